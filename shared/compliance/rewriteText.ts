import { checkText, type TextToCheck } from './checkText.ts';
import type { CompiledLexicon } from './compileLexicon.ts';
import type { WordHit } from './hit.ts';
import { compareSeverity, type WordSeverity } from './lexicon.ts';
import { REWRITES } from './rewrites.table.ts';

/** What may be put for a hit; empty = leave it out. */
export const insteadOf = ({ entry }: WordHit): string => REWRITES.get(entry.term) ?? '';

/** A rewrite may itself meet the list (a word left out joins its neighbours); after as many turns it is for a person. */
const MOST_TURNS = 6;

/**
 * The text with everything at least as grave as `least` put otherwise, so that nothing of it is left; null when that cannot be done by
 * exchanging words, or nothing would be left of the text.
 */
export function rewriteText(lexicon: CompiledLexicon, { text, ...about }: TextToCheck, least: WordSeverity = 'block'): string | null {
  let now = text;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const hits = checkText(lexicon, { text: now, ...about }).hits.filter(({ severity }) => severity !== 'signal' && compareSeverity(severity, least) <= 0);
    if (hits.length === 0) return now === text || now.trim() === '' ? null : now;
    now = tidy(exchange(now, hits, turn > 1));
  }
  return null;
}

/** Each stretch of hits is put otherwise once, by its longest hit that has other words. `bare`: what was put before did not help, leave it out. */
function exchange(text: string, hits: readonly WordHit[], bare: boolean): string {
  let out = '';
  let at = 0;
  for (let index = 0; index < hits.length;) {
    const group = [hits[index] as WordHit];
    let end = group[0]?.end ?? 0;
    index += 1;
    while (index < hits.length && (hits[index]?.start ?? 0) < end) {
      const next = hits[index] as WordHit;
      group.push(next);
      end = Math.max(end, next.end);
      index += 1;
    }
    const start = group[0]?.start ?? at;
    const best = group.filter((hit) => REWRITES.has(hit.entry.term)).toSorted((a, b) => (b.end - b.start) - (a.end - a.start))[0];
    out += text.slice(at, start) + (best === undefined || bare ? '' : insteadOf(best));
    at = end;
  }
  return out + text.slice(at);
}

/** No doubled or dangling commas and blanks where words were left out. */
function tidy(text: string): string {
  return text
    .replaceAll(/[ \t]{2,}/gu, ' ')
    .replaceAll(/([,，、;；])\s*(?=[,，、;；。!！?？])/gu, '')
    .replaceAll(/^[\s,，、;；]+/gu, '')
    .replaceAll(/[\s,，、;；]+$/gu, '');
}
