import type { LexiconRow } from './lexicon.ts';
import { buildPieceTrie, stepInto, type PieceTrie } from './pieceTrie.ts';

/** One term found: `[start, end)` in the folded text, and what it does. */
export interface TermHit { readonly start: number; readonly end: number; readonly rows: readonly LexiconRow[] }
export interface TermTrie { readonly pieces: PieceTrie; readonly rows: readonly (readonly LexiconRow[])[]; readonly isPrefix: readonly boolean[] }

/** Every term of the lexicons in one tree of characters. Built once. */
export function buildTermTrie(rows: readonly LexiconRow[]): TermTrie {
  const byTerm = new Map<string, { readonly rows: LexiconRow[]; isPrefix: boolean }>();
  for (const row of rows) {
    for (const term of row.terms) {
      const isPrefix = term.endsWith('*');
      const body = isPrefix ? term.slice(0, -1) : term;
      const held = byTerm.get(body) ?? { rows: [], isPrefix: false };
      held.rows.push(row);
      held.isPrefix ||= isPrefix;
      byTerm.set(body, held);
    }
  }
  const terms = [...byTerm.values()];
  return { pieces: buildPieceTrie([...byTerm.keys()]), rows: terms.map((term) => term.rows), isPrefix: terms.map((term) => term.isPrefix) };
}

/** Roles that only name a thing: a question word inside them still asks (便宜吗). Any other phrase knows what its question words mean. */
const ONLY_NAMES: ReadonlySet<string> = new Set(['topic', 'chat']);

/**
 * Terms of a text, longest first at each place. A term inside a longer one is left out: the longer phrase knows better (几 in
 * 几百, 运费 in 运费险), except question words inside a mere name and topics inside a swallowed phrase.
 */
export function findTerms(trie: TermTrie, text: string): readonly TermHit[] {
  const kept: TermHit[] = [];
  let covered = 0;
  let ownedUntil = 0;
  let namedUntil = 0;
  for (let start = 0; start < text.length; start += 1) {
    const found = hitsAt(trie, text, start);
    for (let index = found.length - 1; index >= 0; index -= 1) {
      const hit = found[index];
      if (hit === undefined) continue;
      if (hit.end > covered) kept.push(hit);
      else if (hit.end > ownedUntil || hit.end > namedUntil) {
        const rows = hit.rows.filter((row) => (row.role === 'ask' && hit.end > ownedUntil) || (row.role === 'topic' && hit.end > namedUntil));
        if (rows.length > 0) kept.push({ start: hit.start, end: hit.end, rows });
      }
      covered = Math.max(covered, hit.end);
      if (hit.rows.some((row) => !ONLY_NAMES.has(row.role))) ownedUntil = Math.max(ownedUntil, hit.end);
      if (hit.rows.some((row) => row.role !== 'void')) namedUntil = Math.max(namedUntil, hit.end);
    }
  }
  return kept;
}

const NONE: readonly TermHit[] = [];
function hitsAt(trie: TermTrie, text: string, start: number): readonly TermHit[] {
  const { pieces } = trie;
  let node = stepInto(pieces, 0, text.charCodeAt(start));
  if (node < 0 || isInsideWord(text, start)) return NONE;
  let found: TermHit[] | null = null;
  for (let end = start + 1; node >= 0; end += 1) {
    const term = pieces.rows[node] ?? -1;
    if (term >= 0 && (trie.isPrefix[term] === true || !isInsideWord(text, end))) (found ??= []).push({ start, end, rows: trie.rows[term] ?? [] });
    if (end >= text.length) break;
    node = stepInto(pieces, node, text.charCodeAt(end));
  }
  return found ?? NONE;
}

/** Does the boundary before `at` cut a Latin word or a number in two? */
function isInsideWord(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const before = kindOf(text.charCodeAt(at - 1));
  return before !== 0 && before === kindOf(text.charCodeAt(at));
}
const kindOf = (code: number): 0 | 1 | 2 => (code >= 97 && code <= 122 ? 1 : code >= 48 && code <= 57 ? 2 : 0);
