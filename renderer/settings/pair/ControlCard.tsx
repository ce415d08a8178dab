import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairingLinks } from '#shared/protocol/wire.ts';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Hint } from '../parts/Hint.tsx';
import css from '../settings.module.css';
import { alsoOnLan, isLoopback } from './addresses.ts';

/** What a Stream Deck, Companion or a script needs: every address of the API, and the token, which is shown this once. */
export function ControlCard({ access, lanAddresses }: { readonly access: PairingLinks; readonly lanAddresses: readonly string[] }): ReactNode {
  const { t } = useTranslation('settings');
  return (
    <div className={css['sourceMore']}>
      {alsoOnLan(access.urls, lanAddresses).map((url) => <CopyLine key={url} label={`${t('pair.apiAddress')} · ${t(isLoopback(url) ? 'pair.loopback' : 'pair.lan')}`} value={url} />)}
      {access.token === undefined ? null : <CopyLine label={t('pair.token')} value={access.token} />}
      <Hint tone="warn">{t('pair.tokenOnce')}</Hint>
      <p className={css['note']}>{t('pair.controlSteps')}</p>
    </div>
  );
}
