import type { ItemId } from '#shared/ids.ts';
import { createInTurn } from '#shared/inTurn.ts';
import type { ApprovalState, RunsheetItem } from '#shared/runsheet/item.ts';
import type { ItemList } from '#shared/runsheet/planChange.ts';
import type { Cells } from '#shared/runsheet/cells.ts';
import type { SheetFacts } from '#shared/runsheet/planChange.ts';
import type { CommandOutcome } from '../../transport/commandLane.ts';
import type { EditorDialog } from '../editorStore.ts';
import type { View, Workbench } from '../editorContext.ts';
import { editEach, onTopOf, removeColumn, renameColumn, sawEditOf } from '../model/commands.ts';
import { rowAt, rowsIn, type Line } from '../model/lines.ts';
import { newRow } from '../model/newRow.ts';
import { dropTarget, stepTarget, type Target } from '../model/reorder.ts';
import { selectCell } from '../model/selection.ts';
import { sendEdit } from './sendEdit.ts';

type Row = Extract<Line, { kind: 'row' }>;

/** What is done with whole rows, and with the plan as a whole. */
export interface RowActions {
  readonly insert: (where: 'above' | 'below', role?: RunsheetItem['role']) => Promise<void>;
  readonly insertAdLib: () => Promise<void>;
  readonly duplicate: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Moves the selected rows one place. */
  readonly moveBy: (by: -1 | 1) => Promise<void>;
  /** Drops rows into a gap of their list. */
  readonly dropAt: (list: ItemList, ids: ReadonlySet<ItemId>, gap: number) => Promise<void>;
  readonly approve: (state: ApprovalState) => Promise<void>;
  /** Sets cells of every selected row, worked out row by row; one edit. */
  readonly editSelected: (write: (item: RunsheetItem) => Cells) => Promise<CommandOutcome | null>;
  readonly setSheet: (changes: SheetFacts, saw: SheetFacts) => Promise<CommandOutcome>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly renameColumn: (from: string, to: string) => Promise<boolean>;
  readonly removeColumn: (name: string) => Promise<boolean>;
  /** Answers the question a dialog asks with "do it all the same". */
  readonly insist: (dialog: Extract<EditorDialog, { kind: 'conflict' | 'onAir' }>) => void;
}

export function makeRowActions(bench: Workbench): RowActions {
  const { store } = bench;
  const selected = (): readonly Row[] => rowsIn(bench.view().lines, store.getState().selection.rows);
  const ids = (): ItemId[] => selected().map(({ item }) => item.id);
  return {
    ...insertions(bench, selected),
    ...moves(bench),
    remove: async () => {
      const itemIds = ids();
      if (itemIds.length > 0) await sendEdit(bench, { kind: 'deleteItems', itemIds, onAirRow: 'refuse' });
    },
    approve: async (state) => {
      const itemIds = selected().filter(({ item }) => item.approval.state !== state).map(({ item }) => item.id);
      if (itemIds.length > 0) await sendEdit(bench, { kind: 'setApproval', itemIds, state });
    },
    editSelected: async (write) => {
      const items = selected().map(({ item }) => item);
      return items.length === 0 ? null : sendEdit(bench, editEach(items, items.map(write), bench.view().edits));
    },
    setSheet: (changes, saw) => sendEdit(bench, { kind: 'setSheet', changes, saw }),
    ...history(bench),
    ...ownColumns(bench),
    insist: (dialog) => {
      store.setState({ dialog: null });
      if (dialog.kind === 'onAir') { void sendEdit(bench, { ...dialog.command, onAirRow: 'keepRun' }); return; }
      const again = onTopOf(dialog.command, bench.view().sheet);
      if (again !== null) void sendEdit(bench, again);
    },
  };
}

