import { duration, type Duration } from '#shared/time/instant.ts';

const LIMIT_S = 3_600;

/** Seconds as typed: "60", "-5". Null = not a number within an hour. */
export function thresholdMs(text: string): Duration | null {
  const seconds = Number(text.trim());
  return text.trim() === '' || !Number.isFinite(seconds) || Math.abs(seconds) > LIMIT_S ? null : duration(seconds * 1_000);
}
