import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { CommentFeed } from '../../state/crowd/commentFeed.ts';

/** Height of one line in CSS px; the style sheet says the same number. */
export const LINE_PX = 28;
/** A pointer that has not moved for this long no longer holds the rows: a parked mouse must not hide the show. */
const HOLD_MS = 4_000;

/** Turns pixels of a gesture into whole lines and keeps the rest for the next one. */
export function makeLineMeter(): (pixels: number) => number {
  let rest = 0;
  return (pixels) => {
    // A change of direction starts afresh, or the first notch back would be swallowed.
    if (rest !== 0 && Math.sign(rest) !== Math.sign(pixels)) rest = 0;
    rest += pixels;
    const lines = Math.trunc(rest / LINE_PX);
    rest -= lines * LINE_PX;
    return lines;
  };
}

/** Pixels of a wheel event: lines and pages are how mice with a notched wheel report in some browsers. */
const wheelPixels = (event: WheelEvent, height: number): number =>
  event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? event.deltaY * height : event.deltaY;

function listenScroll(element: HTMLElement, feed: CommentFeed): () => void {
  const wheel = makeLineMeter();
  const touch = makeLineMeter();
  let touchY: number | null = null;
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    const lines = wheel(wheelPixels(event, element.clientHeight));
    if (lines !== 0) feed.scrollBy(lines);
  };
  const onTouchStart = (event: TouchEvent): void => { touchY = event.touches[0]?.clientY ?? null; };
  const onTouchMove = (event: TouchEvent): void => {
    const y = event.touches[0]?.clientY ?? null;
    if (y === null || touchY === null) return;
    event.preventDefault();
    const lines = touch(touchY - y);
    touchY = y;
    if (lines !== 0) feed.scrollBy(lines);
  };
  // React listens passively to these; only an own listener may keep the page from scrolling along.
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('touchstart', onTouchStart, { passive: true });
  element.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('touchstart', onTouchStart);
    element.removeEventListener('touchmove', onTouchMove);
  };
}

function listenHover(element: HTMLElement, feed: CommentFeed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    clearTimeout(timer);
    feed.hold(false);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(timer);
    feed.hold(true);
    timer = setTimeout(release, HOLD_MS);
  };
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerleave', release);
  return () => {
    clearTimeout(timer);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerleave', release);
  };
}

/** Wheel, touch and hover of the list, and how many lines fit. */
export function useListGestures(feed: CommentFeed): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const fit = (): void => { feed.setSlots(Math.max(1, Math.floor(element.clientHeight / LINE_PX))); };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    const stopScroll = listenScroll(element, feed);
    const stopHover = listenHover(element, feed);
    return () => {
      observer.disconnect();
      stopScroll();
      stopHover();
    };
  }, [feed]);
  return list;
}
