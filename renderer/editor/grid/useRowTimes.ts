import { useMemo } from 'react';
import { expectedStart, type Forecast, type ForecastRow } from '#shared/runsheet/forecast.ts';
import { instant } from '#shared/time/instant.ts';
import { formatClock } from '../../ui/numberFormat.ts';
import type { RowTimes } from './rowTimes.ts';

/** From this late on the expected time turns amber. */
const LATE_MS = 60_000;

const clock = (at: number, timeZone: string): string => formatClock(at, timeZone, at % 60_000 !== 0);

type Planned = Pick<RowTimes, 'plannedStart' | 'plannedEnd'>;

/** The times of rows as texts; each is worked out once per look of the clock, what was planned once per forecast. */
function makeRowTimes(timeZone: string): (forecast: Forecast | null, now: number | null, index: number) => RowTimes | null {
  const planned = new WeakMap<ForecastRow, Planned>();
  let seen: { readonly forecast: Forecast | null; readonly now: number | null; readonly fresh: Map<string, RowTimes>; readonly older: Map<string, RowTimes> } = { forecast: null, now: null, fresh: new Map(), older: new Map() };
  const plannedOf = (row: ForecastRow): Planned => {
    const known = planned.get(row) ?? { plannedStart: clock(row.plannedStart, timeZone), plannedEnd: clock(row.plannedEnd, timeZone) };
    planned.set(row, known);
    return known;
  };
  return (forecast, now, index) => {
    const row = forecast?.rows[index];
    if (forecast === null || row === undefined) return null;
    if (seen.forecast !== forecast || seen.now !== now) seen = { forecast, now, fresh: new Map(), older: seen.fresh };
    const known = seen.fresh.get(row.itemId);
    if (known !== undefined) return known;
    const at = now === null ? null : expectedStart(forecast, index, instant(now));
    const times: RowTimes = { ...plannedOf(row), expectedStart: at === null ? '—' : formatClock(at, timeZone), isLate: at !== null && row.status !== 'done' && at - row.plannedStart >= LATE_MS };
    const before = seen.older.get(row.itemId);
    const isSame = before !== undefined && before.plannedStart === times.plannedStart && before.plannedEnd === times.plannedEnd && before.expectedStart === times.expectedStart && before.isLate === times.isLate;
    const kept = isSame ? before : times;
    seen.fresh.set(row.itemId, kept);
    return kept;
  };
}

/** The times of a row of the plan as texts: the same object as long as they read the same, so that the row is not drawn again. */
export function useRowTimes(forecast: Forecast | null, timeZone: string, now: number | null): (index: number) => RowTimes | null {
  const read = useMemo(() => makeRowTimes(timeZone), [timeZone]);
  return (index) => read(forecast, now, index);
}
