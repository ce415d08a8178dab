import type { CommentMention } from './reading.ts';

/** A product as the desk knows it: what of it a viewer may say. */
export interface NamedProduct { readonly id: string; readonly linkNo: number | null; readonly names: readonly string[] }
/** Products by link number and by what viewers call them. Built once per catalogue. */
export interface ProductNames {
  readonly byLink: ReadonlyMap<number, string>;
  /** Products named in a folded text, in the order of the catalogue. */
  readonly find: (text: string) => readonly CommentMention[];
}

/**
 * Learns what viewers may call each product: its whole name, its end without the specification (云柔便携抽纸 6包 -> 便携抽纸, 抽纸;
 * "Soft pocket tissues x6" -> "pocket tissues", "tissues"). A call name that fits two products names neither.
 */
export function productNames(products: readonly NamedProduct[]): ProductNames {
  const owners = new Map<string, NamedProduct | null>();
  for (const product of products) {
    for (const call of new Set(product.names.flatMap(callNames))) owners.set(call, owners.has(call) && owners.get(call) !== product ? null : product);
  }
  const calls = [...owners].filter((entry): entry is [string, NamedProduct] => entry[1] !== null);
  // By their first sign: a text is walked once, however many products are on the shelf. A Latin name begins with a blank.
  const byHead = Map.groupBy(calls, ([call]) => headOf(call, 0));
  return {
    byLink: new Map(products.flatMap((product) => (product.linkNo === null ? [] : [[product.linkNo, product.id] as const]))),
    find: (text) => {
      if (calls.length === 0) return NONE;
      const padded = ` ${text.replaceAll('?', ' ')} `;
      let said: Set<NamedProduct> | null = null;
      for (let at = 0; at < padded.length; at += 1) {
        const here = byHead.get(headOf(padded, at));
        if (here === undefined) continue;
        for (const [call, product] of here) if (padded.startsWith(call, at)) (said ??= new Set()).add(product);
      }
      return said === null ? NONE : products.filter((product) => said.has(product)).map((product) => ({ linkNo: product.linkNo, productId: product.id }));
    },
  };
}

const NONE: readonly CommentMention[] = [];

/** What tells at a place of a text which call names may begin there. Bits, not a product: a number beyond 2^31 is an object of its own, at every sign of every comment. */
const headOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Latin call names are padded with blanks, so that "tea" is not found in "team". */
function callNames(name: string): readonly string[] {
  const plain = name.normalize('NFKC').toLowerCase();
  const han = plain.match(/\p{Script=Han}{2,}/gu) ?? [];
  const main = han[0];
  if (main !== undefined) return [main, ...[4, 3, 2].filter((length) => length < main.length).map((length) => main.slice(-length))];
  const words = (plain.match(/[a-z]+(?:-[a-z]+)?/gu) ?? []).map((word) => word.replace('-', ' ')).filter((word) => word.length > 1);
  const tails = [words.length, 3, 2, 1].filter((length) => length >= 1 && length <= words.length).map((length) => words.slice(-length).join(' '));
  return [...new Set(tails)].filter((tail) => tail.length >= 4).map((tail) => ` ${tail} `);
}
