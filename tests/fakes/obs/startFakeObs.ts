import { fileURLToPath } from 'node:url';
import type { WebSocket } from 'ws';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { CLOSE, STATUS, refused, type Emit } from '#engine/simulator/obs/protocol.ts';
import { startSimulatedObs, type SimulatedObs } from '#engine/simulator/obs/startSimulatedObs.ts';
import type { SimWorld } from '#engine/simulator/obs/world.ts';
import { createFreezableClock } from './freezableClock.ts';

export const PICTURES_DIR = fileURLToPath(new URL('../../../resources/demo/scenes', import.meta.url));

export interface FakeObsOptions { readonly scenes: readonly string[]; readonly password?: string }

/** The simulated OBS, and the faults a real one cannot be brought to show, or only at the price of its life. */
export interface FakeObs {
  readonly port: number;
  readonly world: () => SimWorld;
  readonly clients: () => number;
  readonly sockets: () => readonly WebSocket[];
  /** Sends an event that the world did not cause. */
  readonly emit: Emit;
  /** As seen on the wire since the (last) start. */
  readonly count: (requestType: string) => number;
  /** All connections die, the port stays open: a network that blinked. */
  readonly drop: () => void;
  /** Nothing is read, answered, sent or let in until `thaw`. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** "Kick" in OBS's own list of clients. */
  readonly kick: () => void;
  /** Every request is answered with "not ready" (207), as OBS 30+ does while it loads. */
  readonly setNotReady: (on: boolean) => void;
  /** Events of these kinds are never sent; null = of no kind, `all` = of every kind. */
  readonly loseEvents: (which: readonly string[] | 'all' | null) => void;
  /** This request type gets no answer any more; null = all do. */
  readonly muteRequest: (requestType: string | null) => void;
  /** This request type is refused with that status code; null = none is. */
  readonly refuseRequest: (requestType: string | null, code: number) => void;
  /** As by kill -9. */
  readonly kill: () => Promise<void>;
  /** As by its own cross: scenes are taken apart, then ExitStarted, then the port is gone. */
  readonly quit: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** True once a StartStream inside a start has killed it, as it kills the real one. */
  readonly died: () => boolean;
  readonly stop: () => Promise<void>;
}

/** From ExitStarted to the end of the websocket, as measured. */
const EXIT_MS = 180;

/** Starts a fake OBS on a free port. `kill` and `start` keep the port. */
export async function startFakeObs(options: FakeObsOptions): Promise<FakeObs> {
  const clock = createFreezableClock(createSystemClock());
  const counts = new Map<string, number>();
  let isNotReady = false;
  let muted: string | null = null;
  let refusal: { readonly type: string | null; readonly code: number } = { type: null, code: 0 };
  let hasDied = false;
  let port = 0;
  let obs: SimulatedObs | null = null;

  const kill = async (): Promise<void> => {
    await obs?.stop();
    obs = null;
  };
  const quit = async (): Promise<void> => {
    const leaving = obs?.control;
    if (leaving === undefined) return;
    const { scenes } = leaving.world;
    for (const name of scenes.names.slice(1)) scenes.remove(name);
    leaving.connections().forEach((connection) => connection.event('ExitStarted', undefined));
    await clock.sleep(EXIT_MS);
    await kill();
  };
  const start = async (): Promise<void> => {
    if (obs !== null) return;
    counts.clear();
    const started = await startSimulatedObs({ port, scenes: options.scenes, picturesDir: PICTURES_DIR, clock, ...(options.password === undefined ? {} : { password: options.password }) });
    port = started.port;
    obs = started;
    started.control.tap((type) => {
      counts.set(type, (counts.get(type) ?? 0) + 1);
      if (type === refusal.type) return refused(refusal.code, 'Refused.');
      if (type === muted) return { kind: 'done', afterMs: 600_000 };
      return isNotReady ? refused(STATUS.notReady, 'OBS is not ready to perform the request.') : null;
    });
    started.control.gate(() => clock.untilThawed());
    started.control.world.stream.onDoubleStart = () => {
      hasDied = true;
      void kill();
    };
  };
  await start();
  const running = (): SimulatedObs => {
    if (obs === null) throw new Error('the fake OBS is not running');
    return obs;
  };
  const sockets = () => obs?.control.connections().map((c) => c.socket) ?? [];
  return {
    port, kill, start, quit,
    world: () => running().control.world,
    clients: () => sockets().length, sockets,
    emit: (type, data) => running().control.connections().forEach((c) => c.event(type, data)),
    count: (type) => counts.get(type) ?? 0,
    drop: () => sockets().forEach((s) => s.terminate()),
    freeze: () => {
      clock.freeze();
      sockets().forEach((s) => s.pause());
    },
    thaw: () => {
      sockets().forEach((s) => s.resume());
      clock.thaw();
    },
    kick: () => sockets().forEach((s) => s.close(CLOSE.sessionInvalidated, 'Your session has been invalidated.')),
    setNotReady: (on) => {
      isNotReady = on;
    },
    loseEvents: (which) => running().control.filter((type) => which === null || (which !== 'all' && !which.includes(type))),
    muteRequest: (type) => {
      muted = type;
    },
    refuseRequest: (type, code) => {
      refusal = { type, code };
    },
    died: () => hasDied,
    stop: async () => {
      clock.thaw();
      await kill();
    },
  };
}
