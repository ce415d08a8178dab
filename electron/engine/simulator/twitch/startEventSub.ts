import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { startSimulatedHttp, type SimulatedAnswer } from '../httpServer.ts';
import { startSimulatedSocket, type PlatformDoor } from '../wsServer.ts';

export interface SimulatedEventSub {
  readonly url: string;
  readonly apiUrl: string;
  readonly authUrl: string;
  /** Types subscribed to, per session id. */
  readonly subscriptions: ReadonlyMap<string, readonly string[]>;
  readonly sockets: () => number;
  /** What clients sent on the socket: nothing, or they are closed with 4001. */
  readonly received: readonly Buffer[];
  readonly notify: (type: string, event: unknown, options?: { readonly id?: string; readonly at?: number }) => string;
  readonly chat: (text: string, options?: { readonly id?: string; readonly messageId?: string }) => void;
  readonly keepalive: () => void;
  /** Asks every client to move to a fresh address; the old socket stays open. */
  readonly reconnect: () => void;
  readonly revoke: (type: string, status: string) => void;
  readonly closeWith: (code: number) => void;
  readonly raw: (text: string) => void;
  readonly set: (how: Partial<EventSubFaults>) => void;
  /** 429 is what the subscriptions are answered with, as Twitch does; anything else shuts the socket's door. */
  readonly door: PlatformDoor;
  readonly stop: () => Promise<void>;
}
export interface EventSubFaults { readonly welcomes: boolean; readonly token: string; readonly refuse: Readonly<Record<string, number>>; readonly keepaliveSeconds: number }

/** dev.twitch.tv's EventSub over WebSocket, with the three HTTP calls around it. */
export async function startEventSub(channel = 'cuedeck'): Promise<SimulatedEventSub> {
  let faults: EventSubFaults = { welcomes: true, token: 'good-token', refuse: {}, keepaliveSeconds: 30 };
  const subscriptions = new Map<string, string[]>();
  const sessions = new Map<WebSocket, string>();
  const metadata = (type: string, at = Date.now(), id: string = randomUUID()) => ({ message_id: id, message_type: type, message_timestamp: new Date(at).toISOString() });
  const session = (id: string, status: string, url: string | null) => ({ id, status, keepalive_timeout_seconds: url === null ? faults.keepaliveSeconds : null, reconnect_url: url, connected_at: new Date().toISOString() });
  const socket = await startSimulatedSocket({
    onClient: (client) => {
      const id = `session-${sessions.size + 1}`;
      sessions.set(client, id);
      if (faults.welcomes) client.send(JSON.stringify({ metadata: metadata('session_welcome'), payload: { session: session(id, 'connected', null) } }));
    },
    onMessage: (_data, client) => client.close(4001, 'client sent inbound traffic'),
  });
  const subscribe = (body: string): SimulatedAnswer => {
    const wanted = JSON.parse(body) as { readonly type: string; readonly transport: { readonly method: string; readonly session_id: string } };
    const refused = faults.refuse[wanted.type];
    if (refused !== undefined) return { status: refused, json: { error: 'refused', status: refused, message: refused === 429 ? 'number of websocket transports limit exceeded' : 'subscription missing proper authorization' } };
    const known = subscriptions.get(wanted.transport.session_id) ?? [];
    subscriptions.set(wanted.transport.session_id, [...known, wanted.type]);
    return { status: 202, json: { data: [{ id: randomUUID(), status: 'enabled', type: wanted.type }], total: 1, total_cost: 0, max_total_cost: 10 } };
  };
  const http = await startSimulatedHttp(({ method, url, headers, body }) => {
    const isKnown = String(headers.authorization ?? '').endsWith(` ${faults.token}`);
    if (!isKnown) return { status: 401, json: { status: 401, message: 'invalid access token' } };
    if (url.pathname === '/oauth2/validate') return { status: 200, json: { client_id: 'client', login: 'me', scopes: ['user:read:chat'], user_id: '42', expires_in: 5_000 } };
    if (url.pathname === '/helix/users') return { status: 200, json: { data: url.searchParams.get('login') === channel ? [{ id: '4242', login: channel }] : [] } };
    return method === 'POST' && url.pathname === '/helix/eventsub/subscriptions' ? subscribe(body) : { status: 404, json: {} };
  });
  const url = `${socket.url}/ws`;
  const notify: SimulatedEventSub['notify'] = (type, event, { id = randomUUID(), at = Date.now() } = {}) => {
    socket.send(JSON.stringify({ metadata: { ...metadata('notification', at, id), subscription_type: type, subscription_version: '1' }, payload: { subscription: { id: 'sub', status: 'enabled', type }, event } }));
    return id;
  };
  const stop = async (): Promise<void> => { await socket.stop(); await http.stop(); };
  return {
    stop,
    door: {
      cut: socket.cut, freeze: socket.freeze, stop,
      refuse: (status) => {
        faults = { ...faults, refuse: status === 429 ? { 'channel.chat.message': 429 } : {} };
        socket.refuse(status === 429 ? null : status);
      },
    },
    url, apiUrl: `${http.url}/helix`, authUrl: `${http.url}/oauth2`, subscriptions, received: socket.received, notify,
    sockets: () => socket.clients().length,
    chat: (text, { id, messageId = randomUUID() } = {}) => { notify('channel.chat.message', chatEvent(text, messageId), id === undefined ? {} : { id }); },
    keepalive: () => socket.send(JSON.stringify({ metadata: metadata('session_keepalive'), payload: {} })),
    reconnect: () => {
      for (const [client, id] of sessions) client.send(JSON.stringify({ metadata: metadata('session_reconnect'), payload: { session: session(id, 'reconnecting', `${url}?moved=1`) } }));
    },
    revoke: (type, status) => socket.send(JSON.stringify({ metadata: { ...metadata('revocation'), subscription_type: type }, payload: { subscription: { id: 'sub', status, type } } })),
    closeWith: (code) => { for (const client of socket.clients()) client.close(code); },
    raw: (text) => socket.send(text),
    set: (how) => { faults = { ...faults, ...how }; },
  };
}

/** `channel.chat.message` as documented. */
export const chatEvent = (text: string, messageId: string, fields: Readonly<Record<string, unknown>> = {}): unknown => ({
  broadcaster_user_id: '4242', broadcaster_user_login: 'cuedeck', broadcaster_user_name: 'Cuedeck', chatter_user_id: '77', chatter_user_login: 'zhang', chatter_user_name: '张三', message_id: messageId,
  message: { text, fragments: [{ type: 'text', text, cheermote: null, emote: null, mention: null }] }, message_type: 'text', badges: [{ set_id: 'moderator', id: '1', info: '' }, { set_id: 'subscriber', id: '12', info: '14' }], color: '#1E90FF', cheer: null, reply: null, channel_points_custom_reward_id: null, source_broadcaster_user_id: null, source_message_id: null, ...fields,
});
