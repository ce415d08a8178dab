import { WebSocket, WebSocketServer, type RawData } from 'ws';
import type { AddressInfo } from 'node:net';

export interface RequestCounter {
  readonly port: number;
  /** How many requests of a type went through towards OBS, single or inside a batch. */
  readonly count: (requestType: string) => number;
  /** How many clients are connected through it now. */
  readonly clients: () => number;
  readonly stop: () => Promise<void>;
}

/** A wire tap: passes every frame both ways unchanged between a client and the obs-websocket on `target`, and counts requests. */
export async function startRequestCounter(target: number): Promise<RequestCounter> {
  const counts = new Map<string, number>();
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: (offered) => [...offered][0] ?? false });
  server.on('connection', (client) => {
    const early: { data: RawData; isBinary: boolean }[] = [];
    const upstream = new WebSocket(`ws://127.0.0.1:${target}`, client.protocol);
    const forward = (data: RawData, isBinary: boolean): void => {
      if (upstream.readyState === WebSocket.OPEN) upstream.send(data, { binary: isBinary });
      else early.push({ data, isBinary });
    };
    upstream.on('open', () => early.splice(0).forEach(({ data, isBinary }) => forward(data, isBinary)));
    client.on('message', (data: RawData, isBinary) => {
      countRequests(counts, rawText(data));
      forward(data, isBinary);
    });
    upstream.on('message', (data: RawData, isBinary) => client.send(data, { binary: isBinary }));
    upstream.on('close', (code, reason) => (code >= 4_000 ? client.close(code, reason) : client.terminate()));
    upstream.on('error', () => client.terminate());
    client.on('close', () => upstream.terminate());
    client.on('error', () => upstream.terminate());
  });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    count: (requestType) => counts.get(requestType) ?? 0,
    clients: () => server.clients.size,
    stop: () => new Promise((resolve) => {
      server.clients.forEach((client) => client.terminate());
      server.close(() => resolve());
    }),
  };
}

const rawText = (data: RawData): string => (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Uint8Array)).toString('utf8');

interface Frame { readonly op: number; readonly d: { readonly requestType?: string; readonly requests?: readonly { readonly requestType: string }[] } }

function countRequests(counts: Map<string, number>, text: string): void {
  const frame = JSON.parse(text) as Frame;
  const types = [...(frame.op === 6 && frame.d.requestType !== undefined ? [frame.d.requestType] : []), ...(frame.op === 8 ? (frame.d.requests ?? []).map((r) => r.requestType) : [])];
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
}
