import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { RateLimit, RateLimits } from './rateLimits.ts';

/** Connections per address that have not shown a token yet, and of all addresses; one may stay so for 5 s. */
export const WAITING = { perAddress: 64, all: 256 } as const;
/** New connections per address: a room full of windows comes back at once after a restart. */
export const CONNECT_LIMIT: RateLimit = { perSecond: 50, burst: 300 };
/** What comes before a token is let in: one handshake of a few hundred bytes. */
export const MAX_STRANGER_BYTES = 16_384;

export interface Strangers {
  /** Counts a connection that asks to be upgraded until it is let in or gone; false = no more of them for now. */
  readonly admit: (request: IncomingMessage) => boolean;
  /** The connection has shown a good token: it is no stranger any more. */
  readonly letIn: (request: IncomingMessage) => void;
}

/**
 * The transport knows one limit for all messages, and windows need a large one. So until a token is there the bytes of the
 * raw connection are counted: whoever sends more than a handshake is cut off before any of it is put together or parsed.
 */
export function createStrangers(limits: RateLimits): Strangers {
  const waiting = new Map<string, number>();
  const endings = new WeakMap<Socket, () => void>();
  let all = 0;
  const add = (address: string, by: 1 | -1): void => {
    const now = (waiting.get(address) ?? 0) + by;
    all += by;
    if (now === 0) waiting.delete(address);
    else waiting.set(address, now);
  };
  return {
    admit: ({ socket }) => {
      const address = socket.remoteAddress ?? '';
      if (all >= WAITING.all || (waiting.get(address) ?? 0) >= WAITING.perAddress || limits.take(`connect:${address}`, CONNECT_LIMIT) > 0) return false;
      let bytes = 0;
      const count = (chunk: Buffer): void => {
        bytes += chunk.length;
        if (bytes > MAX_STRANGER_BYTES) socket.destroy();
      };
      const end = (): void => {
        if (!endings.delete(socket)) return;
        socket.off('data', count);
        socket.off('close', end);
        add(address, -1);
      };
      endings.set(socket, end);
      add(address, 1);
      socket.on('data', count);
      socket.once('close', end);
      return true;
    },
    letIn: ({ socket }) => { endings.get(socket)?.(); },
  };
}
