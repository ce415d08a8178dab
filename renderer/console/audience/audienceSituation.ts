import { bringsCrowd, STALE_AFTER_MS, type FeedHealth } from './feedHealth.ts';

/** Why the comment list looks as it does. Everything but `flowing` is said in words. */
export type AudienceSituation =
  | { readonly kind: 'noSource' }
  | { readonly kind: 'allOff' }
  | { readonly kind: 'connecting'; readonly since: number }
  | { readonly kind: 'allDown'; readonly feeds: readonly FeedHealth[] }
  | { readonly kind: 'finished' }
  /** Our door is open and nothing was ever delivered: whether the other end works is not known. */
  | { readonly kind: 'waiting'; readonly since: number }
  /** Connected and nobody has said anything: not an error, and not "loading" (sources.md 6, 13). */
  | { readonly kind: 'silent'; readonly since: number }
  | { readonly kind: 'stale'; readonly lastAt: number }
  | { readonly kind: 'flowing' };

const CONNECTED: ReadonlySet<FeedHealth['word']> = new Set(['live', 'quiet', 'silent']);

/** Judges the feeds that can bring comments; `total` counts the comments of the session so far, `now` is engine ms. */
export function judgeAudience(feeds: readonly FeedHealth[], total: number, now: number): AudienceSituation {
  const crowd = feeds.filter((feed) => bringsCrowd(feed.kind));
  // A read-only window is not told the sources: comments that came are then all it can judge by.
  if (crowd.length === 0) return total > 0 ? { kind: 'flowing' } : { kind: 'noSource' };
  const on = crowd.filter((feed) => feed.word !== 'off');
  if (on.length === 0) return { kind: 'allOff' };
  const connected = on.filter((feed) => CONNECTED.has(feed.word));
  if (connected.length === 0) {
    if (on.some((feed) => feed.word === 'retrying' || feed.word === 'failed')) return { kind: 'allDown', feeds: on.filter((feed) => feed.word !== 'finished') };
    const waiting = on.find((feed) => feed.word === 'waiting');
    if (waiting !== undefined) return total > 0 ? { kind: 'flowing' } : { kind: 'waiting', since: waiting.since ?? now };
    const connecting = on.find((feed) => feed.word === 'connecting');
    return connecting === undefined ? { kind: 'finished' } : { kind: 'connecting', since: connecting.since ?? now };
  }
  const since = Math.min(...connected.map((feed) => feed.since ?? now));
  const lastAt = on.reduce<number | null>((latest, feed) => (feed.lastAt === null ? latest : Math.max(latest ?? 0, feed.lastAt)), null);
  if (total === 0) return { kind: 'silent', since };
  if (lastAt !== null && now - Math.max(lastAt, since) > STALE_AFTER_MS) return { kind: 'stale', lastAt };
  return { kind: 'flowing' };
}
