import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importRows } from '#shared/runsheet/importRows.ts';
import { runsheetSchema, type Runsheet } from '#shared/runsheet/item.ts';
import { MINUTE } from '#shared/time/instant.ts';
import { sampleTable } from '../sample.ts';
import { editStep, operatorStep } from './play.ts';
import { PRODUCER, sheetOf, Stage } from './stage.ts';

const planned = (sheet: Runsheet = sheetOf([{}, {}, {}, {}])) => {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'S' });
  stage.did({ kind: 'importRunsheet', sheet });
  return stage;
};
const cues = (stage: Stage) => stage.sheet.items.map((item) => item.cue);
const LI = { kind: 'person', role: 'producer', clientId: 'c2', name: 'Li' } as const;

describe('an edit of a cell', () => {
  test('is one event with before and after of the touched cells only, and says who did what when', () => {
    const stage = planned();
    expect(stage.edit('item-02', { title: { en: 'Cream' }, durationMs: 3 * MINUTE })).toMatchObject({ ok: true });
    expect(stage.log.at(-1)?.event).toMatchObject({
      kind: 'planEdited', record: { what: 'editItem', way: 'do' },
      changes: [{ kind: 'cells', itemId: 'item-02', before: { title: { en: 'Row 02' }, durationMs: 5 * MINUTE }, after: { title: { en: 'Cream' }, durationMs: 3 * MINUTE } }],
    });
    expect(stage.row('item-02')).toMatchObject({ title: { zh: '第02段', en: 'Cream' }, durationMs: 3 * MINUTE });
    expect(stage.state.planEdits.last).toMatchObject([{ what: 'editItem', way: 'do', by: 'Lin', at: stage.now, rows: 1, cue: '02', fields: ['title', 'durationMs'] }]);
  });

  test('is at most 2 KB of JSON at 1,000 rows, and leaves all other rows the same objects', () => {
    const stage = planned(sheetOf(Array.from({ length: 1_000 }, () => ({}))));
    const before = stage.sheet;
    stage.edit('item-500', { priceLine: '到手价 9.9'.repeat(10) });
    expect(JSON.stringify(stage.log.at(-1)).length).toBeLessThan(2_048);
    expect(stage.sheet.items.filter((item, index) => item !== before.items[index]).map((item) => item.id)).toEqual(['item-500']);
  });

  test('two producers: a cell that changed meanwhile is refused with both values; another cell of the row is not', () => {
    const stage = planned();
    const saw = { priceLine: '', title: { en: 'Row 02' } };
    stage.did({ kind: 'editItem', itemId: 'item-02', changes: { priceLine: '9.9' }, saw });
    stage.actor = LI;
    expect(stage.command({ kind: 'editItem', itemId: 'item-02', changes: { priceLine: '8.8' }, saw })).toMatchObject({
      ok: false, key: 'editConflict', params: { cue: '02', field: 'priceLine', yours: '8.8', theirs: '9.9', problem: 'changedMeanwhile' },
    });
    expect(stage.command({ kind: 'editItem', itemId: 'item-02', changes: { title: { en: 'New' } }, saw })).toMatchObject({ ok: true });
    expect(stage.command({ kind: 'editItem', itemId: 'item-02', changes: { title: { zh: '新' } }, saw: {} })).toMatchObject({ ok: false, key: 'editConflict', params: { field: 'title.zh', problem: 'notSeen' } });
    expect(stage.command({ kind: 'editItem', itemId: 'item-02', changes: { priceLine: '9.9' }, saw: { priceLine: '' } })).toEqual({ ok: true, events: [] });
    expect(stage.state.planEdits.last.map(({ by }) => by)).toEqual(['Lin', 'Li']);
  });

  test('impossible values are refused by field, and a bad plan by its rule; nothing changes', () => {
    const stage = planned();
    for (const changes of [{ durationMs: -1 }, { start: { kind: 'fixed' as const, at: 86_400_000 } }, { durationMs: 8 * 86_400_000 }, { colour: 'red' }]) {
      expect(() => stage.edit('item-02', changes)).toThrow(/too_small|too_big|notNegative|invalid|reserved/iu);
    }
    expect(stage.edit('item-02', { cue: '01' })).toMatchObject({ ok: false, key: 'duplicateCue' });
    expect(stage.edit('item-02', { minDurationMs: 6 * MINUTE })).toMatchObject({ ok: false, key: 'minAboveLength', params: { cue: '02' } });
    expect(stage.edit('item-99', { cue: 'x' })).toMatchObject({ ok: false, key: 'unknownRow' });
    expect(stage.state.planEdits.last).toEqual([]);
  });
});

