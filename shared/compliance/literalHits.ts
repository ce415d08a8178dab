import { cutsToken, isOneTerm, isWordMatch } from './acceptGaps.ts';
import type { CompiledLexicon, Form } from './compileLexicon.ts';
import { GAP, type FoldedText } from './foldText.ts';
import type { RawHit } from './hit.ts';
import type { LexiconEntry } from './lexicon.ts';

/** A place where an allowed phrase of an entry stands. */
export interface AllowedSpan { readonly entry: number; readonly start: number; readonly end: number; readonly literal: string | null }
export interface LiteralHits { readonly hits: readonly RawHit[]; readonly allowed: readonly AllowedSpan[] }

/** Terms and allowed phrases that stand in a folded text as they are, of the entries that are looked for. */
export function literalHits({ entries, forms, finder }: CompiledLexicon, folded: FoldedText, isActive: Uint8Array, isDisguised: (start: number, end: number) => boolean | null): LiteralHits {
  const hits: RawHit[] = [];
  const allowed: AllowedSpan[] = [];
  finder.each(folded.codes, 0, folded.length, (key, end) => {
    for (const form of forms[key] ?? []) {
      const entry = entries[form.entry];
      if (entry === undefined || isActive[form.entry] !== 1) continue;
      const start = end - form.key.length;
      if (form.kind === 'allow') {
        if (!hasPause(folded, start, end)) allowed.push({ entry: form.entry, start, end, literal: form.literal });
        continue;
      }
      const disguise = isDisguised(start, end);
      if (disguise !== null && stands(folded, { start, end }, form, entry)) hits.push({ entry: form.entry, start, end, isDisguised: disguise });
    }
  });
  return { hits, allowed };
}

function stands(folded: FoldedText, { start, end }: { readonly start: number; readonly end: number }, form: Form, { matchMode }: LexiconEntry): boolean {
  if (matchMode === 'word') return isWordMatch(folded, start, end, form.wordEnds);
  return !cutsToken(folded, start) && !cutsToken(folded, end) && isOneTerm(folded, start, end);
}

function hasPause({ gap }: FoldedText, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if ((gap[at] ?? 0) >= GAP.sentence) return true;
  return false;
}
