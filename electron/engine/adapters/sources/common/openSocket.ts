import { after, duration, type Instant } from '#shared/time/instant.ts';
import { WebSocket, type ClientOptions } from 'ws';
import type { SourceContext } from '../../../ports.ts';
import type { Loss, Session, SessionListener } from './reconnecting.ts';
import { retryAfterMs } from './retryAfter.ts';

/** What a platform does with its socket; everything else is the same for all. */
export interface SocketPlan {
  readonly url: string;
  readonly options?: ClientOptions;
  /** The session counts as failed when it is not live this long after opening; ms. */
  readonly liveWithinMs?: number;
  /** Longest silence of a live session before it counts as dead; null = a silent room is an ordinary room. */
  readonly silenceMs: number | null | (() => number | null);
  readonly onOpen?: (handle: SocketHandle) => void;
  readonly onText?: (text: string, handle: SocketHandle) => void;
  readonly onBytes?: (bytes: Buffer, handle: SocketHandle) => void;
  /** What a close code means; null = an ordinary loss. */
  readonly onClose?: (code: number, reason: string) => Loss | { readonly refused: 'badSecret' | 'notFound' | 'refused'; readonly detail: string } | null;
}
export interface SocketHandle {
  readonly send: (data: string | Uint8Array) => void;
  /** The platform answered: from now on data counts. Calling it again is harmless. */
  readonly live: () => void;
  readonly lose: (loss: Loss) => void;
  readonly refuse: SessionListener['refused'];
  readonly finish: () => void;
  readonly isLive: () => boolean;
  /** The last message of any kind, also a heartbeat. */
  readonly lastSeen: () => Instant;
}
/** A session whose handle is at hand, for self-tests and hand-overs. */
export interface SocketSession extends Session { readonly handle: SocketHandle }

const HANDSHAKE_MS = 5_000;
const LIVE_WITHIN_MS = 15_000;
/** A frame above this ends the connection (code 1009): no platform sends such, and memory is the engine's. */
const MAX_FRAME_BYTES = 4 << 20;

/** One WebSocket from opening to its end. Tells the listener exactly one of lost / refused / finished, unless closed by us. */
export function openSocket(plan: SocketPlan, context: Pick<SourceContext, 'clock'>, listener: SessionListener): SocketSession {
  const { clock } = context;
  const socket = new WebSocket(plan.url, { handshakeTimeout: HANDSHAKE_MS, maxPayload: MAX_FRAME_BYTES, ...plan.options });
  let over = false;
  let isLive = false;
  let lastSeen = clock.now();
  const end = (report: () => void): void => {
    if (over) return;
    over = true;
    stopWatch();
    cancelLate();
    socket.terminate();
    report();
  };
  const lose = (loss: Loss): void => end(() => listener.lost(loss, isLive ? lastSeen : null));
  const handle: SocketHandle = {
    lose,
    send: (data) => { if (socket.readyState === WebSocket.OPEN) socket.send(data); },
    live: () => {
      if (isLive || over) return;
      isLive = true;
      lastSeen = clock.now();
      cancelLate();
      listener.live();
    },
    refuse: (reason, detail) => end(() => listener.refused(reason, detail)),
    finish: () => end(() => listener.finished()),
    isLive: () => isLive && !over,
    lastSeen: () => lastSeen,
  };
  const cancelLate = clock.at(after(clock.now(), duration(plan.liveWithinMs ?? LIVE_WITHIN_MS)), () => lose({ reason: 'no answer' }));
  const stopWatch = clock.every(1_000, () => {
    const allowed = typeof plan.silenceMs === 'function' ? plan.silenceMs() : plan.silenceMs;
    if (allowed !== null && isLive && clock.now() - lastSeen > allowed) lose({ reason: `silent for ${Math.round(allowed / 1_000)} s`, gap: 'silentTooLong' });
  });
  socket.on('open', () => { if (!over) plan.onOpen?.(handle); });
  socket.on('message', (data: Buffer, isBinary) => {
    if (over) return;
    lastSeen = clock.now();
    if (isBinary) plan.onBytes?.(data, handle);
    else plan.onText?.(data.toString('utf8'), handle);
  });
  socket.on('ping', () => { lastSeen = clock.now(); });
  socket.on('close', (code, reason) => {
    const meaning = over ? null : (plan.onClose?.(code, reason.toString('utf8')) ?? null);
    if (meaning !== null && 'refused' in meaning) handle.refuse(meaning.refused, meaning.detail);
    else lose(meaning ?? { reason: 'connection closed' });
  });
  // Not let in. Who says when to come back is believed.
  socket.on('unexpected-response', (_request, { statusCode = 0, headers }) => {
    const waitMs = retryAfterMs(headers['retry-after'], clock.now());
    lose({ reason: `HTTP ${statusCode}`, ...(waitMs !== null && { waitMs }), ...(statusCode === 429 && { gap: 'rateLimited' as const }) });
  });
  socket.on('error', (problem) => lose({ reason: problem.message }));
  return { handle, close: () => end(() => {}) };
}
