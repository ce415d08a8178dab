import type { ShowState } from '#shared/show/state.ts';
import type { Bilingual, Runsheet } from '#shared/runsheet/item.ts';
import type { CellWords } from '../model/cellCodec.ts';
import type { Column, Suggestions } from '../model/columns.ts';
import { findKey } from '../model/find.ts';

/** What a cell could hold; `note` says what it is. */
export interface Option { readonly value: string; readonly note: string }

/** Colours that can be told apart on a dark desk. */
const COLOURS = ['#ff6b6b', '#f2b134', '#2fc26a', '#2dc5c5', '#5b9dff', '#a98bff', '#ff7ac6', '#9aa3b2'] as const;

export interface SuggestFrom { readonly sheet: Runsheet; readonly show: Pick<ShowState, 'products' | 'obs'>; readonly words: CellWords; readonly pick: (text: Bilingual) => string }

const plain = (values: Iterable<string>): readonly Option[] => [...new Set(values)].filter((value) => value !== '').map((value) => ({ value, note: '' }));

/** All that a column suggests. */
export function optionsOf(suggestions: Suggestions, { sheet, show, words, pick }: SuggestFrom): readonly Option[] {
  const rows = [...sheet.items, ...sheet.adLibs];
  switch (suggestions) {
    case 'phase': return plain(Object.values(words.phase));
    case 'flex': return plain(Object.values(words.flex));
    case 'endAction': return plain(Object.values(words.endAction));
    case 'role': return plain(Object.values(words.role));
    case 'approval': return plain(Object.values(words.approval));
    case 'scene': return plain([...(show.obs.inventory?.scenes.map(({ name }) => name) ?? []), ...rows.map((item) => item.obsScene ?? '')]);
    case 'product': return show.products.map((product) => ({ value: product.id, note: pick(product.name) }));
    case 'owner': return plain(rows.flatMap((item) => item.owners));
    case 'lottery': return plain(rows.map((item) => item.lotteryId ?? ''));
    case 'colour': return plain([...COLOURS, ...rows.map((item) => item.colour ?? '')]);
  }
}

/** Columns that hold a list: a suggestion replaces the part that is being typed. */
const SEPARATORS: Readonly<Partial<Record<Suggestions, RegExp>>> = { product: /[|,，、;；/+\s]+/gu, owner: /[|,，、;；]+/gu };

/** Where the part that is being typed begins: behind the last separator of a list, else at the beginning. */
function partStart(column: Column, text: string): number {
  const separator = column.suggestions === null ? undefined : SEPARATORS[column.suggestions];
  if (separator === undefined) return 0;
  return [...text.matchAll(separator)].reduce((_at, found) => found.index + found[0].length, 0);
}

/** The suggestions that go on from what is typed; all of them while the cell still holds what it held. */
export function matching(column: Column, options: readonly Option[], text: string, isUntouched: boolean): readonly Option[] {
  const part = findKey(text.slice(partStart(column, text)).trim());
  if (isUntouched || part === '') return options.slice(0, 60);
  return options.filter(({ value, note }) => findKey(value).includes(part) || findKey(note).includes(part)).slice(0, 60);
}

/** The text with a suggestion taken. */
export function withOption(column: Column, text: string, { value }: Option, isUntouched: boolean): string {
  const start = partStart(column, text);
  const isList = column.suggestions !== null && SEPARATORS[column.suggestions] !== undefined;
  if (!isList) return value;
  const joint = column.suggestions === 'owner' ? '、' : ' ';
  return isUntouched && text.trim() !== '' ? `${text.trimEnd()}${joint}${value}` : `${text.slice(0, start)}${value}`;
}