describe('edits of many rows', () => {
  test('a bulk edit sets all or none, and one undo reverts it', () => {
    const stage = planned();
    const before = stage.sheet;
    const rows = ['item-01', 'item-03'].map((itemId) => ({ itemId, saw: { flex: 'flex' as const } }));
    stage.did({ kind: 'editItems', rows, changes: { flex: 'must' } });
    expect(stage.sheet.items.map((item) => item.flex)).toEqual(['must', 'flex', 'must', 'flex']);
    expect(stage.command({ kind: 'editItems', rows: [{ itemId: 'item-02', saw: { flex: 'flex' } }, ...rows], changes: { flex: 'cuttable' } })).toMatchObject({ ok: false, key: 'editConflict', params: { cue: '01' } });
    expect(stage.undo()).toMatchObject({ ok: true });
    expect(stage.sheet).toEqual(before);
  });

  test('insert, duplicate, move and delete keep order, and give out free ids and cues', () => {
    const stage = planned();
    stage.did({ kind: 'duplicateItems', itemIds: ['item-03', 'item-01'] });
    expect(cues(stage)).toEqual(['01', '02', '03', '01-2', '03-2', '04']);
    stage.did({ kind: 'moveItems', itemIds: ['item-04', 'item-02'], afterId: null });
    expect(cues(stage)).toEqual(['02', '04', '01', '03', '01-2', '03-2']);
    stage.did({ kind: 'deleteItems', itemIds: ['item-01', 'item-04'] });
    expect(cues(stage)).toEqual(['02', '03', '01-2', '03-2']);
    const { id: _id, cue: _cue, approval: _approval, ...blank } = sheetOf([{}]).items[0] ?? (() => { throw new Error('no row'); })();
    stage.did({ kind: 'insertItems', afterId: 'item-02', items: [{ ...blank, cue: '03' }, blank] });
    expect(cues(stage).slice(0, 3)).toEqual(['02', '03-3', '05']);
    expect(new Set(stage.sheet.items.map((item) => item.id)).size).toBe(6);
    for (let count = 0; count < 4; count += 1) stage.undo();
    expect(stage.sheet).toEqual(sheetOf([{}, {}, {}, {}]));
    expect(stage.command({ kind: 'moveItems', itemIds: ['item-01'], afterId: 'item-01' })).toMatchObject({ ok: false, key: 'badPlace' });
    expect(stage.command({ kind: 'deleteItems', itemIds: ['item-01', 'item-02', 'item-03', 'item-04'] })).toMatchObject({ ok: false, key: 'sheetWouldBeEmpty' });
  });

  test('a merge keeps ids by cue, sets only the fields of the file, adds the new rows in place and takes nothing out', () => {
    const stage = planned();
    const file = sheetOf([{}, {}, {}]).items.map((item, index) => ({ ...item, id: `other-${index}` as never, durationMs: 7 * MINUTE as never, priceLine: 'lost?' }));
    const fresh = { ...file[1], id: 'item-04' as never, cue: '02b' } as (typeof file)[number];
    expect(stage.command({ kind: 'mergeRunsheet', items: [file[0], fresh, file[2]] as never, fields: ['durationMs'], sawEdit: 'edit-0' })).toMatchObject({ ok: false, key: 'planChanged' });
    stage.did({ kind: 'mergeRunsheet', items: [file[0], fresh, file[2]] as never, fields: ['durationMs'], sawEdit: null });
    expect(stage.sheet.items.map(({ cue, durationMs, priceLine }) => [cue, durationMs / MINUTE, priceLine])).toEqual([['01', 7, ''], ['02b', 7, 'lost?'], ['02', 5, ''], ['03', 7, ''], ['04', 5, '']]);
    expect(stage.sheet.items.filter(({ id }) => String(id).startsWith('item-0')).map(({ id }) => id)).toEqual(['item-01', 'item-02', 'item-03', 'item-04']);
  });
});

describe('approval', () => {
  test('goes up one level at a time, says who and when; a locked row refuses edits until it is set back; an edited row is a draft again', () => {
    const stage = planned();
    expect(stage.command({ kind: 'setApproval', itemIds: ['item-01'] as never, state: 'approved' })).toMatchObject({ ok: false, key: 'approvalOutOfOrder', params: { cue: '01' } });
    for (const state of ['reviewed', 'approved'] as const) stage.did({ kind: 'setApproval', itemIds: ['item-01', 'item-02'], state });
    expect(stage.row('item-01')?.approval).toEqual({ state: 'approved', by: 'Lin', at: stage.now });
    stage.edit('item-02', { overlay: 'x' });
    expect(stage.row('item-02')?.approval.state).toBe('draft');
    stage.undo();
    expect(stage.row('item-02')?.approval.state).toBe('approved');
    stage.did({ kind: 'setApproval', itemIds: ['item-01'], state: 'locked' });
    expect(stage.edit('item-01', { overlay: 'x' })).toMatchObject({ ok: false, key: 'rowLocked', params: { cue: '01' } });
    for (const kind of ['deleteItems', 'moveItems'] as const) expect(stage.command({ kind, itemIds: ['item-01'], afterId: 'item-02' } as never)).toMatchObject({ ok: false, key: 'rowLocked' });
    stage.did({ kind: 'setApproval', itemIds: ['item-01'], state: 'draft' });
    expect(stage.edit('item-01', { overlay: 'x' })).toMatchObject({ ok: true });
  });
});

