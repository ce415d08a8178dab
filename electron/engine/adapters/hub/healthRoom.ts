import { NO_HEALTH_NOW, type HealthNow } from '#shared/alerts/healthNow.ts';
import type { Role } from '#shared/protocol/roles.ts';
import { ROOMS, type WindowServer, type WindowSocket } from './windowSockets.ts';

/** The control room; the host has a show to run, and an overlay is a page on air. */
const SEES_HEALTH: ReadonlySet<Role> = new Set<Role>(['producer', 'viewer']);

export interface HealthRoom {
  /** A window is here: it is told how things stand, and from then on what changes. */
  readonly enter: (socket: WindowSocket) => void;
  readonly tell: (now: HealthNow) => void;
  /** Windows of a role that are connected now. */
  readonly connected: (role: Role) => number;
}

/** What is true now and stands in no log, for those who can do something about it. */
export function createHealthRoom(io: () => WindowServer): HealthRoom {
  let now: HealthNow = NO_HEALTH_NOW;
  return {
    enter: (socket) => {
      if (!SEES_HEALTH.has(socket.data.grant.role)) return;
      void socket.join(ROOMS.health);
      socket.emit('health', now);
    },
    tell: (next) => {
      now = next;
      io().to(ROOMS.health).emit('health', next);
    },
    connected: (role) => [...io().of('/').sockets.values()].filter((socket) => socket.data.grant.role === role).length,
  };
}