function insertions(bench: Workbench, selected: () => readonly Row[]): Pick<RowActions, 'insert' | 'insertAdLib' | 'duplicate'> {
  const { store } = bench;
  /** Sends what brings new rows, and goes to the first of them. */
  const bring = async (send: () => Promise<CommandOutcome>): Promise<void> => {
    const before = new Set(bench.view().lines.ids);
    const outcome = await send();
    if (outcome.kind === 'done') goToNew(bench, before);
  };
  // One after the other: a second key pressed before the first one's rows are shown means those rows, not the selection before them.
  const inTurn = createInTurn();
  return {
    insert: (where, role = 'segment') => inTurn(async () => {
      const rows = selected();
      const anchor = (where === 'above' ? rows[0] : rows.at(-1)) ?? rowAt(bench.view().lines, store.getState().selection.rowId) ?? lastRow(bench.view());
      const list: ItemList = anchor?.list ?? 'plan';
      const afterId = anchor === null ? null : where === 'below' ? anchor.item.id : idBefore(bench.view(), anchor);
      await bring(() => sendEdit(bench, { kind: 'insertItems', list, afterId, items: [newRow(anchor?.item ?? null, list === 'plan' ? role : 'segment')] }));
    }),
    insertAdLib: () => inTurn(async () => {
      const { adLibs } = bench.view().sheet;
      await bring(() => sendEdit(bench, { kind: 'insertItems', list: 'adLibs', afterId: adLibs.at(-1)?.id ?? null, items: [newRow(null)] }));
    }),
    duplicate: () => inTurn(async () => {
      const itemIds = selected().map(({ item }) => item.id);
      if (itemIds.length > 0) await bring(() => sendEdit(bench, { kind: 'duplicateItems', itemIds }));
    }),
  };
}

const lastRow = ({ lines }: View): Row | null => lines.all.findLast((line) => line.kind === 'row' && line.list === 'plan') as Row | undefined ?? null;
const idBefore = ({ sheet }: View, { list, index }: Row): ItemId | null => (list === 'plan' ? sheet.items : sheet.adLibs)[index - 1]?.id ?? null;

/** Selects the first row that was not there before; its title is active. */
export function goToNew({ store, view }: Workbench, before: ReadonlySet<ItemId>): void {
  const { lines, columnIds } = view();
  const fresh = lines.ids.filter((id) => !before.has(id));
  const first = fresh[0];
  if (first === undefined) return;
  const current = store.getState().selection.columnId;
  const columnId = current ?? columnIds.find((id) => id === 'titleZh' || id === 'titleEn') ?? columnIds[0] ?? 'cue';
  store.setState({ selection: { ...selectCell(first, columnId), rows: new Set(fresh), isRows: fresh.length > 1 } });
}

function moves(bench: Workbench): Pick<RowActions, 'moveBy' | 'dropAt'> {
  const { store } = bench;
  const listIds = (list: ItemList): readonly ItemId[] => (list === 'plan' ? bench.view().sheet.items : bench.view().sheet.adLibs).map(({ id }) => id);
  const go = async (all: readonly ItemId[], ids: ReadonlySet<ItemId>, target: Target | null): Promise<void> => {
    if (target === null) return;
    const itemIds = all.filter((id) => ids.has(id));
    const outcome = await sendEdit(bench, { kind: 'moveItems', itemIds, afterId: target.afterId, onAirRow: 'refuse' });
    if (outcome.kind !== 'done') return;
    const first = rowAt(bench.view().lines, itemIds[0] ?? null);
    store.setState({ said: bench.view().text.moved(itemIds.length, (first?.index ?? 0) + 1) });
  };
  return {
    moveBy: async (by) => {
      const { selection } = store.getState();
      const list = rowAt(bench.view().lines, selection.rowId)?.list ?? 'plan';
      const all = listIds(list);
      const ids = new Set(all.filter((id) => selection.rows.has(id)));
      await go(all, ids, stepTarget(all, ids, by));
    },
    dropAt: async (list, ids, gap) => { const all = listIds(list); await go(all, ids, dropTarget(all, ids, gap)); },
  };
}

/** One after the other: a key that is held down must not undo on a plan that it has not seen yet. Each names the newest edit of the moment it is sent. */
function history(bench: Workbench): Pick<RowActions, 'undo' | 'redo'> {
  const inTurn = createInTurn();
  const send = async (kind: 'undoEdit' | 'redoEdit'): Promise<void> => {
    const mirror = bench.desk.store.getState().mirror;
    if (mirror !== null) await sendEdit(bench, { kind, sawEdit: sawEditOf(mirror.show.planEdits), onAirRow: 'refuse' });
  };
  const step = (kind: 'undoEdit' | 'redoEdit') => (): void => { void inTurn(() => send(kind)); };
  return { undo: step('undoEdit'), redo: step('redoEdit') };
}

function ownColumns(bench: Workbench): Pick<RowActions, 'renameColumn' | 'removeColumn'> {
  const isDone = async (command: ReturnType<typeof renameColumn> | ReturnType<typeof removeColumn>): Promise<boolean> => command === null || (await sendEdit(bench, command)).kind === 'done';
  return {
    renameColumn: (from, to) => isDone(renameColumn(bench.view().sheet, from, to, bench.view().edits)),
    removeColumn: (name) => isDone(removeColumn(bench.view().sheet, name)),
  };
}
