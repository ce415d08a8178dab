import { z } from 'zod';
import type { ConfigOf } from '#shared/audience/source.ts';
import type { SourceContext } from '../../../ports.ts';
import { createFeed } from '../common/createFeed.ts';
import { openSocket, type SocketHandle, type SocketSession } from '../common/openSocket.ts';
import { readJson } from '../common/readJson.ts';
import type { Loss, Session, SessionListener } from '../common/reconnecting.ts';
import { decodeEventSub } from './decode.ts';
import { identify, subscribeAll, type HelixProblem, type Identity } from './helix.ts';

type Config = ConfigOf<'twitchEventSub'>;

/** The welcome comes at once, and within 10 s after it we must have subscribed. */
const WELCOME_MS = 10_000;
/** Silence beyond the promised keep-alive, with some grace, is a dead link. */
const GRACE = 1.2;
const ASKED_KEEPALIVE_S = 30;
/** dev.twitch.tv, "close message": why Twitch ended the socket. */
const CLOSES: Readonly<Record<number, string>> = {
  4000: 'internal server error', 4001: 'client sent inbound traffic', 4002: 'client failed ping-pong', 4003: 'connection unused', 4004: 'reconnect grace time expired', 4005: 'network timeout', 4006: 'network error', 4007: 'invalid reconnect URL',
};

const messageSchema = z.object({
  metadata: z.object({ message_type: z.string() }),
  payload: z.object({
    session: z.object({ id: z.string(), keepalive_timeout_seconds: z.number().nullish(), reconnect_url: z.string().nullish() }).nullish(),
    subscription: z.object({ type: z.string(), status: z.string() }).nullish(),
  }).nullish(),
});

/** One EventSub session: identity, socket, subscriptions; a hand-over to a new socket when Twitch asks, with nothing missed in between. */
export function openEventSub(config: Config, context: SourceContext, token: string, listener: SessionListener): Session & { readonly lastSeen: () => number | null } {
  const feed = createFeed(config.id, context);
  let closed = false;
  let current: SocketSession | null = null;
  let next: SocketSession | null = null;
  let keepaliveMs = ASKED_KEEPALIVE_S * 1_000;
  const closeAll = (): void => { closed = true; current?.close(); next?.close(); };
  const own: SessionListener = {
    live: listener.live,
    lost: (loss, lastSeen) => { closeAll(); listener.lost(loss, lastSeen); },
    refused: (reason, detail) => { closeAll(); listener.refused(reason, detail); },
    finished: () => { closeAll(); listener.finished(); },
  };
  /** `heir`: opened on Twitch's own request, its subscriptions carry over. */
  const openOne = (url: string, who: Identity, heir: boolean): SocketSession => {
    const heirListener: SessionListener = {
      // The old socket is still up: when the new one fails, the old one's end (4004) decides.
      live: () => { const old = current; current = next; next = null; old?.close(); },
      lost: (loss, lastSeen) => { if (lastSeen === null) next = null; else own.lost(loss, lastSeen); },
      refused: own.refused, finished: own.finished,
    };
    return openSocket({
      url, liveWithinMs: heir ? WELCOME_MS : 2 * WELCOME_MS, silenceMs: () => keepaliveMs * GRACE,
      onText: (text, handle) => onText(text, handle, who, heir),
      onClose: (code) => ({ reason: CLOSES[code] === undefined ? 'connection closed' : `${code} ${CLOSES[code]}` }),
    }, context, heir ? heirListener : own);
  };
  const onWelcome = async (sessionId: string, handle: SocketHandle, who: Identity): Promise<void> => {
    const subscribed = await subscribeAll(config, token, who, sessionId);
    if (closed) return;
    if (!subscribed.ok) return giveUp(subscribed.failure, handle.refuse, handle.lose);
    context.note('partial', subscribed.value.isPartial);
    handle.live();
  };
  const onText = (text: string, handle: SocketHandle, who: Identity, heir: boolean): void => {
    const message = readMessage(text);
    if (message === null) return context.intake.unread(config.id, text, 'no metadata');
    const { session, subscription } = message.payload ?? {};
    switch (message.metadata.message_type) {
      case 'session_welcome':
        if (session === null || session === undefined) return context.intake.unread(config.id, text, 'session_welcome');
        keepaliveMs = (session.keepalive_timeout_seconds ?? ASKED_KEEPALIVE_S) * 1_000;
        if (heir) return handle.live();
        return void onWelcome(session.id, handle, who);
      case 'session_keepalive': return;
      case 'session_reconnect':
        if (!URL.canParse(session?.reconnect_url ?? '')) return context.intake.unread(config.id, text, 'session_reconnect');
        next?.close();
        next = openOne(session?.reconnect_url ?? '', who, true);
        return;
      case 'revocation': return onRevocation(subscription ?? null, handle, context);
      case 'notification': return feed.take(text, (receivedAt) => decodeEventSub(readJson(text), { sourceId: config.id, receivedAt }));
      default: context.intake.unread(config.id, text, `unknown ${message.metadata.message_type.slice(0, 60)}`);
    }
  };
  void identify(config, token).then((who) => {
    if (closed) return;
    if (who.ok) current = openOne(withKeepalive(config.url), who.value, false);
    else giveUp(who.failure, own.refused, (loss) => own.lost(loss, null));
  });
  return { close: closeAll, lastSeen: () => (current?.handle.isLive() === true ? current.handle.lastSeen() : null) };
}

const giveUp = (problem: HelixProblem, refuse: SessionListener['refused'], lose: (loss: Loss) => void): void =>
  (problem.kind === 'refused' ? refuse(problem.reason, problem.detail) : lose(problem.loss));

const readMessage = (text: string): z.infer<typeof messageSchema> | null => messageSchema.safeParse(readJson(text)).data ?? null;

const withKeepalive = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}keepalive_timeout_seconds=${ASKED_KEEPALIVE_S}`;

/** Chat itself revoked ends the source; anything else only makes it partial. */
function onRevocation(subscription: { readonly type: string; readonly status: string } | null, handle: SocketHandle, context: SourceContext): void {
  if (subscription?.type !== 'channel.chat.message') return context.note('partial', true);
  if (subscription.status === 'version_removed') handle.lose({ reason: 'version_removed' });
  else handle.refuse(subscription.status === 'user_removed' ? 'notFound' : 'badSecret', subscription.status);
}
