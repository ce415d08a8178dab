import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { countsInFigures } from '#shared/metrics/counts.ts';
import { foldDetail, noDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { instantSchema, type Instant } from '#shared/time/instant.ts';
import type { TouchedOrder } from '../../ports.ts';
import { crowdNumbers } from './crowdNumbers.ts';
import { rowToEvent } from './crowdRow.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** Orders over all sessions, read back from their facts; and how far sources have read. */

const isCounted = (event: AudienceEvent): event is OrderFact => event.kind === 'order' && countsInFigures(event.provenance);

/** Every order that any of these events is about, as all its facts in the file say by now, whenever they came. */
export function touchedOrders(db: WritableDb, events: readonly AudienceEvent[]): readonly TouchedOrder[] {
  const keys = new Map<string, OrderFact>();
  for (const event of events) if (isCounted(event)) keys.set(JSON.stringify([event.sourceId, event.orderId, event.currency]), event);
  return [...keys.values()].map(({ sourceId, orderId, currency }) => {
    const detail = factsOfOrder(db, sourceId, orderId).filter((fact) => fact.currency === currency).reduce(foldDetail, noDetail(orderId, currency));
    return { sourceId, detail };
  });
}

function factsOfOrder(db: WritableDb, sourceId: string, orderId: string): readonly OrderFact[] {
  const rows = prepared(db, `SELECT a.*, source_id FROM audience_rows a JOIN sources USING (source_no)
    WHERE a.kind = 'order' AND a.source_no = (SELECT source_no FROM sources WHERE source_id = ?) AND a.payload ->> '$.orderId' = ? ORDER BY crowd_seq`).all(sourceId, orderId);
  return rows.map(rowToEvent).filter(isCounted);
}

/** All facts, whenever received, of the orders that any fact dated in [from, until) is about; in the order they were stored. */
export function orderFactsBetween(db: WritableDb, from: Instant, until: Instant): readonly OrderFact[] {
  const rows = prepared(db, `SELECT a.*, source_id FROM (
      SELECT DISTINCT source_no, payload ->> '$.orderId' AS order_id FROM audience_rows WHERE kind = 'order' AND at >= ? AND at < ?
    ) found JOIN audience_rows a ON a.kind = 'order' AND a.source_no = found.source_no AND a.payload ->> '$.orderId' = found.order_id JOIN sources ON sources.source_no = a.source_no
    ORDER BY a.crowd_seq`).all(from, until);
  return rows.map(rowToEvent).filter(isCounted);
}

export function cursorOf(db: WritableDb, sourceId: SourceId): Instant | null {
  return instantSchema.optional().parse(prepared(db, 'SELECT read_to FROM source_cursors JOIN sources USING (source_no) WHERE source_id = ?').pluck().get(sourceId)) ?? null;
}

export function saveCursor(db: WritableDb, sourceId: SourceId, at: Instant): null {
  prepared(db, 'INSERT INTO source_cursors (source_no, read_to) VALUES (?, ?) ON CONFLICT DO UPDATE SET read_to = excluded.read_to').run(crowdNumbers(db).source(sourceId), at);
  return null;
}
