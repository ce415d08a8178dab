import type { Runsheet, RunsheetItem } from '../runsheet/item.ts';
import { plannedTimes, shiftedTimes, type PlannedTime } from '../runsheet/plannedTimes.ts';
import { replaceRows, rowIndex } from '../runsheet/rowIndex.ts';
import { DAY, duration, instant } from '../time/instant.ts';
import type { CaughtUpRows, ShowSituation } from './state.ts';

/** A show that has a plan. */
export type PlannedShow = Exclude<ShowSituation, { kind: 'empty' }>;

const known = new WeakMap<Runsheet, { readonly rows: CaughtUpRows; readonly announced: Runsheet }>();

/**
 * The plan as it was announced: rows a catch-up plan squeezed keep the room they had, so that being where the announcement
 * wants the show counts as on time, for the row on air as for the whole show. Lengths to come are those of the sheet itself.
 */
export function announcedSheet(show: PlannedShow): Runsheet {
  if (show.kind !== 'running') return show.sheet;
  const { sheet, caughtUpRows: rows } = show;
  const held = known.get(sheet);
  if (held?.rows === rows) return held.announced;
  const replaced = new Map<number, RunsheetItem>();
  for (const [itemId, ms] of rows) {
    const at = rowIndex(sheet.items).get(itemId);
    const item = at === undefined ? undefined : sheet.items[at];
    if (at !== undefined && item !== undefined) replaced.set(at, { ...item, durationMs: duration(item.durationMs + ms) });
  }
  const announced = replaced.size === 0 ? sheet : { ...sheet, items: replaceRows(sheet.items, replaced) };
  known.set(sheet, { rows, announced });
  return announced;
}

/** Of a rehearsal held on another day at the show's own hour: its plan keeps its clock. */
export const isMovedByDays = ({ ms, isWhole }: { readonly ms: number; readonly isWhole?: boolean }): boolean => isWhole === true && ms % DAY === 0;

/** The planned times as the running show sees them: as announced, and moved where the producer started anew from now, or a rehearsal is held at another time. */
export function livePlannedTimes(show: PlannedShow): readonly PlannedTime[] {
  const sheet = announcedSheet(show);
  if (show.kind !== 'running' || show.shift === null) return plannedTimes(sheet);
  const { ms, isWhole } = show.shift;
  if (isWhole === true) return plannedTimes(sheet).map((time) => ({ ...time, start: instant(time.start + ms), end: instant(time.end + ms) }));
  const from = rowIndex(sheet.items).get(show.shift.fromId);
  return from === undefined ? plannedTimes(sheet) : shiftedTimes(sheet, from, ms);
}
