import { plannedTimes, shiftedTimes, type PlannedTime } from '../runsheet/plannedTimes.ts';
import type { ShowSituation } from './state.ts';

/** A show that has a plan. */
export type PlannedShow = Exclude<ShowSituation, { kind: 'empty' }>;

/** The planned times as the running show sees them: moved, where the producer started anew from now. */
export function livePlannedTimes(show: PlannedShow): readonly PlannedTime[] {
  if (show.kind !== 'running' || show.shift === null) return plannedTimes(show.sheet);
  const { fromId, ms } = show.shift;
  const from = show.sheet.items.findIndex((item) => item.id === fromId);
  return from === -1 ? plannedTimes(show.sheet) : shiftedTimes(show.sheet, from, ms);
}
