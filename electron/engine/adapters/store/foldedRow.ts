import { z } from 'zod';
import { audienceEventSchema, type AudienceEvent, type AudienceKind, type Provenance } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { assertNever } from '#shared/result.ts';
import { instant } from '#shared/time/instant.ts';

/** A row as figures need it, in the order recompute selects: nobody's name and no words. */
type Row = readonly [crowdSeq: number, sourceNo: number, eventId: string, at: number, receivedAt: number, kind: AudienceKind, provenance: Provenance, payload: string | null, person: number | null];
const extraSchema = z.record(z.string(), z.unknown());

/**
 * A row of `audience_rows` as the event it is to be folded as. A million rows are read for one recompute, so the kinds that
 * make up a crowd (words, gestures) are put together by hand from the few columns they need; all others pass the schema.
 */
export function foldedRow(raw: unknown, sources: ReadonlyMap<number, string>): { readonly crowdSeq: number; readonly event: AudienceEvent; readonly person: number | null } {
  // The columns are STRICT and written by eventToRow alone: their types are the file's own.
  const row = raw as Row;
  return { crowdSeq: row[0], event: eventOf(row, sources), person: row[8] };
}

function eventOf([, sourceNo, eventId, at, receivedAt, kind, provenance, payload]: Row, sources: ReadonlyMap<number, string>): AudienceEvent {
  const base = { eventId, sourceId: (sources.get(sourceNo) ?? '') as SourceId, at: instant(at), receivedAt: instant(receivedAt), provenance };
  switch (kind) {
    case 'comment': return { ...base, kind: 'comment', viewer: NOBODY, text: '…', emoteOnly: false };
    case 'follow': case 'share': return { ...base, kind, viewer: null };
    case 'join': return { ...base, kind: 'join', viewer: null, tier: '' };
    case 'like': case 'enter': return { ...base, kind, viewer: null, count: countOf(payload) };
    case 'productClick': case 'cartAdd': return { ...base, kind, viewer: null, productRef: '…', count: countOf(payload) };
    case 'gift': return { ...base, kind: 'gift', viewer: null, name: '', count: countOf(payload), valueMinor: null, currency: null };
    case 'notice': return { ...base, kind: 'notice', text: '' };
    case 'viewers': case 'order': case 'figures': case 'withdrawn':
      return audienceEventSchema.parse({ ...(payload === null ? {} : extraSchema.parse(JSON.parse(payload))), ...base, kind, viewer: null });
    default: return assertNever(kind);
  }
}

const NOBODY = { id: null, name: '', level: null, badge: null, isModerator: false, isHost: false } as const;

/** What a gesture counted for; one unless the payload says more. */
function countOf(payload: string | null): number {
  if (payload === null) return 1;
  const { count } = JSON.parse(payload) as { readonly count?: unknown };
  if (typeof count !== 'number') throw new Error(`not the payload of a gesture: ${payload}`);
  return count;
}
