import { useEffect, useState, type RefObject } from 'react';

const SPARE = 8;
/** Moves in steps of rows, so that scrolling draws once per step and not once per pixel. */
const STEP = 4;

interface Window { readonly first: number; readonly count: number }

/**
 * The row indexes that can be seen in a scrolling list of (nearly) equal rows, with some to spare on both sides.
 * One row may be taller than `rowHeight`; the spare rows cover for it.
 */
export function useVisibleRows(list: RefObject<HTMLElement | null>, total: number, rowHeight: number): readonly number[] {
  const [seen, setSeen] = useState<Window>({ first: 0, count: 40 });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight / STEP) * STEP;
      const count = Math.ceil(element.clientHeight / rowHeight) + STEP;
      setSeen((before) => (before.first === first && before.count === count ? before : { first, count }));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => { resized.disconnect(); element.removeEventListener('scroll', look); };
  }, [list, rowHeight]);
  const first = Math.max(0, seen.first - SPARE);
  const last = Math.min(total, seen.first + seen.count + SPARE);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
