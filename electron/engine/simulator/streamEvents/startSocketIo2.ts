import { startSimulatedSocket, type SimulatedSocket } from '../wsServer.ts';

export interface SimulatedSocketIo2 extends SimulatedSocket {
  readonly emit: (name: string, ...args: readonly unknown[]) => void;
  /** Pings of clients so far: in this dialect the client pings. */
  readonly pings: () => number;
  readonly raw: (frame: string) => void;
}
interface Options {
  readonly pingInterval?: number;
  /** StreamElements: what `authenticate` has to carry. Null = nothing is asked (Streamlabs). */
  readonly authenticate?: { readonly method: string; readonly token: string } | null;
  /** Streamlabs: the token in the query, or HTTP 401. */
  readonly queryToken?: string;
}

/** A socket.io 2 server as StreamElements and Streamlabs run it: Engine.IO 3 over WebSocket, refusing every other protocol. */
export async function startSocketIo2({ pingInterval = 25_000, authenticate = null, queryToken }: Options = {}): Promise<SimulatedSocketIo2> {
  let pings = 0;
  const socket = await startSimulatedSocket({
    mayConnect: ({ url }) => {
      const asked = new URL(url ?? '/', 'http://platform');
      const isOurs = asked.pathname === '/socket.io/' && asked.searchParams.get('EIO') === '3' && asked.searchParams.get('transport') === 'websocket';
      return isOurs && (queryToken === undefined || asked.searchParams.get('token') === queryToken);
    },
    onClient: (client) => {
      client.send(`0${JSON.stringify({ sid: 'sid', upgrades: [], pingInterval, pingTimeout: 5_000 })}`);
      client.send('40');
    },
    onMessage: (data, client) => {
      const frame = data.toString('utf8');
      if (frame === '2') {
        pings += 1;
        client.send('3');
      } else if (frame.startsWith('42["authenticate"')) {
        const [, given] = JSON.parse(frame.slice(2)) as [string, { readonly method: string; readonly token: string }];
        const isGood = authenticate !== null && given.method === authenticate.method && given.token === authenticate.token;
        client.send(isGood ? '42["authenticated",{"channelId":"5b2e","project":"realtime"}]' : '42["unauthorized",{"message":"token"}]');
      }
    },
  });
  return { ...socket, pings: () => pings, raw: socket.send, emit: (name, ...args) => socket.send(`42${JSON.stringify([name, ...args])}`) };
}
