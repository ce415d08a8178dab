import type { ItemId } from '../ids.ts';
import { leavesOf } from '../runsheet/cells.ts';
import type { Runsheet } from '../runsheet/item.ts';
import { changeSheet, type PlanChange } from '../runsheet/planChange.ts';
import { rowById, rowIndex } from '../runsheet/rowIndex.ts';
import type { ShowEvent } from './events.ts';
import { nameOf } from './evolveRoom.ts';
import { duration } from '../time/instant.ts';
import type { Happened } from './happened.ts';
import { planPosition, planRun, type RunningShow } from './order.ts';
import type { CaughtUpRows, LastEdit, PlanEdit, PlanEdits, ShowSituation, ShowState } from './state.ts';

type Edited = Extract<ShowEvent, { kind: 'planEdited' }>;

/** How many edits can be undone, and how many lines of "who changed what" the state keeps; the log keeps all. */
const UNDO_DEPTH = 250;
const KEPT_LAST = 50;

export const NO_EDITS: PlanEdits = { undo: [], redo: [], last: [] };

/** The plan's edits: the sheet, the running show around it, and the history. A new plan begins a new history. */
export function evolvePlan(state: ShowState, { event, at, actor }: Happened<Extract<ShowEvent, { kind: 'planEdited' | 'runsheetImported' | 'showLoaded' }>>): ShowState {
  switch (event.kind) {
    case 'runsheetImported': return state.planEdits === NO_EDITS ? state : { ...state, planEdits: NO_EDITS };
    case 'showLoaded': return withoutMarks(state);
    case 'planEdited': {
      const show = editShow(state.show, event.changes);
      const planEdits = event.record === null ? state.planEdits : remember(state.planEdits, event, event.record, { by: nameOf(actor), at, sheet: show.kind === 'empty' ? null : show.sheet });
      return show === state.show && planEdits === state.planEdits ? state : { ...state, show, planEdits };
    }
  }
}

/** The show after the steps of an edit: its sheet, what is dropped, and where NEXT goes on. */
export function editShow(show: ShowSituation, changes: readonly PlanChange[]): ShowSituation {
  if (show.kind === 'empty') return show;
  const sheet = changeSheet(show.sheet, changes);
  if (show.kind !== 'running') return sheet === show.sheet ? show : { ...show, sheet };
  const dropped = changes.reduce(markedBy, show.dropped);
  const caughtUpRows = changes.reduce(owedBy, show.caughtUpRows);
  const caughtUpMs = duration(changes.reduce<number>((sum, change) => (change.kind === 'caughtUp' && change.rows.length === 0 ? sum + change.ms : sum), show.caughtUpMs));
  if (sheet === show.sheet && dropped === show.dropped && caughtUpRows === show.caughtUpRows && caughtUpMs === show.caughtUpMs) return show;
  if (sheet.items === show.sheet.items) return { ...show, sheet, dropped, caughtUpRows, caughtUpMs };
  return { ...show, sheet, dropped, caughtUpRows, caughtUpMs, resumeAfter: resumeAfter(show, sheet, changes), shift: shiftAfter(show, sheet) };
}

function markedBy(dropped: RunningShow['dropped'], change: PlanChange): RunningShow['dropped'] {
  if (change.kind !== 'marked') return dropped;
  const ids = new Set(change.itemIds);
  const others = dropped.filter((id) => !ids.has(id));
  return change.dropped ? [...others, ...change.itemIds] : others;
}

/** What rows gave is owed to them until it is given back; what is owed no more is not taken back either. */
function owedBy(owed: CaughtUpRows, change: PlanChange): CaughtUpRows {
  if (change.kind !== 'caughtUp' || change.rows.length === 0) return owed;
  const next = new Map(owed);
  for (const { itemId, ms } of change.rows) {
    const rest = Math.max(0, (next.get(itemId) ?? 0) + ms);
    if (rest === 0) next.delete(itemId);
    else next.set(itemId, duration(rest));
  }
  return [...next];
}

