import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importRows, suggestMapping } from '#shared/runsheet/importRows.ts';
import { itemSchema, runsheetSchema } from '#shared/runsheet/item.ts';
import { plannedTimes } from '#shared/runsheet/plannedTimes.ts';
import { MINUTE } from '#shared/time/instant.ts';
import { sampleTable } from '../sample.ts';
import { EIGHT_PM } from '../show/stage.ts';

const sample = sampleTable('sample-runsheet.csv');
const table = (headers: string, ...rows: string[]) => ({ headers: headers.split(','), rows: rows.map((row) => row.split(',')) });
const keys = (result: ReturnType<typeof importRows>) => result.problems.map((problem) => `${problem.row} ${problem.column} ${problem.key}`);

describe('the sample run-sheet', () => {
  const { items, problems } = importRows(sample);
  const byCue = new Map(items.map((item) => [item.cue, item]));

  test('imports with no manual mapping: 26 rows, 0 problems, no column left over', () => {
    expect(problems).toEqual([]);
    expect(items).toHaveLength(26);
    expect(items.every((item) => Object.keys(item.custom).length === 0)).toBe(true);
  });

  test('runs from 20:00 to 22:00 without a gap: the first row fixed, all others linked', () => {
    const sheet = runsheetSchema.parse({ id: 'sheet-1', title: 'Sample', timeZone: 'Asia/Shanghai', date: '2026-11-28', items });
    const times = plannedTimes(sheet);
    expect(items.map((item) => item.start.kind)).toEqual(['fixed', ...Array.from({ length: 25 }, () => 'linked')]);
    expect(times[0]?.start).toBe(EIGHT_PM);
    expect((times.at(-1)?.end ?? 0) - EIGHT_PM).toBe(120 * MINUTE);
    expect(times.every((time) => time.gapMs === 0)).toBe(true);
  });

  test('phases, flex and recoverable minutes are those of the plan: 1 opening, 12 products, 3 draws...; 11/11/4; 43 min', () => {
    const count = (values: readonly string[]) => Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));
    expect(count(items.map((item) => item.phase))).toEqual({ opening: 1, product: 12, lottery: 3, push: 3, qa: 2, perk: 2, interaction: 1, encore: 1, closing: 1 });
    expect(count(items.map((item) => item.flex))).toEqual({ must: 11, flex: 11, cuttable: 4 });
    const recoverable = items.reduce((sum, item) => sum + (item.flex === 'cuttable' ? item.durationMs : item.durationMs - item.minDurationMs), 0);
    expect(recoverable).toBe(43 * MINUTE);
  });

  test('cues, ids, lists and texts are kept', () => {
    expect(byCue.get('08')).toMatchObject({ id: 'item-08', flex: 'cuttable', title: { zh: '洁面乳', en: 'Cleanser' }, productIds: ['P04'], obsScene: '03_商品特写', lotteryId: null });
    expect(byCue.get('24')?.productIds).toEqual(['P03', 'P05']);
    expect(byCue.get('02')).toMatchObject({ lotteryId: 'L1', owners: ['主播', '场控'], overlay: '福袋倒计时+规则二维码' });
    expect(byCue.get('03')?.talkingPoints).toEqual({
      zh: ['3层80抽,湿水不易破,现场拉扯演示', '每人限1件,放1500件,数量以小黄车实时库存为准'],
      en: ['3-ply, 80 sheets', 'tear test', '1 per person, 1,500 released', 'live stock shows the truth'],
    });
    expect(byCue.get('03')?.priceLine).toBe('页面价19.9|近7天最低成交15.9|今晚到手9.9');
    expect(byCue.get('12')?.fallback).toBe('');
  });

  test('a re-run keeps the ids: buttons bound to rows keep working', () => {
    const again = importRows({ headers: sample.headers, rows: sample.rows.toReversed() });
    expect(new Set(again.items.map((item) => item.id))).toEqual(new Set(items.map((item) => item.id)));
  });
});

