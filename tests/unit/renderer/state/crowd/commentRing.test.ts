import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CommentPages } from '../../../../../renderer/state/crowd/commentPages.ts';
import { CommentRing } from '../../../../../renderer/state/crowd/commentRing.ts';
import { ordinalAt, type CommentSource } from '../../../../../renderer/state/crowd/commentSource.ts';
import { rowOf, rowsOf } from './crowdRows.ts';

const seqs = (source: CommentSource): number[] => Array.from({ length: source.length }, (_, i) => source.seqAt(i));
const counted = (source: CommentSource): number => seqs(source).reduce((sum, _, i) => sum + 1 + source.gapBefore(i), source.tailGap);

describe('the ring of newest comments', () => {
  test('wraps around: the oldest make room and every field stays with its row', () => {
    const ring = new CommentRing(5);
    for (let seq = 1; seq <= 13; seq += 1) ring.accept([rowOf(seq, { level: seq, kind: seq % 2 === 0 ? 'gift' : 'comment' })], seq);
    expect(seqs(ring)).toEqual([9, 10, 11, 12, 13]);
    expect(ring.rowAt(3)).toEqual(rowOf(12, { level: 12, kind: 'gift' }));
    expect(ring.gapBefore(0)).toBe(8);
    expect(ring.total).toBe(13);
  });

  test('what the count grew by beyond the rows stands as a number before them', () => {
    const ring = new CommentRing(100);
    ring.accept(rowsOf(1, 3), 3);
    ring.accept(rowsOf(169, 200), 200);
    expect(ring.gapBefore(3)).toBe(165);
    expect(ordinalAt(ring, 2)).toBe(3);
    expect(ordinalAt(ring, 3)).toBe(169);
  });

  test('a frame with a count and no rows leaves the gap after the last row, and the next rows carry it', () => {
    const ring = new CommentRing(100);
    ring.accept(rowsOf(1, 2), 2);
    ring.accept([], 9);
    expect(ring.tailGap).toBe(7);
    ring.accept([rowOf(12)], 12);
    expect(ring.tailGap).toBe(0);
    expect(ring.gapBefore(2)).toBe(9);
  });

  test('a frame repeated after a reconnect changes nothing', () => {
    const ring = new CommentRing(100);
    ring.accept(rowsOf(1, 32), 32);
    expect(ring.accept(rowsOf(1, 32), 32)).toBe(0);
    expect(seqs(ring)).toHaveLength(32);
    expect(counted(ring)).toBe(32);
  });

  test('a smaller count is another session: nothing of the last one stays', () => {
    const ring = new CommentRing(100);
    ring.accept(rowsOf(500, 520), 300);
    ring.accept([rowOf(521)], 1);
    expect(seqs(ring)).toEqual([521]);
    expect(ring.total).toBe(1);
  });

  test('a page of the store fills an empty ring, and the first frame says how much is older', () => {
    const ring = new CommentRing(100);
    ring.seed(rowsOf(901, 950));
    ring.accept(rowsOf(948, 952), 952);
    expect(seqs(ring)).toHaveLength(52);
    expect(ring.gapBefore(0)).toBe(900);
    expect(counted(ring)).toBe(952);
  });

  test('a page that arrives after the first frame goes before its rows, without a hole', () => {
    const ring = new CommentRing(100);
    ring.accept(rowsOf(69, 100), 100);
    ring.seed(rowsOf(41, 100));
    expect(seqs(ring)).toEqual(rowsOf(41, 100).map((row) => row.crowdSeq));
    expect(ring.gapBefore(0)).toBe(40);
    expect(counted(ring)).toBe(100);
  });

  test('a full first frame onto a seed may hide rows in between: the seed is dropped rather than a gap hidden', () => {
    const ring = new CommentRing(100);
    ring.seed(rowsOf(1, 10));
    ring.accept(rowsOf(469, 500), 500);
    expect(seqs(ring)[0]).toBe(469);
    expect(counted(ring)).toBe(500);
  });

  test('a row that comes after it was counted as missing fills the gap it was counted in, and is not counted twice (found by seed 513175516)', () => {
    const ring = new CommentRing(1);
    ring.accept([], 1);
    ring.accept([rowOf(1)], 2);
    ring.accept([rowOf(2)], 2);
    expect(ring.total).toBe(2);
    expect(counted(ring)).toBe(2);
    const wide = new CommentRing(10);
    wide.accept([rowOf(1)], 4);
    wide.accept([rowOf(4)], 6);
    wide.accept([rowOf(5), rowOf(6), rowOf(7)], 7);
    expect(seqs(wide)).toEqual([1, 4, 5, 6, 7]);
    expect(counted(wide)).toBe(7);
  });

  test('an engine that sends more rows than it counts, with nothing missing, is believed by its rows', () => {
    const ring = new CommentRing(10);
    ring.accept(rowsOf(1, 3), 2);
    expect(ring.total).toBe(3);
    expect(counted(ring)).toBe(3);
  });

  test('shown + more = total, whatever the flood looks like and however small the ring', () => {
    const burst = fc.record({ arrived: fc.nat(300), sent: fc.nat(32), repeats: fc.nat(5) });
    fc.assert(fc.property(fc.array(burst, { maxLength: 60 }), fc.integer({ min: 1, max: 90 }), (bursts, capacity) => {
      const ring = new CommentRing(capacity);
      let total = 0;
      let seq = 0;
      for (const { arrived, sent, repeats } of bursts) {
        const count = Math.min(arrived, sent);
        const old = seq;
        total += arrived;
        seq += arrived;
        // The newest `count`, preceded by some the window has seen already.
        ring.accept([...rowsOf(Math.max(1, old - repeats + 1), old), ...rowsOf(seq - count + 1, seq)], total);
        expect(ring.total).toBe(total);
        expect(counted(ring)).toBe(total);
        expect(seqs(ring)).toEqual(seqs(ring).toSorted((a, b) => a - b));
      }
    }), { numRuns: 500, examples: [[[{ arrived: 1, sent: 0, repeats: 0 }, { arrived: 1, sent: 0, repeats: 1 }, { arrived: 0, sent: 0, repeats: 1 }], 1]] });
  });
});

