import { z } from 'zod';
import { currencySchema } from '../commerce/money.ts';
import { HOUR, instantSchema, MINUTE } from '../time/instant.ts';

/**
 * Which state of an order counts. `live` = all that is known now; `t0` = what was known when the show was over (T+0), `t7` = a week later.
 * The last two never change once their moment has passed, however late a refund comes.
 */
export const SALES_VERSIONS = ['live', 't0', 't7'] as const;
export const salesVersionSchema = z.enum(SALES_VERSIONS);
export type SalesVersion = z.infer<typeof salesVersionSchema>;

/** A payment that comes within half an hour still belongs to the figures of the evening; refunds ripen in seven days (domain.md 4). Ms after the end of the show. */
export const T0_MS = 30 * MINUTE;
export const T7_MS = 7 * 24 * HOUR;

const count = z.number().int();
export const latencySchema = z.object({ ms: count, from: z.enum(['set', 'measured', 'default']), samples: count });
const share = { orders: count, paidOrders: count, cancelledOrders: count, refundedOrders: count, units: count, paidUnits: count, createdMinor: count, paidMinor: count, refundedMinor: count };
/** Sums of one currency, minor units. An order of several products is one order of its segment, and one of each of its products. */
export const salesSumsSchema = z.object({ currency: currencySchema, ...share });
export type SalesSums = z.infer<typeof salesSumsSchema>;

export const salesReadoutSchema = z.object({
  version: salesVersionSchema,
  at: instantSchema,
  /** Facts dated later do not count; null = all count. */
  cutAt: instantSchema.nullable(),
  /** False while the moment of `cutAt` is still to come, or the show still runs. */
  isFrozen: z.boolean(),
  latencyMs: count, tailMs: count,
  /** Which delay orders were shifted by, and where it comes from: of sources with a value of their own, and of all others. */
  latency: z.object({ others: latencySchema, sources: z.array(z.object({ sourceId: z.string(), ...latencySchema.shape })).readonly() }),
  segments: z.array(z.object({ runId: z.string(), cue: z.string(), title: z.object({ zh: z.string(), en: z.string() }), from: instantSchema, until: instantSchema.nullable(), sums: z.array(salesSumsSchema).readonly() })).readonly(),
  /** Ordered outside every segment. */
  outside: z.array(salesSumsSchema).readonly(),
  /**
   * What each product sold while (or shortly after) it was explained, and from the shelf. Null = the shop named no goods. `stock`: units that
   * orders hold (paid; ordered and neither paid nor cancelled; both, of orders since the stock was last counted in the session).
   */
  products: z.array(z.object({ productRef: z.string().nullable(), explained: z.array(salesSumsSchema).readonly(), shelf: z.array(salesSumsSchema).readonly(), stock: z.object({ paidUnits: count, unpaidUnits: count, sinceCount: count }) })).readonly(),
  /** All orders of the session: what the segments and `outside` add up to. */
  totals: z.array(salesSumsSchema).readonly(),
});
export type SalesReadout = z.infer<typeof salesReadoutSchema>;
