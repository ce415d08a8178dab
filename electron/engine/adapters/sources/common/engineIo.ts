import { z } from 'zod';
import type { Cancel, SourceContext } from '../../../ports.ts';
import { openSocket, type SocketHandle, type SocketSession } from './openSocket.ts';
import { readJson } from './readJson.ts';
import type { SessionListener } from './reconnecting.ts';

/** A socket.io 2 event: its name and arguments. */
export type SocketIoEvent = readonly [name: string, ...args: unknown[]];
export interface EngineIoPlan {
  /** `wss://host[:port]`, with the query the service asks for; path and protocol are added. */
  readonly url: string;
  readonly onConnect: (emit: (name: string, ...args: unknown[]) => void, handle: SocketHandle) => void;
  readonly onEvent: (event: SocketIoEvent, raw: string, handle: SocketHandle) => void;
  /** A frame that is none of the dialect. */
  readonly onUnread: (raw: string, why: string) => void;
}

const openedSchema = z.object({ pingInterval: z.number().min(1_000).max(600_000), pingTimeout: z.number().min(1_000).max(600_000) });
const eventSchema = z.tuple([z.string().max(200)]).rest(z.unknown());

/** `wss://host/?token=x` -> `wss://host/socket.io/?token=x&EIO=3&transport=websocket`. */
export function engineIoUrl(base: string): string {
  const url = new URL(base);
  url.pathname = '/socket.io/';
  url.searchParams.set('EIO', '3');
  url.searchParams.set('transport', 'websocket');
  return url.href;
}

/** Reads `42["name",...]`, also with a namespace or an ack number between. Null when it is no event. */
export function readSocketIoEvent(frame: string): SocketIoEvent | null {
  const match = /^42(?:\/[^,]*,)?\d*(\[.*)$/su.exec(frame);
  const parsed = match?.[1] === undefined ? null : eventSchema.safeParse(readJson(match[1]));
  return parsed?.success === true ? parsed.data : null;
}

/**
 * The socket.io 2 dialect over WebSocket only (Engine.IO 3): open packet, connect packet, events; here the CLIENT pings, every
 * `pingInterval`. Socket.IO 4 clients speak Engine.IO 4 and get no answer. (docs/decisions, own wire readers)
 */
export function openEngineIo(plan: EngineIoPlan, context: SourceContext, listener: SessionListener): SocketSession {
  const { clock } = context;
  let patienceMs: number | null = null;
  let stopPing: Cancel = () => {};
  const ended = <A extends readonly unknown[]>(tell: (...args: A) => void) => (...args: A): void => { stopPing(); tell(...args); };
  const onFrame = (frame: string, handle: SocketHandle): void => {
    if (frame.startsWith('0')) {
      const opened = openedSchema.safeParse(readJson(frame.slice(1)));
      if (!opened.success) return plan.onUnread(frame, 'open packet');
      patienceMs = opened.data.pingInterval + opened.data.pingTimeout;
      stopPing();
      stopPing = clock.every(opened.data.pingInterval, () => handle.send('2'));
    } else if (frame.startsWith('40')) plan.onConnect((name, ...args) => handle.send(`42${JSON.stringify([name, ...args])}`), handle);
    else if (frame === '1' || frame.startsWith('41')) handle.lose({ reason: 'connection closed' });
    else if (frame.startsWith('44')) handle.lose({ reason: frame.slice(2, 302) });
    // 3 answers our ping (sent as 2), 6 is nothing at all.
    else if (frame !== '6' && !frame.startsWith('3') && !frame.startsWith('2')) {
      const event = readSocketIoEvent(frame);
      if (event === null) plan.onUnread(frame, 'not a socket.io event');
      else plan.onEvent(event, frame, handle);
    }
  };
  const session = openSocket({ url: engineIoUrl(plan.url), silenceMs: () => patienceMs, onText: onFrame, onBytes: (bytes) => plan.onUnread(bytes.toString('base64', 0, 200), 'a binary frame') }, context, {
    live: listener.live, lost: ended(listener.lost), refused: ended(listener.refused), finished: ended(listener.finished),
  });
  return { handle: session.handle, close: () => { stopPing(); session.close(); } };
}
