import type { DeletionProgress } from '#shared/deletion/deletion.ts';
import { hindranceOf } from '#shared/deletion/plan.ts';
import type { DeletionLedger } from '#shared/deletion/proof.ts';
import type { SessionId } from '#shared/ids.ts';
import type { SessionSummary } from '#shared/protocol/wire.ts';
import { isShowOn } from '#shared/show/isShowOn.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import { DAY, instant } from '#shared/time/instant.ts';
import type { CommitListener } from '../committer.ts';
import type { Cancel, Clock, DeletionStore, Log, ShowStore } from '../ports.ts';
import { deleteOne, type DeletionParts, type DeletionWatch } from './deleteOne.ts';

interface Deps extends Omit<DeletionParts, 'clock'> {
  readonly clock: Clock;
  readonly log: Log;
  readonly state: () => ShowState;
  readonly ledger: DeletionStore;
  readonly sessions: ShowStore['sessions'];
  readonly imported: ShowStore['imported'];
  readonly tell: (report: WorldReport) => Promise<void>;
}

export interface Deletions {
  /** Hears that a deletion was agreed to. */
  readonly onCommit: CommitListener;
  readonly start: () => void;
  /** The one that is worked on now; none while everything waits. */
  readonly progress: () => readonly DeletionProgress[];
  /** Resolves when the step that is under way is over; the rest is done at the next start. */
  readonly stop: () => Promise<void>;
}

const LOOK_EVERY_MS = 10 * 60_000;
/** What a killed engine left is gone on with when the room stands. */
const AFTER_START_MS = 5_000;

/** Takes up what is unfinished in the ledger, one after the other, never while something is on air. */
export function createDeletions(deps: Deps): Deletions {
  const { clock, log, state } = deps;
  let turn: Promise<void> | null = null;
  let wasCalled = false;
  let isStopped = false;
  let lastExpiry = 0;
  let cancel: Cancel = () => undefined;
  const mustWait = (): boolean => isStopped || isShowOn(state());
  let progress: DeletionProgress | null = null;
  const work = async (): Promise<void> => {
    await finish(deps, { mustWait, now: (where) => { progress = where; } });
    // Once a day; set just now, with the next look.
    if (mustWait() || state().commentDesk.retention.sessionDays === null || clock.now() - lastExpiry < DAY) return;
    lastExpiry = clock.now();
    await expire(deps);
  };
  const look = (): void => {
    if (turn !== null) { wasCalled = true; return; }
    if (mustWait()) return;
    turn = work().catch((thrown: unknown) => { log.error('a session could not be deleted; it is gone on with later', { thrown }); }).finally(() => {
      turn = null;
      if (wasCalled) { wasCalled = false; look(); }
    });
  };
  return {
    onCommit: ({ stored }) => { if (stored.some(({ event }) => event.kind === 'sessionDeletionAgreed')) look(); },
    progress: () => (progress === null ? [] : [progress]),
    start: () => {
      const cancelFirst = clock.at(instant(clock.now() + AFTER_START_MS), look);
      const cancelEvery = clock.every(LOOK_EVERY_MS, look);
      cancel = () => { cancelFirst(); cancelEvery(); };
    },
    stop: async () => {
      isStopped = true;
      wasCalled = false;
      cancel();
      await turn;
    },
  };
}

/** `now` hears where the one that is worked on stands; null = it is done with, or waits. */
interface Turn extends Pick<DeletionWatch, 'mustWait'> { readonly now: (where: DeletionProgress | null) => void }

/** Everything unfinished, oldest first. One that fails keeps none of the others. */
async function finish(deps: Deps, turn: Turn): Promise<void> {
  const told = new Map(deps.state().deletions.map(({ deletionId, situation }) => [deletionId, situation.kind]));
  for (const ledger of await deps.ledger.ledger()) {
    const { deletionId, sessionId } = ledger.agreement;
    if (turn.mustWait()) return;
    // Sealed, and killed before it was told.
    if (ledger.proof !== null) {
      if (told.get(deletionId) === 'running') await deps.tell({ kind: 'reportSessionDeleted', deletionId, proofHash: ledger.proof.hash });
      continue;
    }
    await deleteAndTell(deps, ledger, turn).catch((thrown: unknown) => { deps.log.error('a session could not be deleted; it is gone on with later', { sessionId, thrown }); }).finally(() => { turn.now(null); });
  }
}

async function deleteAndTell(deps: Deps, ledger: DeletionLedger, { mustWait, now }: Turn): Promise<void> {
  const { deletionId, sessionId } = ledger.agreement;
  const outcome = await deleteOne(deps, ledger, { mustWait, at: (step, rows, of) => { now({ deletionId, step, rows, of }); } });
  if (outcome.kind === 'refused') return deps.tell({ kind: 'reportSessionDeletionRefused', deletionId, ...outcome.hindrance });
  if (outcome.kind === 'waits') return;
  deps.log.info('a session was deleted', { sessionId, proof: outcome.proof.hash });
  await deps.tell({ kind: 'reportSessionDeleted', deletionId, proofHash: outcome.proof.hash });
}

/** When a session ended: its show, or that the next one was opened. Null = it is the open one. */
function endOf(sessions: readonly SessionSummary[], index: number): number | null {
  const next = sessions[index - 1];
  return next === undefined ? null : (sessions[index]?.endedAt ?? next.openedAt);
}

/** Sessions whose time in the room is over, by the days two people set; what is under legal hold stays, and is looked at again tomorrow. */
async function expire({ state, clock, sessions, imported, facts, room, tell, log }: Deps): Promise<void> {
  const { sessionDays } = state().commentDesk.retention;
  if (sessionDays === null) return;
  const newestFirst = await sessions();
  // The days of a show count from the show, wherever it was held.
  const ended = [...newestFirst.map(({ sessionId }, index) => ({ sessionId, end: endOf(newestFirst, index) })), ...(await imported()).map(({ session }) => ({ sessionId: session.sessionId as string, end: session.endedAt ?? session.openedAt }))];
  for (const { sessionId, end } of ended) {
    if (end === null || clock.now() - end <= sessionDays * DAY) continue;
    const id = sessionId as SessionId;
    const hindrance = hindranceOf(id, await facts({ sessionId: id, begun: null }), room(id));
    if (hindrance === null) await tell({ kind: 'reportSessionExpired', sessionId: id });
    else log.warn('a session is past its days and stays', { sessionId, problem: hindrance.problem });
  }
}
