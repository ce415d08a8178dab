import { refuse, type DecideContext, type Decision } from '../../show/decideContext.ts';
import type { ShowState } from '../../show/state.ts';
import type { Product } from '../../commerce/product.ts';
import type { RunsheetItem } from '../../runsheet/item.ts';
import type { TextScope } from '../lexicon.ts';
import { rewriteText } from '../rewriteText.ts';
import type { JudgedHit } from './judgeText.ts';
import { blocking, judgeText } from './judgeText.ts';
import { namedWords } from './namedWords.ts';
import { productTexts } from './productTexts.ts';
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

/** Refuses a product whose names or selling points hold blocked words: the first such text is named, with how it can be put otherwise ('' = by a person). */
export function guardProduct({ compliance }: Looked, product: Product, { words }: DecideContext): Decision | null {
  if (words === undefined) return null;
  const list = roomWords(words, compliance.words);
  for (const { field, ...about } of productTexts(product)) {
    const hits = blocking(judgeText(list, compliance, { ...about, productIds: [product.id], today: NO_DAY }));
    if (hits.length > 0) return refuse('productWordsBlocked', { product: product.name.zh || product.name.en || product.id, textField: field, ...namedWords(hits), instead: rewriteText(list, about, 'block') ?? '' });
  }
  return null;
}

function refused(hits: readonly JudgedHit[], cue: string): Decision | null {
  if (hits.length === 0) return null;
  return refuse(cue === '' ? 'wordsBlocked' : 'rowWordsBlocked', { cue, ...namedWords(hits) });
}
