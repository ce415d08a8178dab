/** An evening that sold, poured through the signed feed: enough of everything for every figure to have a value. */
import type { createSignedFeed } from '../../harness/signedFeed.ts';

type Feed = Pick<ReturnType<typeof createSignedFeed>, 'send'>;
const user = (n: number): object => ({ id: `u${String(n)}`, name: `观众${String(n)}`, level: 1 + (n % 40) });

async function inBatches(feed: Feed, events: readonly object[]): Promise<void> {
  for (let from = 0; from < events.length; from += 400) await feed.send(events.slice(from, from + 400));
}

/** 600 viewers; 240 click, 90 order, `paying` of them (72) pay 2 pieces of 62.65 each, 3 get it back. The platform tells impressions, stay and its own GMV. `prefix` keeps a second evening of the same room apart. */
export async function pourEvening(feed: Feed, { prefix = '', paying = 72 }: { readonly prefix?: string; readonly paying?: number } = {}): Promise<void> {
  const people = Array.from({ length: 600 }, (_value, index) => index);
  await feed.send([{ type: 'viewers', id: `${prefix}g1`, online: 380, views: 910, uniqueViewers: 600 }]);
  await inBatches(feed, [
    ...people.map((n) => ({ type: 'enter', id: `${prefix}e${String(n)}`, user: user(n) })),
    ...people.filter((n) => n % 4 === 0).map((n) => ({ type: 'comment', id: `${prefix}c${String(n)}`, user: user(n), text: ['多少钱', '黄皮选哪个色号', '还有货吗', '已拍'][(n / 4) % 4] })),
    ...people.filter((n) => n % 3 === 0).map((n) => ({ type: 'like', id: `${prefix}l${String(n)}`, user: user(n), count: 5 })),
    ...people.filter((n) => n % 12 === 0).map((n) => ({ type: 'follow', id: `${prefix}f${String(n)}`, user: user(n) })),
    ...people.slice(0, 240).map((n) => ({ type: 'product_click', id: `${prefix}k${String(n)}`, user: user(n), product: `P0${String(1 + (n % 5))}` })),
  ]);
  const order = (n: number, status: string, amount: string): object => ({ type: 'order', id: `${prefix}o${String(n)}-${status}`, orderId: `${prefix}o${String(n)}`, status, amount, currency: 'CNY', user: user(n), items: [{ product: 'P03', quantity: 2, amount: '125.30' }] });
  await inBatches(feed, [...people.slice(0, 90).map((n) => order(n, 'created', '125.30')), ...people.slice(0, paying).map((n) => order(n, 'paid', '125.30')), ...people.slice(0, 3).map((n) => order(n, 'refunded', '125.30'))]);
  await feed.send([
    { type: 'figures', id: `${prefix}told`, currency: 'CNY', values: { roomImpressions: 4_800, productImpressionViewers: 420, averageStaySeconds: 34, nonFollowerViewers: 520, unfollows: 4, paidMinor: 889_630, gpmMinor: 977_615, buyers: 71, uniqueViewers: 600 } },
    { type: 'viewers', id: `${prefix}g2`, online: 412, views: 910, uniqueViewers: 600 },
  ]);
}
