import { brotliCompressSync, deflateSync } from 'node:zlib';
import { OP, writePacket } from '../../adapters/sources/bilibili/frame.ts';
import { startSimulatedSocket, type SimulatedSocket } from '../wsServer.ts';

export interface SimulatedRoom extends SimulatedSocket {
  /** Auth bodies of clients, as text. */
  readonly auths: readonly string[];
  readonly heartbeats: () => number;
  /** One plain packet per message. */
  readonly say: (...messages: readonly unknown[]) => void;
  /** Several packets back to back in one WebSocket message. */
  readonly sayTogether: (...messages: readonly unknown[]) => void;
  /** One compressed packet holding a run of packets, as the platform does in a busy room. */
  readonly sayPacked: (how: 'zlib' | 'brotli', ...messages: readonly unknown[]) => void;
  /** The same, and in the run its first message packed once more, the other way. */
  readonly sayNested: (how: 'zlib' | 'brotli', ...messages: readonly unknown[]) => void;
  readonly sendBytes: (bytes: Uint8Array) => void;
  /** What auth is answered with from now on (0 = fine, -101 = token error). */
  readonly answerAuth: (code: number) => void;
}

const messagePacket = (message: unknown): Buffer => writePacket(OP.message, JSON.stringify(message), 0);
const run = (messages: readonly unknown[]): Buffer => Buffer.concat(messages.map(messagePacket));
const packed = (how: 'zlib' | 'brotli', body: Buffer): Buffer => (how === 'zlib' ? writePacket(OP.message, deflateSync(body), 2) : writePacket(OP.message, brotliCompressSync(body), 3));

/** The echo of a client's heartbeat follows the four bytes of popularity, and the length in the header leaves it out. */
function heartbeatReply(echo: Uint8Array): Buffer {
  const reply = writePacket(OP.heartbeatReply, Buffer.concat([Buffer.from([0, 0, 0, 1]), echo]), 1);
  reply.writeUInt32BE(20, 0);
  return reply;
}

/** Bilibili's danmaku socket, as the page and open-live speak it. */
export async function startBilibiliSocket(port = 0): Promise<SimulatedRoom> {
  const auths: string[] = [];
  let heartbeats = 0;
  let code = 0;
  const socket = await startSimulatedSocket({
    onMessage: (data, client) => {
      const op = data.readUInt32BE(8);
      if (op === OP.auth) {
        auths.push(data.toString('utf8', 16));
        client.send(writePacket(OP.authReply, JSON.stringify({ code }), 1));
        if (code !== 0) client.close();
      } else if (op === OP.heartbeat) {
        heartbeats += 1;
        client.send(heartbeatReply(Buffer.concat([data.subarray(16), Buffer.from('[object Object]')])));
      }
    },
  }, port);
  return {
    ...socket, auths, heartbeats: () => heartbeats, sendBytes: socket.send,
    say: (...messages) => { for (const message of messages) socket.send(messagePacket(message)); },
    sayTogether: (...messages) => socket.send(run(messages)),
    sayPacked: (how, ...messages) => socket.send(packed(how, run(messages))),
    sayNested: (how, ...messages) => socket.send(packed(how, Buffer.concat([packed(how === 'zlib' ? 'brotli' : 'zlib', run(messages.slice(0, 1))), run(messages.slice(1))]))),
    answerAuth: (next) => { code = next; },
  };
}
