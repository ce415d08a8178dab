import type { Socket as NetSocket } from 'node:net';
import { WebSocket } from 'ws';

/** A client below Socket.IO: sees every byte, sends whatever it likes, and can stop reading. */
export interface RawWindow {
  /** Application messages ("42[...]"), parsed: event name first. */
  readonly events: unknown[][];
  /** Bytes of everything but the transport's own pings. */
  readonly applicationBytes: () => number;
  /** Every byte that came, the transport's own pings apart. */
  readonly everything: () => string;
  readonly send: (packet: string) => void;
  readonly pauseReading: () => void;
  readonly resumeReading: () => void;
  readonly isClosed: () => boolean;
  readonly close: () => void;
}

/** Connects and, with a token, joins the window namespace. */
export async function openRaw(port: number, auth: { readonly token: string; readonly protocol: number } | null): Promise<RawWindow> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  const events: unknown[][] = [];
  let bytes = 0;
  const heard: string[] = [];
  let isClosed = false;
  let whenJoined: () => void = () => undefined;
  const joined = new Promise<void>((resolve) => { whenJoined = resolve; });
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    if (text === '2') { socket.send('3'); return; }
    bytes += text.length;
    heard.push(text);
    if (text.startsWith('40')) whenJoined();
    if (text.startsWith('42')) events.push(JSON.parse(text.slice(2)) as unknown[]);
  });
  socket.on('close', () => { isClosed = true; });
  socket.on('error', () => undefined);
  await new Promise((resolve, reject) => { socket.once('open', resolve); socket.once('error', reject); });
  if (auth !== null) {
    socket.send(`40${JSON.stringify(auth)}`);
    await joined;
  }
  const net = (): NetSocket => (socket as unknown as { _socket: NetSocket })._socket;
  return {
    events, everything: () => heard.join('\n'), applicationBytes: () => bytes, send: (packet) => { socket.send(packet); },
    pauseReading: () => { net().pause(); }, resumeReading: () => { net().resume(); }, isClosed: () => isClosed, close: () => { socket.terminate(); },
  };
}
