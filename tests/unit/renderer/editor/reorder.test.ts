import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '#shared/ids.ts';
import { changeSheet } from '#shared/runsheet/planChange.ts';
import { dropTarget, gapAt, stepTarget } from '../../../../renderer/editor/model/reorder.ts';
import { rowOf, sheetOf } from './editorFixtures.ts';

const ids = 'abcdef'.split('') as unknown as readonly ItemId[];
const set = (text: string): ReadonlySet<ItemId> => new Set(text.split('') as unknown as ItemId[]);

/** The order after a move, by the rule of the plan itself. */
function moved(all: readonly ItemId[], moving: ReadonlySet<ItemId>, afterId: ItemId | null): string {
  const sheet = sheetOf(all.map((id) => rowOf(id, { id })));
  let to = afterId;
  const moves = all.filter((id) => moving.has(id)).map((itemId) => { const move = { itemId, from: null, to }; to = itemId; return move; });
  return changeSheet(sheet, [{ kind: 'moved', list: 'plan', moves }]).items.map(({ id }) => id).join('');
}

describe('dropping rows into a gap', () => {
  it.each([['b', 0, 'bacdef'], ['b', 6, 'acdefb'], ['ad', 3, 'bcadef'], ['bc', 5, 'adebcf'], ['f', 0, 'fabcde'], ['ace', 6, 'bdface']] as const)('%s into gap %i gives %s', (moving, gap, order) => {
    const target = dropTarget(ids, set(moving), gap);
    expect(target === null ? null : moved(ids, set(moving), target.afterId)).toBe(order);
  });
  it('changes nothing where the rows stand already', () => {
    for (const gap of [1, 2]) expect(dropTarget(ids, set('b'), gap)).toBeNull();
    for (const gap of [1, 2, 3]) expect(dropTarget(ids, set('bc'), gap)).toBeNull();
    expect(dropTarget(ids, set(''), 3)).toBeNull();
    expect(dropTarget(ids, set('zz'), 3)).toBeNull();
  });
  it('never puts rows behind one of themselves, and keeps their order', () => {
    fc.assert(fc.property(fc.subarray([...ids]), fc.nat(6), (moving, gap) => {
      const target = dropTarget(ids, new Set(moving), gap);
      if (target === null) return;
      expect(moving.includes(target.afterId as ItemId)).toBe(false);
      const order = moved(ids, new Set(moving), target.afterId);
      expect(order.split('').toSorted().join('')).toBe('abcdef');
      expect(order).toContain(moving.toSorted().join(''));
    }));
  });
});

describe('moving by key', () => {
  it('one place at a time; a torn selection closes up first; nothing beyond the edges', () => {
    expect(moved(ids, set('c'), stepTarget(ids, set('c'), -1)?.afterId ?? null)).toBe('acbdef');
    expect(moved(ids, set('c'), stepTarget(ids, set('c'), 1)?.afterId ?? null)).toBe('abdcef');
    expect(moved(ids, set('bd'), stepTarget(ids, set('bd'), 1)?.afterId ?? null)).toBe('acebdf');
    expect(stepTarget(ids, set('a'), -1)).toBeNull();
    expect(stepTarget(ids, set('f'), 1)).toBeNull();
    expect(stepTarget(ids, set(''), 1)).toBeNull();
  });
  it('the gap under a pointer is the nearer edge of a row, and within the list', () => {
    expect([gapAt(-50, 32, 6), gapAt(15, 32, 6), gapAt(17, 32, 6), gapAt(10_000, 32, 6)]).toEqual([0, 0, 1, 6]);
  });
});
