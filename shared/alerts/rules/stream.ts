import { graver } from '../model.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import type { HealthSample } from '../sample.ts';
import { growth, heldMs, lower, percent, upper } from '../windows.ts';

const isLive = ({ show }: HealthSample): boolean => show.obs.stream.kind === 'live';
/** Frames a share must be of before it means anything, and the fewest lost frames worth a word. */
const FEWEST_FRAMES = 50;
const FEWEST_LOST = 3;
/** This many different viewers speaking of a fault within half a minute are evidence (domain A-04). */
const VOICES = 5;
const DROP_WINDOW_MS = 10_000;

/** OBS reconnects, or says it streams while no frame goes out (the wedge that kept one room dark for half an hour). */
function judgeStream({ now, window, settings: { thresholds } }: Look): Verdict {
  const { stream } = now.show.obs;
  if (stream.kind === 'unknown') return BLIND;
  if (stream.kind === 'reconnecting') {
    const ms = now.at - stream.since;
    if (ms >= thresholds.reconnectWedgeMs) return bad('P0', 'reconnectStuck', { seconds: Math.round(ms / 1_000) });
    if (ms >= thresholds.reconnectBadMs) return bad('P0', 'reconnectLong', { seconds: Math.round(ms / 1_000) });
    return ms >= thresholds.reconnectWarnMs ? bad('P1', 'reconnecting', { seconds: Math.round(ms / 1_000) }) : FINE;
  }
  if (stream.kind !== 'live') return FINE;
  if (now.probe === null) return BLIND;
  const { total } = now.probe.stream;
  const flatMs = heldMs(window, (sample) => isLive(sample) && sample.probe?.stream.active === true && !sample.probe.stream.reconnecting && sample.probe.stream.total === total);
  return flatMs >= thresholds.framesFlatMs ? bad('P0', 'framesFlat', { seconds: Math.round(flatMs / 1_000) }) : FINE;
}

/**
 * E-03. Viewers in numbers speak of a fault while OBS finds nothing wrong: a frozen ingest shows in no figure of OBS for 22 s
 * (obs.md finding 7), so the platform's side is the place to look.
 */
function judgeVoices({ now }: Look): Verdict {
  if (!isLive(now)) return FINE;
  return now.faultVoices >= VOICES ? bad('P1', 'viewersReport', { viewers: now.faultVoices }) : FINE;
}

/** Frames the network did not take, over ten seconds: two minutes are too slow for a ten-second draw. */
function judgeDropped({ now, window, settings: { thresholds }, isOpen }: Look): Verdict {
  if (!isLive(now)) return now.show.obs.stream.kind === 'unknown' ? BLIND : FINE;
  const lost = growth(window, DROP_WINDOW_MS, ({ probe }) => (probe === null ? null : [probe.stream.skipped, probe.stream.total]));
  if (lost === null || lost.whole < FEWEST_FRAMES) return BLIND;
  if (lost.part < FEWEST_LOST) return FINE;
  const pct = percent(lost);
  if (pct >= thresholds.droppedBadPct) return bad('P0', 'droppedMany', { pct: Number(pct.toFixed(1)) });
  return pct >= upper(thresholds.droppedWarnPct, isOpen) ? bad('P2', 'dropped', { pct: Number(pct.toFixed(1)) }) : FINE;
}

/** The output waits for the network: the sign that comes before dropped frames. */
function judgeCongestion({ now, window, settings: { thresholds }, isOpen }: Look): Verdict {
  if (!isLive(now)) return now.show.obs.stream.kind === 'unknown' ? BLIND : FINE;
  if (now.probe === null) return BLIND;
  const above = (limit: number): number => heldMs(window, (sample) => isLive(sample) && sample.probe !== null && sample.probe.stream.congestion >= limit);
  const pct = Math.round(now.probe.stream.congestion * 100);
  if (above(thresholds.congestionBad) >= 5_000) return bad('P1', 'congestedMuch', { pct });
  return above(upper(thresholds.congestionWarn, isOpen)) >= 10_000 ? bad('P2', 'congested', { pct }) : FINE;
}

/** kbit/s of the stream over at most the last `ms`; null = too short a stretch to say. */
function rate(window: readonly HealthSample[], ms: number): number | null {
  const sent = growth(window, ms, (sample) => (sample.probe === null || !isLive(sample) ? null : [sample.probe.stream.bytes, sample.probe.stream.total]));
  return sent === null || sent.spanMs < ms * 0.8 ? null : (sent.part * 8) / sent.spanMs;
}

/** A stream needs a moment until it sends at its full rate. */
const RAMP_MS = 15_000;

/** Far less goes out than OBS is set to send; one level graver when viewers say so too. */
function judgeBitrate({ now, window, settings: { thresholds }, isOpen }: Look): Verdict {
  if (!isLive(now)) return now.show.obs.stream.kind === 'unknown' ? BLIND : FINE;
  const target = now.probe?.targetKbps ?? null;
  if (target === null || heldMs(window, (sample) => isLive(sample) && sample.probe !== null) < RAMP_MS) return BLIND;
  const [short, long] = [rate(window, 5_000), rate(window, 10_000)];
  if (short === null || long === null) return BLIND;
  const find = (kbps: number, severity: 'P0' | 'P1', about: 'bitrateFloor' | 'bitrateLow'): Verdict =>
    bad(now.faultVoices >= VOICES ? graver(severity) : severity, about, { kbps: Math.round(kbps), target: Math.round(target) });
  if (short < (target * thresholds.bitrateBadPct) / 100) return find(short, 'P0', 'bitrateFloor');
  return long < (target * lower(thresholds.bitrateWarnPct, isOpen)) / 100 ? find(long, 'P1', 'bitrateLow') : FINE;
}

export const STREAM_RULES: readonly AlertRule[] = [
  { id: 'A-01', judge: judgeStream, clearAfterMs: 3_000, cooldownMs: 0 },
  { id: 'A-02', judge: judgeDropped, ...DEFAULT_LIFE },
  { id: 'A-03', judge: judgeCongestion, ...DEFAULT_LIFE },
  { id: 'A-04', judge: judgeBitrate, ...DEFAULT_LIFE },
];
/** Judged after all that could explain it. */
export const VOICE_RULES: readonly AlertRule[] = [{ id: 'E-03', judge: judgeVoices, ...DEFAULT_LIFE, clearAfterMs: 15_000 }];
