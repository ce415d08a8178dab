import { grabberUser, startGrabber } from '../../simulator/douyin/startGrabber.ts';
import { startOba } from '../../simulator/oba/startOba.ts';
import { startBridge } from '../../simulator/tiktok/startBridge.ts';
import type { Doing, StagedPlatform } from '../stage.ts';

const douyinId = (number: number): string => `MS4wLjAB${number}`;

/** A grabber of Douyin's chat on this machine. */
export async function douyinGrab(): Promise<StagedPlatform> {
  const socket = await startGrabber();
  return {
    address: { url: socket.url }, secret: null, door: socket, beat: null,
    comment: ({ id, viewer, number, text }) => () => socket.comment(text, { msgId: id, secUid: douyinId(number), name: viewer.name }),
    arrival: ({ id, viewer, number }) => () => socket.tell(3, `{"MsgId":${id},${grabberUser(viewer.name, douyinId(number))},"CurrentCount":1,"EnterTipType":0,"RoomId":"7300000000000000000","WebRoomId":"88","Appid":"1128"}`),
  };
}

/** A bridge that decodes TikTok. */
export async function tiktokBridge(): Promise<StagedPlatform> {
  const socket = await startBridge();
  const base = ({ id, viewer, number, at }: Doing) => ({ common: { msgId: id, roomId: '7300', createTime: String(at) }, user: { userId: String(6_900_000_000 + number), displayId: `u${number}`, nickname: viewer.name } });
  return {
    address: { url: socket.url }, secret: null, door: socket, beat: null,
    comment: (said) => {
      const fields = base(said);
      let isFirst = true;
      return () => {
        if (isFirst) socket.chat(said.text, fields);
        else socket.tell('chat', { ...fields, comment: said.text });
        isFirst = false;
      };
    },
    arrival: (came) => () => socket.tell('member', base(came)),
  };
}

/** The seller console through oba's local socket. */
export async function obaTool(): Promise<StagedPlatform> {
  const socket = await startOba();
  const base = ({ id, viewer, number }: Doing) => ({ msg_id: id, nick_name: viewer.name, user_id: String(number) });
  return {
    address: { url: socket.url }, secret: null, door: socket, beat: null,
    comment: (said) => () => socket.tell({ msg_type: 'comment', ...base(said), content: said.text }),
    arrival: (came) => () => socket.tell({ msg_type: 'room_enter', ...base(came) }),
  };
}
