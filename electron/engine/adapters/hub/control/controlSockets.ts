import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import { badMessage } from '#shared/protocol/badMessage.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { after, duration } from '#shared/time/instant.ts';
import { readMessage } from '#shared/readMessage.ts';
import type { Cancel, Clock, Grant, Log } from '#engine/ports.ts';
import { STATUS_CODES } from '../../nodeHttp.ts';
import type { Guards } from '../guards.ts';
import { statusOf } from '../httpAnswers.ts';
import { refused } from '../requests.ts';
import { urlOf } from '../requestUrl.ts';
import { bearerOf, type ControlAccess } from './controlAccess.ts';
import { jsonObject } from './controlHttp.ts';
import { FEEDBACK_PATH } from './controlPaths.ts';
import type { FeedbackSource } from './feedbackSource.ts';
import { MAX_KEY, pressAction, type PressParts } from './pressAction.ts';

export interface ControlSocketParts extends PressParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly access: ControlAccess;
  readonly guards: Guards;
  readonly feedback: FeedbackSource;
}

export interface ControlSockets {
  /** Serves the feedback address of one listener; returns how to close it with everyone on it. */
  readonly attach: (server: Server) => () => void;
  /** The state has changed: tells everyone what is new, if anything is. */
  readonly changed: () => void;
  readonly isConnected: (clientId: string) => boolean;
  /** Sends a client away whose pairing was withdrawn. */
  readonly drop: (clientId: string) => void;
}

const MAX_MESSAGE = 16_384;
const MAX_SOCKETS = 200;
/** Sockets without a token yet, and how long one may stay so. */
const MAX_WAITING = 32;
const TOKEN_WAIT = duration(5_000);
/** A cable pulled out says nothing: the transport's own ping does. It is no application byte. */
const PING_MS = 15_000;
/** A surface this far behind is let go; it comes back and gets the whole feedback. */
const MAX_BUFFERED = 1_000_000;
/** Close codes of our own (4000-4999 are free for applications): the HTTP status plus 4000. */
const closeCode = (why: Refusal): number => 4_000 + statusOf(why);

const tokenSchema = z.object({ token: z.string().max(200) });
const pressSchema = z.object({
  action: z.string().min(1).max(60), params: z.record(z.string(), z.unknown()).default({}),
  id: z.union([z.string().max(100), z.number()]).optional(), key: z.string().min(1).max(MAX_KEY).optional(),
});

interface Surface { readonly socket: WebSocket; grant: Grant | null; isAlive: boolean; readonly address: string }

/** The plain WebSocket of control surfaces: the whole feedback on connect, then changed parts; takes actions, answers each. */
export function createControlSockets(parts: ControlSocketParts): ControlSockets {
  const surfaces = new Set<Surface>();
  const wss = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, perMessageDeflate: false, clientTracking: false });
  let stopPings: Cancel | null = null;
  const ping = (): void => {
    for (const surface of surfaces) {
      if (!surface.isAlive) { surface.socket.terminate(); continue; }
      surface.isAlive = false;
      surface.socket.ping();
    }
  };
  const enter = (surface: Surface): void => {
    surfaces.add(surface);
    stopPings ??= parts.clock.every(PING_MS, ping);
    surface.socket.on('close', () => {
      surfaces.delete(surface);
      if (surfaces.size > 0) return;
      stopPings?.();
      stopPings = null;
    });
    serveSurface(surface, parts);
  };
  const changed = (): void => {
    if (surfaces.size === 0) return;
    const change = parts.feedback.change();
    if (change === null) return;
    const text = JSON.stringify({ type: 'changed', ...change });
    for (const { socket, grant } of surfaces) {
      if (grant === null) continue;
      if (socket.bufferedAmount > MAX_BUFFERED) socket.terminate();
      else socket.send(text);
    }
  };
  return {
    changed,
    isConnected: (clientId) => [...surfaces].some(({ grant }) => grant?.clientId === clientId),
    drop: (clientId) => { for (const { socket, grant } of surfaces) if (grant?.clientId === clientId) dismiss(socket, refusal('notAuthorised')); },
    attach: (server) => {
      const own = new Set<WebSocket>();
      server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
        const url = urlOf(request);
        if (url?.pathname !== FEEDBACK_PATH) return;
        const answer = admission(request, url, surfaces, parts);
        if (answer !== null && 'key' in answer) { refuseUpgrade(stream, answer); return; }
        wss.handleUpgrade(request, stream, head, (socket) => {
          own.add(socket);
          socket.on('close', () => { own.delete(socket); });
          enter({ socket, grant: answer, isAlive: true, address: request.socket.remoteAddress ?? '' });
        });
      });
      return () => { for (const socket of own) socket.terminate(); };
    },
  };
}

