import { describe, expect, test } from 'vitest';
import { deskTabOf } from '#shared/audience/deskTab.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { createCommentFeed, type CommentFeed } from '../../../../../renderer/state/crowd/commentFeed.ts';
import { createCrowdBuffer, type CrowdBuffer } from '../../../../../renderer/state/crowd/crowdBuffer.ts';
import { frameOf, rowOf, rowsOf } from './crowdRows.ts';

interface Rig { readonly feed: CommentFeed; readonly buffer: CrowdBuffer; readonly shown: () => (number | string)[]; readonly asked: { crowdSeq: number | null; limit: number }[]; now: number; store: CommentRow[]; isDown: boolean; readonly settle: () => Promise<void> }

const isUnder = (row: CommentRow, tab: string): boolean => tab === 'all' || deskTabOf(row.kind, row.reading) === tab;

function rig(slots = 5): Rig {
  const buffer = createCrowdBuffer(1_000);
  const asked: Rig['asked'] = [];
  const pending: Promise<unknown>[] = [];
  const answered = async (rows: readonly CommentRow[]): Promise<readonly CommentRow[] | null> => {
    const answer = Promise.resolve(made.isDown ? null : rows);
    pending.push(answer);
    return answer;
  };
  const made: Rig = {
    buffer, asked, now: 0, store: [], isDown: false,
    feed: createCommentFeed({
      buffer, now: () => made.now, requestPaint: () => { made.feed.paint(); },
      before: async (crowdSeq, limit, tab) => {
        asked.push({ crowdSeq, limit });
        return answered(made.store.filter((row) => row.crowdSeq < (crowdSeq ?? Number.POSITIVE_INFINITY) && isUnder(row, tab)).slice(-limit));
      },
      after: async (crowdSeq, limit, tab) => answered(made.store.filter((row) => row.crowdSeq > crowdSeq && isUnder(row, tab)).slice(0, limit)),
      byNumber: async (seqs) => answered(made.store.filter((row) => seqs.includes(row.crowdSeq))),
    }),
    shown: () => made.feed.picture().lines.map((line) => (line.kind === 'row' ? line.row.crowdSeq : `+${String(line.count ?? '?')}`)),
    settle: async () => {
      while (pending.length > 0) await pending.shift();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
  made.feed.setSlots(slots);
  made.feed.open();
  return made;
}

describe('the comment list', () => {
  test('follows the tail: the last N rows, newest at the bottom', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(rowsOf(1, 9), 9), 0);
    expect(shown()).toEqual([5, 6, 7, 8, 9]);
    expect(feed.picture().mode).toBe('tail');
  });

  test('scrolling up pauses on an anchor that new comments do not move, and counts them', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(rowsOf(1, 20), 20), 0);
    feed.scrollBy(-3);
    expect(shown()).toEqual([13, 14, 15, 16, 17]);
    buffer.accept(frameOf(rowsOf(117, 148), 148), 0);
    expect(shown()).toEqual([13, 14, 15, 16, 17]);
    expect(feed.picture()).toMatchObject({ mode: 'reading', fresh: 128 });
    feed.toTail();
    expect(shown().at(-1)).toBe(148);
    expect(feed.picture()).toMatchObject({ mode: 'tail', fresh: 0 });
  });

  test('the anchor outlives the ring: a flood larger than the buffer evicts nothing that is being read', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(rowsOf(1, 20), 20), 0);
    feed.scrollBy(-1);
    const before = shown();
    for (let total = 52; total < 52 + 32 * 60; total += 32) buffer.accept(frameOf(rowsOf(total - 31, total), total), 0);
    expect(shown()).toEqual(before);
  });

  test('scrolling down past the newest row follows again, showing on the way what came', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(rowsOf(1, 10), 10), 0);
    feed.scrollBy(-1);
    buffer.accept(frameOf(rowsOf(11, 13), 13), 0);
    feed.scrollBy(1);
    feed.scrollBy(1);
    expect(shown().at(-1)).toBe(11);
    expect(feed.picture().mode).toBe('reading');
    feed.scrollBy(5);
    feed.scrollBy(1);
    expect(shown().at(-1)).toBe(13);
    expect(feed.picture().mode).toBe('tail');
  });

  test('a resting pointer holds the rows and leaving lets them go; reading wins over resting', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(rowsOf(1, 5), 5), 0);
    feed.hold(true);
    buffer.accept(frameOf(rowsOf(6, 8), 8), 0);
    expect(shown()).toEqual([1, 2, 3, 4, 5]);
    expect(feed.picture()).toMatchObject({ mode: 'held', fresh: 3 });
    feed.hold(false);
    expect(shown()).toEqual([4, 5, 6, 7, 8]);
    feed.scrollBy(-1);
    feed.hold(false);
    expect(feed.picture().mode).toBe('reading');
  });

  test('a hole in a burst is a line that says how many, and scrolling to it loads them', async () => {
    const { feed, buffer, shown, asked, store, settle } = rig();
    store.push(...rowsOf(1, 300));
    buffer.accept(frameOf(rowsOf(1, 3), 3), 0);
    buffer.accept(frameOf(rowsOf(297, 300), 300), 0);
    expect(shown()).toEqual(['+293', 297, 298, 299, 300]);
    feed.scrollBy(-1);
    expect(asked).toEqual([{ crowdSeq: 297, limit: 200 }]);
    await settle();
    expect(shown()).toEqual([295, 296, 297, 298, 299]);
  });

  test('scrolling to the oldest row loads older ones until the first of the session', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...rowsOf(1, 40));
    buffer.accept(frameOf(rowsOf(31, 40), 40), 0);
    feed.toOldestHeld();
    await settle();
    feed.scrollBy(-100);
    expect(shown()).toEqual([1, 2, 3, 4, 5]);
    expect(feed.picture().older).toBe('exhausted');
  });

  test('a page that did not come is said and tried again with a later scroll', async () => {
    const made = rig();
    const { feed, buffer, asked, store, settle } = made;
    store.push(...rowsOf(1, 40));
    buffer.accept(frameOf(rowsOf(31, 40), 40), 0);
    made.isDown = true;
    feed.toOldestHeld();
    await settle();
    expect(feed.picture().older).toBe('failed');
    feed.scrollBy(-1);
    expect(asked).toHaveLength(1);
    made.isDown = false;
    made.now = 5_000;
    feed.scrollBy(-1);
    await settle();
    expect(feed.picture().older).toBe('exhausted');
  });

  test('another session ends the reading of the last one', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(rowsOf(1, 20), 20), 0);
    feed.scrollBy(-2);
    buffer.accept(frameOf([rowOf(21)], 1), 0);
    expect(shown()).toEqual([21]);
    expect(feed.picture().mode).toBe('tail');
  });

  test('sampling is said while frames carry less than arrived, and not for what was there before', () => {
    const made = rig();
    made.buffer.accept(frameOf(rowsOf(969, 1_000), 1_000), 0);
    expect(made.feed.picture().sampling).toBeNull();
    made.buffer.accept(frameOf(rowsOf(1_169, 1_200), 1_200), 100);
    made.now = 100;
    made.feed.paint();
    expect(made.feed.picture().sampling).toEqual({ received: 32, arrived: 200 });
    made.now = 3_000;
    made.feed.paint();
    expect(made.feed.picture().sampling).toBeNull();
  });
});

