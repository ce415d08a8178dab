import { danmaku, interaction } from '../../simulator/bilibili/messages.ts';
import { startBilibiliSocket } from '../../simulator/bilibili/startBilibiliSocket.ts';
import { startOpenLive } from '../../simulator/bilibili/startOpenLive.ts';
import type { StagedPlatform } from '../stage.ts';

const MEDAL = '暖冬';
const medalOf = (number: number): number | null => (number % 5 === 0 ? 1 + (number % 20) : null);
const seconds = (at: number): number => Math.floor(at / 1_000);

/** The danmaku socket of the web page. */
export async function bilibiliWeb(): Promise<StagedPlatform> {
  const room = await startBilibiliSocket();
  return {
    address: { url: `${room.url}/sub` }, secret: JSON.stringify({ token: 'training' }), door: room, beat: null,
    comment: ({ id, viewer, number, at, text }) => {
      const level = medalOf(number);
      const message = danmaku({ text, uid: number, uname: viewer.name, at, id, ...(level === null ? {} : { medal: [level, MEDAL] }) });
      // Busy rooms get their messages packed.
      return () => (number % 2 === 0 ? room.say(message) : room.sayPacked('brotli', message));
    },
    arrival: ({ viewer, number, at }) => () => room.say(interaction(1, BigInt(number), viewer.name, seconds(at))),
  };
}

/** The official interface: signed calls, a project session, and its socket. `accessKeyId` and `appId` are the training source's own. */
export async function bilibiliOpen({ accessKeyId, appId }: { readonly accessKeyId: string; readonly appId: string }): Promise<StagedPlatform> {
  const keys = { accessKeySecret: 'training', identityCode: 'TRAINING' };
  const platform = await startOpenLive({ accessKeyId, accessKeySecret: keys.accessKeySecret, code: keys.identityCode, appId: Number(appId) });
  const person = (viewer: { readonly name: string }, number: number, at: number) => ({ open_id: `open-${number}`, uname: viewer.name, timestamp: seconds(at) });
  return {
    address: { apiUrl: platform.apiUrl }, secret: JSON.stringify(keys), door: platform.door, beat: null,
    comment: ({ id, viewer, number, at, text }) => {
      const level = medalOf(number);
      const fields = { msg_id: id, ...person(viewer, number, at), msg: text, dm_type: 0, is_admin: 0, guard_level: 0, fans_medal_wearing_status: level !== null, fans_medal_level: level ?? 0, fans_medal_name: level === null ? '' : MEDAL };
      return () => platform.message('DM', fields);
    },
    arrival: ({ id, viewer, number, at }) => () => platform.message('LIVE_ROOM_ENTER', { msg_id: id, ...person(viewer, number, at) }),
  };
}
