import { obsCueSchema, type ObsCue } from '../obs/cue.ts';
import { parseCueText } from '../obs/cueText.ts';
import type { RowReader } from '../tables/rowReader.ts';
import type { RunsheetField } from './importColumns.table.ts';
import { approvalStateSchema, DRAFT, type Approval } from './item.ts';

type Reader = RowReader<RunsheetField>;

/** What only our own export writes about a row. */
export interface OwnColumns { readonly approval: Approval; readonly expectedGmvMinor: number | null }

/** Approval as exported; any other word is a draft, with a warning. */
export function readApproval(reader: Reader): Pick<OwnColumns, 'approval'> {
  const text = reader.cell('approval');
  const state = approvalStateSchema.safeParse(text);
  if (!state.success || state.data === 'draft') {
    if (text !== '' && !state.success) reader.problem('approval', 'notValid', 'warning', { problem: text });
    return { approval: DRAFT };
  }
  const at = Number(reader.cell('approvedAt') || Number.NaN);
  return { approval: { state: state.data, by: reader.text('approvedBy', 60), at: Number.isSafeInteger(at) && at >= 0 ? (at as NonNullable<Approval['at']>) : null } };
}

export function readExpectedGmv(reader: Reader): Pick<OwnColumns, 'expectedGmvMinor'> {
  const text = reader.cell('expectedGmv');
  if (text === '') return { expectedGmvMinor: null };
  const minor = Number(text);
  if (Number.isInteger(minor) && minor >= 0 && minor <= 9e15) return { expectedGmvMinor: minor };
  reader.problem('expectedGmv', 'badNumber', 'warning', { min: 0, max: 9e15 });
  return { expectedGmvMinor: null };
}

/** A list with one entry a line, where nothing else separates; null without such a column. */
export const readLines = (reader: Reader, field: 'pointsZhLines' | 'pointsEnLines' | 'ownerLines', most: number, max: number): string[] | null =>
  (reader.header(field) === '' ? null : reader.list(field, /\n/u, most, max));

/** The OBS cue of a row, one step a line. A line that cannot be read leaves the whole cue out: half a cue on air is worse than none. */
export function readObsCue(reader: Reader): { readonly obsCue: ObsCue | null } {
  const cue = parseCueText(reader.cell('obsCue'));
  if (cue.ok) return { obsCue: cue.value === null ? null : obsCueSchema.parse(cue.value) };
  reader.problem('obsCue', 'badCue', 'warning', { line: cue.failure.line, text: cue.failure.text.slice(0, 120) });
  return { obsCue: null };
}
