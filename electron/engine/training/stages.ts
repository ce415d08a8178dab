import type { Viewer } from '#shared/audience/event.ts';
import type { TrainingPlatform } from '#shared/training/model.ts';
import type { Instant } from '#shared/time/instant.ts';
import { danmaku, interaction } from '../simulator/bilibili/messages.ts';
import { startBilibiliSocket } from '../simulator/bilibili/startBilibiliSocket.ts';
import { grabberUser, startGrabber } from '../simulator/douyin/startGrabber.ts';
import { startOba } from '../simulator/oba/startOba.ts';
import { startBridge } from '../simulator/tiktok/startBridge.ts';
import type { SimulatedSocket } from '../simulator/wsServer.ts';

/** A simulated platform on a port of this machine, spoken to by the real adapter. */
export interface Stage {
  readonly url: string;
  /** What the adapter has to show at the door; null = nothing. */
  readonly secret: string | null;
  readonly say: (viewer: Viewer, text: string, at: Instant) => void;
  readonly enter: (viewer: Viewer, at: Instant) => void;
  /** Sends the newest messages once more, ids and all, as platforms do after a hiccup. */
  readonly repeat: () => void;
  readonly socket: Pick<SimulatedSocket, 'cut' | 'freeze' | 'refuse' | 'stop'>;
}

const REPEATED = 25;

/** @param firstId ids go on from here: the file knows a message by its id for ever, so two trainings must not share any */
export function startStage(platform: TrainingPlatform, firstId: bigint): Promise<Stage> {
  let newest = firstId;
  const nextId = (): string => { newest += 1n; return String(newest); };
  switch (platform) {
    case 'bilibiliWeb': return bilibili(nextId);
    case 'douyinGrab': return douyin(nextId);
    case 'tiktokBridge': return tiktok(nextId);
    case 'obaTool': return oba(nextId);
  }
}

/** Remembers the newest messages as something that sends them again. */
function remembering() {
  let sent: readonly (() => void)[] = [];
  return {
    send: (message: () => void) => { message(); sent = [...sent, message].slice(-REPEATED); },
    repeat: () => { for (const message of sent) message(); },
  };
}

const seconds = (at: Instant): number => Math.floor(at / 1_000);
/** Platforms number people; simulated ones are numbered in their id. */
const numberOf = ({ id }: Viewer): number => 1_000 + Number((id ?? '').replace(/\D/gu, '') || 0);

async function bilibili(nextId: () => string): Promise<Stage> {
  const socket = await startBilibiliSocket();
  const { send, repeat } = remembering();
  return {
    url: `${socket.url}/sub`, secret: JSON.stringify({ token: 'training' }), socket, repeat,
    say: (viewer, text, at) => {
      const message = danmaku({ text, uid: numberOf(viewer), uname: viewer.name, at, id: nextId(), ...(numberOf(viewer) % 5 === 0 ? { medal: [1 + (numberOf(viewer) % 20), '暖冬'] } : {}) });
      // Busy rooms get their messages packed.
      send(() => (numberOf(viewer) % 2 === 0 ? socket.say(message) : socket.sayPacked('brotli', message)));
    },
    enter: (viewer, at) => socket.say(interaction(1, BigInt(numberOf(viewer)), viewer.name, seconds(at))),
  };
}

async function douyin(nextId: () => string): Promise<Stage> {
  const socket = await startGrabber();
  const { send, repeat } = remembering();
  return {
    url: socket.url, secret: null, socket, repeat,
    say: (viewer, text) => {
      const msgId = nextId();
      send(() => socket.comment(text, { msgId, secUid: `MS4wLjAB${numberOf(viewer)}`, name: viewer.name }));
    },
    enter: (viewer) => socket.tell(3, `{"MsgId":${nextId()},${grabberUser(viewer.name, `MS4wLjAB${numberOf(viewer)}`)},"CurrentCount":1,"EnterTipType":0,"RoomId":"7300000000000000000","WebRoomId":"88","Appid":"1128"}`),
  };
}

async function tiktok(nextId: () => string): Promise<Stage> {
  const socket = await startBridge();
  const { send, repeat } = remembering();
  const base = (viewer: Viewer, at: Instant) => ({ common: { msgId: nextId(), roomId: '7300', createTime: String(at) }, user: { userId: String(6_900_000_000 + numberOf(viewer)), displayId: `u${numberOf(viewer)}`, nickname: viewer.name } });
  return {
    url: socket.url, secret: null, socket, repeat,
    say: (viewer, text, at) => {
      const fields = base(viewer, at);
      let isFirst = true;
      send(() => {
        if (isFirst) socket.chat(text, fields);
        else socket.tell('chat', { ...fields, comment: text });
        isFirst = false;
      });
    },
    enter: (viewer, at) => socket.tell('member', base(viewer, at)),
  };
}

async function oba(nextId: () => string): Promise<Stage> {
  const socket = await startOba();
  const { send, repeat } = remembering();
  return {
    url: socket.url, secret: null, socket, repeat,
    say: (viewer, text) => {
      const message = { msg_type: 'comment', msg_id: nextId(), nick_name: viewer.name, user_id: String(numberOf(viewer)), content: text };
      send(() => socket.tell(message));
    },
    enter: (viewer) => socket.tell({ msg_type: 'room_enter', msg_id: nextId(), nick_name: viewer.name, user_id: String(numberOf(viewer)) }),
  };
}
