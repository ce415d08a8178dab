import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ItemId } from '#shared/ids.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import type { ItemList } from '#shared/runsheet/planChange.ts';
import type { Command, CommandOf } from '#shared/show/commands.ts';
import { NOTHING, type Selection } from './model/selection.ts';

/** A cell that is being typed in. `item`: the row as it stood when the typing began; what it held is what the edit replaces. */
export interface Editing {
  readonly rowId: ItemId;
  readonly columnId: string;
  readonly text: string;
  readonly item: RunsheetItem;
  /** Why it was not taken, as a sentence; null = nothing is known to be wrong. */
  readonly problem: string | null;
}

/** Commands that ask first when they would take the row on air away. */
export type AskingCommand = Extract<Command, { onAirRow: unknown }>;

export type EditorDialog =
  | { readonly kind: 'conflict'; readonly command: CommandOf<'editItem' | 'editItems'>; readonly cue: string; readonly field: string; readonly yours: string; readonly theirs: string }
  | { readonly kind: 'onAir'; readonly cue: string; readonly command: AskingCommand }
  | { readonly kind: 'cue'; readonly item: RunsheetItem }
  | { readonly kind: 'bulk' } | { readonly kind: 'columns' } | { readonly kind: 'sheet' } | { readonly kind: 'keys' };

/** Rows being dragged, and the gap of their list they are over. */
export interface Drag { readonly list: ItemList; readonly ids: ReadonlySet<ItemId>; readonly gap: number }

/** What one person is doing in the editor; nothing of it is the plan. */
export interface EditorState {
  readonly selection: Selection;
  readonly editing: Editing | null;
  /** Rows that were cut: they move when pasted, and stay where they are until then. */
  readonly cut: ReadonlySet<ItemId>;
  /** Texts on their way to the engine, by `cellKey`. */
  readonly pending: ReadonlyMap<string, string>;
  /** Edits of this window that the plan on screen does not hold yet. */
  readonly inFlight: number;
  readonly dialog: EditorDialog | null;
  /** Null = the find bar is closed. */
  readonly query: string | null;
  readonly drag: Drag | null;
  /** What is read out next. */
  readonly said: string;
}

export type EditorStore = StoreApi<EditorState>;

export const cellKey = (rowId: ItemId, columnId: string): string => `${rowId}\n${columnId}`;

export const makeEditorStore = (): EditorStore => createStore<EditorState>(() => ({
  selection: NOTHING, editing: null, cut: new Set(), pending: new Map(), inFlight: 0, dialog: null, query: null, drag: null, said: '',
}));
