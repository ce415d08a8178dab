/** Names in a tree of characters, its edges in one open hash: a step costs a multiplication and a look or two. */
export interface PieceTrie {
  /** Row per node, -1 where no name ends. Node 0 is the root. */
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly code: Uint16Array;
  readonly to: Int32Array;
  readonly mask: number;
}

/** Builds the tree; a name's place in the list is its row. Empty names are left out. */
export function buildPieceTrie(names: readonly string[]): PieceTrie {
  const most = names.reduce((sum, name) => sum + name.length, 1);
  let size = 1_024;
  while (size < most * 2) size *= 2;
  const trie = { rows: new Int32Array(most + 1).fill(-1), from: new Int32Array(size).fill(-1), code: new Uint16Array(size), to: new Int32Array(size), mask: size - 1 };
  let nodes = 1;
  for (const [row, name] of names.entries()) {
    if (name === '') continue;
    let node = 0;
    for (let at = 0; at < name.length; at += 1) {
      const code = name.charCodeAt(at);
      const slot = slotOf(trie, node, code);
      if (trie.from[slot] === -1) {
        trie.from[slot] = node;
        trie.code[slot] = code;
        trie.to[slot] = nodes;
        nodes += 1;
      }
      node = trie.to[slot] ?? 0;
    }
    trie.rows[node] = row;
  }
  return { ...trie, rows: trie.rows.slice(0, nodes) };
}

/** The node after `code`, -1 when no name goes on so. */
export function stepInto(trie: PieceTrie, node: number, code: number): number {
  const slot = slotOf(trie, node, code);
  return trie.from[slot] === -1 ? -1 : trie.to[slot] ?? -1;
}

/** The edge's place, or the free place it would take. Never full: there are twice as many places as edges. */
function slotOf({ from, code, mask }: Pick<PieceTrie, 'from' | 'code' | 'mask'>, node: number, next: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e_37_79_b1) ^ next, 0x85_eb_ca_6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (from[slot] !== -1 && (from[slot] !== node || code[slot] !== next)) slot = (slot + 1) & mask;
  return slot;
}
