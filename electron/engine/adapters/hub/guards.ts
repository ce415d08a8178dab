import type { IncomingMessage } from 'node:http';

/**
 * Two attacks reach a server on 127.0.0.1 although no port is open to the network:
 *
 * DNS rebinding. A page on evil.example resolves its own name to 127.0.0.1 after loading; the browser then lets it talk
 * to us as "same origin". The request still says `Host: evil.example:PORT`, so every Host that is not an address we
 * listen on is turned away (421).
 *
 * Cross-site WebSocket hijacking. The same-origin policy does not cover WebSockets: any page may open one to us. A
 * browser cannot forge `Origin`, so a foreign one is refused, and no cookie exists that could be ridden on: the token is
 * sent by our own page. Clients that are not browsers, and OBS browser sources with local pages, send no Origin: they
 * pass here because nothing happens without a token anyway.
 */
export interface Guards {
  readonly isOurHost: (request: IncomingMessage) => boolean;
  readonly isOurOrigin: (request: IncomingMessage) => boolean;
}

/** @param authorities the `host:port` pairs we answer for right now (they grow and shrink with the LAN setting). */
export function createGuards(authorities: () => ReadonlySet<string>): Guards {
  const isOurs = (authority: string): boolean => authorities().has(authority.toLowerCase());
  return {
    isOurHost: (request) => isOurs(withPort(request.headers.host ?? '')),
    isOurOrigin: (request) => {
      const { origin } = request.headers;
      if (origin === undefined) return true;
      const match = /^http:\/\/([^/]+)$/u.exec(origin);
      return match?.[1] !== undefined && isOurs(withPort(match[1]));
    },
  };
}

/** Browsers leave the default port out. */
const withPort = (authority: string): string => (/:\d+$/u.test(authority) ? authority : `${authority}:80`);

/** Every spelling under which a listener on `address` may be called. */
export function authoritiesOf(address: string, port: number): readonly string[] {
  return address === '127.0.0.1' ? [`127.0.0.1:${port}`, `localhost:${port}`] : [`${address}:${port}`];
}
