import { PLATFORM_FIGURES, type PlatformFigure } from '../../audience/platformFigures.ts';
import { MINUTE, SECOND } from '../../time/instant.ts';
import { NO_DETAIL, type Detail } from '../detail.ts';
import type { MetricsReadout, MinuteBucket } from '../readout.ts';

/** The quantities formulas are made of. Money is minor units of one currency; times are seconds unless named hours. */
export const FACTS = [
  'online', 'peakOnline', 'onlinePersonSeconds', 'onlineSeconds', 'averageOnline', 'liveHours', 'views', 'uniqueViewers', 'roomImpressions', 'entries', 'watchSeconds', 'presenceSeconds',
  'interactingViewers', 'interactions', 'commentsLastMinute', 'likesLastMinute', 'newFollowers', 'unfollows', 'nonFollowerViewers', 'joins',
  'productImpressionViewers', 'productImpressions', 'productClickViewers', 'productClicks', 'buyers', 'createdOrders', 'paidOrders', 'refundedOrders',
  'createdMinor', 'paidMinor', 'refundedMinor', 'units', 'ordersWithUnits', 'plannedMinor', 'adSpendMinor', 'adPaidMinor', 'grossProfitMinor', 'commissionMinor', 'peopleMinor', 'prizesMinor', 'totalCostMinor',
] as const;
export type FactName = (typeof FACTS)[number];

/** Where a quantity comes from: counted by us from the crowd or from orders, told by a platform, from the plan, entered by hand. */
export type FactOrigin = 'crowd' | 'orders' | 'platform' | 'plan' | 'entered' | 'clock';
/** Null = nobody ever said: shown as "—", never as 0. `isKnownPeopleOnly`: people their platform hides are missing from it. */
export interface Fact { readonly value: number | null; readonly from: FactOrigin; readonly at: number | null; readonly isKnownPeopleOnly?: true }
export type Facts = Readonly<Partial<Record<FactName, Fact>>>;

/** A stretch in which the show was on air; `until` = now while it is. */
export interface LiveSpan { readonly from: number; readonly until: number }

/** What was spent and planned, as entered. Null = nobody said. */
export interface Entered {
  readonly plannedMinor: number | null;
  readonly adSpendMinor: number | null;
  readonly adPaidMinor: number | null;
  readonly grossMarginPct: number | null;
  readonly commissionPct: number | null;
  readonly peopleMinor: number | null;
  readonly prizesMinor: number | null;
}
export const NOTHING_ENTERED: Entered = { plannedMinor: null, adSpendMinor: null, adPaidMinor: null, grossMarginPct: null, commissionPct: null, peopleMinor: null, prizesMinor: null };

export interface MetricInput {
  readonly readout: MetricsReadout;
  readonly buckets: readonly MinuteBucket[];
  /** Null = the show has not begun: averages over time wait. */
  readonly live: LiveSpan | null;
  readonly currency: string;
  readonly entered: Entered;
}

const fact = (value: number | null, from: FactOrigin, at: number | null = null): Fact => ({ value, from, at });
const people = (value: number): Fact => ({ value: value === 0 ? null : value, from: 'crowd', at: null, isKnownPeopleOnly: true });

/** Minutes that lie in the stretch on air, at least with a part: what was seen before the show and after it counts in no average. */
export const liveBuckets = (buckets: readonly MinuteBucket[], live: LiveSpan | null): readonly MinuteBucket[] =>
  (live === null ? [] : buckets.filter(({ minute }) => minute + MINUTE > live.from && minute < live.until));

/** The last minute that is over, or null. */
const lastWhole = (buckets: readonly MinuteBucket[], now: number): MinuteBucket | null => buckets.findLast(({ minute }) => minute + MINUTE <= now && minute + 2 * MINUTE > now) ?? null;

/** What platforms told, summed over sources that told it; the time is that of the oldest of them. Averages are told by one source or not at all. */
export function platformFacts(detail: Detail): Readonly<Partial<Record<PlatformFigure, Fact>>> {
  const told: Partial<Record<PlatformFigure, Fact>> = {};
  const sources = Object.values(detail.platform);
  for (const name of PLATFORM_FIGURES) {
    const said = sources.flatMap((source) => source[name] ?? []);
    if (said.length === 0 || (NOT_ADDITIVE.has(name) && said.length > 1)) continue;
    told[name] = fact(said.reduce((sum, { value }) => sum + value, 0), 'platform', Math.min(...said.map(({ at }) => at)));
  }
  return told;
}
/** Two platforms' averages, peaks and values per view do not add up. */
const NOT_ADDITIVE: ReadonlySet<PlatformFigure> = new Set<PlatformFigure>(['averageStaySeconds', 'averageOnline', 'peakOnline', 'gpmMinor', 'uvValueMinor']);

/** All quantities of a show as this engine knows them. What only a platform can know is taken from what it told. */
export function ownFacts(input: MetricInput): Facts {
  const { readout, entered } = input;
  const detail = readout.detail ?? NO_DETAIL;
  const told = platformFacts(detail);
  return { ...timeFacts(input), ...crowdFacts(readout, detail, told, input), ...orderFacts(input, detail), ...spendFacts(entered, orderFacts(input, detail)) };
}

