import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportRows } from '#shared/runsheet/exportRows.ts';
import { importRows } from '#shared/runsheet/importRows.ts';
import { APPROVAL_STATES, itemSchema, PHASES, runsheetSchema, type Runsheet } from '#shared/runsheet/item.ts';
import { readSheetFile, writeSheetFile } from '#shared/runsheet/sheetFile.ts';
import { CSV_FORMULA } from '#shared/tables/escapeCell.ts';
import type { Table } from '#shared/tables/columns.ts';
import { sampleTable } from '../sample.ts';
import { sheetOf } from '../show/stage.ts';

const csv = (table: Table): Table => {
  const text = Papa.unparse({ fields: [...table.headers], data: table.rows.map((row) => [...row]) }, { escapeFormulae: CSV_FORMULA });
  const [headers = [], ...rows] = Papa.parse<string[]>(text).data;
  return { headers, rows };
};

/** Texts as a person types them into a cell: trimmed, with signs that spreadsheets would run, quotes and both scripts. */
const text = (max: number) => fc.oneof(fc.string({ maxLength: max }), fc.constantFrom('=1+1', '@cmd', '+86 138', "'=x", "''-y", 'a;b|c/d,e', '满减，￥9.9', '-5%'))
  .map((raw) => raw.trim().slice(0, max).trim()).filter((raw) => !/^[-–—]+$/u.test(raw) && !raw.includes('\n') && !raw.includes('\r') && !raw.includes('\uFEFF'));
const entries = fc.array(text(20).filter((entry) => entry !== ''), { maxLength: 3 });
const cueName = fc.oneof(text(12).filter((raw) => raw !== ''), fc.constantFrom('商品卡', '“引号”', 'a "b" \\', 'in', '='));
const step = fc.oneof(
  fc.record({ kind: fc.constant('source'), scene: fc.option(cueName), source: cueName, on: fc.boolean() }),
  fc.record({ kind: fc.constant('text'), input: cueName, text: fc.oneof(text(30), fc.constantFrom('两行\n第二行', '{price} 到手')) }),
  fc.record({ kind: fc.constant('image'), input: cueName, file: text(20) }),
  fc.record({ kind: fc.constant('mute'), input: cueName, muted: fc.boolean() }),
  fc.record({ kind: fc.constant('fade'), input: cueName, db: fc.constantFrom(-100, -20.5, 0, 26), ms: fc.nat(30_000) }),
  fc.record({ kind: fc.constant('overlay'), part: fc.constantFrom('product', 'ticker'), on: fc.boolean() }),
);
const obsCue = fc.option(fc.record({ transition: fc.option(fc.record({ name: cueName, durationMs: fc.option(fc.integer({ min: 50, max: 20_000 })) })), steps: fc.array(step, { maxLength: 4 }) })
  .filter(({ transition, steps }) => transition !== null || steps.length > 0));
const item = fc.record({
  id: fc.stringMatching(/^[\w.:-]{1,20}$/u), cue: fc.stringMatching(/^\w{1,6}$/u), phase: fc.constantFrom(...PHASES), role: fc.constantFrom('segment', 'milestone'),
  title: fc.record({ zh: text(20), en: text(20) }),
  start: fc.oneof(fc.constant({ kind: 'linked' }), fc.nat(86_399_999).map((at) => ({ kind: 'fixed', at }))),
  ending: fc.oneof(fc.constant({ kind: 'afterDuration' }), fc.nat(86_399_999).map((at) => ({ kind: 'atClock', at }))),
  durationMs: fc.nat(7_200_000), flex: fc.constantFrom('must', 'flex', 'cuttable'), endAction: fc.constantFrom('hold', 'autoNext'),
  productIds: fc.uniqueArray(fc.stringMatching(/^P\d{1,3}$/u), { maxLength: 3 }), priceLine: text(30), mechanism: text(30),
  talkingPoints: fc.record({ zh: entries, en: entries }), interaction: text(20), overlay: text(20), owners: entries, producerCue: text(20), kpiTarget: text(20),
  complianceNote: text(20), fallback: text(20), lotteryId: fc.constantFrom(null, 'L1'), obsScene: fc.constantFrom(null, '03_商品特写'), obsCue, colour: fc.constantFrom(null, '#33aa77'),
  custom: fc.dictionary(fc.constantFrom('Prop', '道具', 'Title', '负责人', 'custom:x', '#7', '=sum'), text(20).filter((raw) => raw !== '')),
  expectedGmvMinor: fc.option(fc.nat(9_000_000)),
  approval: fc.record({ state: fc.constantFrom(...APPROVAL_STATES), by: text(20), at: fc.option(fc.nat(2_000_000_000)) }),
}).map((row) => itemSchema.parse({ ...row, minDurationMs: Math.floor(row.durationMs / 2), approval: row.approval.state === 'draft' ? { state: 'draft', by: '', at: null } : row.approval }));
const sheet: fc.Arbitrary<Runsheet> = fc.uniqueArray(item, { minLength: 1, maxLength: 6, selector: (row) => row.cue, comparator: 'SameValue' })
  .map((items) => runsheetSchema.parse({ id: 's', title: 'S', timeZone: 'Asia/Shanghai', date: '2026-11-28', items: items.map((row, index) => ({ ...row, id: `${row.id}-${index}` })) }));

