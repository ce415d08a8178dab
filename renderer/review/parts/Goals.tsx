import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetricFigure } from '#shared/metrics/catalogue/figure.ts';
import type { GoalsPart } from '#shared/review/report.ts';
import { useFigureWords } from '../../console/figures/useFigureWords.ts';
import { Button } from '../../ui/Button.tsx';
import { DASH } from '../../ui/format.ts';
import { DataTable, Part } from '../DataTable.tsx';
import { useAround, useReportWords } from '../reportContext.tsx';
import css from '../review.module.css';

function AllFigures({ figures, currency }: { readonly figures: GoalsPart['figures']; readonly currency: string }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const words = useFigureWords(currency);
  const asFigure = (figure: GoalsPart['figures'][number]): MetricFigure => figure as unknown as MetricFigure;
  return (
    <DataTable
      label={t('goals.all')} none={t('goals.none')} rows={figures} keyOf={({ id }) => id} faintOf={({ isSmallSample, value }) => isSmallSample || value === null}
      columns={[
        { id: 'name', label: t('metrics:column.metric'), cell: ({ id }) => t(`metrics:name.${id as 'gpm'}`, { defaultValue: id }) }, { id: 'value', label: t('metrics:column.value'), isNumber: true, cell: ({ value, unit }) => words.value(value, unit) },
        { id: 'line', label: t('metrics:column.line'), cell: (figure) => (figure.value === null ? DASH : words.line(asFigure(figure))) },
        { id: 'told', label: t('metrics:column.told'), isNumber: true, cell: ({ told, unit }) => (told === null ? DASH : words.value(told.value, unit)) },
        { id: 'care', label: t('metrics:column.care'), cell: ({ cautions }) => cautions.map((caution) => t(`metrics:caution.${caution as 'spiky'}`, { defaultValue: caution })).join(' · ') },
      ]}
    />
  );
}

/** What was wanted against what came, the room's own median, and the show before. */
export function Goals({ goals }: { readonly goals: GoalsPart }): ReactNode {
  const { t } = useTranslation(['review', 'metrics']);
  const { cover } = useAround();
  const words = useReportWords();
  const figure = useFigureWords(cover.currency);
  const [isAll, setAll] = useState(false);
  return (
    <Part id="part-goals" n={3} title={t('part.goals')} help={t('goals.help')} tools={<Button size="small" aria-expanded={isAll} onClick={() => { setAll(!isAll); }}>{t(isAll ? 'goals.less' : 'goals.all')}</Button>}>
      <DataTable
        label={t('part.goals')} none={t('goals.none')} rows={goals.rows} keyOf={({ id }) => id} faintOf={({ isSmallSample }) => isSmallSample}
        columns={[
          { id: 'name', label: t('metrics:column.metric'), cell: ({ id, isBudget }) => (isBudget ? t('metrics:goals.adBudget') : t(`metrics:name.${id as 'gpm'}`)) },
          { id: 'actual', label: t('goals.actual'), isNumber: true, cell: ({ actual, unit }) => <b>{figure.value(actual, unit)}</b> },
          { id: 'target', label: t('goals.target'), isNumber: true, cell: ({ target, unit }) => figure.value(target, unit) },
          { id: 'reached', label: t('goals.reached'), isNumber: true, bar: ({ reached }) => reached ?? 0, cell: ({ reached }) => words.percent(reached) },
          { id: 'median', label: t('goals.median'), isNumber: true, cell: ({ ownMedian, ownShows, unit }) => <span title={t('goals.medianOf', { n: ownShows })}>{figure.value(ownMedian, unit)}</span> },
          { id: 'last', label: t('goals.last'), isNumber: true, cell: ({ lastShow, unit }) => figure.value(lastShow, unit) },
        ]}
      />
      {isAll && <div className={css['below']}><AllFigures figures={goals.figures} currency={cover.currency} /></div>}
    </Part>
  );
}