describe('a tab of the list', () => {
  const asks = (seq: number, text = `多少钱 ${String(seq)}`): CommentRow => rowOf(seq, { text, reading: 'question' });
  const mixed = (from: number, to: number): CommentRow[] => Array.from({ length: to - from + 1 }, (_, i) => ((from + i) % 10 === 0 ? asks(from + i) : rowOf(from + i)));

  test('shows what the store has of it, not only what this window happened to receive, and follows what comes', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...mixed(1, 400));
    buffer.accept(frameOf(mixed(389, 400), 400), 0);
    feed.setTab('question');
    expect(shown()).toEqual([390, 400]);
    await settle();
    expect(shown()).toEqual([360, 370, 380, 390, 400]);
    buffer.accept(frameOf([rowOf(401), asks(402)], 402), 0);
    expect(shown()).toEqual([370, 380, 390, 400, 402]);
  });

  test('is read back page by page to the first of the session, and forward again to the newest', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...mixed(1, 9_000));
    buffer.accept(frameOf(mixed(8_969, 9_000), 9_000), 0);
    feed.setTab('question');
    await settle();
    for (let i = 0; i < 400 && feed.picture().older !== 'exhausted'; i += 1) {
      feed.scrollBy(-50);
      await settle();
    }
    feed.scrollBy(-10_000);
    expect(shown()).toEqual([10, 20, 30, 40, 50]);
    store.push(asks(9_010));
    for (let i = 0; i < 400 && feed.picture().mode === 'reading'; i += 1) {
      feed.scrollBy(50);
      await settle();
    }
    expect(feed.picture().mode).toBe('tail');
    expect(shown().at(-1)).toBe(9_000);
  });

  test('a burst leaves rows out on the screen only: whoever scrolls back gets all of them, around the same row', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...mixed(1, 100));
    buffer.accept(frameOf(mixed(69, 100), 100), 0);
    feed.setTab('question');
    await settle();
    store.push(...mixed(101, 300));
    buffer.accept(frameOf(mixed(291, 300), 300), 0);
    expect(shown()).toEqual([70, 80, 90, 100, 300]);
    feed.scrollBy(-1);
    await settle();
    expect(shown()).toEqual([60, 70, 80, 90, 100]);
    feed.scrollBy(5);
    expect(shown()).toEqual([110, 120, 130, 140, 150]);
  });

  test('a burst that is over is read again without being asked', async () => {
    const made = rig();
    const { feed, buffer, shown, store, settle } = made;
    store.push(...mixed(1, 300));
    buffer.accept(frameOf(mixed(69, 100), 100), 0);
    feed.setTab('question');
    await settle();
    buffer.accept(frameOf(mixed(291, 300), 300), 0);
    made.now = 5_000;
    store.push(rowOf(301));
    buffer.accept(frameOf([rowOf(301)], 301), 5_000);
    await settle();
    expect(shown()).toEqual([260, 270, 280, 290, 300]);
  });

  test('what was pinned is read by number, again when something else is pinned', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...rowsOf(1, 40));
    buffer.accept(frameOf(rowsOf(31, 40), 40), 0);
    feed.setPins([4, 17]);
    feed.setTab('pinned');
    await settle();
    expect(shown()).toEqual([4, 17]);
    feed.setPins([4, 17, 9]);
    await settle();
    expect(shown()).toEqual([4, 9, 17]);
    buffer.accept(frameOf([rowOf(41)], 41), 0);
    expect(shown()).toEqual([4, 9, 17]);
  });

  test('a tab that could not be read says so, and what came meanwhile is there', async () => {
    const made = rig();
    made.buffer.accept(frameOf([asks(7)], 7), 0);
    made.isDown = true;
    made.feed.setTab('question');
    await made.settle();
    expect(made.feed.picture().older).toBe('failed');
    expect(made.shown()).toEqual([7]);
  });

  test('an answer for a tab that was left changes nothing', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...mixed(1, 40));
    buffer.accept(frameOf(mixed(36, 40), 40), 0);
    feed.setTab('question');
    feed.setTab('all');
    await settle();
    expect(shown()).toEqual([36, 37, 38, 39, 40]);
  });
});

