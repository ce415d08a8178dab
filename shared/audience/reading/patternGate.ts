import { neededChars } from './neededChars.ts';
import type { Pattern } from './patterns.ts';

/** Finds the patterns a text may match at all, by the characters it holds. */
export type PatternGate = (text: string) => readonly Pattern[];

/** Indexes patterns by the characters they need; patterns that name none, or are read in the plain text, always pass. In the order given. */
export function buildPatternGate(patterns: readonly Pattern[]): PatternGate {
  const words = Math.ceil(patterns.length / 32);
  const always = new Uint32Array(words);
  const byChar = new Map<number, Uint32Array>();
  for (const [index, pattern] of patterns.entries()) {
    const needed = pattern.isPlain ? null : neededChars(pattern.form);
    if (needed === null) mark(always, index);
    else for (const char of needed) mark(bitsOf(byChar, char.charCodeAt(0), words), index);
  }
  return (text) => {
    const open = always.slice();
    for (let at = 0; at < text.length; at += 1) {
      const bits = byChar.get(text.charCodeAt(at));
      if (bits !== undefined) for (let word = 0; word < words; word += 1) open[word] = (open[word] ?? 0) | (bits[word] ?? 0);
    }
    return patterns.filter((_, index) => ((open[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0);
  };
}

function bitsOf(byChar: Map<number, Uint32Array>, code: number, words: number): Uint32Array {
  const held = byChar.get(code) ?? new Uint32Array(words);
  byChar.set(code, held);
  return held;
}

function mark(bits: Uint32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}
