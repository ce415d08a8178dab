import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, minorExponent, parseDecimal } from '#shared/commerce/decimal.ts';

const CURRENCIES = ['CNY', 'USD', 'EUR', 'JPY', 'KRW', 'VND', 'KWD', 'TND', 'CLF', 'IDR', 'ISK'];

describe('decimal strings as minor units', () => {
  it.each([
    ['129.00', 'CNY', 12_900], ['129', 'CNY', 12_900], ['129.5', 'CNY', 12_950], ['0.10', 'CNY', 10], ['0', 'CNY', 0], ['-0.00', 'CNY', 0], ['-3.20', 'CNY', -320],
    ['1290', 'JPY', 1_290], ['1290.00', 'JPY', 1_290], ['1.234', 'KWD', 1_234], ['129.0000', 'CNY', 12_900], [' 12.50 ', 'CNY', 1_250], ['90000000000000.00', 'CNY', 9_000_000_000_000_000], ['90000000000000.01', 'CNY', null],
  ])('%s %s', (text, currency, minor) => {
    expect(parseDecimal(text, currency)).toEqual(minor === null ? { ok: false, failure: 'tooLarge' } : { ok: true, value: minor });
  });

  it.each([['129.005', 'CNY', 'tooManyDecimals'], ['12.5', 'JPY', 'tooManyDecimals'], ['1e5', 'CNY', 'notADecimal'], ['', 'CNY', 'notADecimal'], ['1,290.00', 'CNY', 'notADecimal'],
    ['¥129', 'CNY', 'notADecimal'], ['.5', 'CNY', 'notADecimal'], ['١٢', 'CNY', 'notADecimal'], ['9'.repeat(15), 'CNY', 'tooLarge'], ['9'.repeat(16), 'JPY', 'tooLarge'], ['9'.repeat(40), 'CNY', 'notADecimal'], ['0x10', 'CNY', 'notADecimal']])(
    '%s %s is refused: %s', (text, currency, failure) => {
      expect(parseDecimal(text, currency)).toEqual({ ok: false, failure });
    });

  it('writing and reading back is exact for every amount and currency (floats would not be)', () => {
    fc.assert(fc.property(fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 }), fc.constantFrom(...CURRENCIES), (minor, currency) => {
      expect(parseDecimal(formatDecimal(minor, currency), currency)).toEqual({ ok: true, value: minor });
    }));
  });

  it('no currency is written with more decimals than we keep (the platform shows fewer where people leave them out, e.g. IDR)', () => {
    const digits = (currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    const currencies = Intl.supportedValuesOf('currency');
    expect(currencies.filter((currency) => minorExponent(currency) < digits(currency))).toEqual([]);
    expect(currencies.length).toBeGreaterThan(100);
  });
});
