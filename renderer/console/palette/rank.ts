/** Something the palette can do. `words` is all it is found by, in both languages. */
export interface Findable { readonly label: string; readonly words: string }

const START = 8;
const RUN = 5;
const HIT = 1;
const GAP = 0.2;

const isBoundary = (text: string, at: number): boolean => at === 0 || /[\s·:/_\-—（(]/u.test(text[at - 1] ?? '') || /[\u4e00-\u9fff]/u.test(text[at] ?? '');

/**
 * How well `query` fits `text`: every letter in order; letters in a row and at the beginning of words count more, gaps less.
 * Null = it does not fit. Both in lower case.
 */
export function score(query: string, text: string): number | null {
  const whole = text.indexOf(query);
  if (whole !== -1) return query.length * (HIT + RUN) + (isBoundary(text, whole) ? START : 0) + (whole === 0 ? START : 0) - whole * 0.01;
  let sum = 0;
  let at = -1;
  for (const letter of query) {
    const next = text.indexOf(letter, at + 1);
    if (next === -1) return null;
    sum += HIT + (next === at + 1 ? RUN : 0) + (isBoundary(text, next) ? START / 4 : 0) - Math.min(3, (next - at - 1) * GAP);
    at = next;
  }
  return sum;
}

/** The entries that fit, best first; ties keep their order. Every word of the query must fit somewhere. An empty query fits all. */
export function rank<E extends Findable>(query: string, entries: readonly E[], max = 60): readonly E[] {
  const parts = query.normalize('NFKC').toLowerCase().split(/\s+/u).filter((part) => part !== '');
  if (parts.length === 0) return entries.slice(0, max);
  const scored: { readonly entry: E; readonly points: number }[] = [];
  for (const entry of entries) {
    const [label, words] = [entry.label.toLowerCase(), entry.words.toLowerCase()];
    let points = 0;
    let fits = true;
    for (const part of parts) {
      // What is written on it counts double against what it is also known as.
      const [here, elsewhere] = [score(part, label), score(part, words)];
      if (here === null && elsewhere === null) { fits = false; break; }
      points += Math.max((here ?? -Infinity) * 2, elsewhere ?? -Infinity);
    }
    if (fits) scored.push({ entry, points });
  }
  return scored.toSorted((a, b) => b.points - a.points).slice(0, max).map(({ entry }) => entry);
}
