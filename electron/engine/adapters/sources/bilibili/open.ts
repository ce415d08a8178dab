import { z } from 'zod';
import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import type { ConfigOf } from '#shared/audience/source.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, RunningSource, SourceAdapter, SourceContext } from '../../../ports.ts';
import { runReconnecting, type Session, type SessionListener } from '../common/reconnecting.ts';
import { decodeBilibiliOpen } from './decodeOpen.ts';
import { callOpenApi, startedSchema, type OpenKeys } from './openApi.ts';
import { openRoomSocket, type RoomSession } from './roomSocket.ts';

type Config = ConfigOf<'bilibiliOpen'>;
interface Keys extends OpenKeys { readonly identityCode: string }

const PROJECT_HEARTBEAT_MS = 20_000;
/** The project session is gone on Bilibili's side: begin a new one. */
const SESSION_GONE = 7_003;
/** Refused until a person changes something: parameters, app, signature, address or rights (4000 to 4008), identity code (7007), app not released (8002). */
const HOPELESS: ReadonlySet<number> = new Set([4_000, 4_001, 4_002, 4_007, 4_008, 7_007, 8_002]);

/**
 * Bilibili through open-live, the official interface: `start` a project session, read its socket, keep both heartbeats (socket 30 s,
 * project 20 s), `end` it on leaving (else the same room may be turned away for a while).
 */
export const bilibiliOpen: SourceAdapter<'bilibiliOpen'> = {
  kind: 'bilibiliOpen',
  start: (config, context) => {
    const given = splitSecrets('bilibiliOpen', context.secret);
    const keys: Keys = { accessKeyId: config.accessKeyId, accessKeySecret: given['accessKeySecret'] ?? '', identityCode: given['identityCode'] ?? '' };
    if (keys.accessKeySecret === '' || keys.identityCode === '') return refuseWithoutKeys(context);
    return startOpen(config, keys, context);
  },
  sample: ({ id }, receivedAt) => {
    const decoded = decodeBilibiliOpen({ cmd: 'LIVE_OPEN_PLATFORM_DM', data: { msg_id: 'selftest', open_id: 'selftest', uname: 'Cuedeck', msg: 'self-test', timestamp: receivedAt / 1_000 } }, { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};

function refuseWithoutKeys({ situation, clock }: SourceContext): RunningSource {
  situation({ kind: 'failed', since: clock.now(), reason: 'secretMissing', detail: '' });
  return { stop: () => Promise.resolve() };
}

function startOpen(config: Config, keys: Keys, context: SourceContext): RunningSource {
  let room: RoomSession | null = null;
  /** Of the newest project session: `stop` waits until it is told to Bilibili. */
  let ended: Promise<void> = Promise.resolve();
  const running = runReconnecting(config.id, context, (listener) => openProject(config, keys, context, listener, {
    opened: (session) => { room = session; },
    ended: (told) => { ended = Promise.all([ended, told]).then(() => undefined); },
  }));
  return {
    probe: () => room?.probe() ?? Promise.resolve([{ step: 'answer', outcome: 'failed', detail: '' }]),
    stop: async () => {
      await running.stop();
      await ended;
    },
  };
}

interface ProjectHooks { readonly opened: (session: RoomSession) => void; readonly ended: (told: Promise<void>) => void }

/** One project session: from `start` to `end`, with its socket in between. */
function openProject(config: Config, keys: Keys, context: SourceContext, listener: SessionListener, hooks: ProjectHooks): Session {
  const { clock } = context;
  const call = (path: string, fields: Readonly<Record<string, unknown>>) => callOpenApi(`${config.apiUrl}/v2/app/${path}`, fields, keys, clock.now());
  let closed = false;
  let gameId: string | null = null;
  let socket: RoomSession | null = null;
  let stopHeart: Cancel = () => {};
  const leave = (): void => {
    closed = true;
    stopHeart();
    if (gameId === null) return;
    // 7000 and 7003 mean that it was closed already: fine either way.
    hooks.ended(call('end', { app_id: Number(config.appId), game_id: gameId }).then(() => undefined));
    gameId = null;
  };
  const own: SessionListener = {
    ...listener,
    lost: (loss, lastSeen) => { leave(); listener.lost(loss, lastSeen); },
    refused: (reason, detail) => { leave(); listener.refused(reason, detail); },
  };
  const beat = async (): Promise<void> => {
    const answer = await call('heartbeat', { game_id: gameId });
    if (!closed && answer.ok && answer.value.code === SESSION_GONE) socket?.handle.lose({ reason: 'heartbeat: 7003 session gone' });
  };
  const begin = async (): Promise<void> => {
    const answer = await call('start', { code: keys.identityCode, app_id: Number(config.appId) });
    if (closed && !answer.ok) return;
    if (!answer.ok) return own.lost({ reason: answer.failure }, null);
    const { code, message, data } = answer.value;
    if (code !== 0) return HOPELESS.has(code) ? own.refused('badSecret', `${code} ${message}`) : own.lost({ reason: `start: ${code} ${message}` }, null);
    const started = startedSchema.safeParse(data);
    if (!started.success) return own.lost({ reason: 'start: unreadable answer' }, null);
    gameId = started.data.game_info.game_id;
    // Stopped while the answer was on its way: it must still be ended.
    if (closed) return leave();
    const { wss_link: links, auth_body: authBody } = started.data.websocket_info;
    stopHeart = clock.every(PROJECT_HEARTBEAT_MS, () => void beat());
    socket = openRoomSocket(planOf(config, links[0] ?? '', authBody, gameId), context, own);
    hooks.opened(socket);
  };
  void begin();
  return { close: () => { leave(); socket?.close(); } };
}

const endSchema = z.object({ cmd: z.literal('LIVE_OPEN_PLATFORM_INTERACTION_END'), data: z.object({ game_id: z.string().nullish() }).nullish() });

function planOf(config: Config, url: string, authBody: string, gameId: string) {
  return {
    sourceId: config.id, url, authBody,
    decode: (message: unknown, receivedAt: Instant) => decodeBilibiliOpen(message, { sourceId: config.id, receivedAt }),
    onTokenRefused: (handle: RoomSession['handle']) => handle.lose({ reason: 'auth reply -101' }),
    onMessage: (message: unknown, handle: RoomSession['handle']) => {
      const end = endSchema.safeParse(message);
      if (!end.success) return false;
      // Another session's end is none of ours.
      if ((end.data.data?.game_id ?? gameId) === gameId) handle.lose({ reason: 'INTERACTION_END' });
      return true;
    },
  };
}
