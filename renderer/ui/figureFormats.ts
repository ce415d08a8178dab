import { minorExponent } from '#shared/commerce/decimal.ts';
import type { Language } from '../i18n/resources.ts';
import { formatMoney } from './numberFormat.ts';

/** What every figure that nobody has reported looks like: never 0, never blank. */
export const DASH = '—';

/** Live figures in the words of one language. Null in, "—" out. */
export interface FigureFormats {
  /** A whole number with separators, e.g. 1,204. */
  readonly whole: (value: number | null) => string;
  /** A short number for axes, e.g. 1.2K / 1.2万. */
  readonly short: (value: number | null) => string;
  /** Minor units as a headline figure: from 100 main units up without decimals, below with those it has. */
  readonly moneyFigure: (minor: number | null, currency: string) => string;
  /** Minor units with every decimal that is not zero: for hover cards. */
  readonly exactMoney: (minor: number | null, currency: string) => string;
  /** Minor units as short money for axes, e.g. ¥1.2K / ¥1.2万. */
  readonly shortMoney: (minor: number | null, currency: string) => string;
  /** A ratio (0.031) as a percentage with one decimal (3.1%). */
  readonly percent: (ratio: number | null) => string;
  /** A ratio as a whole percentage (53%), never rounded up to 100 nor down to 0. */
  readonly wholePercent: (ratio: number) => string;
  /** A span in ms as one rounded-down unit: 2s, 4m, 3h / 2秒, 4分钟, 3小时. Negative counts as 0. */
  readonly ageWords: (ms: number | null) => string;
}

const AGE_UNITS = [
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1_000 },
] as const;

/** Headline money at or above this many main units drops its decimals. */
const WHOLE_FROM = 100;

interface MoneyFormats { readonly scale: number; readonly whole: Intl.NumberFormat; readonly short: Intl.NumberFormat }

function moneyFormats(language: Language): (currency: string) => MoneyFormats {
  const kept = new Map<string, MoneyFormats>();
  return (currency) => {
    const known = kept.get(currency);
    if (known !== undefined) return known;
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const made = {
      // The scale money is stored in. Intl's own digits are how a currency is usually written, which differs for 17 of them (IDR, HUF...).
      scale: 10 ** minorExponent(currency),
      whole: new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 0, minimumFractionDigits: 0 }),
      short: new Intl.NumberFormat(language, { ...style, notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 }),
    };
    kept.set(currency, made);
    return made;
  };
}

/** Builds the formats of a language. Intl objects are costly: build once and keep. */
export function makeFigureFormats(language: Language): FigureFormats {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rounded = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const ages = AGE_UNITS.map(({ unit, ms }) => ({ ms, format: new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: language === 'en' ? 'narrow' : 'short', maximumFractionDigits: 0 }) }));
  const of = moneyFormats(language);
  const exactMoney: FigureFormats['exactMoney'] = (minor, currency) => (minor === null ? DASH : formatMoney(Math.round(minor), currency, language));
  return {
    whole: (value) => (value === null ? DASH : whole.format(value)),
    short: (value) => (value === null ? DASH : short.format(value)),
    moneyFigure: (minor, currency) => {
      if (minor === null) return DASH;
      const { scale, whole: noDecimals } = of(currency);
      return Math.abs(minor) >= WHOLE_FROM * scale ? noDecimals.format(minor / scale) : exactMoney(minor, currency);
    },
    exactMoney,
    shortMoney: (minor, currency) => (minor === null ? DASH : of(currency).short.format(minor / of(currency).scale)),
    percent: (ratio) => (ratio === null ? DASH : percent.format(ratio)),
    wholePercent: (ratio) => rounded.format(ratio <= 0 || ratio >= 1 ? ratio : Math.min(0.99, Math.max(0.01, ratio))),
    ageWords: (ms) => {
      if (ms === null) return DASH;
      const span = Math.max(0, ms);
      const fit = ages.find((each) => span >= each.ms) ?? ages.at(-1);
      return fit === undefined ? DASH : fit.format.format(Math.floor(span / fit.ms));
    },
  };
}
