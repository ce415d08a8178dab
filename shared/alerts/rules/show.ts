import { expectedStart, relativeOffset } from '../../runsheet/forecast.ts';
import type { RunsheetItem } from '../../runsheet/item.ts';
import type { LotteryRun } from '../../lottery/model.ts';
import { lv05 } from '../../lottery/validators.ts';
import { remainingAt, runAnchor, runLength } from '../../show/runClock.ts';
import type { ShowSituation, ShowState } from '../../show/state.ts';
import { bad, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import { forecastOf } from './forecastOf.ts';

type Running = Extract<ShowSituation, { kind: 'running' }>;
const whileRunning = (judge: (look: Look, show: Running) => Verdict) => (look: Look): Verdict => (look.now.show.show.kind === 'running' ? judge(look, look.now.show.show) : FINE);

/** A row is over its time for good a fifth of its length after its end, but never before half a minute or after a whole one (domain A-09). */
const graceMs = (lengthMs: number): number => Math.min(60_000, Math.max(30_000, lengthMs / 5));

/** The row on air is well over its time; or the whole show is so far behind its own start that it takes a plan to get back. */
const judgeTime = whileRunning(({ now, settings: { thresholds } }, show) => {
  const forecast = forecastOf(show);
  const lateMs = forecast === null ? 0 : (relativeOffset(forecast, now.at) ?? 0);
  if (lateMs > thresholds.lateMs) return bad('P1', 'showLate', { minutes: Math.floor(lateMs / 60_000) });
  const overMs = 0 - remainingAt(runAnchor(show.onAir), now.at);
  return overMs >= graceMs(runLength(show.onAir)) ? bad('P2', 'rowOver', { cue: show.onAir.item.cue, seconds: Math.round(overMs / 1_000), key: show.onAir.id }) : FINE;
});

/** How long before its expected start the next row must be ready, ms. */
const AHEAD_MS = 120_000;

/** The next row cannot be played as it is planned: what is wrong, in the order in which it would show on air. */
const judgeNext = whileRunning(({ now }, show) => {
  const forecast = forecastOf(show);
  if (forecast === null) return FINE;
  const index = forecast.rows.findIndex(({ status }) => status === 'next');
  const item = show.sheet.items[index];
  const startsAt = index === -1 ? null : expectedStart(forecast, index, now.at);
  if (item === undefined || startsAt === null || startsAt - now.at > AHEAD_MS) return FINE;
  const missing = missingOf(item, show, now.show);
  return missing === null ? FINE : bad('P1', missing.about, { cue: item.cue, what: missing.what, key: `${item.id} ${missing.about}` });
});

interface Missing { readonly about: 'nextScene' | 'nextProduct' | 'nextPrice' | 'nextApproval'; readonly what: string }

function missingOf(item: RunsheetItem, show: Running, { obs, products, shelf }: ShowState): Missing | null {
  const { inventory } = obs;
  if (item.obsScene !== null && inventory !== null && !inventory.scenes.some(({ name }) => name === item.obsScene)) return { about: 'nextScene', what: item.obsScene };
  for (const id of item.productIds) {
    const product = products.find((each) => each.id === id);
    // What is not on the shelf at all is told by the list before the show.
    if (product === undefined) continue;
    const name = product.name.zh === '' ? product.name.en : product.name.zh;
    const isOff = product.stock === 0 || shelf.listings.some(({ productId, kind }) => productId === id && kind !== 'listed');
    if (isOff) return { about: 'nextProduct', what: name };
    if (product.liveMinor === null || (product.floorMinor !== null && product.liveMinor < product.floorMinor && !shelf.exceptions.some(({ productId, priceMinor }) => productId === id && priceMinor === product.liveMinor))) return { about: 'nextPrice', what: name };
  }
  // Only a room that works with approvals is told that one is missing.
  const usesApprovals = show.sheet.items.some(({ approval }) => approval.state !== 'draft');
  return usesApprovals && item.approval.state === 'draft' ? { about: 'nextApproval', what: item.cue } : null;
}

/** A draw that is closed and not drawn half a minute later; winners of more than ¥500 that nobody shows (LV-05); or a row whose draw nobody keeps here is over without one. */
function judgeDraw(look: Look): Verdict {
  const { runs } = look.now.show.lottery;
  for (const run of runs) {
    const found = lotteryLate(run, look.now.at);
    if (found !== null) return found;
  }
  return judgeRowDraw(look);
}

const UNDRAWN_MS = 30_000;
function lotteryLate(run: LotteryRun, at: number): Verdict | null {
  const since = run.phase === 'closed' || run.phase === 'drawing' ? run.closedAt : null;
  // A round that was named is waited for: nothing is late before it.
  const dueAt = since === null ? null : Math.max(since + run.rules.entry.graceMs, run.round?.at ?? 0);
  if (dueAt !== null && at - dueAt > UNDRAWN_MS) return bad('P1', 'lotteryLate', { name: run.rules.name, seconds: Math.round((at - dueAt) / 1_000), key: run.drawId });
  const unshown = lv05({ draft: run.rules, run, insiders: 0, now: at })[0];
  return unshown === undefined ? null : bad('P1', 'winnersUnshown', { name: run.rules.name, seconds: unshown.params['seconds'] ?? 0, key: run.drawId });
}

const judgeRowDraw = whileRunning(({ now }, show) => {
  const { onAir } = show;
  if (onAir.item.lotteryId === null || now.show.lottery.runs.some(({ lotteryId }) => lotteryId === onAir.item.lotteryId)) return FINE;
  const isDrawn = now.show.desk.highlights.some(({ what, at }) => what === 'draw' && at >= onAir.takenAt);
  const lateMs = 0 - remainingAt(runAnchor(onAir), now.at);
  return !isDrawn && lateMs > 30_000 ? bad('P1', 'drawLate', { cue: onAir.item.cue, seconds: Math.round(lateMs / 1_000), key: onAir.id }) : FINE;
});

export const SHOW_RULES: readonly AlertRule[] = [
  { id: 'A-10', judge: judgeNext, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 },
  { id: 'A-23', judge: judgeDraw, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 },
  { id: 'A-09', judge: judgeTime, ...DEFAULT_LIFE },
];
