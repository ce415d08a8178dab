import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceKind } from '#shared/audience/source.ts';
import type { IngestAccess } from '#shared/protocol/wire.ts';
import type { SourceState } from '#shared/show/state.ts';
import { sourceSecret } from '#shared/show/secretOwner.ts';
import { useDesk } from '../../state/deskContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Hint } from '../parts/Hint.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { SecretsPanel } from './SecretsPanel.tsx';

/** The signing secret of a shop or platform: goes in, never comes out. */
function SigningSecret({ source }: { readonly source: SourceState }): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const [secret, setSecret] = useState('');
  const { asked, ask } = useAnswer<null>();
  const store = async (): Promise<void> => {
    await ask(async () => link.storeSecret(sourceSecret(source.config.id), secret.trim()));
    setSecret('');
  };
  return (
    <form className={css['sourceMore']} onSubmit={(event) => { event.preventDefault(); if (secret.trim() !== '') void store(); }}>
      <Hint tone={source.secretStored ? 'good' : 'warn'}>{t(source.secretStored ? 'sources.secretStored' : 'sources.secretNotStored')}</Hint>
      <Field label={t('sources.signingSecret')} help={source.secretStored ? t('sources.pasteNew') : undefined}>{(ids) => <Input {...ids} type="password" autoComplete="off" value={secret} onChange={(event) => { setSecret(event.target.value); }} />}</Field>
      {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
      <div className={css['row']}><Button type="submit" busy={asked.kind === 'asking'} disabledReason={secret.trim() === '' ? t('sources.failed.secretMissing') : null}>{t('common.save')}</Button></div>
    </form>
  );
}

/** What to do at the other end; the secret of our own ingest is shown the one time it is made. */
function Steps({ kind, secret }: { readonly kind: SourceKind; readonly secret: string | null }): ReactNode {
  const { t } = useTranslation('settings');
  switch (kind) {
    case 'shopify': return <p className={css['note']}>{t('sources.shopifySteps')}</p>;
    case 'wooCommerce': return <p className={css['note']}>{t('sources.wooSteps')}</p>;
    case 'tiktokShop': return <p className={css['note']}>{t('sources.tiktokShopSteps')}</p>;
    case 'douyinPush': return <p className={css['note']}>{t('sources.douyinSteps')}</p>;
    default: return secret === null ? <Hint tone="info">{t('sources.secretHidden')}</Hint> : <><CopyLine label={t('sources.secret')} value={secret} /><Hint tone="warn">{t('sources.secretOnce')}</Hint></>;
  }
}

/** Where another program sends to. The secret of our own ingest is shown the one time it is made. */
export function AccessPanel({ source }: { readonly source: SourceState }): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const { id, kind } = source.config;
  const { asked, ask } = useAnswer<IngestAccess>();
  useEffect(() => { void ask(async () => link.query({ kind: 'ingestAccess', sourceId: id })); }, [ask, link, id]);
  if (asked.kind === 'failed') return <Hint tone="bad">{asked.text}</Hint>;
  if (asked.kind !== 'answered') return <p className={css['note']}>{t('common.loading')}</p>;
  const { httpUrl, socketUrl, secret } = asked.value;
  return (
    <div className={css['sourceMore']}>
      <CopyLine label={t(kind === 'ingest' ? 'sources.httpUrl' : 'sources.webhookUrl')} value={httpUrl} />
      {socketUrl === null ? null : <CopyLine label={t('sources.socketUrl')} value={socketUrl} />}
      <Steps kind={kind} secret={secret} />
      {kind === 'ingest' ? <p className={css['note']}>{t('sources.docs')}</p> : kind === 'douyinPush' ? <SigningSecret source={source} /> : <SecretsPanel source={source} missing="secretNotStored" />}
      <p className={css['note']}>{t('sources.lanNeeded')}</p>
    </div>
  );
}