/** Where NEXT goes on when the row of the run is not in the plan any more: behind the nearest row before it that stayed. */
function resumeAfter(show: RunningShow, sheet: Runsheet, changes: readonly PlanChange[]): RunningShow['resumeAfter'] {
  const row = planRun(show).item.id;
  const kept = rowIndex(sheet.items);
  if (kept.has(row)) return null;
  const at = planPosition(show);
  if (at === null) return null;
  const moved = new Set<ItemId>(changes.flatMap((change) => (change.kind === 'moved' ? change.moves.map(({ itemId }) => itemId) : [])));
  for (let index = at.isRow ? at.index - 1 : at.index; index >= 0; index -= 1) {
    const id = show.sheet.items[index]?.id;
    if (id !== undefined && kept.has(id) && !moved.has(id)) return { afterId: id };
  }
  return { afterId: null };
}

/** A plan that was moved from a row on stays so when that row goes: from the next one that stayed. */
function shiftAfter({ shift, sheet: before }: RunningShow, sheet: Runsheet): RunningShow['shift'] {
  if (shift === null || rowIndex(sheet.items).has(shift.fromId)) return shift;
  const kept = new Set<ItemId>(sheet.items.map((item) => item.id));
  const from = before.items.findIndex((item) => item.id === shift.fromId);
  const next = from === -1 ? undefined : before.items.slice(from + 1).find((item) => kept.has(item.id));
  return next === undefined ? null : { ...shift, fromId: next.id };
}

function remember(edits: PlanEdits, { changes }: Edited, record: NonNullable<Edited['record']>, { by, at, sheet }: Pick<PlanEdit, 'by' | 'at'> & { readonly sheet: Runsheet | null }): PlanEdits {
  const { editId, what, way } = record;
  const last = [...edits.last, { editId, what, way, by, at, ...touched(changes, sheet) }].slice(-KEPT_LAST);
  if (way === 'do') return { undo: [...edits.undo, { editId, what, by, at, changes }].slice(-UNDO_DEPTH), redo: [], last };
  const [from, to] = way === 'undo' ? [edits.undo, edits.redo] : [edits.redo, edits.undo];
  const entry = from.at(-1);
  if (entry === undefined) return { ...edits, last };
  const [rest, grown] = [from.slice(0, -1), [...to, entry]];
  return way === 'undo' ? { undo: rest, redo: grown, last } : { undo: grown, redo: rest, last };
}

function touched(changes: readonly PlanChange[], sheet: Runsheet | null): Pick<LastEdit, 'rows' | 'itemId' | 'cue' | 'fields'> {
  const ids = new Set<ItemId>();
  const fields = new Set<string>();
  let cue: string | null = null;
  for (const change of changes) {
    switch (change.kind) {
      case 'cells':
        ids.add(change.itemId);
        for (const { path: [field] } of leavesOf(change.after)) fields.add(field);
        break;
      case 'inserted': case 'removed':
        cue ??= change.rows[0]?.item.cue ?? null;
        for (const { item } of change.rows) ids.add(item.id);
        break;
      case 'moved': for (const { itemId } of change.moves) ids.add(itemId); break;
      case 'marked': for (const id of change.itemIds) ids.add(id); break;
      case 'caughtUp': break;
      case 'sheet': for (const field of Object.keys(change.after)) fields.add(field); break;
    }
  }
  const [itemId = null] = ids;
  const row = cue !== null || itemId === null || sheet === null ? undefined : rowById(sheet.items, itemId) ?? rowById(sheet.adLibs, itemId);
  return { rows: ids.size, itemId, cue: cue ?? row?.cue ?? '', fields: [...fields] };
}

/** Marks belong to the show that was running: another one begins without them, and undo must not bring them back. */
function withoutMarks(state: ShowState): ShowState {
  const { undo, redo, last } = state.planEdits;
  const isMark = ({ kind }: PlanChange): boolean => kind === 'marked' || kind === 'caughtUp';
  const hasMarks = [...undo, ...redo].some(({ changes }) => changes.some(isMark));
  if (!hasMarks) return state;
  const clean = (edits: readonly PlanEdit[]): readonly PlanEdit[] => edits
    .map((edit) => ({ ...edit, changes: edit.changes.filter((change) => !isMark(change)) })).filter(({ changes }) => changes.length > 0);
  return { ...state, planEdits: { undo: clean(undo), redo: clean(redo), last } };
}
