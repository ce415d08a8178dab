import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCells, changedCells, hasCells } from '#shared/runsheet/cells.ts';
import { APPROVAL_STATES, itemSchema, PHASES, type RunsheetItem } from '#shared/runsheet/item.ts';
import { parseApproval } from '../../../../renderer/editor/model/cellCodec.ts';
import { allColumns, customNameProblem, customNames, type Column } from '../../../../renderer/editor/model/columns.ts';
import { rowOf, sheetOf, WORDS } from './editorFixtures.ts';

const columns = allColumns(['道具']);
const column = (id: string): Column => columns.find((each) => each.id === id) ?? (() => { throw new Error(id); })();
const write = (id: string, text: string, item: RunsheetItem = rowOf('01')) => column(id).codec?.write(text, item, WORDS);
const problem = (id: string, text: string, item?: RunsheetItem) => { const result = write(id, text, item); return result?.ok === false ? result.failure : null; };

const item = fc.record({
  phase: fc.constantFrom(...PHASES), durationMs: fc.nat(86_400_000), flex: fc.constantFrom('must', 'flex', 'cuttable'), endAction: fc.constantFrom('hold', 'autoNext'), role: fc.constantFrom('segment', 'milestone'),
  start: fc.oneof(fc.constant({ kind: 'linked' }), fc.nat(86_399).map((s) => ({ kind: 'fixed', at: s * 1_000 }))), ending: fc.oneof(fc.constant({ kind: 'afterDuration' }), fc.nat(86_399).map((s) => ({ kind: 'atClock', at: s * 1_000 }))),
  productIds: fc.uniqueArray(fc.stringMatching(/^P\d{1,3}$/u), { maxLength: 4 }), owners: fc.uniqueArray(fc.constantFrom('主播', '场控', 'A/B'), { maxLength: 3 }), colour: fc.constantFrom(null, '#33aa77'), expectedGmvMinor: fc.option(fc.nat(9_000_000)),
  talkingPoints: fc.record({ zh: fc.array(fc.constantFrom('a;b|c', '说明', '=1+1'), { maxLength: 4 }), en: fc.constant(['x']) }), obsScene: fc.constantFrom(null, '03_特写'), lotteryId: fc.constantFrom(null, 'L1'), custom: fc.constantFrom({}, { 道具: '灯' }),
}).map((cells) => itemSchema.parse({ ...rowOf('07'), ...cells, minDurationMs: Math.floor(cells.durationMs / 3) }));

