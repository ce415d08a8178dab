import type { ItemId } from '#shared/ids.ts';
import { applyCells, type Cells } from '#shared/runsheet/cells.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import type { NewItem } from '#shared/show/planCommands.ts';
import type { CellProblem, CellWords } from './cellCodec.ts';
import type { Column } from './columns.ts';
import { rowAt, type Lines } from './lines.ts';
import { blankRow } from './newRow.ts';

export interface BlockProblem { readonly cue: string; readonly column: Column; readonly text: string; readonly problem: CellProblem }

/** What a block of cells would change, in the order of the sheet. Nothing is to be sent while there is a problem. */
export interface BlockPaste {
  /** The rows as they would stand, except for their cues. */
  readonly changed: readonly RunsheetItem[];
  /** The fields that are touched. */
  readonly fields: readonly (keyof Cells)[];
  readonly cues: readonly { readonly item: RunsheetItem; readonly cue: string }[];
  /** Rows for cells that reach below the last one. */
  readonly added: readonly NewItem[];
  readonly problems: readonly BlockProblem[];
}

/**
 * Lays cells on the grid, the first one on the active cell. Columns that are worked out, and approval, take nothing.
 * Cells beyond the last column are left; cells below the last row of the list make new rows.
 */
export function pasteBlock(lines: Lines, columns: readonly Column[], from: { readonly rowId: ItemId; readonly columnId: string }, cells: readonly (readonly string[])[], words: CellWords): BlockPaste {
  const start = rowAt(lines, from.rowId);
  const firstColumn = columns.findIndex(({ id }) => id === from.columnId);
  const changed: RunsheetItem[] = [];
  const added: NewItem[] = [];
  const fields = new Set<keyof Cells>();
  const cues: { item: RunsheetItem; cue: string }[] = [];
  const problems: BlockProblem[] = [];
  if (start === null || firstColumn === -1) return { changed, fields: [], cues, added, problems };
  const list = lines.all.flatMap((line) => (line.kind === 'row' && line.list === start.list ? [line.item] : []));
  cells.forEach((row, offset) => {
    const item = list[start.index + offset];
    const written = writeRow(item ?? blankRow(), row, columns.slice(firstColumn), words);
    problems.push(...written.problems);
    const { cue, ...rest } = written.cells;
    if (item === undefined) {
      const { id: _id, cue: _cue, approval: _approval, ...fresh } = applyCells(blankRow(), rest);
      added.push(cue === undefined ? fresh : { ...fresh, cue });
      return;
    }
    if (cue !== undefined && cue !== item.cue) cues.push({ item, cue });
    for (const field of Object.keys(rest) as (keyof Cells)[]) fields.add(field);
    if (Object.keys(rest).length > 0) changed.push({ ...applyCells(item, rest), custom: { ...item.custom, ...rest.custom } });
  });
  return { changed, fields: [...fields], cues, added, problems };
}

/** One row of cells on one row of the sheet: each cell sees what the ones before it changed (a length, then its minimum). */
function writeRow(item: RunsheetItem, texts: readonly string[], columns: readonly Column[], words: CellWords): { readonly cells: Cells; readonly problems: readonly BlockProblem[] } {
  let now = item;
  let cells: Cells = {};
  const problems: BlockProblem[] = [];
  texts.forEach((text, offset) => {
    const column = columns[offset];
    if (column === undefined || column.codec === null || column.id === 'approval' || column.codec.read(now, words) === text) return;
    const written = column.codec.write(text, now, words);
    if (!written.ok) { problems.push({ cue: item.cue, column, text, problem: written.failure }); return; }
    cells = mergeCells(cells, written.value);
    now = applyCells(now, written.value);
  });
  return { cells, problems };
}

/** Cells laid over cells; titles, points and custom columns part by part. */
export function mergeCells(one: Cells, other: Cells): Cells {
  return {
    ...one, ...other,
    ...(one.title === undefined && other.title === undefined ? {} : { title: { ...one.title, ...other.title } }),
    ...(one.talkingPoints === undefined && other.talkingPoints === undefined ? {} : { talkingPoints: { ...one.talkingPoints, ...other.talkingPoints } }),
    ...(one.custom === undefined && other.custom === undefined ? {} : { custom: { ...one.custom, ...other.custom } }),
  };
}