describe('bad cells', () => {
  test('a bad time names its row and column, and the other rows are still returned', () => {
    const rows = sample.rows.map((row, index) => (index === 3 ? row.with(1, '20:99') : row));
    const { items, problems } = importRows({ headers: sample.headers, rows });
    expect(problems).toEqual([{ row: 5, column: 'start_planned', value: '20:99', key: 'badTime', severity: 'error', params: {} }]);
    expect(items).toHaveLength(25);
    // The row behind the one that was left out keeps its own clock time instead of sliding into the hole.
    expect(items[3]).toMatchObject({ cue: '05', start: { kind: 'fixed', at: (20 * 60 + 15) * MINUTE } });
  });

  test.each([
    ['cue,start,duration', '1,soon,5', 'badTime', 'start', 'error'],
    ['cue,start,duration', '1,20:00,long', 'badLength', 'duration', 'error'],
    ['cue,start,duration,min length', '1,20:00,5,x', 'badLength', 'min length', 'error'],
    ['cue,start,duration,min length', '1,20:00,5,6', 'minAboveLength', 'min length', 'warning'],
    ['cue,start,end,duration', '1,20:00,20:06,5', 'endMismatch', 'end', 'warning'],
    ['cue,start,duration', '1,20:00,', 'missingLength', 'duration', 'error'],
    ['cue,duration,phase', '1,5,party', 'unknownPhase', 'phase', 'warning'],
    ['cue,duration,flex', '1,5,maybe', 'unknownFlex', 'flex', 'warning'],
    ['cue,duration,end action', '1,5,explode', 'unknownEndAction', 'end action', 'warning'],
    ['cue,duration,colour', '1,5,reddish', 'badColour', 'colour', 'warning'],
    ['cue,duration,products', '1,5,P01|P$2', 'badId', 'products', 'warning'],
    ['cue,duration,title', `1,5,${'x'.repeat(401)}`, 'tooLong', 'title', 'warning'],
    ['cue,duration,owners', `1,5,${Array.from({ length: 21 }, (_, index) => `n${index}`).join('|')}`, 'tooMany', 'owners', 'warning'],
  ])('%s / %s: %s in column %s is a %s', (headers, row, key, column, severity) => {
    const withTitle = headers.includes('title') ? table(headers, row) : table(`${headers},title`, `${row},T`);
    const { items, problems } = importRows(withTitle);
    expect(problems).toMatchObject([{ row: 2, column, key, severity }]);
    expect(items).toHaveLength(severity === 'error' ? 0 : 1);
  });

  test('two rows with one cue: the second is left out and names the first', () => {
    const result = importRows(table('cue,duration,title', '1,5,A', '01,5,B'));
    expect(result.problems).toMatchObject([{ row: 3, column: 'cue', value: '01', key: 'duplicateCue', params: { firstRow: 2 } }]);
    expect(result.items).toHaveLength(1);
  });

  test('an empty table and one without any times say so', () => {
    expect(keys(importRows({ headers: [], rows: [] }))).toEqual(['1  noRows']);
    expect(keys(importRows(table('cue,title', ',', '')))).toEqual(['1  noRows']);
    expect(importRows(table('title', 'A')).problems).toMatchObject([{ row: 1, key: 'missingColumn', params: { field: 'duration' } }]);
  });

  test('5,000 rows are read; of 5,001 the first 5,000 are, and the problem says so', () => {
    const rows = (n: number) => ({ headers: ['cue', 'duration', 'title'], rows: Array.from({ length: n }, (_, index) => [String(index + 1), '1', 'T']) });
    expect(importRows(rows(5_000))).toMatchObject({ problems: [] });
    const result = importRows(rows(5_001));
    expect(result.items).toHaveLength(5_000);
    expect(result.problems).toMatchObject([{ row: 5_002, key: 'tooManyRows', params: { max: 5_000, found: 5_001 } }]);
  });
});

