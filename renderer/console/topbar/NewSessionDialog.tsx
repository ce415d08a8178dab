import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newSession } from '../../state/commands.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input } from '../../ui/Field.tsx';

/** Names a new session and opens it. */
export function NewSessionDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('console');
  const [title, setTitle] = useState('');
  const name = title.trim();
  const open = useAction(newSession, { title: name === '' ? '?' : name });
  const submit = async (): Promise<void> => {
    if (name === '') return;
    const outcome = await open.run();
    if (outcome?.kind === 'done') onClose();
  };
  return (
    <Dialog title={t('session.title')} onClose={onClose} foot={<Button variant="primary" disabledReason={name === '' ? t('session.name') : open.reason} busy={open.busy} onClick={() => { void submit(); }}>{t('session.create')}</Button>}>
      <form onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <Field label={t('session.name')} help={t('session.help')}>
          {(ids) => <Input {...ids} value={title} maxLength={200} placeholder={t('session.placeholder')} onChange={(event) => setTitle(event.target.value)} autoFocus />}
        </Field>
      </form>
    </Dialog>
  );
}
