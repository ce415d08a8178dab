import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Desk } from '../state/desk.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import type { PlanEdits } from '#shared/show/state.ts';
import type { EditorActions } from './actions/editorActions.ts';
import type { EditorState, EditorStore } from './editorStore.ts';
import type { CellProblem, CellWords } from './model/cellCodec.ts';
import type { Column } from './model/columns.ts';
import type { Lines } from './model/lines.ts';
import type { Refusal } from '#shared/protocol/refusal.ts';

/** What is on screen now, for actions: read when something is done, never kept. */
export interface View {
  readonly sheet: Runsheet;
  readonly edits: PlanEdits;
  readonly lines: Lines;
  readonly columns: readonly Column[];
  readonly columnIds: readonly string[];
  readonly words: CellWords;
  readonly text: ViewText;
}

/** The sentences that actions say. */
export interface ViewText {
  readonly problem: (problem: CellProblem) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly column: (column: Column) => string;
  readonly moved: (count: number, position: number) => string;
  readonly copied: (count: number) => string;
  readonly cut: (count: number) => string;
  readonly pasted: (count: number) => string;
  readonly pasteProblem: (where: string, problem: string) => string;
  readonly pasteRowProblem: (row: number, column: string, value: string) => string;
  readonly nothingToPaste: string;
  readonly readOnlyColumn: (column: Column) => string;
  readonly noLink: string;
  readonly noHits: string;
}

/** What the parts of the editor share: the desk, what this person is doing, and what is on screen. */
export interface Workbench { readonly desk: Desk; readonly store: EditorStore; readonly view: () => View }

export interface EditorParts { readonly bench: Workbench; readonly actions: EditorActions }

export const EditorContext = createContext<EditorParts | null>(null);

/** Below <EditorContext> only. */
export function useEditor(): EditorParts {
  const parts = useContext(EditorContext);
  if (parts === null) throw new Error('useEditor outside of EditorContext');
  return parts;
}

/** What is on screen, for drawing; actions ask the bench. */
export const ViewContext = createContext<View | null>(null);

/** Below <ViewContext> only. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('useView outside of ViewContext');
  return view;
}

/** Selects from what this person is doing. */
export function useEditorState<T>(select: (state: EditorState) => T): T {
  return useStore(useEditor().bench.store, select);
}
