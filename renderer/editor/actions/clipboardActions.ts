import type { ItemId } from '#shared/ids.ts';
import type { Cells } from '#shared/runsheet/cells.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import type { ItemList } from '#shared/runsheet/planChange.ts';
import type { Workbench } from '../editorContext.ts';
import { clipOf, readClip, toTsv, type Clip } from '../model/clipboard.ts';
import { editEach, editRow, sawEditOf } from '../model/commands.ts';
import { rowAt, rowsIn } from '../model/lines.ts';
import { copyOf } from '../model/newRow.ts';
import { pasteBlock } from '../model/pasteBlock.ts';
import { goToNew } from './rowActions.ts';
import { sendEdit } from './sendEdit.ts';

export interface ClipboardActions {
  /** What goes on the clipboard: the selected rows, or the text of the active cell. Null = nothing is selected. */
  readonly copy: () => Clip | null;
  /** The same; the rows are marked, and move when they are pasted. */
  readonly cut: () => Clip | null;
  readonly paste: (clip: Clip) => Promise<void>;
}

export function makeClipboardActions(bench: Workbench): ClipboardActions {
  const { store, view } = bench;
  const take = (): Clip | null => {
    const { selection } = store.getState();
    const { lines, sheet, columns, words } = view();
    if (selection.isRows) {
      const rows = rowsIn(lines, selection.rows);
      return rows.length === 0 ? null : clipOf(sheet, rows.map(({ item }) => item));
    }
    const row = rowAt(lines, selection.rowId);
    const codec = columns.find(({ id }) => id === selection.columnId)?.codec ?? null;
    return row === null || codec === null ? null : { rows: '', text: toTsv([[codec.read(row.item, words)]]) };
  };
  const count = (): number => (store.getState().selection.isRows ? store.getState().selection.rows.size : 1);
  return {
    copy: () => {
      const clip = take();
      if (clip !== null) store.setState({ cut: new Set(), said: view().text.copied(count()) });
      return clip;
    },
    cut: () => {
      const { selection } = store.getState();
      const clip = take();
      if (clip !== null && selection.isRows) store.setState({ cut: new Set(selection.rows), said: view().text.cut(count()) });
      return clip;
    },
    paste: (clip) => paste(bench, clip),
  };
}

async function paste(bench: Workbench, clip: Clip): Promise<void> {
  const { store, view, desk } = bench;
  const pasted = readClip(clip);
  if (pasted.kind === 'nothing') { desk.notices.raise({ kind: 'said', tone: 'info', text: view().text.nothingToPaste }); return; }
  if (pasted.kind === 'block') { await pasteCells(bench, pasted.cells); return; }
  const bad = pasted.problems.find(({ severity }) => severity === 'error');
  if (bad !== undefined) { desk.notices.raise({ kind: 'said', tone: 'bad', text: view().text.pasteRowProblem(bad.row, bad.column, bad.value) }); return; }
  const cut = rowsIn(view().lines, store.getState().cut).map(({ item }) => item);
  const isSameRows = cut.length > 0 && cut.length === pasted.items.length && cut.every(({ id }, index) => id === pasted.items[index]?.id);
  await (isSameRows ? moveCut(bench, cut) : pasteRows(bench, pasted.items));
}

/** Behind the last selected row; at the end of the plan without one. */
function place({ store, view }: Workbench): { readonly list: ItemList; readonly afterId: ItemId | null } {
  const { lines, sheet } = view();
  const { rows, rowId } = store.getState().selection;
  const anchor = rowsIn(lines, rows).at(-1) ?? rowAt(lines, rowId);
  return anchor === null ? { list: 'plan', afterId: sheet.items.at(-1)?.id ?? null } : { list: anchor.list, afterId: anchor.item.id };
}

async function pasteRows(bench: Workbench, items: readonly RunsheetItem[]): Promise<void> {
  const before = new Set(bench.view().lines.ids);
  const outcome = await sendEdit(bench, { kind: 'insertItems', ...place(bench), items: items.map(copyOf) });
  if (outcome.kind !== 'done') return;
  goToNew(bench, before);
  bench.store.setState({ said: bench.view().text.pasted(items.length) });
}

/** Cut rows are moved, so they keep their ids, their approval and whatever is bound to them. */
async function moveCut(bench: Workbench, items: readonly RunsheetItem[]): Promise<void> {
  const { store, view } = bench;
  const moving = new Set(items.map(({ id }) => id));
  const { list, afterId } = place(bench);
  const all = list === 'plan' ? view().sheet.items : view().sheet.adLibs;
  const isWithin = items.every((item) => all.some(({ id }) => id === item.id));
  if (!isWithin) { await pasteRows(bench, items); store.setState({ cut: new Set() }); return; }
  const at = all.findIndex(({ id }) => id === afterId);
  const behind = all.slice(0, at + 1).findLast(({ id }) => !moving.has(id))?.id ?? null;
  const outcome = await sendEdit(bench, { kind: 'moveItems', itemIds: [...moving], afterId: behind, onAirRow: 'refuse' });
  if (outcome.kind === 'done') store.setState({ cut: new Set(), said: view().text.pasted(items.length) });
}

async function pasteCells(bench: Workbench, cells: readonly (readonly string[])[]): Promise<void> {
  const { store, view, desk } = bench;
  const { selection } = store.getState();
  const { lines, columns, words, text, edits } = view();
  if (selection.rowId === null || selection.columnId === null) return;
  const single = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (single !== undefined && selection.rows.size > 1) { await fill(bench, single, selection.columnId); return; }
  const block = pasteBlock(lines, columns, { rowId: selection.rowId, columnId: selection.columnId }, cells, words);
  const [first] = block.problems;
  if (first !== undefined) { desk.notices.raise({ kind: 'said', tone: 'bad', text: text.pasteProblem(`${first.cue} · ${text.column(first.column)}`, `${text.problem(first.problem)} “${first.text.slice(0, 40)}”`) }); return; }
  const list = rowAt(lines, selection.rowId)?.list ?? 'plan';
  // One edit, and one step of undo, whatever the number of cells; rows are told apart by cue, so cues go last.
  if (block.changed.length > 0) await sendEdit(bench, { kind: 'mergeRunsheet', items: [...block.changed], fields: [...block.fields], sawEdit: sawEditOf(edits) });
  for (const { item, cue } of block.cues) await sendEdit(bench, editRow(item, { cue }));
  if (block.added.length > 0) await sendEdit(bench, { kind: 'insertItems', list, afterId: view().sheet[list === 'plan' ? 'items' : 'adLibs'].at(-1)?.id ?? null, items: [...block.added] });
}

/** One text into the same cell of every selected row. */
async function fill(bench: Workbench, text: string, columnId: string): Promise<void> {
  const { lines, columns, words, text: say } = bench.view();
  const items = rowsIn(lines, bench.store.getState().selection.rows).map(({ item }) => item);
  const column = columns.find(({ id }) => id === columnId);
  if (column === undefined || column.codec === null || column.id === 'approval' || column.id === 'cue' || items.length === 0) return;
  const cells: Cells[] = [];
  for (const item of items) {
    const written = column.codec.write(text, item, words);
    if (!written.ok) { bench.desk.notices.raise({ kind: 'said', tone: 'bad', text: say.pasteProblem(`${item.cue} · ${say.column(column)}`, say.problem(written.failure)) }); return; }
    cells.push(written.value);
  }
  await sendEdit(bench, editEach(items, cells, bench.view().edits));
}
