import { describe, expect, test } from 'vitest';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { createCommentFeed, type CommentFeed } from '../../../../../renderer/state/crowd/commentFeed.ts';
import { createCrowdBuffer, type CrowdBuffer } from '../../../../../renderer/state/crowd/crowdBuffer.ts';
import { frameOf, rowOf, rowsOf } from './crowdRows.ts';

interface Rig { readonly feed: CommentFeed; readonly buffer: CrowdBuffer; readonly shown: () => (number | string)[]; readonly asked: { crowdSeq: number; limit: number }[]; now: number; store: CommentRow[]; isDown: boolean; readonly settle: () => Promise<void> }

function rig(slots = 5): Rig {
  const buffer = createCrowdBuffer(1_000);
  const asked: Rig['asked'] = [];
  const pending: Promise<unknown>[] = [];
  const made: Rig = {
    buffer, asked, now: 0, store: [], isDown: false,
    feed: createCommentFeed({
      buffer, now: () => made.now, requestPaint: () => { made.feed.paint(); },
      before: async (crowdSeq, limit) => {
        asked.push({ crowdSeq, limit });
        const answer = Promise.resolve(made.isDown ? null : made.store.filter((row) => row.crowdSeq < crowdSeq).slice(-limit));
        pending.push(answer);
        return answer;
      },
    }),
    shown: () => made.feed.picture().lines.map((line) => (line.kind === 'row' ? line.row.crowdSeq : `+${String(line.count)}`)),
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

  test('a tab and a search show only what matches, and the picture says what was searched', () => {
    const { feed, buffer, shown } = rig();
    buffer.accept(frameOf([rowOf(1), rowOf(2, { kind: 'gift', text: 'Rose ×3' }), rowOf(3, { text: '黄皮选哪个色号' }), rowOf(4), rowOf(5, { kind: 'gift', text: '色号' })], 5), 0);
    feed.setFilter({ tab: 'gift', search: '' });
    expect(shown()).toEqual([2, 5]);
    feed.setFilter({ tab: 'all', search: '色号' });
    expect(shown()).toEqual([3, 5]);
    expect(feed.picture()).toMatchObject({ loaded: 5, matching: 2, total: 5 });
    feed.setFilter({ tab: 'all', search: ' VIEWER2 ' });
    expect(shown()).toEqual([2]);
  });

  test('a search that finds nothing does not read the whole session by itself', async () => {
    const { feed, buffer, asked, store, settle } = rig();
    store.push(...rowsOf(1, 5_000));
    buffer.accept(frameOf(rowsOf(4_969, 5_000), 5_000), 0);
    feed.setFilter({ tab: 'all', search: 'nobody said this' });
    feed.scrollBy(-1);
    for (let i = 0; i < 30; i += 1) await settle();
    expect(asked.length).toBeLessThanOrEqual(2);
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
