import { startSimulatedSocket, type SimulatedSocket } from '../wsServer.ts';

export interface SimulatedBridge extends SimulatedSocket {
  readonly tell: (event: string, data: Readonly<Record<string, unknown>>) => void;
  /** The nested shape of newer libraries. */
  readonly chat: (text: string, fields?: Readonly<Record<string, unknown>>) => string;
  /** A streak of a type-1 gift: every tap, then the end, as it is sent. */
  readonly streak: (taps: number, groupId: string) => void;
}

/** A bridge remembers the latest part of the chat. */
const MOST_HISTORY = 200;

/** A bridge such as TikFinity: `{event, data}` per frame, and the chat so far replayed to whoever connects. */
export async function startBridge(port = 0): Promise<SimulatedBridge> {
  let messages = 0;
  const history: string[] = [];
  const socket = await startSimulatedSocket({
    onClient: (client) => {
      client.send(JSON.stringify({ event: 'connected', data: { roomId: '7300' } }));
      for (const frame of history) client.send(frame);
    },
  }, port);
  const common = (at: number): Readonly<Record<string, unknown>> => {
    messages += 1;
    return { msgId: `74000000000000${String(messages).padStart(5, '0')}`, roomId: '7300', createTime: String(at) };
  };
  const tell: SimulatedBridge['tell'] = (event, data) => socket.send(JSON.stringify({ event, data }));
  return {
    ...socket, tell,
    chat: (text, fields = {}) => {
      const data = { common: common(Date.now()), user: { userId: '6900000000000000001', displayId: 'anna', nickname: 'Anna' }, comment: text, userIdentity: { isModeratorOfAnchor: false, isSubscriberOfAnchor: true, isAnchor: false }, ...fields };
      if (history.length >= MOST_HISTORY) history.shift();
      history.push(JSON.stringify({ event: 'chat', data: { ...data, isHistory: true } }));
      tell('chat', data);
      return String(data.common['msgId']);
    },
    streak: (taps, groupId) => {
      const gift = (count: number, repeatEnd: boolean): void => tell('gift', { common: common(Date.now()), user: { userId: '5', nickname: 'Ben' }, giftId: 5655, giftDetails: { giftName: 'Rose', diamondCount: 1, giftType: 1 }, repeatCount: count, repeatEnd: repeatEnd ? 1 : 0, groupId });
      for (let count = 1; count <= taps; count += 1) gift(count, false);
      gift(taps, true);
    },
  };
}
