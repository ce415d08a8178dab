import { tellFeatures, tellPieces, tellTopicFeatures } from '#shared/audience/reading/features.ts';
import { foldText } from '#shared/audience/reading/foldText.ts';
import type { LexiconRow, Role } from '#shared/audience/reading/lexicon.ts';
import { readByRules } from '#shared/audience/reading/readByRules.ts';
import { COMMENT_KINDS, COMMENT_TOPICS, type CommentKind } from '#shared/audience/reading/reading.ts';
import type { LabelledComment } from '../labelledComments.ts';
import type { Example } from './fitLinear.ts';

export interface Lesson { readonly kinds: readonly Example[]; readonly topics: readonly Example[] }

/** What a comment teaches: its kind by all its features, and its topic given that kind. Spam has no topic to learn. */
export function lessonOfComment(row: LabelledComment, weight: number): Lesson {
  const folded = foldText(row.text);
  const { rules } = readByRules(folded, null);
  const features = new Map<string, number>();
  const tell = (name: string, value: number): void => { if (!features.has(name)) features.set(name, value); };
  tellFeatures(folded, rules, tell);
  const kinds = [{ features: new Map(features), label: COMMENT_KINDS.indexOf(row.kind), weight }];
  tellTopicFeatures(row.kind, rules, tell);
  return { kinds, topics: row.kind === 'spam' ? [] : [{ features, label: COMMENT_TOPICS.indexOf(row.topic), weight }] };
}

/** The words of the lexicons teach too, by what they do: so the model knows their parts (烂, 臭, 漏) in words nobody listed. */
const KIND_OF_ROLE: Readonly<Partial<Record<Role, CommentKind>>> = { ask: 'question', fault: 'complaint', good: 'praise', grievance: 'complaint', want: 'intent', refuse: 'chatter', chat: 'chatter', plea: 'chatter', spam: 'spam' };
const ENDS = /[\^$]/u;
/** How much a word counts beside a whole comment. */
const WORD_WEIGHT = 0.2;

export function lessonOfWord(row: LexiconRow, term: string): Lesson {
  const kind = KIND_OF_ROLE[row.role];
  if (row.role === 'void' || row.role === 'request') return { kinds: [], topics: [] };
  const features = new Map<string, number>();
  // A word stands anywhere: its ends are not the ends of a comment.
  tellPieces(foldText(term.replace('*', '')), (name, value) => { if (!ENDS.test(name)) features.set(name, value); });
  const topics = row.topic === 'none' || kind === 'spam' ? [] : [{ features: new Map(features), label: COMMENT_TOPICS.indexOf(row.topic), weight: WORD_WEIGHT }];
  if (kind !== undefined) topics[0]?.features.set(`B:${kind}`, 1);
  return { kinds: kind === undefined ? [] : [{ features, label: COMMENT_KINDS.indexOf(kind), weight: WORD_WEIGHT }], topics };
}