describe('undo', () => {
  test('goes at least 200 back, and forth again', () => {
    const stage = planned();
    const before = stage.sheet;
    for (let n = 0; n < 240; n += 1) stage.edit(`item-0${1 + (n % 4)}`, { priceLine: `price ${n}` });
    const after = stage.sheet;
    for (let n = 0; n < 240; n += 1) expect(stage.undo().ok).toBe(true);
    expect(stage.sheet).toEqual(before);
    for (let n = 0; n < 240; n += 1) expect(stage.redo().ok).toBe(true);
    expect(stage.sheet).toEqual(after);
    expect(stage.state.planEdits.last).toHaveLength(50);
  });

  test('of an edit one did not see on top is refused with the name of who was faster', () => {
    const stage = planned();
    stage.edit('item-01', { overlay: 'mine' });
    const saw = stage.newestEdit;
    stage.actor = LI;
    stage.edit('item-02', { overlay: 'hers' });
    stage.actor = PRODUCER;
    expect(stage.command({ kind: 'undoEdit', sawEdit: saw })).toMatchObject({ ok: false, key: 'planChanged', params: { by: 'Li' } });
    expect(stage.row('item-02')?.overlay).toBe('hers');
  });

  test('of everything gives the sheet back as it was, whatever was edited, planned or on air', () => {
    const sheet = sheetOf([{}, { minutes: 3 }, {}, { minutes: 0 }, {}], { adLibs: [{ ...sheetOf([{}]).items[0], id: 'item-x', cue: 'X' }] as never });
    fc.assert(fc.property(fc.boolean(), fc.array(fc.oneof({ weight: 4, arbitrary: editStep(5) }, { weight: 1, arbitrary: operatorStep(5) }), { maxLength: 40 }), (isLive, steps) => {
      const stage = planned(sheet);
      if (isLive) { stage.did({ kind: 'loadShow', mode: 'live' }); stage.did({ kind: 'startShow' }); }
      for (const step of steps) step(stage);
      const end = stage.sheet;
      let undone = 0;
      while (stage.state.planEdits.undo.length > 0) { expect(stage.undo('keepRun').ok).toBe(true); undone += 1; }
      expect(stage.sheet).toEqual(sheet);
      for (; undone > 0; undone -= 1) stage.redo('keepRun');
      if (!isLive) expect(runsheetSchema.parse(end)).toEqual(end);
    }), { numRuns: 200 });
  }, 30_000);
});

test('two editors in any interleaving: a value is only ever replaced by somebody who saw it', () => {
  const fields = ['priceLine', 'overlay'] as const;
  const act = fc.record({ who: fc.nat(1), row: fc.nat(1), field: fc.constantFrom(...fields), value: fc.constantFrom('a', 'b', 'c'), looks: fc.boolean() });
  fc.assert(fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
    const stage = planned(sheetOf([{}, {}]));
    const screens = [stage.sheet, stage.sheet];
    for (const { who, row, field, value, looks } of acts) {
      if (looks) screens[who] = stage.sheet;
      const shown = screens[who]?.items[row]?.[field] ?? '';
      const stands = stage.sheet.items[row]?.[field] ?? '';
      const answer = stage.command({ kind: 'editItem', itemId: `item-0${row + 1}`, changes: { [field]: value }, saw: { [field]: shown } });
      expect(answer.ok).toBe(stands === shown || stands === value);
      expect(stage.sheet.items[row]?.[field]).toBe(answer.ok ? value : stands);
    }
  }), { numRuns: 300 });
});

test('the sample: every row edited in bulk, moved and undone is the sample again', () => {
  const { items } = importRows(sampleTable('sample-runsheet.csv'));
  const sheet = runsheetSchema.parse({ id: 's', title: 'S', timeZone: 'Asia/Shanghai', date: '2026-11-28', items });
  const stage = planned(sheet);
  stage.did({ kind: 'editItems', rows: items.map(({ id, endAction }) => ({ itemId: id, saw: { endAction } })), changes: { endAction: 'autoNext' } });
  stage.did({ kind: 'moveItems', itemIds: ['item-20', 'item-03', 'item-04'], afterId: 'item-25' });
  stage.undo();
  stage.undo();
  expect(stage.sheet).toEqual(sheet);
});
