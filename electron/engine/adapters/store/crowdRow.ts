import { z } from 'zod';
import { audienceEventSchema, type AudienceEvent, type Viewer } from '#shared/audience/event.ts';

/** A row of `audience_rows` as bound to SQL, without its numbers. What has no column goes into `payload`; null when that is nothing. */
export interface CrowdRow {
  readonly event_id: string; readonly at: number; readonly received_at: number; readonly kind: string;
  readonly viewer_id: string | null; readonly viewer_name: string | null; readonly level: number | null;
  readonly text: string | null; readonly provenance: string; readonly payload: string | null;
}

/** An event as a row. `rowToEvent` gives the same event back. */
export function eventToRow(event: AudienceEvent): CrowdRow {
  const viewer = 'viewer' in event ? event.viewer : null;
  const extra = { ...viewerExtra(viewer), ...eventExtra(event) };
  return {
    event_id: event.eventId, at: event.at, received_at: event.receivedAt, kind: event.kind,
    viewer_id: viewer?.id ?? null, viewer_name: viewer?.name ?? null, level: viewer?.level ?? null,
    text: 'text' in event ? event.text : null, provenance: event.provenance,
    payload: Object.keys(extra).length === 0 ? null : JSON.stringify(extra),
  };
}

/** Only what differs from the default: most comments carry no payload at all. */
function viewerExtra(viewer: Viewer | null): Record<string, unknown> {
  if (viewer === null) return {};
  return { ...(viewer.badge !== null && { badge: viewer.badge }), ...(viewer.isModerator && { isModerator: true }), ...(viewer.isHost && { isHost: true }) };
}

function eventExtra(event: AudienceEvent): Record<string, unknown> {
  switch (event.kind) {
    case 'comment': return event.emoteOnly ? { emoteOnly: true } : {};
    case 'like': return { count: event.count };
    case 'enter': return event.count === 1 ? {} : { count: event.count };
    case 'join': return event.tier === '' ? {} : { tier: event.tier };
    case 'gift': return { name: event.name, count: event.count, valueMinor: event.valueMinor, currency: event.currency };
    case 'viewers': return { online: event.online, views: event.views, uniqueViewers: event.uniqueViewers };
    case 'productClick': case 'cartAdd': return { productRef: event.productRef, count: event.count };
    case 'order': return { orderId: event.orderId, change: event.change, amountMinor: event.amountMinor, currency: event.currency, lines: event.lines };
    case 'withdrawn': return { target: event.target };
    case 'figures': return { values: event.values, currency: event.currency };
    case 'follow': case 'share': case 'notice': return {};
    default: return event satisfies never;
  }
}

const storedRowSchema = z.object({
  source_id: z.string(), event_id: z.string(), at: z.number(), received_at: z.number(), kind: z.string(),
  viewer_id: z.string().nullable(), viewer_name: z.string().nullable(), level: z.number().nullable(),
  text: z.string().nullable(), provenance: z.string(), payload: z.string().nullable(),
});
const extraSchema = z.record(z.string(), z.unknown());

/** A row of the view `audience` as the event it was made from. Throws when it is none: damage or a bug, never to be folded over. */
export function rowToEvent(raw: unknown): AudienceEvent {
  const row = storedRowSchema.parse(raw);
  const { badge, isModerator, isHost, ...extra } = row.payload === null ? {} : extraSchema.parse(JSON.parse(row.payload));
  const viewer = row.viewer_name === null ? null : { id: row.viewer_id, name: row.viewer_name, level: row.level, badge, isModerator, isHost };
  return audienceEventSchema.parse({
    ...extra, kind: row.kind, eventId: row.event_id, sourceId: row.source_id, at: row.at, receivedAt: row.received_at, provenance: row.provenance,
    viewer, ...(row.text !== null && { text: row.text }),
  });
}
