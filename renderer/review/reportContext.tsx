import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportMoment, ReportRate, ReportText } from '#shared/review/reportMoment.ts';
import type { CoverPart } from '#shared/review/report.ts';
import type { Instant } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { DASH, formatsOf, type Formats } from '../ui/format.ts';
import { formatSpan } from '../ui/numberFormat.ts';
import { lengthWords } from './lengthWords.ts';
import css from './review.module.css';

/** What every part of a report needs beside its own data. */
export interface ReportAround {
  readonly cover: CoverPart;
  /** The moment that is looked at; null = none. */
  readonly chosen: Instant | null;
  /** `isFollowed`: it was pressed to be read; the keys go on in what opens. */
  readonly choose: (at: Instant | null, isFollowed?: boolean) => void;
}
export const ReportContext = createContext<ReportAround | null>(null);

export function useAround(): ReportAround {
  const around = useContext(ReportContext);
  if (around === null) throw new Error('a part of a report outside of one');
  return around;
}

/** Figures and texts of this report in the language of the window. Null in, "—" out. */
export interface ReportWords extends Pick<Formats, 'whole' | 'percent' | 'short'> {
  readonly text: (text: ReportText) => string;
  readonly money: (minor: number | null) => string;
  /** In a currency that may not be the room's. */
  readonly moneyIn: (minor: number | null, currency: string) => string;
  /** With a sign: what came on top. */
  readonly signedMoney: (minor: number | null) => string;
  readonly decimal: (value: number | null) => string;
  /** Two decimals: shares that are judged near 100. */
  readonly fine: (value: number | null) => string;
  /** A whole number with its sign. */
  readonly change: (value: number | null) => string;
  readonly rate: (rate: ReportRate) => string;
  /** m:ss, with a sign where asked for. */
  readonly span: (ms: number | null) => string;
  readonly offset: (ms: number | null) => string;
  readonly length: (ms: number | null) => string;
  readonly clock: (at: number | null) => string;
  readonly day: (at: number | null) => string;
}

export function useReportWords(): ReportWords {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const { cover: { currency, timeZone } } = useAround();
  return useMemo(() => {
    const formats = formatsOf(language);
    const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const change = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    return {
      whole: (value) => formats.whole(value === null ? null : Math.round(value)), percent: formats.percent, short: formats.short,
      text: (text) => pickText(text, language),
      money: (minor) => formats.moneyFigure(minor, currency),
      moneyIn: (minor, other) => formats.moneyFigure(minor, other),
      signedMoney: (minor) => (minor === null ? DASH : `${minor > 0 ? '+' : ''}${formats.moneyFigure(minor, currency)}`),
      decimal: (value) => (value === null ? DASH : decimal.format(value)),
      fine: (value) => (value === null ? DASH : fine.format(value)),
      change: (value) => (value === null ? DASH : change.format(value)),
      rate: ({ value }) => formats.percent(value),
      span: (ms) => (ms === null ? DASH : formatSpan(ms)),
      offset: (ms) => (ms === null ? DASH : `${ms < 0 ? '−' : '+'}${formatSpan(Math.abs(ms))}`),
      length: (ms) => lengthWords(ms, t),
      clock: (at) => (at === null ? DASH : formats.clockSecond(at, timeZone)),
      day: (at) => formats.dayClock(at, timeZone),
    };
  }, [t, language, currency, timeZone]);
}

/** A moment as every row shows it: press it to see what was said, shown, sold and pressed then. Its title tells where in the recording it is. */
export function When({ moment }: { readonly moment: ReportMoment | null }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const { choose } = useAround();
  if (moment === null) return DASH;
  const place = moment.recording === null ? t('moment.notRecorded') : t('moment.recorded', { file: moment.recording.file ?? t('moment.unnamedFile'), timecode: moment.recording.timecode });
  return <button type="button" className={css['when']} title={place} onClick={() => { choose(moment.at, true); }}>{words.clock(moment.at)}</button>;
}
