import { z } from 'zod';
import { productIdSchema } from '../ids.ts';
import { currencySchema, minorSchema } from './money.ts';

const text = (max: number) => z.string().max(max).default('');
const price = minorSchema.min(0).nullable().default(null);

/**
 * One product of the shelf. Prices are minor units of `currency`.
 * `costMinor`, `floorMinor` and `commissionPct` are for the producer only: `redactForRole` removes them (sets null) for everybody else.
 */
export const productSchema = z.object({
  id: productIdSchema,
  /** Link number viewers use in comments ("3号链接"). */
  linkNo: z.number().int().min(1).max(9_999).nullable().default(null),
  sku: text(64),
  name: z.object({ zh: text(200), en: text(200) }),
  category: text(60),
  role: text(60),
  spec: text(200),
  currency: currencySchema.default('CNY'),
  listMinor: price,
  lowest7dMinor: price,
  liveMinor: price,
  floorMinor: price,
  costMinor: price,
  commissionPct: z.number().min(0).max(100).nullable().default(null),
  stock: z.number().int().min(0).nullable().default(null),
  safetyStock: z.number().int().min(0).nullable().default(null),
  limitPerUser: z.number().int().min(1).nullable().default(null),
  coupon: text(200),
  gift: text(200),
  shipWithinHours: z.number().min(0).nullable().default(null),
  returnPolicy: text(200),
  complianceClass: text(60),
  evidence: text(400),
  claimsAllowed: z.array(z.string().max(200)).max(50).default([]),
  claimsForbidden: z.array(z.string().max(200)).max(50).default([]),
  targetUnits: z.number().int().min(0).nullable().default(null),
  targetGmvMinor: price,
  note: text(400),
  custom: z.record(z.string().max(60), z.string().max(400)).default({}),
});
export type Product = z.infer<typeof productSchema>;
export const MAX_PRODUCTS = 2_000;
