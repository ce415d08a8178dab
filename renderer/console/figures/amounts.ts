import { formatDecimal } from '#shared/commerce/decimal.ts';
import { parseTypedAmount } from '#shared/commerce/typedAmount.ts';

/** What was typed into a field: nothing, a number, or neither. */
export type Typed = { readonly kind: 'empty' } | { readonly kind: 'value'; readonly value: number } | { readonly kind: 'bad' };

/** An amount in main units of the currency, as minor units. */
export function typedMoney(text: string, currency: string): Typed {
  if (text.trim() === '') return { kind: 'empty' };
  const read = parseTypedAmount(text, currency);
  return read.ok ? { kind: 'value', value: read.value } : { kind: 'bad' };
}

/** A number from 0 up; thousands signs and full-width digits are understood. */
export function typedNumber(text: string, options: { readonly whole: boolean; readonly max: number }): Typed {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/gu, '');
  if (plain === '') return { kind: 'empty' };
  if (!(options.whole ? /^\d{1,15}$/u : /^\d{1,15}(?:\.\d{1,6})?$/u).test(plain)) return { kind: 'bad' };
  const value = Number(plain);
  return value <= options.max ? { kind: 'value', value } : { kind: 'bad' };
}

export const valueOf = (typed: Typed): number | null => (typed.kind === 'value' ? typed.value : null);

/** Minor units as they are typed; '' for nothing. */
export const moneyText = (minor: number | null | undefined, currency: string): string => (minor === null || minor === undefined ? '' : formatDecimal(minor, currency));
