import { DAY, type Instant } from '../time/instant.ts';
import type { SessionHolding } from './holdings.ts';
import type { Retention } from './thread.ts';

/** When names leave a session, and when words do: the last row decides, ages are counted from when it came. */
export interface RetentionPlan { readonly sessionId: string; readonly masksAt: Instant; readonly emptiesAt: Instant }

/** What the retention job will do with a session. */
export const planRetention = ({ sessionId, lastAt }: Pick<SessionHolding, 'sessionId' | 'lastAt'>, { rawDays, maskedDays }: Pick<Retention, 'rawDays' | 'maskedDays'>): RetentionPlan =>
  ({ sessionId, masksAt: (lastAt + rawDays * DAY) as Instant, emptiesAt: (lastAt + maskedDays * DAY) as Instant });

/** What other days would do at once: rows of sessions that lose names, and words, at the job's next run. */
export function dueAtOnce(holdings: readonly SessionHolding[], { rawDays, maskedDays }: Pick<Retention, 'rawDays' | 'maskedDays'>, now: number): { readonly masked: number; readonly emptied: number } {
  const past = (held: SessionHolding, days: number): boolean => now - held.lastAt > days * DAY;
  const emptied = holdings.filter((held) => held.newest !== 'empty' && past(held, maskedDays));
  const masked = holdings.filter((held) => held.newest === 'raw' && past(held, rawDays) && !past(held, maskedDays));
  const rows = (of: readonly SessionHolding[]): number => of.reduce((sum, held) => sum + held.rows, 0);
  return { masked: rows(masked), emptied: rows(emptied) };
}
