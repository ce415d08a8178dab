import type { MetricId } from '#shared/metrics/catalogue/metrics.table.ts';

/** Metrics of the catalogue an action can be judged by in the next show; among them all that a suggestion names. */
export const METRIC_IDS_FOR_ACTIONS = ['paidGmv', 'gmvPerHour', 'uniqueViewers', 'acu', 'averageStay', 'enterRate', 'interactionRate', 'followRate', 'ctr', 'ctor', 'buyerRate', 'paymentRate', 'gpm', 'uvValue', 'buyerValue', 'refundRate', 'adRoi'] as const satisfies readonly MetricId[];
