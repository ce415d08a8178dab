import { z } from 'zod';
import { audienceEventSchema, orderFactSchema, type AudienceEvent, type AudienceKind, type Provenance } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { assertNever } from '#shared/result.ts';
import { instant } from '#shared/time/instant.ts';

const KINDS = ['comment', 'like', 'enter', 'follow', 'productClick', 'order', 'viewers', 'share', 'join', 'gift', 'cartAdd', 'figures', 'withdrawn', 'notice'] as const satisfies readonly AudienceKind[];
type Unnamed = Exclude<AudienceKind, (typeof KINDS)[number]>;
const PROVENANCES = ['live', 'history', 'mirror', 'test', 'simulated', 'replay'] as const satisfies readonly Provenance[];

const codes = (column: string, names: readonly string[]): string => `CASE ${column} ${names.map((name, code) => `WHEN '${name}' THEN ${code}`).join(' ')} END`;
const GESTURES = `'like','enter','productClick','cartAdd','gift'`;
const SAID = `'order','viewers','figures','withdrawn'`;

/**
 * The columns of `audience_rows` figures need. A million rows are read for one recompute and most of its time goes into making
 * texts of columns: kinds come as numbers, what a gesture counted for is taken out of its payload by the file itself, and only
 * what the schema has to look at comes as text.
 */
export const FOLDED_COLUMNS = `crowd_seq, source_no, received_at, ${codes('kind', KINDS)}, ${codes('provenance', PROVENANCES)}, person_no,
  CASE WHEN kind IN (${GESTURES}) THEN CASE WHEN payload IS NULL THEN 1 ELSE json_extract(payload, '$.count') END END,
  CASE WHEN kind IN (${SAID}) THEN at END, CASE WHEN kind IN (${SAID}) THEN payload END`;

type Row = readonly [crowdSeq: number, sourceNo: number, receivedAt: number, kind: number, provenance: number, person: number | null, count: number | null, at: number | null, payload: string | null];
const extraSchema = z.record(z.string(), z.unknown());

/** A row of FOLDED_COLUMNS as the event it is to be folded as: nobody's name, no words and no id of the platform. Throws at a row no build of ours wrote. */
export function foldedRow(raw: unknown, sources: ReadonlyMap<number, string>): { readonly crowdSeq: number; readonly event: AudienceEvent; readonly person: number | null } {
  // The columns are STRICT and written by eventToRow alone: their types are the file's own.
  const row = raw as Row;
  return { crowdSeq: row[0], event: eventOf(row, sources), person: row[5] };
}

function eventOf([crowdSeq, sourceNo, receivedAt, kindCode, provenanceCode, , count, at, payload]: Row, sources: ReadonlyMap<number, string>): AudienceEvent {
  const [kind, provenance] = [KINDS[kindCode], PROVENANCES[provenanceCode]];
  if (kind === undefined || provenance === undefined) throw new Error(`row ${crowdSeq} is of no kind known`);
  const received = instant(receivedAt);
  // Gestures and words are placed by when they came: when they happened moves no figure.
  const base = { eventId: '', sourceId: (sources.get(sourceNo) ?? '') as SourceId, at: received, receivedAt: received, provenance };
  switch (kind) {
    case 'comment': return { ...base, kind: 'comment', viewer: NOBODY, text: '…', emoteOnly: false };
    case 'follow': case 'share': return { ...base, kind, viewer: null };
    case 'join': return { ...base, kind: 'join', viewer: null, tier: '' };
    case 'like': case 'enter': return { ...base, kind, viewer: null, count: countOf(count, crowdSeq) };
    case 'productClick': case 'cartAdd': return { ...base, kind, viewer: null, productRef: '…', count: countOf(count, crowdSeq) };
    case 'gift': return { ...base, kind: 'gift', viewer: null, name: '', count: countOf(count, crowdSeq), valueMinor: null, currency: null };
    case 'notice': return { ...base, kind: 'notice', text: '' };
    case 'order': return { ...base, at: instant(at ?? receivedAt), kind, viewer: null, ...orderFactSchema.parse(payload === null ? {} : JSON.parse(payload)) };
    case 'viewers': case 'figures': case 'withdrawn':
      return audienceEventSchema.parse({ ...(payload === null ? {} : extraSchema.parse(JSON.parse(payload))), ...base, eventId: String(crowdSeq), at: at ?? receivedAt, kind, viewer: null });
    default: return assertNever(kind satisfies Unnamed);
  }
}

const NOBODY = { id: null, name: '', level: null, badge: null, isModerator: false, isHost: false } as const;

/** What a gesture counted for. */
function countOf(count: number | null, crowdSeq: number): number {
  if (typeof count !== 'number') throw new Error(`row ${crowdSeq} has not the payload of a gesture`);
  return count;
}
