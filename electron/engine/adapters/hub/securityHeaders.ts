import type { ServerResponse } from 'node:http';

/**
 * The headers of every answer. `'self'` covers ws: of the same origin in current browsers only, so the socket is named too.
 * @param authority the checked `host:port` the page was asked under; null where no page is served.
 */
export function setSecurityHeaders(response: ServerResponse, authority: string | null): void {
  const socket = authority === null ? '' : ` ws://${authority}`;
  response.setHeader('Content-Security-Policy', [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'",
    `connect-src 'self'${socket}`, "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
  ].join('; '));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // The ticket is in the fragment, which is never sent; nothing else of a URL needs to leave either.
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}
