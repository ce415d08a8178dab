import type { LotteryRun } from '../lottery/model.ts';
import type { DeletionProblem } from './deletion.ts';
import type { DeletionBegun, HeldCount } from './proof.ts';

/** A draw of the session. `archive` null = its file was not written. */
export interface DrawHeld { readonly drawId: string; readonly name: string; readonly isRehearsal: boolean; readonly archive: { readonly n: number; readonly retainUntil: number } | null }
/** What the databases hold of a session. `session` null = there is none such. `closedAt`: when the next one was opened. */
export interface DeletionFacts {
  readonly session: DeletionBegun['session'] | null; readonly sessionNo: number | null;
  readonly counts: readonly HeldCount[]; readonly draws: readonly DrawHeld[]; readonly recordings: readonly string[];
}
/** What is in the way. `subject`: the name of the draw. */
export interface Hindrance { readonly problem: DeletionProblem; readonly subject: string }
/** What a deletion would take and leave, for whoever is about to ask for it. */
export interface DeletionPlan extends Pick<DeletionBegun, 'session' | 'kept'> { readonly counts: readonly HeldCount[]; readonly hindrance: Hindrance | null }

/** How the room stands: draws go on in later sessions, and a replay is open or not. */
export interface RoomNow { readonly openSession: string | null; readonly replayed: string | null; readonly hasExport: boolean; readonly runs: readonly Pick<LotteryRun, 'drawId' | 'phase'>[] }

/**
 * What stands in the way of deleting a session: a dispute is a legal hold, and of a draw that counted the file has to be in the
 * archive first (law: two years). Draws of a rehearsal hold nothing up.
 */
export function hindranceOf(sessionId: string, { session, draws }: Pick<DeletionFacts, 'session' | 'draws'>, room: RoomNow): Hindrance | null {
  const is = (problem: DeletionProblem, subject = ''): Hindrance => ({ problem, subject: subject.slice(0, 200) });
  if (session === null) return is('noSession');
  if (room.openSession === sessionId) return is('sessionOpen');
  if (room.replayed === sessionId) return is('beingReplayed');
  if (room.hasExport) return is('exportUnderWay');
  const disputed = draws.find(({ drawId }) => room.runs.some((run) => run.drawId === drawId && run.phase === 'disputed'));
  if (disputed !== undefined) return is('drawDisputed', disputed.name);
  const unfiled = draws.find(({ isRehearsal, archive }) => !isRehearsal && archive === null);
  return unfiled === undefined ? null : is('drawNotArchived', unfiled.name);
}

/** What is written down before anything is removed. */
export function begunOf(facts: DeletionFacts, files: readonly HeldCount[], at: DeletionBegun['at']): DeletionBegun | null {
  const { session, sessionNo, draws, recordings } = facts;
  if (session === null) return null;
  return {
    at, session, sessionNo, before: [...facts.counts, ...files],
    kept: { draws: keptDraws(draws), recordings: [...recordings] },
    rehearsedDraws: draws.filter(({ isRehearsal, archive }) => isRehearsal && archive === null).map(({ drawId }) => drawId),
  };
}

export const keptDraws = (draws: readonly DrawHeld[]): DeletionBegun['kept']['draws'] => draws.flatMap(({ drawId, name, archive }) => (archive === null ? [] : [{ drawId, name, ...archive }]));
