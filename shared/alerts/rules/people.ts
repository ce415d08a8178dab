import { isCalmScene, isCapturing } from '../onAir.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule, type Look } from '../rule.ts';
import { upper } from '../windows.ts';
import { whileOn } from './whileOn.ts';

/**
 * Nobody speaks: no sound of a microphone of the room while a row is on air in which somebody should. Counted from the start of
 * the row at the earliest; clips, breaks and stand-by are left alone. Platforms take five minutes of it for an empty room.
 */
function judgeVoice({ now, settings, isOpen }: Look) {
  const { show, programme } = now;
  if (show.show.kind !== 'running' || !isCapturing(show) || isCalmScene(programme?.scene ?? show.obs.inventory?.programScene ?? null, settings)) return FINE;
  if (programme === null || programme.unvoicedMs === undefined || programme.unvoicedMs === null) return BLIND;
  const ms = Math.min(programme.unvoicedMs, now.at - show.show.onAir.takenAt);
  const { voiceBadMs, voiceWarnMs } = settings.thresholds;
  const figures = { seconds: Math.round(ms / 1_000) };
  if (ms >= voiceBadMs) return bad('P0', 'hostAway', figures);
  // The first word ends it: hysteresis would say that nobody speaks while somebody does.
  return ms >= voiceWarnMs ? bad('P2', 'hostQuiet', figures) : isOpen && ms >= upper(voiceWarnMs, true) ? BLIND : FINE;
}

/** The platform says that a rule was broken: its own words, as long as there is time to act. */
const judgeViolation = whileOn((_look, { violation }) => (violation === null ? FINE : bad('P0', 'violation', { name: violation.name, text: violation.text, key: `${violation.name} ${violation.at}` })));

export const PEOPLE_RULES: readonly AlertRule[] = [
  { id: 'A-30', judge: judgeViolation, ...DEFAULT_LIFE, cooldownMs: 0 },
  { id: 'A-26', judge: judgeVoice, ...DEFAULT_LIFE, clearAfterMs: 1_000, cooldownMs: 30_000 },
];
