import { GAP, type FoldedText } from './foldText.ts';

export interface SyllableRun { readonly start: number; readonly end: number; readonly syllable: string }

const LONGEST = 6;
/** A run of letters longer than this is no pinyin anybody types. */
const LONGEST_RUN = 30;

/** Latin words that are pinyin from end to end, cut into syllables that terms have (`zhiliao` -> zhi, liao). Offsets in characters of the folded text. */
export function syllableRuns(folded: FoldedText, known: ReadonlyMap<string, unknown>): readonly SyllableRun[] {
  const runs: SyllableRun[] = [];
  for (let at = 0; at < folded.length;) {
    const code = folded.codes[at] ?? 0;
    if (code < 97 || code > 122) { at += 1; continue; }
    let end = at + 1;
    while (end < folded.length && (folded.gap[end] ?? 0) === GAP.none && (folded.codes[end] ?? 0) >= 97 && (folded.codes[end] ?? 0) <= 122) end += 1;
    if (end - at <= LONGEST_RUN && (end - at >= FEWEST_ALONE || isBesideHan(folded, at, end))) {
      for (const { start, end: to, syllable } of syllablesOf(folded.text.slice(at, end), known)) runs.push({ start: at + start, end: at + to, syllable });
    }
    at = end;
  }
  return runs;
}

/** A word this long may be a term by itself; a shorter one only beside the characters of the rest. */
const FEWEST_ALONE = 6;

function isBesideHan({ codes, gap, length }: FoldedText, start: number, end: number): boolean {
  const isHan = (at: number): boolean => at >= 0 && at < length && (codes[at] ?? 0) >= 0x3400;
  const before = (gap[start] ?? 0) < GAP.clause && start > 0;
  const after = end < length && (gap[end] ?? 0) < GAP.clause;
  return (before && isHan(start - 1)) || (after && isHan(end));
}

const remembered = new WeakMap<ReadonlyMap<string, unknown>, Map<string, readonly SyllableRun[]>>();
const MOST_REMEMBERED = 5_000;

/** The syllables of a word; none when it is no pinyin from end to end. The same words come again and again. */
function syllablesOf(word: string, known: ReadonlyMap<string, unknown>): readonly SyllableRun[] {
  const held = remembered.get(known) ?? new Map<string, readonly SyllableRun[]>();
  remembered.set(known, held);
  const found = held.get(word);
  if (found !== undefined) return found;
  if (held.size >= MOST_REMEMBERED) held.clear();
  const syllables = cut(word, known) ?? [];
  held.set(word, syllables);
  return syllables;
}

/** The longest syllable first, going back where the rest does not come out. */
function cut(word: string, known: ReadonlyMap<string, unknown>, from = 0): readonly SyllableRun[] | null {
  if (from === word.length) return [];
  // A single letter is a syllable (a, e, o) only where it is the whole word.
  const shortest = word.length === 1 ? 1 : 2;
  for (let length = Math.min(LONGEST, word.length - from); length >= shortest; length -= 1) {
    const syllable = word.slice(from, from + length);
    if (!known.has(syllable)) continue;
    const rest = cut(word, known, from + length);
    if (rest !== null) return [{ start: from, end: from + length, syllable }, ...rest];
  }
  return null;
}
