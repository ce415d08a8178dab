import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buildFunnel, type FunnelLoss, type FunnelRow } from '#shared/metrics/catalogue/funnel.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './figures.module.css';
import type { FiguresNow } from './useFigures.ts';

function Step({ row, widest, isLargest }: { readonly row: FunnelRow; readonly widest: number; readonly isLargest: boolean }): ReactNode {
  const { t } = useTranslation('metrics');
  const formats = formatsOf(useLanguage());
  const share = row.value === null || widest === 0 ? 0 : row.value / widest;
  return (
    <li className={css['step']} data-largest={isLargest || undefined} data-unknown={row.value === null || undefined}>
      <span className={css['stepName']}>{t(`funnel.step.${row.step}`)}</span>
      <span className={css['track']}><span className={css['bar']} style={{ transform: `scaleX(${String(share)})` }} /></span>
      <span className={css['stepValue']}>{formats.whole(row.value)}</span>
      <span className={css['stepRate']}>
        {row.value === null ? t('funnel.unknown') : row.from === null ? '' : `${t('funnel.rate', { rate: formats.percent(row.from.rate) })}${row.from.lost > 0 ? ` · ${t('funnel.lost', { lost: formats.whole(row.from.lost) })}` : ''}`}
        {isLargest && <Tag tone="warn">{t('funnel.biggest')}</Tag>}
      </span>
    </li>
  );
}

function Verdict({ largest }: { readonly largest: FunnelLoss | null }): ReactNode {
  const { t } = useTranslation('metrics');
  const formats = formatsOf(useLanguage());
  if (largest === null) return <p className={css['note']}>{t('funnel.noLoss')}</p>;
  return (
    <div className={css['verdict']} role="status">
      <p>{t('funnel.largest', { from: t(`funnel.step.${largest.from}`), to: t(`funnel.step.${largest.step}`), rate: formats.percent(largest.rate) })}</p>
      <p className={css['note']}>{largest.relative === null || largest.usual === null ? t('funnel.noUsual') : t('funnel.relative', { relative: formats.percent(largest.relative), usual: formats.percent(largest.usual) })}</p>
    </div>
  );
}

/** From being shown to having paid, with the step that loses most named. */
export function FunnelView({ now: { input } }: { readonly now: FiguresNow }): ReactNode {
  const { t } = useTranslation('metrics');
  if (input === null) return <p className={css['note']}>{t('notYet')}</p>;
  const { rows, largest } = buildFunnel(input);
  const widest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return (
    <div className={css['funnel']}>
      <Verdict largest={largest} />
      <ol className={css['steps']} aria-label={t('funnel.label')}>{rows.map((row) => <Step key={row.step} row={row} widest={widest} isLargest={largest?.step === row.step} />)}</ol>
    </div>
  );
}
