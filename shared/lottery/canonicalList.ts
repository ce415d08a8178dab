import { sha256, toHex, utf8 } from './sha256.ts';

/** One line of the frozen list: who (`platform:id`, the id salted and hashed, or as the platform gives it), and how many tickets. */
export interface Entrant { readonly key: string; readonly tickets: number }

/** Most tickets of a whole draw: numbers of 32 bits are drawn over them. */
export const MAX_TICKETS = 2 ** 31;

/** UTF-8 order is the order of code points, not of UTF-16 units: `<` on strings would differ beyond the first plane. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
    return isHigh(x) === isHigh(y) ? x - y : isHigh(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** A key as it stands in the list: NFC. Neither tab nor line break can be in one. */
export const canonicalKey = (key: string): string => key.normalize('NFC');
export const isCanonicalKey = (key: string): boolean => key !== '' && key === canonicalKey(key) && !/[\t\n\r]/u.test(key);

/** The entrants in the order of the list. */
export function sortEntrants(entrants: readonly Entrant[]): readonly Entrant[] {
  const canonical = entrants.map(({ key, tickets }) => ({ key: canonicalKey(key), tickets }));
  // Without surrogates the order of UTF-16 units is the order of bytes, and comparing is the machine's own.
  const isPlain = canonical.every(({ key }) => !SURROGATE.test(key));
  return canonical.toSorted(isPlain ? (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : (a, b) => compareBytes(a.key, b.key));
}
const SURROGATE = /[\ud800-\udfff]/;

/** The list as text: `key TAB tickets LF` for each, sorted by the bytes of the key. Empty for nobody. */
export const listText = (sorted: readonly Entrant[]): string => sorted.map(({ key, tickets }) => `${key}\t${String(tickets)}\n`).join('');
export const listHash = (sorted: readonly Entrant[]): string => toHex(sha256(utf8(listText(sorted))));

/** Reads a list back; null = it is not canonical (order, repeats, tickets, form). */
export function readList(text: string): readonly Entrant[] | null {
  const entrants: Entrant[] = [];
  const lines = text === '' ? [] : text.split('\n');
  if (lines.length > 0 && lines.pop() !== '') return null;
  let last: string | null = null;
  let total = 0;
  for (const line of lines) {
    const parts = /^([^\t]+)\t([1-9]\d{0,9})$/u.exec(line);
    const [key, tickets] = [parts?.[1] ?? '', Number(parts?.[2] ?? 0)];
    if (parts === null || !isCanonicalKey(key) || (last !== null && compareBytes(last, key) >= 0)) return null;
    total += tickets;
    if (total > MAX_TICKETS) return null;
    entrants.push({ key, tickets });
    last = key;
  }
  return entrants;
}
