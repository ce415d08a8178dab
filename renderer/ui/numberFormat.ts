import { minorExponent } from '#shared/commerce/decimal.ts';
import { twoDigits as two } from '#shared/time/format.ts';
import type { Language } from '../i18n/resources.ts';

/** A span in ms as `m:ss` padded to `mm:ss`, or `h:mm:ss` from one hour on. The sign is dropped. Whole seconds, cut off. */
export function formatSpan(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const h = Math.floor(seconds / 3_600);
  const m = Math.floor(seconds / 60) % 60;
  return h > 0 ? `${String(h)}:${two(m)}:${two(seconds % 60)}` : `${two(m)}:${two(seconds % 60)}`;
}

/** Time on the air: always `hh:mm:ss`, so that the chip keeps its width. */
export const formatAir = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** A countdown: what is left is rounded up to the second (00:00 means over), overtime is shown without its sign. */
export const formatCountdown = (remainingMs: number): string => formatSpan(remainingMs > 0 ? Math.ceil(remainingMs / 1_000) * 1_000 : remainingMs);

/** A length as planned, short: `3:00`, `1:02:00`. */
export const formatLength = (ms: number): string => formatSpan(ms).replace(/^0(?=\d:)/u, '');

/** Signed offset, + = behind: `+04:10`, `-00:30`, `±00:00` under one second. */
export function formatOffset(ms: number): string {
  const seconds = Math.trunc(ms / 1_000);
  return `${seconds === 0 ? '±' : seconds > 0 ? '+' : '−'}${formatSpan(ms)}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Wall clock of a moment in a named zone: `20:41:07`, or `20:41` without seconds. */
export function formatClock(at: number, timeZone: string | undefined, withSeconds = false): string {
  const key = `${timeZone ?? ''}|${String(withSeconds)}`;
  let clock = clocks.get(key);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', ...(withSeconds ? { second: '2-digit' } : {}), hourCycle: 'h23' });
    clocks.set(key, clock);
  }
  return clock.format(at);
}

/** Calendar day of a moment in a named zone: `2026-11-22`. */
export const formatDay = (at: number, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

const moneys = new Map<string, Intl.NumberFormat>();

/** Minor units as money: ¥129, ¥9.90 (decimals only when there are any). */
export function formatMoney(minor: number, currency: string, language: Language): string {
  const unit = 10 ** minorExponent(currency);
  const isWhole = minor % unit === 0;
  const key = `${currency}|${language}|${String(isWhole)}`;
  let money = moneys.get(key);
  if (money === undefined) {
    money = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...(isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}) });
    moneys.set(key, money);
  }
  return money.format(minor / unit);
}

const numbers = new Map<Language, Intl.NumberFormat>();

/** A whole number with separators. */
export function formatNumber(value: number, language: Language): string {
  let format = numbers.get(language);
  if (format === undefined) { format = new Intl.NumberFormat(language); numbers.set(language, format); }
  return format.format(value);
}
