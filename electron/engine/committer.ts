import type { CommandId, SessionId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import type { Actor, ShowEvent, StoredEvent } from '#shared/show/events.ts';
import { evolve } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Log, ShowStore } from './ports.ts';

/** One commit as its listeners see it: written, folded into `after`. */
export interface Committed { readonly before: ShowState; readonly after: ShowState; readonly stored: readonly StoredEvent[]; readonly seq: number }
export type CommitListener = (committed: Committed) => void;
/** True when something was done that cannot be called back. */
export type AheadListener = (decided: Committed) => boolean;

/** The state, the number and time of the newest event in it, and the session new events belong to (null before the first). */
export interface Current { readonly state: ShowState; readonly seq: number; readonly sessionId: SessionId | null; readonly at: Instant | null }

/** What a decision wants stored. `now` is the instant it was decided for. */
export interface Decided { readonly events: readonly ShowEvent[]; readonly now: Instant; readonly actor: Actor; readonly commandId: CommandId | null }

export interface Committer {
  readonly current: () => Current;
  readonly onCommit: (name: string, listener: CommitListener) => void;
  /** Told while the log is being written, and again by `onCommit` when it is: for what must not wait and does no harm should the writing fail. */
  readonly ahead: (listener: AheadListener) => void;
  /** Append, then fold, then tell, answered when on disk. Refuses `storageFailed` (`takenNotStored` when something left ahead) with memory untouched when the log cannot be written. */
  readonly commit: (decided: Decided) => Promise<Ack>;
}

export interface CommitterDeps {
  readonly log: Log;
  readonly store: ShowStore;
  /** Memory and log can no longer be trusted to agree: the engine must restart from the log. */
  readonly onFatal: (error: Error) => void;
  /** The log could not be written, or could again. Said every time. */
  readonly onStorage?: (isOk: boolean) => void;
}

/**
 * Holds the state; changes it only after the log has the events; what goes ahead of the log (see `ahead`) changes OBS, never the state.
 * What follows (OBS, windows) is told as soon as they are written, which a killed process survives; the acknowledgement waits until they
 * survive a power cut too. Never called twice at a time (see runtime.ts).
 */
export function createCommitter(deps: CommitterDeps, restored: Current): Committer {
  const { log, store } = deps;
  let hearAhead: AheadListener | null = null;
  const listeners: { readonly name: string; readonly run: CommitListener }[] = [];
  let current = restored;

  const fold = (stored: readonly StoredEvent[], sessionId: SessionId): void => {
    if (stored[0]?.seq !== current.seq + 1) throw new Error(`The log went on at ${stored[0]?.seq}, memory is at ${current.seq}: there is a second writer.`);
    current = { state: stored.reduce(evolve, current.state), seq: current.seq + stored.length, sessionId, at: stored.at(-1)?.at ?? current.at };
  };
  // In the tick in which the state changed: a snapshot is never ahead of the deltas.
  const tell = (committed: Committed): void => {
    for (const { name, run } of listeners) {
      try {
        run(committed);
      } catch (thrown) {
        log.error('a side effect failed', { effect: name, thrown, seq: committed.seq });
      }
    }
  };
  return {
    current: () => current,
    ahead: (listener) => { hearAhead = listener; },
    onCommit: (name, run) => void listeners.push({ name, run }),
    commit: async (decided) => {
      const { events, now, actor, commandId } = decided;
      const sessionId = sessionOf(events) ?? current.sessionId;
      if (sessionId === null) throw new Error('No session is open.');
      const appending = store.append({ sessionId, at: now, actor, commandId, events });
      // Asked in the same breath: the disk works while the commit is carried out.
      const onDisk = store.flush().then(() => null, (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown))));
      const hasLeft = hearAhead !== null && tellAhead(hearAhead, decided, current, log);
      const answer = await appending.catch((thrown: unknown) => {
        log.error(`the show log could not be written; ${hasLeft ? 'OBS was asked all the same' : 'nothing was done'}`, { thrown, events: events.map((event) => event.kind) });
        return null;
      });
      deps.onStorage?.(answer !== null);
      if (answer === null) return { ok: false, refusal: refusal(hasLeft ? 'takenNotStored' : 'storageFailed') };
      if (answer.kind === 'duplicate') return { ok: true, value: { seq: answer.seq } };
      if (answer.stored.length === 0) return { ok: true, value: { seq: current.seq } };
      const before = current.state;
      try {
        fold(answer.stored, sessionId);
      } catch (thrown) {
        deps.onFatal(thrown instanceof Error ? thrown : new Error(String(thrown)));
        throw thrown;
      }
      tell({ before, after: current.state, stored: answer.stored, seq: current.seq });
      const broken = await onDisk;
      if (broken !== null) {
        log.error('what was written to the show log may not be on disk', { thrown: broken });
        deps.onFatal(broken);
        return { ok: false, refusal: refusal('storageFailed') };
      }
      return { ok: true, value: { seq: current.seq } };
    },
  };
}

const sessionOf = (events: readonly ShowEvent[]): SessionId | null => events.find((event) => event.kind === 'sessionOpened')?.sessionId ?? null;

/** Tells what will be true once it is written; true when something left that cannot be called back. */
function tellAhead(hear: AheadListener, { events, now, actor }: Decided, { state, seq }: Current, log: Log): boolean {
  const stored = events.map((event, index) => ({ seq: seq + 1 + index, at: now, actor, event }));
  try {
    return hear({ before: state, after: stored.reduce(evolve, state), stored, seq: seq + stored.length });
  } catch (thrown) {
    log.error('what cannot wait for the log failed', { thrown });
    return false;
  }
}
