import type { Result } from '#shared/result.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import type { SheetFileProblem } from '#shared/runsheet/sheetFile.ts';
import type { ImportKind } from '../sections.ts';
import { detectHeaderRow, suggestFor, type FieldName, type ImportCheck, type Mapping } from './importKinds.ts';
import type { FileFailure, Grid } from './readGrid.ts';

export type PickFailure = FileFailure | { readonly kind: 'unreadable' } | { readonly kind: 'badSheetFile'; readonly problem: SheetFileProblem };
/** A file that was read, and how its columns are used. */
export interface OpenFile {
  readonly name: string;
  readonly grid: Grid;
  /** 0-based row of the headers. */
  readonly headerRow: number;
  readonly mapping: Mapping;
  /** The person chose to leave out the rows with errors. Off until chosen, and off again after every change. */
  readonly goodRowsOnly: boolean;
}

/** Where an import stands. */
export type WizardState =
  | { readonly kind: 'picking'; readonly failure: PickFailure | null }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'checking'; readonly file: OpenFile }
  | { readonly kind: 'sending'; readonly file: OpenFile; readonly rows: number }
  /** A whole run-sheet out of a JSON file of ours: there is nothing to map. */
  | { readonly kind: 'sheetRead'; readonly name: string; readonly sheet: Runsheet }
  | { readonly kind: 'sheetSending'; readonly name: string; readonly sheet: Runsheet; readonly rows: number }
  | { readonly kind: 'done'; readonly rows: number };

export type WizardAction =
  | { readonly kind: 'filePicked'; readonly name: string }
  | { readonly kind: 'fileRead'; readonly name: string; readonly result: Result<Grid, PickFailure> }
  | { readonly kind: 'sheetFileRead'; readonly name: string; readonly result: Result<Runsheet, PickFailure> }
  | { readonly kind: 'headerRowMoved'; readonly row: number }
  | { readonly kind: 'columnAssigned'; readonly column: number; readonly field: FieldName | null }
  | { readonly kind: 'goodRowsChosen'; readonly only: boolean }
  | { readonly kind: 'sent'; readonly rows: number }
  | { readonly kind: 'answered'; readonly accepted: boolean }
  | { readonly kind: 'startedOver' };

export const beginning: WizardState = { kind: 'picking', failure: null };

/** One column feeds one field and one field is fed by one column: assigning takes both away from where they were. */
export function assignColumn(mapping: Mapping, column: number, field: FieldName | null): Mapping {
  const freed = Object.fromEntries(Object.entries(mapping).map(([name, used]) => [name, used === column ? null : used])) as Mapping;
  return field === null ? freed : { ...freed, [field]: column };
}

const changeFile = (state: WizardState, change: (file: OpenFile) => OpenFile): WizardState => (state.kind === 'checking' ? { kind: 'checking', file: change(state.file) } : state);

function openFile(kind: ImportKind, name: string, grid: Grid): OpenFile {
  const headerRow = detectHeaderRow(kind, grid.rows);
  return { name, grid, headerRow, mapping: suggestFor(kind, grid.rows[headerRow] ?? []), goodRowsOnly: false };
}

/** The next state of an import. Actions that do not fit the state (a late answer, a second file meanwhile) change nothing. */
export function stepWizard(importKind: ImportKind, state: WizardState, action: WizardAction): WizardState {
  switch (action.kind) {
    case 'filePicked': return state.kind === 'sending' || state.kind === 'sheetSending' ? state : { kind: 'reading', name: action.name };
    case 'fileRead':
      if (state.kind !== 'reading' || state.name !== action.name) return state;
      return action.result.ok ? { kind: 'checking', file: openFile(importKind, action.name, action.result.value) } : { kind: 'picking', failure: action.result.failure };
    case 'sheetFileRead':
      if (state.kind !== 'reading' || state.name !== action.name) return state;
      return action.result.ok ? { kind: 'sheetRead', name: action.name, sheet: action.result.value } : { kind: 'picking', failure: action.result.failure };
    case 'headerRowMoved': return changeFile(state, (file) => {
      const headerRow = Math.max(0, Math.min(file.grid.rows.length - 1, action.row));
      return { ...file, headerRow, mapping: suggestFor(importKind, file.grid.rows[headerRow] ?? []), goodRowsOnly: false };
    });
    case 'columnAssigned': return changeFile(state, (file) => ({ ...file, mapping: assignColumn(file.mapping, action.column, action.field), goodRowsOnly: false }));
    case 'goodRowsChosen': return changeFile(state, (file) => ({ ...file, goodRowsOnly: action.only }));
    case 'sent':
      if (state.kind === 'sheetRead') return { ...state, kind: 'sheetSending', rows: action.rows };
      return state.kind === 'checking' ? { kind: 'sending', file: state.file, rows: action.rows } : state;
    case 'answered':
      if (state.kind === 'sheetSending') return action.accepted ? { kind: 'done', rows: state.rows } : { kind: 'sheetRead', name: state.name, sheet: state.sheet };
      if (state.kind !== 'sending') return state;
      return action.accepted ? { kind: 'done', rows: state.rows } : { kind: 'checking', file: state.file };
    case 'startedOver': return beginning;
  }
}

/** May this be sent? With errors in the file only after the explicit choice to leave those rows out; else nothing is imported. */
export function readiness(check: ImportCheck, goodRowsOnly: boolean): 'ready' | 'blocked' | 'noneGood' {
  if (check.good === 0) return 'noneGood';
  return check.errors.length === 0 || goodRowsOnly ? 'ready' : 'blocked';
}
