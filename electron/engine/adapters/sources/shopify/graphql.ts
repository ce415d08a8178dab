import { z } from 'zod';
import { shopId } from '../common/wireIds.ts';
import type { ShopOrder } from './payload.ts';

/** Shopify's Admin GraphQL API, as far as orders need it [D shopify.dev]. The answer is turned into the shape of the webhooks' REST bodies, so that one decoder reads both. */

/** Lines and refunds of an order beyond these are counted as unread: each more costs points on every order of a page. */
const LINES = 50;
const REFUNDS = 10;

export const ORDERS_QUERY = `query CuedeckOrders($first: Int!, $after: String, $changed: String!) {
  orders(first: $first, after: $after, sortKey: UPDATED_AT, query: $changed) {
    pageInfo { hasNextPage endCursor }
    nodes {
      legacyResourceId test createdAt processedAt updatedAt cancelledAt displayFinancialStatus
      totalPriceSet { shopMoney { amount currencyCode } }
      customer { legacyResourceId }
      lineItems(first: ${LINES}) { pageInfo { hasNextPage } nodes { ...line } }
      refunds(first: ${REFUNDS}) {
        legacyResourceId createdAt
        transactions(first: 10) { nodes { kind status test amountSet { shopMoney { amount currencyCode } } } }
        refundLineItems(first: ${LINES}) { nodes { quantity lineItem { ...line } } }
      }
    }
  }
}
fragment line on LineItem { title sku quantity product { legacyResourceId } variant { legacyResourceId } originalUnitPriceSet { shopMoney { amount } } totalDiscountSet { shopMoney { amount } } }`;

/** The cheapest question there is: is somebody there who knows the token? */
export const SHOP_QUERY = 'query CuedeckShop { shop { name } }';

const money = z.object({ shopMoney: z.object({ amount: z.string().max(32), currencyCode: z.string().max(8) }) });
const amount = z.object({ shopMoney: z.object({ amount: z.string().max(32) }) });
const moment = z.string().max(40).nullish();
const named = z.object({ legacyResourceId: shopId }).nullish();
const lineSchema = z.object({ title: z.string().max(1_000).nullish(), sku: z.string().max(128).nullish(), quantity: z.number().int().min(0).max(1_000_000), product: named, variant: named, originalUnitPriceSet: amount, totalDiscountSet: amount.nullish() });

export const orderNodeSchema = z.object({
  legacyResourceId: shopId, test: z.boolean().nullish(), createdAt: moment, processedAt: moment, updatedAt: moment, cancelledAt: moment, displayFinancialStatus: z.string().max(40).nullish(),
  totalPriceSet: money, customer: named,
  lineItems: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }).nullish(), nodes: z.array(lineSchema).max(250) }),
  refunds: z.array(z.object({
    legacyResourceId: shopId, createdAt: moment,
    transactions: z.object({ nodes: z.array(z.object({ kind: z.string().max(40), status: z.string().max(40).nullish(), test: z.boolean().nullish(), amountSet: money })).max(250) }),
    refundLineItems: z.object({ nodes: z.array(z.object({ quantity: z.number().int().min(0).max(1_000_000), lineItem: lineSchema.nullish() })).max(250) }),
  })).max(250).default([]),
});
export type OrderNode = z.infer<typeof orderNodeSchema>;

const pageSchema = z.object({ orders: z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }), nodes: z.array(z.unknown()).max(250) }) });
const costSchema = z.object({ requestedQueryCost: z.number().min(0), throttleStatus: z.object({ maximumAvailable: z.number().min(1), currentlyAvailable: z.number().min(0), restoreRate: z.number().positive() }) });
export type QueryCost = z.infer<typeof costSchema>;
export const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string().catch(''), extensions: z.object({ code: z.string().nullish() }).nullish() })).nullish().catch(null),
  extensions: z.object({ cost: costSchema.nullish().catch(null) }).nullish().catch(null),
});
export const readPage = (data: unknown) => pageSchema.safeParse(data);

type Line = z.infer<typeof lineSchema>;
const restLine = (line: Line) => ({
  product_id: line.product?.legacyResourceId ?? null, variant_id: line.variant?.legacyResourceId ?? null, sku: line.sku ?? null, title: line.title ?? null,
  quantity: line.quantity, price: line.originalUnitPriceSet.shopMoney.amount, total_discount: line.totalDiscountSet?.shopMoney.amount ?? null,
});

/** A node as the webhooks spell an order. `PARTIALLY_REFUNDED` is their `partially_refunded`. */
export function restOrder(node: OrderNode): ShopOrder {
  const { amount: total, currencyCode } = node.totalPriceSet.shopMoney;
  return {
    id: node.legacyResourceId, currency: currencyCode, total_price: total, test: node.test ?? null, financial_status: node.displayFinancialStatus?.toLowerCase() ?? null,
    created_at: node.createdAt, processed_at: node.processedAt, updated_at: node.updatedAt, cancelled_at: node.cancelledAt,
    customer: node.customer === null || node.customer === undefined ? null : { id: node.customer.legacyResourceId },
    line_items: node.lineItems.nodes.map(restLine),
    refunds: node.refunds.map((refund) => ({
      id: refund.legacyResourceId, order_id: node.legacyResourceId, created_at: refund.createdAt, processed_at: null,
      transactions: refund.transactions.nodes.map(({ kind, status, test, amountSet }) => ({ kind, status: status ?? null, test: test ?? null, amount: amountSet.shopMoney.amount, currency: amountSet.shopMoney.currencyCode })),
      refund_line_items: refund.refundLineItems.nodes.map(({ quantity, lineItem }) => ({ quantity, subtotal: null, line_item: lineItem === null || lineItem === undefined ? null : restLine(lineItem) })),
    })),
  };
}
