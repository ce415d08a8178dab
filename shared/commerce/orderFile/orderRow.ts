import { z } from 'zod';
import { instantSchema } from '../../time/instant.ts';
import { currencySchema, minorSchema } from '../money.ts';
import { ORDER_FIELDS } from './orderFields.table.ts';

/** One row of an order export, read: what was ordered, and what became of it. Amounts in minor units of `currency`. */
export const orderRowSchema = z.object({
  id: z.string().min(1).max(100), createdAt: instantSchema, paidAt: instantSchema.nullable(), cancelledAt: instantSchema.nullable(),
  amountMinor: minorSchema.min(0), currency: currencySchema, refund: z.object({ minor: minorSchema.min(1), at: instantSchema }).nullable(),
  sku: z.string().max(128), productId: z.string().max(128), title: z.string().max(300), quantity: z.number().int().min(1).max(1_000_000),
});
export type OrderRow = z.infer<typeof orderRowSchema>;

/** Why a row is no order; each is counted where unread messages are. */
export const ORDER_ROW_PROBLEMS = {
  noNumber: 'no number', longNumber: 'number too long', repeated: 'several rows with one number', badCurrency: 'currency', badAmount: 'amount', badRefund: 'refund amount', noTime: 'no time', badTime: 'time', badQuantity: 'quantity',
} as const;
export const orderRowProblemSchema = z.object({ field: z.enum(ORDER_FIELDS), reason: z.enum(Object.keys(ORDER_ROW_PROBLEMS) as [keyof typeof ORDER_ROW_PROBLEMS, ...(keyof typeof ORDER_ROW_PROBLEMS)[]]) });
export type OrderRowProblem = z.infer<typeof orderRowProblemSchema>;
