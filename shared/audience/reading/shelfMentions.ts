import type { Product } from '../../commerce/product.ts';
import { remember } from '../../remember.ts';
import { foldText } from './foldText.ts';
import { findMentions } from './mentions.ts';
import { productNames } from './productNames.ts';
import type { CommentMention, Reading } from './reading.ts';

/** What a comment says of the shelf: in which language, and which products it names. */
export interface ShelfReading extends Pick<Reading, 'lang'> { readonly mentions: readonly CommentMention[] }
/** Reads a comment against the shelf of the moment. */
export type ShelfReader = (text: string, products: readonly Product[]) => ShelfReading;

/** Several parts look at one comment in turn, and a crowd repeats itself. */
const REMEMBERED = 512;

/** One reader for all who look at the same comments: what it costs to find a product in one is paid once. Made anew only for another shelf. */
export function createShelfReader(): ShelfReader {
  let made: { readonly of: readonly Product[]; readonly read: (text: string) => ShelfReading } | null = null;
  return (text, products) => {
    if (made?.of !== products) made = { of: products, read: remember(REMEMBERED, reading(products)) };
    return made.read(text);
  };
}

function reading(products: readonly Product[]): (text: string) => ShelfReading {
  const names = productNames(products.map(({ id, linkNo, name }) => ({ id, linkNo, names: [name.zh, name.en].filter((each) => each !== '') })));
  return (text) => {
    const folded = foldText(text);
    return { lang: folded.lang, mentions: findMentions(folded, names) };
  };
}
