import { z } from 'zod';
import { commandOf as c } from '../show/commandOf.ts';
import { durationSchema } from '../time/instant.ts';
import { answerWaySchema, cannedAnswerSchema, MAX_CANNED_ANSWERS, moderationReasonSchema, muteMinutesSchema, retentionSchema, threadRefSchema, threadSeenSchema, viewerKeySchema } from './thread.ts';

const crowdSeq = z.number().int().min(1);
const note = z.string().max(300).default('');

/** What people do at the comment desk. */
export const COMMENT_DESK_COMMANDS = [
  c('claimThread', 'Producer: "I am answering this"; refused (`threadTaken`) while somebody else is, unless taken over.', { seen: threadSeenSchema, takeOver: z.boolean().default(false) }),
  c('releaseThread', 'Producer: leave a claimed thread to others again.', { thread: threadRefSchema }),
  c('answerThread', 'Producer: this is answered, and how.', { seen: threadSeenSchema, way: answerWaySchema }),
  c('snoozeThread', 'Producer: not now; it comes back by itself.', { seen: threadSeenSchema, ms: durationSchema.refine((ms) => ms >= 10_000 && ms <= 3_600_000, 'outOfRange') }),
  c('reopenThread', 'Producer: it is not answered after all; also wakes a snoozed one.', { thread: threadRefSchema }),
  c('hideComment', 'Producer: take a comment out of sight in our windows and overlays, with a reason. One that complains needs a second person.', { crowdSeq, text: z.string().max(2_000), reason: moderationReasonSchema, note }),
  c('unhideComment', 'Producer: show a hidden comment again, or withdraw a request to hide it.', { crowdSeq }),
  c('muteViewer', 'Producer: hide all comments of a viewer for some minutes, or until unmuted (null = blocked). After a complaint it needs a second person.', { viewerKey: viewerKeySchema, label: z.string().max(60), reason: moderationReasonSchema, minutes: muteMinutesSchema.nullable(), note,
    /** The comment it is about: of one that complains, muting needs a second person as hiding does. */
    text: z.string().max(2_000).default('') }),
  c('unmuteViewer', 'Producer: show a muted viewer again, or withdraw a request to mute.', { viewerKey: viewerKeySchema }),
  c('putCannedAnswers', 'Producer: write ready answers of this room, or change them. `saw` is the answer of this id as its writer saw it (null = none): refused as a whole (`answerChanged`) when somebody else changed one meanwhile.',
    { answers: z.array(z.object({ answer: cannedAnswerSchema, saw: cannedAnswerSchema.nullable() })).min(1).max(MAX_CANNED_ANSWERS) }),
  c('removeCannedAnswer', 'Producer: remove a ready answer as it was seen; refused (`answerChanged`) when it was changed meanwhile.', { saw: cannedAnswerSchema }),
  c('setRetention', 'Producer: how many days names and words are kept as they came, and how many masked; a second person allows it.', { retention: retentionSchema }),
  c('eraseViewer', 'Producer: remove the name, the id and the words of one viewer from everything stored, on request; not while a show runs, and a second person allows it. What they counted for stays.', { viewerKey: viewerKeySchema }),
  c('maskNames', 'Producer: mask viewers\' names in all windows (this screen is shared), or show them again.', { masked: z.boolean() }),
] as const;
