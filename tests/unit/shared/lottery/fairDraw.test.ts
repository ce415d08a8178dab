import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes, listHash, listText, readList, sortEntrants } from '#shared/lottery/canonicalList.ts';
import { drawBelow, drawOrder, drawSecret } from '#shared/lottery/drawOrder.ts';
import { roundAt, timeOfRound } from '#shared/lottery/drand.ts';
import { hmacCounterWords, hmacSha256, sha256, sha256Hex, toHex, utf8 } from '#shared/lottery/sha256.ts';
import { instant } from '#shared/time/instant.ts';

const counterBytes = (n: number): Buffer => { const bytes = Buffer.alloc(8); bytes.writeBigUInt64BE(BigInt(n)); return bytes; };
const secretOf = (n: number): Uint8Array => drawSecret({ drawId: `draw-${String(n)}`, seed: sha256Hex(`seed ${String(n)}`), beacon: '', rulesHash: sha256Hex('rules'), listHash: sha256Hex('list') });

describe('SHA-256 of our own', () => {
  it('agrees with FIPS vectors and, for every length around a block, with another implementation', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
      expect(toHex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(hmacCounterWords(sha256(bytes))(length * 7_919)).toBe(createHmac('sha256', sha256(bytes)).update(counterBytes(length * 7_919)).digest().readUInt32BE(0));
      expect(toHex(hmacSha256(bytes)(bytes))).toBe(createHmac('sha256', bytes).update(bytes).digest('hex'));
    }
  });
  it('any text is UTF-8 as everywhere, lone surrogates too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]); }), { numRuns: 500 });
  });
});

describe('the canonical list', () => {
  it('is sorted by the bytes of its keys, whatever letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => { expect(Math.sign(compareBytes(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))); }), { numRuns: 2_000 });
  });
  it('the order of arrival makes no difference; reading it back gives the same', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}:[0-9a-z\u4e00-\u4e20]{1,12}$/u), fc.integer({ min: 1, max: 50 })), { selector: ([key]) => key.normalize('NFC'), maxLength: 30 }), (all) => {
      const entrants = all.map(([key, tickets]) => ({ key, tickets }));
      expect(listHash(sortEntrants(entrants))).toBe(listHash(sortEntrants(entrants.toReversed())));
      expect(readList(listText(sortEntrants(entrants)))).toEqual(sortEntrants(entrants));
    }));
  });
  it.each([['unsorted', 'b:1\t1\na:1\t1\n'], ['twice the same', 'a:1\t1\na:1\t1\n'], ['no tickets', 'a:1\t0\n'], ['a leading zero', 'a:1\t01\n'], ['no line end', 'a:1\t1'], ['not NFC', 'a:e\u0301\t1\n'], ['a fraction', 'a:1\t1.5\n'], ['too many tickets', 'a:1\t2147483649\n']])('%s is not canonical', (_what, text) => { expect(readList(text)).toBeNull(); });
});

describe('numbers and order', () => {
  it('a number above the last whole multiple is thrown away: no modulo bias', () => {
    const given = [0xffff_ffff, 0xffff_fffe, 7];
    expect(drawBelow(10, () => given.shift() ?? 0)).toBe(7);
    expect(given).toEqual([]);
    expect(drawBelow(2 ** 31, () => 2 ** 31 + 5)).toBe(5);
  });
  it('everybody comes exactly once, and the beginning does not depend on how far one looks', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 }), fc.nat(1_000), (tickets, n) => {
      const whole = drawOrder(tickets, secretOf(n));
      expect(whole.toSorted((a, b) => a - b)).toEqual(tickets.map((_, index) => index));
      expect(drawOrder(tickets, secretOf(n), 3)).toEqual(whole.slice(0, 3));
    }));
  });
  it('rounds of the beacon are three seconds apart, and one named is never in the past', () => {
    expect(timeOfRound(1)).toBe(1_692_803_367_000);
    fc.assert(fc.property(fc.integer({ min: 1_692_803_367_000, max: 4_000_000_000_000 }), (at) => {
      const { round, at: given } = roundAt(instant(at));
      expect(given - at).toBeGreaterThanOrEqual(0);
      expect(given - at).toBeLessThan(3_000);
      expect(timeOfRound(round)).toBe(given);
    }));
  });

  /** Critical values of chi-square by Wilson and Hilferty, both tails at one in a thousand. */
  const limits = (freedom: number): readonly [number, number] => [-3.0902, 3.0902].map((z) => freedom * (1 - 2 / (9 * freedom) + z * Math.sqrt(2 / (9 * freedom))) ** 3) as unknown as readonly [number, number];
  const chiSquare = (seen: readonly number[], expected: readonly number[]): number => seen.reduce((sum, count, index) => sum + (count - (expected[index] ?? 0)) ** 2 / (expected[index] ?? 1), 0);

  it('1,000,000 first winners fall as their tickets say: chi-square in neither tail', () => {
    const tickets = Array.from({ length: 40 }, (_, index) => 1 + (index % 7) * 3);
    const total = tickets.reduce((sum, each) => sum + each, 0);
    const draws = 1_000_000;
    const seen = tickets.map(() => 0);
    for (let n = 0; n < draws; n += 1) {
      const [first = 0] = drawOrder(tickets, sha256(utf8(`chi-square ${String(n)}`)), 1);
      seen[first] = (seen[first] ?? 0) + 1;
    }
    const [low, high] = limits(tickets.length - 1);
    const value = chiSquare(seen, tickets.map((each) => (draws * each) / total));
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  }, 240_000);

  it('places behind the first fall as drawing without putting back says', () => {
    const tickets = [1, 2, 3, 4];
    const pairs = new Map<string, number>();
    const draws = 120_000;
    for (let n = 0; n < draws; n += 1) {
      const pair = drawOrder(tickets, sha256(utf8(`pairs ${String(n)}`)), 2).join('');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const all = tickets.flatMap((a, i) => tickets.flatMap((b, j) => (i === j ? [] : [{ pair: `${String(i)}${String(j)}`, share: (a / 10) * (b / (10 - a)) }])));
    const [low, high] = limits(all.length - 1);
    const value = chiSquare(all.map(({ pair }) => pairs.get(pair) ?? 0), all.map(({ share }) => share * draws));
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  }, 60_000);
});
