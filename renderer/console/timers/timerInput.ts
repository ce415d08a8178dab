import { formatTimeOfDay, parseDurationText, parseTimeOfDay } from '#shared/time/format.ts';
import { instant, type Duration, type Instant } from '#shared/time/instant.ts';
import { addDays, calendarDateAt, resolveTimeOfDay } from '#shared/time/zone.ts';

/** One press each. */
export const TIMER_PRESETS_MS = [30_000, 60_000, 180_000, 300_000, 600_000] as const;

/** What a typed length or clock time means. */
export type TimerAim = { readonly kind: 'length'; readonly durationMs: Duration } | { readonly kind: 'until'; readonly at: Instant; readonly clock: string };

/**
 * Reads a length ("90s", "3:30", "5" = minutes) or a clock time of the show's zone ("22:00", "8:05 pm" is):
 * the next such moment from `now` is meant. Null = not readable, or no length at all.
 */
export function timerAim(text: string, mode: 'length' | 'until', now: number, timeZone: string): TimerAim | null {
  if (mode === 'length') {
    const parsed = parseDurationText(text);
    return parsed.ok && parsed.value > 0 ? { kind: 'length', durationMs: parsed.value } : null;
  }
  const time = parseTimeOfDay(text);
  if (!time.ok) return null;
  const today = calendarDateAt(instant(now), timeZone);
  const at = resolveTimeOfDay(today, time.value, timeZone);
  return { kind: 'until', at: at > now ? at : resolveTimeOfDay(addDays(today, 1), time.value, timeZone), clock: formatTimeOfDay(time.value, { seconds: time.value % 60_000 !== 0 }) };
}
