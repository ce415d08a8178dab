import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The screens. All are one page; it looks at its own path. */
const SCREENS: ReadonlySet<string> = new Set(['/', '/console', '/editor', '/shelf', '/words', '/lottery', '/crew', '/print', '/prompter', '/overlay', '/settings', '/review', '/pair']);

export type StaticHandler = (request: IncomingMessage, response: ServerResponse, path: string, otherwise: () => void) => void;

/** The page that checks a draw, as it may be asked for. It is whole in one file: its only script stands in it, and its own policy names that script by its hash. */
const VERIFIER: ReadonlySet<string> = new Set(['/verify-draw.html', '/verify-draw', '/verify-draw/']);

/** The policy a page states itself; null when there is no such page, or it states none. */
function policyOf(page: string): string | null {
  return existsSync(page) ? /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/u.exec(readFileSync(page, 'utf8'))?.[1] ?? null : null;
}

/**
 * Serves the built windows. The page itself is never cached (it names the hashed files of this very build), hashed files
 * for ever. Where nothing was built, everything falls through to `otherwise`.
 */
export function createStaticFiles(rendererDir: string): StaticHandler {
  if (!existsSync(join(rendererDir, 'index.html'))) return (_request, _response, _path, otherwise) => { otherwise(); };
  const verifierPolicy = policyOf(join(rendererDir, 'verify-draw.html'));
  const serve = sirv(rendererDir, {
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (VERIFIER.has(pathname) && verifierPolicy !== null) response.setHeader('Content-Security-Policy', `${verifierPolicy}; frame-ancestors 'none'`);
    },
  });
  return (request, response, path, otherwise) => {
    if (SCREENS.has(path)) request.url = '/index.html';
    serve(request, response, otherwise);
  };
}
