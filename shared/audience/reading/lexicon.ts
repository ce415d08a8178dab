import type { CommentTopic } from './reading.ts';

/**
 * What a word does to a comment.
 * - `ask` asks; `request` asks to be shown or told; `topic` only says what it is about.
 * - `fault` is a complaint when stated, nothing when asked ("does it fade"), praise when denied ("no fading").
 * - `good` is praise when stated, nothing when asked, a complaint when denied ("not worth it").
 * - `grievance` is a complaint, asked or stated.
 * - `want` buys; `refuse` does not; `plea` begs for luck; `chat` is talk; `spam` is an advert.
 * - `void` only swallows: a longer phrase whose parts would mislead (几百 is not 几).
 */
export const ROLES = ['ask', 'request', 'topic', 'fault', 'good', 'grievance', 'want', 'refuse', 'plea', 'chat', 'spam', 'void'] as const;
export type Role = (typeof ROLES)[number];

export interface LexiconRow {
  readonly role: Role;
  /** How much it says about the kind, about 0.5 (hint) to 4 (alone decides). */
  readonly weight: number;
  readonly topic: CommentTopic;
  /** How much it says about the topic. */
  readonly topicWeight: number;
  readonly terms: readonly string[];
}

/** One row of a lexicon. Terms are separated by `|`, or by blanks where none of them holds a blank. A `*` at the end matches word endings (Latin only). */
export function row(role: Role, weight: number, topic: CommentTopic, terms: string, topicWeight = 1): LexiconRow {
  const list = terms.includes('|') ? terms.split('|') : terms.split(/\s+/u);
  return { role, weight, topic, topicWeight, terms: list.map((term) => term.trim()).filter((term) => term !== '') };
}
