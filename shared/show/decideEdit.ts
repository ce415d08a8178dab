import type { ItemId } from '../ids.ts';
import { guardRow } from '../compliance/gate/guardWords.ts';
import { APPROVAL_STATES, type ApprovalState, type RunsheetItem } from '../runsheet/item.ts';
import { cellsOf, cellText, changedCells, findConflict, hasCells, isSameValue, type CellConflict } from '../runsheet/cells.ts';
import { invertChanges, type PlanChange, type SheetFacts } from '../runsheet/planChange.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { acceptEdit, cellsStep, displaced, guardOnAir, lockedRow, newEditId, rowOf, rowsById, whilePlanned } from './editPlan.ts';
import { nameOf } from './evolveRoom.ts';
import type { ShowState } from './state.ts';

/** An edit of a cell that holds neither what the editor saw nor what it wants is refused with both values: never a silent overwrite. */
const conflict = (cue: string, { field, problem, yours, theirs }: CellConflict): Decision =>
  refuse('editConflict', { cue, field, problem, yours: yours.slice(0, 400), theirs: theirs.slice(0, 400) });

export const editItem = (state: ShowState, { itemId, changes, saw }: CommandOf<'editItem'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const item = rowOf(editing.sheet, itemId);
    if (item === undefined) return refuse('unknownRow', { id: itemId });
    const refused = lockedRow([item]);
    if (refused !== null) return refused;
    const clash = findConflict(item, changes, saw);
    if (clash !== null) return conflict(item.cue, clash);
    const after = changedCells(item, changes);
    const step = cellsStep(item, cellsOf(item, after), after);
    return acceptEdit(editing, 'editItem', step === null ? [] : [step], context);
  });

/** All rows or none: half a bulk edit is worse than a refused one. */
export const editItems = (state: ShowState, { rows, changes }: CommandOf<'editItems'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const known = rowsById(editing.sheet);
    const steps = new Map<ItemId, PlanChange>();
    for (const { itemId, saw } of rows) {
      const item = known.get(itemId);
      if (item === undefined) return refuse('unknownRow', { id: itemId });
      const refused = lockedRow([item]);
      if (refused !== null) return refused;
      const clash = findConflict(item, changes, saw);
      if (clash !== null) return conflict(item.cue, clash);
      const after = changedCells(item, changes);
      const step = cellsStep(item, cellsOf(item, after), after);
      if (step !== null) steps.set(itemId, step);
    }
    return acceptEdit(editing, 'editItems', [...steps.values()], context);
  });

/** Not an edit of what the row says, so it is allowed on locked rows: it is how they are opened again. */
export const setApproval = (state: ShowState, { itemIds, state: wanted }: CommandOf<'setApproval'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const known = rowsById(editing.sheet);
    const steps: PlanChange[] = [];
    for (const itemId of new Set(itemIds)) {
      const item = known.get(itemId);
      if (item === undefined) return refuse('unknownRow', { id: itemId });
      const after = { state: wanted, by: nameOf(context.actor), at: context.now };
      if (item.approval.state === wanted) continue;
      const refused = mayAgree(state, item, wanted, context);
      if (refused !== null) return refused;
      steps.push({ kind: 'cells', itemId, before: { approval: item.approval }, after: { approval: after } });
    }
    return acceptEdit(editing, 'setApproval', steps, context);
  });

/** Up one level at a time (author, reviewer, compliance), down at once; a row with blocked words goes no level up. */
function mayAgree(state: ShowState, item: RunsheetItem, wanted: ApprovalState, context: DecideContext): Decision | null {
  const [from, to] = [APPROVAL_STATES.indexOf(item.approval.state), APPROVAL_STATES.indexOf(wanted)];
  if (to <= from) return null;
  return to > from + 1 ? refuse('approvalOutOfOrder', { cue: item.cue }) : guardRow(state, item, context);
}

export const setSheet = (state: ShowState, { changes, saw }: CommandOf<'setSheet'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const { sheet, show } = editing;
    const before: Record<string, unknown> = {};
    const after: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(changes) as [keyof SheetFacts, SheetFacts[keyof SheetFacts]][]) {
      const stands = sheet[field];
      if (value === undefined || isSameValue(stands, value)) continue;
      if (!isSameValue(stands, saw[field])) {
        return conflict('', { field, problem: saw[field] === undefined ? 'notSeen' : 'changedMeanwhile', yours: cellText(value), theirs: cellText(stands) });
      }
      // Another day or zone under a running show would put every planned time out by hours.
      if ((field === 'date' || field === 'timeZone') && (show.kind === 'armed' || show.kind === 'running')) return refuse('showIsLoaded');
      before[field] = stands;
      after[field] = value;
    }
    return acceptEdit(editing, 'setSheet', hasCells(after) ? [{ kind: 'sheet', before, after }] : [], context);
  });

/** Reverts the newest edit as an appended inverse, which is what a window or a log reader sees. */
export const undoEdit = (state: ShowState, command: CommandOf<'undoEdit'>, context: DecideContext): Decision => stepHistory(state, command, 'undo', context);

export const redoEdit = (state: ShowState, command: CommandOf<'redoEdit'>, context: DecideContext): Decision => stepHistory(state, command, 'redo', context);

function stepHistory(state: ShowState, { sawEdit, onAirRow }: CommandOf<'undoEdit' | 'redoEdit'>, way: 'undo' | 'redo', context: DecideContext): Decision {
  return whilePlanned(state, (editing) => {
    const entry = state.planEdits[way].at(-1);
    if (entry === undefined) return refuse(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
    const stale = changedSince(state, sawEdit);
    if (stale !== null) return stale;
    const changes = way === 'undo' ? invertChanges(entry.changes) : [...entry.changes];
    const refused = guardOnAir(editing, displaced(changes), onAirRow);
    return refused ?? accept({ kind: 'planEdited', record: { editId: newEditId(context), what: entry.what, way, catchUp: null }, changes });
  });
}

/** Refuses what was decided on a plan that is not the newest any more. */
export function changedSince({ planEdits }: ShowState, sawEdit: string | null): Decision | null {
  const newest = planEdits.last.at(-1);
  return (newest?.editId ?? null) === sawEdit ? null : refuse('planChanged', { by: newest?.by ?? '' });
}

