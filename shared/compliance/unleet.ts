const TOKEN = /[a-z0-9@$!|]{3,}/giu;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '|': 'i' };

/** A text whose Latin words have their figures and signs read as letters (m1racle, c@sino); same length. Null when there is none. `one`: what a 1 is. */
export function unleet(text: string, one: 'i' | 'l'): string | null {
  let isChanged = false;
  const plain = text.replace(TOKEN, (token) => {
    const letters = token.replace(/[^a-z]/giu, '').length;
    // More figures than letters is a number, an order or a size; a sign at the end is punctuation.
    if (letters < 2 || letters === token.length || letters < token.length - letters) return token;
    const body = token.replace(/[!|]+$/u, '');
    const read = Array.from(body).map((each) => (each === '1' ? one : LETTERS[each] ?? each)).join('') + token.slice(body.length);
    if (read !== token) isChanged = true;
    return read;
  });
  return isChanged ? plain : null;
}