describe('a run-sheet that goes out and comes in again', () => {
  test('as a table, and as CSV with formulae escaped, is the same to the last cell, custom columns and approvals included', () => {
    fc.assert(fc.property(sheet, (plan) => {
      const table = exportRows(plan);
      const errors = (imported: ReturnType<typeof importRows>) => imported.problems.filter(({ key }) => key !== 'missingTitle');
      for (const read of [importRows(table), importRows(csv(table))]) {
        expect(errors(read)).toEqual([]);
        expect(read.items).toEqual(plan.items);
      }
    }), { numRuns: 300 });
  }, 30_000);

  test('the sample too', () => {
    const { items } = importRows(sampleTable('sample-runsheet.csv'));
    const plan = runsheetSchema.parse({ id: 's', title: 'S', timeZone: 'Asia/Shanghai', date: '2026-11-28', items });
    expect(importRows(csv(exportRows(plan))).items).toEqual(items);
  });

  test('no cell of the CSV begins with a sign that a spreadsheet would run', () => {
    const table = csv(exportRows(sheetOf([{ title: { zh: '=HYPERLINK("x")', en: '@SUM(A1)' }, owners: ['+1', 'Lin'], talkingPoints: { zh: ['=1', 'x'], en: [] }, priceLine: '\t=1' }])));
    for (const row of table.rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
  });

  test('as a JSON file is the same whole sheet, ad-libs and loop included; other files are refused by what is wrong', () => {
    const plan = sheetOf([{}, {}], { adLibs: [{ ...sheetOf([{}]).items[0], id: 'item-x', cue: 'X' }] as never, loop: { fromId: 'item-01', toId: 'item-02', times: 3 } as never });
    expect(readSheetFile(writeSheetFile(plan))).toEqual({ ok: true, value: plan });
    expect(readSheetFile('{')).toMatchObject({ ok: false, failure: { kind: 'notJson' } });
    expect(readSheetFile('{"a":1}')).toMatchObject({ ok: false, failure: { kind: 'notARunsheet' } });
    expect(readSheetFile(writeSheetFile(plan).replace('"version": 1', '"version": 2'))).toMatchObject({ ok: false, failure: { kind: 'newerVersion' } });
    expect(readSheetFile(writeSheetFile(plan).replace('"durationMs": 300000', '"durationMs": "5 min"'))).toMatchObject({ ok: false, failure: { kind: 'badField', field: 'sheet.items.0.durationMs' } });
  });
});

test('a file of 100,000 rows is refused by its number of rows, and read no further than a plan may hold', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [String(index), '1', 'x']);
  const { items, problems } = importRows({ headers: ['cue', 'duration', 'title'], rows });
  expect(items).toHaveLength(5_000);
  expect(problems).toMatchObject([{ key: 'tooManyRows', severity: 'error', params: { max: 5_000, found: 100_000 } }]);
});
