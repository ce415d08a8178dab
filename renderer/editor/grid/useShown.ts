import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Column } from '../model/columns.ts';
import { shownIn, type Geometry, type Shown } from './geometry.ts';

const isSame = (one: Shown, other: Shown): boolean =>
  one.firstLine === other.firstLine && one.lastLine === other.lastLine && one.firstColumn === other.firstColumn && one.lastColumn === other.lastColumn && one.slots === other.slots;

/** Follows what of the grid can be seen; changes only when other lines or columns come into sight. */
export function useShown(scroller: RefObject<HTMLElement | null>, columns: readonly Column[], geometry: Geometry, lineCount: number): Shown {
  const [seen, setSeen] = useState({ left: 0, top: 0, width: 1_280, height: 720 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => setSeen((before) => {
      const next = { left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight };
      return isSame(shownIn(columns, geometry, lineCount, before), shownIn(columns, geometry, lineCount, next)) ? before : next;
    });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => { resized.disconnect(); element.removeEventListener('scroll', look); };
  }, [scroller, columns, geometry, lineCount]);
  return useMemo(() => shownIn(columns, geometry, lineCount, seen), [columns, geometry, lineCount, seen]);
}
