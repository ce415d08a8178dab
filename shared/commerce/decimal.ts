import { fail, succeed, type Result } from '../result.ts';

/** Decimals of the minor unit where ISO 4217 says other than 2. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
};

/** How many decimals one major unit of `currency` has (CNY 2, JPY 0, KWD 3). Source: ISO 4217. */
export const minorExponent = (currency: string): number => EXPONENTS[currency] ?? 2;

/** Why a text is not an exact amount. */
export type DecimalProblem = 'notADecimal' | 'tooManyDecimals' | 'tooLarge';

const DECIMAL = /^(-?)(\d{1,16})(?:\.(\d{1,12}))?$/u;
const LARGEST = 9_000_000_000_000_000n;

/**
 * Reads a decimal string as integer minor units of `currency`, exactly: no float is ever made.
 * `"129.00"` CNY -> 12900, `"1290"` JPY -> 1290, `"129.005"` CNY -> `tooManyDecimals`. Extra trailing zeros are harmless.
 */
export function parseDecimal(text: string, currency: string): Result<number, DecimalProblem> {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return fail('notADecimal');
  const [, sign = '', whole = '', fraction = ''] = match;
  const exponent = minorExponent(currency);
  const kept = fraction.slice(0, exponent).padEnd(exponent, '0');
  if (/[1-9]/u.test(fraction.slice(exponent))) return fail('tooManyDecimals');
  const minor = BigInt(whole + kept);
  if (minor > LARGEST) return fail('tooLarge');
  return succeed(Number(sign === '-' ? -minor : minor) + 0);
}

/** Writes minor units as a decimal string: 12900 CNY -> `"129.00"`. The inverse of `parseDecimal`. */
export function formatDecimal(minor: number, currency: string): string {
  const exponent = minorExponent(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}
