import { expectedShowEnd } from '../../runsheet/forecast.ts';
import { isCapturing, isOnAir, isShowTime } from '../onAir.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import type { HealthSample } from '../sample.ts';
import { growth, heldMs, lower, percent, upper } from '../windows.ts';
import { forecastOf } from './forecastOf.ts';

const LAG_WINDOW_MS = 10_000;
const FEWEST_FRAMES = 50;
const FEWEST_LOST = 3;

/** The machine cannot draw or encode as fast as it must: no network will help. */
function judgeLag({ now, window, settings: { thresholds }, isOpen }: Look): Verdict {
  if (!isCapturing(now.show)) return now.show.obs.stream.kind === 'unknown' ? BLIND : FINE;
  const { probe } = now;
  if (probe === null) return BLIND;
  const worst = [
    { about: 'renderLag' as const, lost: growth(window, LAG_WINDOW_MS, (s) => (s.probe === null ? null : [s.probe.renderSkipped, s.probe.renderTotal])) },
    { about: 'encodeLag' as const, lost: growth(window, LAG_WINDOW_MS, (s) => (s.probe === null ? null : [s.probe.encodeSkipped, s.probe.encodeTotal])) },
  ].flatMap(({ about, lost }) => (lost === null || lost.whole < FEWEST_FRAMES ? [] : [{ about, lost: lost.part, pct: percent(lost) }])).toSorted((a, b) => b.pct - a.pct)[0];
  if (worst === undefined) return BLIND;
  const params = { pct: Number(worst.pct.toFixed(1)) };
  if (worst.lost >= FEWEST_LOST && worst.pct >= thresholds.lagBadPct) return bad('P1', worst.about, params);
  if (worst.lost >= FEWEST_LOST && worst.pct >= upper(thresholds.lagWarnPct, isOpen)) return bad('P2', worst.about, params);
  const isSlow = ({ probe: seen }: HealthSample): boolean => seen !== null && seen.fps > 0 && seen.frameMs >= (1_000 / seen.fps) * (upper(thresholds.frameTimePct, isOpen) / 100);
  return heldMs(window, isSlow) >= 10_000 ? bad('P2', 'frameTime', { ms: Math.round(probe.frameMs), pct: Math.round((probe.frameMs * probe.fps) / 10) }) : FINE;
}

/** Minutes of recording the disk still holds at the rate it is written, or will be; null = the rate is not known. */
export function diskMinutesLeft(window: readonly HealthSample[]): number | null {
  const newest = window.at(-1)?.probe ?? null;
  if (newest === null) return null;
  const written = growth(window, 60_000, ({ probe }) => (probe?.record?.active === true && !probe.record.paused ? [probe.record.bytes, probe.encodeTotal] : null));
  const measured = written === null || written.spanMs < 10_000 ? null : (written.part * 8) / written.spanMs;
  const kbps = measured !== null && measured > 0 ? measured : newest.targetKbps;
  return kbps === null ? null : (newest.diskFreeMb * 1_024 * 8) / kbps / 60;
}

/** Minutes the show still needs by its plan; 0 = no plan, or it is over. */
function planMinutesLeft({ at, show: { show } }: HealthSample): number {
  const forecast = show.kind === 'armed' || show.kind === 'running' ? forecastOf(show) : null;
  return forecast === null ? 0 : Math.max(0, expectedShowEnd(forecast, at) - (show.kind === 'armed' ? Math.max(at, forecast.plannedShowStart) : at)) / 60_000;
}

/** The disk of the recording (it is the evidence of the review), and the processor. */
function judgeDisk({ now, window, settings: { thresholds }, isOpen }: Look): Verdict {
  if (!isCapturing(now.show) && !isShowTime(now.show)) return now.show.obs.stream.kind === 'unknown' && isOpen ? BLIND : FINE;
  const { probe } = now;
  if (probe === null) return BLIND;
  const gb = probe.diskFreeMb / 1_024;
  const minutes = diskMinutesLeft(window);
  const params = { gb: Number(gb.toFixed(1)), minutes: Math.floor(minutes ?? 0) };
  if (minutes !== null && minutes < lower(thresholds.diskMinutes, isOpen)) return bad('P2', 'diskMinutes', params);
  const wanted = Math.ceil(planMinutesLeft(now));
  // A margin, so that a plan that just fits does not flicker as it is played.
  if (minutes !== null && wanted > 0 && minutes < wanted * (isOpen ? 1.1 : 1)) return bad('P2', 'diskPlan', { ...params, wanted });
  if (gb < lower(thresholds.diskGb, isOpen)) return minutes === null ? bad('P2', 'diskGbOnly', { gb: params.gb }) : bad('P2', 'diskGb', params);
  const busyMs = heldMs(window, (sample) => sample.probe !== null && sample.probe.cpuPct >= upper(thresholds.cpuPct, isOpen));
  return busyMs >= 30_000 ? bad('P2', 'cpu', { pct: Math.round(probe.cpuPct) }) : FINE;
}

/** A closed socket is given this long to come back before anybody is called: a restart of the link takes a blink. */
const LOST_MS = 2_000;

/** E-01. OBS cannot be asked: whatever it did last, it may still be doing. Never judged as "off air". */
function judgeObs({ now }: Look): Verdict {
  const { connection } = now.show.obs;
  if (connection.kind === 'connected' || connection.kind === 'notConfigured') return FINE;
  if (!isShowTime(now.show)) return FINE;
  if (now.at - connection.since < LOST_MS) return connection.kind === 'connecting' ? BLIND : FINE;
  const failure = connection.kind === 'connecting' ? 'lost' : connection.failure;
  return isOnAir(now.show) ? bad('P0', 'obsLostLive', { failure }) : bad('P1', 'obsLost', { failure });
}

/** E-02. What happens is not written any more (disk full, file damaged): the log first, the crowd's file after it. */
function judgeStorage({ now: { storage } }: Look): Verdict {
  if (!storage.show) return bad('P0', 'showNotWritten');
  return storage.crowd ? FINE : bad('P1', 'crowdNotWritten');
}

export const MACHINE_RULES: readonly AlertRule[] = [
  { id: 'A-05', judge: judgeLag, ...DEFAULT_LIFE },
  { id: 'A-08', judge: judgeDisk, ...DEFAULT_LIFE, clearAfterMs: 15_000 },
];
/** Judged before all others: the rest follows from them. */
export const ROOT_RULES: readonly AlertRule[] = [
  { id: 'E-01', judge: judgeObs, clearAfterMs: 2_000, cooldownMs: 0 },
  { id: 'E-02', judge: judgeStorage, clearAfterMs: 3_000, cooldownMs: 0 },
];
