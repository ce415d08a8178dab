import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { clampView, fitView, followView, panBy, timeAt, zoomAt, type View } from './timelineView.ts';

const ZOOM = 1.4;
const PAN = 0.15;
/** A press that moves less than this is a click. */
const CLICK_PX = 4;

export interface TimelineView {
  readonly view: View;
  readonly width: number;
  readonly isFit: boolean;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Was the press that just ended a drag? Then it opens nothing. */
  readonly wasDrag: () => boolean;
}

function useWidth(strip: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const look = (): void => setWidth(element.clientWidth);
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => resized.disconnect();
  }, [strip]);
  return width;
}

/** Zoom and pan of the strip by wheel, drag and keys. Zoomed in it follows `now` while the show runs, until it is moved by hand. */
export function useTimelineView(strip: RefObject<HTMLElement | null>, show: View, now: number, isRunning: boolean): TimelineView {
  const [chosen, setChosen] = useState<View | null>(null);
  const [follows, setFollows] = useState(true);
  const width = useWidth(strip);
  const base = chosen === null ? fitView(show) : clampView(chosen, show);
  const view = chosen !== null && isRunning && follows ? followView(base, now, show) : base;
  const latest = useRef({ view, width, show, now, isRunning });
  useEffect(() => { latest.current = { view, width, show, now, isRunning }; });
  const drag = useRef({ moved: 0 });

  const zoom = useCallback((factor: number, at?: number) => {
    const { view: seen, show: whole, now: line, isRunning: runs } = latest.current;
    const middle = runs && line >= seen.from && line <= seen.to ? line : (seen.from + seen.to) / 2;
    setChosen(zoomAt(seen, at ?? middle, factor, whole));
  }, []);
  const pan = useCallback((share: number) => { setFollows(false); setChosen(panBy(latest.current.view, share, latest.current.show)); }, []);
  const fit = useCallback(() => { setFollows(true); setChosen(null); }, []);

  useEffect(() => {
    const element = strip.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) { pan(sideways / Math.max(1, latest.current.width)); return; }
      const box = element.getBoundingClientRect();
      zoom(ZOOM ** (-event.deltaY / 100), timeAt(latest.current.view, event.clientX - box.left, latest.current.width));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [strip, zoom, pan]);

  const onPointerDown = useCallback((event: PointerEvent) => {
    if (event.button !== 0) return;
    const from = latest.current.view;
    drag.current.moved = 0;
    const start = event.clientX;
    const onMove = (move: globalThis.PointerEvent): void => {
      drag.current.moved = Math.max(drag.current.moved, Math.abs(move.clientX - start));
      if (drag.current.moved < CLICK_PX) return;
      setFollows(false);
      setChosen(panBy(from, (start - move.clientX) / Math.max(1, latest.current.width), latest.current.show));
    };
    const onUp = (): void => { window.removeEventListener('pointermove', onMove); window.removeEventListener('pointerup', onUp); };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
  }, []);

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => pan(-PAN), ArrowRight: () => pan(PAN), ArrowUp: () => zoom(ZOOM), ArrowDown: () => zoom(1 / ZOOM), Home: fit,
    };
    const act = acts[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, [fit, pan, zoom]);

  return { view, width, isFit: chosen === null, zoom, fit, onKeyDown, onPointerDown, wasDrag: () => drag.current.moved >= CLICK_PX };
}
