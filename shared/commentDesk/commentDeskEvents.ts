import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';
import { answerWaySchema, cannedAnswerSchema, moderationReasonSchema, muteMinutesSchema, retentionSchema, threadRefSchema, threadSeenSchema, viewerKeySchema } from './thread.ts';

const crowdSeq = z.number().int().min(1);
const moderation = { reason: moderationReasonSchema, note: z.string().default('') };

/** Facts of the comment desk. Words of comments are not repeated here: they stand in crowd.db and go with its retention. */
export const COMMENT_DESK_EVENTS = [
  z.object({ kind: z.literal('threadClaimed'), seen: threadSeenSchema }),
  z.object({ kind: z.literal('threadReleased'), thread: threadRefSchema }),
  z.object({ kind: z.literal('threadAnswered'), seen: threadSeenSchema, way: answerWaySchema }),
  z.object({ kind: z.literal('threadSnoozed'), seen: threadSeenSchema, until: instantSchema }),
  z.object({ kind: z.literal('threadReopened'), thread: threadRefSchema,
    /** It was asked again after its answer, by so many: reopened by itself. */
    grown: z.object({ people: z.number().int().min(1), since: instantSchema }).optional() }),
  z.object({ kind: z.literal('commentHideRequested'), crowdSeq, ...moderation }),
  z.object({ kind: z.literal('commentHidden'), crowdSeq, ...moderation }),
  z.object({ kind: z.literal('commentUnhidden'), crowdSeq }),
  z.object({ kind: z.literal('viewerMuteRequested'), viewerKey: viewerKeySchema, label: z.string(), minutes: muteMinutesSchema.nullable(), ...moderation }),
  z.object({ kind: z.literal('viewerMuted'), viewerKey: viewerKeySchema, label: z.string(), until: instantSchema.nullable(), ...moderation,
    /** Told again at the beginning of a session: not a new act. */
    carried: z.boolean().default(false) }),
  z.object({ kind: z.literal('viewerUnmuted'), viewerKey: viewerKeySchema }),
  z.object({ kind: z.literal('cannedAnswersPut'), answers: z.array(cannedAnswerSchema) }),
  z.object({ kind: z.literal('cannedAnswerRemoved'), id: z.string() }),
  /** All of them at once: how a session begins, and how older logs tell every change. */
  z.object({ kind: z.literal('cannedAnswersSet'), answers: z.array(cannedAnswerSchema) }),
  z.object({ kind: z.literal('retentionSet'), retention: retentionSchema }),
  z.object({ kind: z.literal('namesMasked'), masked: z.boolean() }),
  /** A masked viewer was looked at by name. */
  z.object({ kind: z.literal('viewerRevealed'), crowdSeq, viewerKey: viewerKeySchema.nullable() }),
  /** Two people want it; the engine removes it, and tells when it is done. */
  z.object({ kind: z.literal('viewerErasureAgreed'), viewerKey: viewerKeySchema }),
  /** One viewer's words and name were removed on request; what they counted for stays. */
  z.object({ kind: z.literal('viewerErased'), viewerKey: viewerKeySchema, rows: z.number().int().min(0) }),
] as const;
