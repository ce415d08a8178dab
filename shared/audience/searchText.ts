/**
 * Search in comments, Chinese first. A word index cannot cut Chinese into words, and trigrams find nothing in the two-character
 * words people type; so every CJK character and every symbol is a token of its own, and a query is a phrase of such tokens:
 * a substring search from one character up (speed.md 1).
 */

/** Scripts written without spaces, and symbols (emoji, ¥, +): each character stands alone. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{S}]/u;
/** What vanishes: zero-width joiners and variation selectors, so that one emoji is found in all its spellings. */
export const SILENT = /[\u{200b}-\u{200d}\u{2060}\u{feff}]|\p{Variation_Selector}/u;
/** What the index keeps; the rest only parts tokens. */
const KEPT = /[\p{L}\p{N}\p{M}\p{S}]/u;

/** What a character does in the index; asked of the property classes once, for they are slow and every comment is indexed as it comes. */
const ROLES = new Uint8Array(0x11_0000);
const UNKNOWN = 0;
const ROLE = { silent: 1, parting: 2, alone: 3, joining: 4 } as const;
function roleOf(code: number): number {
  const known = ROLES[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCodePoint(code);
  const role = SILENT.test(character) ? ROLE.silent : !KEPT.test(character) ? ROLE.parting : ALONE.test(character) ? ROLE.alone : ROLE.joining;
  ROLES[code] = role;
  return role;
}

/** A text as the index holds it: tokens in order, one space between. Full-width forms and case do not matter. */
export function searchWords(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  let words = '';
  let isParted = false;
  for (let at = 0; at < folded.length;) {
    const code = folded.codePointAt(at) ?? 0;
    const next = at + (code > 0xff_ff ? 2 : 1);
    const role = roleOf(code);
    if (role === ROLE.parting) isParted = true;
    else if (role !== ROLE.silent) {
      if ((isParted || role === ROLE.alone) && words !== '') words += ' ';
      words += folded.slice(at, next);
      isParted = role === ROLE.alone;
    }
    at = next;
  }
  return words;
}

const ENDS_ALONE = new RegExp(`${ALONE.source}$`, 'u');

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
    return [`"${words}"${/[\p{L}\p{N}]$/u.test(words) && !ENDS_ALONE.test(words) ? '*' : ''}`];
  });
  return phrases.length === 0 ? null : phrases.join(' AND ');
}
