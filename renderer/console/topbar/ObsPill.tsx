import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObsConnection, ObsVitals } from '#shared/obs/model.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { Digits } from '../../ui/Digits.tsx';
import { StatusDot, type Status } from '../../ui/StatusDot.tsx';
import { Tag } from '../../ui/Tag.tsx';
import css from './topbar.module.css';
import { useVitals } from './useVitals.ts';

const STATUS: Readonly<Record<ObsConnection['kind'], Status>> = { notConfigured: 'off', connecting: 'waiting', connected: 'good', retrying: 'waiting', stopped: 'bad' };

/** `4.1 Mb/s` from 1,000 kbit/s on, `860 kb/s` below. */
const rateOf = (kbps: number): string => (kbps >= 1_000 ? `${(kbps / 1_000).toFixed(1)} Mb/s` : `${String(Math.round(kbps))} kb/s`);
const diskOf = (mb: number): string => (mb >= 1_024 ? `${(mb / 1_024).toFixed(0)} GB` : `${mb.toFixed(0)} MB`);

function Figures({ vitals }: { readonly vitals: ObsVitals }): ReactNode {
  const { t } = useTranslation('console');
  const isDropping = vitals.droppedPct >= 1;
  return (
    <>
      <span className={css['roomy']}><Digits chars={7}>{t('obs.fps', { fps: vitals.fps.toFixed(vitals.fps >= 100 ? 0 : 1) })}</Digits></span>
      <span className={isDropping ? css['bad'] : `${css['dim'] ?? ''} ${css['roomy'] ?? ''}`}>{t('obs.dropped', { pct: vitals.droppedPct.toFixed(1) })}</span>
      <span className={css['optional']}><Digits chars={9}>{rateOf(vitals.kbps)}</Digits></span>
    </>
  );
}

/** How OBS is: connection in words, and its figures while it is connected. Leads to its settings. */
export function ObsPill(): ReactNode {
  const { t } = useTranslation('console');
  const connection = useShow((state) => state.obs.connection);
  const vitals = useVitals();
  const role = useRole();
  const isUp = connection.kind === 'connected';
  const hasFailed = connection.kind === 'retrying' || connection.kind === 'stopped';
  const title = hasFailed ? t(`obs.failure.${connection.failure}`)
    : isUp && vitals !== null ? t('obs.pillTitle', { version: connection.obsVersion, websocket: connection.websocketVersion, cpu: vitals.cpuPct.toFixed(0), skipped: vitals.skippedRenderPct.toFixed(1), disk: diskOf(vitals.diskFreeMb) }) : undefined;
  const inside = (
    <>
      <StatusDot status={STATUS[connection.kind]}>OBS</StatusDot>
      {isUp && connection.simulated && <Tag tone="warn" title={t('obs.simulatedNote')}>{t('obs.simulated')}</Tag>}
      {isUp && vitals !== null ? <Figures vitals={vitals} /> : <span className={css['dim']}>{t(`obs.${connection.kind}`)}</span>}
    </>
  );
  return role === 'producer' ? <a className={css['pill']} href="/settings" title={title} data-testid="obs-pill">{inside}</a> : <span className={css['pill']} title={title} data-testid="obs-pill">{inside}</span>;
}
