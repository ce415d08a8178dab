import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { viewOf, type View } from '#shared/protocol/roles.ts';
import type { Delta, FollowAnswer } from '#shared/protocol/wire.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Grant, ShowStore } from '#engine/ports.ts';
import { createDeltaRing } from './deltaRing.ts';

const RING = 2_048;
/** Further behind than this, a snapshot is smaller and quicker than the story of how it came about. */
const MAX_RESUME = 2_000;

export interface Followers {
  /** Remembers one commit and returns it cut for each view that is asked for. */
  readonly push: (stored: readonly StoredEvent[]) => (view: View) => Delta | null;
  /**
   * The answer to `follow`, handed to `deliver` in the very tick in which it is true, so that the caller can send it and
   * join the live deltas with nothing in between.
   */
  readonly answer: (afterSeq: number | null, grant: Grant, deliver: (answer: FollowAnswer) => void) => Promise<void>;
}

interface Parts {
  readonly getState: () => { readonly state: ShowState; readonly seq: number };
  readonly showStore: ShowStore;
  readonly version: string;
}

/** Snapshot, then numbered deltas. */
export function createFollowers(parts: Parts): Followers {
  const ring = createDeltaRing(RING);
  const cutState = createStateCutter();

  const snapshot = (grant: Grant): FollowAnswer => {
    const { state, seq } = parts.getState();
    return { kind: 'snapshot', seq, state: cutState(state, viewOf(grant)), role: grant.role, duties: grant.duties, clientId: grant.clientId, name: grant.name, engineVersion: parts.version };
  };
  const deltas = (afterSeq: number, seq: number, stored: readonly StoredEvent[], grant: Grant): FollowAnswer => ({ kind: 'deltas', delta: cutDelta(afterSeq, seq, stored, viewOf(grant)) });

  return {
    push: (stored) => {
      const first = stored[0];
      const last = stored.at(-1);
      if (first === undefined || last === undefined) return () => null;
      ring.push(stored);
      return (view) => cutDelta(first.seq - 1, last.seq, stored, view);
    },
    answer: async (afterSeq, grant, deliver) => {
      const { seq } = parts.getState();
      if (afterSeq === null || afterSeq > seq || seq - afterSeq > MAX_RESUME) { deliver(snapshot(grant)); return; }
      const kept = afterSeq === seq ? [] : ring.after(afterSeq);
      if (kept !== null && kept.length === seq - afterSeq) { deliver(deltas(afterSeq, seq, kept, grant)); return; }
      const read = await parts.showStore.eventsAfter(afterSeq, MAX_RESUME);
      // The show went on while the disk was read: what came since is in the ring.
      const now = parts.getState().seq;
      const lastRead = read.at(-1)?.seq ?? afterSeq;
      const since = lastRead >= now ? [] : ring.after(lastRead);
      const whole = [...read.filter((stored) => stored.seq <= now), ...(since ?? [])];
      // A hole (an event kind of a newer build that this one skips) cannot be told as deltas.
      deliver(since !== null && whole.length === now - afterSeq ? deltas(afterSeq, now, whole, grant) : snapshot(grant));
    },
  };
}

function cutDelta(afterSeq: number, seq: number, stored: readonly StoredEvent[], view: View): Delta {
  return { afterSeq, seq, events: stored.map((entry) => redactStored(entry, view)).filter((entry) => entry !== null) };
}

/** A state is cut once per view, however many windows ask for it (after an engine restart they all do). */
function createStateCutter(): (state: ShowState, view: View) => ShowState {
  const cuts = new WeakMap<ShowState, Map<View, ShowState>>();
  return (state, view) => {
    const known = cuts.get(state) ?? new Map<View, ShowState>();
    cuts.set(state, known);
    const cut = known.get(view) ?? redactState(state, view);
    known.set(view, cut);
    return cut;
  };
}
