import type { FoldedText } from './foldText.ts';
import { GAP } from './foldText.ts';
import { WORDS_BY_HEAD, WORDS_BY_TAIL } from './ordinaryWords.table.ts';

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const codeAt = ({ codes, length }: FoldedText, at: number): number => (at < 0 || at >= length ? 0 : codes[at] ?? 0);
const gapAt = ({ gap, length }: FoldedText, at: number): number => (at <= 0 || at >= length ? GAP.sentence : gap[at] ?? 0);

/** Would the end of a term at `at` cut a Latin word, or a number, in two? */
export function cutsToken(folded: FoldedText, at: number): boolean {
  if (gapAt(folded, at) !== GAP.none) return false;
  const [before, after] = [codeAt(folded, at - 1), codeAt(folded, at)];
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

/** A whole word is also not part of a mixture of letters and digits. */
function cutsWord(folded: FoldedText, at: number): boolean {
  if (gapAt(folded, at) !== GAP.none) return false;
  const isWord = (code: number): boolean => isLetter(code) || isDigit(code);
  return isWord(codeAt(folded, at - 1)) && isWord(codeAt(folded, at));
}

/** Characters after which nobody pauses: 最、佳 was taken apart on purpose. */
const NO_PAUSE_AFTER = new Set('最第');

/**
 * May what stands between the characters of a Chinese term be looked past? Blanks and signs may, unless everyday words begin or end
 * there; commas only where every single character was set apart.
 */
export function isOneTerm(folded: FoldedText, start: number, end: number): boolean {
  let most: number = GAP.none;
  let parted = 0;
  for (let at = start + 1; at < end; at += 1) {
    const gap = gapAt(folded, at);
    if (gap === GAP.none) continue;
    parted += 1;
    if (gap > most) most = gap;
  }
  if (most === GAP.none) return !crossesWords(folded, start, end);
  const length = end - start;
  const isAll = parted === length - 1;
  if (most >= GAP.clause) return (length >= 3 && isAll) || (length === 2 && most === GAP.clause && NO_PAUSE_AFTER.has(folded.text.charAt(start)));
  return (length >= 3 && isAll) || !touchesWord(folded, start, end);
}

/** The end of an everyday word covers the first characters of the hit, and the head of another its last. */
const crossesWords = (folded: FoldedText, start: number, end: number): boolean => end - start <= 3 && endsWord(folded, start, end) > 0 && beginsWord(folded, start, end) > 0 && endsWord(folded, start, end) + beginsWord(folded, start, end) >= end - start;
const touchesWord = (folded: FoldedText, start: number, end: number): boolean => endsWord(folded, start, end) > 0 || beginsWord(folded, start, end) > 0;

/** 1 = some everyday word begins, or ends, with the character of this code. */
const heads = new Uint8Array(65_536);
const tails = new Uint8Array(65_536);
for (const head of WORDS_BY_HEAD.keys()) heads[head.charCodeAt(0)] = 1;
for (const tail of WORDS_BY_TAIL.keys()) tails[tail.charCodeAt(0)] = 1;

/** How many characters of the hit belong to an everyday word that began before it. */
function endsWord(folded: FoldedText, start: number, end: number): number {
  for (let inside = end - start - 1; inside >= 1; inside -= 1) {
    const tail = start + inside;
    if (tails[folded.codes[tail - 1] ?? 0] === 0) continue;
    const { text } = folded;
    if (WORDS_BY_TAIL.get(text.charAt(tail - 1))?.some((word) => word.length > inside && text.startsWith(word, tail - word.length)) === true) return inside;
  }
  return 0;
}

/** How many characters of the hit belong to an everyday word that goes on behind it. */
function beginsWord(folded: FoldedText, start: number, end: number): number {
  for (let inside = end - start - 1; inside >= 1; inside -= 1) {
    const head = end - inside;
    if (heads[folded.codes[head] ?? 0] === 0) continue;
    const { text } = folded;
    if (WORDS_BY_HEAD.get(text.charAt(head))?.some((word) => word.length > inside && text.startsWith(word, head)) === true) return inside;
  }
  return 0;
}

/** Does a term of whole words stand here as such? Words may be joined, hyphened, or spelt letter by letter; never across a pause. */
export function isWordMatch(folded: FoldedText, start: number, end: number, wordEnds: ReadonlySet<number>): boolean {
  if (cutsWord(folded, start) || cutsWord(folded, end)) return false;
  for (let at = start + 1; at < end; at += 1) {
    const gap = gapAt(folded, at);
    if (gap === GAP.none) continue;
    if (gap >= GAP.clause) return false;
    if (wordEnds.has(at - start) || gap === GAP.sign) continue;
    if (!isSpelt(folded, at)) return false;
  }
  return true;
}

/** `f a k e`: on both sides of the blank a letter stands by itself. */
function isSpelt(folded: FoldedText, at: number): boolean {
  const alone = (index: number): boolean => gapAt(folded, index) !== GAP.none && gapAt(folded, index + 1) !== GAP.none;
  return alone(at - 1) && alone(at);
}
