import { z } from 'zod';
import { shopId } from '../common/wireIds.ts';

/**
 * What we read of Shopify's REST order and refund (webhook bodies). Amounts are decimal strings in the shop's currency.
 * Unknown fields are left alone: the body grows with every API version.
 */
const amount = z.string().max(32);
const currency = z.string().regex(/^[A-Z]{3}$/u);
const moment = z.string().max(40).nullish();

export const lineItemSchema = z.object({
  product_id: shopId.nullish(), variant_id: shopId.nullish(), sku: z.string().max(128).nullish(), title: z.string().max(1_000).nullish(),
  quantity: z.number().int().min(0).max(1_000_000), price: amount, total_discount: amount.nullish(),
});
export type ShopLine = z.infer<typeof lineItemSchema>;

export const shopRefundSchema = z.object({
  id: shopId, order_id: shopId, created_at: moment, processed_at: moment,
  transactions: z.array(z.object({ amount, currency, kind: z.string().max(40), status: z.string().max(40).nullish(), test: z.boolean().nullish() })).max(1_000).default([]),
  refund_line_items: z.array(z.object({ quantity: z.number().int().min(0).max(1_000_000), subtotal: z.union([z.string().max(32), z.number()]).nullish(), line_item: lineItemSchema.nullish() })).max(1_000).default([]),
});
export type ShopRefund = z.infer<typeof shopRefundSchema>;

export const shopOrderSchema = z.object({
  id: shopId, currency, total_price: amount, test: z.boolean().nullish(), financial_status: z.string().max(40).nullish(),
  created_at: moment, processed_at: moment, updated_at: moment, cancelled_at: moment,
  customer: z.object({ id: shopId.nullish() }).nullish(), line_items: z.array(lineItemSchema).max(1_000).default([]),
  refunds: z.array(shopRefundSchema).max(1_000).default([]),
});
export type ShopOrder = z.infer<typeof shopOrderSchema>;
