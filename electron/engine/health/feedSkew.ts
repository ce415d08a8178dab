import type { CommentColumns } from '#shared/protocol/wire.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Instant } from '#shared/time/instant.ts';

/** From the future by more than this is no network delay: one of the two clocks is wrong. */
const AHEAD_MS = 2_000;
/** Every message late by more than this is a clock, or a feed that lags so much that it is as bad. */
const BEHIND_MS = 30_000;
const SPAN_MS = 300_000;
const FEWEST = 5;

interface Seen { readonly at: Instant; readonly aheadMs: number }

/** Compares the times that feeds put on their messages with when they arrived. No time server needed: several feeds that agree against us say enough. */
export class FeedSkew {
  readonly #seen = new Map<string, readonly Seen[]>();

  hear(rows: CommentColumns, now: Instant): void {
    for (const [i, sourceId] of rows.sourceId.entries()) {
      const at = rows.at[i];
      // A replay carries the times of another day, and history those of before.
      if (at === undefined || rows.provenance[i] !== 'live') continue;
      const known = (this.#seen.get(sourceId) ?? []).filter((seen) => now - seen.at <= SPAN_MS);
      this.#seen.set(sourceId, [...known, { at: now, aheadMs: at - now }].slice(-50));
    }
  }

  /** Feeds whose clock is not ours, rounded to half seconds. The most punctual message counts: delays only ever add. */
  skewed(now: Instant): readonly { readonly sourceId: SourceId; readonly ms: number }[] {
    return [...this.#seen].flatMap(([sourceId, all]) => {
      const seen = all.filter(({ at }) => now - at <= SPAN_MS);
      const most = Math.max(...seen.map(({ aheadMs }) => aheadMs));
      return seen.length >= FEWEST && (most > AHEAD_MS || most < -BEHIND_MS) ? [{ sourceId: sourceId as SourceId, ms: Math.round(most / 500) * 500 }] : [];
    });
  }
}
