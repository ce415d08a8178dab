import type { CompiledLexicon, TermUse } from './compileLexicon.ts';
import { GAP, type FoldedText } from './foldText.ts';
import type { RawHit } from './hit.ts';
import { MEANT_BY } from './homophones.table.ts';
import { syllableRuns } from './syllableRuns.ts';

/** One step of the text: a character, or a syllable written in Latin letters. `[start, end)` in characters of the folded text. */
interface Element { readonly start: number; readonly end: number; readonly character: string; readonly syllable: string | null }

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
  const hits = new Map<string, RawHit>();
  const elements = new Elements(folded, runs);
  const lay = (at: number, use: TermUse): void => {
    const hit = isActive[use.entry] === 1 && mayFit(folded, at, use) ? align(compiled, elements, elements.indexOf(at), use) : null;
    if (hit !== null) hits.set(`${hit.entry} ${hit.start}`, hit);
  };
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.codes[at] ?? 0;
    if (couldMean[code] !== 1) continue;
    const uses = compiled.substitutes.get(code) ?? [];
    for (let index = 0; index < uses.length; index += 1) {
      const use = uses[index];
      if (use !== undefined) lay(at, use);
    }
  }
  for (const { start, syllable } of runs) for (const use of compiled.syllables.get(syllable) ?? []) lay(start, use);
  return [...hits.values()];
}

/** A look at the neighbours spares most of the fitting: each must be the term's, stand for it, or be Latin. */
function mayFit({ codes, length }: FoldedText, at: number, { key, at: place }: TermUse): boolean {
  const code = codes[at] ?? 0;
  const isSyllable = code >= 97 && code <= 122;
  if (place > 0 && (at === 0 || !mayBe(codes[at - 1] ?? 0, key.charCodeAt(place - 1)))) return false;
  // A syllable is longer than one character: what stands behind it is not known from here.
  return isSyllable || place === key.length - 1 || (at + 1 < length && mayBe(codes[at + 1] ?? 0, key.charCodeAt(place + 1)));
}

const mayBe = (code: number, wanted: number): boolean => code === wanted || (code >= 97 && code <= 122) || (couldMean[code] === 1 && pairs.has(code * 65_536 + wanted));

/** The text as elements: the identity until the first syllable, so that an ordinary text costs nothing. */
class Elements {
  private readonly folded: FoldedText;
  private readonly list: readonly Element[] | null;
  private readonly places: Int32Array | null;
  constructor(folded: FoldedText, runs: readonly { readonly start: number; readonly end: number; readonly syllable: string }[]) {
    this.folded = folded;
    if (runs.length === 0) { this.list = null; this.places = null; return; }
    const byStart = new Map(runs.map((run) => [run.start, run]));
    const list: Element[] = [];
    const places = new Int32Array(folded.length);
    for (let at = 0; at < folded.length;) {
      const run = byStart.get(at);
      places[at] = list.length;
      list.push(run === undefined ? { start: at, end: at + 1, character: folded.text.charAt(at), syllable: null } : { start: at, end: run.end, character: '', syllable: run.syllable });
      at = run?.end ?? at + 1;
    }
    this.list = list;
    this.places = places;
  }
  indexOf(at: number): number { return this.places === null ? at : this.places[at] ?? 0; }
  at(index: number): Element | null {
    if (this.list !== null) return this.list[index] ?? null;
    return index < 0 || index >= this.folded.length ? null : { start: index, end: index + 1, character: this.folded.text.charAt(index), syllable: null };
  }
  gapBefore({ start }: Element): number { return this.folded.gap[start] ?? 0; }
  /** Does a Latin word go on before `start` or behind `end`? */
  isWhole(start: number, end: number): boolean {
    const isLetter = (at: number): boolean => /^[a-z]$/u.test(this.folded.text.charAt(at));
    const joins = (at: number): boolean => at > 0 && at < this.folded.length && (this.folded.gap[at] ?? 0) === GAP.none && isLetter(at - 1) && isLetter(at);
    return !joins(start) && !joins(end);
  }
}

interface Counts { exact: number; strong: number; weak: number; spelt: number; letters: number }

/** The term laid over the text so that its character `use.at` falls on the element; null when the rest does not fit. */
function align({ entries, readings }: CompiledLexicon, elements: Elements, index: number, use: TermUse): RawHit | null {
  const counts: Counts = { exact: 0, strong: 0, weak: 0, spelt: 0, letters: 0 };
  const first = index - use.at;
  for (let step = 0; step < use.key.length; step += 1) {
    const element = elements.at(first + step);
    if (element === null || (step > 0 && elements.gapBefore(element) > GAP.sign)) return null;
    if (!count(counts, element, use.key.charAt(step), readings)) return null;
  }
  const [start, end] = [elements.at(first)?.start ?? 0, elements.at(first + use.key.length - 1)?.end ?? 0];
  if (!isMeant(counts, use.key.length, entries[use.entry]?.severity === 'block' && elements.isWhole(start, end))) return null;
  return { entry: use.entry, start, end, isDisguised: true };
}

function count(counts: Counts, { character, syllable }: Element, wanted: string, readings: ReadonlyMap<string, readonly string[]>): boolean {
  if (syllable !== null) {
    counts.spelt += 1;
    counts.letters += syllable.length;
    return readings.get(wanted)?.includes(syllable) === true;
  }
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
