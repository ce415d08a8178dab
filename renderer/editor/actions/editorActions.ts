import type { Workbench } from '../editorContext.ts';
import { makeCellActions, type CellActions } from './cellActions.ts';
import { makeClipboardActions, type ClipboardActions } from './clipboardActions.ts';
import { makeRowActions, type RowActions } from './rowActions.ts';
import { makeSelectActions, type SelectActions } from './selectActions.ts';

/** Everything a person can do in the editor. Made once per window: the functions stay the same, so rows are drawn again only for what they show. */
export interface EditorActions { readonly cell: CellActions; readonly rows: RowActions; readonly select: SelectActions; readonly clipboard: ClipboardActions }

export const makeEditorActions = (bench: Workbench): EditorActions => ({ cell: makeCellActions(bench), rows: makeRowActions(bench), select: makeSelectActions(bench), clipboard: makeClipboardActions(bench) });
