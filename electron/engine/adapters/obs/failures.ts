import type { ObsFailure } from '#shared/obs/model.ts';

/** How a link could not be opened, or how it ended. */
export type LinkEnd =
  | { readonly kind: 'closed'; readonly code: number; readonly text: string }
  | { readonly kind: 'socketError'; readonly text: string }
  | { readonly kind: 'socketTimeout' }
  | { readonly kind: 'identifyTimeout' }
  | { readonly kind: 'frozen' }
  /** OBS had said that it is closing. */
  | { readonly kind: 'exited' };

/** What to tell the user about a failed or ended connection, and whether trying again by ourselves is right. */
export interface Verdict { readonly failure: ObsFailure; readonly again: boolean }

const NO_ROUTE = /ECONNREFUSED|ECONNRESET|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EADDRNOTAVAIL|EPIPE|socket hang up/u;

/**
 * Reads an end of a link as the user can act on it.
 * 4009 = authentication failed, 4010 = no common rpc version, 4011 = kicked in OBS's own window (must not come back by itself).
 * An orderly or brutal end of OBS is 1006 in every case, so all others are `lost`; only its ExitStarted tells an orderly one.
 * `before` is the failure shown until now: a handshake that hangs after a freeze is still the same freeze, and nobody answering
 * after an OBS that was closed is what was to be expected.
 */
export function judgeLinkEnd(end: LinkEnd, hadPassword: boolean, before: ObsFailure | null): Verdict {
  switch (end.kind) {
    case 'closed':
      if (end.code === 4009) return { failure: hadPassword ? 'wrongPassword' : 'passwordMissing', again: false };
      if (end.code === 4010) return { failure: 'tooOld', again: false };
      if (end.code === 4011) return { failure: 'kicked', again: false };
      return { failure: 'lost', again: true };
    case 'socketError':
      if (!NO_ROUTE.test(end.text)) return { failure: 'notObs', again: true };
      return { failure: before === 'closed' ? 'closed' : 'unreachable', again: true };
    case 'socketTimeout':
      return { failure: before === 'frozen' ? 'frozen' : 'unreachable', again: true };
    case 'identifyTimeout':
      return { failure: 'identifyTimeout', again: true };
    case 'frozen':
      return { failure: 'frozen', again: true };
    case 'exited':
      return { failure: 'closed', again: true };
  }
}
