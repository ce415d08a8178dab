import { editIdSchema, type ItemId } from '../ids.ts';
import { hasCells, type StoredCells } from '../runsheet/cells.ts';
import { DRAFT, MAX_AD_LIBS, MAX_ITEMS, type Runsheet, type RunsheetItem } from '../runsheet/item.ts';
import { loopProblem } from '../runsheet/loop.ts';
import { changeSheet, type PlanChange } from '../runsheet/planChange.ts';
import { rowById } from '../runsheet/rowIndex.ts';
import { isKnownTimeZone } from '../time/zone.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import type { EditKind, ShowEvent } from './events.ts';
import { planRun } from './order.ts';
import type { ShowSituation, ShowState } from './state.ts';

type Record = NonNullable<Extract<ShowEvent, { kind: 'planEdited' }>['record']>;

/** A plan that may be edited: its sheet and the situation around it. */
export interface Editing { readonly sheet: Runsheet; readonly show: Exclude<ShowSituation, { kind: 'empty' }> }

export function whilePlanned({ show }: ShowState, decideEdit: (editing: Editing) => Decision): Decision {
  return show.kind === 'empty' ? refuse('noRunsheet') : decideEdit({ sheet: show.sheet, show });
}

/** A row of the plan or an ad-lib. */
export const rowOf = (sheet: Runsheet, id: ItemId): RunsheetItem | undefined => rowById(sheet.items, id) ?? rowById(sheet.adLibs, id);

/** Rows by id, plan and ad-libs, for edits of many. */
export const rowsById = (sheet: Runsheet): ReadonlyMap<ItemId, RunsheetItem> => new Map([...sheet.items, ...sheet.adLibs].map((item) => [item.id, item]));

/**
 * The `cells` step of one row; null when nothing changes. An approval is for what was approved: a row that was reviewed or
 * approved is a draft again once it is edited.
 */
export function cellsStep(item: RunsheetItem, before: StoredCells, after: StoredCells): PlanChange | null {
  if (!hasCells(after)) return null;
  const isAgreed = item.approval.state === 'reviewed' || item.approval.state === 'approved';
  if (!isAgreed) return { kind: 'cells', itemId: item.id, before, after };
  return { kind: 'cells', itemId: item.id, before: { ...before, approval: item.approval }, after: { ...after, approval: DRAFT } };
}

/** The first of these rows that is locked, as a refusal. */
export function lockedRow(rows: readonly RunsheetItem[]): Decision | null {
  const locked = rows.find((item) => item.approval.state === 'locked');
  return locked === undefined ? null : refuse('rowLocked', { cue: locked.cue });
}

/** Taking away, skipping or moving the row of the run asks first: the run itself is a copy and goes on whatever the answer. */
export function guardOnAir({ show }: Editing, ids: ReadonlySet<ItemId>, onAirRow: 'refuse' | 'keepRun'): Decision | null {
  if (show.kind !== 'running' || onAirRow === 'keepRun') return null;
  const run = [show.onAir, planRun(show)].find(({ item }) => ids.has(item.id));
  return run === undefined ? null : refuse('itemIsOnAir', { cue: run.item.cue });
}

/** The rows whose row in the plan goes away, moves or is skipped by these steps. */
export const displaced = (changes: readonly PlanChange[]): ReadonlySet<ItemId> => new Set(changes.flatMap((change): ItemId[] => {
  switch (change.kind) {
    case 'removed': return change.rows.map(({ item }) => item.id);
    case 'moved': return change.moves.map(({ itemId }) => itemId);
    case 'marked': return change.dropped ? change.itemIds : [];
    case 'cells': case 'inserted': case 'sheet': case 'caughtUp': return [];
  }
}));

/** Accepts an edit as one event, if the plan it leads to is a good one. No steps = it is so already. */
export function acceptEdit({ sheet }: Editing, what: EditKind, changes: readonly PlanChange[], context: DecideContext, more: Partial<Record> = {}): Decision {
  if (changes.length === 0) return accept();
  const problem = problemOf(sheet, changeSheet(sheet, changes), changes);
  if (problem !== null) return problem;
  return accept({ kind: 'planEdited', record: { editId: newEditId(context), what, way: 'do', catchUp: null, ...more }, changes: [...changes] });
}

export const newEditId = (context: DecideContext) => editIdSchema.parse(context.newId('edit'));

/** Why the plan after an edit would be none; only what the edit touches is looked at. */
function problemOf(before: Runsheet, after: Runsheet, changes: readonly PlanChange[]): Decision | null {
  if (after.items.length === 0) return refuse('sheetWouldBeEmpty');
  if (after.items.length > MAX_ITEMS && after.items.length > before.items.length) return refuse('tooManyRows', { max: MAX_ITEMS });
  if (after.adLibs.length > MAX_AD_LIBS && after.adLibs.length > before.adLibs.length) return refuse('tooManyRows', { max: MAX_AD_LIBS });
  if (after.timeZone !== before.timeZone && !isKnownTimeZone(after.timeZone)) return refuse('unknownTimeZone', { timeZone: after.timeZone });
  const loop = loopProblem(after);
  if (loop !== null && loop !== loopProblem(before)) return refuse(loop);
  return lengthProblem(after, changes) ?? cueProblem(after, changes);
}

function lengthProblem(after: Runsheet, changes: readonly PlanChange[]): Decision | null {
  const timed = new Set(changes.flatMap((change) => {
    if (change.kind === 'inserted') return change.rows.map(({ item }) => item.id);
    return change.kind === 'cells' && (change.after.durationMs !== undefined || change.after.minDurationMs !== undefined) ? [change.itemId] : [];
  }));
  if (timed.size === 0) return null;
  const bad = [...timed].map((id) => rowOf(after, id)).find((item) => item !== undefined && item.minDurationMs > item.durationMs);
  return bad === undefined ? null : refuse('minAboveLength', { cue: bad.cue });
}

function cueProblem(after: Runsheet, changes: readonly PlanChange[]): Decision | null {
  if (!changes.some((change) => change.kind === 'inserted' || (change.kind === 'cells' && change.after.cue !== undefined))) return null;
  return repeatedCue([...after.items, ...after.adLibs]);
}

/** A cue number that two rows carry is refused. */
export function repeatedCue(items: readonly RunsheetItem[]): Decision | null {
  const seen = new Set<string>();
  for (const { cue } of items) {
    if (seen.has(cue)) return refuse('duplicateCue', { cue });
    seen.add(cue);
  }
  return null;
}
