import type { PlatformFigure } from '../../audience/platformFigures.ts';
import type { FactName } from './facts.ts';

export const METRIC_GROUPS = ['traffic', 'engagement', 'sales', 'efficiency', 'spend'] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];
/** How a value is written. Money is minor units; `percent` and `times` are plain ratios (0.031 = 3.1 %). */
export type MetricUnit = 'whole' | 'decimal' | 'money' | 'percent' | 'times' | 'seconds';
export interface Term { readonly sign: 1 | -1; readonly fact: FactName }

/** A formula: sum of the numerator's terms x scale / sum of the denominator's. No denominator = a count, a gauge, a sum. */
export interface MetricDefinition {
  readonly id: string;
  readonly group: MetricGroup;
  readonly unit: MetricUnit;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly scale: number;
  /** People by people, or times by times: never mixed without saying so. */
  readonly basis: 'uv' | 'pv' | null;
  /** Fewer than `min` of this: too few to read a rate from. */
  readonly sample: { readonly fact: FactName; readonly min: number } | null;
  /** The figure with which a platform tells this one by itself. */
  readonly told: PlatformFigure | null;
  /** Payments and refunds still move it for a while after the show, ms. */
  readonly settlesMs: number;
}

const plus = (fact: FactName): Term => ({ sign: 1, fact });
const minus = (fact: FactName): Term => ({ sign: -1, fact });
const PLAIN = { denominator: [], scale: 1, basis: null, sample: null, told: null, settlesMs: 0 } as const;
const FEW_PEOPLE = 100;
const FEW_CLICKS = { fact: 'productClicks', min: 100 } as const;
const FEW_CLICKERS = { fact: 'productClickViewers', min: 100 } as const;
const FEW_VIEWERS = { fact: 'uniqueViewers', min: FEW_PEOPLE } as const;
const FEW_VIEWS = { fact: 'views', min: FEW_PEOPLE } as const;
const FEW_IMPRESSIONS = { fact: 'roomImpressions', min: 300 } as const;
/** Five minutes on air: what an hour brings cannot be read from less. */
const FEW_MINUTES = { fact: 'liveHours', min: 1 / 12 } as const;
const FEW_PRODUCT_IMPRESSIONS = { fact: 'productImpressionViewers', min: 300 } as const;
/** Orders of the last minutes may still be paid: frozen half an hour after the show; refunds ripen in seven days (domain.md 4). */
const PAYS_MS = 30 * 60_000;
const REFUNDS_MS = 7 * 86_400_000;

