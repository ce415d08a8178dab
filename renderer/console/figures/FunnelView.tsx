import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compareFunnel } from '#shared/metrics/catalogue/compareShows.ts';
import type { FunnelLoss, FunnelRow } from '#shared/metrics/catalogue/funnel.ts';
import { medianOf } from '#shared/metrics/medianOf.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { ChangeView } from './ChangeView.tsx';
import css from './figures.module.css';
import type { FiguresNow } from './useFigures.ts';
import { usePastShows } from './usePastShows.ts';

function Step({ row, widest, isLargest, usual }: { readonly row: FunnelRow; readonly widest: number; readonly isLargest: boolean; readonly usual: readonly number[] }): ReactNode {
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
        {usual.length > 0 && <span className={css['usual']} title={t('funnel.usualHelp', { count: usual.length })}>{t('funnel.usual', { rate: formats.percent(medianOf(usual)) })}</span>}
        {isLargest && <Tag tone="warn">{t('funnel.biggest')}</Tag>}
      </span>
    </li>
  );
}

function Verdict({ largest, isCompared }: { readonly largest: FunnelLoss | null; readonly isCompared: boolean }): ReactNode {
  const { t } = useTranslation('metrics');
  const formats = formatsOf(useLanguage());
  if (largest === null) return <p className={css['note']}>{t(isCompared ? 'funnel.asUsual' : 'funnel.noLoss')}</p>;
  return (
    <div className={css['verdict']} role="status">
      <p>{t('funnel.largest', { from: t(`funnel.step.${largest.from}`), to: t(`funnel.step.${largest.step}`), rate: formats.percent(largest.rate) })}</p>
      <p className={css['note']}>{largest.relative === null || largest.usual === null ? t('funnel.noUsual') : t('funnel.relative', { relative: formats.percent(largest.relative), usual: formats.percent(largest.usual) })}</p>
    </div>
  );
}

/** From being shown to having paid, with the step that loses most named, beside this room's usual; and why GMV is another than before. */
export function FunnelView({ now, currency }: { readonly now: FiguresNow; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const past = usePastShows(currency);
  const { input } = now;
  if (input === null) return <p className={css['note']}>{t('notYet')}</p>;
  const { rows, largest, usual } = compareFunnel(input, past.map((each) => each.input));
  const widest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return (
    <div className={css['funnel']}>
      <Verdict largest={largest} isCompared={Object.keys(usual).length > 0} />
      <ol className={css['steps']} aria-label={t('funnel.label')}>{rows.map((row) => <Step key={row.step} row={row} widest={widest} isLargest={largest?.step === row.step} usual={usual[row.step] ?? []} />)}</ol>
      <ChangeView now={now} past={past} currency={currency} />
    </div>
  );
}