/** The grant, null = the token is still to come as the first message, or a refusal. */
function admission(request: IncomingMessage, url: URL, surfaces: ReadonlySet<Surface>, { guards, access }: ControlSocketParts): Grant | Refusal | null {
  if (!guards.isOurHost(request)) return refusal('wrongHost');
  if (!guards.isOurOrigin(request)) return refusal('foreignOrigin');
  const waiting = [...surfaces].filter(({ grant }) => grant === null).length;
  const token = bearerOf(request) ?? url.searchParams.get('token');
  if (surfaces.size >= MAX_SOCKETS || (token === null && waiting >= MAX_WAITING)) return refusal('tooManyRequests', { retryMs: TOKEN_WAIT });
  return token === null ? null : access.admit(token, request.socket.remoteAddress ?? '');
}

function serveSurface(surface: Surface, parts: ControlSocketParts): void {
  const { socket } = surface;
  let stopWaiting: Cancel = () => {};
  const welcome = (): void => { socket.send(JSON.stringify({ type: 'state', ...parts.feedback.join() })); };
  const admit = (text: string): void => {
    stopWaiting();
    const given = readMessage(tokenSchema, jsonObject(text));
    const answer = parts.access.admit(given.success ? given.data.token : null, surface.address);
    if ('key' in answer) { dismiss(socket, answer); return; }
    surface.grant = answer;
    welcome();
  };
  socket.on('pong', () => { surface.isAlive = true; });
  socket.on('error', () => { socket.terminate(); });
  socket.on('message', (data: RawData) => {
    surface.isAlive = true;
    if (socket.readyState !== socket.OPEN) return;
    const text = textOf(data);
    if (surface.grant === null) admit(text);
    else answerMessage(text, surface.grant, socket, parts);
  });
  socket.on('close', () => { stopWaiting(); });
  if (surface.grant === null) stopWaiting = parts.clock.at(after(parts.clock.now(), TOKEN_WAIT), () => { dismiss(socket, refusal('notAuthorised')); });
  else welcome();
}

function answerMessage(text: string, grant: Grant, socket: WebSocket, parts: ControlSocketParts): void {
  const message = jsonObject(text);
  const parsed = readMessage(pressSchema, message);
  const id = parsed.success ? parsed.data.id : undefined;
  const answer = (ack: object): void => { if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ type: 'ack', ...(id === undefined ? {} : { id }), ...ack })); };
  const closed = parts.access.pace(grant);
  if (closed !== null) { answer(refused(closed)); return; }
  if (message === null) { answer(refused(refusal('badMessage', { field: '(message)', problem: 'not a JSON object' }))); return; }
  if (!parsed.success) { answer(refused(badMessage(parsed.error))); return; }
  const { action, params, key } = parsed.data;
  pressAction({ action, params, key: key ?? null }, grant, parts).then(answer).catch((error: unknown) => {
    parts.log.error('control action failed', { action, error });
    answer(refused(refusal('engineFault')));
  });
}

function dismiss(socket: WebSocket, why: Refusal): void {
  socket.send(JSON.stringify({ type: 'refused', ...refused(why) }));
  socket.close(closeCode(why), why.key);
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return (Buffer.isBuffer(data) ? data : Buffer.from(data)).toString('utf8');
}

function refuseUpgrade(stream: Duplex, why: Refusal): void {
  const body = JSON.stringify(refused(why));
  const status = statusOf(why);
  stream.on('error', () => { stream.destroy(); });
  stream.end([
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, 'Connection: close', 'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`, '', body,
  ].join('\r\n'));
}
