import { neighbourSlot, type CompiledLexicon, type TermUse } from './compileLexicon.ts';
import { GAP, type FoldedText } from './foldText.ts';
import type { RawHit } from './hit.ts';
import { MEANT_BY } from './homophones.table.ts';
import { syllableRuns, type SyllableRun } from './syllableRuns.ts';

/** Could a character stand for another, by its code? */
const couldMean = new Uint8Array(65_536);
/** Written and meant code in one number. */
const pairs = new Set<number>();
for (const [written, meanings] of MEANT_BY) {
  couldMean[written.charCodeAt(0)] = 1;
  for (const { meant } of meanings) pairs.add(written.charCodeAt(0) * 65_536 + meant.charCodeAt(0));
}

/** Fewest letters of a term spelt in pinyin altogether: shorter ones are English words too. */
const FEWEST_LETTERS = 6;

/** Terms written with homophones (蕞好, 家薇信) or partly in pinyin (zhi疗, 国jia级, weixin). */
export function substitutedHits(compiled: CompiledLexicon, folded: FoldedText, isActive: Uint8Array): readonly RawHit[] {
  const runs = syllableRuns(folded, compiled.syllables);
  const hits: RawHit[] = [];
  const known = new Set<number>();
  const elements = new Elements(folded, runs);
  const lay = (at: number, use: TermUse): void => {
    const hit = isActive[use.entry] === 1 && mayFit(folded, at, use) ? align(compiled, elements, elements.indexOf(at), use) : null;
    if (hit === null || known.has(hit.start * compiled.entries.length + hit.entry)) return;
    known.add(hit.start * compiled.entries.length + hit.entry);
    hits.push(hit);
  };
  const { codes, length } = folded;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    if (couldMean[code] !== 1 || !hasCompany(compiled, codes, at, length)) continue;
    const uses = compiled.substitutes.get(code) ?? [];
    for (let index = 0; index < uses.length; index += 1) {
      const use = uses[index];
      if (use !== undefined) lay(at, use);
    }
  }
  for (const { start, syllable } of runs) for (const use of compiled.syllables.get(syllable) ?? []) lay(start, use);
  return hits;
}

const isLatin = (code: number): boolean => code >= 97 && code <= 122;

/** A homophone counts only with a neighbour that some term has beside it: most everyday characters have none and are passed by. */
function hasCompany({ neighbours }: CompiledLexicon, codes: Uint16Array, at: number, length: number): boolean {
  const code = codes[at] ?? 0;
  const before = at === 0 ? 0 : codes[at - 1] ?? 0;
  const after = at + 1 === length ? 0 : codes[at + 1] ?? 0;
  return isLatin(before) || isLatin(after) || neighbours[neighbourSlot(before, code)] === 1 || neighbours[neighbourSlot(code, after)] === 1;
}

/** A look at the neighbours spares most of the fitting: each must be the term's, stand for it, or be Latin. */
function mayFit({ codes, length }: FoldedText, at: number, { key, at: place }: TermUse): boolean {
  const code = codes[at] ?? 0;
  const isSyllable = isLatin(code);
  if (place > 0 && (at === 0 || !mayBe(codes[at - 1] ?? 0, key.charCodeAt(place - 1)))) return false;
  // A syllable is longer than one character: what stands behind it is not known from here.
  return isSyllable || place === key.length - 1 || (at + 1 < length && mayBe(codes[at + 1] ?? 0, key.charCodeAt(place + 1)));
}

const mayBe = (code: number, wanted: number): boolean => code === wanted || isLatin(code) || (couldMean[code] === 1 && pairs.has(code * 65_536 + wanted));

/**
 * The text in steps: a character each, or a syllable written in Latin letters. Columns instead of objects, laid out when first asked for:
 * an ordinary text costs nothing, and one full of Latin words no garbage.
 */
