import type { LexiconRow } from './lexicon.ts';

/** One term found: `[start, end)` in the folded text, and what it does. */
export interface TermHit { readonly start: number; readonly end: number; readonly rows: readonly LexiconRow[] }
interface Node { readonly next: Map<number, Node>; rows: LexiconRow[] | null; isPrefix: boolean }
export interface TermTrie { readonly root: Node }

const newNode = (): Node => ({ next: new Map(), rows: null, isPrefix: false });

/** Every term of the lexicons in one tree of characters. Built once. */
export function buildTermTrie(rows: readonly LexiconRow[]): TermTrie {
  const root = newNode();
  for (const row of rows) {
    for (const term of row.terms) {
      const isPrefix = term.endsWith('*');
      let node = root;
      for (const char of isPrefix ? term.slice(0, -1) : term) {
        const code = char.codePointAt(0) ?? 0;
        let next = node.next.get(code);
        if (next === undefined) node.next.set(code, next = newNode());
        node = next;
      }
      node.isPrefix ||= isPrefix;
      (node.rows ??= []).push(row);
    }
  }
  return { root };
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
  let node: Node | undefined = trie.root.next.get(text.charCodeAt(start));
  if (node === undefined || isInsideWord(text, start)) return NONE;
  const found: TermHit[] = [];
  for (let end = start + 1; node !== undefined; end += 1) {
    if (node.rows !== null && (!isInsideWord(text, end) || node.isPrefix)) found.push({ start, end, rows: node.rows });
    if (end >= text.length) break;
    node = node.next.get(text.charCodeAt(end));
  }
  return found;
}

/** Does the boundary before `at` cut a Latin word or a number in two? */
function isInsideWord(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const before = kindOf(text.charCodeAt(at - 1));
  return before !== 0 && before === kindOf(text.charCodeAt(at));
}
const kindOf = (code: number): 0 | 1 | 2 => (code >= 97 && code <= 122 ? 1 : code >= 48 && code <= 57 ? 2 : 0);
