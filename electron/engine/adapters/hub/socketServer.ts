import type { IncomingMessage } from 'node:http';
import type { Server as HttpServer } from 'node:http';
import { Server, type Namespace, type Socket } from 'socket.io';
import { handshakeSchema, PROTOCOL_VERSION } from '#shared/protocol/wire.ts';
import { MAX_MESSAGE_BYTES } from '#shared/protocol/limits.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { isWindowRole } from '#shared/protocol/roles.ts';
import { readMessage } from '#shared/readMessage.ts';
import type { Grant, Log } from '#engine/ports.ts';
import type { Guards } from './guards.ts';
import type { IngestPort } from './ingestPort.ts';
import { REQUEST_LIMITS, WRONG_TOKEN_LIMIT, type RateLimits } from './rateLimits.ts';
import { refused } from './requests.ts';
import type { Sessions } from './sessions.ts';
import type { ReplayNamespace } from './replayRoom.ts';
import type { Strangers } from './strangers.ts';
import type { WindowData, WindowServer, WindowSocket } from './windowSockets.ts';

export interface SocketParts {
  readonly strangers: Strangers;
  readonly sessions: Sessions;
  readonly limits: RateLimits;
  readonly log: Log;
  readonly ingest: IngestPort | null;
  readonly isStopping: () => boolean;
  readonly serve: (socket: WindowSocket) => void;
  /** Windows of the replay: the same door, a room of their own. */
  readonly serveReplay?: (room: ReplayNamespace) => void;
}

/** The Socket.IO server without a port yet: listeners are attached as they open. */
export function createSocketServer(parts: SocketParts): WindowServer {
  const io: WindowServer = new Server({ serveClient: false });
  io.use((socket, next) => { letIn(socket, next, parts); });
  io.on('connection', (socket) => { parts.serve(socket); });
  if (parts.serveReplay !== undefined) {
    const room = io.of('/replay') as unknown as ReplayNamespace;
    room.use((socket, next) => { letIn(socket, next, parts); });
    parts.serveReplay(room);
  }
  if (parts.ingest !== null) serveIngest(io.of('/ingest') as unknown as Namespace, parts.ingest, parts);
  return io;
}

/** Opens the socket on one listener and returns how to close it with everyone on it. */
export function attachSockets(io: WindowServer, server: HttpServer, guards: Guards, strangers: Strangers): () => void {
  io.attach(server, {
    transports: ['websocket'], serveClient: false, perMessageDeflate: false, httpCompression: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    // A cable pulled out says nothing: the ping does, within 7 s.
    pingInterval: 2_000, pingTimeout: 4_000, connectTimeout: 5_000,
    destroyUpgradeTimeout: 200,
    allowRequest: (request: IncomingMessage, done: (error: string | null, isAllowed: boolean) => void) => {
      if (!guards.isOurHost(request)) done('wrongHost', false);
      else if (!guards.isOurOrigin(request)) done('foreignOrigin', false);
      else if (!strangers.admit(request)) done('tooManyRequests', false);
      else done(null, true);
    },
  });
  const { engine } = io;
  return () => { engine.close(); };
}

interface Newcomer {
  readonly handshake: { readonly auth: unknown; readonly address: string };
  readonly nsp: { readonly name: string };
  readonly data: Partial<WindowData>;
  readonly conn: { readonly request: IncomingMessage; close: () => unknown };
}

/** The grant of the token, or turned away. An overlay goes on air and never shows another evening. */
function letIn(socket: Newcomer, next: (error?: Error) => void, parts: SocketParts): void {
  const answer = authorise(socket.handshake, parts);
  const why = 'key' in answer ? answer : socket.nsp.name === '/replay' && answer.role === 'overlay' ? refusal('roleMayNot') : null;
  if (why !== null || 'key' in answer) { turnAway(socket, why ?? refusal('notAuthorised'), next); return; }
  socket.data.grant = answer;
  parts.strangers.letIn(socket.conn.request);
  next();
}

function authorise({ auth, address }: Newcomer['handshake'], parts: SocketParts): Grant | Refusal {
  if (parts.isStopping()) return refusal('engineStopping');
  const handshake = readMessage(handshakeSchema, auth);
  if (handshake.success && handshake.data.protocol !== PROTOCOL_VERSION) return refusal('protocolTooOld');
  const grant = handshake.success ? parts.sessions.find(handshake.data.token) : null;
  if (grant === null) return unknownToken(address, parts.limits);
  // A feed signs and a control surface has its own address: neither has a window here.
  return isWindowRole(grant.role) ? grant : refusal('roleMayNot');
}

/** Wrong tokens share one account with those of control surfaces. A good one is never counted: nobody is locked out by a neighbour. */
function unknownToken(address: string, limits: RateLimits): Refusal {
  const retryMs = limits.take(`token:${address}`, WRONG_TOKEN_LIMIT);
  return retryMs > 0 ? refusal('tooManyRequests', { retryMs }) : refusal('notAuthorised');
}

/** The client learns the refusal as `error.data`. Its connection is then closed: it could still send large messages to parse. */
function turnAway(socket: { readonly conn: { close: () => unknown } }, why: Refusal, next: (error: Error) => void): void {
  next(Object.assign(new Error(why.key), { data: why }));
  setImmediate(() => { socket.conn.close(); });
}

/** Signed feeds: authorised by their own handler, which also judges every batch. */
function serveIngest(namespace: Namespace, ingest: IngestPort, parts: SocketParts): void {
  namespace.use((socket, next) => {
    ingest.authorise(socket.handshake.auth).then((answer) => {
      if (!answer.ok) { turnAway(socket, answer.refusal, next); return; }
      (socket.data as { sourceId?: string }).sourceId = answer.value.sourceId;
      parts.strangers.letIn(socket.conn.request);
      serveFeed(socket, (payload) => ingest.offer(answer.value.sourceId, payload), answer.value.sourceId, parts);
      next();
    }).catch((error: unknown) => {
      parts.log.error('ingest handshake failed', { error });
      turnAway(socket, refusal('engineFault'), next);
    });
  });
}

function serveFeed(socket: Socket, offer: (payload: unknown) => Promise<unknown>, sourceId: string, parts: SocketParts): void {
  socket.on('events', (...args: unknown[]) => {
    const last = args.at(-1);
    const answer = (value: unknown): void => { if (typeof last === 'function') last(value); };
    if (parts.isStopping()) { answer(refused(refusal('engineStopping'))); return; }
    const retryMs = parts.limits.take(`feed:${sourceId}`, REQUEST_LIMITS.ingest);
    if (retryMs > 0) { answer(refused(refusal('tooManyRequests', { retryMs }))); return; }
    offer(args[0]).then(answer).catch((error: unknown) => {
      parts.log.error('ingest batch failed', { sourceId, error });
      answer(refused(refusal('engineFault')));
    });
  });
}
