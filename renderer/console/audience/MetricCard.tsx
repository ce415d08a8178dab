import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moneyOf } from '#shared/metrics/catalogue/headline.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './FigureTiles.module.css';
import { useFigureWords } from '../figures/useFigureWords.ts';
import type { MetricFigure } from '#shared/metrics/catalogue/figure.ts';
import type { MetricTile, Part, TileId } from './metricTiles.ts';

interface Fact { readonly label: string; readonly value: string }

const IS_MONEY: ReadonlySet<TileId> = new Set(['paidOrders', 'paidGmv', 'gpm', 'conversion']);

function useFacts(tile: MetricTile, readout: MetricsReadout | null, currency: string): readonly Fact[] {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const write = (part: Part): string => `${t(`figures.part.${part.name}`)} ${part.unit === 'money' ? formats.exactMoney(part.value, currency) : formats.whole(part.value)}`;
  const ratio: Fact[] = tile.ratio === null ? [] : [
    { label: t('figures.card.numerator'), value: write(tile.ratio.numerator) },
    { label: t('figures.card.denominator'), value: write(tile.ratio.denominator) },
  ];
  const totals = readout === null ? null : moneyOf(readout, currency);
  const orders: Fact[] = tile.id !== 'paidOrders' || totals === null ? [] : [
    { label: t('figures.card.createdOrders'), value: formats.whole(totals.createdOrders) },
    { label: t('figures.card.cancelledOrders'), value: formats.whole(totals.cancelledOrders) },
    { label: t('figures.card.refundedOrders'), value: formats.whole(totals.refundedOrders) },
  ];
  const paid: Fact[] = tile.id !== 'paidGmv' || totals === null ? [] : [
    { label: t('figures.name.paidGmv'), value: formats.exactMoney(totals.paidMinor, currency) },
    { label: t('figures.card.refunded'), value: formats.exactMoney(totals.refundedMinor, currency) },
    { label: t('figures.card.net'), value: formats.exactMoney(totals.paidMinor - totals.refundedMinor, currency) },
  ];
  const peak: Fact[] = tile.id === 'online' && readout !== null && readout.online !== null ? [{ label: t('figures.card.peak'), value: formats.whole(readout.online.peak) }] : [];
  const total: Fact[] = tile.id === 'commentsPerMinute' && readout !== null ? [{ label: t('figures.card.totalComments'), value: formats.whole(readout.comments) }] : [];
  return [
    ...ratio, ...orders, ...paid, ...peak, ...total,
    { label: t('figures.card.source'), value: tile.sources.length === 0 ? t('figures.card.noSource') : tile.sources.join(' · ') },
    { label: t('figures.card.age'), value: tile.ageMs === null ? t('figures.never') : t('figures.ageShort', { age: formats.ageWords(tile.ageMs) }) },
  ];
}

function OtherMoney({ readout, currency }: { readonly readout: MetricsReadout; readonly currency: string }): ReactNode {
  const { t } = useTranslation('audience');
  const formats = formatsOf(useLanguage());
  const others = readout.money.filter((money) => money.currency !== currency);
  if (others.length === 0) return null;
  return (
    <>
      <p className={css['cardHead']}>{t('figures.card.others')}</p>
      <dl className={css['facts']}>
        {others.map((money) => (
          <div key={money.currency}><dt>{money.currency}</dt><dd>{t('figures.card.ordersPaid', { count: money.paidOrders, money: formats.exactMoney(money.paidMinor, money.currency) })}</dd></div>
        ))}
      </dl>
    </>
  );
}

/** The formula with the numbers in it, the platform's own value, and what to mind. */
function Worked({ figure, currency }: { readonly figure: MetricFigure; readonly currency: string }): ReactNode {
  const { t } = useTranslation('metrics');
  const words = useFigureWords(currency);
  const differs = words.differs(figure);
  const value = figure.told === null ? null : words.value(figure.told.value, figure.unit);
  return (
    <>
      {figure.denominator.length > 0 && <p className={css['worked']}>{words.line(figure)}</p>}
      {value !== null && <p className={css['formula']}>{differs === null ? t('toldSame', { value }) : t('toldDiffers', { value, differs })}</p>}
    </>
  );
}

/** Formula, numerator, denominator, source and age of a figure. Shown on hover and focus of its tile. */
export function MetricCard({ tile, readout, currency, isLast, figures }: { readonly tile: MetricTile; readonly readout: MetricsReadout | null; readonly currency: string; readonly isLast: boolean; readonly figures: readonly MetricFigure[] }): ReactNode {
  const { t } = useTranslation('audience');
  const facts = useFacts(tile, readout, currency);
  const isUndefined = tile.ratio !== null && tile.figure.value === null;
  return (
    <div className={css['card']} role="tooltip" id={`figure-${tile.id}`} data-end={isLast || undefined}>
      <p className={css['cardHead']}>{t(`figures.name.${tile.id}`)}</p>
      <p className={css['formula']}>{t(`figures.formula.${tile.id}`)}</p>
      {figures.map((figure) => <Worked key={figure.id} figure={figure} currency={currency} />)}
      <dl className={css['facts']}>{facts.map((fact) => <div key={fact.label}><dt>{fact.label}</dt><dd>{fact.value}</dd></div>)}</dl>
      {IS_MONEY.has(tile.id) && readout !== null && <OtherMoney readout={readout} currency={currency} />}
      {isUndefined && <p className={css['caution']}>{t('figures.card.zeroDenominator')}</p>}
      {!isUndefined && tile.isSmallSample && <p className={css['caution']}>{t('figures.card.smallSample')}</p>}
    </div>
  );
}
