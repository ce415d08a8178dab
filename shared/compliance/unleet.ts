const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

/** What a sign may be in a word of Latin letters, by its code: 1 = a letter, 2 = a figure or sign, of which some pass for letters. */
const PARTS = new Uint8Array(65_536);
for (let code = 48; code < 58; code += 1) PARTS[code] = 2;
for (const letter of 'abcdefghijklmnopqrstuvwxyz') { PARTS[letter.charCodeAt(0)] = 1; PARTS[letter.toUpperCase().charCodeAt(0)] = 1; }
// The long s and the sign of the kelvin are no letters of their own.
for (const sign of '@$!|\u017f\u212a') PARTS[sign.charCodeAt(0)] = 2;

const SHORTEST = 3;
/** At the end of a word these are punctuation. */
const TRAILING = /[!|]+$/u;

/** A stretch of a text that is a word with figures in it, ready to be read with a 1 as either letter. */
interface LeetWord { readonly start: number; readonly end: number }

/** Words of Latin letters with figures or signs among them. One look at each character, nothing made of those that are none. */
export function leetWords(units: Uint16Array): readonly LeetWord[] {
  const words: LeetWord[] = [];
  for (let at = 0; at < units.length; at += 1) {
    if (PARTS[units[at] ?? 0] === 0) continue;
    const start = at;
    let letters = 0;
    for (; at < units.length; at += 1) {
      const part = PARTS[units[at] ?? 0];
      if (part === 0) break;
      if (part === 1) letters += 1;
    }
    const others = at - start - letters;
    // More figures than letters is a number, an order or a size; letters alone are what they are.
    if (at - start >= SHORTEST && letters >= 2 && others > 0 && letters >= others) words.push({ start, end: at });
  }
  return words;
}

/** A text whose Latin words have their figures and signs read as letters (m1racle, c@sino); same length. Null when none changes. `one`: what a 1 or a bar is. */
export function unleet(text: string, words: readonly LeetWord[], one: 'i' | 'l'): string | null {
  let read = '';
  let done = 0;
  for (const { start, end } of words) {
    const word = text.slice(start, end);
    const body = word.replace(TRAILING, '');
    const letters = Array.from(body, (each) => (each === '1' || each === '|' ? one : LETTERS[each] ?? each)).join('');
    if (letters === body) continue;
    read += text.slice(done, start) + letters;
    done = start + letters.length;
  }
  return done === 0 ? null : read + text.slice(done);
}
