import { describe, expect, it } from 'vitest';
import { createAlike } from '#shared/metrics/alike.ts';

describe('of values that say the same one is kept', () => {
  it('a copy is answered with the first of its kind', () => {
    const alike = createAlike(10);
    const first = alike([{ productRef: 'p1', quantity: 1 }]);
    expect(alike(structuredClone(first))).toBe(first);
  });

  it('what says something else stays what it is, an empty list and one of nothing as well', () => {
    const alike = createAlike(10);
    const values = [[], [null], [{ productRef: 'p1', quantity: 1 }], [{ productRef: 'p1', quantity: 2 }], [{ productRef: '1', quantity: 1 }], [{ productRef: 1, quantity: 1 }]];
    expect(values.map((value) => alike(value))).toEqual(values);
    values.forEach((value) => expect(alike(structuredClone(value))).toBe(value));
  });

  it('never remembers more than it may, and goes on giving back what it is given', () => {
    const alike = createAlike(3);
    const first = alike(['a']);
    for (const more of ['b', 'c', 'd', 'e']) expect(alike([more])).toEqual([more]);
    const again = alike(['a']);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});
