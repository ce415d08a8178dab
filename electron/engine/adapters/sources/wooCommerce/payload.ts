import { z } from 'zod';

/** What we read of WooCommerce's REST order (webhook body and `/wc/v3/orders`). Older shops write some ids and amounts as numbers. */
const shopId = z.union([z.number().int().min(0), z.string().min(1).max(100)]).transform(String);
/** A decimal string. A JSON number is taken only when it is whole: any other was rounded by somebody's float. */
const amount = z.union([z.string().max(32), z.number().int().transform(String)]);
const moment = z.string().max(40).nullish();

const lineSchema = z.object({ product_id: shopId.nullish(), variation_id: shopId.nullish(), name: z.string().max(1_000).nullish(), sku: z.string().max(128).nullish(), quantity: z.number().min(0).max(1_000_000), total: amount });
export type WooLine = z.infer<typeof lineSchema>;
const refundSchema = z.object({ id: shopId, total: amount });

export const wooOrderSchema = z.object({
  id: shopId, status: z.string().min(1).max(60), currency: z.string().regex(/^[A-Z]{3}$/u), total: amount,
  /** UTC without a zone: "2026-03-08T12:00:00". */
  date_created_gmt: moment, date_modified_gmt: moment, date_paid_gmt: moment,
  customer_id: shopId.nullish(), line_items: z.array(lineSchema).max(1_000).default([]), refunds: z.array(refundSchema).max(1_000).nullish(),
});
export type WooOrder = z.infer<typeof wooOrderSchema>;
