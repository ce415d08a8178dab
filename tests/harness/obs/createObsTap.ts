/**
 * A WebSocket relay in front of OBS that notes when a request passed and when its answer came back, so that our way and a bare
 * client are timed at the same place. JSON subprotocol only (what the product uses).
 */
import { performance } from 'node:perf_hooks';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import type { AddressInfo } from 'node:net';

export interface TappedRequest { readonly type: string; readonly sentAt: number; readonly answeredAt: number | null }

export interface ObsTap {
  readonly port: number;
  /** Requests of a type seen since the last `clear`, batches opened. */
  readonly requests: (type: string) => readonly TappedRequest[];
  /** Every request, batches opened, and every event, in the order in which they passed. */
  readonly passed: () => readonly { readonly at: number; readonly what: 'request' | 'event'; readonly type: string }[];
  readonly clear: () => void;
  readonly stop: () => Promise<void>;
}

interface Message { readonly op?: number; readonly d?: { readonly eventType?: string; readonly requestType?: string; readonly requestId?: string; readonly requests?: readonly { readonly requestType?: string }[] } }

/** @param onAnswer told of each request as its answer passes */
export async function createObsTap(obsPort: number, onAnswer: (request: { type: string; sentAt: number; answeredAt: number }) => void = () => {}): Promise<ObsTap> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, handleProtocols: (protocols) => [...protocols][0] ?? false });
  await new Promise((resolve) => { server.once('listening', resolve); });
  let passed: { readonly at: number; readonly what: 'request' | 'event'; readonly type: string }[] = [];
  let seen: { type: string; id: string; sentAt: number; answeredAt: number | null }[] = [];

  server.on('connection', (inner) => {
    const outer = new WebSocket(`ws://127.0.0.1:${obsPort}`, inner.protocol === '' ? [] : [inner.protocol], { perMessageDeflate: false });
    const early: RawData[] = [];
    outer.on('open', () => { for (const data of early.splice(0)) outer.send(data as Buffer, { binary: false }); });
    inner.on('message', (data: RawData) => {
      const text = (data as Buffer).toString();
      noteRequest(text);
      if (outer.readyState === WebSocket.OPEN) outer.send(text);
      else early.push(data);
    });
    outer.on('message', (data: RawData) => {
      const text = (data as Buffer).toString();
      noteAnswer(text);
      inner.send(text);
    });
    outer.on('close', (code, reason) => inner.close(code >= 4_000 ? code : 1_000, reason));
    inner.on('close', () => outer.close());
    for (const socket of [inner, outer]) socket.on('error', () => {});
  });

  const noteRequest = (text: string): void => {
    const { op, d } = JSON.parse(text) as Message;
    const note = (type: string): void => {
      const sentAt = performance.now();
      seen.push({ type, id: d?.requestId ?? '', sentAt, answeredAt: null });
      passed.push({ at: sentAt, what: 'request', type });
    };
    if (op === 6 && d?.requestType !== undefined) note(d.requestType);
    if (op === 8) for (const request of d?.requests ?? []) note(request.requestType ?? '');
  };
  const noteAnswer = (text: string): void => {
    const { op, d } = JSON.parse(text) as Message;
    if (op === 5 && d?.eventType !== undefined) passed.push({ at: performance.now(), what: 'event', type: d.eventType });
    if (op !== 7 && op !== 9) return;
    for (const entry of seen) {
      if (entry.id !== d?.requestId || entry.answeredAt !== null) continue;
      entry.answeredAt = performance.now();
      onAnswer({ ...entry, answeredAt: entry.answeredAt });
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    requests: (type) => seen.filter((entry) => entry.type === type),
    passed: () => passed,
    clear: () => {
      seen = [];
      passed = [];
    },
    stop: () => new Promise((resolve) => {
      for (const socket of server.clients) socket.terminate();
      server.close(() => resolve());
    }),
  };
}
