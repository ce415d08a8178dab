import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { CommentPages } from '../../../../../renderer/state/crowd/commentPages.ts';
import { CommentRing } from '../../../../../renderer/state/crowd/commentRing.ts';
import type { CommentSource } from '../../../../../renderer/state/crowd/commentSource.ts';
import { createFoldIds } from '../../../../../renderer/state/crowd/foldIds.ts';
import { allLines, tailLines, type ListLine } from '../../../../../renderer/state/crowd/foldLines.ts';
import { createFoldTracker, FOLD_SPAN_MS } from '../../../../../renderer/state/crowd/foldTracker.ts';
import { StorePages } from '../../../../../renderer/state/crowd/storePages.ts';
import { rowOf } from './crowdRows.ts';

const NONE: ReadonlySet<number> = new Set();
const SAID = ['想要', '想要！', '想要想要想要', '多少钱', '多少钱啊', '3号多少钱', '链接', '', '😀', 'how much', 'How much?'];

/** An evening: what is said (by its place in SAID), by what kind, and how long after the one before, ms. */
const evening = fc.array(fc.record({ said: fc.nat(SAID.length - 1), isGift: fc.boolean(), pause: fc.oneof(fc.nat(2_000), fc.nat(60_000)) }), { maxLength: 120 });
function rowsOfEvening(events: readonly { said: number; isGift: boolean; pause: number }[]): CommentRow[] {
  let at = 1_000_000;
  return events.map(({ said, isGift, pause }, i) => {
    at += pause;
    return rowOf(i + 1, { text: SAID[said] ?? '', at, ...(isGift && said % 3 === 0 ? { kind: 'gift' } : {}) });
  });
}
const ringOf = (rows: readonly CommentRow[]): CommentRing => {
  const ring = new CommentRing(500);
  rows.forEach((row, i) => { ring.accept([row], i + 1); });
  return ring;
};
const rowLines = (lines: readonly ListLine[]) => lines.flatMap((line) => (line.kind === 'row' ? [line] : []));
const counted = (lines: readonly ListLine[]): number => rowLines(lines).reduce((sum, line) => sum + 1 + (line.part === 'folded' ? line.same : 0), 0);

describe('folding keeps every original', () => {
  test('every row is a line or stands behind exactly one: the counts add up to the rows, whatever is said when', () => {
    fc.assert(fc.property(evening, fc.array(fc.integer({ min: 1, max: 120 })), (events, opened) => {
      const pages = new CommentPages(ringOf(rowsOfEvening(events)));
      const unfolded = new Set(opened);
      const lines = allLines(pages, true, unfolded);
      expect(counted(lines)).toBe(events.length);
      const shown = rowLines(lines).map((line) => line.seq);
      expect(new Set(shown).size).toBe(shown.length);
      // Whatever was opened is there to be read.
      for (const seq of unfolded) if (seq <= events.length) expect(shown).toContain(seq);
    }), { numRuns: 500 });
  });

  test('opened everywhere, all rows are lines; not folded at all, they are lines in the order they came', () => {
    fc.assert(fc.property(evening, (events) => {
      const rows = rowsOfEvening(events);
      const pages = new CommentPages(ringOf(rows));
      const all = rows.map((row) => row.crowdSeq);
      expect(rowLines(allLines(pages, true, new Set(all))).map((line) => line.seq).toSorted((a, b) => a - b)).toEqual(all);
      expect(rowLines(allLines(pages, false, NONE)).map((line) => line.seq)).toEqual(all);
    }), { numRuns: 200 });
  });

  test('only comments that say the same stand behind one another, none longer apart than the span from the next', () => {
    fc.assert(fc.property(evening, (events) => {
      const rows = rowsOfEvening(events);
      const pages = new CommentPages(ringOf(rows));
      for (const line of rowLines(allLines(pages, true, NONE))) {
        if (line.same === 0) continue;
        const members = rowLines(allLines(pages, true, new Set([line.seq]))).filter((each) => each.at === line.at).map((each) => pages.rowAt(each.index));
        expect(members).toHaveLength(line.same + 1);
        expect(members.every((row) => row.kind === 'comment')).toBe(true);
        expect(new Set(members.map((row) => createFoldIdsOnce(row.text))).size).toBe(1);
        members.slice(1).forEach((row, i) => { expect(row.at - (members[i]?.at ?? 0)).toBeLessThanOrEqual(FOLD_SPAN_MS); });
      }
    }), { numRuns: 200 });
  });

  test('the list that follows shows the end of what a reader sees, with the same counts, also with rows missing in between', () => {
    fc.assert(fc.property(evening, fc.integer({ min: 1, max: 30 }), fc.nat(9), (events, slots, missing) => {
      const ring = new CommentRing(500);
      rowsOfEvening(events).forEach((row, i) => { ring.accept([row], (i + 1) * (missing + 1)); });
      const tail = tailLines(ring, slots, true);
      expect(tail).toEqual(allLines(new CommentPages(ring), true, NONE).slice(-slots));
    }), { numRuns: 300 });
  });

  test('loaded rows and the counts of gaps between them are the whole session, folded or not', () => {
    fc.assert(fc.property(evening, fc.nat(9), fc.boolean(), (events, missing, isFolding) => {
      const ring = new CommentRing(500);
      rowsOfEvening(events).forEach((row, i) => { ring.accept([row], (i + 1) * (missing + 1)); });
      const lines = allLines(new CommentPages(ring), isFolding, NONE);
      const gaps = lines.reduce((sum, line) => sum + (line.kind === 'gap' ? line.count ?? 0 : 0), 0);
      expect(counted(lines) + gaps).toBe(ring.total);
    }), { numRuns: 200 });
  });

  const once = createFoldIds();
  const createFoldIdsOnce = (text: string): number => once('comment', text);
});

