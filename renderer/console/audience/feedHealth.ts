import type { FeedGap } from '#shared/audience/event.ts';
import type { SourceKind } from '#shared/audience/source.ts';
import { SPARSE_KINDS } from '#shared/audience/sparseKinds.ts';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';

/** A feed without news for longer than this is shown with its age instead of as live, ms. */
export const STALE_AFTER_MS = 60_000;

/** What a feed is doing, as a person would say it. `waiting` = our door is open, nothing was ever delivered; `quiet` = connected and nothing ever came; `silent` = connected, nothing for a minute. */
export type FeedWord = 'off' | 'connecting' | 'waiting' | 'live' | 'quiet' | 'silent' | 'retrying' | 'failed' | 'finished';
/** How a word is coloured and shaped: never colour alone. */
export type FeedTone = 'good' | 'wait' | 'warn' | 'bad' | 'idle';

export interface FeedHealth {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly word: FeedWord;
  readonly tone: FeedTone;
  readonly events: number;
  readonly duplicates: number;
  readonly unread: number;
  /** Last message, engine ms; null = none ever. */
  readonly lastAt: number | null;
  readonly lastGap: FeedGap | null;
  /** Stretches without data, newest last. */
  readonly gaps: readonly FeedGap[];
  /** Next try by itself; null when none is planned. */
  readonly retry: { readonly at: number; readonly attempt: number } | null;
  /** A reason key of a failure, or the source's own words. */
  readonly reason: { readonly kind: 'failure'; readonly failure: 'badSecret' | 'notFound' | 'refused' | 'badFile' | 'secretMissing'; readonly detail: string } | { readonly kind: 'words'; readonly words: string } | null;
  /** Since when it has been in this situation; null when off. */
  readonly since: number | null;
}

/** Kinds that carry only orders: minutes without one are ordinary and do not make them stale. */
const ORDER_ONLY: ReadonlySet<SourceKind> = new Set<SourceKind>(['shopify', 'wooCommerce', 'tiktokShop']);
const WITH_ORDERS: ReadonlySet<SourceKind> = new Set<SourceKind>(['ingest', 'shopify', 'wooCommerce', 'tiktokShop', 'replay', 'demoCrowd', 'obaTool', 'eventFile', 'manual']);
export const bringsCrowd = (kind: SourceKind): boolean => !ORDER_ONLY.has(kind);
export const bringsOrders = (kind: SourceKind): boolean => WITH_ORDERS.has(kind);

export const TONES: Readonly<Record<FeedWord, FeedTone>> = {
  off: 'idle', connecting: 'wait', waiting: 'wait', live: 'good', quiet: 'wait', silent: 'warn', retrying: 'warn', failed: 'bad', finished: 'idle',
};

function wordOf(source: SourceState, readout: FeedReadout | undefined, now: number): FeedWord {
  const { situation } = source;
  if (!source.enabled) return 'off';
  switch (situation.kind) {
    case 'live': {
      const lastAt = readout?.lastAt ?? null;
      if (lastAt === null || readout?.events === 0) return 'quiet';
      return !SPARSE_KINDS.has(source.config.kind) && now - Math.max(lastAt, situation.since) > STALE_AFTER_MS ? 'silent' : 'live';
    }
    // After a restart the door waits again, but what came before is known.
    case 'waiting': return (readout?.events ?? 0) > 0 ? 'silent' : 'waiting';
    case 'off': case 'connecting': case 'retrying': case 'failed': case 'finished': return situation.kind;
  }
}

function reasonOf(source: SourceState): FeedHealth['reason'] {
  const { situation } = source;
  if (!source.enabled) return null;
  if (situation.kind === 'failed') return { kind: 'failure', failure: situation.reason, detail: situation.detail };
  return situation.kind === 'retrying' && situation.reason !== '' ? { kind: 'words', words: situation.reason } : null;
}

/** The health of every source at `now` (engine ms), in the order they were added. */
export function readFeedHealth(sources: readonly SourceState[], readouts: readonly FeedReadout[], now: number): readonly FeedHealth[] {
  return sources.map((source) => {
    const readout = readouts.find((each) => each.sourceId === source.config.id);
    const word = wordOf(source, readout, now);
    const { situation } = source;
    return {
      id: source.config.id, name: source.config.name, kind: source.config.kind, word, tone: TONES[word],
      events: readout?.events ?? 0, duplicates: readout?.duplicates ?? 0, unread: readout?.unread ?? 0, lastAt: readout?.lastAt ?? null,
      lastGap: source.gaps.at(-1) ?? null, gaps: source.gaps,
      retry: source.enabled && situation.kind === 'retrying' ? { at: situation.nextAt, attempt: situation.attempt } : null,
      reason: reasonOf(source),
      since: situation.kind === 'off' ? null : situation.kind === 'finished' ? situation.at : situation.since,
    };
  });
}
