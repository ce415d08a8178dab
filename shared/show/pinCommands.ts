import { z } from 'zod';
import { pinIdSchema } from '../ids.ts';
import { viewerKeySchema } from '../commentDesk/thread.ts';
import { commandOf as c } from './commandOf.ts';

/** Where a pinned comment stands; both unless said otherwise. */
export const PIN_SCREENS = ['prompter', 'overlay'] as const;
/** Whose comment it is; null = nobody known (a question many ask, an answer). */
const viewerKey = viewerKeySchema.nullable().optional();
const showOn = z.array(z.enum(PIN_SCREENS)).min(1).max(2).optional();
export type PinScreen = (typeof PIN_SCREENS)[number];

/** Commands about the pinned question. What is pinned is masked by `decide`, before it is stored. */
export const PIN_COMMANDS = [
  c('pinComment', 'Producer: put a comment on the prompter and the overlay (or on one of them), masked; it takes the place of the one before. `crowdSeq` names it on the desk, null = it came another way; `viewerKey` whose it is: refused while that viewer is muted.',
    { crowdSeq: z.number().int().min(0).nullable(), name: z.string().max(200), text: z.string().trim().min(1).max(500), showOn, viewerKey }),
  c('unpinComment', 'Producer: take the pinned comment off again.', { pinId: pinIdSchema }),
  c('answerPinned', 'Host: the pinned question is answered; it leaves the prompter and the overlay.', { pinId: pinIdSchema }),
] as const;

/** Events of the pinned question: nothing unmasked is in them. */
export const PIN_EVENTS = [
  z.object({ kind: z.literal('commentPinned'), pinId: pinIdSchema, crowdSeq: z.number().int().nullable(), name: z.string(), text: z.string(), showOn, viewerKey }),
  z.object({ kind: z.literal('commentUnpinned'), pinId: pinIdSchema }),
  z.object({ kind: z.literal('pinnedAnswered'), pinId: pinIdSchema }),
] as const;
