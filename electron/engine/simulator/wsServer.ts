import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

/** A WebSocket server of a simulated platform, with the faults any of them can have. */
export interface SimulatedSocket {
  readonly port: number;
  readonly url: string;
  readonly clients: () => readonly WebSocket[];
  /** Everything clients sent, newest last. */
  readonly received: readonly Buffer[];
  /** Sends to every client, unless frozen. */
  readonly send: (data: string | Uint8Array) => void;
  /** Cuts every connection without a goodbye, as a lost network does. */
  readonly cut: () => void;
  /** While frozen nothing is sent, and connections stay open. */
  readonly freeze: (isFrozen: boolean) => void;
  readonly isFrozen: () => boolean;
  /** New connections are answered with this HTTP status (429, 503...), and when to come back; null = welcome again. */
  readonly refuse: (status: number | null, retryAfterSeconds?: number) => void;
  readonly stop: () => Promise<void>;
}

/** How a platform's entrance can fail. */
export type PlatformDoor = Pick<SimulatedSocket, 'cut' | 'freeze' | 'refuse' | 'stop'>;

interface Listener {
  readonly onClient?: (client: WebSocket, request: IncomingMessage) => void;
  readonly onMessage?: (data: Buffer, client: WebSocket) => void;
  /** False = answered with HTTP 401. */
  readonly mayConnect?: (request: IncomingMessage) => boolean;
}

/** @param port 0 = any free one of this machine */
export async function startSimulatedSocket(listener: Listener, port = 0): Promise<SimulatedSocket> {
  const received: Buffer[] = [];
  let frozen = false;
  let refused: { readonly status: number; readonly headers: Readonly<Record<string, string>> } | null = null;
  const server = new WebSocketServer({
    host: '127.0.0.1', port,
    verifyClient: ({ req }: { readonly req: IncomingMessage }, answer: (mayCome: boolean, status?: number, message?: string, headers?: Record<string, string>) => void) => {
      if (refused !== null) answer(false, refused.status, undefined, refused.headers);
      else answer(listener.mayConnect?.(req) ?? true, 401);
    },
  });
  await new Promise<void>((resolve, reject) => { server.once('listening', resolve); server.once('error', reject); });
  server.on('connection', (client, request) => {
    client.on('error', () => undefined);
    client.on('message', (data: Buffer) => {
      received.push(data);
      if (!frozen) listener.onMessage?.(data, client);
    });
    if (!frozen) listener.onClient?.(client, request);
  });
  const own = (server.address() as AddressInfo).port;
  return {
    port: own, url: `ws://127.0.0.1:${own}`, received, clients: () => [...server.clients],
    send: (data) => { if (!frozen) for (const client of server.clients) client.send(data); },
    cut: () => { for (const client of server.clients) client.terminate(); },
    freeze: (isFrozen) => { frozen = isFrozen; },
    isFrozen: () => frozen,
    refuse: (status, retryAfterSeconds) => { refused = status === null ? null : { status, headers: retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) } }; },
    stop: () => new Promise((resolve) => {
      for (const client of server.clients) client.terminate();
      server.close(() => resolve());
    }),
  };
}
