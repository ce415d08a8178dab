import type { ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import type { ObsVitals } from '#shared/obs/model.ts';
import { viewOf, type Role } from '#shared/protocol/roles.ts';
import type { Frame, Thumbnail, Watch } from '#shared/protocol/wire.ts';
import type { FrameLane } from './frames.ts';
import { ROOMS, seat, waitingPackets, type WindowServer, type WindowSocket } from './windowSockets.ts';

/** Pictures and figures of OBS are for the control room, not for the prompter or what goes on air. */
const SEES_OBS: ReadonlySet<Role> = new Set<Role>(['producer', 'viewer']);

export interface Watches {
  readonly set: (socket: WindowSocket, watch: Watch) => void;
  readonly drop: (socket: WindowSocket) => void;
  readonly vitals: (vitals: ObsVitals | null) => void;
  readonly thumbnail: (thumbnail: Thumbnail) => void;
  readonly clusters: (now: ClustersNow) => void;
}

interface Parts {
  readonly io: () => WindowServer;
  readonly lane: FrameLane;
  readonly firstFrame: () => Promise<Frame | null>;
  readonly clustersNow: () => ClustersNow | null;
  readonly onWatch: (wants: { readonly thumbnails: boolean; readonly vitals: boolean }) => void;
}

/** Who looks at which high-rate lane; nothing is asked of OBS, and nothing sent, for a lane nobody looks at. */
export function createWatches(parts: Parts): Watches {
  const watching = new Map<WindowSocket, Watch>();
  const thumbnails = new Map<Thumbnail['of'], Thumbnail>();
  let told = { thumbnails: false, vitals: false };
  let vitals: ObsVitals | null = null;
  let saidVitals = 'null';

  const tell = (): void => {
    const wants = { thumbnails: [...watching.values()].some((watch) => watch.thumbnails), vitals: [...watching.values()].some((watch) => watch.vitals) };
    if (wants.thumbnails === told.thumbnails && wants.vitals === told.vitals) return;
    if (!wants.thumbnails) thumbnails.clear();
    told = wants;
    parts.onWatch(wants);
  };

  return {
    set: (socket, asked) => {
      const { role } = socket.data.grant;
      const view = viewOf(socket.data.grant);
      const watch = { crowd: asked.crowd, thumbnails: asked.thumbnails && SEES_OBS.has(role), vitals: asked.vitals && SEES_OBS.has(role), clusters: asked.clusters === true && SEES_OBS.has(role) };
      watching.set(socket, watch);
      seat(socket, ROOMS.vitals, watch.vitals, () => socket.emit('vitals', vitals));
      seat(socket, ROOMS.clusters, watch.clusters === true, () => {
        const now = parts.clustersNow();
        if (now !== null) socket.emit('clusters', now);
      });
      seat(socket, ROOMS.thumbnails, watch.thumbnails, () => { for (const last of thumbnails.values()) socket.emit('thumbnail', last); });
      seat(socket, ROOMS.crowd(view), watch.crowd, () => {
        parts.lane.join({ id: socket.id, view, isBusy: () => waitingPackets(socket) > 0, send: (frame) => socket.emit('frame', frame) }, parts.firstFrame);
      });
      if (!watch.crowd) parts.lane.leave(socket.id);
      tell();
    },
    drop: (socket) => {
      watching.delete(socket);
      parts.lane.leave(socket.id);
      tell();
    },
    vitals: (next) => {
      vitals = next;
      const said = JSON.stringify(next);
      if (said === saidVitals) return;
      saidVitals = said;
      parts.io().to(ROOMS.vitals).volatile.emit('vitals', next);
    },
    // Volatile: the next one, half a second later, says it all again.
    clusters: (now) => { parts.io().to(ROOMS.clusters).volatile.emit('clusters', now); },
    thumbnail: (thumbnail) => {
      thumbnails.set(thumbnail.of, thumbnail);
      // Volatile: a picture that cannot be sent now is worth nothing later.
      parts.io().to(ROOMS.thumbnails).volatile.emit('thumbnail', thumbnail);
    },
  };
}
