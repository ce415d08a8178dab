import { planObs } from '#shared/obs/plan.ts';
import type { ObsRequest } from '#shared/obs/request.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Log, ObsAdapter, SecretStore } from '../ports.ts';
import type { AheadListener, CommitListener } from '../committer.ts';
import { createRehearsalObs, forRehearsal } from './rehearsalObs.ts';

/** Owner name of the OBS password in the secret store. */
export const OBS_SECRET = 'obs';

export interface ObsDriver {
  /** Connects after a start, when OBS was set up before. */
  readonly resume: (state: ShowState) => void;
  readonly onCommit: CommitListener;
  /** Sends the take of a person while the log is being written; `onCommit` leaves it out then. */
  readonly ahead: AheadListener;
  readonly stop: () => Promise<void>;
}

const isRehearsal = ({ show }: ShowState): boolean => (show.kind === 'armed' || show.kind === 'running') && show.mode === 'rehearsal';

/** Turns commits into what OBS is asked: the connection as configured, then the planned requests. */
export function createObsDriver(deps: { readonly obs: ObsAdapter; readonly secrets: SecretStore; readonly log: Log }): ObsDriver {
  const { obs, secrets, log } = deps;
  const rehearsal = createRehearsalObs(obs, log);
  /** Grows with every change of mind, so that a slow password lookup cannot undo a later decision. */
  let intent = 0;
  const password = (): Promise<string | null> => secrets.get(OBS_SECRET).catch((thrown: unknown) => {
    log.warn('the OBS password could not be read; connecting without it', { thrown });
    return null;
  });
  const connect = async (state: ShowState): Promise<void> => {
    intent += 1;
    const mine = intent;
    const { address } = state.obs;
    if (address === null) return;
    // Only what the log says is stored for this OBS: one that could not be deleted yet was another's.
    const known = state.obs.passwordStored ? await password() : null;
    if (mine === intent) obs.connect(address, known);
  };
  const disconnect = async (): Promise<void> => {
    intent += 1;
    await obs.disconnect();
  };
  /** Sequence of the commit whose take has left already; null = the newest commit had none. Every commit passes `ahead` before. */
  let taken: number | null = null;
  const deliver = (after: ShowState, requests: readonly ObsRequest[]): void => {
    if (requests.length === 0) return;
    if (!isRehearsal(after)) return obs.send(requests);
    const [allowed, left] = forRehearsal(requests);
    if (left.length > 0) log.error('a rehearsal has no stream: left out', { kinds: left.map(({ kind }) => kind) });
    rehearsal.send(allowed);
  };
  const inBackground = (work: Promise<void>): void => void work.catch((thrown: unknown) => log.error('the OBS connection could not be changed', { thrown }));
  return {
    resume: (state) => inBackground(connect(state)),
    ahead: ({ before, after, stored, seq }) => {
      taken = null;
      if (!stored.some(isTakeByPerson)) return false;
      const takes = planObs(before, after, stored).filter(isTake);
      if (takes.length === 0) return false;
      taken = seq;
      deliver(after, takes);
      return true;
    },
    onCommit: ({ before, after, stored, seq }) => {
      for (const { event } of stored) {
        const isNewAim = event.kind === 'obsConfigured' || event.kind === 'obsReconnectRequested' || (event.kind === 'secretStored' && event.owner === OBS_SECRET);
        if (event.kind === 'obsConfigured' && event.passwordDropped === true) inBackground(secrets.remove(OBS_SECRET));
        if (isNewAim) inBackground(connect(after));
        else if (event.kind === 'obsForgotten') {
          inBackground(secrets.remove(OBS_SECRET));
          inBackground(disconnect());
        }
      }
      const requests = planObs(before, after, stored);
      deliver(after, taken === seq ? requests.filter((request) => !isTake(request)) : requests);
    },
    stop: disconnect,
  };
}

const isTake = (request: ObsRequest): boolean => request.kind === 'setProgramScene';

/**
 * The takes that may leave before they are written: those that name what was seen on air. Such a command said again after a crash is refused
 * by what the log holds (staleTake); any other might put an old picture on air a second time.
 */
const isTakeByPerson = ({ event, actor }: StoredEvent): boolean => event.kind === 'itemTaken' && actor.kind === 'person';
