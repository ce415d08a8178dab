import { fail, succeed, type Result } from '../result.ts';
import { duration, HOUR, MINUTE, SECOND, type Duration, type TimeOfDay } from './instant.ts';

/** A number below a hundred as clocks and dates write it: `07`. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `20:03`, or `20:03:30` when asked for seconds. */
export function formatTimeOfDay(timeOfDay: TimeOfDay, options: { readonly seconds?: boolean } = {}): string {
  const seconds = Math.floor(timeOfDay / SECOND);
  const clock = `${twoDigits(Math.floor(seconds / 3_600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return options.seconds === true ? `${clock}:${twoDigits(seconds % 60)}` : clock;
}

/** Full-width digits, colons and spaces to plain ones, as typed with a Chinese input method. */
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const AM = /^(?:am|a\.m\.|上午|早上|凌晨)$/u;
const PM = /^(?:pm|p\.m\.|下午|晚上|中午)$/u;
const TIME = /^(?<before>上午|早上|凌晨|下午|晚上|中午)?\s*(?<h>\d{1,2})(?:[:点时](?<m>\d{1,2})?(?:分|[:分](?<s>\d{1,2}(?:\.\d{1,3})?)秒?)?)?\s*(?<after>[ap]\.?m\.?)?$/u;

/**
 * Reads a clock time: "20:03", "20:03:30", "20:03:30.250", "8:03 PM", "下午8:03", "20点03分"; "24:00" is midnight. A bare number is no time
 * unless it says am or pm.
 */
export function parseTimeOfDay(text: string): Result<TimeOfDay, 'notATime'> {
  const found = TIME.exec(plain(text))?.groups;
  if (found === undefined) return fail('notATime');
  const half = found['before'] ?? found['after'];
  const hour = Number(found['h']);
  const minute = Number(found['m'] ?? 0);
  const second = Number(found['s'] ?? 0);
  const isBare = found['m'] === undefined && half === undefined && !/[点时]/u.test(text);
  if (isBare || minute > 59 || second >= 60) return fail('notATime');
  const hour24 = half === undefined ? hour : to24(hour, half);
  if (hour24 === null || hour24 > 24 || (hour24 === 24 && minute + second > 0)) return fail('notATime');
  return succeed(((hour24 % 24) * HOUR + minute * MINUTE + Math.round(second * SECOND)) as TimeOfDay);
}

/** Chinese half-day words also go with a 24 h clock ("晚上20:00"); Latin ones do not ("20:00 PM" is a slip). */
function to24(hour: number, half: string): number | null {
  if (hour > 12) return /^[ap]/u.test(half) || AM.test(half) ? null : hour;
  if (hour === 0) return /^[ap]/u.test(half) ? null : 0;
  if (PM.test(half)) return half === '中午' && hour === 11 ? 11 : (hour % 12) + 12;
  return hour % 12;
}

/** A spreadsheet's time cell: a fraction of a day, 0 <= x < 1 (the date part, if any, is dropped). To the nearest second. */
export function timeOfDayFromDayFraction(fraction: number): Result<TimeOfDay, 'notATime'> {
  if (!Number.isFinite(fraction) || fraction < 0) return fail('notATime');
  const seconds = Math.round((fraction % 1) * 86_400) % 86_400;
  return succeed((seconds * SECOND) as TimeOfDay);
}

const UNIT_MS: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hr|hrs|hour|hours|小时|时)$/u, HOUR],
  [/^(?:m|min|mins|minute|minutes|分钟|分|')$/u, MINUTE],
  [/^(?:s|sec|secs|second|seconds|秒钟|秒|")$/u, SECOND],
];
const WITH_UNITS = /(?<amount>\d+(?:\.\d+)?)\s*(?<unit>[a-z]+|小时|分钟|秒钟|[时分秒'"])/gu;
const MAX_LENGTH_MS = 7 * 24 * HOUR;

/**
 * Reads a length: a bare number in `bareUnit` ("3", "2.5"), "3:30" (min:s), "1:02:30" (h:min:s), "90s", "1h 20m", "5分钟",
 * "1小时30分". Never negative, at most 7 days, whole ms.
 */
export function parseDurationText(text: string, bareUnit: 'minutes' | 'seconds' | 'hours' = 'minutes'): Result<Duration, 'notALength'> {
  const wanted = plain(text.replaceAll(/[‘’′]/gu, "'").replaceAll(/[“”″]/gu, '"'));
  const ms = bareNumber(wanted, bareUnit) ?? colons(wanted) ?? withUnits(wanted);
  return ms === null || ms > MAX_LENGTH_MS ? fail('notALength') : succeed(duration(ms));
}

const bareNumber = (text: string, unit: 'minutes' | 'seconds' | 'hours'): number | null =>
  /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) * { hours: HOUR, minutes: MINUTE, seconds: SECOND }[unit] : null;

function colons(text: string): number | null {
  const found = /^(?:(?<h>\d{1,3}):)?(?<m>\d{1,3}):(?<s>\d{2})$/u.exec(text)?.groups;
  if (found === undefined) return null;
  const [h, m, s] = [Number(found['h'] ?? 0), Number(found['m']), Number(found['s'])];
  return s > 59 || (found['h'] !== undefined && m > 59) ? null : h * HOUR + m * MINUTE + s * SECOND;
}

function withUnits(text: string): number | null {
  let sum: number | null = null;
  let rest = text;
  for (const { 0: part, groups } of text.matchAll(WITH_UNITS)) {
    const unit = UNIT_MS.find(([pattern]) => pattern.test(groups?.['unit'] ?? ''));
    if (unit === undefined) return null;
    sum = (sum ?? 0) + Number(groups?.['amount']) * unit[1];
    rest = rest.replace(part, '');
  }
  return /^[\s,]*$/u.test(rest) ? sum : null;
}
