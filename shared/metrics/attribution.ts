import { orderedAt, orderLines, type OrderDetail } from './orderDetail.ts';
import { splitMinor } from './splitMinor.ts';

/** A stretch of the show: [from, until), null = still open. */
export interface Stretch { readonly from: number; readonly until: number | null }
/** A row as it was played; the same row presented twice is two of them. */
export interface SegmentStretch extends Stretch { readonly runId: string }
/** A product being explained (讲解): pin .. unpin. */
export interface ExplainWindow extends Stretch { readonly productId: string }

/** What the show did, for attribution. `latencyMs`: how much later viewers see it; `latencyOf`: of sources of which more is known (shared/latency). */
export interface ShowLine {
  readonly segments: readonly SegmentStretch[];
  readonly windows: readonly ExplainWindow[];
  readonly latencyMs: number;
  readonly latencyOf?: Readonly<Record<string, number>>;
  readonly tailMs: number;
}
/** An explanation still sells for three minutes after it ended (domain.md 4). */
export const DEFAULT_TAIL_MS = 180_000;

/** The part of one order that one product in one segment gets. Amounts are minor units of the order's currency. */
export interface Share {
  /** Null = ordered outside every segment. */
  readonly runId: string | null;
  /** Null = the shop listed no goods. */
  readonly productRef: string | null;
  /** Ordered while (or shortly after) the product was explained; otherwise from the shelf (购物袋/自然). */
  readonly isExplained: boolean;
  /** Of the order as a whole: an order without an amount is paid, too. */
  readonly isPaid: boolean;
  readonly isCancelled: boolean;
  readonly isRefunded: boolean;
  readonly units: number;
  readonly createdMinor: number;
  readonly paidMinor: number;
  readonly refundedMinor: number;
}

/** The line as viewers of one source saw it. */
export function lineOfSource<L extends ShowLine>(line: L, sourceId: string): L {
  const own = line.latencyOf?.[sourceId];
  return own === undefined || own === line.latencyMs ? line : { ...line, latencyMs: own };
}

/** The segment a viewer was in at `at`: the latest one that had begun, if it had not ended. */
export function segmentAt(line: Pick<ShowLine, 'segments' | 'latencyMs'>, at: number): string | null {
  const seen = at - line.latencyMs;
  let latest: SegmentStretch | null = null;
  for (const segment of line.segments) {
    if (segment.from <= seen && (segment.until === null || seen < segment.until) && (latest === null || segment.from >= latest.from)) latest = segment;
  }
  return latest?.runId ?? null;
}

/** Was the product being explained for a viewer at `at`, its tail counted in? */
export const isExplainedAt = (line: ShowLine, productId: string, at: number): boolean => {
  const seen = at - line.latencyMs;
  return line.windows.some((window) => window.productId === productId && window.from <= seen && (window.until === null || seen < window.until + line.tailMs));
};

/**
 * Where one order's money belongs (domain.md 4): by the time it was ordered, minus the stream's latency; paid later or refunded
 * later, it stays there. Orders of several products are split by line amount; the shares sum to the order exactly.
 */
export function attributeOrder(detail: OrderDetail, line: ShowLine): readonly Share[] {
  const at = orderedAt(detail);
  const runId = segmentAt(line, at);
  const lines = orderLines(detail);
  const products = lines.length === 0 ? [null] : [...new Set(lines.map(({ productRef }) => productRef))];
  const weights = products.map((ref) => lines.filter(({ productRef }) => productRef === ref).reduce((sum, { amountMinor }) => sum + Math.max(0, amountMinor), 0));
  const created = splitMinor(Math.max(0, (detail.created ?? detail.paid ?? detail.cancelled)?.minor ?? 0), weights);
  const paid = splitMinor(Math.max(0, detail.paid?.minor ?? 0), weights);
  const refunded = splitRefunds(detail, products, weights);
  return products.map((productRef, index) => ({
    runId, productRef, isPaid: detail.paid !== null, isCancelled: detail.cancelled !== null, isRefunded: detail.refunds.length > 0, isExplained: productRef !== null && isExplainedAt(line, productRef, at),
    units: lines.filter((ordered) => ordered.productRef === productRef).reduce((sum, { quantity }) => sum + quantity, 0),
    createdMinor: created[index] ?? 0, paidMinor: paid[index] ?? 0, refundedMinor: refunded[index] ?? 0,
  }));
}

/** A refund that lists goods goes to those goods; one that does not is split like the order. */
function splitRefunds(detail: OrderDetail, products: readonly (string | null)[], weights: readonly number[]): readonly number[] {
  return detail.refunds.reduce<readonly number[]>((held, refund) => {
    const own = products.map((ref) => refund.lines.filter(({ productRef }) => productRef === ref).reduce((sum, { amountMinor }) => sum + Math.max(0, amountMinor), 0));
    const parts = splitMinor(Math.max(0, refund.minor), own.some((amount) => amount > 0) ? own : weights);
    return held.map((amount, index) => amount + (parts[index] ?? 0));
  }, products.map(() => 0));
}
