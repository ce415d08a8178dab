import { io, type Socket } from 'socket.io-client';
import { PROTOCOL_VERSION, type ClientToEngine, type EngineToClient } from '#shared/protocol/wire.ts';

export type LinkSocket = Socket<EngineToClient, ClientToEngine>;

/** How long one request waits for its answer, in ms. */
export const ACK_TIMEOUT_MS = 4_000;

/**
 * Opens the one Socket.IO connection of a window: websocket only (no polling to fall back to, no sticky sessions),
 * reconnecting quickly because a control desk is useless without it. `ackTimeout` keeps `emitWithAck` typed, which
 * `.timeout(ms).emitWithAck` is not in socket.io-client 4.8.
 */
export function openSocket(url: string, token: string, ackTimeoutMs = ACK_TIMEOUT_MS): LinkSocket {
  return io(url, {
    transports: ['websocket'],
    auth: { token, protocol: PROTOCOL_VERSION },
    autoConnect: false,
    forceNew: true,
    ackTimeout: ackTimeoutMs,
    reconnectionDelay: 200,
    reconnectionDelayMax: 2_000,
    timeout: 5_000,
  });
}
