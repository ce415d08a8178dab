import type { Signal } from './findSignals.ts';
import type { FoldedText } from './foldText.ts';
import { COMMENT_KINDS, type CommentKind, type CommentTopic } from './reading.ts';

/** What the rules alone made of a comment. */
export interface RuleReading {
  readonly kind: CommentKind;
  readonly topic: CommentTopic;
  readonly scores: Readonly<Record<CommentKind, number>>;
  readonly signals: readonly Signal[];
  /** Does it name a product? */
  readonly isNaming: boolean;
}

/** Takes one feature of a comment: its name and how strongly it holds (1 for most). */
export type FeatureSink = (name: string, value: number) => void;

/** Longer texts are told by their beginning: a comment of the usual length is never cut. */
const LONGEST_TEXT = 120;
/** Longest piece of a Chinese comment, in characters. */
export const LONGEST_GRAM = 4;
/** Length of a word's beginning. */
export const PREFIX = 4;

/** What the linear model looks at: what the rules found, and the pieces of the text itself. The same name may be told twice; it counts once. */
export function tellFeatures(folded: FoldedText, rules: RuleReading, tell: FeatureSink): void {
  tellRules(folded, rules, tell);
  tellPieces(folded, tell);
}

/** The pieces of the text itself: characters in Chinese, words in English. */
export function tellPieces(folded: FoldedText, tell: FeatureSink): void {
  if (folded.lang === 'zh') tellGrams(folded.text, tell);
  else tellWords(folded.text, tell);
}

/** Names with a colon are the rules' own; `=` parts what depends on the kind, for the topic alone. */
function tellRules(folded: FoldedText, rules: RuleReading, tell: FeatureSink): void {
  tell('B:', 1);
  tell(`K:${rules.kind}`, 1);
  tell(`T:${rules.topic}`, 1);
  tell(`K:${rules.kind}/${rules.topic}`, 1);
  for (const kind of COMMENT_KINDS) if (rules.scores[kind] !== 0) tell(`k:${kind}`, scoreValue(rules.scores[kind]));
  for (const { role, topic } of rules.signals) {
    tell(`S:${role}`, 1);
    if (topic === 'none') continue;
    tell(`S:${role}/${topic}`, 1);
    tell(`S:/${topic}`, 1);
  }
  tell(lengthFeature(folded), 1);
  if (rules.isNaming) tell('M:', 1);
  for (const mood of folded.moods) tell(`E:${mood}`, 1);
}

/** Features of the topic once the kind is known: the same word is another topic in a buy than in a question. */
export function tellTopicFeatures(kind: CommentKind, rules: RuleReading, tell: FeatureSink): void {
  tell(`B:${kind}`, 1);
  tell(`${kind}=T:${rules.topic}`, 1);
  for (const { role, topic } of rules.signals) {
    tell(`${kind}=S:${role}`, 1);
    if (topic === 'none') continue;
    tell(`${kind}=S:${role}/${topic}`, 1);
    tell(`${kind}=S:/${topic}`, 1);
  }
}

/** A rule's score as a feature. */
export const scoreValue = (score: number): number => Math.min(score, 6) / 3;

/** How long a comment is, in steps; an English word is about four characters. */
export function lengthFeature({ text, lang }: FoldedText): string {
  const length = text.length / (lang === 'zh' ? 1 : 4);
  return length <= 2 ? 'L:2' : length <= 4 ? 'L:4' : length <= 7 ? 'L:7' : length <= 12 ? 'L:12' : length <= 20 ? 'L:20' : 'L:more';
}

const NUMBER = /\d+(?:\.\d+)?/gu;
/** A Chinese comment between its ends: `^` and `$` are the ends, `_` parts clauses, a number of any length is `0`. */
export const gramText = (text: string): string => `^${text.slice(0, LONGEST_TEXT).replace(NUMBER, '0').replaceAll(' ', '_')}$`;
/** An English comment with every word followed by one blank, `?` a word of its own, between its ends. */
export const wordText = (text: string): string => `^ ${text.slice(0, LONGEST_TEXT).replace(/\?/gu, ' ? ').replace(NUMBER, '0').replace(/ +/gu, ' ').trim()} $ `.replace('^  $', '^ $');

/** Pieces of one to four characters. */
function tellGrams(text: string, tell: FeatureSink): void {
  const said = gramText(text);
  for (let start = 0; start < said.length; start += 1) {
    for (let length = 1; length <= LONGEST_GRAM && start + length <= said.length; length += 1) tell(said.slice(start, start + length), 1);
  }
}

/** Words (`word `), beginnings of words (`rest*`), and runs of two and three words. */
function tellWords(text: string, tell: FeatureSink): void {
  const words = wordText(text).trim().split(' ');
  for (const [at, word] of words.entries()) {
    tell(`${word} `, 1);
    if (word.length > PREFIX) tell(`${word.slice(0, PREFIX)}*`, 1);
    for (const run of [2, 3]) if (at + run <= words.length) tell(words.slice(at, at + run).join(' '), 1);
  }
}
