import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '#engine/ports.ts';
import { authoritiesOf } from './guards.ts';

interface Listener { readonly address: string; readonly port: number; readonly close: () => Promise<void> }

export interface Listeners {
  /** Opens one address; false = taken or gone, logged. With port 0 any free one; afterwards `port()` is it. */
  readonly open: (address: string, port: number) => Promise<boolean>;
  /** Closes all but loopback, with every connection on them. */
  readonly closeLan: () => Promise<void>;
  readonly closeAll: () => Promise<void>;
  readonly addresses: () => readonly string[];
  readonly authorities: () => ReadonlySet<string>;
  readonly port: () => number;
}

export const LOOPBACK = '127.0.0.1';

interface Parts {
  readonly createServer: () => Server;
  /** Attaches the sockets and returns how to close them. */
  readonly attach: (server: Server) => () => void;
  readonly log: Log;
}

/** The addresses the engine answers on: loopback always, the LAN's only when a producer opened it. */
export function createListeners(parts: Parts): Listeners {
  const listeners = new Map<string, Listener>();
  let authorities: ReadonlySet<string> = new Set();
  const refresh = (): void => { authorities = new Set([...listeners.values()].flatMap((listener) => authoritiesOf(listener.address, listener.port))); };
  const close = async (chosen: readonly Listener[]): Promise<void> => {
    for (const listener of chosen) listeners.delete(listener.address);
    refresh();
    await Promise.all(chosen.map((listener) => listener.close()));
  };

  return {
    open: async (address, port) => {
      if (listeners.has(address)) return true;
      try {
        const listener = await openListener(address, port, parts);
        listeners.set(address, listener);
        refresh();
        return true;
      } catch (error) {
        parts.log.warn('address not opened', { address, port, error });
        return false;
      }
    },
    closeLan: () => close([...listeners.values()].filter((listener) => listener.address !== LOOPBACK)),
    closeAll: () => close([...listeners.values()]),
    addresses: () => [...listeners.keys()],
    authorities: () => authorities,
    port: () => listeners.get(LOOPBACK)?.port ?? 0,
  };
}

async function openListener(address: string, port: number, parts: Parts): Promise<Listener> {
  const server = parts.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, () => { server.off('error', reject); resolve(); });
  });
  server.on('error', (error) => { parts.log.error('listener failed', { address, error }); });
  const closeSockets = parts.attach(server);
  return {
    address,
    port: (server.address() as AddressInfo).port,
    close: async () => {
      closeSockets();
      const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
      server.closeAllConnections();
      await closed;
    },
  };
}
