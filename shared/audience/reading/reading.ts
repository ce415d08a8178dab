import { z } from 'zod';

/** What a comment is. A question that also shows intent is `question`; a complaint put as a question is `complaint`. */
export const commentKindSchema = z.enum(['question', 'intent', 'complaint', 'praise', 'chatter', 'spam']);
export type CommentKind = z.infer<typeof commentKindSchema>;
export const COMMENT_KINDS = commentKindSchema.options;

/**
 * What it is about. Material, authenticity, durability and taste are `quality`; 运费险 is `aftersales`; sound, picture and show
 * times are `stream`. Spam and chatter have `none`, except pleas to win (`lottery`).
 */
export const commentTopicSchema = z.enum(['price', 'size', 'shade', 'stock', 'shipping', 'link', 'coupon', 'usage', 'aftersales', 'quality', 'stream', 'lottery', 'none']);
export type CommentTopic = z.infer<typeof commentTopicSchema>;
export const COMMENT_TOPICS = commentTopicSchema.options;

/** `zh` as soon as there is one Chinese character; `en` for Latin letters only; `other` for signs, digits and emoji alone. */
export const commentLangSchema = z.enum(['zh', 'en', 'other']);
export type CommentLang = z.infer<typeof commentLangSchema>;

/** A product named in a comment: by its link number, by its name, or both. At least one of the two is set. */
export const commentMentionSchema = z.object({ linkNo: z.number().int().min(1).nullable(), productId: z.string().nullable() });
export type CommentMention = Readonly<z.infer<typeof commentMentionSchema>>;

/** How a comment was understood. */
export interface Reading {
  readonly lang: CommentLang;
  readonly kind: CommentKind;
  readonly topic: CommentTopic;
  readonly mentions: readonly CommentMention[];
  /** Lead of the winning kind over the next, 0 (a coin's toss) to 1 (no rival). */
  readonly confidence: number;
  /** The pieces of the comment that decided its kind, strongest first: for the desk's "why" and for tuning. */
  readonly why: readonly string[];
}
