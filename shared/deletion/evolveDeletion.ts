import type { ShowEvent } from '../show/events.ts';
import type { Happened } from '../show/happened.ts';
import type { ShowState } from '../show/state.ts';
import { DELETION_EVENTS, KEPT_DELETIONS, type DeletionEvent, type SessionDeletion } from './deletion.ts';

const kinds: ReadonlySet<string> = new Set(DELETION_EVENTS.map((option) => option.shape.kind.value));
export const isDeletionEvent = (event: ShowEvent): event is DeletionEvent => kinds.has(event.kind);

/** The deletions' part of `evolve`. */
export const evolveDeletion = (state: ShowState, happened: Happened<DeletionEvent>): ShowState => ({ ...state, deletions: change(state.deletions, happened) });

function change(held: readonly SessionDeletion[], { event, at }: Happened<DeletionEvent>): readonly SessionDeletion[] {
  switch (event.kind) {
    case 'sessionDeletionAgreed': {
      const { kind: _kind, ...agreed } = event;
      return newest([...held, { ...agreed, at, situation: { kind: 'running' } }]);
    }
    case 'sessionDeletionRefused': return settled(held, event.deletionId, { kind: 'refused', at, problem: event.problem, subject: event.subject });
    case 'sessionDeleted': return settled(held, event.deletionId, { kind: 'done', at, proofHash: event.proofHash });
    case 'deletionsCarried': return event.deletions;
    default: return event satisfies never;
  }
}

const settled = (held: readonly SessionDeletion[], deletionId: string, situation: SessionDeletion['situation']): readonly SessionDeletion[] =>
  held.map((each) => (each.deletionId === deletionId ? { ...each, situation } : each));

/** One that runs is never left out. */
function newest(held: readonly SessionDeletion[]): readonly SessionDeletion[] {
  const over = held.filter(({ situation }) => situation.kind !== 'running');
  const gone = new Set(over.slice(0, Math.max(0, over.length - KEPT_DELETIONS)).map(({ deletionId }) => deletionId));
  return held.filter(({ deletionId }) => !gone.has(deletionId));
}

/** What a new session is told of them. */
export const carriedDeletions = (held: readonly SessionDeletion[]): readonly ShowEvent[] => (held.length === 0 ? [] : [{ kind: 'deletionsCarried', deletions: [...held] }]);
