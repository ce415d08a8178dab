import type { RateReading } from '../crowd/rateWatch.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule, type Verdict } from '../rule.ts';
import type { About, Severity } from '../model.ts';
import { whileOn } from './whileOn.ts';
import { lower, upper } from '../windows.ts';

const round = (pct: number): number => Number(pct.toFixed(1));

/** A share well under what is usual in this show. Blind until something is usual. */
function under(rate: RateReading | null, limitPct: number, isOpen: boolean, [severity, about]: readonly [Severity, About]): Verdict {
  if (rate === null || rate.usualPct === null || rate.usualPct === 0) return BLIND;
  return rate.pct < rate.usualPct * (lower(limitPct, isOpen) / 100) ? bad(severity, about, { pct: round(rate.pct), usual: round(rate.usualPct), count: rate.whole }) : FINE;
}

/** The room is shown and few come in: cover, title, traffic. */
const judgeEntry = whileOn(({ settings: { thresholds }, isOpen }, { rates }) => under(rates.entry, thresholds.entryPct, isOpen, ['P2', 'entryLow']));
/** The card is shown and few press it. */
const judgeCard = whileOn(({ settings: { thresholds }, isOpen }, { rates }) => under(rates.card, thresholds.cardPct, isOpen, ['P2', 'cardLow']));
/** They press and do not pay: price, coupon, stock, doubt. */
const judgePaying = whileOn(({ settings: { thresholds }, isOpen }, { rates }) => under(rates.paying, thresholds.payingPct, isOpen, ['P1', 'payingLow']));

/** Orders are given back in numbers: wrong price, or a promise that does not hold. `usual` is a ten-minute stretch of this show. */
const judgeReturns = whileOn(({ settings: { thresholds }, isOpen }, { returns }) => {
  if (returns === null || returns.usual10m === null) return BLIND;
  const { last10m, usual10m } = returns;
  return last10m >= upper(thresholds.returnsFewest, isOpen) && last10m > upper(3, isOpen) * usual10m ? bad('P1', 'returnsMany', { count: last10m, usual: Math.round(usual10m) }) : FINE;
});

export const SALES_RULES: readonly AlertRule[] = [
  { id: 'A-12', judge: judgeEntry, ...DEFAULT_LIFE, clearAfterMs: 30_000 },
  { id: 'A-13', judge: judgeCard, ...DEFAULT_LIFE, clearAfterMs: 30_000 },
  { id: 'A-14', judge: judgePaying, ...DEFAULT_LIFE, clearAfterMs: 30_000 },
  { id: 'A-28', judge: judgeReturns, ...DEFAULT_LIFE, clearAfterMs: 30_000 },
];
