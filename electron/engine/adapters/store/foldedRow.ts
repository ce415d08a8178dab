import { z } from 'zod';
import { audienceEventSchema, type AudienceEvent, type AudienceKind, type Provenance } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { assertNever } from '#shared/result.ts';
import { instant } from '#shared/time/instant.ts';

/** A row as figures need it: nobody's name and no words. */
interface Row {
  readonly crowd_seq: number; readonly source_id: string; readonly event_id: string; readonly at: number; readonly received_at: number;
  readonly kind: AudienceKind; readonly provenance: Provenance; readonly payload: string | null; readonly person_no: number | null;
}
const extraSchema = z.record(z.string(), z.unknown());
const countSchema = z.object({ count: z.number().int().min(1) });

/**
 * A row of `audience_rows` as the event it is to be folded as. A million rows are read for one recompute, so the kinds that
 * make up a crowd (words, gestures) are put together by hand from the few columns they need; all others pass the schema.
 */
export function foldedRow(raw: unknown): { readonly crowdSeq: number; readonly event: AudienceEvent; readonly person: number | null } {
  // The columns are STRICT and written by eventToRow alone: their types are the file's own.
  const row = raw as Row;
  return { crowdSeq: row.crowd_seq, event: eventOf(row), person: row.person_no };
}

function eventOf(row: Row): AudienceEvent {
  const base = { eventId: row.event_id, sourceId: row.source_id as SourceId, at: instant(row.at), receivedAt: instant(row.received_at), provenance: row.provenance };
  switch (row.kind) {
    case 'comment': return { ...base, kind: 'comment', viewer: NOBODY, text: '…', emoteOnly: false };
    case 'follow': case 'share': return { ...base, kind: row.kind, viewer: null };
    case 'join': return { ...base, kind: 'join', viewer: null, tier: '' };
    case 'like': case 'enter': return { ...base, kind: row.kind, viewer: null, count: countOf(row) };
    case 'productClick': case 'cartAdd': return { ...base, kind: row.kind, viewer: null, productRef: '…', count: countOf(row) };
    case 'gift': return { ...base, kind: 'gift', viewer: null, name: '', count: countOf(row), valueMinor: null, currency: null };
    case 'notice': return { ...base, kind: 'notice', text: '' };
    case 'viewers': case 'order': case 'figures': case 'withdrawn':
      return audienceEventSchema.parse({ ...(row.payload === null ? {} : extraSchema.parse(JSON.parse(row.payload))), ...base, kind: row.kind, viewer: null });
    default: return assertNever(row.kind);
  }
}

const NOBODY = { id: null, name: '', level: null, badge: null, isModerator: false, isHost: false } as const;

function countOf({ payload }: Row): number {
  return payload === null ? 1 : countSchema.parse(JSON.parse(payload)).count;
}
