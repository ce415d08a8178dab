import { z } from 'zod';
import { instantSchema } from '../time/instant.ts';

/** What the desk works on: one comment, or a cluster of people asking the same (its key is stable over a session). */
export const threadRefSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('comment'), crowdSeq: z.number().int().min(1) }),
  z.object({ kind: z.literal('cluster'), key: z.string().min(1).max(120) }),
]);
export type ThreadRef = z.infer<typeof threadRefSchema>;

/** One string per thread, for maps. */
export const threadKey = (thread: ThreadRef): string => (thread.kind === 'comment' ? `c${String(thread.crowdSeq)}` : `k${thread.key}`);

/** How a question was answered: by the host, said now; on the overlay; in the platform's chat; with a canned answer. */
export const ANSWER_WAYS = ['host', 'overlay', 'chat', 'canned'] as const;
export const answerWaySchema = z.enum(ANSWER_WAYS);
export type AnswerWay = z.infer<typeof answerWaySchema>;

/** The thread as the person saw it when acting: kept with the act, so that the review can tell it later. */
export const threadSeenSchema = z.object({
  thread: threadRefSchema,
  label: z.string().min(1).max(200),
  /** Different people asking; 1 for a comment. */
  people: z.number().int().min(1).max(10_000_000),
  firstAskedAt: instantSchema,
  /** The rows this is about, as far as the desk held them: what was asked in them is dealt with by the same act. */
  rows: z.array(z.number().int().min(1)).max(50).optional(),
});
export type ThreadSeen = z.infer<typeof threadSeenSchema>;

/** Why a comment is hidden or a viewer muted. There is no "negative": unfavourable words are never hidden (domain.md 6). */
export const MODERATION_REASONS = ['spam', 'abuse', 'advert', 'personalData', 'illegal', 'minorSafety'] as const;
export const moderationReasonSchema = z.enum(MODERATION_REASONS);
export type ModerationReason = z.infer<typeof moderationReasonSchema>;

/** How long a viewer is muted, minutes; null = blocked until somebody takes it back. */
export const muteMinutesSchema = z.number().int().min(1).max(1_440);

/** A viewer without the name: HMAC of source and platform id with the room's key, 8 characters (domain.md 10). */
export const viewerKeySchema = z.string().regex(/^[\w-]{8}$/u);

/** How long names and words are kept, days (domain.md 10): as they came, then masked; after that only what they counted for. */
export const retentionSchema = z.object({ rawDays: z.number().int().min(1).max(365), maskedDays: z.number().int().min(1).max(1_095),
  /** Whole sessions are deleted so many days after their end, by the procedure two people use; null = never by themselves. */
  sessionDays: z.number().int().min(30).max(3_650).nullable().default(null) }).refine(({ rawDays, maskedDays }) => maskedDays >= rawDays, 'outOfRange');
export type Retention = z.infer<typeof retentionSchema>;
export const DEFAULT_RETENTION: Retention = { rawDays: 30, maskedDays: 180, sessionDays: null };

/** A ready answer: for one topic, and for one product or for all. */
export const cannedAnswerSchema = z.object({
  id: z.string().min(1).max(64),
  topic: z.string().min(1).max(30),
  productId: z.string().max(64).nullable(),
  text: z.object({ zh: z.string().max(300), en: z.string().max(300) }),
});
export type CannedAnswer = z.infer<typeof cannedAnswerSchema>;
export const MAX_CANNED_ANSWERS = 500;
