import { useEffect, type ReactNode } from 'react';
import { AnswerPicker } from './AnswerPicker.tsx';
import { deskDialog, useDeskDialog } from './deskDialog.ts';
import { ModerateDialog } from './ModerateDialog.tsx';
import { ModerationDialog } from './ModerationDialog.tsx';

/** The dialog of the desk that is open, if any. Mounted once, beside the comments; leaving them closes it. */
export function DeskDialogs(): ReactNode {
  const open = useDeskDialog();
  useEffect(() => deskDialog.close, []);
  switch (open.kind) {
    case 'none': return null;
    case 'moderate': return <ModerateDialog key={open.row.crowdSeq} row={open.row} onClose={deskDialog.close} />;
    case 'moderation': return <ModerationDialog onClose={deskDialog.close} />;
    case 'answers': return <AnswerPicker of={open.of} onClose={deskDialog.close} />;
  }
}
