import { runIdSchema } from '../ids.ts';
import type { Runsheet, RunsheetItem } from '../runsheet/item.ts';
import { plannedStartInPass, type PlannedTime } from '../runsheet/plannedTimes.ts';
import type { Instant } from '../time/instant.ts';
import { nearestOccurrence } from '../time/zone.ts';
import type { DecideContext } from './decideContext.ts';
import type { ShowEvent, TakeHow } from './events.ts';
import { announcedSheet, livePlannedTimes, type PlannedShow } from './livePlan.ts';
import type { Place, RunningShow } from './order.ts';
import { dueAt } from './runClock.ts';

type Taken = Extract<ShowEvent, { kind: 'itemTaken' }>;
/** The one event of a take. The plan row and its planned start are copied: later edits never surprise what is on air. */
export function itemTaken(show: PlannedShow, { item, index, pass }: Place, how: TakeHow, context: DecideContext, jumped: Taken['jumped'] = null): Taken {
  const times = livePlannedTimes(show);
  const plannedStart = plannedStartInPass(announcedSheet(show), times, index, pass) ?? context.now;
  const planned = times[index];
  const plannedMs = planned === undefined ? item.durationMs : planned.end - planned.start;
  return { ...takenOf(show.sheet, item, how, plannedMs, context), ...movedEnd(show, item, planned), plannedStart, jumped, loopPass: pass, ...(pass === null || pass === 1 ? {} : { endsAt: null }) };
}

/** In a rehearsal whose plan was moved a row ends where the moved plan ends it, not at the hour of the show. */
const movedEnd = (show: PlannedShow, item: RunsheetItem, planned: PlannedTime | undefined): Pick<Taken, 'endsAt'> | null =>
  (show.kind === 'running' && show.shift?.isWhole === true && item.ending.kind === 'atClock' && planned !== undefined ? { endsAt: planned.end } : null);

/** An ad-lib stands outside the plan: the plan goes on where the run on air was due to end. */
export const adLibTaken = (show: RunningShow, item: RunsheetItem, context: DecideContext): Taken =>
  ({ ...takenOf(show.sheet, item, 'adLib', item.durationMs, context), plannedStart: dueAt(show.onAir), jumped: null, loopPass: null });

/** A count-to-end run ends at the occurrence of its clock time nearest to where its planned length would end it: also in a rehearsal on another day. */
function takenOf(sheet: Runsheet, item: RunsheetItem, how: TakeHow, plannedMs: number, context: DecideContext): Pick<Taken, 'kind' | 'runId' | 'item' | 'how' | 'endsAt'> {
  const endsAt = item.ending.kind === 'atClock' ? nearestOccurrence(item.ending.at, context.now + plannedMs, sheet.timeZone) : null;
  return { kind: 'itemTaken', runId: runIdSchema.parse(context.newId('run')), item, how, endsAt };
}

/**
 * Ms until a take is allowed again; 0 = now. Measured from the last take. A wall clock that was stepped back behind the
 * last take never locks the operator out.
 */
export function waitBeforeTake(show: RunningShow, minTakeSpanMs: number, now: Instant): number {
  const since = now - show.onAir.takenAt;
  return since < 0 ? 0 : Math.max(0, minTakeSpanMs - since);
}
