import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { joinSecrets } from '#shared/audience/sourceSecrets.ts';
import type { SourceState } from '#shared/show/state.ts';
import { sourceSecret } from '#shared/show/secretOwner.ts';
import { useDesk } from '../../state/deskContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Hint } from '../parts/Hint.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { SecretFields } from './SecretFields.tsx';

/** Puts other secrets in the place of the stored ones. All fields of a kind are stored together. */
export function SecretsPanel({ source, missing = 'noSecretYet' }: { readonly source: SourceState; readonly missing?: 'noSecretYet' | 'secretNotStored' }): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { asked, ask } = useAnswer<null>();
  const { id, kind } = source.config;
  const joined = joinSecrets(kind, typed);
  const store = async (): Promise<void> => {
    if (joined === null) return;
    const answer = await ask(async () => link.storeSecret(sourceSecret(id), joined));
    if (answer.kind === 'ok') setTyped({});
  };
  return (
    <form className={css['sourceMore']} onSubmit={(event) => { event.preventDefault(); void store(); }}>
      <Hint tone={source.secretStored ? 'good' : missing === 'noSecretYet' ? 'info' : 'warn'}>{t(source.secretStored ? 'sources.secretStored' : `sources.${missing}`)}</Hint>
      <div className={css['grid']}><SecretFields kind={kind} typed={typed} onChange={setTyped} /></div>
      {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
      <div className={css['row']}><Button type="submit" busy={asked.kind === 'asking'} disabledReason={joined === null ? t('sources.failed.secretMissing') : null}>{t('common.save')}</Button></div>
    </form>
  );
}