describe('what rows may look like', () => {
  test('formulas are plain text', () => {
    const { items } = importRows(table('cue,duration,title,price', '1,5,=HYPERLINK("x"),=1+1'));
    expect(items[0]).toMatchObject({ title: { en: '=HYPERLINK("x")' }, priceLine: '=1+1' });
    expect(keys(importRows(table('cue,start,duration,title', '1,=NOW(),5,T')))).toEqual(['2 start badTime']);
  });

  test('Chinese headers, full-width times, lengths in words', () => {
    const { items, problems } = importRows(table('序号,开始时间,时长,环节,阶段,话术,弹性,场景,备注', '1,２０：００,3分钟,开场,开场预热,你好|欢迎,必须,全景,x', '2,20:03,1分30秒,上车,逼单转化,买,可砍,近景,'));
    expect(problems).toEqual([]);
    expect(items).toMatchObject([
      { cue: '01', phase: 'opening', flex: 'must', durationMs: 3 * MINUTE, talkingPoints: { zh: ['你好', '欢迎'] }, obsScene: '全景', custom: { 备注: 'x' } },
      { cue: '02', phase: 'push', flex: 'cuttable', durationMs: 90_000, start: { kind: 'linked' }, custom: {} },
    ]);
  });

  test('lengths are worked out from the end, over midnight, or from the next start', () => {
    const { items, problems } = importRows(table('cue,start,end,title', '1,23:50,0:10,A', '2,0:10,,B', '3,0:25,0:30,C'));
    expect(problems).toEqual([]);
    expect(items.map((item) => [item.durationMs / MINUTE, item.start.kind])).toEqual([[20, 'fixed'], [15, 'linked'], [5, 'linked']]);
  });

  test('gaps and overlaps become fixed starts', () => {
    const { items } = importRows(table('cue,start,duration,title', '1,20:00,5,A', '2,20:10,5,B', '3,20:12,5,C', '4,,5,D'));
    expect(items.map((item) => item.start.kind)).toEqual(['fixed', 'fixed', 'fixed', 'linked']);
  });

  test('spreadsheet cells: fractions of a day, date and time, seconds by header', () => {
    const { items, problems } = importRows(table('cue,start,duration_sec,title', '1,0.8354166667,90,A', '2,2026-11-28T20:04:30.000Z,30,B'));
    expect(problems).toEqual([]);
    expect(items).toMatchObject([{ start: { kind: 'fixed', at: (20 * 60 + 3) * MINUTE }, durationMs: 90_000 }, { start: { kind: 'linked' }, durationMs: 30_000 }]);
  });

  test('unknown columns are kept under their own header; a mapping by hand wins over the proposal', () => {
    const source = table('A,B,Mics,,Mics', '1,5,2 lav,x,3 hand');
    expect(importRows(source, { ...suggestMapping([]), cue: 0, duration: 1 }).items).toMatchObject([{ cue: '01', durationMs: 5 * MINUTE, custom: { Mics: '2 lav', '#4': 'x', 'Mics (2)': '3 hand' } }]);
  });

  test('cues that no id can hold still give stable, different ids', () => {
    const ids = importRows(table('cue,duration,title', '开场,5,A', '开 场,5,B', 'A/1,5,C', 'A.1,5,D')).items.map((item) => item.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => /^[\w.:-]{1,64}$/u.test(id))).toBe(true);
  });

  test('any table whatever is read without throwing, and what comes back fits the schema', () => {
    const header = fc.oneof(fc.constantFrom('cue', 'start', 'end', 'duration', 'title', 'flex', 'phase', 'products', 'owners', '__proto__', ''), fc.string({ unit: 'binary', maxLength: 70 }));
    const cell = fc.oneof(fc.constantFrom('20:00', '5', '0.5', '—', '=1', '90s', '', 'constructor'), fc.string({ unit: 'binary', maxLength: 500 }));
    fc.assert(fc.property(fc.array(header, { maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (headers, rows) => {
      const { items, problems } = importRows({ headers, rows });
      for (const item of items) expect(itemSchema.safeParse(item).success).toBe(true);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      expect(new Set(items.map((item) => item.cue)).size).toBe(items.length);
      for (const problem of problems) expect(problem.row).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });
});
