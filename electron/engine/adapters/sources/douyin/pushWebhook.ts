import { z } from 'zod';
import type { SourceId } from '#shared/ids.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { MINUTE } from '#shared/time/instant.ts';
import { offerInTime } from '../../../audience/offerInTime.ts';
import { secretOf, sourceNamed, type PushSource } from '../../../audience/pushSource.ts';
import { refuseRequest } from '../../../audience/webhookAnswers.ts';
import type { AudienceIntake, Clock, Log, SecretStore, Webhook, WebhookRequest } from '../../../ports.ts';
import { readJson } from '../common/readJson.ts';
import { decodeDouyinPush, PUSH_TYPES } from './decodePush.ts';
import { createCapWatch } from './pushCap.ts';
import { isDouyinSignature, signDouyinPush } from './pushSignature.ts';

export interface DouyinRoom extends PushSource { readonly roomId: string }
export interface DouyinPushDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Pick<SecretStore, 'get'>;
  readonly intake: AudienceIntake;
  /** The show's sources of kind `douyinPush`, as they are now. */
  readonly sources: () => readonly DouyinRoom[];
  readonly keepRaw: (sourceId: SourceId, raw: string, eventIds: readonly string[]) => void;
  /** `pushCap`: Douyin pushes as often as it ever does, and drops the rest. */
  readonly note: (sourceId: SourceId, note: 'pushCap', isOn: boolean) => void;
}

const PREFIX = '/hooks/douyin/';
const MAX_BYTES = 1_048_576;
/** Douyin counts an answer after 2 s as failed, and ten failures in a row trip a breaker. */
const PATIENCE_MS = 1_500;
/** A repeat keeps its time: this bounds how old a replayed delivery may be. */
const WINDOW_MS = 10 * MINUTE;

/**
 * Takes Douyin's official push. 200 = on disk (or there before), or nothing in it could be read: a failed answer would only help to
 * trip the breaker. 401 = not signed with the stored secret; 503 = send it again.
 */
export function createDouyinPush(deps: DouyinPushDeps): Webhook {
  const noteArrival = createCapWatch(deps.clock, (id, isAtCap) => deps.note(id, 'pushCap', isAtCap));
  return {
    prefix: PREFIX, maxBytes: MAX_BYTES,
    handle: async (request) => {
      const answer = await takePush(deps, request, noteArrival);
      return answer.ok ? { status: 200, body: { err_no: 0, ...answer.value } } : refuseRequest(answer.failure);
    },
  };
}

interface Taken { readonly accepted: number; readonly duplicates: number }
const NOTHING: Taken = { accepted: 0, duplicates: 0 };

async function takePush(deps: DouyinPushDeps, request: WebhookRequest, noteArrival: (id: SourceId) => void): Promise<Result<Taken, Refusal>> {
  const found = sourceNamed(deps.sources(), PREFIX, request.path);
  if (!found.ok) return found;
  const source = deps.sources().find(({ id }) => id === found.value.id);
  if (source === undefined) return fail(refusal('unknownSource'));
  const verified = await verify(deps, source, request);
  if (!verified.ok) return verified;
  noteArrival(source.id);
  if (!source.enabled) return fail(refusal('sourceDisabled', { sourceId: source.id }));
  if (source.roomId !== '' && request.headers['x-roomid'] !== source.roomId) return unread(deps, source, 'another room');
  const type = z.enum(PUSH_TYPES).safeParse(request.headers['x-msg-type']);
  if (!type.success) return unread(deps, source, `unknown ${(request.headers['x-msg-type'] ?? '').slice(0, 60)}`);
  const raw = Buffer.from(request.rawBody).toString('utf8');
  const items = z.array(z.unknown()).max(5_000).safeParse(readJson(raw));
  if (!items.success) return unread(deps, source, `${type.data}: not a JSON array`);
  const decoded = decodeDouyinPush(type.data, items.data, { sourceId: source.id, receivedAt: request.receivedAt });
  deps.keepRaw(source.id, raw, decoded.events.map(({ eventId }) => eventId));
  for (const why of decoded.unread) deps.intake.unread(source.id, '', why);
  const results = await offerInTime(deps.clock, deps.intake, decoded.events, PATIENCE_MS);
  if (!results.ok) return results;
  const duplicates = results.value.filter((result) => result === 'duplicate').length;
  return succeed({ accepted: results.value.length - duplicates, duplicates });
}

function unread({ intake }: DouyinPushDeps, source: DouyinRoom, why: string): Result<Taken, Refusal> {
  intake.unread(source.id, '', why);
  return succeed(NOTHING);
}

async function verify(deps: DouyinPushDeps, source: PushSource, request: WebhookRequest): Promise<Result<null, Refusal>> {
  const secret = await secretOf(deps.secrets, source);
  if (!secret.ok) return secret;
  if (!isDouyinSignature(signDouyinPush(request.headers, request.rawBody, secret.value.trim()), request.headers['x-signature'] ?? '')) {
    deps.intake.unread(source.id, '', 'badSignature');
    return fail(refusal('badSignature'));
  }
  const said = Number(request.headers['x-timestamp']);
  if (!(Math.abs(said - deps.clock.now()) <= WINDOW_MS)) return fail(refusal('timestampOutOfWindow', { windowMs: WINDOW_MS, engineNow: deps.clock.now() }));
  return succeed(null);
}
