import { fail, succeed, type Result } from '../result.ts';

/** How many decimals a currency has (ISO 4217, from the ICU data): CNY 2, JPY 0, KWD 3. Unknown codes count as 2. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Beyond this an amount in minor units would not be exact in a JavaScript number. */
const MOST = 9_000_000_000_000_000n;

/**
 * Decimal text to whole minor units, exactly: digits are moved, nothing goes through a float. Reads "1,234.50", "¥19.9",
 * "119元", full-width digits. `tooPrecise`: more non-zero decimals than the currency has.
 */
export function parseMinor(text: string, digits: number): Result<number, 'notAnAmount' | 'tooPrecise'> {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').replace(/^(?:[¥$€£]|[A-Z]{3})/iu, '').replace(/(?:元|[A-Z]{3})$/iu, '');
  const ungrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) ? plain.replaceAll(',', '') : plain;
  const found = /^(?<whole>\d+)(?:\.(?<part>\d*))?$/u.exec(ungrouped)?.groups;
  if (found === undefined) return fail('notAnAmount');
  const part = (found['part'] ?? '').replace(/0+$/u, '');
  if (part.length > digits) return fail('tooPrecise');
  const minor = BigInt(`${found['whole'] ?? ''}${part.padEnd(digits, '0')}`);
  return minor > MOST ? fail('notAnAmount') : succeed(Number(minor));
}
