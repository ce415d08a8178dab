import { planObs } from '#shared/obs/plan.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Log, ObsAdapter, SecretStore } from '../ports.ts';
import type { CommitListener } from '../committer.ts';
import { createRehearsalObs, forRehearsal } from './rehearsalObs.ts';

/** Owner name of the OBS password in the secret store. */
export const OBS_SECRET = 'obs';

export interface ObsDriver {
  /** Connects after a start, when OBS was set up before. */
  readonly resume: (state: ShowState) => void;
  readonly onCommit: CommitListener;
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
    const known = await password();
    if (mine === intent) obs.connect(address, known);
  };
  const disconnect = async (): Promise<void> => {
    intent += 1;
    await obs.disconnect();
  };
  const inBackground = (work: Promise<void>): void => void work.catch((thrown: unknown) => log.error('the OBS connection could not be changed', { thrown }));
  return {
    resume: (state) => inBackground(connect(state)),
    onCommit: ({ before, after, stored }) => {
      for (const { event } of stored) {
        const isNewAim = event.kind === 'obsConfigured' || event.kind === 'obsReconnectRequested' || (event.kind === 'secretStored' && event.owner === OBS_SECRET);
        if (isNewAim) inBackground(connect(after));
        else if (event.kind === 'obsForgotten') inBackground(disconnect());
      }
      const requests = planObs(before, after, stored);
      if (requests.length === 0) return;
      if (!isRehearsal(after)) return obs.send(requests);
      const [allowed, left] = forRehearsal(requests);
      if (left.length > 0) log.error('a rehearsal has no stream: left out', { kinds: left.map(({ kind }) => kind) });
      rehearsal.send(allowed);
    },
    stop: disconnect,
  };
}
