import { z } from 'zod';
import { obsSafetySchema } from '../obs/safety.ts';
import { takeTransitionSchema } from '../obs/takeTransition.ts';
import { commandOf as c } from './commandOf.ts';

const scene = z.string().min(1).max(200);

/** Commands for the picture and the safety of OBS. */
export const OBS_COMMANDS = [
  c('takeScene', 'Producer: put a scene on air by hand, outside the run-sheet; with a transition of its own if wanted (set, used, put back).', { scene, transition: takeTransitionSchema.exactOptional() }),
  c('setPreviewScene', 'Producer: put a scene into the preview of studio mode; nothing changes on air.', { scene }),
  c('setStudioMode', 'Producer: switch studio mode of OBS on or off. Refused while streaming: leaving it changes what a source toggle does on air.', { on: z.boolean() }),
  c('panic', 'Producer: the backup scene now, in any state of the show, and the microphones of the room silenced. Nothing is asked and nothing waits.', {}),
  c('resumeFromPanic', 'Producer: back to what was on air, or to what the run-sheet has taken since; the microphones as they were.', {}),
  c('setSafety', 'Producer: the backup scene, the inputs a panic silences, and whether the stream takes two producers. Refused while streaming if it would take the second person away.', { safety: obsSafetySchema }),
  c('withdrawStreamRequest', 'Producer: take back a start or stop of the stream that waits for a second producer.', {}),
  c('markObsDangersSeen', 'Producer: put the warnings about changes made in OBS itself away.', {}),
] as const;