/** Every metric of the room, in reading order (domain.md 4). */
export const METRICS = [
  { ...PLAIN, id: 'online', group: 'traffic', unit: 'whole', numerator: [plus('online')] },
  { ...PLAIN, id: 'pcu', group: 'traffic', unit: 'whole', numerator: [plus('peakOnline')], told: 'peakOnline' },
  { ...PLAIN, id: 'acu', group: 'traffic', unit: 'decimal', numerator: [plus('onlinePersonSeconds')], denominator: [plus('onlineSeconds')], told: 'averageOnline' },
  { ...PLAIN, id: 'acuPcu', group: 'traffic', unit: 'times', numerator: [plus('averageOnline')], denominator: [plus('peakOnline')] },
  { ...PLAIN, id: 'views', group: 'traffic', unit: 'whole', numerator: [plus('views')], told: 'views' },
  { ...PLAIN, id: 'uniqueViewers', group: 'traffic', unit: 'whole', numerator: [plus('uniqueViewers')], told: 'uniqueViewers' },
  { ...PLAIN, id: 'enterRate', group: 'traffic', unit: 'percent', numerator: [plus('entries')], denominator: [plus('roomImpressions')], basis: 'pv', sample: FEW_IMPRESSIONS },
  { ...PLAIN, id: 'impressionsPerHour', group: 'traffic', unit: 'whole', numerator: [plus('roomImpressions')], denominator: [plus('liveHours')], sample: FEW_MINUTES },
  { ...PLAIN, id: 'averageStay', group: 'traffic', unit: 'seconds', numerator: [plus('watchSeconds')], denominator: [plus('uniqueViewers')], basis: 'uv', told: 'averageStaySeconds' },
  { ...PLAIN, id: 'identity', group: 'traffic', unit: 'percent', numerator: [plus('presenceSeconds')], denominator: [plus('watchSeconds')], sample: FEW_MINUTES },

  { ...PLAIN, id: 'interactionRate', group: 'engagement', unit: 'percent', numerator: [plus('interactingViewers')], denominator: [plus('uniqueViewers')], basis: 'uv', sample: FEW_VIEWERS },
  { ...PLAIN, id: 'interactionsPerView', group: 'engagement', unit: 'times', numerator: [plus('interactions')], denominator: [plus('views')], basis: 'pv', sample: FEW_VIEWS },
  { ...PLAIN, id: 'commentsPerMinute', group: 'engagement', unit: 'whole', numerator: [plus('commentsLastMinute')] },
  { ...PLAIN, id: 'likesPerMinute', group: 'engagement', unit: 'whole', numerator: [plus('likesLastMinute')] },
  { ...PLAIN, id: 'netFollowers', group: 'engagement', unit: 'whole', numerator: [plus('newFollowers'), minus('unfollows')] },
  { ...PLAIN, id: 'followRate', group: 'engagement', unit: 'percent', numerator: [plus('newFollowers')], denominator: [plus('nonFollowerViewers')], basis: 'uv', sample: FEW_VIEWERS },
  { ...PLAIN, id: 'joins', group: 'engagement', unit: 'whole', numerator: [plus('joins')] },

  { ...PLAIN, id: 'productClicks', group: 'sales', unit: 'whole', numerator: [plus('productClicks')], told: 'productClicks' },
  { ...PLAIN, id: 'ctr', group: 'sales', unit: 'percent', numerator: [plus('productClickViewers')], denominator: [plus('productImpressionViewers')], basis: 'uv', sample: FEW_PRODUCT_IMPRESSIONS },
  { ...PLAIN, id: 'ctor', group: 'sales', unit: 'percent', numerator: [plus('buyers')], denominator: [plus('productClickViewers')], basis: 'uv', sample: FEW_CLICKERS },
  { ...PLAIN, id: 'ordersPerClick', group: 'sales', unit: 'percent', numerator: [plus('paidOrders')], denominator: [plus('productClicks')], basis: 'pv', sample: FEW_CLICKS },
  { ...PLAIN, id: 'buyerRate', group: 'sales', unit: 'percent', numerator: [plus('buyers')], denominator: [plus('uniqueViewers')], basis: 'uv', sample: FEW_VIEWERS },
  { ...PLAIN, id: 'paymentRate', group: 'sales', unit: 'percent', numerator: [plus('paidOrders')], denominator: [plus('createdOrders')], settlesMs: PAYS_MS },
  { ...PLAIN, id: 'paidOrders', group: 'sales', unit: 'whole', numerator: [plus('paidOrders')], told: 'paidOrders' },
  { ...PLAIN, id: 'createdGmv', group: 'sales', unit: 'money', numerator: [plus('createdMinor')], told: 'createdMinor' },
  { ...PLAIN, id: 'paidGmv', group: 'sales', unit: 'money', numerator: [plus('paidMinor')], told: 'paidMinor' },
  { ...PLAIN, id: 'netGmv', group: 'sales', unit: 'money', numerator: [plus('paidMinor'), minus('refundedMinor')], settlesMs: REFUNDS_MS },
  { ...PLAIN, id: 'refundRate', group: 'sales', unit: 'percent', numerator: [plus('refundedMinor')], denominator: [plus('paidMinor')], settlesMs: REFUNDS_MS },
  { ...PLAIN, id: 'refundedOrderRate', group: 'sales', unit: 'percent', numerator: [plus('refundedOrders')], denominator: [plus('paidOrders')], settlesMs: REFUNDS_MS },

  { ...PLAIN, id: 'gpm', group: 'efficiency', unit: 'money', numerator: [plus('paidMinor')], scale: 1_000, denominator: [plus('views')], basis: 'pv', sample: FEW_VIEWS, told: 'gpmMinor' },
  { ...PLAIN, id: 'uvValue', group: 'efficiency', unit: 'money', numerator: [plus('paidMinor')], denominator: [plus('uniqueViewers')], basis: 'uv', sample: FEW_VIEWERS, told: 'uvValueMinor' },
  { ...PLAIN, id: 'buyerValue', group: 'efficiency', unit: 'money', numerator: [plus('paidMinor')], denominator: [plus('buyers')] },
  { ...PLAIN, id: 'orderValue', group: 'efficiency', unit: 'money', numerator: [plus('paidMinor')], denominator: [plus('paidOrders')] },
  { ...PLAIN, id: 'unitValue', group: 'efficiency', unit: 'money', numerator: [plus('paidMinor')], denominator: [plus('units')] },
  { ...PLAIN, id: 'unitsPerOrder', group: 'efficiency', unit: 'times', numerator: [plus('units')], denominator: [plus('ordersWithUnits')] },
  { ...PLAIN, id: 'gmvPerHour', group: 'efficiency', unit: 'money', numerator: [plus('paidMinor')], denominator: [plus('liveHours')], sample: FEW_MINUTES },
  { ...PLAIN, id: 'pace', group: 'efficiency', unit: 'percent', numerator: [plus('paidMinor')], denominator: [plus('plannedMinor')] },

  { ...PLAIN, id: 'adSpend', group: 'spend', unit: 'money', numerator: [plus('adSpendMinor')] },
  { ...PLAIN, id: 'adRoi', group: 'spend', unit: 'times', numerator: [plus('adPaidMinor')], denominator: [plus('adSpendMinor')] },
  { ...PLAIN, id: 'showRoi', group: 'spend', unit: 'percent', numerator: [plus('grossProfitMinor'), minus('adSpendMinor'), minus('commissionMinor'), minus('peopleMinor'), minus('prizesMinor')], denominator: [plus('totalCostMinor')], settlesMs: REFUNDS_MS },
] as const satisfies readonly MetricDefinition[];
export type MetricId = (typeof METRICS)[number]['id'];
