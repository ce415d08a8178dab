import type { IncomingMessage } from 'node:http';

/** Where a request goes; null = a target that is no address (`//`), which anybody may send. Paths are decoded by nobody: routes and file names are plain ASCII. */
export function urlOf(request: IncomingMessage): URL | null {
  try {
    return new URL(request.url ?? '', 'http://engine');
  } catch {
    return null;
  }
}