class Elements {
  private readonly folded: FoldedText;
  private readonly runs: readonly SyllableRun[];
  /** Where each step begins, the step at each character, and the run (+ 1) each step is; null while every character is a step. */
  private columns: { readonly starts: Int32Array; readonly places: Int32Array; readonly run: Int32Array; readonly length: number } | null = null;
  constructor(folded: FoldedText, runs: readonly SyllableRun[]) {
    this.folded = folded;
    this.runs = runs;
  }
  indexOf(at: number): number {
    if (this.runs.length === 0) return at;
    this.columns ??= this.laidOut();
    return this.columns.places[at] ?? 0;
  }
  get length(): number { return this.columns?.length ?? this.folded.length; }
  start(index: number): number { return this.columns === null ? index : this.columns.starts[index] ?? 0; }
  end(index: number): number { return this.runOf(index)?.end ?? this.start(index) + 1; }
  runOf(index: number): SyllableRun | null { return this.columns === null ? null : this.runs[(this.columns.run[index] ?? 0) - 1] ?? null; }
  character(index: number): string { return this.folded.text.charAt(this.start(index)); }
  gapBefore(index: number): number { return this.folded.gap[this.start(index)] ?? 0; }
  /** Does a Latin word go on before `start` or behind `end`? */
  isWhole(start: number, end: number): boolean {
    const { codes, gap, length } = this.folded;
    const joins = (at: number): boolean => at > 0 && at < length && (gap[at] ?? 0) === GAP.none && isLatin(codes[at - 1] ?? 0) && isLatin(codes[at] ?? 0);
    return !joins(start) && !joins(end);
  }

  private laidOut(): NonNullable<typeof this.columns> {
    const size = this.folded.length;
    const [starts, places, run] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    let length = 0;
    let next = 0;
    for (let at = 0; at < size; length += 1) {
      const here = this.runs[next];
      places[at] = length;
      starts[length] = at;
      if (here?.start === at) { run[length] = next + 1; next += 1; at = here.end; } else at += 1;
    }
    return { starts, places, run, length };
  }
}

interface Counts { exact: number; strong: number; weak: number; spelt: number; letters: number }

/** The term laid over the text so that its character `use.at` falls on the element; null when the rest does not fit. */
function align({ entries, readings }: CompiledLexicon, elements: Elements, index: number, use: TermUse): RawHit | null {
  const first = index - use.at;
  const last = first + use.key.length - 1;
  if (first < 0 || last >= elements.length) return null;
  const counts: Counts = { exact: 0, strong: 0, weak: 0, spelt: 0, letters: 0 };
  for (let step = 0; step < use.key.length; step += 1) {
    if (step > 0 && elements.gapBefore(first + step) > GAP.sign) return null;
    if (!count(counts, elements, first + step, use.key.charAt(step), readings)) return null;
  }
  const [start, end] = [elements.start(first), elements.end(last)];
  if (!isMeant(counts, use.key.length, entries[use.entry]?.severity === 'block' && elements.isWhole(start, end))) return null;
  return { entry: use.entry, start, end, isDisguised: true };
}

function count(counts: Counts, elements: Elements, index: number, wanted: string, readings: ReadonlyMap<string, readonly string[]>): boolean {
  const run = elements.runOf(index);
  if (run !== null) {
    counts.spelt += 1;
    counts.letters += run.syllable.length;
    return readings.get(wanted)?.includes(run.syllable) === true;
  }
  const character = elements.character(index);
  if (character === wanted) { counts.exact += 1; return true; }
  const substitute = MEANT_BY.get(character)?.find(({ meant }) => meant === wanted);
  if (substitute === undefined) return false;
  if (substitute.isStrong) counts.strong += 1;
  else counts.weak += 1;
  return true;
}

function isMeant({ exact, strong, weak, spelt, letters }: Counts, length: number, mayBeAllSpelt: boolean): boolean {
  if (exact === length) return false;
  if (weak > 0 && (length < 3 || (exact + strong) * 2 < length || exact === 0)) return false;
  if (spelt === 0) return true;
  return exact > 0 || (spelt === length && mayBeAllSpelt && letters >= FEWEST_LETTERS);
}
