import type { Role } from './lexicon.ts';
import type { CommentTopic } from './reading.ts';

/** A turn of phrase with a gap in it, which a list of words cannot hold. */
export interface Pattern {
  readonly role: Role;
  readonly weight: number;
  readonly topic: CommentTopic;
  readonly topicWeight: number;
  readonly form: RegExp;
  /** Read in the text with its punctuation (addresses, numbers). */
  readonly isPlain: boolean;
}

export const pattern = (role: Role, weight: number, topic: CommentTopic, form: RegExp, topicWeight = 1.5): Pattern => ({ role, weight, topic, topicWeight, form, isPlain: false });
export const plainPattern = (role: Role, weight: number, topic: CommentTopic, form: RegExp, topicWeight = 1.5): Pattern => ({ role, weight, topic, topicWeight, form, isPlain: true });
