/** Metrics of the catalogue an action can be judged by in the next show. */
export const METRIC_IDS_FOR_ACTIONS = ['paidGmv', 'uniqueViewers', 'acu', 'averageStay', 'interactionRate', 'followRate', 'ctr', 'ctor', 'buyerRate', 'paymentRate', 'gpm', 'uvValue', 'buyerValue', 'refundRate', 'adRoi'] as const;
