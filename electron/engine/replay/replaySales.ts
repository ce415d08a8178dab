import { createAttributionBook, type AttributionBook } from '#shared/metrics/attributionBook.ts';
import { isSellingEvent, playedLine } from '#shared/metrics/attributionLine.ts';
import type { SalesReadout } from '#shared/metrics/salesReadout.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { TouchedOrder } from '../ports.ts';

/** The book of sales at the instant of the replay. */
export interface ReplaySales {
  /** What happened since; `isAll`: everything up to now, what was before is void. */
  readonly move: (events: readonly StoredEvent[], isAll: boolean) => void;
  readonly put: (orders: readonly TouchedOrder[], isAll: boolean) => void;
  readonly read: (now: Instant) => SalesReadout;
}

export function createReplaySales(from: Instant): ReplaySales {
  const fresh = (): AttributionBook => createAttributionBook({ from, until: null }, playedLine(log));
  let log: StoredEvent[] = [];
  let book = fresh();
  return {
    move: (events, isAll) => {
      if (isAll) log = [];
      const news = events.filter(isSellingEvent);
      if (news.length === 0 && !isAll) return;
      log.push(...news);
      book.setLine(playedLine(log));
    },
    put: (orders, isAll) => {
      if (isAll) book = fresh();
      for (const { sourceId, detail } of orders) book.put(sourceId, detail);
    },
    read: (now) => book.read('live', null, now),
  };
}
