import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatNumber } from '../../ui/numberFormat.ts';
import { useLane } from './deskLane.ts';
import css from './obsdesk.module.css';

const share = (part: number, whole: number): string => (whole <= 0 ? '0%' : `${((part / whole) * 100).toFixed(1)}%`);

/** How OBS runs, once a second while this is on screen. Totals since OBS or the output began, as OBS counts them. */
export function StatsGrid(): ReactNode {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const stats = useLane((lane) => lane.stats);
  const whole = (value: number): string => formatNumber(value, language);
  const rows: readonly (readonly [Parameters<typeof cellName>[0], string])[] = stats === null ? [] : [
    ['fps', stats.fps.toFixed(1)], ['cpu', `${stats.cpuPct.toFixed(1)}%`], ['frameMs', `${stats.frameMs.toFixed(1)} ms`], ['memory', `${whole(stats.memoryMb)} MB`],
    ['render', `${whole(stats.renderSkipped)} · ${share(stats.renderSkipped, stats.renderTotal)}`], ['output', `${whole(stats.outputSkipped)} · ${share(stats.outputSkipped, stats.outputTotal)}`],
    ['congestion', `${Math.round(stats.congestion * 100)}%`], ['disk', `${(stats.diskFreeMb / 1_024).toFixed(1)} GB`], ['stream', `${(stats.streamKb / 1_000).toFixed(1)} MB`], ['record', `${(stats.recordKb / 1_000).toFixed(1)} MB`],
  ];
  return (
    <section className={css['box']} aria-label={t('stats.title')}>
      <h3>{t('stats.title')}</h3>
      {stats === null ? <p className={css['quiet']}>{t('reading')}</p> : <dl className={css['stats']}>{rows.map(([name, value]) => <div key={name}><dt>{t(`stats.${name}`)}</dt><dd>{value}</dd></div>)}</dl>}
    </section>
  );
}

const cellName = (name: 'fps' | 'cpu' | 'frameMs' | 'memory' | 'render' | 'output' | 'congestion' | 'disk' | 'stream' | 'record'): string => name;
