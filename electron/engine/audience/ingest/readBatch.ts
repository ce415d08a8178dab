import type { AudienceEvent } from '#shared/audience/event.ts';
import { ingestBatchSchema, MAX_INGEST_EVENTS, type IngestRefusedEvent } from '#shared/audience/ingestEvent.ts';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';

/** A batch as read: what can be stored, and what was wrong with the rest. */
export interface ReadBatch { readonly events: readonly AudienceEvent[]; readonly refused: readonly IngestRefusedEvent[] }

/** Reads `{events: [...]}`. Refused as a whole only when it is no batch at all; otherwise each event stands for itself. */
export function readBatch(payload: unknown, sourceId: SourceId, receivedAt: Instant): Result<ReadBatch, Refusal> {
  const batch = ingestBatchSchema.safeParse(payload);
  if (!batch.success) return fail(refusal('badMessage', { field: 'events', problem: `send {"events": [...]} with 1 to ${MAX_INGEST_EVENTS} events` }));
  const events: AudienceEvent[] = [];
  const refused: IngestRefusedEvent[] = [];
  for (const [index, raw] of batch.data.events.entries()) {
    const read = ingestToAudience(raw, sourceId, receivedAt);
    if (read.ok) events.push(read.value);
    else refused.push({ index, key: 'badMessage', ...read.failure });
  }
  return succeed({ events, refused });
}

/** Parses the raw body of a request. */
export function parseJson(rawBody: Uint8Array): Result<unknown, Refusal> {
  try {
    return succeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(rawBody)));
  } catch {
    return fail(refusal('badMessage', { field: 'body', problem: 'is not JSON in UTF-8' }));
  }
}
