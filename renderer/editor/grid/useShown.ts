import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Column } from '../model/columns.ts';
import { ROW, shownIn, type Geometry, type Place, type Shown } from './geometry.ts';

const isSame = (one: Shown, other: Shown): boolean =>
  one.firstLine === other.firstLine && one.lastLine === other.lastLine && one.firstColumn === other.firstColumn && one.lastColumn === other.lastColumn && one.slots === other.slots;

/** A leap replaces nearly every row: so much of the height comes with each frame, from above, so that none takes long. */
const PART = 12 * ROW;

/** Follows what of the grid can be seen; changes only when other lines or columns come into sight. */
export function useShown(scroller: RefObject<HTMLElement | null>, columns: readonly Column[], geometry: Geometry, lineCount: number): Shown {
  const [seen, setSeen] = useState<Place>({ left: 0, top: 0, width: 1_280, height: 720, part: null });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let before: Place | null = null;
    let rest = 0;
    const placeNow = (part: number | null): Place => ({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight, part });
    const show = (next: Place): void => {
      before = next;
      setSeen((shown) => (isSame(shownIn(columns, geometry, lineCount, shown), shownIn(columns, geometry, lineCount, next)) ? shown : next));
    };
    const showPart = (part: number): void => {
      const next = placeNow(part);
      show(part < next.height ? next : { ...next, part: null });
      // Callbacks asked for now still run in this frame; the one asked for from there runs in the next.
      if (part < next.height) rest = requestAnimationFrame(() => { rest = requestAnimationFrame(() => showPart(part + PART)); });
    };
    const look = (): void => {
      cancelAnimationFrame(rest);
      const next = placeNow(null);
      if (before === null) show(next);
      else if (Math.abs(next.top - before.top) > PART) showPart(PART);
      // What a leap has begun goes on while the grid moves a little.
      else if (before.part !== null) showPart(before.part + PART);
      else show(next);
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => { cancelAnimationFrame(rest); resized.disconnect(); element.removeEventListener('scroll', look); };
  }, [scroller, columns, geometry, lineCount]);
  return useMemo(() => shownIn(columns, geometry, lineCount, seen), [columns, geometry, lineCount, seen]);
}
