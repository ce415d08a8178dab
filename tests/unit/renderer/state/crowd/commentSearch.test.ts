import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchExpression } from '#shared/audience/searchText.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { createCommentSearch, type CommentSearch } from '../../../../../renderer/state/crowd/commentSearch.ts';
import { markMatches } from '../../../../../renderer/state/crowd/markMatches.ts';
import { rowOf, rowsOf } from './crowdRows.ts';

interface Rig { readonly search: CommentSearch; readonly asked: string[]; readonly tick: () => Promise<void>; isDown: boolean; store: CommentRow[]; held: (() => void)[] | null }

function rig(): Rig {
  const timers = new Set<() => void>();
  const made: Rig = {
    asked: [], isDown: false, store: [], held: null,
    search: createCommentSearch({
      setTimer: (run) => { timers.add(run); return () => { timers.delete(run); }; },
      search: async (text, before, limit, tab) => {
        made.asked.push(`${text}|${String(before)}|${tab}`);
        if (made.held !== null) await new Promise<void>((resolve) => { made.held?.push(resolve); });
        if (made.isDown) return null;
        return made.store.filter((row) => row.text.includes(text) && row.crowdSeq < (before ?? Number.POSITIVE_INFINITY)).slice(-limit);
      },
    }),
    tick: async () => {
      for (const run of Array.from(timers)) { timers.delete(run); run(); }
      for (let i = 0; i < 6; i += 1) await Promise.resolve();
    },
  };
  made.search.open();
  return made;
}
const found = ({ search }: Rig): number[] => { const { results } = search.picture(); return results.kind === 'found' ? results.rows.map((row) => row.crowdSeq) : []; };

describe('the search in the whole session', () => {
  test('asks once typing rests, newest first, and pages back to the first', async () => {
    const made = rig();
    made.store.push(...rowsOf(1, 120));
    for (const text of ['c', 'co', 'comment']) made.search.type(text);
    await made.tick();
    expect(made.asked).toEqual(['comment|null|all']);
    expect(found(made)).toEqual(rowsOf(71, 120).map((row) => row.crowdSeq).toReversed());
    made.search.more();
    made.search.more();
    await made.tick();
    expect(found(made)).toHaveLength(100);
    made.search.more();
    await made.tick();
    expect(found(made)).toEqual(rowsOf(1, 120).map((row) => row.crowdSeq).toReversed());
    expect(made.search.picture().results).toMatchObject({ older: 'end' });
    made.search.more();
    expect(made.asked).toHaveLength(3);
  });

  test('waits for an input method: letters of pinyin are not what is meant', async () => {
    const made = rig();
    made.store.push(rowOf(1, { text: '多少钱' }));
    made.search.type('duo shao', true);
    await made.tick();
    expect(made.asked).toEqual([]);
    made.search.type('多少');
    await made.tick();
    expect(found(made)).toEqual([1]);
  });

  test('an answer to what was typed before never replaces a newer one', async () => {
    const made = rig();
    made.store.push(rowOf(1, { text: '多少钱' }), rowOf(2, { text: '链接' }));
    made.held = [];
    made.search.type('多少');
    await made.tick();
    made.search.type('链接');
    await made.tick();
    const [first, second] = made.held;
    second?.();
    await made.tick();
    first?.();
    await made.tick();
    expect(found(made)).toEqual([2]);
  });

  test('says apart: nothing typed, nothing that can be found, nothing found, no answer; and asks again', async () => {
    const made = rig();
    expect(made.search.picture().results.kind).toBe('none');
    made.search.type('？！');
    await made.tick();
    expect(made.search.picture().results.kind).toBe('unsearchable');
    made.search.type('荒暑');
    await made.tick();
    expect(made.search.picture().results).toEqual({ kind: 'found', rows: [], older: 'end' });
    made.isDown = true;
    made.search.ask();
    await made.tick();
    expect(made.search.picture().results.kind).toBe('failed');
    made.isDown = false;
    made.store.push(rowOf(9, { text: '荒暑' }));
    made.search.ask();
    await made.tick();
    expect(found(made)).toEqual([9]);
  });

  test('what was found stays while the results are closed, and nothing of it once names change or a session begins', async () => {
    const made = rig();
    made.store.push(rowOf(3, { text: '多少钱' }));
    made.search.type('钱');
    await made.tick();
    made.search.close();
    expect(made.search.picture()).toMatchObject({ isOpen: false, text: '钱' });
    made.search.open();
    expect(found(made)).toEqual([3]);
    made.search.forget();
    expect(made.search.picture()).toEqual({ isOpen: false, text: '', asked: '', tab: 'all', results: { kind: 'none' } });
  });

  test('another tab asks again under that tab', async () => {
    const made = rig();
    made.search.type('钱');
    await made.tick();
    made.search.setTab('question');
    await made.tick();
    expect(made.asked).toEqual(['钱|null|all', '钱|null|question']);
  });
});

const marked = (text: string, typed: string): string => markMatches(text, typed).map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('');

describe('the marks in what was found', () => {
  test.each([
    ['3号链接多少钱?', '多少 链接', '3号[链接多少]钱?'],
    ['多少，钱呀', '多少钱', '[多少，钱]呀'],
    ['ＡＢＣ家的', 'abc', '[ＡＢＣ]家的'],
    ['Shipping to Berlin?', 'SHIP', '[Ship]ping to Berlin?'],
    ['想要👍🏽😂', '😂', '想要👍🏽[😂]'],
    ['好看好看', '好看', '[好看好看]'],
    ['没有', '钱', '没有'],
    ['没有', '？', '没有'],
  ])('%s for %s', (text, typed, wanted) => { expect(marked(text, typed)).toBe(wanted); });

  test('never change, lose or reorder a character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
      expect(markMatches(text, typed).map((part) => part.text).join('')).toBe(text);
      if (searchExpression(typed) === null) expect(markMatches(text, typed).some((part) => part.isMatch)).toBe(false);
    }), { numRuns: 300 });
  });
});
