import { z } from 'zod';
import type { ConfigOf } from '#shared/audience/source.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { requestJson } from '../common/requestJson.ts';
import type { Loss } from '../common/reconnecting.ts';

type Config = ConfigOf<'twitchEventSub'>;
/** Why Helix cannot be used: a person must act, or it may work later. */
export type HelixProblem = { readonly kind: 'refused'; readonly reason: 'badSecret' | 'notFound' | 'refused'; readonly detail: string } | { readonly kind: 'lost'; readonly loss: Loss };
/** Whose token it is, and whose channel is read. */
export interface Identity { readonly clientId: string; readonly userId: string; readonly channelId: string }

const validatedSchema = z.object({ client_id: z.string(), user_id: z.string() });
const usersSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const refusedSchema = z.object({ message: z.string().nullish() });
const refuse = (reason: 'badSecret' | 'notFound' | 'refused', detail: string): Result<never, HelixProblem> => fail({ kind: 'refused', reason, detail });
const lose = (reason: string, waitMs?: number): Result<never, HelixProblem> => fail({ kind: 'lost', loss: waitMs === undefined ? { reason } : { reason, waitMs } });

/** Asks Twitch whose token this is and which id the channel has. */
export async function identify(config: Config, token: string): Promise<Result<Identity, HelixProblem>> {
  const validated = await requestJson({ method: 'GET', url: `${config.authUrl}/validate`, headers: { authorization: `OAuth ${token}` } });
  if (!validated.ok) return lose(validated.failure);
  if (validated.value.status === 401) return refuse('badSecret', '');
  const who = validatedSchema.safeParse(validated.value.json);
  if (!who.success) return lose(`validate: HTTP ${validated.value.status}`);
  const { client_id: clientId, user_id: userId } = who.data;
  const found = await requestJson({ method: 'GET', url: `${config.apiUrl}/users?login=${config.channel.toLowerCase()}`, headers: { authorization: `Bearer ${token}`, 'client-id': clientId } });
  if (!found.ok) return lose(found.failure);
  const users = usersSchema.safeParse(found.value.json);
  if (!users.success) return found.value.status === 401 ? refuse('badSecret', '') : lose(`users: HTTP ${found.value.status}`);
  const channelId = users.data.data[0]?.id;
  return channelId === undefined ? refuse('notFound', config.channel) : succeed({ clientId, userId, channelId });
}

interface Subscription { readonly type: string; readonly version: string; readonly by: 'chat' | 'moderator' | 'raid' | 'broadcaster'; readonly isNeeded: boolean }
/** Chat itself is needed; the others as far as the token's scopes reach. */
export const SUBSCRIPTIONS: readonly Subscription[] = [
  { type: 'channel.chat.message', version: '1', by: 'chat', isNeeded: true },
  { type: 'channel.chat.notification', version: '1', by: 'chat', isNeeded: false },
  { type: 'channel.chat.message_delete', version: '1', by: 'chat', isNeeded: false },
  { type: 'channel.chat.clear_user_messages', version: '1', by: 'chat', isNeeded: false },
  { type: 'channel.chat.clear', version: '1', by: 'chat', isNeeded: false },
  { type: 'channel.follow', version: '2', by: 'moderator', isNeeded: false },
  { type: 'stream.online', version: '1', by: 'broadcaster', isNeeded: false },
  { type: 'stream.offline', version: '1', by: 'broadcaster', isNeeded: false },
];

function conditionOf(by: Subscription['by'], { channelId, userId }: Identity): Readonly<Record<string, string>> {
  switch (by) {
    case 'chat': return { broadcaster_user_id: channelId, user_id: userId };
    case 'moderator': return { broadcaster_user_id: channelId, moderator_user_id: userId };
    case 'raid': return { to_broadcaster_user_id: channelId };
    case 'broadcaster': return { broadcaster_user_id: channelId };
    default: return by satisfies never;
  }
}

const TOO_MANY_MS = 60_000;

/** Creates every subscription on one socket session, the needed one first. `isPartial`: some were refused. */
export async function subscribeAll(config: Config, token: string, who: Identity, sessionId: string): Promise<Result<{ readonly isPartial: boolean }, HelixProblem>> {
  let isPartial = false;
  for (const { type, version, by, isNeeded } of SUBSCRIPTIONS) {
    const body = JSON.stringify({ type, version, condition: conditionOf(by, who), transport: { method: 'websocket', session_id: sessionId } });
    const answered = await requestJson({ method: 'POST', url: `${config.apiUrl}/eventsub/subscriptions`, body, headers: { authorization: `Bearer ${token}`, 'client-id': who.clientId, 'content-type': 'application/json' } });
    // 409: it is there already, which is what was wanted.
    const isDone = answered.ok && (answered.value.status === 202 || answered.value.status === 409);
    if (isDone) continue;
    if (!isNeeded) { isPartial = true; continue; }
    if (!answered.ok) return lose(answered.failure);
    const { status, json } = answered.value;
    const words = refusedSchema.safeParse(json).data?.message ?? '';
    if (status === 401) return refuse('badSecret', words);
    if (status === 403) return refuse('refused', words);
    if (status === 429) return lose(`429 ${words}`, TOO_MANY_MS);
    return lose(`${type}: HTTP ${status}`);
  }
  return succeed({ isPartial });
}
