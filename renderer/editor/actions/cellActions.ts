import { applyCells, changedCells, hasCells, type Cells } from '#shared/runsheet/cells.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { cellKey, type Editing } from '../editorStore.ts';
import type { Workbench } from '../editorContext.ts';
import { parseApproval } from '../model/cellCodec.ts';
import type { Column } from '../model/columns.ts';
import { editRow } from '../model/commands.ts';
import { rowAt, type Line } from '../model/lines.ts';
import { stepCell, type Step } from '../model/selection.ts';
import { sendEdit } from './sendEdit.ts';

/** What is done in one cell. */
export interface CellActions {
  /** Begins typing in the active cell: with the text it holds (null), or over it. */
  readonly beginEdit: (text: string | null) => void;
  readonly changeText: (text: string) => void;
  /** Takes what was typed and moves on; false = it is wrong, and stays to be mended. */
  readonly commit: (step: Step | null, text?: string) => boolean;
  readonly cancel: () => void;
  /** Empties the active cell. */
  readonly clear: () => void;
}

const columnOf = (bench: Workbench, id: string | null): Column | null => bench.view().columns.find((column) => column.id === id) ?? null;

export function makeCellActions(bench: Workbench): CellActions {
  const { store, desk } = bench;
  const active = (): { readonly row: Extract<Line, { kind: 'row' }>; readonly column: Column } | null => {
    const { rowId, columnId } = store.getState().selection;
    const row = rowAt(bench.view().lines, rowId);
    const column = columnOf(bench, columnId);
    return row === null || column === null ? null : { row, column };
  };
  const mayEdit = ({ row, column }: NonNullable<ReturnType<typeof active>>): boolean => {
    if (column.codec === null) { desk.notices.raise({ kind: 'said', tone: 'info', text: bench.view().text.readOnlyColumn(column) }); return false; }
    const isLocked = row.item.approval.state === 'locked' && column.id !== 'approval';
    if (isLocked) desk.notices.raise({ kind: 'refused', refusal: refusal('rowLocked', { cue: row.item.cue }) });
    return !isLocked;
  };
  return {
    beginEdit: (text) => {
      const at = active();
      if (at === null || !mayEdit(at)) return;
      const { item } = at.row;
      store.setState({ editing: { rowId: item.id, columnId: at.column.id, text: text ?? at.column.codec?.read(item, bench.view().words) ?? '', item, problem: null } });
    },
    changeText: (text) => store.setState(({ editing }) => ({ editing: editing === null ? null : { ...editing, text, problem: null } })),
    cancel: () => store.setState({ editing: null }),
    commit: (step, text) => commit(bench, step, text),
    clear: () => {
      const at = active();
      if (at === null || !mayEdit(at) || at.column.codec === null || at.column.id === 'approval') return;
      const written = at.column.codec.write('', at.row.item, bench.view().words);
      if (!written.ok) { desk.notices.raise({ kind: 'said', tone: 'info', text: bench.view().text.problem(written.failure) }); return; }
      if (hasCells(changedCells(at.row.item, written.value))) void sendCells(bench, { rowId: at.row.item.id, columnId: at.column.id, text: '', item: at.row.item, problem: null }, written.value);
    },
  };
}

function commit(bench: Workbench, step: Step | null, given: string | undefined): boolean {
  const { store } = bench;
  const { editing } = store.getState();
  if (editing === null) { if (step !== null) moveOn(bench, step); return true; }
  const { words, text: say } = bench.view();
  const column = columnOf(bench, editing.columnId);
  const text = given ?? editing.text;
  if (column === null || column.codec === null || text === column.codec.read(editing.item, words)) { close(bench, step); return true; }
  if (column.id === 'approval') {
    const state = parseApproval(text, words);
    if (state === null) { store.setState({ editing: { ...editing, text, problem: say.problem({ key: 'notAChoice', params: { choices: Object.values(words.approval).join(' · ') } }) } }); return false; }
    close(bench, step);
    if (state !== editing.item.approval.state) void sendEdit(bench, { kind: 'setApproval', itemIds: [editing.rowId], state });
    return true;
  }
  const written = column.codec.write(text, editing.item, words);
  if (!written.ok) { store.setState({ editing: { ...editing, text, problem: say.problem(written.failure) } }); return false; }
  close(bench, step);
  if (hasCells(changedCells(editing.item, written.value))) void sendCells(bench, { ...editing, text }, written.value);
  return true;
}

function close(bench: Workbench, step: Step | null): void {
  bench.store.setState({ editing: null });
  if (step !== null) moveOn(bench, step);
}

function moveOn({ store, view }: Workbench, step: Step): void {
  const { lines, columnIds } = view();
  store.setState(({ selection }) => ({ selection: stepCell(selection, lines.ids, columnIds, step) }));
}

/** Sends what one cell should hold; until it is there the cell shows what was typed. What the engine refuses comes back into the cell. */
async function sendCells(bench: Workbench, editing: Editing, changes: Cells): Promise<void> {
  const { store } = bench;
  const key = cellKey(editing.rowId, editing.columnId);
  const column = columnOf(bench, editing.columnId);
  const shown = column?.codec?.read(applyCells(editing.item, changes), bench.view().words) ?? editing.text;
  store.setState(({ pending }) => ({ pending: new Map(pending).set(key, shown) }));
  const outcome = await sendEdit(bench, editRow(editing.item, changes));
  store.setState(({ pending }) => { const rest = new Map(pending); rest.delete(key); return { pending: rest }; });
  if (outcome.kind === 'done' || (outcome.kind === 'refused' && outcome.refusal.key === 'editConflict')) return;
  const problem = outcome.kind === 'refused' ? bench.view().text.refusal(outcome.refusal) : bench.view().text.noLink;
  const state = store.getState();
  // Nothing typed is lost: the cell opens again, unless the person is typing elsewhere by now.
  if (state.editing !== null || state.dialog !== null || rowAt(bench.view().lines, editing.rowId) === null) return;
  store.setState({ editing: { ...editing, problem }, selection: { ...state.selection, rowId: editing.rowId, columnId: editing.columnId } });
}
