import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactName } from '#shared/metrics/catalogue/facts.ts';
import type { FigurePart, MetricFigure } from '#shared/metrics/catalogue/figure.ts';
import type { MetricUnit } from '#shared/metrics/catalogue/metrics.table.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { DASH, formatsOf } from '../../ui/format.ts';

/** Writes metrics, their parts and their formulas in the language of the window. */
export interface FigureWords {
  readonly value: (value: number | null, unit: MetricUnit) => string;
  readonly part: (part: Pick<FigurePart, 'fact' | 'value'>) => string;
  /** The formula with the numbers in it: "paid GMV ¥317,760.00 × 1000 ÷ views 75,000 = ¥4,236.80". */
  readonly line: (figure: MetricFigure) => string;
  /** "+5.9%", or null where there is nothing to compare. */
  readonly differs: (figure: MetricFigure) => string | null;
  /** Where its parts come from, each once. */
  readonly origins: (figure: MetricFigure) => string;
}

const isMoney = (fact: FactName): boolean => fact.endsWith('Minor');
const FRACTIONS: ReadonlySet<FactName> = new Set<FactName>(['averageOnline', 'liveHours', 'onlinePersonSeconds', 'onlineSeconds']);

export function useFigureWords(currency: string): FigureWords {
  const { t } = useTranslation('metrics');
  const language = useLanguage();
  return useMemo(() => {
    const formats = formatsOf(language);
    const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const signed = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const fine = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
    // A show of two minutes is 0.033 hours, not 0.
    const fraction = (value: number): string => (Math.abs(value) < 1 ? fine : decimal).format(value);
    const number = (fact: FactName, value: number | null): string =>
      (value === null ? DASH : isMoney(fact) ? formats.exactMoney(value, currency) : FRACTIONS.has(fact) ? fraction(value) : formats.whole(value));
    const value: FigureWords['value'] = (amount, unit) => {
      if (amount === null) return DASH;
      switch (unit) {
        case 'whole': return formats.whole(amount);
        case 'decimal': case 'times': return decimal.format(amount);
        case 'percent': return formats.percent(amount);
        case 'seconds': return t('seconds', { value: formats.whole(amount) });
        case 'money': return formats.exactMoney(amount, currency);
      }
    };
    const part: FigureWords['part'] = ({ fact, value: amount }) => `${t(`fact.${fact}`)} ${number(fact, amount)}`;
    const side = (parts: readonly FigurePart[]): string => parts.map((each, index) => `${each.sign === -1 ? ' − ' : index > 0 ? ' + ' : ''}${part(each)}`).join('');
    return {
      value, part,
      line: (figure) => {
        const top = side(figure.numerator);
        const shown = value(figure.value, figure.unit);
        if (figure.denominator.length === 0) return figure.numerator.length === 1 ? top : `${top} = ${shown}`;
        return `${figure.numerator.length > 1 ? `(${top})` : top}${figure.scale === 1 ? '' : ` × ${String(figure.scale)}`} ÷ ${side(figure.denominator)} = ${shown}`;
      },
      differs: ({ told }) => (told === null || told.differs === null ? null : signed.format(told.differs)),
      origins: (figure) => [...new Set([...figure.numerator, ...figure.denominator].filter((each) => each.value !== null).map(({ from }) => t(`from.${from}`)))].join(' · '),
    };
  }, [t, language, currency]);
}
