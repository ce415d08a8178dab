import { codeUnits } from './codeUnits.ts';
import type { CompiledLexicon } from './compileLexicon.ts';
import { isFilled, withoutFillers } from './fillers.ts';
import { withWholePairs } from './foldMarkup.ts';
import { foldText, type FoldedText } from './foldText.ts';
import type { RawHit, TextCheck, WordHit } from './hit.ts';
import { isLawful, isListed } from './lawfulContext.ts';
import { compareSeverity, type LexiconScope, type TextScope, type WordSeverity } from './lexicon.ts';
import { literalHits, type AllowedSpan } from './literalHits.ts';
import { patternHits, type PatternHit } from './patternHits.ts';
import { appliesTo, productClasses } from './productClass.ts';
import { isReferenceNumber } from './referenceNumber.ts';
import { respell } from './respell.ts';
import { substitutedHits } from './substitutedHits.ts';
import { leetWords, unleet } from './unleet.ts';

/** One text to check. `complianceClass`: as the shelf names the class of the goods it is about; null = none is named, all are looked at. */
export interface TextToCheck { readonly text: string; readonly scope: TextScope; readonly complianceClass: string | null }

/** Texts of products and lotteries go on air as scripts do. */
const scopeOf = (scope: TextScope): LexiconScope => (scope === 'product' || scope === 'lottery' ? 'script' : scope);

/** One reading of the text, and what was found in it. */
interface Reading { readonly folded: FoldedText; readonly hits: readonly RawHit[]; readonly allowed: readonly AllowedSpan[] }

/**
 * All hits of a list in one text. The text is folded (NFKC, case, what prints nothing, signs between characters), read once more with
 * homophones, pinyin, split characters and figures for letters opened, and what was found is taken back where an allowed phrase covers it
 * or the sentence denies it. Pure; cost linear in the text. Never throws.
 */
export function checkText(lexicon: CompiledLexicon, { text, scope, complianceClass }: TextToCheck): TextCheck {
  const isActive = activeEntries(lexicon, scope, complianceClass);
  const units = codeUnits(text);
  const hits: WordHit[] = [];
  const plain = plainReadings(text, units);
  for (const { folded, hits: raw, allowed } of readings(lexicon, { text, units }, isActive, plain)) {
    const standing = withoutLawful(lexicon, { folded, hits: raw, allowed }, text);
    for (const hit of standing) hits.push(wordHit(lexicon, text, folded, hit));
  }
  const isMask = (index: number): boolean => lexicon.entries[index]?.severity === 'mask';
  const add = ({ entry, start, end }: PatternHit, isDisguised: boolean): void => {
    const known = lexicon.entries[entry];
    if (known !== undefined && !(isMask(entry) && isReferenceNumber(text, start, end)) && !known.allowPhrases.some((phrase) => touches(text, start, end, phrase))) hits.push({ entry: known, start, end, text: text.slice(start, end), severity: known.severity, isDisguised });
  };
  for (const hit of patternHits(lexicon, { text, units }, isActive, isMask)) add(hit, false);
  // Figures read as letters make no number of a person.
  for (const read of plain) for (const hit of patternHits(lexicon, { text: read, units: codeUnits(read) }, isActive, isMask)) if (!isMask(hit.entry) && read.slice(hit.start, hit.end) !== text.slice(hit.start, hit.end)) add(hit, true);
  return answer(hits);
}

/** The text with figures and signs in Latin words read as letters, a 1 or a bar as either of two; same length as the text. */
function plainReadings(text: string, units: Uint16Array): readonly string[] {
  const leet = leetWords(units);
  if (leet.length === 0) return [];
  return (['i', 'l'] as const).flatMap((one) => {
    const plain = one === 'l' && !/[1|]/u.test(text) ? null : unleet(text, leet, one);
    return plain === null ? [] : [plain];
  });
}

function readings(lexicon: CompiledLexicon, { text, units }: { readonly text: string; readonly units: Uint16Array }, isActive: Uint8Array, plainTexts: readonly string[]): readonly Reading[] {
  const folded = foldText(text, false, units);
  const base = literalHits(lexicon, folded, isActive, () => false);
  const respelt = respell(folded);
  const all: Reading[] = [{ folded, ...base }];
  const open = respelt?.folded ?? folded;
  if (respelt !== null) {
    all.push({ folded: open, ...literalHits(lexicon, open, isActive, (start, end) => {
      const most = respelt.changed.subarray(start, end).reduce((a, b) => Math.max(a, b), 0);
      return most === 0 ? null : most === 2;
    }) });
  }
  all.push({ folded, hits: substitutedHits(lexicon, folded, isActive), allowed: base.allowed });
  if (respelt !== null) all.push({ folded: open, hits: substitutedHits(lexicon, open, isActive), allowed: all[1]?.allowed ?? [] });
  const bared = withoutFillers(folded, text);
  if (bared !== null) {
    const { hits, allowed } = literalHits(lexicon, bared.folded, isActive, (start, end) => (isFilled(bared, start, end) ? true : null));
    // A letter in a word that only asks for a proof is a slip more often than a disguise.
    all.push({ folded: bared.folded, hits: hits.filter(({ entry }) => lexicon.entries[entry]?.severity === 'block'), allowed });
  }
  for (const plain of plainTexts) {
    const read = foldText(plain);
    all.push({ folded: read, ...literalHits(lexicon, read, isActive, (start, end) => {
      const [from, to] = [read.from[start] ?? 0, read.to[end - 1] ?? 0];
      return plain.slice(from, to) === text.slice(from, to) ? null : true;
    }) });
  }
  return all;
}

