/**
 * Search in comments, Chinese first. A word index cannot cut Chinese into words, and trigrams find nothing in the two-character
 * words people type; so every CJK character and every symbol is a token of its own, and a query is a phrase of such tokens:
 * a substring search from one character up (speed.md 1).
 */

/** Scripts written without spaces, and symbols (emoji, ¥, +): each character stands alone. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{S}]/gu;
/** What the index keeps; the rest only parts tokens. Zero-width joiners and variation selectors vanish, so that one emoji is found in all its spellings. */
const SILENT = /[\u{200b}-\u{200d}\u{2060}\u{feff}]|\p{Variation_Selector}/gu;
const PARTS = /[^\p{L}\p{N}\p{M}\p{S}]+/gu;

/** A text as the index holds it: tokens in order, one space between. Full-width forms and case do not matter. */
export const searchWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(SILENT, '').replace(PARTS, ' ').replace(ALONE, ' $& ').trim().replace(/ {2,}/gu, ' ');

/** The longest query that is looked at, in characters. */
export const MAX_SEARCH = 100;

/**
 * What was typed as an FTS5 MATCH expression: all space-separated parts must occur, each as a phrase; a last Latin word or
 * number also finds longer ones ("ship" finds "shipping"). Null when nothing in it can be searched for.
 */
export function searchExpression(typed: string): string | null {
  const phrases = typed.slice(0, MAX_SEARCH).split(/\s+/u).flatMap((part) => {
    const words = searchWords(part);
    if (words === '') return [];
    // Quotes cannot occur in here: punctuation went out. A phrase is therefore never syntax.
    return [`"${words}"${/[\p{L}\p{N}]$/u.test(words) && !new RegExp(`${ALONE.source}$`, 'u').test(words) ? '*' : ''}`];
  });
  return phrases.length === 0 ? null : phrases.join(' AND ');
}