describe('the copy a paused reader scrolls in', () => {
  const flooded = (): CommentRing => {
    const ring = new CommentRing(1_000);
    ring.accept(rowsOf(69, 100), 100);
    ring.accept(rowsOf(269, 300), 300);
    return ring;
  };

  test('is neither moved nor evicted by what comes behind it', () => {
    const ring = new CommentRing(10);
    ring.accept(rowsOf(1, 10), 10);
    const pages = new CommentPages(ring);
    ring.accept(rowsOf(500, 531), 531);
    expect(seqs(pages)).toEqual(rowsOf(1, 10).map((row) => row.crowdSeq));
  });

  test('a page that reaches the row before closes the gap', () => {
    const pages = new CommentPages(flooded());
    pages.fill(269, rowsOf(69, 268), false);
    expect(seqs(pages)).toEqual(rowsOf(69, 300).map((row) => row.crowdSeq));
    expect(counted(pages)).toBe(300);
  });

  test('a page that does not reach it leaves the rest as a smaller gap further up', () => {
    const pages = new CommentPages(flooded());
    pages.fill(269, rowsOf(219, 268), false);
    expect(pages.gapBefore(32)).toBe(118);
    expect(pages.seqAt(32)).toBe(219);
    expect(counted(pages)).toBe(300);
  });

  test('a short page before the first row says that nothing is older', () => {
    const pages = new CommentPages(flooded());
    pages.fill(69, rowsOf(1, 68), true);
    expect(pages.gapBefore(0)).toBe(0);
    expect(seqs(pages)[0]).toBe(1);
  });

  test('reaches what came since, with what was not sent counted in between, even after the ring forgot its own beginning', () => {
    const ring = new CommentRing(40);
    ring.accept(rowsOf(1, 30), 30);
    const pages = new CommentPages(ring);
    ring.accept(rowsOf(369, 400), 400);
    ring.accept(rowsOf(569, 600), 600);
    expect(pages.extend(ring)).toBe(40);
    expect(counted(pages)).toBe(600);
    expect(pages.gapBefore(30)).toBe(600 - 30 - 40 - 168);
    expect(pages.extend(ring)).toBe(0);
  });

  test('filling and extending in any order keep shown + more = total', () => {
    fc.assert(fc.property(fc.array(fc.record({ arrived: fc.integer({ min: 1, max: 200 }), page: fc.integer({ min: 1, max: 80 }), doExtend: fc.boolean() }), { maxLength: 25 }), (steps) => {
      const ring = new CommentRing(64);
      ring.accept(rowsOf(1, 20), 20);
      const pages = new CommentPages(ring);
      let total = 20;
      for (const { arrived, page, doExtend } of steps) {
        total += arrived;
        ring.accept(rowsOf(total - Math.min(32, arrived) + 1, total), total);
        if (doExtend) pages.extend(ring);
        const before = seqs(pages).find((_, i) => pages.gapBefore(i) > 0);
        if (before !== undefined) pages.fill(before, rowsOf(Math.max(1, before - page), before - 1), before - page < 1);
        expect(counted(pages)).toBe(pages.total);
        if (doExtend) expect(pages.total).toBe(total);
        expect(new Set(seqs(pages)).size).toBe(pages.length);
      }
    }));
  });
});
