import { instant, MINUTE, type Instant } from '../time/instant.ts';
import { createAlike } from './alike.ts';
import { attributeOrder, lineOfSource, type Share } from './attribution.ts';
import { firstDifference, type PlayedLine } from './attributionLine.ts';
import { createShareSums, type ShareSums } from './attributionTotals.ts';
import { orderedAt, withAlike, type OrderDetail } from './orderDetail.ts';
import type { SalesReadout, SalesVersion } from './salesReadout.ts';
import { createStockTaken, type StockTaken, type TakenUnits } from './stockTaken.ts';

/** When orders belong to a session: ordered in [from, until); null = it is still open. */
export interface SessionSpan { readonly from: number; readonly until: number | null }

/**
 * The orders of one session and what they count for, kept as orders and takes come. What it says depends on the orders and on the
 * show's line alone, never on the order in which they were put in: a book made from the file is the same.
 */
export interface AttributionBook {
  /** The order as all its facts say now; replaces what it counted for. */
  readonly put: (sourceId: string, detail: OrderDetail) => void;
  readonly setLine: (line: PlayedLine) => void;
  readonly line: () => PlayedLine;
  readonly orders: () => number;
  /** Units of each product that orders hold, without the cost of reading everything. */
  readonly taken: () => readonly SoldUnits[];
  readonly read: (version: SalesVersion, cutAt: Instant | null, now: Instant) => SalesReadout;
}

/** Units of a product that orders hold. */
export interface SoldUnits extends TakenUnits { readonly productId: string }

/** Orders of one source in one currency, by order id. */
interface Shop { readonly sourceId: string; readonly currency: string; readonly held: Map<string, Held> }
interface Held { readonly shop: Shop; readonly detail: OrderDetail; readonly at: number; shares: readonly Share[] }
/** Lists of goods and of shares that are kept once, however many orders say the same. */
const KEPT_ONCE = 4096;

interface Shops { readonly of: (sourceId: string, currency: string) => Shop; readonly every: () => Iterable<Held>; readonly size: () => number }

function createShops(): Shops {
  const shops = new Map<string, Shop>();
  return {
    of: (sourceId, currency) => {
      // No source and no currency holds a blank.
      const key = `${sourceId} ${currency}`;
      const shop = shops.get(key) ?? { sourceId, currency, held: new Map<string, Held>() };
      shops.set(key, shop);
      return shop;
    },
    *every() {
      for (const { held } of shops.values()) yield* held.values();
    },
    size: () => [...shops.values()].reduce((sum, { held }) => sum + held.size, 0),
  };
}

export function createAttributionBook(span: SessionSpan, first: PlayedLine): AttributionBook {
  const shops = createShops();
  // All orders of a session stay until it closes (a take that comes late, or a refund, changes what they count for): each is kept small.
  const alike = createAlike(KEPT_ONCE);
  /** By the minute of the order: a take touches the last ones only, however many there are. */
  const minutes = new Map<number, Set<Held>>();
  const minuteOf = (at: number): number => Math.floor(at / MINUTE);
  const sums = createShareSums();
  let line = first;
  let taken = createStockTaken(first.countedAt);
  const drop = (entry: Held | undefined): void => {
    if (entry === undefined) return;
    sums.remove(entry.shop.currency, entry.shares);
    taken.remove(entry);
    entry.shop.held.delete(entry.detail.orderId);
    minutes.get(minuteOf(entry.at))?.delete(entry);
  };
  return {
    put: (sourceId, said) => {
      const shop = shops.of(sourceId, said.currency);
      drop(shop.held.get(said.orderId));
      const at = orderedAt(said);
      if (!(at >= span.from) || (span.until !== null && at >= span.until)) return;
      const detail = withAlike(said, shop.currency, alike);
      const shares = alike(attributeOrder(detail, lineOfSource(line, sourceId)));
      const entry: Held = { shop, detail, at, shares };
      shop.held.set(detail.orderId, entry);
      const minute = minutes.get(minuteOf(at)) ?? new Set();
      minutes.set(minuteOf(at), minute.add(entry));
      sums.add(shop.currency, shares);
      taken.add(entry);
    },
    setLine: (next) => {
      const since = firstDifference(line, next);
      const isCounted = JSON.stringify(line.countedAt) !== JSON.stringify(next.countedAt);
      line = next;
      if (isCounted) {
        taken = createStockTaken(next.countedAt);
        for (const entry of shops.every()) taken.add(entry);
      }
      if (since === null) return;
      for (const [minute, entries] of minutes) {
        if (minute < minuteOf(since)) continue;
        for (const entry of entries) {
          const seen = lineOfSource(next, entry.shop.sourceId);
          // A later viewer sees an earlier picture; what they ordered before the difference reached them stays where it is.
          if (entry.at < since + seen.latencyMs) continue;
          sums.remove(entry.shop.currency, entry.shares);
          entry.shares = alike(attributeOrder(entry.detail, seen));
          sums.add(entry.shop.currency, entry.shares);
        }
      }
    },
    line: () => line,
    orders: () => shops.size(),
    taken: () => sums.products().flatMap((productId) => (productId === null ? [] : [{ productId, ...taken.of(productId) }])),
    read: (version, cutAt, now) => readOut(line, sums, taken, { version, at: now, cutAt, isFrozen: cutAt !== null && now >= cutAt }),
  };
}

function readOut(line: PlayedLine, sums: ShareSums, taken: StockTaken, head: Pick<SalesReadout, 'version' | 'at' | 'cutAt' | 'isFrozen'>): SalesReadout {
  return {
    ...head, latencyMs: line.latencyMs, latency: line.latency, tailMs: line.tailMs,
    segments: line.segments.map(({ runId, cue, title, from, until }) => ({ runId, cue, title, from: instant(from), until: until === null ? null : instant(until), sums: sums.ofSegment(runId) })),
    outside: sums.ofSegment(null),
    products: sums.products().map((productRef) => ({ productRef, explained: sums.ofProduct(productRef, true), shelf: sums.ofProduct(productRef, false), stock: taken.of(productRef) })),
    totals: sums.total(),
  };
}
