import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from '../harness/engineProcess.ts';

/** Events of a busy room, by kind, in one second: fifty. */
export const PER_SECOND = { comment: 26, like: 10, enter: 6, product_click: 3, follow: 1, cart_add: 1, orderCreated: 1, orderPaid: 1, viewers: 1 } as const;
export type TrafficKind = keyof typeof PER_SECOND;

const VIEWERS = 20_000;
const folder = join(root, 'tests/data/comments');
/** What people write: the labelled comments, Chinese and English as they stand. */
const SAID: readonly string[] = readdirSync(folder).filter((name) => /^(?:zh|en)-.*\.csv$/u.test(name)).toSorted().flatMap((name) => Papa.parse<{ text?: string }>(readFileSync(join(folder, name), 'utf8'), { header: true, skipEmptyLines: 'greedy' }).data.map(({ text }) => text ?? '').filter((text) => text !== ''));

/** A spread that repeats only after all: each viewer and each sentence has its turn. */
const spread = (n: number, over: number): number => (Math.imul(n, 0x9e37_79b1) >>> 0) % over;

/** The events of second `second` of the show, in the order they come; the same second is the same events. `at` in ms. */
export function secondOf(second: number, at: number, products: readonly string[]): readonly object[] {
  const events: object[] = [];
  for (const [kind, count] of Object.entries(PER_SECOND)) {
    for (let n = 0; n < count; n += 1) {
      const number = second * count + n;
      events.push({ id: `${kind}-${number}`, at: at + Math.floor((n * 1_000) / count), ...event(kind as TrafficKind, number, second, products) });
    }
  }
  return events.toSorted((a, b) => (a as { at: number }).at - (b as { at: number }).at);
}

function event(kind: TrafficKind, number: number, second: number, products: readonly string[]): object {
  const who = spread(number, VIEWERS);
  const user = { id: `u-${who}`, name: `观众${who}`, level: who % 30 };
  const product = products[number % products.length] ?? '';
  const amountMinor = 5_900 + (number % 40) * 500;
  switch (kind) {
    case 'comment': return { type: 'comment', user, text: SAID[spread(number * 7 + 3, SAID.length)] ?? '' };
    case 'like': return { type: 'like', user, count: 1 + (number % 9) };
    case 'enter': case 'follow': return { type: kind, user };
    case 'product_click': case 'cart_add': return { type: kind, user, product };
    case 'orderCreated': case 'orderPaid': return { type: 'order', orderId: `o-${number}`, status: kind === 'orderPaid' ? 'paid' : 'created', amountMinor, currency: 'CNY', user, items: [{ product, quantity: 1, amountMinor }] };
    case 'viewers': return { type: 'viewers', online: 3_000 + Math.round(800 * Math.sin(second / 600)), views: 20_000 + second * 6, uniqueViewers: 15_000 + second * 4 };
  }
}
