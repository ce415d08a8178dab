import { request } from 'node:http';
import type { Socket as NetSocket } from 'node:net';
import { WebSocket } from 'ws';
import type { Duty } from '#shared/crew/duty.ts';
import type { ControlFeedback } from '#shared/protocol/controlFeedback.ts';
import { duration } from '#shared/time/instant.ts';
import { sheet } from './fixtures.ts';
import { until, type TestHub } from './hubHarness.ts';

export interface HttpAnswer { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string; readonly json: unknown }
export interface Ask { readonly method?: string; readonly token?: string | null; readonly headers?: Record<string, string>; readonly body?: string }

/** Exactly what is asked for, Host and Origin included: `fetch` forbids to set those. */
export function ask(port: number, path: string, { method = 'GET', token = null, headers = {}, body }: Ask = {}): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, json: text === '' ? null : JSON.parse(text) });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

export const refusalOf = ({ json }: HttpAnswer): string => (json as { refusal?: { key: string } }).refusal?.key ?? '';

/** A fresh token for a control surface. */
export async function controlToken(test: TestHub, name = 'Deck', duties?: readonly Duty[]): Promise<string> {
  const { token } = await test.hub.issueLink('control', name, undefined, duties);
  if (token === undefined) throw new Error('no token was issued');
  return token;
}

/** A rehearsal on air: four rows, takes as quick as the test likes unless a span is given. */
export async function onAirShow(test: TestHub, minTakeSpanMs = 0): Promise<void> {
  await test.act({ kind: 'openSession', title: 'T' });
  await test.act({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: duration(minTakeSpanMs) });
  await test.act({ kind: 'importRunsheet', sheet: sheet(4) });
  await test.act({ kind: 'loadShow', mode: 'rehearsal' });
  await test.act({ kind: 'startShow' });
}

export const cueOnAir = (test: TestHub): string | null => {
  const { show } = test.runtime.current().state;
  return show.kind === 'running' ? show.onAir.item.cue : null;
};

export interface Message { readonly type: string; readonly seq?: number; readonly feedback?: Partial<ControlFeedback>; readonly id?: unknown; readonly ok?: boolean; readonly refusal?: { readonly key: string } }
export interface Surface {
  readonly messages: Message[];
  /** Every byte that came after the handshake. */
  readonly bytes: () => number;
  readonly send: (message: unknown) => void;
  readonly raw: (text: string) => void;
  readonly pauseReading: () => void;
  readonly resumeReading: () => void;
  readonly closed: () => { readonly code: number } | null;
  readonly close: () => void;
}

/** A plain WebSocket, as the generic modules of control surfaces open it. Rejects with the HTTP status when it is turned away. */
export async function openSurface(port: number, { query = '', headers = {} }: { readonly query?: string; readonly headers?: Record<string, string> }): Promise<Surface> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/control/v1/feedback${query}`, { headers });
  const messages: Message[] = [];
  let closed: { readonly code: number } | null = null;
  socket.on('message', (data: Buffer) => { messages.push(JSON.parse(data.toString()) as Message); });
  socket.on('close', (code) => { closed = { code }; });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => { resolve(); });
    socket.once('unexpected-response', (_request, response) => { reject(new Error(String(response.statusCode))); });
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  const net = (socket as unknown as { _socket: NetSocket })._socket;
  return {
    messages, bytes: () => net.bytesRead, closed: () => closed, pauseReading: () => { net.pause(); }, resumeReading: () => { net.resume(); },
    send: (message) => { socket.send(JSON.stringify(message)); }, raw: (text) => { socket.send(text); }, close: () => { socket.terminate(); },
  };
}

/** Connects with a token and waits for the whole feedback. */
export async function joinSurface(port: number, token: string): Promise<Surface> {
  const surface = await openSurface(port, { headers: { authorization: `Bearer ${token}` } });
  await until('the whole feedback came', () => surface.messages.length > 0);
  return surface;
}
