import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import type { ConfigOf } from '#shared/audience/source.ts';
import type { SourceAdapter, SourceContext } from '../../../ports.ts';
import { runReconnecting } from '../common/reconnecting.ts';
import { decodeBilibiliWeb, webKindOf, type WebMemory } from './decodeWeb.ts';
import { openRoomSocket, type RoomSession } from './roomSocket.ts';

type Config = ConfigOf<'bilibiliWeb'>;

/** The token signs the User-Agent it was fetched with; this is the one the help text asks the user to fetch it with. */
const USER_AGENT = 'Mozilla/5.0 (X11; Linux x64) Cuedeck';

/**
 * Bilibili through the socket of the web page. Opt-in: the user brings the room's real id and a token; nothing is signed here, and a
 * token that ran out is the user's to renew. Without a login Bilibili masks names after some minutes: that is noted, not hidden.
 */
export const bilibiliWeb: SourceAdapter<'bilibiliWeb'> = {
  kind: 'bilibiliWeb',
  start: (config, context) => {
    const { token = '', buvid = '' } = splitSecrets('bilibiliWeb', context.secret);
    if (token === '') {
      context.situation({ kind: 'failed', since: context.clock.now(), reason: 'secretMissing', detail: '' });
      return { stop: () => Promise.resolve() };
    }
    return startWeb(config, context, token, buvid);
  },
  sample: ({ id }, receivedAt) => {
    const message = { cmd: 'DANMU_MSG:4:0:2:2:2:0', info: [[0, 1, 25, 16_777_215, receivedAt, 1, 0, '', 0, 0, 0, '', 0], 'self-test', [1, 'Cuedeck', 0], []] };
    const decoded = decodeBilibiliWeb(message, { sourceId: id, receivedAt }, { watched: null });
    return 'unread' in decoded ? [] : decoded;
  },
};

function startWeb(config: Config, context: SourceContext, token: string, buvid: string) {
  let room: RoomSession | null = null;
  const memory: WebMemory = { watched: null };
  const authBody = JSON.stringify({ uid: Number(config.uid), roomid: Number(config.roomId), protover: 3, platform: 'web', type: 2, buvid, key: token });
  const running = runReconnecting(config.id, context, (listener) => {
    context.note('namesMasked', false);
    room = openRoomSocket({
      sourceId: config.id, url: config.url, authBody, headers: { 'user-agent': USER_AGENT },
      decode: (message, receivedAt) => decodeBilibiliWeb(message, { sourceId: config.id, receivedAt }, memory),
      onTokenRefused: (handle) => handle.refuse('badSecret', '-101'),
      onMessage: (message) => {
        if (webKindOf(message)?.kind === 'LOG_IN_NOTICE') context.note('namesMasked', true);
        return false;
      },
    }, context, listener);
    return room;
  });
  return { stop: running.stop, probe: () => room?.probe() ?? Promise.resolve([{ step: 'answer', outcome: 'failed', detail: '' } as const]) };
}
