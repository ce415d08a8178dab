import { findSignals, type Signal } from './findSignals.ts';
import { foldText, type FoldedText } from './foldText.ts';
import { findMentions } from './mentions.ts';
import type { ProductNames } from './productNames.ts';
import { COMMENT_KINDS, type CommentKind, type CommentMention, type Reading } from './reading.ts';
import { scoreKinds } from './scoreKinds.ts';
import { readTopic } from './scoreTopics.ts';

/** What the reading may know of the show. */
export interface ReadingContext { readonly products: ProductNames | null }
const NO_CONTEXT: ReadingContext = { products: null };
/** Longer comments are read by their beginning and end: nobody asks in the middle of an advert. */
const READ_CHARS = 280;

/**
 * Reads one comment: its kind, its topic and the products it names. Pure; the same text always reads the same. About 20 microseconds.
 * The scorer is log-linear over word classes and turns of phrase (*.table.ts); no comment is known by heart.
 */
export function readComment(raw: string, context: ReadingContext = NO_CONTEXT): Reading {
  const folded = foldText(raw.length <= READ_CHARS ? raw : `${raw.slice(0, READ_CHARS / 2)} ${raw.slice(-READ_CHARS / 2)}`);
  const mentions = findMentions(folded, context.products);
  if (folded.text === '' || folded.text === '?') return { lang: folded.lang, kind: 'chatter', topic: 'none', mentions, confidence: 1, why: [] };
  const found = findSignals(folded);
  const signals = [...found, ...bareSignals(folded, found, mentions)];
  const { scores, plea } = scoreKinds(folded, signals);
  const ranked = COMMENT_KINDS.toSorted((a, b) => scores[b] - scores[a]);
  // A link named in talk that neither asks nor blames is a link wished for, however it is put.
  const kind = ranked[0] === 'chatter' && plea === 0 && wantsLink(signals) ? 'intent' : ranked[0] ?? 'chatter';
  const next = ranked[1] ?? 'chatter';
  const topic = readTopic(kind, folded, signals, plea);
  return { lang: folded.lang, kind, topic, mentions, confidence: (scores[kind] - scores[next]) / (scores[kind] + scores[next]), why: whyOf(kind, signals) };
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

const SPEAKS: Readonly<Record<CommentKind, ReadonlySet<string>>> = {
  question: new Set(['ask', 'request']), intent: new Set(['want']), complaint: new Set(['grievance', 'fault', 'good']), praise: new Set(['good', 'fault']), chatter: new Set(['chat', 'refuse', 'plea']), spam: new Set(['spam']),
};
function whyOf(kind: CommentKind, signals: readonly Signal[]): readonly string[] {
  const telling = signals.filter((signal) => SPEAKS[kind].has(signal.role)).toSorted((a, b) => b.weight - a.weight);
  return [...new Set(telling.map((signal) => signal.words))].slice(0, 4);
}
