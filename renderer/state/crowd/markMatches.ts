import { searchWords, SILENT } from '#shared/audience/searchText.ts';

export interface MarkedPart { readonly text: string; readonly isMatch: boolean }

/** What stands between tokens of the index, or is not in it at all. */
const BETWEEN = /[^\p{L}\p{N}\p{M}\p{S}]/u;

/** The signs of a text as the index compares them, each with where it stands. */
function signsOf(text: string): { readonly signs: string; readonly from: readonly number[]; readonly until: readonly number[] } {
  let signs = '';
  const from: number[] = [];
  const until: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (!BETWEEN.test(character) && !SILENT.test(character)) {
      for (const unit of character.normalize('NFKC').toLowerCase()) {
        if (BETWEEN.test(unit)) continue;
        signs += unit;
        for (let i = 0; i < unit.length; i += 1) {
          from.push(at);
          until.push(end);
        }
      }
    }
    at = end;
  }
  return { signs, from, until };
}

/** Cuts a text into what a search for `typed` found in it and the rest: width, case and punctuation between do not matter, as in the search itself. */
export function markMatches(text: string, typed: string): readonly MarkedPart[] {
  const { signs, from, until } = signsOf(text);
  const isMarked = new Uint8Array(text.length);
  for (const part of typed.split(/\s+/u)) {
    const needle = searchWords(part).replaceAll(' ', '');
    if (needle === '') continue;
    for (let at = signs.indexOf(needle); at !== -1; at = signs.indexOf(needle, at + needle.length)) isMarked.fill(1, from[at], until[at + needle.length - 1]);
  }
  const parts: MarkedPart[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i += 1) {
    if (i < text.length && isMarked[i] === isMarked[start]) continue;
    parts.push({ text: text.slice(start, i), isMatch: isMarked[start] === 1 });
    start = i;
  }
  return parts.filter((part) => part.text !== '');
}
