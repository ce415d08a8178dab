import type { Language } from '../i18n/resources.ts';
import { makeFigureFormats, type FigureFormats } from './figureFormats.ts';
import { formatClock, formatDay, formatMoney, formatNumber, formatSpan } from './numberFormat.ts';

export { DASH } from './figureFormats.ts';

/** Formats of one language. */
export interface Formats extends FigureFormats {
  readonly money: (minor: number, currency: string) => string;
  readonly number: (value: number) => string;
  /** `20:41` in a named zone. */
  readonly clockMinute: (at: number, timeZone?: string) => string;
  /** `20:41:07` in a named zone. */
  readonly clockSecond: (at: number, timeZone?: string) => string;
  /** `2026-11-22 20:41` in a named zone; `—` for never. */
  readonly dayClock: (at: number | null, timeZone?: string) => string;
  /** How old something is, in ms: `4 秒` / `4 s`, from a minute on `01:04`. */
  readonly age: (ms: number) => string;
}

const make = (language: Language): Formats => ({
  ...makeFigureFormats(language),
  money: (minor, currency) => formatMoney(minor, currency, language),
  number: (value) => formatNumber(value, language),
  clockMinute: (at, timeZone) => formatClock(at, timeZone),
  clockSecond: (at, timeZone) => formatClock(at, timeZone, true),
  dayClock: (at, timeZone) => (at === null ? '—' : `${formatDay(at, timeZone)} ${formatClock(at, timeZone)}`),
  age: (ms) => (ms < 60_000 ? `${String(Math.max(0, Math.floor(ms / 1_000)))}${language === 'en' ? ' s' : ' 秒'}` : formatSpan(ms)),
});

const formats: Readonly<Record<Language, Formats>> = { 'zh-CN': make('zh-CN'), en: make('en') };

/** The formats of a language tag; anything but English is shown the Chinese way. */
export const formatsOf = (language: string): Formats => formats[language === 'en' ? 'en' : 'zh-CN'];
