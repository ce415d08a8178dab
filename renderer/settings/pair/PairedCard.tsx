import { useCallback, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairedClient } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { settingsHref } from '../sections.ts';
import css from '../settings.module.css';

/** Everyone who has paired, and the way to send one away. `round` changes when a pairing was just made. */
export function PairedCard({ round }: { readonly round: unknown }): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const mayChange = useMay('pairPeople');
  const { asked, ask } = useAnswer<{ readonly clients: readonly PairedClient[]; readonly endAfterDays: number }>();
  const withdrawal = useAnswer<null>();
  const load = useCallback(() => ask(() => link.query({ kind: 'pairings' })), [ask, link]);
  useEffect(() => { void load(); }, [load, round]);
  const withdraw = async (clientId: string): Promise<void> => {
    await withdrawal.ask(() => link.withdrawPairing(clientId));
    await load();
  };
  return (
    <Card title={t('paired.title')}>
      {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
      {withdrawal.asked.kind === 'failed' ? <Hint tone="bad">{withdrawal.asked.text}</Hint> : null}
      {asked.kind === 'answered' ? <PairedTable clients={asked.value.clients} onWithdraw={(clientId) => { void withdraw(clientId); }} /> : null}
      {asked.kind === 'answered' ? <p className={css['note']}>{asked.value.endAfterDays > 0 ? t('paired.ends', { count: asked.value.endAfterDays }) : t('paired.endsNever')}{mayChange && <> <a href={settingsHref('privacy')}>{t('paired.change')}</a></>}</p> : null}
    </Card>
  );
}

function PairedTable({ clients, onWithdraw }: { readonly clients: readonly PairedClient[]; readonly onWithdraw: (clientId: string) => void }): ReactNode {
  const { t } = useTranslation(['settings', 'crew']);
  const { dayClock } = formatsOf(useLanguage());
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead><tr><th>{t('paired.name')}</th><th>{t('paired.role')}</th><th>{t('paired.since')}</th><th>{t('paired.used')}</th><th>{t('paired.now')}</th><th aria-label={t('paired.withdraw')} /></tr></thead>
        <tbody>
          {clients.map((client) => (
            <tr key={client.clientId}>
              <td>{client.name === '' ? '—' : client.name}</td>
              <td>{client.role === 'ingest' ? client.role : client.role === 'producer' ? t('paired.console') : t(`pair.roles.${client.role}`)}{client.role === 'producer' || client.role === 'control' ? ` · ${client.duties.map((duty) => t(`crew:duty.${duty}`)).join(' / ')}` : ''}</td>
              <td>{dayClock(client.grantedAt, zone)}</td>
              <td>{client.isConnected ? '—' : dayClock(client.usedAt, zone)}</td>
              <td>{t(client.isYou ? 'paired.you' : client.isConnected ? 'paired.connected' : 'paired.away')}</td>
              <td>{client.isYou ? null : <HoldButton size="small" variant="danger" onFire={() => { onWithdraw(client.clientId); }}>{t('paired.withdraw')}</HoldButton>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
