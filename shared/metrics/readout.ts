import { z } from 'zod';
import { currencySchema, minorSchema } from '../commerce/money.ts';
import { sourceIdSchema } from '../ids.ts';
import { instantSchema } from '../time/instant.ts';
import { detailSchema } from './detail.ts';

/** Money of one currency; currencies are never summed. Orders are counted once per order id. */
export const moneyTotalsSchema = z.object({
  currency: currencySchema,
  createdOrders: z.number().int(), createdMinor: minorSchema,
  paidOrders: z.number().int(), paidMinor: minorSchema,
  cancelledOrders: z.number().int(),
  refundedOrders: z.number().int(), refundedMinor: minorSchema,
});
export type MoneyTotals = z.infer<typeof moneyTotalsSchema>;

/** Per source: how much came, when last, how many repeats were dropped, how many messages could not be read. */
export const feedReadoutSchema = z.object({
  sourceId: sourceIdSchema, events: z.number().int(), duplicates: z.number().int(), unread: z.number().int(), lastAt: instantSchema.nullable(),
});
export type FeedReadout = z.infer<typeof feedReadoutSchema>;

/** The session's figures as of `at`. Null = no source ever said (shown as "—", never as 0). */
export const metricsReadoutSchema = z.object({
  at: instantSchema,
  online: z.object({ value: z.number().int(), at: instantSchema, peak: z.number().int() }).nullable(),
  /** Cumulative room views (PV): the larger of what the platform reports and the counted entries. */
  views: z.number().int().nullable(),
  uniqueViewers: z.number().int().nullable(),
  comments: z.number().int(), commentsLastMinute: z.number().int(),
  likes: z.number().int(), follows: z.number().int(), gifts: z.number().int(),
  productClicks: z.number().int().nullable(),
  money: z.array(moneyTotalsSchema),
  feeds: z.array(feedReadoutSchema),
  /** Absent while there is nothing of it. */
  detail: detailSchema.optional(),
});
export type MetricsReadout = z.infer<typeof metricsReadoutSchema>;

/** One wall-clock minute (UTC minute start) of the session: the rows of the time-axis chart. */
export const minuteBucketSchema = z.object({
  minute: instantSchema,
  onlineLast: z.number().int().nullable(), onlineMax: z.number().int().nullable(),
  comments: z.number().int(), likes: z.number().int(), enters: z.number().int(), follows: z.number().int(), clicks: z.number().int(),
  /** The gauge weighed by time: people x ms, and over how many ms of this minute. Absent when no reading held in it. */
  online: z.object({ personMs: z.number().int(), ms: z.number().int() }).optional(),
  /** Paid money by currency of orders, in the minute the payment was received. */
  money: z.record(currencySchema, z.object({ paidOrders: z.number().int(), paidMinor: minorSchema })),
});
export type MinuteBucket = z.infer<typeof minuteBucketSchema>;
