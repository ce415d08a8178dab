import type { ObsRequest, RehearsalRequest } from '#shared/obs/request.ts';
import type { Log, ObsAdapter } from '../ports.ts';

/** OBS as a rehearsal has it: whatever is asked is recorded, and a start of the stream cannot be said at all. */
export interface RehearsalObs { readonly send: (requests: readonly RehearsalRequest[]) => void }

/** Leaves out what a rehearsal has no words for; what was left out comes second. */
export function forRehearsal(requests: readonly ObsRequest[]): readonly [readonly RehearsalRequest[], readonly ObsRequest[]] {
  const allowed: RehearsalRequest[] = [];
  const left: ObsRequest[] = [];
  for (const request of requests) {
    if (request.kind === 'startStream') left.push(request);
    else allowed.push(request);
  }
  return [allowed, left];
}

/**
 * The recording adapter a rehearsal runs against. Of the real one it holds nothing but a function that takes
 * `RehearsalRequest`s, so no path through it leads to StartStream; every request goes into the log with its reason.
 */
export function createRehearsalObs(obs: Pick<ObsAdapter, 'send'>, log: Log): RehearsalObs {
  const pass: (requests: readonly RehearsalRequest[]) => void = obs.send;
  return {
    send: (requests) => {
      pass(requests);
      for (const request of requests) log.info('rehearsal: asked of OBS', { kind: request.kind, reason: 'reason' in request ? request.reason : '' });
    },
  };
}
