import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMoodWindow } from '#shared/alerts/crowd/moodWindow.ts';
import { instant } from '#shared/time/instant.ts';

const SPAN_MS = 120_000;

interface Said { readonly after: number; readonly viewer: string; readonly products: readonly string[]; readonly look: boolean }
const said: fc.Arbitrary<Said> = fc.record({
  after: fc.integer({ min: 0, max: 30_000 }), viewer: fc.constantFrom('a', 'b', 'c', 'd'),
  products: fc.array(fc.constantFrom('lipstick', 'serum', 'mask'), { maxLength: 3 }), look: fc.boolean(),
});

describe('the mood of the last two minutes', () => {
  it('is the same whether it is counted as complaints come and go or anew with each look', () => {
    fc.assert(fc.property(fc.array(said, { maxLength: 60 }), (all) => {
      const mood = createMoodWindow();
      const held: { readonly at: number; readonly viewer: string; readonly products: readonly string[] }[] = [];
      let at = 1_000_000;
      for (const { after, viewer, products, look } of all) {
        at += after;
        held.push({ at, viewer, products });
        mood.complaint(instant(at), viewer, products);
        if (!look) continue;
        const now = at;
        const within = held.filter((each) => now - each.at < SPAN_MS);
        const names = [...new Set(within.flatMap((each) => each.products))];
        const voicesOf = (name: string): number => new Set(within.filter((each) => each.products.includes(name)).map((each) => each.viewer)).size;
        const read = mood.read(instant(now));
        expect([read.complaints, read.voices]).toEqual([within.length, new Set(within.map((each) => each.viewer)).size]);
        expect(read.product?.voices ?? 0).toBe(Math.max(0, ...names.map(voicesOf)));
        if (read.product !== null) expect(voicesOf(read.product.name)).toBe(read.product.voices);
      }
    }));
  });

  it('one viewer who complains a hundred times is one voice, and none two minutes later', () => {
    const mood = createMoodWindow();
    for (let i = 0; i < 100; i += 1) mood.complaint(instant(i * 10), 'angry', ['serum']);
    expect(mood.read(instant(1_000))).toEqual({ comments: 0, complaints: 100, voices: 1, product: { name: 'serum', voices: 1 } });
    expect(mood.read(instant(1_000 + SPAN_MS))).toEqual({ comments: 0, complaints: 0, voices: 0, product: null });
  });

  it('of a crowd that complains without end it keeps the newest ten thousand', () => {
    const mood = createMoodWindow();
    for (let i = 0; i < 25_000; i += 1) mood.complaint(instant(i), `viewer ${i}`, [i % 2 === 0 ? 'serum' : 'mask']);
    expect(mood.read(instant(25_000))).toMatchObject({ complaints: 10_000, voices: 10_000, product: { voices: 5_000 } });
  });
});
