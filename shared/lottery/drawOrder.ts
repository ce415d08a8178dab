import { hmacCounterWords, sha256, utf8 } from './sha256.ts';

/** What decides the order: five texts, joined by `|` behind the version. Hashes and the seed in lower-case hex; no public round = ''. */
export interface DrawInputs { readonly drawId: string; readonly seed: string; readonly beacon: string; readonly rulesHash: string; readonly listHash: string }

/** S = SHA-256("v1|drawId|seed|beacon|rulesHash|listHash"), as 32 bytes. */
export const drawSecret = ({ drawId, seed, beacon, rulesHash, listHash }: DrawInputs): Uint8Array => sha256(utf8(['v1', drawId, seed, beacon, rulesHash, listHash].join('|')));

/**
 * Numbers of 32 bits, one per counter: the first four bytes, big-endian, of HMAC-SHA256(S, counter as eight bytes big-endian), from 0 on.
 * A number is never used twice, so the counter alone says where one is.
 */
export function drawNumbers(secret: Uint8Array): () => number {
  const word = hmacCounterWords(secret);
  let counter = 0;
  return () => word(counter++);
}

/** A number in [0, total), each as likely: those above the last whole multiple of `total` are thrown away (no modulo bias). */
export function drawBelow(total: number, next: () => number): number {
  const limit = 2 ** 32 - (2 ** 32 % total);
  let number = next();
  while (number >= limit) number = next();
  return number % total;
}

/**
 * The whole order at once: indices into the list. Each step draws one ticket of those left and takes its holder out, until nobody is left;
 * a Fenwick tree finds the holder in log n. `most` ends it earlier: what comes first is the same.
 */
export function drawOrder(tickets: readonly number[], secret: Uint8Array, most: number = tickets.length): readonly number[] {
  const tree = fenwick(tickets);
  const next = drawNumbers(secret);
  const order: number[] = [];
  let left = tickets.reduce((sum, each) => sum + each, 0);
  while (order.length < Math.min(most, tickets.length)) {
    const index = tree.find(drawBelow(left, next));
    const held = tickets[index] as number;
    tree.remove(index, held);
    left -= held;
    order.push(index);
  }
  return order;
}

/** Prefix sums that can be searched and taken from, both in log n. */
function fenwick(values: readonly number[]): { readonly find: (ticket: number) => number; readonly remove: (index: number, value: number) => void } {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => { sums[index + 1] = value; });
  for (let i = 1; i <= values.length; i += 1) {
    const parent = i + (i & -i);
    if (parent <= values.length) sums[parent] = (sums[parent] as number) + (sums[i] as number);
  }
  let top = 1;
  while (top * 2 <= values.length) top *= 2;
  return {
    find: (ticket) => {
      let [at, rest] = [0, ticket];
      for (let step = top; step > 0; step >>= 1) {
        const held = at + step <= values.length ? (sums[at + step] as number) : Infinity;
        if (held <= rest) { at += step; rest -= held; }
      }
      return at;
    },
    remove: (index, value) => {
      for (let i = index + 1; i <= values.length; i += i & -i) sums[i] = (sums[i] as number) - value;
    },
  };
}
