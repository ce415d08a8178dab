import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { MetricUnit } from '#shared/metrics/catalogue/metrics.table.ts';
import { medianOf } from '#shared/metrics/medianOf.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import type { Report } from '#shared/review/report.ts';
import { useFigureWords } from '../console/figures/useFigureWords.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Field.tsx';
import { DASH, formatsOf } from '../ui/format.ts';
import { DataTable } from './DataTable.tsx';
import css from './review.module.css';
import { useOtherShow } from './useOtherShow.ts';
import type { ListedSession } from './useSessions.ts';

interface Line { readonly id: string; readonly unit: MetricUnit; readonly own: number | null; readonly other: number | null; readonly median: number | null; readonly shows: number; readonly isSmall: boolean }

/** Metrics of which less is better. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set(['refundRate', 'refundedOrderRate', 'adSpend']);

/** Every metric of this show beside another and beside the middle of the room's other shows of the same kind and currency. */
function linesOf(report: Report, other: TrendRow | null, trends: readonly TrendRow[]): readonly Line[] {
  const { cover } = report;
  const peers = trends.filter((each) => each.sessionId !== cover.sessionId && each.isTraining === cover.isTraining && each.mode === cover.mode && each.currency === cover.currency);
  return report.goals.figures.map(({ id, unit, value, isSmallSample }) => {
    const known = peers.map(({ figures }) => figures[id] ?? null).filter((each) => each !== null);
    return { id, unit, own: value, other: other?.figures[id] ?? null, median: medianOf(known), shows: known.length, isSmall: isSmallSample || other?.small.includes(id) === true };
  }).filter(({ own, other: theirs, median }) => own !== null || theirs !== null || median !== null);
}

function Change({ id, own, than }: { readonly id: string; readonly own: number | null; readonly than: number | null }): ReactNode {
  const language = useLanguage();
  if (own === null || than === null || than === 0) return DASH;
  // Against a loss, more is still more.
  const change = (own - than) / Math.abs(than);
  const isBetter = LESS_IS_BETTER.has(id) ? change < 0 : change > 0;
  return <span className={css['change']} data-way={Math.abs(change) < 0.005 ? 'same' : isBetter ? 'up' : 'down'}>{new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(change)}</span>;
}

/** Two sessions side by side, and the own median between them. */
export function CompareView({ report, others, trends, isReading: areTrendsReading, onOpen }: { readonly report: Report; readonly others: readonly ListedSession[]; readonly trends: readonly TrendRow[]; readonly isReading: boolean; readonly onOpen: (id: SessionId) => void }): ReactNode {
  const { t } = useTranslation(['review', 'metrics', 'trends']);
  const { dayClock } = formatsOf(useLanguage());
  const words = useFigureWords(report.cover.currency);
  const [chosen, setChosen] = useState<SessionId | null>(null);
  // The show before in this room; one from elsewhere when it is chosen.
  const otherId = chosen ?? (others.find(({ imported }) => imported === null) ?? others[0])?.sessionId ?? null;
  const { other, isReading } = useOtherShow(otherId, trends, areTrendsReading);
  const otherWords = useFigureWords(other?.currency ?? report.cover.currency);
  const isOtherMoney = other !== null && other.currency !== report.cover.currency;
  const lines = useMemo(() => linesOf(report, other, trends), [report, other, trends]);
  if (otherId === null) return <EmptyState title={t('compare.none')} help={t('compare.noneHelp')} />;
  return (
    <main className={css['compare']} data-testid="compare-view">
      <div className={css['tools']}>
        <h2>{t('compare.title')}</h2>
        <Select className={css['select']} aria-label={t('compare.with')} value={otherId} onChange={(event) => { setChosen(event.target.value as SessionId); }}>{others.map((each) => <option key={each.sessionId} value={each.sessionId}>{t('report.againstOne', { title: each.title, date: dayClock(each.startedAt) })}</option>)}</Select>
        <Button size="small" onClick={() => { onOpen(otherId); }}>{t('compare.openOther')}</Button>
        {isReading && <span role="status" className={css['dim']}>{t('trends:reading')}</span>}
        {isOtherMoney && <span className={css['problem']}>{t('compare.otherCurrency', { currency: other.currency })}</span>}
      </div>
      <DataTable
        label={t('compare.title')} none={t('compare.nothing')} rows={lines} keyOf={({ id }) => id} faintOf={({ isSmall }) => isSmall}
        columns={[
          { id: 'name', label: t('metrics:column.metric'), cell: ({ id }) => (t as (key: string, options: object) => string)(`metrics:name.${id}`, { defaultValue: id }) },
          { id: 'own', label: report.cover.title, isNumber: true, cell: ({ own, unit }) => <b>{words.value(own, unit)}</b> }, { id: 'other', label: other?.title ?? others.find(({ sessionId }) => sessionId === otherId)?.title ?? t('compare.other'), isNumber: true, cell: ({ other: theirs, unit }) => otherWords.value(theirs, unit) },
          { id: 'change', label: t('compare.change'), isNumber: true, cell: ({ id, unit, own, other: theirs }) => <Change id={id} own={own} than={unit === 'money' && isOtherMoney ? null : theirs} /> },
          { id: 'median', label: t('goals.median'), isNumber: true, cell: ({ median, unit, shows }) => <span title={t('goals.medianOf', { n: shows })}>{words.value(median, unit)}</span> }, { id: 'against', label: t('compare.changeMedian'), isNumber: true, cell: ({ id, own, median }) => <Change id={id} own={own} than={median} /> },
        ]}
      />
      <p className={css['dim']}>{t('compare.help')}</p>
    </main>
  );
}
