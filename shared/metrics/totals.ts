import type { AudienceEvent } from '../audience/event.ts';
import { isDeskKind } from '../audience/deskRow.ts';
import { MINUTE } from '../time/instant.ts';
import { countsInFigures } from './counts.ts';
import { foldCounts, type Detail } from './detail.ts';
import type { OrderTally } from './orderState.ts';

/** What one source says about the room. `views` and `uniqueViewers` are cumulative; null = never said. */
export interface SourceTally {
  readonly online: number | null;
  readonly onlineAt: number | null;
  readonly enters: number;
  readonly views: number | null;
  readonly uniqueViewers: number | null;
}
export const NO_SOURCE_TALLY: SourceTally = { online: null, onlineAt: null, enters: 0, views: null, uniqueViewers: null };

/** A session's running figures. Folded from stored events, so they can always be made again. */
export interface SessionTotals {
  /** Rows of the desk (comments, gifts, joins, notices), whatever their provenance. */
  readonly deskRows: number;
  readonly comments: number;
  readonly likes: number;
  readonly follows: number;
  readonly gifts: number;
  /** Null until the first click: no source ever said. */
  readonly productClicks: number | null;
  /** Viewers now, over all sources whose reading is fresh, and when that was. */
  readonly online: { readonly value: number; readonly at: number; readonly peak: number } | null;
  readonly sources: Readonly<Record<string, SourceTally>>;
  readonly money: Readonly<Record<string, OrderTally>>;
  /** Null while there is nothing of it. */
  readonly detail: Detail | null;
}
export const EMPTY_TOTALS: SessionTotals = { deskRows: 0, comments: 0, likes: 0, follows: 0, gifts: 0, productClicks: null, online: null, sources: {}, money: {}, detail: null };

/** A gauge of another source older than this no longer counts into the sum: that platform fell silent. */
export const GAUGE_STALE_MS = 5 * MINUTE;

const NO_MONEY: OrderTally = { createdOrders: 0, createdMinor: 0, paidOrders: 0, paidMinor: 0, cancelledOrders: 0, refundedOrders: 0, refundedMinor: 0 };

/** Folds one stored event. Orders only count as events here; their money comes by `addMoney`. */
export function foldTotals(held: SessionTotals, event: AudienceEvent): SessionTotals {
  const totals = isDeskKind(event.kind) ? { ...held, deskRows: held.deskRows + 1 } : held;
  if (!countsInFigures(event.provenance)) return totals;
  const detail = foldCounts(totals.detail, event);
  return foldCounted(detail === totals.detail ? totals : { ...totals, detail }, event);
}

function foldCounted(totals: SessionTotals, event: AudienceEvent): SessionTotals {
  switch (event.kind) {
    case 'comment': return { ...totals, comments: totals.comments + 1 };
    case 'like': return { ...totals, likes: totals.likes + event.count };
    case 'follow': return { ...totals, follows: totals.follows + 1 };
    case 'gift': return { ...totals, gifts: totals.gifts + event.count };
    case 'productClick': return { ...totals, productClicks: (totals.productClicks ?? 0) + event.count };
    case 'enter': {
      const tally = totals.sources[event.sourceId] ?? NO_SOURCE_TALLY;
      return withSource(totals, event.sourceId, { ...tally, enters: tally.enters + event.count });
    }
    case 'viewers': return foldGauge(totals, event);
    case 'figures': return foldCumulative(totals, event);
    case 'share': case 'join': case 'cartAdd': case 'order': case 'withdrawn': case 'notice': return totals;
    default: return event satisfies never;
  }
}

const withSource = (totals: SessionTotals, sourceId: string, tally: SourceTally): SessionTotals => ({ ...totals, sources: { ...totals.sources, [sourceId]: tally } });
/** Cumulative figures never fall: a smaller reading is a late one. */
const larger = (held: number | null, said: number | null): number | null => (held === null ? said : Math.max(held, said ?? held));

/** Views and viewers a platform's screen tells are the same cumulative figures as those of its gauge. */
function foldCumulative(totals: SessionTotals, { sourceId, values }: Extract<AudienceEvent, { kind: 'figures' }>): SessionTotals {
  if (values.views === undefined && values.uniqueViewers === undefined) return totals;
  const tally = totals.sources[sourceId] ?? NO_SOURCE_TALLY;
  return withSource(totals, sourceId, { ...tally, views: larger(tally.views, values.views ?? null), uniqueViewers: larger(tally.uniqueViewers, values.uniqueViewers ?? null) });
}

function foldGauge(totals: SessionTotals, event: Extract<AudienceEvent, { kind: 'viewers' }>): SessionTotals {
  const tally = totals.sources[event.sourceId] ?? NO_SOURCE_TALLY;
  const next = withSource(totals, event.sourceId, {
    ...tally, online: event.online, onlineAt: event.receivedAt,
    views: larger(tally.views, event.views), uniqueViewers: larger(tally.uniqueViewers, event.uniqueViewers),
  });
  const value = Object.values(next.sources)
    .filter((source) => source.onlineAt !== null && source.onlineAt >= event.receivedAt - GAUGE_STALE_MS)
    .reduce((sum, source) => sum + (source.online ?? 0), 0);
  return { ...next, online: { value, at: event.receivedAt, peak: Math.max(totals.online?.peak ?? 0, value) } };
}

/** Adds the change of one order to its currency. Currencies are never summed. */
export function addMoney(totals: SessionTotals, currency: string, change: OrderTally): SessionTotals {
  const held = totals.money[currency] ?? NO_MONEY;
  return {
    ...totals,
    money: {
      ...totals.money,
      [currency]: {
        createdOrders: held.createdOrders + change.createdOrders, createdMinor: held.createdMinor + change.createdMinor,
        paidOrders: held.paidOrders + change.paidOrders, paidMinor: held.paidMinor + change.paidMinor,
        cancelledOrders: held.cancelledOrders + change.cancelledOrders,
        refundedOrders: held.refundedOrders + change.refundedOrders, refundedMinor: held.refundedMinor + change.refundedMinor,
      },
    },
  };
}
