import { createHash, createHmac } from 'node:crypto';
import { startSimulatedHttp, type SimulatedAnswer, type SimulatedRequest } from '../httpServer.ts';
import type { PlatformDoor } from '../wsServer.ts';
import { startBilibiliSocket, type SimulatedRoom } from './startBilibiliSocket.ts';

export interface SimulatedOpenLive {
  readonly apiUrl: string;
  readonly room: SimulatedRoom;
  /** Calls by path: start, heartbeat, end. */
  readonly calls: (path: 'start' | 'heartbeat' | 'end') => number;
  /** Project sessions that were begun and not ended. */
  readonly open: () => readonly string[];
  /** The project session expires: heartbeats are answered with 7003. */
  readonly expire: () => void;
  /** Ends the newest session from Bilibili's side. */
  readonly interactionEnd: () => void;
  /** Turns away whoever begins a session or opens the socket; `stop` ends the HTTP side too. */
  readonly door: PlatformDoor;
  readonly message: (kind: string, data: Readonly<Record<string, unknown>>) => void;
  readonly stop: () => Promise<void>;
}

export interface OpenLiveKeys { readonly accessKeyId: string; readonly accessKeySecret: string; readonly code: string; readonly appId: number }
const SIGNED = ['x-bili-accesskeyid', 'x-bili-content-md5', 'x-bili-signature-method', 'x-bili-signature-nonce', 'x-bili-signature-version', 'x-bili-timestamp'];
const answer = (code: number, message: string, data: unknown = {}): SimulatedAnswer => ({ status: 200, json: { code, message, request_id: 'simulated', data } });

/** Checks a request the way the documentation says; null = fine. */
function problemOf({ headers, body }: SimulatedRequest, keys: OpenLiveKeys): SimulatedAnswer | null {
  const text = SIGNED.map((name) => `${name}:${String(headers[name] ?? '')}`).join('\n');
  if (headers['x-bili-content-md5'] !== createHash('md5').update(body).digest('hex')) return answer(4_012, 'MD5');
  if (headers['x-bili-accesskeyid'] !== keys.accessKeyId || headers.authorization !== createHmac('sha256', keys.accessKeySecret).update(text).digest('hex')) return answer(4_002, '签名异常');
  return null;
}

/** Bilibili open-live: the signed HTTP interface and its danmaku socket. */
export async function startOpenLive(keys: OpenLiveKeys): Promise<SimulatedOpenLive> {
  const room = await startBilibiliSocket();
  const open = new Set<string>();
  const expired = new Set<string>();
  let begun = 0;
  let refused: number | null = null;
  let messages = 0;
  const newest = (): string => `game-${begun}`;
  const start = (body: Readonly<Record<string, unknown>>): SimulatedAnswer => {
    if (body['code'] !== keys.code) return answer(7_007, '身份码错误');
    if (open.size > 0) return answer(7_001, '请求冷却期');
    begun += 1;
    open.add(newest());
    return answer(0, 'ok', { game_info: { game_id: newest() }, websocket_info: { auth_body: JSON.stringify({ roomid: 101, game: newest() }), wss_link: [room.url] }, anchor_info: { room_id: 101, uname: '主播', uface: '', uid: 1, open_id: 'anchor' } });
  };
  const http = await startSimulatedHttp((request) => {
    const problem = problemOf(request, keys);
    if (problem !== null) return problem;
    const body = JSON.parse(request.body) as Readonly<Record<string, unknown>>;
    const game = typeof body['game_id'] === 'string' ? body['game_id'] : '';
    switch (request.url.pathname) {
      case '/v2/app/start': return refused === null ? start(body) : { status: refused, json: {} };
      case '/v2/app/heartbeat': return open.has(game) && !expired.has(game) ? answer(0, 'ok') : answer(7_003, '心跳过期或GameId错误');
      case '/v2/app/end': return open.delete(game) ? answer(0, 'ok') : answer(7_000, '当前房间未进行互动游戏');
      default: return { status: 404, json: {} };
    }
  });
  const stop = async (): Promise<void> => { await http.stop(); await room.stop(); };
  return {
    apiUrl: http.url, room, stop,
    door: { cut: room.cut, freeze: room.freeze, stop, refuse: (status) => { refused = status; room.refuse(status); } }, open: () => [...open],
    calls: (path) => http.requests.filter(({ url }) => url.pathname.endsWith(`/${path}`)).length,
    expire: () => { for (const game of open) expired.add(game); },
    interactionEnd: () => {
      const game = newest();
      open.delete(game);
      room.say({ cmd: 'LIVE_OPEN_PLATFORM_INTERACTION_END', data: { game_id: game, timestamp: 0 } });
    },
    message: (kind, data) => {
      messages += 1;
      room.say({ cmd: `LIVE_OPEN_PLATFORM_${kind}`, data: { room_id: 101, msg_id: `msg-${messages}`, open_id: 'open-1', uname: '观众甲', uface: '', timestamp: Math.floor(Date.UTC(2026, 2, 8, 12) / 1_000), ...data } });
    },
  };
}
