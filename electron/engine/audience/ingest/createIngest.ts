import { z } from 'zod';
import type { IngestAnswer } from '#shared/audience/ingestEvent.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import { readMessage } from '#shared/readMessage.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { AudienceIntake, Clock, Log, SecretStore, Webhook, WebhookAnswer, WebhookRequest } from '../../ports.ts';
import type { Calm } from '../../whenCalm.ts';
import { createInSlices, type InSlices } from '../inSlices.ts';
import { offerInTime } from '../offerInTime.ts';
import { findPushSource, secretOf, sourceNamed, type PushSource } from '../pushSource.ts';
import { refuseRequest } from '../webhookAnswers.ts';
import { openBatch, parseJson, readEvents } from './readBatch.ts';
import { verifyIngest } from './verifyIngest.ts';

export interface IngestDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Pick<SecretStore, 'get'>;
  readonly intake: AudienceIntake;
  /** The show's sources of kind `ingest`, as they are now. */
  readonly sources: () => readonly PushSource[];
  /** Commands go before the reading of a batch. */
  readonly calm?: Calm;
}

interface Deps extends IngestDeps { readonly slices: InSlices }

/** The documented ingest API (docs/ingest.md), ready to be mounted by the hub. */
export interface Ingest {
  readonly webhook: Webhook;
  readonly socket: { readonly authorise: (auth: unknown) => Promise<Ack<{ readonly sourceId: SourceId }>>; readonly offer: (sourceId: SourceId, payload: unknown) => Promise<Ack<IngestAnswer>> };
}

const PREFIX = '/ingest/v1/';
const MAX_BYTES = 1_048_576;
/** How long a sender is kept waiting for the disk. */
const PATIENCE_MS = 10_000;

/** Makes the two doors of the ingest API: signed HTTP batches and a signed socket, the same events and answers through both. */
export function createIngest(given: IngestDeps): Ingest {
  const deps: Deps = { ...given, slices: createInSlices(given.calm) };
  return {
    webhook: { prefix: PREFIX, maxBytes: MAX_BYTES, handle: (request) => handleRequest(deps, request) },
    socket: {
      authorise: async (auth) => toAck(await authorise(deps, auth)),
      offer: async (sourceId, payload) => {
        const source = findPushSource(deps.sources(), sourceId);
        return toAck(source.ok ? await take(deps, source.value, payload) : source);
      },
    },
  };
}

const toAck = <T>(result: Result<T, Refusal>): Ack<T> => (result.ok ? result : { ok: false, refusal: result.failure });

async function handleRequest(deps: Deps, request: WebhookRequest): Promise<WebhookAnswer> {
  const answer = await takeRequest(deps, request);
  if (!answer.ok) return refuseRequest(answer.failure);
  const isUseless = answer.value.accepted + answer.value.duplicates === 0;
  // 422: the batch was read, but nothing in it could be used; senders that only look at the status see it too.
  return { status: isUseless ? 422 : 200, body: { ok: !isUseless, ...answer.value } };
}

async function takeRequest(deps: Deps, request: WebhookRequest): Promise<Result<IngestAnswer, Refusal>> {
  if (request.rawBody.byteLength > MAX_BYTES) return fail(refusal('tooLarge', { maxBytes: MAX_BYTES }));
  const source = sourceNamed(deps.sources(), PREFIX, request.path);
  if (!source.ok) return source;
  const signed = { timestamp: request.headers['x-cuedeck-timestamp'] ?? '', signature: request.headers['x-cuedeck-signature'] ?? '', body: request.rawBody };
  const verified = await verify(deps, source.value, signed);
  if (!verified.ok) return verified;
  await deps.calm?.();
  const payload = parseJson(request.rawBody);
  return payload.ok ? await take(deps, source.value, payload.value) : payload;
}

async function verify(deps: Deps, source: PushSource, signed: Parameters<typeof verifyIngest>[1]): Promise<Result<null, Refusal>> {
  const secret = await secretOf(deps.secrets, source);
  if (!secret.ok) return secret;
  const verified = verifyIngest(secret.value, signed, deps.clock.now());
  // Counted, but not quoted: whoever sent it is a stranger.
  if (!verified.ok) deps.intake.unread(source.id, '', verified.failure.key);
  return verified;
}

const authSchema = z.object({ sourceId: z.string().max(64), timestamp: z.union([z.string().max(20), z.number()]).transform(String), signature: z.string().max(200) });

async function authorise(deps: Deps, auth: unknown): Promise<Result<{ readonly sourceId: SourceId }, Refusal>> {
  const parsed = readMessage(authSchema, auth);
  if (!parsed.success) return fail(refusal('badMessage', { field: 'auth', problem: 'send {sourceId, timestamp, signature}' }));
  const { sourceId, timestamp, signature } = parsed.data;
  const source = findPushSource(deps.sources(), sourceId);
  if (!source.ok) return source;
  const verified = await verify(deps, source.value, { timestamp, signature, body: `connect.${sourceId}` });
  if (!verified.ok) return verified;
  return source.value.enabled ? succeed({ sourceId: source.value.id }) : fail(refusal('sourceDisabled', { sourceId }));
}

/** Reads a batch of a sender who proved who it is, and answers when the good events are on disk. */
async function take(deps: Deps, source: PushSource, payload: unknown): Promise<Result<IngestAnswer, Refusal>> {
  if (!source.enabled) return fail(refusal('sourceDisabled', { sourceId: source.id }));
  const raws = openBatch(payload);
  if (!raws.ok) return raws;
  const receivedAt = deps.clock.now();
  // In slices, and batches one after the other: 500 events at once would hold a button up for as long as they take to read.
  const parts = await deps.slices.each(raws.value, (slice, from) => {
    const read = readEvents(slice, from, source.id, receivedAt);
    const stored = offerInTime(deps.clock, deps.intake, read.events, PATIENCE_MS);
    // Looked at when the last slice is read: until then a failure must not count as one that nobody handles.
    stored.catch(() => null);
    return { refused: read.refused, stored };
  });
  const refused = parts.flatMap((part) => part.refused);
  for (const { index, field, message } of refused) deps.intake.unread(source.id, '', `event ${index}: ${field} ${message}`);
  const answers = await Promise.all(parts.map(({ stored }) => stored));
  // The sender offers the whole batch again then: what was stored of it is a duplicate.
  const failed = answers.find((answer) => !answer.ok);
  if (failed !== undefined) return failed;
  const results = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  const duplicates = results.filter((result) => result === 'duplicate').length;
  return succeed({ accepted: results.length - duplicates, duplicates, refused });
}
