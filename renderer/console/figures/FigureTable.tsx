import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GREYING, type MetricFigure } from '#shared/metrics/catalogue/figure.ts';
import { METRIC_GROUPS } from '#shared/metrics/catalogue/metrics.table.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './figures.module.css';
import type { FiguresNow } from './useFigures.ts';
import { useFigureWords, type FigureWords } from './useFigureWords.ts';

function Row({ figure, words }: { readonly figure: MetricFigure; readonly words: FigureWords }): ReactNode {
  const { t } = useTranslation('metrics');
  const isGrey = figure.value === null || figure.cautions.some((caution) => GREYING.has(caution));
  const differs = words.differs(figure);
  return (
    <tr data-metric={figure.id}>
      <th scope="row">{t(`name.${figure.id}`)}{figure.basis !== null && <Tag>{t(`basis.${figure.basis}`)}</Tag>}</th>
      <td className={css['value']} data-grey={isGrey || undefined}>{words.value(figure.value, figure.unit)}</td>
      <td className={css['line']}>{words.line(figure)}</td>
      <td className={css['told']}>{figure.told === null ? '' : words.value(figure.told.value, figure.unit)}{differs !== null && <span className={css['differs']}>{differs}</span>}</td>
      <td className={css['care']}>{words.origins(figure)}{figure.cautions.map((caution) => <span key={caution} className={css['caution']}>{t(`caution.${caution}`)}</span>)}</td>
    </tr>
  );
}

/** Every figure with its formula, the numbers in it, the platform's own value and what to mind. */
export function FigureTable({ now: { figures }, currency }: { readonly now: FiguresNow; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const words = useFigureWords(currency);
  const all = [...figures.values()];
  if (all.length === 0) return <p className={css['note']}>{t('notYet')}</p>;
  return (
    <table className={css['table']}>
      <thead><tr>{(['metric', 'value', 'line', 'told', 'from'] as const).map((column) => <th key={column} scope="col">{t(`column.${column}`)}</th>)}</tr></thead>
      {METRIC_GROUPS.map((group) => (
        <tbody key={group}>
          <tr className={css['group']}><th colSpan={5} scope="rowgroup">{t(`group.${group}`)}</th></tr>
          {all.filter((figure) => figure.group === group).map((figure) => <Row key={figure.id} figure={figure} words={words} />)}
        </tbody>
      ))}
    </table>
  );
}
