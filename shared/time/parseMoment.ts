import { Temporal } from 'temporal-polyfill';
import { fail, succeed, type Result } from '../result.ts';
import { HOUR, instant, type Instant } from './instant.ts';

/** Why a moment cannot be used; each a sentence for the sender. */
export type MomentProblem = 'notAMoment' | 'withoutZone' | 'looksLikeSeconds' | 'tooOld' | 'inTheFuture';

export const MOMENT_PROBLEMS: Readonly<Record<MomentProblem, string>> = {
  notAMoment: 'must be ISO 8601 with a zone, e.g. "2026-03-08T20:00:00+08:00", or integer milliseconds since 1970 (UTC)',
  withoutZone: 'has no zone: add "Z" or an offset such as "+08:00"',
  looksLikeSeconds: 'looks like seconds: send milliseconds since 1970 (multiply by 1000)',
  tooOld: 'is before the year 2000',
  inTheFuture: 'is more than 24 hours ahead of the engine\'s clock',
};

const YEAR_2000 = 946_684_800_000;

/** Reads a moment a stranger sent: ISO 8601 text with a zone, or integer ms since the epoch. `now` bounds it (at most a day ahead). */
export function parseMoment(raw: string | number, now: Instant): Result<Instant, MomentProblem> {
  const ms = typeof raw === 'number' ? succeed(raw) : parseIso(raw.trim());
  if (!ms.ok) return ms;
  if (!Number.isSafeInteger(ms.value)) return fail('notAMoment');
  if (typeof raw === 'number' && raw > YEAR_2000 / 1_000 && raw < 10_000_000_000) return fail('looksLikeSeconds');
  if (ms.value < YEAR_2000) return fail('tooOld');
  if (ms.value > now + 24 * HOUR) return fail('inTheFuture');
  return succeed(instant(ms.value));
}

function parseIso(text: string): Result<number, MomentProblem> {
  try {
    return succeed(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return fail(hasNoZone(text) ? 'withoutZone' : 'notAMoment');
  }
}

function hasNoZone(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text);
    return true;
  } catch {
    return false;
  }
}
