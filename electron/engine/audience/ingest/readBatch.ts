import type { AudienceEvent } from '#shared/audience/event.ts';
import { ingestBatchSchema, MAX_INGEST_EVENTS, type IngestRefusedEvent } from '#shared/audience/ingestEvent.ts';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { readMessage } from '#shared/readMessage.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';
import { vouchFor } from '../provenEvents.ts';

/** A batch as read: what can be stored, and what was wrong with the rest. */
export interface ReadBatch { readonly events: readonly AudienceEvent[]; readonly refused: readonly IngestRefusedEvent[] }

/** The events of `{events: [...]}`, unread; refused when it is no batch at all. */
export function openBatch(payload: unknown): Result<readonly unknown[], Refusal> {
  const batch = readMessage(ingestBatchSchema, payload);
  return batch.success ? succeed(batch.data.events) : fail(refusal('badMessage', { field: 'events', problem: `send {"events": [...]} with 1 to ${MAX_INGEST_EVENTS} events` }));
}

/** Reads events of a batch: each stands for itself. @param from place of the first of them in the batch */
export function readEvents(raws: readonly unknown[], from: number, sourceId: SourceId, receivedAt: Instant): ReadBatch {
  const events: AudienceEvent[] = [];
  const refused: IngestRefusedEvent[] = [];
  for (const [index, raw] of raws.entries()) {
    const read = ingestToAudience(raw, sourceId, receivedAt);
    if (read.ok) events.push(read.value);
    else refused.push({ index: from + index, key: 'badMessage', ...read.failure });
  }
  return { events: vouchFor(events), refused };
}

/** Parses the raw body of a request. */
export function parseJson(rawBody: Uint8Array): Result<unknown, Refusal> {
  try {
    return succeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(rawBody)));
  } catch {
    return fail(refusal('badMessage', { field: 'body', problem: 'is not JSON in UTF-8' }));
  }
}
