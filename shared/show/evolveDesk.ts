import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import type { Happened } from './happened.ts';
import type { DeskLog, DeskOperation, ShowState } from './state.ts';

type Handled = Extract<ShowEvent, { kind: 'obsOperationRequested' | 'obsOperationSettled' | 'recordFileOpened' | 'highlightMarked' }>;

export const NO_DESK_LOG: DeskLog = { operations: [], highlights: [], recordFile: null, recordFps: null };

/** How many operations and highlights the state keeps; the log keeps all. */
const KEPT = 40;

/** The desk's part of `evolve`: what was done to OBS, and what was marked. */
export function evolveDesk(state: ShowState, { event, at, actor }: Happened<Handled>): ShowState {
  const { desk } = state;
  switch (event.kind) {
    case 'obsOperationRequested': {
      const made: DeskOperation = { id: event.operationId, operation: event.operation, by: nameOf(actor), at, outcome: { kind: 'sent' } };
      return { ...state, desk: { ...desk, operations: [...desk.operations, made].slice(-KEPT) } };
    }
    case 'obsOperationSettled': {
      const index = desk.operations.findIndex(({ id }) => id === event.operationId);
      const known = desk.operations[index];
      if (known === undefined || known.outcome.kind !== 'sent') return state;
      return { ...state, desk: { ...desk, operations: desk.operations.with(index, { ...known, outcome: event.outcome }) } };
    }
    case 'recordFileOpened': return { ...state, desk: { ...desk, recordFile: event.file, recordFps: event.fps } };
    case 'highlightMarked': return { ...state, desk: { ...desk, highlights: [...desk.highlights, { label: event.label, what: event.what, at, by: nameOf(actor) }].slice(-KEPT) } };
  }
}

/** The engine that was to hear the answers is gone: what was on its way may have happened. */
export function operationsLost(state: ShowState): ShowState {
  const { desk } = state;
  if (!desk.operations.some(({ outcome }) => outcome.kind === 'sent')) return state;
  return { ...state, desk: { ...desk, operations: desk.operations.map((each) => (each.outcome.kind === 'sent' ? { ...each, outcome: { kind: 'unknown' } } : each)) } };
}

/** A new session begins without what was done in the last one; the recording goes on. */
export const forgetDesk = (desk: DeskLog): DeskLog => (desk.operations.length === 0 && desk.highlights.length === 0 ? desk : { ...NO_DESK_LOG, recordFile: desk.recordFile, recordFps: desk.recordFps });
