import { headlineOf, moneyOf, type Headline } from '#shared/metrics/catalogue/headline.ts';
import type { MetricsReadout, MoneyTotals } from '#shared/metrics/readout.ts';
import { bringsCrowd, bringsOrders, STALE_AFTER_MS, type FeedHealth } from './feedHealth.ts';

export const TILE_IDS = ['online', 'commentsPerMinute', 'clicks', 'paidOrders', 'paidGmv', 'gpm', 'conversion'] as const;
export type TileId = (typeof TILE_IDS)[number];

/** A number with how it is to be written. Money is minor units of the room's currency. */
export interface Amount { readonly value: number | null; readonly unit: 'whole' | 'money' | 'percent' }
export type PartName = 'paidOrders' | 'paidGmv' | 'clicks' | 'views';
export interface Part extends Amount { readonly name: PartName }

/** The small line under the figure. */
export type TileNote =
  | { readonly kind: 'pace' | 'peak' | 'total' | 'views' | 'created' | 'average' | 'perViews'; readonly amount: Amount }
  /** Gross stands as the figure; what went back and what is left stand apart. `pace`: where a plan says what should be paid by now. */
  | { readonly kind: 'net'; readonly net: Amount; readonly refunded: Amount; readonly pace: Amount | null }
  | { readonly kind: 'fraction'; readonly numerator: Amount; readonly denominator: Amount }
  | { readonly kind: 'noViews' | 'noClicks' | 'noOrders' | 'noReport' };

/** One figure of the strip with everything its hover card says. */
export interface MetricTile {
  readonly id: TileId;
  readonly figure: Amount;
  readonly note: TileNote;
  /** Null for figures that are counts or gauges, not ratios. */
  readonly ratio: { readonly numerator: Part; readonly denominator: Part } | null;
  /** Names of the sources that feed it. */
  readonly sources: readonly string[];
  /** Age of the newest fact behind it, ms; null = nothing was ever received. */
  readonly ageMs: number | null;
  /** Its feed has been down or dumb for over a minute: the figure is old and must look old. */
  readonly isStale: boolean;
  readonly isSmallSample: boolean;
}

const whole = (value: number | null): Amount => ({ value, unit: 'whole' });
const money = (value: number | null): Amount => ({ value, unit: 'money' });
const CONNECTED: ReadonlySet<FeedHealth['word']> = new Set(['live', 'quiet', 'silent']);

interface Freshness { readonly sources: readonly string[]; readonly ageMs: number | null; readonly isStale: boolean }

/**
 * How old a figure is. Counted figures age with the last message of their feeds. A crowd feed is stale when a minute passed
 * without a message; an order feed only when it is not connected either, because minutes without an order are ordinary.
 */
function freshnessOf(feeds: readonly FeedHealth[], kindOfFact: 'crowd' | 'orders', now: number): Freshness {
  const brings = kindOfFact === 'crowd' ? bringsCrowd : bringsOrders;
  const feeding = feeds.filter((feed) => brings(feed.kind) && (feed.word !== 'off' || feed.lastAt !== null));
  const lastAt = feeding.reduce<number | null>((latest, feed) => (feed.lastAt === null ? latest : Math.max(latest ?? 0, feed.lastAt)), null);
  const ageMs = lastAt === null ? null : Math.max(0, now - lastAt);
  const isOld = ageMs !== null && ageMs > STALE_AFTER_MS;
  const isConnected = feeding.some((feed) => CONNECTED.has(feed.word));
  return { sources: feeding.map((feed) => feed.name), ageMs, isStale: isOld && (kindOfFact === 'crowd' || !isConnected) };
}

function crowdTiles(readout: MetricsReadout | null, feeds: readonly FeedHealth[], now: number): readonly MetricTile[] {
  const crowd = freshnessOf(feeds, 'crowd', now);
  const online = readout?.online ?? null;
  const onlineAge = online === null ? null : Math.max(0, now - online.at);
  const plain = { ratio: null, isSmallSample: false } as const;
  const clicks = readout?.productClicks ?? null;
  const views = readout?.views ?? null;
  return [
    {
      ...plain, ...crowd, id: 'online', figure: whole(online?.value ?? null), ageMs: onlineAge, isStale: onlineAge !== null && onlineAge > STALE_AFTER_MS,
      note: online === null ? { kind: 'noReport' } : { kind: 'peak', amount: whole(online.peak) },
    },
    {
      ...plain, ...crowd, id: 'commentsPerMinute', figure: whole(readout?.commentsLastMinute ?? null),
      note: readout === null ? { kind: 'noReport' } : { kind: 'total', amount: whole(readout.comments) },
    },
    { ...plain, ...crowd, id: 'clicks', figure: whole(clicks), note: views === null ? { kind: 'noViews' } : { kind: 'views', amount: whole(views) } },
  ];
}

function gmvNote(totals: MoneyTotals | null, strip: Headline | null): TileNote {
  if (totals === null) return { kind: 'noOrders' };
  if (totals.refundedMinor > 0) return { kind: 'net', net: money(totals.paidMinor - totals.refundedMinor), refunded: money(totals.refundedMinor), pace: null };
  return { kind: 'average', amount: money(strip?.orderValue ?? null) };
}

function moneyTiles(readout: MetricsReadout | null, currency: string, feeds: readonly FeedHealth[], now: number): readonly MetricTile[] {
  const fresh = freshnessOf(feeds, 'orders', now);
  const strip = readout === null ? null : headlineOf(readout, currency);
  const totals = readout === null ? null : moneyOf(readout, currency);
  const views = readout?.views ?? null;
  const clicks = readout?.productClicks ?? null;
  const plain = { ...fresh, isSmallSample: false } as const;
  return [
    { ...plain, id: 'paidOrders', figure: whole(totals?.paidOrders ?? null), ratio: null, note: totals === null ? { kind: 'noOrders' } : { kind: 'created', amount: whole(totals.createdOrders) } },
    { ...plain, id: 'paidGmv', figure: money(totals?.paidMinor ?? null), ratio: null, note: gmvNote(totals, strip) },
    {
      ...plain, id: 'gpm', figure: money(strip?.gpm ?? null), note: views === null ? { kind: 'noViews' } : { kind: 'perViews', amount: whole(views) },
      ratio: { numerator: { name: 'paidGmv', ...money(totals?.paidMinor ?? null) }, denominator: { name: 'views', ...whole(views) } },
    },
    {
      ...plain, id: 'conversion', figure: { value: strip?.ordersPerClick ?? null, unit: 'percent' }, isSmallSample: strip?.isSmallSample ?? false,
      note: clicks === null ? { kind: 'noClicks' } : { kind: 'fraction', numerator: whole(totals?.paidOrders ?? null), denominator: whole(clicks) },
      ratio: { numerator: { name: 'paidOrders', ...whole(totals?.paidOrders ?? null) }, denominator: { name: 'clicks', ...whole(clicks) } },
    },
  ];
}

/** The strip in reading order. `now` is engine ms; `currency` the room's: other currencies are never added in. */
export function buildMetricTiles(readout: MetricsReadout | null, currency: string, feeds: readonly FeedHealth[], now: number): readonly MetricTile[] {
  return [...crowdTiles(readout, feeds, now), ...moneyTiles(readout, currency, feeds, now)];
}
