import { z } from 'zod';

/** A moment: integer milliseconds since the Unix epoch, UTC. */
export const instantSchema = z.number().int().nonnegative().brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** A signed span in integer milliseconds. */
export const durationSchema = z.number().int().min(-7 * 86_400_000).max(7 * 86_400_000).brand<'Duration'>();
export type Duration = z.infer<typeof durationSchema>;

/** Wall-clock time of day in the show's zone: integer milliseconds since local midnight, 0 <= t < 86,400,000. */
export const timeOfDaySchema = z.number().int().min(0).max(86_399_999).brand<'TimeOfDay'>();
export type TimeOfDay = z.infer<typeof timeOfDaySchema>;

/** Calendar day in the show's zone, `YYYY-MM-DD`. */
export const calendarDateSchema = z.iso.date().brand<'CalendarDate'>();
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** Names a number of milliseconds since the epoch as an Instant (rounded; the caller vouches for the meaning). */
export const instant = (ms: number): Instant => Math.round(ms) as Instant;

/** Names a number of milliseconds as a Duration. */
export const duration = (ms: number): Duration => Math.round(ms) as Duration;

/** The instant `span` after `at`. */
export const after = (at: Instant, span: Duration): Instant => (at + span) as Instant;

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
