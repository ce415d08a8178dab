import { NO_DESK, type DeskChange, type DeskLane, type Meters, type WatchDesk } from '#shared/obs/desk/model.ts';
import type { SceneThumb } from '#shared/protocol/wire.ts';
import { ROOMS, seat, waitingPackets, type WindowServer, type WindowSocket } from './windowSockets.ts';

/** Who shows which part of the desk of OBS. Only producers get here; others are refused before. */
export interface DeskWatches {
  readonly set: (socket: WindowSocket, watch: WatchDesk) => void;
  readonly drop: (socket: WindowSocket) => void;
  readonly desk: (change: DeskChange) => void;
  readonly meters: (meters: Meters) => void;
  readonly sceneThumb: (thumb: SceneThumb) => void;
}

interface Parts { readonly io: () => WindowServer; readonly now: () => DeskLane; readonly onWatch: (wants: WatchDesk) => void }

const KEYS = Object.keys(NO_DESK) as (keyof WatchDesk)[];

/**
 * A level or a picture that cannot be sent now is worth nothing later. Socket.IO's own `volatile` would drop all but the first of several
 * pictures of one round, so the packets that wait are counted instead.
 */
const MOST_METERS_WAITING = 4;
const MOST_THUMBS_WAITING = 24;
const ready = (watching: ReadonlyMap<WindowSocket, WatchDesk>, key: keyof WatchDesk, most: number): readonly WindowSocket[] =>
  [...watching].filter(([socket, watch]) => watch[key] && waitingPackets(socket) < most).map(([socket]) => socket);

/** Sends the desk lane to the windows that show it, and says to OBS's side what all of them together want. */
export function createDeskWatches({ io, now, onWatch }: Parts): DeskWatches {
  const watching = new Map<WindowSocket, WatchDesk>();
  const thumbs = new Map<string, SceneThumb>();
  let told = NO_DESK;
  const tell = (): void => {
    const wants = Object.fromEntries(KEYS.map((key) => [key, [...watching.values()].some((watch) => watch[key])])) as unknown as WatchDesk;
    if (KEYS.every((key) => wants[key] === told[key])) return;
    if (!wants.scenes) thumbs.clear();
    told = wants;
    onWatch(wants);
  };
  return {
    set: (socket, watch) => {
      const showedScenes = watching.get(socket)?.scenes === true;
      watching.set(socket, watch);
      const showsLane = watch.mixer || watch.sources || watch.outputs || watch.stats;
      seat(socket, ROOMS.desk, showsLane, () => { socket.emit('desk', now()); });
      if (watch.scenes && !showedScenes) for (const thumb of thumbs.values()) socket.emit('sceneThumb', thumb);
      tell();
    },
    drop: (socket) => {
      watching.delete(socket);
      tell();
    },
    desk: (change) => { io().to(ROOMS.desk).emit('desk', change); },
    meters: (meters) => {
      for (const socket of ready(watching, 'mixer', MOST_METERS_WAITING)) socket.emit('meters', meters);
    },
    sceneThumb: (thumb) => {
      thumbs.set(thumb.scene, thumb);
      for (const socket of ready(watching, 'scenes', MOST_THUMBS_WAITING)) socket.emit('sceneThumb', thumb);
    },
  };
}
