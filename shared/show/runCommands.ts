import { z } from 'zod';
import { itemIdSchema, runIdSchema, timerIdSchema } from '../ids.ts';
import { durationSchema, instantSchema } from '../time/instant.ts';
import { MAX_ITEMS } from '../runsheet/item.ts';
import { commandOf as c } from './commandOf.ts';
import { timerScreensSchema } from './timerScreens.ts';

const sawOnAir = runIdSchema.nullable();
const onAirRow = z.enum(['refuse', 'keepRun']).default('refuse');
const span = durationSchema.refine((ms) => ms >= 0, 'notNegative');

/** One row of a catch-up plan. `toDurationMs` is its new length, 0 when it is skipped. */
export const catchUpChangeSchema = z.object({ itemId: itemIdSchema, kind: z.enum(['squeeze', 'skip']), toDurationMs: span });
export type CatchUpChange = z.infer<typeof catchUpChangeSchema>;

/** Commands that steer a running show beyond the plain transport, and the timers beside it. */
export const RUN_COMMANDS = [
  c('fireAdLib', 'Producer: take an ad-lib outside the order; NEXT then goes on in the plan where it was.', { itemId: itemIdSchema, sawOnAir }),
  c('startFromNow', 'Producer: move the plan from the row on air on, so that the offset becomes zero. Rows fixed to a clock time stay there.', { sawOnAir }),
  c('leaveLoop', 'Producer: do not repeat the loop again; the pass on air is the last.', { sawOnAir }),
  c('dropRow', 'Producer: skip a row of the running show.', { itemId: itemIdSchema, onAirRow }),
  c('restoreRow', 'Producer: give a dropped row back.', { itemId: itemIdSchema }),
  c('applyCatchUp', 'Producer: carry out a catch-up plan as one edit; refused (`staleCatchUp`) when it does not fit any more.',
    { planId: z.string().min(1).max(20), savesMs: span, changes: z.array(catchUpChangeSchema).min(1).max(MAX_ITEMS) }),
  c('startTimer', 'Producer: start a timer beside the show: down from a length or to an instant (`until`), or up from zero.',
    { label: z.string().trim().min(1).max(60), counts: z.enum(['down', 'up']), durationMs: span, until: instantSchema.nullable().default(null), showOn: timerScreensSchema.default(['prompter']) }),
  c('setTimerScreens', 'Producer: which screens besides the console show a timer.', { timerId: timerIdSchema, showOn: timerScreensSchema }),
  c('pauseTimer', 'Producer: stop a timer where it is.', { timerId: timerIdSchema }),
  c('resumeTimer', 'Producer: let a stopped timer run again.', { timerId: timerIdSchema }),
  c('resetTimer', 'Producer: put a timer back to its beginning, running or stopped as it is.', { timerId: timerIdSchema }),
  c('removeTimer', 'Producer: take a timer away.', { timerId: timerIdSchema }),
] as const;
