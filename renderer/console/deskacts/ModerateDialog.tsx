import { TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readComment } from '#shared/audience/reading/readComment.ts';
import { maskName } from '#shared/audience/masking.ts';
import { MODERATION_REASONS, type ModerationReason } from '#shared/commentDesk/thread.ts';
import type { Command } from '#shared/show/commands.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useDesk } from '../../state/deskContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import css from './deskacts.module.css';

/** What is taken out of sight: these words, or all of this viewer's for a while or until further notice. */
const SCOPES = ['comment', 'mute', 'block'] as const;
type Scope = (typeof SCOPES)[number];
const MUTE_MINUTES = 10;

function commandOf(row: CommentRow, scope: Scope, reason: ModerationReason, note: string): Command {
  const text = row.text.slice(0, 2_000);
  if (scope === 'comment' || row.viewerKey === null) return { kind: 'hideComment', crowdSeq: row.crowdSeq, text, reason, note };
  return { kind: 'muteViewer', viewerKey: row.viewerKey, label: maskName(row.name), reason, minutes: scope === 'mute' ? MUTE_MINUTES : null, note, text };
}

function Choice<K extends string>({ name, value, chosen, label, help, disabled, onChoose }: { readonly name: string; readonly value: K; readonly chosen: K | null; readonly label: string; readonly help?: string; readonly disabled?: boolean; readonly onChoose: (value: K) => void }): ReactNode {
  return (
    <label className={css['choice']} data-disabled={disabled === true || undefined}>
      <input type="radio" name={name} value={value} checked={chosen === value} disabled={disabled} onChange={() => { onChoose(value); }} />
      <span><b>{label}</b>{help !== undefined && <small>{help}</small>}</span>
    </label>
  );
}

/** Hide, mute or block: what, and for which of the reasons there are. Nothing is chosen beforehand; unfavourable words are no reason. */
export function ModerateDialog({ row, onClose }: { readonly row: CommentRow; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('acts');
  const desk = useDesk();
  const [scope, setScope] = useState<Scope>('comment');
  const [reason, setReason] = useState<ModerationReason | null>(null);
  const [note, setNote] = useState('');
  // The engine reads it by the same rule; the row's own reading may have been made before an update of the rules.
  const isComplaint = readComment(row.text).kind === 'complaint';
  const submit = async (): Promise<void> => {
    if (reason === null) return;
    const outcome = await desk.send(commandOf(row, scope, reason, note.trim()));
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Dialog
      title={t('moderate.title')} onClose={onClose}
      foot={<>
        <Button onClick={onClose}>{t('moderate.cancel')}</Button>
        <Button variant={isComplaint ? 'primary' : 'danger'} disabledReason={reason === null ? t('moderate.noReason') : null} onClick={() => { void submit(); }}>{t(isComplaint ? 'moderate.ask' : `moderate.do.${scope}`)}</Button>
      </>}
    >
      <div className={css['form']}>
        <blockquote className={css['quote']}><b>{row.name === '' ? t('anonymous') : row.name}</b>{row.text}</blockquote>
        {isComplaint && <p className={css['complaint']} role="alert"><TriangleAlert size={18} aria-hidden /><span><b>{t('moderate.complaint')}</b>{t('moderate.complaintHelp')}</span></p>}
        <fieldset className={css['choices']}>
          <legend>{t('moderate.what')}</legend>
          {SCOPES.map((each) => <Choice key={each} name="scope" value={each} chosen={scope} label={t(`moderate.scope.${each}`, { minutes: MUTE_MINUTES })} help={each !== 'comment' && row.viewerKey === null ? t('moderate.noViewer') : t(`moderate.scopeHelp.${each}`)} disabled={each !== 'comment' && row.viewerKey === null} onChoose={setScope} />)}
        </fieldset>
        <fieldset className={css['choices']} data-columns>
          <legend>{t('moderate.why')}</legend>
          {MODERATION_REASONS.map((each) => <Choice key={each} name="reason" value={each} chosen={reason} label={t(`reason.${each}`)} help={t(`reasonHelp.${each}`)} onChoose={setReason} />)}
        </fieldset>
        <p className={css['note']}>{t('moderate.notNegative')}</p>
        <Field label={t('moderate.note')}>{(ids) => <Input {...ids} value={note} maxLength={300} onChange={(event) => { setNote(event.target.value); }} />}</Field>
      </div>
    </Dialog>
  );
}
