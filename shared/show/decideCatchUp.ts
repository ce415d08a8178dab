import { maySkip, mayGive } from '../runsheet/catchUp.ts';
import { expectedGmv } from '../runsheet/expectedGmv.ts';
import { buildForecast, expectedStart } from '../runsheet/forecast.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import { plannedEndOf } from '../runsheet/plannedTimes.ts';
import { changeSheet, type PlanChange } from '../runsheet/planChange.ts';
import { duration } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { refuse, type DecideContext, type Decision } from './decideContext.ts';
import { acceptEdit } from './editPlan.ts';
import { editShow } from './evolvePlan.ts';
import { announcedSheet, livePlannedTimes } from './livePlan.ts';
import type { RunningShow } from './order.ts';
import type { CatchUpChange } from './runCommands.ts';
import type { ShowState } from './state.ts';

/**
 * Carries out a catch-up plan as one edit, so that one undo puts all of it back. The show went on while the producer read:
 * every row must still be ahead and able to give what the plan says, the sum must be what was offered, and no draw and no
 * fixed row may come before its planned start. Locked rows give time too: a lock is on what a row says, and this is the
 * producer's decision on air, logged as such.
 */
export function applyCatchUp({ show, products, room }: ShowState, { planId, savesMs, changes }: CommandOf<'applyCatchUp'>, context: DecideContext): Decision {
  if (show.kind !== 'running') return refuse('notRunning');
  const steps = fitting(show, changes, savesMs);
  if (!steps.ok) return refuse('staleCatchUp', { cue: steps.cue });
  const early = broughtForward(show, steps.changes, context);
  if (early !== null) return refuse('staleCatchUp', { cue: early.cue });
  const worth = expectedGmv(show.sheet, products, room.currency);
  const wonBack = duration(plannedEnd(show) - plannedEnd({ ...show, sheet: changeSheet(show.sheet, steps.changes) }));
  return acceptEdit({ sheet: show.sheet, show }, 'applyCatchUp', [...steps.changes, { kind: 'caughtUp', ms: wonBack, rows: steps.changes.flatMap(givenBy) }], context, { catchUp: { planId, savesMs, costMinor: Math.round(steps.given.reduce((sum, { item, share }) => sum + worth(item) * share, 0)) } });
}

/** What a squeezed row gave; a skipped one keeps its place in the plan. */
const givenBy = (change: PlanChange) => (change.kind === 'cells' && change.before.durationMs !== undefined && change.after.durationMs !== undefined
  ? [{ itemId: change.itemId, ms: duration(change.before.durationMs - change.after.durationMs) }] : []);

const plannedEnd = (show: RunningShow): number => plannedEndOf(announcedSheet(show), livePlannedTimes(show));

type Fitting =
  | { readonly ok: true; readonly changes: readonly PlanChange[]; readonly given: readonly { readonly item: RunsheetItem; readonly share: number }[] }
  | { readonly ok: false; readonly cue: string };

function fitting(show: RunningShow, changes: readonly CatchUpChange[], savesMs: number): Fitting {
  const rows = new Map(buildForecast(show)?.rows.map((row) => [row.itemId, row]));
  const items = new Map(show.sheet.items.map((item) => [item.id, item]));
  const cells: PlanChange[] = [];
  const skipped: RunsheetItem[] = [];
  const given = [];
  const seen = new Set<string>();
  let sum = 0;
  for (const { itemId, kind, toDurationMs } of changes) {
    const item = items.get(itemId);
    const row = rows.get(itemId);
    if (item === undefined || row === undefined || seen.has(itemId)) return { ok: false, cue: item?.cue ?? '' };
    seen.add(itemId);
    const canGive = mayGive(item) && row.ahead !== null && (kind === 'skip' ? maySkip(item) && toDurationMs === 0 : toDurationMs >= item.minDurationMs && toDurationMs < item.durationMs);
    if (!canGive) return { ok: false, cue: item.cue };
    const saves = item.durationMs - toDurationMs;
    sum += saves * row.timesAhead;
    given.push({ item, share: (saves * row.timesAhead) / Math.max(1, item.durationMs) });
    if (kind === 'skip') skipped.push(item);
    else cells.push({ kind: 'cells', itemId, before: { durationMs: item.durationMs }, after: { durationMs: toDurationMs } });
  }
  if (sum !== savesMs) return { ok: false, cue: '' };
  return { ok: true, given, changes: skipped.length === 0 ? cells : [...cells, { kind: 'marked', itemIds: skipped.map((item) => item.id), dropped: true }] };
}

/** The first draw or fixed row that would now come before its planned start, and earlier than it does anyway. */
function broughtForward(show: RunningShow, changes: readonly PlanChange[], { now }: DecideContext): RunsheetItem | null {
  const before = buildForecast(show);
  const after = buildForecast(editShow(show, changes));
  if (before === null || after === null) return null;
  const found = show.sheet.items.find((item, index) => {
    if (item.lotteryId === null && item.start.kind !== 'fixed') return false;
    const [was, will] = [expectedStart(before, index, now), expectedStart(after, index, now)];
    const planned = before.rows[index]?.plannedStart ?? 0;
    return was !== null && will !== null && before.rows[index]?.ahead !== null && will < Math.min(was, planned);
  });
  return found ?? null;
}