describe('cells', () => {
  it('writing what a cell reads changes nothing, in every column', () => {
    fc.assert(fc.property(item, (row) => {
      for (const { id, codec } of columns) {
        if (codec === null || id === 'approval') continue;
        const written = codec.write(codec.read(row, WORDS), row, WORDS);
        expect(written, id).toMatchObject({ ok: true });
        if (written.ok) expect(hasCells(changedCells(row, written.value)), id).toBe(false);
      }
    }), { numRuns: 200 });
  });

  it('reads lengths as people type them and says what is wrong with others', () => {
    for (const [text, ms] of [['3', 180_000], ['3:30', 210_000], ['90s', 90_000], ['1小时2分', 3_720_000], ['５分钟', 300_000]] as const) expect(write('duration', text, rowOf('01', { minDurationMs: 0 as never }))).toEqual({ ok: true, value: { durationMs: ms } });
    expect(problem('duration', 'abc')).toMatchObject({ key: 'badLength' });
    expect(problem('duration', '')).toMatchObject({ key: 'badLength' });
    expect(problem('duration', '-3')).toMatchObject({ key: 'badLength' });
  });

  it('a shorter row takes its minimum along; a minimum above the length is refused with the length', () => {
    const row = rowOf('01', { durationMs: 300_000 as never, minDurationMs: 240_000 as never });
    expect(write('duration', '2', row)).toEqual({ ok: true, value: { durationMs: 120_000, minDurationMs: 120_000 } });
    expect(problem('minDuration', '6', row)).toEqual({ key: 'minAboveLength', params: { length: '5:00' } });
  });

  it('a start is a clock time or linked; 25:99 is neither', () => {
    expect(write('start', '20:05')).toEqual({ ok: true, value: { start: { kind: 'fixed', at: 72_300_000 } } });
    for (const text of ['', '接上段', 'linked']) expect(write('start', text)).toEqual({ ok: true, value: { start: { kind: 'linked' } } });
    expect(problem('start', '25:99')).toMatchObject({ key: 'badTime' });
    expect(write('ending', '')).toEqual({ ok: true, value: { ending: { kind: 'afterDuration' } } });
  });

  it('choices by their word, their own name or a word of other people; anything else names the choices', () => {
    for (const text of ['答疑', 'qa', 'Q&A', '问答']) expect(write('phase', text)).toEqual({ ok: true, value: { phase: 'qa' } });
    expect(write('flex', 'optional')).toEqual({ ok: true, value: { flex: 'cuttable' } });
    expect(problem('flex', '也许')).toEqual({ key: 'notAChoice', params: { choices: '必保 · 可压缩 · 可砍' } });
    expect(problem('phase', '')).toMatchObject({ key: 'notAChoice' });
    expect(parseApproval('已批', WORDS)).toBe('approved');
    for (const state of APPROVAL_STATES) expect(parseApproval(state, WORDS)).toBe(state);
    expect(parseApproval('好', WORDS)).toBeNull();
  });

  it('texts too long, bad products, colours and amounts are refused by what is wrong', () => {
    expect(problem('cue', '')).toMatchObject({ key: 'cueEmpty' });
    expect(problem('cue', 'x'.repeat(17))).toEqual({ key: 'tooLong', params: { max: 16, found: 17 } });
    expect(problem('priceLine', 'x'.repeat(401))).toMatchObject({ key: 'tooLong' });
    expect(problem('products', 'P01 面霜')).toEqual({ key: 'badProduct', params: { id: '面霜' } });
    expect(problem('colour', 'red')).toMatchObject({ key: 'badColour' });
    expect(write('colour', '33AA77')).toEqual({ ok: true, value: { colour: '#33aa77' } });
    expect(write('gmv', '¥1,234.50')).toEqual({ ok: true, value: { expectedGmvMinor: 123_450 } });
    expect(problem('gmv', '很多')).toEqual({ key: 'badAmount', params: { currency: 'CNY' } });
  });

  it('a line break in a one-line cell becomes a space; points are one a line', () => {
    expect(write('priceLine', ' 到手 119\n 券后 99 ')).toEqual({ ok: true, value: { priceLine: '到手 119 券后 99' } });
    expect(write('pointsZh', '一\n\n 二;三 \n')).toEqual({ ok: true, value: { talkingPoints: { zh: ['一', '二;三'] } } });
  });

  it('an emptied cell of a column of the room\'s own is no cell any more', () => {
    const row = rowOf('01', { custom: { 道具: '灯' } });
    const cleared = write('custom:道具', '', row);
    expect(cleared?.ok === true ? applyCells(row, cleared.value).custom : null).toEqual({});
  });
});

describe('columns of the room\'s own', () => {
  it('are found in plan and ad-libs, with names that hold nothing yet behind them', () => {
    expect(customNames(sheetOf([rowOf('01', { custom: { b: '1' } })], [rowOf('X', { custom: { a: '1' } })]), ['c', 'a'])).toEqual(['b', 'a', 'c']);
  });
  it('need a name of their own', () => {
    expect([customNameProblem(' ', []), customNameProblem('道具', ['道具']), customNameProblem('x'.repeat(61), []), customNameProblem('__proto__', []), customNameProblem('道具', [])]).toEqual(['nameEmpty', 'nameTaken', 'nameLong', 'nameReserved', null]);
  });
});
