import { sourceConfigSchema, type SourceConfig, type SourceSituation } from '#shared/audience/source.ts';
import type { SourceId } from '#shared/ids.ts';
import type { FeedReadout, MetricsReadout, MoneyTotals } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';

export const NOW = 1_800_000_000_000;
export const at = (ms: number): Instant => ms as Instant;

export function sourceOf(kind: SourceConfig['kind'], situation: SourceSituation, over: Partial<SourceState> = {}): SourceState {
  const id = kind as unknown as SourceId;
  const name = `My ${kind}`;
  const config: SourceConfig = kind === 'twitchIrc' ? { kind, id, name, channel: 'qinghe', url: 'wss://irc-ws.chat.twitch.tv:443' }
    : kind === 'replay' ? { kind, id, name, path: 'x.jsonl', speed: 1 }
    : kind === 'demoCrowd' ? { kind, id, name, seed: 1, viewers: 10 }
    : kind === 'bilibiliWeb' ? { kind, id, name, roomId: '1', uid: '0', url: 'wss://x' }
    : kind === 'ingest' || kind === 'manual' ? { kind, id, name }
    : sourceConfigSchema.parse({ kind, id, name });
  return { config, enabled: true, secretStored: true, situation, gaps: [], ...over };
}

export const live = (since = NOW - 600_000): SourceSituation => ({ kind: 'live', since: at(since) });
export const feedOf = (kind: SourceConfig['kind'], lastAt: number | null, events = lastAt === null ? 0 : 10): FeedReadout => ({ sourceId: kind as unknown as SourceId, events, duplicates: 1, unread: 2, lastAt: lastAt === null ? null : at(lastAt) });

export const moneyOf = (currency: string, over: Partial<MoneyTotals> = {}): MoneyTotals => ({
  currency, createdOrders: 12, createdMinor: 150_000, paidOrders: 10, paidMinor: 120_000, cancelledOrders: 1, refundedOrders: 0, refundedMinor: 0, ...over,
});

export const readoutOf = (over: Partial<MetricsReadout> = {}): MetricsReadout => ({
  at: at(NOW), online: null, views: null, uniqueViewers: null, comments: 0, commentsLastMinute: 0, likes: 0, follows: 0, gifts: 0, productClicks: null, money: [], feeds: [], ...over,
});
