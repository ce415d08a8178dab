import { nextWakeUp } from '#shared/show/wakeup.ts';
import { after, duration, type Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock } from '../ports.ts';
import type { CommitListener } from '../committer.ts';
import type { ShowRuntime } from '../runtime.ts';

/** The report changed nothing although the state still wants it (the log could not be written): look again after this. */
const RETRY = duration(1_000);

export interface WakeUp { readonly schedule: () => void; readonly onCommit: CommitListener; readonly stop: () => void }

/**
 * Keeps exactly one timer: the instant at which the state by itself changes something (a row with end action autoNext
 * runs out). The report names the run the timer was set for, so a stall ends in one take, never a burst.
 */
export function createWakeUp(deps: { readonly clock: Clock; readonly runtime: ShowRuntime }): WakeUp {
  const { clock, runtime } = deps;
  let cancel: Cancel = () => {};
  let turn = 0;
  const schedule = (notBefore: Instant | null = null): void => {
    cancel();
    cancel = () => {};
    turn += 1;
    const { show } = runtime.current().state;
    const at = nextWakeUp(runtime.current().state);
    if (at === null || show.kind !== 'running') return;
    const runId = show.onAir.id;
    const mine = turn;
    cancel = clock.at(notBefore !== null && notBefore > at ? notBefore : at, () => {
      void runtime.report({ kind: 'reportItemRanOut', runId }, { kind: 'engine' }).then(() => {
        if (mine === turn) schedule(after(clock.now(), RETRY));
      });
    });
  };
  return {
    schedule: () => schedule(),
    onCommit: () => schedule(),
    stop: () => {
      turn += 1;
      cancel();
    },
  };
}
