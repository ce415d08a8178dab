import { plannedTimes } from '../runsheet/plannedTimes.ts';
import type { ShowSituation, ShowState } from '../show/state.ts';
import { DAY } from '../time/instant.ts';
import { timeOfDayAt } from '../time/zone.ts';
import type { LotteryDraft } from './draft.ts';
import type { LotteryFinding } from './validators.ts';
import type { LotteryRun } from './model.ts';
import { PROFILES } from './profiles.table.ts';

const conflict = (severity: LotteryFinding['severity'], key: string, params: LotteryFinding['params'] = {}): LotteryFinding => ({ rule: 'timing', severity, key, params });

/** True while nothing else may be open on a platform that takes one at a time. */
const isUnderWay = ({ phase }: LotteryRun): boolean => phase === 'open' || phase === 'closed' || phase === 'drawing';
const isSingle = (draft: Pick<LotteryDraft, 'profiles'>): readonly string[] => draft.profiles.filter((id) => PROFILES[id].oneAtATime);

/** The draw that is open where this one may not stand beside it; null = none. */
export function openBeside(runs: readonly LotteryRun[], draft: LotteryDraft): LotteryRun | null {
  const single = new Set<string>(isSingle(draft));
  return runs.find((run) => run.lotteryId !== draft.id && isUnderWay(run) && isSingle(run.rules).some((id) => single.has(id))) ?? null;
}

/** How long winners are told at least, ms: a row that holds a draw needs it after the draw. */
const TELL_MS = 60_000;

/** The rows a draw names exist, in this order; its draw falls into a row that has time left to tell the winners; no other draw of the plan overlaps where one at a time is allowed. */
export function timingConflicts(state: Pick<ShowState, 'show' | 'lottery'>, draft: LotteryDraft): readonly LotteryFinding[] {
  return [...rowConflicts(state.show, draft), ...drawConflicts(state.show, draft), ...planConflicts(state, draft)];
}

function rowConflicts(show: ShowSituation, { rows }: LotteryDraft): readonly LotteryFinding[] {
  if (show.kind === 'empty') return [];
  const order = [rows.open, rows.close, rows.draw].filter((cue) => cue !== null).map((cue) => ({ cue, index: show.sheet.items.findIndex((item) => item.cue === cue) }));
  const missing = order.filter(({ index }) => index === -1).map(({ cue }) => conflict('block', 'rowMissing', { cue }));
  const isOrdered = order.every(({ index }, at) => at === 0 || index >= (order[at - 1]?.index ?? 0));
  return isOrdered || missing.length > 0 ? missing : [conflict('block', 'rowsOutOfOrder')];
}

/** The row in which the planned draw falls, if the plan has one at that time. */
function drawConflicts(show: ShowSituation, { drawsAt, opensAt, windowMs }: LotteryDraft): readonly LotteryFinding[] {
  if (show.kind === 'empty' || drawsAt === null) return [];
  if (opensAt !== null && dayDistance(opensAt, drawsAt) < windowMs) return [conflict('block', 'drawBeforeClose')];
  const { timeZone, items } = show.sheet;
  const times = plannedTimes(show.sheet);
  const index = times.findIndex(({ start, end }) => dayDistance(timeOfDayAt(start, timeZone), drawsAt) < end - start);
  const row = items[index];
  const time = times[index];
  if (row === undefined || time === undefined) return [conflict('warn', 'drawOutsidePlan')];
  const left = time.end - time.start - dayDistance(timeOfDayAt(time.start, timeZone), drawsAt);
  return left < TELL_MS ? [conflict('warn', 'rowTooShort', { cue: row.cue, seconds: Math.round(left / 1_000) })] : [];
}

/** From one time of day to the next other, over midnight. */
const dayDistance = (from: number, to: number): number => (to - from + DAY) % DAY;

/** Planned to be open together with another on a platform that takes one. */
function planConflicts({ lottery }: Pick<ShowState, 'lottery'>, draft: LotteryDraft): readonly LotteryFinding[] {
  const { opensAt } = draft;
  if (opensAt === null) return [];
  const single = new Set<string>(isSingle(draft));
  return lottery.desks.filter(({ id, phase, draft: other }) => {
    if (id === draft.id || phase === 'cancelled' || other.opensAt === null || !isSingle(other).some((each) => single.has(each))) return false;
    return dayDistance(other.opensAt, opensAt) < other.windowMs || dayDistance(opensAt, other.opensAt) < draft.windowMs;
  }).map(({ id }) => conflict('block', 'overlapsOther', { id }));
}
