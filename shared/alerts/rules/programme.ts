import { isCalmScene, isCapturing } from '../onAir.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import type { HealthSample } from '../sample.ts';
import { heldMs, lower, lowerDb } from '../windows.ts';

const isMeant = (sample: HealthSample, { settings }: Look): boolean => !isCapturing(sample.show) || isCalmScene(sample.programme?.scene ?? sample.show.obs.inventory?.programScene ?? null, settings);

/** Nobody hears the host, or everybody hears them distorted: the fault viewers name first. */
function judgeSound(look: Look): Verdict {
  const { now, window, settings: { thresholds }, isOpen } = look;
  if (isMeant(now, look)) return now.show.obs.stream.kind === 'unknown' ? BLIND : FINE;
  if (now.programme === null || now.programme.peakDb === null) return BLIND;
  const limit = lowerDb(thresholds.silentDb, isOpen);
  const silentMs = heldMs(window, (sample) => !isMeant(sample, look) && typeof sample.programme?.peakDb === 'number' && sample.programme.peakDb < limit);
  const seconds = Math.round(silentMs / 1_000);
  if (silentMs >= thresholds.silentBadMs) return bad('P0', 'silentLong', { seconds });
  if (silentMs >= thresholds.silentWarnMs) return bad('P1', 'silent', { seconds });
  // A quiet stretch that is not long enough yet must not end an alert that stands.
  if (isOpen && silentMs > 0) return BLIND;
  const clippedMs = heldMs(window, (sample) => !isMeant(sample, look) && typeof sample.programme?.peakDb === 'number' && sample.programme.peakDb > thresholds.clipDb);
  return clippedMs >= 3_000 ? bad('P1', 'clipping', {}) : FINE;
}

/** So many different pictures of the scene within the window make it one that moves. */
const MOVING_PICTURES = 4;

/** The picture is black, or one that used to move stands still: a camera or a capture card is gone. A slide never moved and is left alone. */
function judgePicture(look: Look): Verdict {
  const { now, window, settings: { thresholds }, isOpen } = look;
  if (isMeant(now, look)) return now.show.obs.stream.kind === 'unknown' ? BLIND : FINE;
  const picture = now.programme?.picture ?? null;
  if (picture === null) return BLIND;
  const blackMs = heldMs(window, (sample) => !isMeant(sample, look) && sample.programme?.picture !== null && sample.programme?.picture !== undefined && sample.programme.picture.luma < lower(thresholds.blackLuma, isOpen));
  if (blackMs >= thresholds.blackMs) return bad('P0', 'black', { seconds: Math.round(blackMs / 1_000) });
  if (isOpen && blackMs > 0) return BLIND;
  const scene = now.programme?.scene ?? null;
  const frozenMs = heldMs(window, (sample) => sample.programme?.scene === scene && sample.programme?.picture?.hash === picture.hash);
  if (frozenMs < thresholds.frozenMs) return isOpen && frozenMs >= 2_000 ? BLIND : FINE;
  const seen = new Set(window.filter((sample) => sample.programme?.scene === scene).map((sample) => sample.programme?.picture?.hash));
  return isOpen || seen.size >= MOVING_PICTURES ? bad('P0', 'frozen', { seconds: Math.round(frozenMs / 1_000), scene: scene ?? '' }) : FINE;
}

export const PROGRAMME_RULES: readonly AlertRule[] = [
  { id: 'A-06', judge: judgeSound, ...DEFAULT_LIFE, cooldownMs: 30_000, clearAfterMs: 2_000 },
  { id: 'A-07', judge: judgePicture, ...DEFAULT_LIFE, cooldownMs: 30_000, clearAfterMs: 2_000 },
];
