import type { FoldedText } from './foldText.ts';
import type { Role } from './lexicon.ts';
import { LEXICON_EN } from './lexiconEn.table.ts';
import { LEXICON_EN_GOODS } from './lexiconEnGoods.table.ts';
import { LEXICON_ZH } from './lexiconZh.table.ts';
import { LEXICON_ZH_GOODS } from './lexiconZhGoods.table.ts';
import { buildPatternGate } from './patternGate.ts';
import type { Pattern } from './patterns.ts';
import { PATTERNS_EN } from './patternsEn.table.ts';
import { PATTERNS_ZH } from './patternsZh.table.ts';
import type { CommentTopic } from './reading.ts';
import { buildTermTrie, findTerms } from './termTrie.ts';

/** One piece of a comment that says something: where it stands, what it does, how strongly. */
export interface Signal {
  readonly role: Role;
  readonly weight: number;
  readonly topic: CommentTopic;
  readonly topicWeight: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const gateZh = buildPatternGate(PATTERNS_ZH);
const gateEn = buildPatternGate(PATTERNS_EN);
const TRIE_ZH = buildTermTrie([...LEXICON_ZH, ...LEXICON_ZH_GOODS]);
const TRIE_EN = buildTermTrie([...LEXICON_EN, ...LEXICON_EN_GOODS]);

/** Everything in a comment that the lexicons and turns of phrase know, in the order of the text. */
export function findSignals(folded: FoldedText): readonly Signal[] {
  const { text, plain, lang } = folded;
  const signals: Signal[] = [];
  if (lang === 'other') return signals;
  addTerms(signals, lang === 'zh' ? TRIE_ZH : TRIE_EN, text);
  // Chinese comments hold English words too (link pls, xl); what the Chinese lexicon knows already counts once.
  if (lang === 'zh' && /[a-z]{3}/u.test(text)) addTerms(signals, TRIE_EN, text);
  // Addresses, numbers and prices need a Latin letter or a digit: most comments have none.
  const hasAscii = lang === 'en' || /[a-z\d]/u.test(plain);
  for (const form of lang === 'zh' ? gateZh(text) : gateEn(text)) if (!form.isPlain || hasAscii) addPattern(signals, form, form.isPlain ? plain : text);
  return signals.toSorted((a, b) => a.start - b.start);
}

function addTerms(signals: Signal[], trie: typeof TRIE_ZH, text: string): void {
  for (const hit of findTerms(trie, text)) {
    const words = text.slice(hit.start, hit.end);
    for (const row of hit.rows) signals.push({ role: row.role, weight: row.weight, topic: row.topic, topicWeight: row.topicWeight, start: hit.start, end: hit.end, words });
  }
}

function addPattern(signals: Signal[], form: Pattern, text: string): void {
  const match = form.form.exec(text);
  if (match === null) return;
  // A phrase the lexicon swallows (怎么这么好) has its say here too: a question word inside it does not ask.
  const start = match.index;
  const end = start + match[0].length;
  if (signals.some((signal) => signal.role === 'void' && signal.start <= start && signal.end >= end)) return;
  signals.push({ role: form.role, weight: form.weight, topic: form.topic, topicWeight: form.topicWeight, start, end, words: match[0].trim() });
}