describe('what says the same', () => {
  test('comments only, by meaning of the words; a full memory begins anew and never takes two things for one', () => {
    const ids = createFoldIds(4);
    const first = ids('comment', '想要');
    expect(ids('comment', '想要想要！')).toBe(first);
    expect(ids('comment', '不想要')).not.toBe(first);
    expect([ids('gift', '想要'), ids('notice', '想要'), ids('comment', ''), ids('comment', '长'.repeat(300))]).toEqual([0, 0, 0, 0]);
    const seen = new Map<number, string>();
    for (let i = 0; i < 200; i += 1) {
      const text = `第${i % 23}号`;
      const id = ids('comment', text);
      expect(seen.get(id) ?? text).toBe(text);
      seen.set(id, text);
    }
  });

  test('chains are counted in constant time and bounded memory', () => {
    const tracker = createFoldTracker();
    expect([tracker.add(7, 0), tracker.add(7, 10), tracker.add(0, 11), tracker.add(7, 20)]).toEqual([0, 1, 0, 2]);
    expect(tracker.add(7, 20 + FOLD_SPAN_MS + 1)).toBe(0);
    for (let i = 0; i < 50_000; i += 1) tracker.add(100 + i, 40_000 + i);
    expect(tracker.add(7, 91_000)).toBe(0);
  });
});

describe('rows of the store', () => {
  const ids = createFoldIds();
  const seqs = (source: CommentSource): number[] => Array.from({ length: source.length }, (_, i) => source.seqAt(i));

  test('grow at both ends without repeating a row, and the top says that there is more while there is', () => {
    const pages = new StorePages(ids, [5, 6, 7].map((seq) => rowOf(seq)), { hasOlder: true, hasNewer: true });
    expect(allLines(pages, true, NONE)[0]).toMatchObject({ kind: 'gap', count: null, beforeSeq: 5 });
    expect(tailLines(pages, 4, true)[0]).toMatchObject({ kind: 'gap', count: null });
    pages.prepend([3, 4, 5].map((seq) => rowOf(seq)), true);
    pages.append([7, 8].map((seq) => rowOf(seq)), true);
    expect(seqs(pages)).toEqual([3, 4, 5, 6, 7, 8]);
    expect([pages.hasOlder, pages.hasNewer]).toEqual([false, false]);
    expect(allLines(pages, true, NONE)[0]).toMatchObject({ kind: 'row', seq: 3 });
  });

  test('that are followed for a whole evening let the oldest go, and say that there are older ones', () => {
    const pages = new StorePages(ids, [], { hasOlder: false, hasNewer: false });
    for (let seq = 1; seq <= 20_000; seq += 1) pages.take(rowOf(seq));
    expect(pages.length).toBeLessThan(7_000);
    expect(pages.hasOlder).toBe(true);
    expect(pages.newest()).toBe(20_000);
  });
});
