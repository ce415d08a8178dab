import { buildForecast } from '../../runsheet/forecast.ts';
import { bad, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import { lower, upper } from '../windows.ts';

/** What was entered within the last ten minutes says how ads do now; a share of less than that of the show is no pace. */
const RECENT_MS = 600_000;

/**
 * More is spent on ads than the budget wants by this time (evenly over the planned length), or what was spent within the last ten
 * minutes brings well under the goal. Sums are entered by hand or from the ad platform's file: the rule knows what was entered, no more.
 */
function judgeAds({ now, settings: { thresholds }, isOpen }: Look): Verdict {
  const { show: { show, goals }, at } = now;
  if (show.kind !== 'running' || goals.adSpend.length === 0) return FINE;
  const recent = goals.adSpend.filter((entry) => entry.at !== undefined && at - entry.at <= RECENT_MS && entry.costMinor !== null && entry.paidMinor !== null);
  const [cost, paid] = [recent.reduce((sum, { costMinor }) => sum + (costMinor ?? 0), 0), recent.reduce((sum, { paidMinor }) => sum + (paidMinor ?? 0), 0)];
  const goal = goals.targets.adRoi;
  if (goal !== undefined && cost > 0 && paid / cost < goal * (lower(thresholds.adRoiPct, isOpen) / 100)) return bad('P2', 'adRoiLow', { roi: Number((paid / cost).toFixed(2)), goal });
  const budget = goals.targets.adSpend;
  const elapsedMs = at - show.startedAt;
  const forecast = buildForecast(show);
  if (budget === undefined || forecast === null || elapsedMs < RECENT_MS) return FINE;
  const share = Math.min(1, elapsedMs / Math.max(1, forecast.plannedShowEnd - forecast.plannedShowStart));
  const pct = (goals.adSpend.reduce((sum, { costMinor }) => sum + (costMinor ?? 0), 0) / (budget * share)) * 100;
  return pct > upper(thresholds.adPacePct, isOpen) ? bad('P2', 'adPaceHigh', { pct: Math.round(pct) }) : FINE;
}

export const AD_RULES: readonly AlertRule[] = [{ id: 'A-27', judge: judgeAds, ...DEFAULT_LIFE, clearAfterMs: 2_000 }];