describe('a jump to a comment', () => {
  test('opens the list at it among what was said around it, marked, and scrolls both ways from there', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...rowsOf(1, 2_000));
    buffer.accept(frameOf(rowsOf(1_969, 2_000), 2_000), 0);
    feed.setTab('gift');
    const jumped = feed.jumpTo(500);
    await settle();
    expect(await jumped).toBe(true);
    expect(shown()).toEqual([498, 499, 500, 501, 502]);
    expect(feed.picture()).toMatchObject({ mode: 'reading', tab: 'all', jumped: 500 });
    feed.scrollBy(-120);
    await settle();
    feed.scrollBy(-200);
    expect(Number(shown()[1])).toBeLessThan(350);
    for (let i = 0; i < 60 && feed.picture().mode === 'reading'; i += 1) {
      feed.scrollBy(100);
      await settle();
    }
    expect(feed.picture()).toMatchObject({ mode: 'tail', jumped: null });
    expect(shown().at(-1)).toBe(2_000);
  });

  test('to a comment that stands behind another one shows it by itself', async () => {
    const { feed, buffer, shown, store, settle } = rig();
    store.push(...Array.from({ length: 30 }, (_, i) => rowOf(i + 1, i % 2 === 0 ? { text: '想要' } : {})));
    buffer.accept(frameOf(store.slice(-5), 30), 0);
    void feed.jumpTo(15);
    await settle();
    expect(shown()).toContain(15);
    expect(feed.picture().lines.find((line) => line.kind === 'row' && line.row.crowdSeq === 15)).toMatchObject({ part: 'member' });
  });

  test('that the engine does not answer, or to a comment that is gone, leaves the list as it is', async () => {
    const made = rig();
    made.store.push(...rowsOf(1, 40));
    made.buffer.accept(frameOf(rowsOf(31, 40), 40), 0);
    const gone = made.feed.jumpTo(77);
    await made.settle();
    expect(await gone).toBe(false);
    made.isDown = true;
    const lost = made.feed.jumpTo(7);
    await made.settle();
    expect(await lost).toBe(false);
    expect(made.feed.picture()).toMatchObject({ mode: 'tail', jumped: null });
  });
});

