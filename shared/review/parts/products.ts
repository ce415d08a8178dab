import type { ShowEvent } from '../../show/events.ts';
import { MINUTE } from '../../time/instant.ts';
import type { ReviewFacts } from '../facts.ts';
import type { ProductsPart } from '../report.ts';
import { rateOf, sumOf } from '../statistics.ts';
import { sumsOf } from './segments.ts';
import { productNames } from './timeline.ts';

type Row = ProductsPart['rows'][number];
type Sold = Row['total'];
const FEW_IMPRESSIONS = 300;
const FEW_CLICKS = 100;

/** Part 7: every product that was sold, explained or clicked. */
export function productsPart(facts: ReviewFacts): ProductsPart {
  const { sales, logFacts, crowd } = facts;
  const ids = new Set<string | null>([...sales.products.map(({ productRef }) => productRef), ...logFacts.explains.map(({ productId }) => productId), ...crowd.clicks.map(({ productRef }) => productRef)]);
  // Orders that list no goods have a line only where there are any.
  const rows = [...ids].map((id) => productRow(id, facts)).filter(({ productId, total, clicks }) => productId !== null || total.orders > 0 || total.paidOrders > 0 || clicks !== null).toSorted((a, b) => b.total.paidMinor - a.total.paidMinor || ((a.productId ?? '~') < (b.productId ?? '~') ? -1 : 1));
  return { rows: rows.map((row, index) => ({ ...row, rank: index + 1 })), tailMs: sales.tailMs };
}

function soldOf(facts: ReviewFacts, id: string | null, which: 'explained' | 'shelf'): Sold {
  const { orders, paidOrders, paidUnits, paidMinor, refundedMinor } = sumsOf(facts.sales.products.find(({ productRef }) => productRef === id)?.[which] ?? [], facts.state.room.currency);
  return { orders, paidOrders, units: paidUnits, paidMinor, refundedMinor };
}
const add = (a: Sold, b: Sold): Sold => ({ orders: a.orders + b.orders, paidOrders: a.paidOrders + b.paidOrders, units: a.units + b.units, paidMinor: a.paidMinor + b.paidMinor, refundedMinor: a.refundedMinor + b.refundedMinor });

function productRow(id: string | null, facts: ReviewFacts): Row {
  const { state, logFacts, crowd, stamp, now } = facts;
  const product = state.products.find((each) => each.id === id);
  const windows = logFacts.explains.filter(({ productId }) => productId === id);
  const [explained, shelf] = [soldOf(facts, id, 'explained'), soldOf(facts, id, 'shelf')];
  const total = add(explained, shelf);
  const explainMs = sumOf(windows.map(({ from, until }) => (until ?? logFacts.endedAt ?? now) - from));
  const clicks = crowd.clicks.find(({ productRef }) => productRef === id) ?? null;
  const first = windows[0];
  const stock = state.shelf.stock.find(({ productId }) => productId === id);
  const released = stock?.releasedUnits ?? product?.stock ?? null;
  const soldOut = logFacts.events.find(({ event }) => event.kind === 'soldOutSet' && event.productId === id && event.soldOut);
  return {
    rank: 0, productId: id, name: id === null ? { zh: '未注明商品', en: 'Goods not named' } : productNames(facts)(id), role: product?.role ?? '', moment: first === undefined ? null : stamp(first.from), explainMs, explained, shelf, total,
    // Platforms tell impressions of the room's goods together, not of each.
    impressions: null, clicks: clicks?.clicks ?? null, clickers: clicks?.clickers ?? null, cartAdds: crowd.cartAdds.find(({ productRef }) => productRef === id)?.adds ?? null,
    clickRate: rateOf(clicks?.clicks ?? null, null, FEW_IMPRESSIONS), orderRate: rateOf(total.paidOrders, clicks?.clicks ?? null, FEW_CLICKS), refundRate: rateOf(total.refundedMinor, total.paidMinor, 1),
    explainedShare: rateOf(explained.paidMinor, total.paidMinor, 1), minorPerExplainMinute: explainMs === 0 ? null : (explained.paidMinor * MINUTE) / explainMs,
    sellThrough: rateOf(total.units, released === null || released === 0 ? null : released, 1), soldOutAt: soldOut === undefined ? null : stamp(soldOut.at), ...priceFacts(id, facts),
  };
}

/** Card prices as they were read or listed, against the live price that held then. */
function priceFacts(id: string | null, { logFacts }: ReviewFacts): Pick<Row, 'priceAccuracy' | 'priceChanges'> {
  let live: number | null = null;
  let [right, read, changes] = [0, 0, 0];
  const look = (event: ShowEvent): void => {
    if (event.kind === 'productsImported') live = event.products.find((product) => product.id === id)?.liveMinor ?? null;
    if (event.kind === 'livePriceSet' && event.productId === id) live = event.liveMinor;
    if (event.kind === 'priceChanged' && event.productId === id) changes += 1;
    if ((event.kind !== 'cardPriceRead' && event.kind !== 'productListed') || event.productId !== id || live === null) return;
    read += 1;
    if (event.cardMinor === live) right += 1;
  };
  for (const { event } of logFacts.events) look(event);
  return { priceAccuracy: rateOf(read === 0 ? null : right, read, 1), priceChanges: changes };
}
