import type { Instant } from '../../time/instant.ts';
import type { RateReading } from './rateWatch.ts';
import type { MinuteReading } from './minuteSeries.ts';

/** One question many ask within a minute and nobody took care of yet. `text` is masked. */
export interface RepeatedQuestion { readonly key: string; readonly text: string; readonly people: number }

/** Complaints of the last two minutes. `voices` are different people; `product`: the one most of them name. */
export interface Mood { readonly comments: number; readonly complaints: number; readonly voices: number; readonly product: { readonly name: string; readonly voices: number } | null }

/** A feed as alerts look at it. */
export interface FeedLook {
  readonly id: string;
  readonly name: string;
  /** Its connection stands; false = it is being tried again, or failed. */
  readonly isUp: boolean;
  /** Since its last message, or since it was connected, whichever is less; null = nothing ever came. */
  readonly ageMs: number | null;
  /** Usual time between its messages, ms; null = not known yet. */
  readonly everyMs: number | null;
  /** Running totals of this session. */
  readonly events: number;
  readonly unread: number;
}

/** What a platform said of a broken rule, in its own words. */
export interface ViolationNotice { readonly name: string; readonly text: string; readonly at: Instant }

/** What the crowd does, once a second. */
export interface CrowdSample {
  readonly comments: MinuteReading;
  readonly enters: MinuteReading;
  /** `usual`: median of the five minutes before the last one; null = not known yet. */
  readonly online: { readonly value: number; readonly at: Instant; readonly usual: number | null } | null;
  readonly repeated: RepeatedQuestion | null;
  readonly violation: ViolationNotice | null;
  readonly mood: Mood;
  /** Within the room's window of A-15, and paid orders of the five minutes before it. Null = no source counts clicks. */
  readonly sales: { readonly clicks: number; readonly paid: number; readonly paidBefore: number } | null;
  readonly feeds: readonly FeedLook[];
  /** Shares of running totals over the last minutes, with what is usual: of those shown the room who come in, of cards shown that are pressed, of presses that are paid. */
  readonly rates: { readonly entry: RateReading | null; readonly card: RateReading | null; readonly paying: RateReading | null };
  /** Orders cancelled or refunded in the last ten minutes; `usual10m` the median of the stretches before, null = there is none yet. Null = no orders come in. */
  readonly returns: { readonly last10m: number; readonly usual10m: number | null } | null;
}