/** What is listed stands close behind what it is listed with. */
const RECENT = 4;

function withoutLawful({ entries }: CompiledLexicon, { folded, hits, allowed }: Reading, text: string): readonly RawHit[] {
  if (hits.length === 0) return hits;
  const inOrder = [...hits].sort((a, b) => a.start - b.start);
  const phrases = phrasesByEntry(allowed);
  const denied: RawHit[] = [];
  return inOrder.filter((hit) => {
    const entry = entries[hit.entry];
    if (entry === undefined || isAllowed(folded, hit, phrases.get(hit.entry), text)) return false;
    if (isLawful(folded, hit, entry, text) || denied.slice(-RECENT).some((before) => entries[before.entry]?.category === entry.category && (before.end >= hit.end || (before.end <= hit.start && isListed(folded, before, hit, text))))) {
      denied.push(hit);
      return false;
    }
    return true;
  });
}

/** Where the allowed phrases of one entry stand, by their ends, and the length of the longest. */
interface Phrases { readonly spans: AllowedSpan[]; longest: number }

function phrasesByEntry(allowed: readonly AllowedSpan[]): ReadonlyMap<number, Phrases> {
  const all = new Map<number, Phrases>();
  for (const span of allowed) {
    const known = all.get(span.entry);
    if (known === undefined) all.set(span.entry, { spans: [span], longest: span.end - span.start });
    else {
      known.spans.push(span);
      known.longest = Math.max(known.longest, span.end - span.start);
    }
  }
  return all;
}

function isAllowed(folded: FoldedText, { start, end }: RawHit, phrases: Phrases | undefined, text: string): boolean {
  if (phrases === undefined) return false;
  const { spans, longest } = phrases;
  for (let at = firstEndingAt(spans, end); at < spans.length; at += 1) {
    const span = spans[at];
    // What ends further on begins behind the hit.
    if (span === undefined || span.end - longest > start) return false;
    if (span.start <= start && (span.literal === null || touches(text, folded.from[start] ?? 0, folded.to[end - 1] ?? 0, span.literal))) return true;
  }
  return false;
}

/** The first of spans, ordered by their ends, that does not end before `end`. */
function firstEndingAt(spans: readonly AllowedSpan[], end: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a phrase stand around, or at, these offsets of the text itself? */
function touches(text: string, start: number, end: number, phrase: string): boolean {
  const around = text.slice(Math.max(0, start - phrase.length), end + phrase.length).normalize('NFKC').toLowerCase();
  return around.includes(phrase.normalize('NFKC').toLowerCase());
}

function wordHit({ entries }: CompiledLexicon, text: string, folded: FoldedText, hit: RawHit): WordHit {
  const entry = entries[hit.entry];
  if (entry === undefined) throw new Error(`no entry ${hit.entry}`);
  const [start, end] = withWholePairs(text, folded.from[hit.start] ?? 0, folded.to[hit.end - 1] ?? 0);
  // Whoever disguises a word knows what it is: one graver.
  const severity: WordSeverity = hit.isDisguised && entry.severity === 'warn' ? 'block' : entry.severity;
  return { entry, start, end, text: text.slice(start, end), severity, isDisguised: hit.isDisguised };
}

function answer(hits: readonly WordHit[]): TextCheck {
  // What is found twice at one place stands side by side once sorted, the gravest first.
  const each: WordHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end || compareSeverity(a.severity, b.severity))) {
    let isNew = true;
    for (let before = each.length - 1; isNew && each[before]?.start === hit.start && each[before]?.end === hit.end; before -= 1) isNew = each[before]?.entry.id !== hit.entry.id;
    if (isNew) each.push(hit);
  }
  const gravest = each.reduce<WordSeverity | null>((most, { severity }) => (most === null || compareSeverity(severity, most) < 0 ? severity : most), null);
  return { hits: each, severity: gravest };
}

const activity = new WeakMap<CompiledLexicon, Map<string, Uint8Array>>();

/** 1 for every entry that is looked for in this scope and for this class; worked out once for each. */
function activeEntries(lexicon: CompiledLexicon, scope: TextScope, complianceClass: string | null): Uint8Array {
  const known = activity.get(lexicon) ?? new Map<string, Uint8Array>();
  activity.set(lexicon, known);
  const key = `${scope}\n${complianceClass ?? ''}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const [wanted, classes] = [scopeOf(scope), productClasses(complianceClass)];
  const fresh = Uint8Array.from(lexicon.entries, (entry) => (entry.scope.includes(wanted) && appliesTo(entry, classes) ? 1 : 0));
  if (known.size > 500) known.clear();
  known.set(key, fresh);
  return fresh;
}
