import { setImmediate as nextTurn } from 'node:timers/promises';
import { createInTurn } from '#shared/inTurn.ts';
import type { CrowdCommit } from '../ports.ts';
import type { Calm } from '../whenCalm.ts';

/** Events looked at in one go: about half a millisecond, and a button pressed meanwhile waits no longer than that. */
export const SLICE = 12;

/** Work on long batches, one after the other in order of arrival, with a turn of the event loop between two slices. */
export interface InSlices {
  /** Resolves with what `work` made of each slice. Rejects when `work` throws; what waits behind goes on. */
  readonly each: <T, R>(all: readonly T[], work: (slice: readonly T[], from: number) => R) => Promise<readonly R[]>;
}

/** Between two slices others have their turn, and a command under way has all it needs until it is answered: it comes back to this thread three times, and would wait for a slice each time. */
export function createInSlices(calm: Calm = () => null): InSlices {
  const inTurn = createInTurn();
  const others = async (): Promise<void> => {
    await nextTurn();
    await calm();
  };
  return {
    each: (all, work) => inTurn(async () => {
      const made = [];
      for (let from = 0; from < all.length; from += SLICE) {
        if (from > 0) await others();
        made.push(work(all.slice(from, from + SLICE), from));
      }
      return made;
    }),
  };
}

/**
 * Tells listeners that look at every comment (clusters, alerts) of a stored batch in slices: the figures with the first one. A batch of one
 * slice behind nothing is told in the same tick.
 */
export function createSlicedHearing(listeners: readonly ((commit: CrowdCommit) => void)[], failed: (thrown: unknown) => void, calm?: Calm): (commit: CrowdCommit) => void {
  const slices = createInSlices(calm);
  let waiting = 0;
  const tell = (commit: CrowdCommit): void => { for (const hear of listeners) hear(commit); };
  return (commit) => {
    if (waiting === 0 && commit.heard.length <= SLICE) { tell(commit); return; }
    waiting += 1;
    slices.each(commit.heard.length === 0 ? [null] : commit.heard, (heard, from) => {
      const comments = heard.filter((comment) => comment !== null);
      tell(from === 0 ? { ...commit, heard: comments } : { ...commit, heard: comments, results: [], buckets: [], tail: null, notices: [], orders: [] });
    }).catch(failed).finally(() => { waiting -= 1; });
  };
}
