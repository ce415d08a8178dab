import { z } from 'zod';
import { currencySchema } from '#shared/commerce/money.ts';
import { parseDecimal } from '#shared/commerce/decimal.ts';

/** Amounts come as text or as a JSON number; the shortest digits of the number are what was meant. */
export const amountSchema = z.union([z.number(), z.string().max(32)]).transform(String).nullish();

/** A tip's money; null when it cannot be said exactly. */
export function moneyOf(amount: string | null | undefined, currency: string | null | undefined): { readonly valueMinor: number; readonly currency: string } | null {
  const code = currencySchema.safeParse((currency ?? '').toUpperCase());
  if (!code.success || amount === null || amount === undefined) return null;
  const minor = parseDecimal(amount, code.data);
  return minor.ok && minor.value >= 0 ? { valueMinor: minor.value, currency: code.data } : null;
}
