import type { RuleReading } from './features.ts';
import { findSignals, type Signal } from './findSignals.ts';
import type { FoldedText } from './foldText.ts';
import { findMentions } from './mentions.ts';
import type { ProductNames } from './productNames.ts';
import { COMMENT_KINDS, type CommentMention } from './reading.ts';
import { scoreKinds } from './scoreKinds.ts';
import { readTopic } from './scoreTopics.ts';

/** Reads a folded comment by lexicons and turns of phrase alone. The scorer is log-linear over word classes (*.table.ts). */
export function readByRules(folded: FoldedText, products: ProductNames | null): { readonly rules: RuleReading; readonly mentions: readonly CommentMention[] } {
  const mentions = findMentions(folded, products);
  const found = findSignals(folded);
  const signals = [...found, ...bareSignals(folded, found, mentions)];
  const { scores, plea } = scoreKinds(folded, signals);
  const ranked = COMMENT_KINDS.toSorted((a, b) => scores[b] - scores[a]);
  // A link named in talk that neither asks nor blames is a link wished for, however it is put.
  const kind = ranked[0] === 'chatter' && plea === 0 && wantsLink(signals) ? 'intent' : ranked[0] ?? 'chatter';
  return { rules: { kind, topic: readTopic(kind, folded, signals, plea), scores, signals, isNaming: mentions.length > 0 }, mentions };
}

const LINK = /链接|小黄车|\blinks?\b/u;
const wantsLink = (signals: readonly Signal[]): boolean => signals.some((signal) => signal.topic === 'link' && LINK.test(signal.words)) && !signals.some((signal) => signal.role === 'refuse' || signal.role === 'spam');

/** A comment that is nothing but a topic asks for it (价格, "size"); nothing but 链接 wants it; a number with 呢 asks. */
function bareSignals(folded: FoldedText, signals: readonly Signal[], mentions: readonly CommentMention[]): readonly Signal[] {
  const spoken = signals.filter((signal) => signal.role !== 'void' && !(signal.role === 'chat' && /^\d/u.test(signal.words)));
  const about = spoken.filter((signal) => signal.topic !== 'none');
  if (about.length === 0 || spoken.some((signal) => signal.role !== 'topic' && signal.role !== 'ask' && signal.role !== 'chat')) return [];
  const covered = about.reduce((sum, signal) => sum + signal.words.length, 0);
  const rest = folded.text.length - covered - (mentions.length > 0 ? 4 : 0);
  if (rest > (folded.lang === 'zh' ? 3 : 8) || /[很太真好超挺]/u.test(folded.text)) return [];
  const isLink = about.every((signal) => signal.topic === 'link') && !spoken.some((signal) => signal.role === 'ask');
  const base = { topic: about[0]?.topic ?? 'none', topicWeight: 0, start: 0, end: folded.text.length, words: folded.text } as const;
  if (base.topic === 'lottery') return [{ ...base, role: 'plea', weight: 1.8 }];
  return isLink ? [{ ...base, topicWeight: 1.5, role: 'want', weight: 2.6 }] : [{ ...base, role: 'ask', weight: 1.5 }];
}
