import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import { useFigureWords, type FigureWords } from '../../console/figures/useFigureWords.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { DataTable, Figure } from '../DataTable.tsx';
import shared from '../review.module.css';
import css from './trends.module.css';
import { knownMetrics, trendOf, type Trend, type TrendPoint } from './trendModel.ts';

type Open = (id: SessionId) => void;
interface Around { readonly trend: Trend; readonly zone: string; readonly words: FigureWords }

const path = (points: readonly { readonly x: number; readonly y: number | null }[]): string => points.flatMap(({ x, y }) => (y === null ? [] : [`${(x * 1_000).toFixed(1)},${(y * 1_000).toFixed(1)}`])).join(' ');

/** Every show a dot; the dashed line is what was usual by then. The table below says the same to keys and readers. */
function Chart({ trend, zone, words, name, onOpen }: Around & { readonly name: string; readonly onOpen: Open }): ReactNode {
  const { t } = useTranslation('trends');
  const { dayClock } = formatsOf(useLanguage());
  const { points, low, high, unit, median, medianY } = trend;
  const ends = [points[0], points[Math.floor((points.length - 1) / 2)], points.at(-1)].filter((each, place, all): each is TrendPoint => each !== undefined && all.indexOf(each) === place);
  return (
    <div className={css['chart']} data-testid="trend-chart">
      <div className={css['scale']} aria-hidden>{[high, (high + low) / 2, low].map((value) => <span key={value}>{words.value(value, unit)}</span>)}</div>
      <div className={css['plot']} role="img" aria-label={t('label', { metric: name, n: points.length, latest: words.value(points.at(-1)?.value ?? null, unit), median: words.value(median, unit) })}>
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden>
          {[0, 500, 1_000].map((y) => <line key={y} className={css['grid']} x1="0" x2="1000" y1={y} y2={y} />)}
          {medianY !== null && <line className={css['median']} x1="0" x2="1000" y1={medianY * 1_000} y2={medianY * 1_000} />}
          <polyline className={css['line']} points={path(points)} />
          <polyline className={css['usual']} points={path(points.map(({ x, usualY }) => ({ x, y: usualY })))} />
        </svg>
        {points.map(({ row, value, isSmall, x, y }) => <button key={row.sessionId} type="button" tabIndex={-1} aria-hidden className={css['dot']} data-many={points.length > 120 || undefined} data-small={isSmall || undefined} style={{ left: `${String(x * 100)}%`, top: `${String(y * 100)}%` }} title={`${row.title} · ${dayClock(row.startedAt, zone)} · ${words.value(value, unit)}`} onClick={() => { onOpen(row.sessionId); }} />)}
      </div>
      <div className={css['days']} aria-hidden>{ends.map(({ row, x }, place) => <span key={row.sessionId} style={{ left: `${String(x * 100)}%` }} data-end={ends.length > 1 ? (place === 0 ? 'first' : place === ends.length - 1 ? 'last' : undefined) : undefined}>{dayClock(row.startedAt, zone)}</span>)}</div>
      <p className={css['key']}><span data-line="line">{name}</span><span data-line="usual">{t('usual')}</span><span data-line="median">{t('median')}</span></p>
    </div>
  );
}

function Headline({ trend, zone, words }: Around): ReactNode {
  const { t } = useTranslation('trends');
  const language = useLanguage();
  const { dayClock } = formatsOf(language);
  const { points, unit, median } = trend;
  const ranked = points.toSorted((a, b) => a.value - b.value);
  const [latest, lowest, highest] = [points.at(-1), ranked[0], ranked.at(-1)];
  const against = latest === undefined || median === null || median === 0 ? null : (latest.value - median) / Math.abs(median);
  const note = (point: TrendPoint | undefined): string => (point === undefined ? '' : `${point.row.title} · ${dayClock(point.row.startedAt, zone)}`);
  return (
    <div className={shared['figures']}>
      <Figure label={t('latest')} value={words.value(latest?.value ?? null, unit)} note={note(latest)} />
      <Figure label={t('median')} value={words.value(median, unit)} note={t('shows', { n: points.length })} />
      <Figure label={t('against')} value={against === null ? '—' : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(against)} />
      <Figure label={t('highest')} value={words.value(highest?.value ?? null, unit)} note={note(highest)} />
      <Figure label={t('lowest')} value={words.value(lowest?.value ?? null, unit)} note={note(lowest)} />
    </div>
  );
}

/** One metric over the shows of the list, whatever of them is filtered. */
export function TrendsView({ rows, zone, isReading, onOpen }: { readonly rows: readonly TrendRow[]; readonly zone: string; readonly isReading: boolean; readonly onOpen: Open }): ReactNode {
  const { t } = useTranslation(['trends', 'metrics']);
  const { dayClock } = formatsOf(useLanguage());
  const known = useMemo(() => knownMetrics(rows), [rows]);
  const [chosen, setChosen] = useState('paidGmv');
  const metric = known.includes(chosen) ? chosen : (known[0] ?? null);
  const trend = useMemo(() => (metric === null ? null : trendOf(rows, metric)), [rows, metric]);
  const words = useFigureWords(trend?.currency ?? 'CNY');
  if (metric === null || trend === null) return isReading ? <EmptyState title={t('reading')} /> : <EmptyState title={t('none')} help={t('noneHelp')} />;
  const nameOf = (id: string): string => (t as (key: string, options: object) => string)(`metrics:name.${id}`, { defaultValue: id });
  const { points, unit, otherMoney, unknown } = trend;
  const left = [otherMoney === 0 ? '' : t('otherMoney', { n: otherMoney, currency: trend.currency }), unknown === 0 ? '' : t('unknown', { n: unknown })].filter((each) => each !== '').join(' · ');
  return (
    <section className={css['trends']} data-testid="trends" aria-label={t('title')}>
      <div className={shared['tools']}>
        <Select className={shared['select']} aria-label={t('metric')} value={metric} onChange={(event) => { setChosen(event.target.value); }}>{known.map((id) => <option key={id} value={id}>{nameOf(id)}</option>)}</Select>
        <span className={shared['dim']}>{t('help')}{left === '' ? '' : ` · ${left}`}</span>
      </div>
      <Headline trend={trend} zone={zone} words={words} />
      <Chart trend={trend} zone={zone} words={words} name={nameOf(metric)} onOpen={onOpen} />
      <DataTable
        label={t('title')} none={t('none')} rows={points.toReversed()} keyOf={({ row }) => row.sessionId} faintOf={({ isSmall }) => isSmall}
        columns={[
          { id: 'show', label: t('show'), cell: ({ row }) => <button type="button" className={shared['open']} onClick={() => { onOpen(row.sessionId); }}>{row.title}</button> },
          { id: 'day', label: t('day'), isNumber: true, cell: ({ row }) => dayClock(row.startedAt, zone) },
          { id: 'value', label: nameOf(metric), isNumber: true, cell: ({ value }) => <b>{words.value(value, unit)}</b>, bar: ({ value }) => value / (trend.high || 1) },
          { id: 'usual', label: t('usual'), isNumber: true, cell: ({ usual }) => words.value(usual, unit) },
        ]}
      />
    </section>
  );
}
