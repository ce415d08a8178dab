import { startSimulatedSocket, type SimulatedSocket } from '../wsServer.ts';

export interface SimulatedGrabber extends SimulatedSocket {
  /** `type` as the grabber numbers them; `data` is written as it is, so that ids may have 19 digits. */
  readonly tell: (type: number, data: string) => void;
  readonly comment: (text: string, fields?: { readonly msgId?: string; readonly secUid?: string; readonly name?: string }) => void;
}

const USER = '"User":{"Id":7123456789012345678,"ShortId":0,"DisplayId":"dy1","Nickname":"%name","Level":12,"PayLevel":20,"Gender":0,"HeadImgUrl":"","SecUid":"%sec","FansClub":{"ClubName":"小团","Level":7},"FollowerCount":1,"FollowStatus":0,"FollowingCount":2,"IsAdmin":false,"IsAnchor":false}';
export const grabberUser = (name = '观众', secUid = 'MS4wLjABAAAA'): string => USER.replace('%name', name).replace('%sec', secUid);

/**
 * A grabber as DouyinBarrageGrab speaks: text frames `{Type, ProcessName, Data}` with Data as JSON in a string, 64-bit ids as bare
 * numbers, no times, `Onwer` misspelt, no greeting.
 */
export async function startGrabber(port = 0): Promise<SimulatedGrabber> {
  const socket = await startSimulatedSocket({}, port);
  let ids = 7_300_000_000_000_000_000n;
  const tell = (type: number, data: string): void => socket.send(JSON.stringify({ Type: type, ProcessName: '直播伴侣', Data: data }));
  return {
    ...socket, tell,
    comment: (text, { msgId, secUid, name } = {}) => {
      ids += 1n;
      tell(1, `{"MsgId":${msgId ?? ids},${grabberUser(name, secUid)},"Onwer":{"UserId":"1","SecUid":"anchor","Nickname":"主播","HeadUrl":"","FollowStatus":0},"Content":${JSON.stringify(text)},"RoomId":"7300000000000000000","WebRoomId":"88","Appid":"1128"}`);
    },
  };
}
