export type PatternProblem = 'syntax' | 'tooLong' | 'nested' | 'backReference' | 'repeats' | 'overlapping' | 'matchesNothing';

const MOST_LENGTH = 300;
/** Bounded repetitions multiply; more than this in one another is as bad as no bound. */
const MOST_REPEATS = 400;
/** From here on a bound is as good as none when two stand side by side. */
const LONG_RUN = 30;
/** What two repetitions side by side are compared on. */
const PROBES = Array.from('aZ09_-.@ +:/,\n最路号省');

interface Atom { readonly source: string; readonly min: number; readonly max: number; readonly inner: readonly Sequence[] | null; readonly isZeroWidth: boolean }
type Sequence = readonly Atom[];

/**
 * Why a pattern is not let in; null = it is. Only shapes whose cost grows no faster than the text times a small bound are: no repetition
 * inside an open repetition, no back references, no two open repetitions of the same characters side by side.
 */
export function patternProblem(source: string): PatternProblem | null {
  if (source.length > MOST_LENGTH) return 'tooLong';
  const compiled = compilePattern(source);
  if (compiled === null) return 'syntax';
  if (/\\[1-9]|\\k</u.test(source.replaceAll('\\\\', ''))) return 'backReference';
  const sequences = new PatternReader(withoutFlags(source)).alternatives();
  const shape = sequences.map((sequence) => sequenceProblem(sequence, false, 1)).find((problem) => problem !== null) ?? null;
  if (shape !== null) return shape;
  return new RegExp(compiled.source, compiled.flags.replace('g', '')).test('') ? 'matchesNothing' : null;
}

/** `(?i)` in front, as other dialects write it: patterns here never mind the case. */
const withoutFlags = (source: string): string => source.replace(/^\(\?i\)/u, '');

/** The pattern ready to use (global, case ignored); null when it is none. */
export function compilePattern(source: string): RegExp | null {
  try {
    return new RegExp(withoutFlags(source), 'giu');
  } catch {
    // A dash or a slash may be escaped needlessly in lists from elsewhere, which the strict dialect refuses.
    try { return new RegExp(withoutFlags(source), 'gi'); } catch { return null; }
  }
}

/**
 * What every match of a pattern holds. `oneOf`: characters (codes, letters as small ones) of which a text must hold all of one set before `test` is worth
 * trying; null = nothing is known about them.
 */
export interface Need { readonly test: RegExp; readonly oneOf: readonly (readonly number[])[] | null }

/** Parts of a pattern that every match holds: a text without one of them need not be tried. Looking behind or ahead is no part of a match. */
export function needsOf(source: string): readonly Need[] {
  const [only, ...others] = new PatternReader(withoutFlags(source)).alternatives();
  if (only === undefined || others.length > 0) return [];
  return only.flatMap((atom) => {
    if (atom.isZeroWidth || atom.min === 0 || (atom.inner !== null && atom.min > 1)) return [];
    const need = compilePattern(`${atom.source}{${atom.min}}`);
    return need === null ? [] : [{ test: new RegExp(need.source, need.flags.replace('g', '')), oneOf: (atom.inner ?? [[atom]]).map(charactersOf).reduce<readonly (readonly number[])[] | null>((all, each) => (all === null || each.length === 0 ? null : [...all, each]), []) }];
  }).toSorted((a, b) => a.test.source.length - b.test.source.length);
}

/** Characters that stand in every match of a sequence, letters as small ones. Classes and escapes have many members and say nothing here. */
const charactersOf = (sequence: Sequence): readonly number[] => sequence.flatMap(({ source, min, inner }) => (inner === null && min > 0 && /^[\u4e00-\u9fffa-zA-Z0-9@]$/u.test(source) ? [source.toLowerCase().charCodeAt(0)] : []));

function sequenceProblem(sequence: Sequence, insideOpen: boolean, product: number): PatternProblem | null {
  let before: Atom | null = null;
  for (const atom of sequence) {
    const isRepeated = atom.max > 1;
    const isOpen = atom.max === Infinity;
    if ((isRepeated && insideOpen) || (isRepeated && (atom.inner ?? []).some(holdsOpen))) return 'nested';
    const total = product * (isOpen ? 1 : Math.max(1, atom.max));
    if (total > MOST_REPEATS) return 'repeats';
    for (const inner of atom.inner ?? []) {
      const problem = sequenceProblem(inner, insideOpen || isOpen, total);
      if (problem !== null) return problem;
    }
    if (atom.isZeroWidth) continue;
    if (before !== null && atom.max >= LONG_RUN && overlap(before, atom)) return 'overlapping';
    if (atom.max >= LONG_RUN) before = atom;
    else if (atom.min > 0 && before !== null && !overlap(before, atom)) before = null;
  }
  return null;
}

const holdsOpen = (sequence: Sequence): boolean => sequence.some(({ max, inner }) => max === Infinity || (inner ?? []).some(holdsOpen));

function overlap(a: Atom, b: Atom): boolean {
  const [one, two] = [a, b].map(({ source }) => { try { return new RegExp(`^(?:${source})$`, 'iu'); } catch { return null; } });
  return one === null || two === null || one === undefined || two === undefined || PROBES.some((probe) => one.test(probe) && two.test(probe));
}

/** Reads just enough of a regular expression to see what is repeated in what. The syntax itself was judged by the engine before. */
class PatternReader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) { this.source = source; }

  alternatives(): readonly Sequence[] {
    const all: Atom[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') { this.at += 1; all.push([]); continue; }
      all.at(-1)?.push(this.atom());
    }
    return all;
  }

  private atom(): Atom {
    const from = this.at;
    let inner: readonly Sequence[] | null = null;
    let isZeroWidth = false;
    const head = this.source[this.at] ?? '';
    if (head === '(') {
      const opening = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/u.exec(this.source.slice(this.at))?.[0] ?? '(';
      isZeroWidth = /^\(\?(?:<?[=!])/u.test(opening);
      this.at += opening.length;
      inner = this.alternatives();
      this.at += 1;
    } else if (head === '[') {
      this.at += 1;
      while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
      this.at += 1;
    } else if (head === '\\') {
      const escape = /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|.)/iu.exec(this.source.slice(this.at))?.[0] ?? '\\';
      this.at += escape.length;
      isZeroWidth = /^\\[bB]$/u.test(escape);
    } else {
      this.at += 1;
      isZeroWidth = head === '^' || head === '$';
    }
    const source = this.source.slice(from, this.at);
    const [min, max] = this.bounds();
    return { source, min, max, inner, isZeroWidth };
  }

  private bounds(): readonly [min: number, max: number] {
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u.exec(this.source.slice(this.at));
    if (quantifier === null) return [1, 1];
    this.at += quantifier[0].length;
    const [whole, low, comma, high] = quantifier;
    if (low === undefined) return whole.startsWith('*') ? [0, Infinity] : whole.startsWith('+') ? [1, Infinity] : [0, 1];
    return [Number(low), comma === undefined ? Number(low) : high === undefined || high === '' ? Infinity : Number(high)];
  }
}
