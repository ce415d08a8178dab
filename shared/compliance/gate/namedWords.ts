import type { JudgedHit } from './judgeText.ts';

/** So many words are named; the rest is counted. */
const NAMED = 5;

/** The words of hits as a refusal names them. */
export function namedWords(hits: readonly JudgedHit[]): { readonly words: string; readonly count: number } {
  const names = [...new Set(hits.map(({ text }) => text))];
  return { words: names.slice(0, NAMED).join('、').slice(0, 200), count: names.length };
}