describe('folding in the list', () => {
  const flood = (from: number, count: number): CommentRow[] => Array.from({ length: count }, (_, i) => rowOf(from + i, i % 2 === 0 ? { text: i % 4 === 0 ? '想要！' : '想要' } : {}));

  test('what many say is one line at the newest of them with the count of the others; nothing is folded when that is off', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf(flood(1, 11), 11), 0);
    expect(shown()).toEqual([4, 6, 8, 10, 11]);
    expect(feed.picture().lines.at(-1)).toMatchObject({ same: 5, part: 'folded' });
    buffer.accept(frameOf([rowOf(12, { text: '想要' })], 12), 0);
    expect(feed.picture().lines.at(-1)).toMatchObject({ same: 6 });
    expect(shown()).toEqual([4, 6, 8, 10, 12]);
    feed.setFolding(false);
    expect(shown()).toEqual([8, 9, 10, 11, 12]);
  });

  test('opened, all of them stand above the line in the order they came; closed, it is one line again, at the same place', () => {
    const { feed, buffer, shown } = rig(9);
    buffer.accept(frameOf(flood(1, 11), 11), 0);
    expect(shown()).toEqual([2, 4, 6, 8, 10, 11]);
    feed.toggleFold(11);
    expect(feed.picture().mode).toBe('reading');
    expect(shown()).toEqual([6, 8, 10, 1, 3, 5, 7, 9, 11]);
    expect(feed.picture().lines.map((line) => (line.kind === 'row' ? line.part : 'gap')).slice(3)).toEqual(['member', 'member', 'member', 'member', 'member', 'unfolded']);
    feed.toggleFold(5);
    expect(shown()).toEqual([2, 4, 6, 8, 10, 11]);
  });

  test('gifts are never folded, and what was said long before is another time', () => {
    const { buffer, shown } = rig();
    buffer.accept(frameOf([rowOf(1, { kind: 'gift', text: 'Rose' }), rowOf(2, { kind: 'gift', text: 'Rose' }), rowOf(3, { text: '多少钱', at: 1_000 }), rowOf(4, { text: '多少钱', at: 90_000 })], 4), 0);
    expect(shown()).toEqual([1, 2, 3, 4]);
  });
});
