import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandSchema } from '#shared/show/commands.ts';
import { importCommand } from '../../../../renderer/settings/import/importCommand.ts';
import { checkImport, detectHeaderRow, suggestFor } from '../../../../renderer/settings/import/importKinds.ts';
import { readCsvText, type Grid } from '../../../../renderer/settings/import/readGrid.ts';
import { assignColumn, beginning, readiness, stepWizard, type WizardAction, type WizardState } from '../../../../renderer/settings/import/wizard.ts';

const grid = (text: string): Grid => {
  const read = readCsvText(text, 'UTF-8');
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
};
const run = (...actions: readonly WizardAction[]): WizardState => actions.reduce((state: WizardState, action) => stepWizard('runsheet', state, action), beginning);
const BAD = '暖冬夜,,,\n序号,开始,时长,标题\n1,20:00,3,开场\n2,25:99,4,福袋\n,,,\n3,20:07,5,抽纸';
const opened = (text: string): readonly WizardAction[] => [{ kind: 'filePicked', name: 'a.csv' }, { kind: 'fileRead', name: 'a.csv', result: { ok: true, value: grid(text) } }];
const fileOf = (state: WizardState) => {
  if (state.kind !== 'checking') throw new Error(state.kind);
  return state.file;
};

describe('opening a file', () => {
  it('finds the header row below a title', () => {
    expect(detectHeaderRow('runsheet', grid(BAD).rows)).toBe(1);
    expect(detectHeaderRow('runsheet', grid('x,y\n1,2').rows)).toBe(0);
  });
  it('proposes columns and has chosen nothing for the person', () => {
    const file = fileOf(run(...opened(BAD)));
    expect(file).toMatchObject({ headerRow: 1, goodRowsOnly: false, mapping: { cue: 0, start: 1, duration: 2, titleZh: 3 } });
  });
  it('goes back to picking with the reason when the file cannot be read', () => {
    expect(run({ kind: 'filePicked', name: 'a.xls' }, { kind: 'fileRead', name: 'a.xls', result: { ok: false, failure: { kind: 'oldExcel' } } })).toEqual({ kind: 'picking', failure: { kind: 'oldExcel' } });
  });
  it('ignores a file that finished reading after another was picked', () => {
    const state = run({ kind: 'filePicked', name: 'a.csv' }, { kind: 'filePicked', name: 'b.csv' }, { kind: 'fileRead', name: 'a.csv', result: { ok: true, value: grid(BAD) } });
    expect(state).toEqual({ kind: 'reading', name: 'b.csv' });
  });
});

describe('what would be imported', () => {
  it('names the row of the file, counted with the title above the header', () => {
    const check = checkImport('runsheet', grid(BAD), 1, suggestFor('runsheet', grid(BAD).rows[1] ?? []), 'CNY');
    expect(check).toMatchObject({ good: 2, bad: 1 });
    expect(check.errors).toHaveLength(1);
    expect(check.errors[0]).toMatchObject({ row: 4, column: '开始', value: '25:99', key: 'badTime' });
  });
  it.each([['runsheet', 'sample-runsheet.csv', 26], ['products', 'sample-products.csv', 15]] as const)('takes the %s sample without any error', (kind, name, count) => {
    const sample = grid(readFileSync(new URL(`../../../../resources/demo/${name}`, import.meta.url), 'utf8'));
    const check = checkImport(kind, sample, 0, suggestFor(kind, sample.rows[0] ?? []), 'CNY');
    expect(check.errors).toEqual([]);
    expect(check.good).toBe(count);
    const command = importCommand(check.imported, { title: '夜场', date: '2026-11-28', timeZone: 'Asia/Shanghai', currency: 'CNY' }, 'sheet-1');
    expect(commandSchema.safeParse(command).success).toBe(true);
  });
});

describe('the decision', () => {
  it('imports nothing while there are errors, unless leaving those rows out was chosen', () => {
    const check = checkImport('runsheet', grid(BAD), 1, suggestFor('runsheet', grid(BAD).rows[1] ?? []), 'CNY');
    expect(readiness(check, false)).toBe('blocked');
    expect(readiness(check, true)).toBe('ready');
  });
  it('has nothing to import when no row is good', () => {
    const none = grid('序号,开始,时长\n1,xx,yy');
    expect(readiness(checkImport('runsheet', none, 0, suggestFor('runsheet', none.rows[0] ?? []), 'CNY'), true)).toBe('noneGood');
  });
  it('takes the choice back when a column or the header row changes', () => {
    const chosen: readonly WizardAction[] = [...opened(BAD), { kind: 'goodRowsChosen', only: true }];
    expect(fileOf(run(...chosen)).goodRowsOnly).toBe(true);
    expect(fileOf(run(...chosen, { kind: 'columnAssigned', column: 1, field: null })).goodRowsOnly).toBe(false);
    expect(fileOf(run(...chosen, { kind: 'headerRowMoved', row: 0 })).goodRowsOnly).toBe(false);
  });
  it('comes back to the same file when the engine refuses, and is done when it accepts', () => {
    const sent: readonly WizardAction[] = [...opened(BAD), { kind: 'goodRowsChosen', only: true }, { kind: 'sent', rows: 2 }];
    expect(fileOf(run(...sent, { kind: 'answered', accepted: false }))).toMatchObject({ name: 'a.csv', goodRowsOnly: true });
    expect(run(...sent, { kind: 'answered', accepted: true })).toEqual({ kind: 'done', rows: 2 });
    expect(run(...sent, { kind: 'filePicked', name: 'c.csv' }).kind).toBe('sending');
  });
});

describe('assigning columns', () => {
  it('never lets two columns feed one field, nor one column two fields', () => {
    const mapping = assignColumn(assignColumn({ cue: 0, start: 1 }, 2, 'start'), 0, 'titleZh');
    expect(mapping).toEqual({ cue: null, start: 2, titleZh: 0 });
    expect(assignColumn(mapping, 2, null)).toEqual({ cue: null, start: null, titleZh: 0 });
  });
});
