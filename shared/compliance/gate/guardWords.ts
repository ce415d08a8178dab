import { refuse, type DecideContext, type Decision } from '../../show/decideContext.ts';
import type { ShowState } from '../../show/state.ts';
import type { RunsheetItem } from '../../runsheet/item.ts';
import type { TextScope } from '../lexicon.ts';
import type { JudgedHit } from './judgeText.ts';
import { blocking, judgeText } from './judgeText.ts';
import { roomWords } from './roomWords.ts';
import { rowTexts } from './rowTexts.ts';

type Looked = Pick<ShowState, 'compliance' | 'products'>;
/** Papers matter for words that want evidence, and none of those blocks: the day makes no difference here. */
const NO_DAY = '';

/** Refuses a text that holds blocked words; null = it may be used. Without a list (a log folded by itself) nothing is refused. */
export function guardText({ compliance }: Looked, text: string, scope: TextScope, { words }: DecideContext): Decision | null {
  if (words === undefined || text.trim() === '') return null;
  return refused(blocking(judgeText(roomWords(words, compliance.words), compliance, { text, scope, complianceClass: null, productIds: [], today: NO_DAY })), '');
}

/** Refuses a row that says or shows blocked words. */
export function guardRow({ compliance, products }: Looked, item: RunsheetItem, { words }: DecideContext): Decision | null {
  if (words === undefined) return null;
  const list = roomWords(words, compliance.words);
  return refused(rowTexts(item, products).flatMap((text) => blocking(judgeText(list, compliance, { ...text, productIds: item.productIds, today: NO_DAY }))), item.cue);
}

/** So many words are named; the rest is counted. */
const NAMED = 5;

function refused(hits: readonly JudgedHit[], cue: string): Decision | null {
  if (hits.length === 0) return null;
  const names = [...new Set(hits.map(({ text }) => text))];
  return refuse(cue === '' ? 'wordsBlocked' : 'rowWordsBlocked', { cue, words: names.slice(0, NAMED).join('、').slice(0, 200), count: names.length });
}