function timeFacts({ buckets, live, readout }: MetricInput): Facts {
  const held = liveBuckets(buckets, live);
  const personMs = held.reduce((sum, bucket) => sum + (bucket.online?.personMs ?? 0), 0);
  const ms = held.reduce((sum, bucket) => sum + (bucket.online?.ms ?? 0), 0);
  const average = ms === 0 ? null : personMs / ms;
  const liveSeconds = live === null ? null : Math.max(0, live.until - live.from) / SECOND;
  const at = readout.online?.at ?? null;
  return {
    online: fact(readout.online?.value ?? null, 'platform', at), peakOnline: fact(readout.online?.peak ?? null, 'platform', readout.detail?.peakAt ?? at),
    onlinePersonSeconds: fact(ms === 0 ? null : personMs / SECOND, 'platform', at), onlineSeconds: fact(ms === 0 ? null : ms / SECOND, 'platform', at),
    averageOnline: fact(average, 'platform', at), liveHours: fact(liveSeconds === null ? null : liveSeconds / 3_600, 'clock'),
    presenceSeconds: fact(average === null || liveSeconds === null ? null : average * liveSeconds, 'platform', at),
  };
}

type Told = ReturnType<typeof platformFacts>;
const FROM_PLATFORM = ['roomImpressions', 'unfollows', 'nonFollowerViewers', 'productImpressionViewers', 'productImpressions'] as const satisfies readonly (FactName & PlatformFigure)[];

function crowdFacts(readout: MetricsReadout, detail: Detail, told: Told, { buckets }: MetricInput): Facts {
  const { people: did } = detail;
  const seen = readout.at;
  const uniqueViewers = readout.uniqueViewers === null ? people(did.entered) : fact(readout.uniqueViewers, 'platform', seen);
  const minute = lastWhole(buckets, seen);
  // A stay is told as a sum or as an average; the sum is what adds up.
  const watch = told.watchSeconds ?? (told.averageStaySeconds?.value === undefined || told.averageStaySeconds.value === null || uniqueViewers.value === null ? undefined : { ...told.averageStaySeconds, value: told.averageStaySeconds.value * uniqueViewers.value });
  const isAnybody = readout.feeds.some(({ events }) => events > 0);
  const counted = (value: number): Fact => fact(isAnybody ? value : null, 'crowd');
  return {
    ...Object.fromEntries(FROM_PLATFORM.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]]))),
    views: fact(readout.views, 'platform'), uniqueViewers, entries: fact(readout.views, 'platform'), ...(watch !== undefined && { watchSeconds: watch }),
    interactingViewers: people(did.interacted), interactions: counted(readout.comments + readout.likes + readout.follows + readout.gifts + detail.shares),
    commentsLastMinute: counted(readout.commentsLastMinute), likesLastMinute: fact(minute?.likes ?? null, 'crowd'),
    newFollowers: counted(readout.follows), joins: counted(detail.joins),
    productClickViewers: did.clicked === 0 && told.productClickViewers !== undefined ? told.productClickViewers : people(did.clicked),
    productClicks: readout.productClicks === null && told.productClicks !== undefined ? told.productClicks : fact(readout.productClicks, 'crowd'),
  };
}

function orderFacts({ readout, currency }: MetricInput, detail: Detail): Facts {
  const money = readout.money.find((each) => each.currency === currency);
  const sales = detail.sales[currency];
  const order = (value: number | undefined): Fact => fact(value ?? null, 'orders');
  return {
    createdOrders: order(money?.createdOrders), paidOrders: order(money?.paidOrders), refundedOrders: order(money?.refundedOrders),
    createdMinor: order(money?.createdMinor), paidMinor: order(money?.paidMinor), refundedMinor: order(money?.refundedMinor),
    buyers: sales === undefined || sales.buyers === 0 ? order(undefined) : order(sales.buyers),
    units: sales === undefined || sales.ordersWithUnits === 0 ? order(undefined) : order(sales.units), ordersWithUnits: order(sales?.ordersWithUnits),
  };
}

/** Costs nobody entered are not there; a total is given once at least one is known. */
function spendFacts(entered: Entered, orders: Facts): Facts {
  const [paid, refunded] = [orders.paidMinor?.value ?? null, orders.refundedMinor?.value ?? 0];
  const net = paid === null ? null : paid - refunded;
  const part = (pct: number | null): number | null => (net === null || pct === null ? null : Math.round((net * pct) / 100));
  const commission = part(entered.commissionPct);
  const costs = [entered.adSpendMinor, commission, entered.peopleMinor, entered.prizesMinor].filter((cost) => cost !== null);
  const hand = (value: number | null): Fact => fact(value, 'entered');
  return {
    plannedMinor: fact(entered.plannedMinor, 'plan'), adSpendMinor: hand(entered.adSpendMinor), adPaidMinor: hand(entered.adPaidMinor),
    grossProfitMinor: hand(part(entered.grossMarginPct)), commissionMinor: hand(commission), peopleMinor: hand(entered.peopleMinor), prizesMinor: hand(entered.prizesMinor),
    totalCostMinor: hand(costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0)),
  };
}
