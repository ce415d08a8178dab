import type { Server } from 'node:http';
import { createServer } from '#engine/adapters/nodeHttp.ts';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Clock } from '../../ports.ts';
import { createSystemClock } from '../../adapters/clock.ts';
import { SimConnection, type RequestTap } from './connection.ts';
import { loadPictures } from './pictures.ts';
import { CODECS, DEFAULT_CODEC } from './protocol.ts';
import { SimWorld } from './world.ts';

export interface SimulatedObsOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Loopback unless stated: a simulation has no business on the network. */
  readonly host?: string;
  /** None = no password asked. */
  readonly password?: string;
  /** In visual order, top first; the first one is on air. At least one. */
  readonly scenes: readonly string[];
  /** Folder with index.json and the frames (resources/demo/scenes). */
  readonly picturesDir: string;
  readonly clock?: Clock;
}

export interface SimulatedObs {
  readonly port: number;
  readonly stop: () => Promise<void>;
  readonly control: SimulatedObsControl;
}

/** The hand of somebody at the simulated OBS, and the seams by which tests make it misbehave. */
export interface SimulatedObsControl {
  readonly world: SimWorld;
  readonly connections: () => readonly SimConnection[];
  /** Sees every request first. */
  readonly tap: (tap: RequestTap) => void;
  /** What of its events is sent at all; all, unless told otherwise. */
  readonly filter: (isSent: (eventType: string) => boolean) => void;
  /** Every new client waits for this before it is let in. */
  readonly gate: (before: () => Promise<void>) => void;
}

/** A simulated OBS: a real obs-websocket v5 server on a port, with a small world behind it, labelled as simulated. */
export async function startSimulatedObs(options: SimulatedObsOptions): Promise<SimulatedObs> {
  const { port, host = '127.0.0.1', password = null, scenes, picturesDir, clock = createSystemClock() } = options;
  const connections = new Set<SimConnection>();
  let isSent = (_type: string): boolean => true;
  const world = new SimWorld(clock, loadPictures(picturesDir), scenes, (type, data) => {
    if (isSent(type)) connections.forEach((c) => c.event(type, data));
  });
  let tap: RequestTap = () => null;
  let gate = (): Promise<void> => Promise.resolve();
  const http = createServer((_, response) => void response.writeHead(426, { 'content-type': 'text/plain' }).end('obs-websocket (simulated) speaks WebSocket only.\n'));
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: (offered) => [...offered].find((p) => Object.hasOwn(CODECS, p)) ?? false });
  http.on('upgrade', (request, stream, head) => {
    void gate().then(() => sockets.handleUpgrade(request, stream, head, (socket) => {
      const connection = new SimConnection(socket, world, CODECS[socket.protocol] ?? DEFAULT_CODEC, password, (type) => tap(type));
      connections.add(connection);
      socket.on('close', () => connections.delete(connection));
      // A broken connection closes; there is nobody to tell.
      socket.on('error', () => socket.terminate());
    }));
  });
  // As a real one: every 50 ms, to those who asked.
  const stopMeters = clock.every(50, () => {
    const listeners = [...connections].filter((connection) => connection.hears('InputVolumeMeters'));
    if (listeners.length > 0) listeners.forEach((connection) => connection.event('InputVolumeMeters', world.sound.meters(world.scenes.onAir, clock.now())));
  });
  await listen(http, port, host);
  return {
    port: (http.address() as AddressInfo).port,
    stop: () => {
      stopMeters();
      world.close();
      connections.forEach((c) => c.socket.terminate());
      return new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
    },
    control: {
      world, connections: () => [...connections],
      tap: (next) => {
        tap = next;
      },
      filter: (next) => {
        isSent = next;
      },
      gate: (next) => {
        gate = next;
      },
    },
  };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}
