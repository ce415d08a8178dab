import type { IncomingMessage } from 'node:http';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Grant } from '#engine/ports.ts';
import { REQUEST_LIMITS, WRONG_TOKEN_LIMIT, type RateLimits } from '../rateLimits.ts';
import type { Sessions } from '../sessions.ts';

/** Who may read the feedback: it holds titles, times and scenes, which a viewer sees too. An overlay is a page on air. */
const READERS: ReadonlySet<Role> = new Set<Role>(['producer', 'host', 'viewer', 'control']);

export interface ControlAccess {
  /** The grant behind a token, or why there is none. Wrong tokens are counted per address. */
  readonly admit: (token: string | null, address: string) => Grant | Refusal;
  /** Takes one request of a known client: null = go on. */
  readonly pace: (grant: Grant) => Refusal | null;
}

export function createControlAccess({ sessions, limits, isStopping }: { readonly sessions: Sessions; readonly limits: RateLimits; readonly isStopping: () => boolean }): ControlAccess {
  return {
    admit: (token, address) => {
      if (isStopping()) return refusal('engineStopping');
      const grant = token === null || token.length > 200 ? null : sessions.find(token);
      if (grant === null) {
        const retryMs = limits.take(`token:${address}`, WRONG_TOKEN_LIMIT);
        return retryMs > 0 ? refusal('tooManyRequests', { retryMs }) : refusal('notAuthorised');
      }
      return READERS.has(grant.role) ? grant : refusal('roleMayNot');
    },
    pace: (grant) => {
      if (isStopping()) return refusal('engineStopping');
      const retryMs = limits.take(`control:${grant.clientId}`, REQUEST_LIMITS[grant.role]);
      return retryMs > 0 ? refusal('tooManyRequests', { retryMs }) : null;
    },
  };
}

/** The bearer token of a request; null = none. */
export function bearerOf(request: IncomingMessage): string | null {
  const match = /^Bearer +([\w.~+/=-]+) *$/iu.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}
