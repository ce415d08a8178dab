import { fail, type Result } from '../result.ts';
import { parseDecimal, type DecimalProblem } from './decimal.ts';

/**
 * An amount as people type it in spreadsheets, to exact minor units of `currency`: "1,234.50", "¥19.9", "119元", "USD 5",
 * full-width digits. A comma is a thousands sign only where it groups by three; "12,5" is refused, not guessed. Never negative.
 */
export function parseTypedAmount(text: string, currency: string): Result<number, DecimalProblem> {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').replace(/^(?:[¥$€£]|[A-Z]{3})/iu, '').replace(/(?:元|[A-Z]{3})$/iu, '');
  if (plain.startsWith('-')) return fail('notADecimal');
  return parseDecimal(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) ? plain.replaceAll(',', '') : plain, currency);
}
