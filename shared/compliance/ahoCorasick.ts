/** All places where any of a set of keys stands, in one pass over the text, whatever the number of keys. */
export interface KeyFinder {
  /** Calls `found(key number, end)` for every occurrence; `end` is exclusive, in characters. */
  readonly each: (codes: Uint16Array, from: number, to: number, found: (key: number, end: number) => void) => void;
}

/**
 * Builds the automaton of Aho and Corasick (1975) over UTF-16 units. Its edges lie in one flat hash table: a text of ten thousand
 * characters is read in well under a millisecond. Empty keys are never found; equal keys share the number of the first.
 */
export function buildKeyFinder(keys: readonly string[]): KeyFinder {
  const symbols = alphabetOf(keys);
  const edges = new EdgeTable(keys.reduce((sum, key) => sum + key.length, 1));
  const own: number[] = [-1];
  const depth: number[] = [0];
  keys.forEach((key, number) => {
    if (key === '') return;
    let node = 0;
    for (let at = 0; at < key.length; at += 1) {
      const symbol = symbols[key.charCodeAt(at)] ?? 0;
      let next = edges.get(node, symbol);
      if (next === 0) {
        next = own.length;
        own.push(-1);
        depth.push(at + 1);
        edges.set(node, symbol, next);
      }
      node = next;
    }
    if (own[node] === -1) own[node] = number;
  });
  const { fail, output } = linkFailures(edges, own, depth, keys, symbols);
  const first = new Int32Array(65_536);
  for (const key of keys) if (key !== '') first[key.charCodeAt(0)] = edges.get(0, symbols[key.charCodeAt(0)] ?? 0);
  const keyOf = Int32Array.from(own);
  const ends = keyOf.map((key, node) => (key >= 0 ? node : output[node] ?? 0));
  const automaton: Automaton = { edges, fail, output, ends, keyOf, symbols, first };
  return { each: (codes, from, to, found) => { walk(automaton, codes, { from, to }, found); } };
}

/** `first`: where a character leads from the root, by its code; `ends`: the longest key that ends in a node (0 = none), as the node it is spelt by. */
interface Automaton { readonly edges: EdgeTable; readonly fail: Int32Array; readonly output: Int32Array; readonly ends: Int32Array; readonly keyOf: Int32Array; readonly symbols: Uint16Array; readonly first: Int32Array }

/** Most characters begin no key and go on none: they cost one look at `first`. */
function walk({ edges, fail, output, ends, keyOf, symbols, first }: Automaton, codes: Uint16Array, { from, to }: { readonly from: number; readonly to: number }, found: (key: number, end: number) => void): void {
  let node = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (node !== 0) {
      const symbol = symbols[code] ?? 0;
      let next = symbol === 0 ? 0 : edges.get(node, symbol);
      while (next === 0 && symbol !== 0) {
        node = fail[node] ?? 0;
        if (node === 0) break;
        next = edges.get(node, symbol);
      }
      node = next === 0 ? first[code] ?? 0 : next;
    } else node = first[code] ?? 0;
    if (node === 0) continue;
    for (let hit = ends[node] ?? 0; hit !== 0; hit = output[hit] ?? 0) found(keyOf[hit] ?? 0, at + 1);
  }
}

/** Failure links breadth first; `output` leads to the next shorter key that ends at the same place (0 = none). */
function linkFailures(edges: EdgeTable, own: readonly number[], depth: readonly number[], keys: readonly string[], symbols: Uint16Array): { readonly fail: Int32Array; readonly output: Int32Array } {
  const fail = new Int32Array(own.length);
  const output = new Int32Array(own.length);
  const isLinked = new Uint8Array(own.length);
  const longest = depth.reduce((most, each) => Math.max(most, each), 0);
  for (let level = 1; level <= longest; level += 1) {
    for (const key of keys) {
      if (key.length < level) continue;
      let parent = 0;
      for (let at = 0; at < level - 1; at += 1) parent = edges.get(parent, symbols[key.charCodeAt(at)] ?? 0);
      const symbol = symbols[key.charCodeAt(level - 1)] ?? 0;
      const node = edges.get(parent, symbol);
      if (isLinked[node] === 1) continue;
      isLinked[node] = 1;
      if (level === 1) continue;
      let back = fail[parent] ?? 0;
      while (back !== 0 && edges.get(back, symbol) === 0) back = fail[back] ?? 0;
      const target = edges.get(back, symbol);
      fail[node] = target;
      output[node] = (own[target] ?? -1) >= 0 ? target : output[target] ?? 0;
    }
  }
  return { fail, output };
}

/** Characters of the keys numbered from 1; every other character is 0. */
function alphabetOf(keys: readonly string[]): Uint16Array {
  const symbols = new Uint16Array(65_536);
  let width = 1;
  for (const key of keys) {
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      if (symbols[code] !== 0) continue;
      symbols[code] = width;
      width += 1;
    }
  }
  return symbols;
}

/** (node, symbol) -> node, open addressing; 0 = no edge, as nothing leads back to the root. */
class EdgeTable {
  /** A node's number counts from 0, the symbol of an edge from 1: a slot whose symbol is 0 is free. */
  private readonly nodes: Int32Array;
  private readonly symbols: Uint16Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  constructor(most: number) {
    let room = 64;
    while (room < most * 3) room *= 2;
    this.nodes = new Int32Array(room);
    this.symbols = new Uint16Array(room);
    this.values = new Int32Array(room);
    this.mask = room - 1;
  }

  get(node: number, symbol: number): number {
    let slot = slotOf(node, symbol) & this.mask;
    for (;;) {
      const known = this.symbols[slot];
      if (known === 0) return 0;
      if (known === symbol && this.nodes[slot] === node) return this.values[slot] ?? 0;
      slot = (slot + 1) & this.mask;
    }
  }

  set(node: number, symbol: number, to: number): void {
    let slot = slotOf(node, symbol) & this.mask;
    while (this.symbols[slot] !== 0) slot = (slot + 1) & this.mask;
    this.nodes[slot] = node;
    this.symbols[slot] = symbol;
    this.values[slot] = to;
  }
}

const slotOf = (node: number, symbol: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 7;
