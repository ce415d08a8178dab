import { useCallback, useRef } from 'react';
import { expectedStart, type Forecast } from '#shared/runsheet/forecast.ts';
import { instant } from '#shared/time/instant.ts';
import { formatClock } from '../../ui/numberFormat.ts';
import type { RowTimes } from './rowTimes.ts';

/** From this late on the expected time turns amber. */
const LATE_MS = 60_000;

const clock = (at: number, timeZone: string): string => formatClock(at, timeZone, at % 60_000 !== 0);

/** The times of a row of the plan as texts: the same object as long as they read the same, so that the row is not drawn again. */
export function useRowTimes(forecast: Forecast | null, timeZone: string, now: number | null): (index: number) => RowTimes | null {
  const known = useRef(new Map<string, RowTimes>());
  return useCallback((index) => {
    const row = forecast?.rows[index];
    if (forecast === null || row === undefined) return null;
    const at = now === null ? null : expectedStart(forecast, index, instant(now));
    const times: RowTimes = {
      plannedStart: clock(row.plannedStart, timeZone), plannedEnd: clock(row.plannedEnd, timeZone), expectedStart: at === null ? '—' : formatClock(at, timeZone),
      isLate: at !== null && row.status !== 'done' && at - row.plannedStart >= LATE_MS,
    };
    const before = known.current.get(row.itemId);
    if (before !== undefined && before.plannedStart === times.plannedStart && before.plannedEnd === times.plannedEnd && before.expectedStart === times.expectedStart && before.isLate === times.isLate) return before;
    if (known.current.size > 10_000) known.current.clear();
    known.current.set(row.itemId, times);
    return times;
  }, [forecast, timeZone, now]);
}
