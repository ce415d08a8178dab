import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { View } from '#shared/protocol/roles.ts';
import type { ClientToEngine, EngineToClient } from '#shared/protocol/wire.ts';
import type { Grant } from '#engine/ports.ts';

export interface WindowData { grant: Grant }
export type WindowServer = Server<ClientToEngine, EngineToClient, DefaultEventsMap, WindowData>;
export type WindowSocket = Socket<ClientToEngine, EngineToClient, DefaultEventsMap, WindowData>;

/** Rooms are named once, here. */
export const ROOMS = {
  deltas: (view: View): string => `deltas:${view}`,
  crowd: (view: View): string => `crowd:${view}`,
  health: 'health',
  vitals: 'vitals',
  thumbnails: 'thumbnails',
  desk: 'desk',
  clusters: 'clusters',
} as const;

/**
 * Packets waiting because the socket has not taken the last ones. engine.io hides the field; there is no public way to
 * see it, and `volatile` looks only at "a write is under way", which is true for a healthy client in the same tick.
 */
export const waitingPackets = (socket: WindowSocket): number => (socket.conn as unknown as { readonly writeBuffer: readonly unknown[] }).writeBuffer.length;

/** Deltas may not be skipped, so a window this far behind is let go: it comes back and follows from where it stood. */
export const MAX_WAITING_PACKETS = 256;

/** Puts a window into the room of a lane, or out of it; `first` runs when it comes in: what it must hold before the next change. */
export function seat(socket: WindowSocket, room: string, isWanted: boolean, first: () => void): void {
  if (isWanted === socket.rooms.has(room)) return;
  if (!isWanted) { void socket.leave(room); return; }
  void socket.join(room);
  first();
}
