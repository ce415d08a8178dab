import { useEffect, type ReactNode, type RefObject } from 'react';
import { useEditor, useEditorState } from '../editorContext.ts';
import type { Column } from '../model/columns.ts';
import type { UsableColumnPrefs } from '../useColumnPrefs.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { CueDialog } from './CueDialog.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { OnAirDialog } from './OnAirDialog.tsx';
import { SheetDialog } from './SheetDialog.tsx';

export interface EditorDialogsProps { readonly all: readonly Column[]; readonly usable: UsableColumnPrefs; readonly input: RefObject<HTMLTextAreaElement | null> }

/** The dialog that is open, if any. When it closes the grid has the focus again. */
export function EditorDialogs({ all, usable, input }: EditorDialogsProps): ReactNode {
  const { bench } = useEditor();
  const dialog = useEditorState((state) => state.dialog);
  const close = (): void => bench.store.setState({ dialog: null });
  const isOpen = dialog !== null;
  useEffect(() => { if (!isOpen) input.current?.focus({ preventScroll: true }); }, [isOpen, input]);
  switch (dialog?.kind) {
    case undefined: return null;
    case 'conflict': return <ConflictDialog dialog={dialog} onClose={close} />;
    case 'onAir': return <OnAirDialog dialog={dialog} onClose={close} />;
    case 'cue': return <CueDialog item={dialog.item} onClose={close} />;
    case 'bulk': return <BulkDialog all={all} onClose={close} />;
    case 'columns': return <ColumnsDialog all={all} usable={usable} onClose={close} />;
    case 'sheet': return <SheetDialog onClose={close} />;
    case 'keys': return <KeysDialog onClose={close} />;
  }
}
