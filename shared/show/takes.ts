import { runIdSchema } from '../ids.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import { plannedTimes } from '../runsheet/plannedTimes.ts';
import type { Runsheet } from '../runsheet/item.ts';
import type { Instant } from '../time/instant.ts';
import type { DecideContext } from './decideContext.ts';
import type { ShowEvent, TakeHow } from './events.ts';
import type { RunningShow } from './order.ts';

type Taken = Extract<ShowEvent, { kind: 'itemTaken' }>;

/** The one event of a take. The plan row and its planned start are copied: later edits never surprise what is on air. */
export function itemTaken(sheet: Runsheet, item: RunsheetItem, how: TakeHow, context: DecideContext, jumped: Taken['jumped'] = null): Taken {
  const planned = plannedTimes(sheet)[sheet.items.indexOf(item)];
  return { kind: 'itemTaken', runId: runIdSchema.parse(context.newId('run')), item, plannedStart: planned?.start ?? context.now, how, jumped };
}

/**
 * Ms until a take is allowed again; 0 = now. Measured from the last take. A wall clock that was stepped back behind the
 * last take never locks the operator out.
 */
export function waitBeforeTake(show: RunningShow, minTakeSpanMs: number, now: Instant): number {
  const since = now - show.onAir.takenAt;
  return since < 0 ? 0 : Math.max(0, minTakeSpanMs - since);
}
