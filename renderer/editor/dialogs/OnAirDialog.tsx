import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useEditor } from '../editorContext.ts';
import type { AskingCommand, EditorDialog } from '../editorStore.ts';

const questionOf = (command: AskingCommand): 'delete' | 'move' | 'history' => (command.kind === 'deleteItems' ? 'delete' : command.kind === 'moveItems' ? 'move' : 'history');
const ANSWERS = { delete: 'goDelete', move: 'goMove', history: 'goOn' } as const;

/** The row that is on air would go or move: what becomes of the run is said before it happens. */
export function OnAirDialog({ dialog, onClose }: { readonly dialog: Extract<EditorDialog, { kind: 'onAir' }>; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['editor', 'common']);
  const { actions } = useEditor();
  const question = questionOf(dialog.command);
  const foot = <><Button onClick={onClose}>{t('cancel', { ns: 'common' })}</Button><Button variant="primary" onClick={() => actions.rows.insist(dialog)}>{t(`onAir.${ANSWERS[question]}`)}</Button></>;
  return <Dialog title={t('onAir.title')} onClose={onClose} foot={foot}><p>{t(`onAir.${question}`, { cue: dialog.cue })}</p></Dialog>;
}
