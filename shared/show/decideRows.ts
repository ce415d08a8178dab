import { itemIdSchema, type ItemId } from '../ids.ts';
import { allCells, applyCells, cellsOf, changedCells, type Cells } from '../runsheet/cells.ts';
import { DRAFT, type Runsheet, type RunsheetItem } from '../runsheet/item.ts';
import { placesOf, type ItemList, type Placed, type PlanChange } from '../runsheet/planChange.ts';
import type { CommandOf } from './commands.ts';
import { refuse, type DecideContext, type Decision } from './decideContext.ts';
import { changedSince } from './decideEdit.ts';
import { acceptEdit, cellsStep, guardOnAir, lockedRow, repeatedCue, rowsById, whilePlanned } from './editPlan.ts';
import type { NewItem } from './planCommands.ts';
import type { ShowState } from './state.ts';

const LISTS: readonly ItemList[] = ['plan', 'adLibs'];
const itemsOf = (sheet: Runsheet, list: ItemList): readonly RunsheetItem[] => (list === 'plan' ? sheet.items : sheet.adLibs);

/** Gives out ids and cues that nothing else carries. */
function namesOf(sheet: Runsheet, context: DecideContext) {
  const all = [...sheet.items, ...sheet.adLibs];
  const ids = new Set<ItemId>(all.map((item) => item.id));
  const cues = new Set(all.map((item) => item.cue));
  const id = (wanted: ItemId | undefined): ItemId => {
    const free = wanted === undefined || ids.has(wanted) ? itemIdSchema.parse(context.newId('item')) : wanted;
    ids.add(free);
    return free;
  };
  const cue = (wanted: string | undefined): string => {
    let free = wanted ?? String(all.length + 1).padStart(2, '0');
    for (let count = 2; cues.has(free); count += 1) free = `${(wanted ?? 'N').slice(0, 11)}-${count}`;
    cues.add(free);
    return free;
  };
  return { id, cue };
}

/** Rows one behind the other, the first behind `afterId`. */
function inARow(items: readonly RunsheetItem[], afterId: ItemId | null): Placed[] {
  return items.map((item, index) => ({ item, afterId: index === 0 ? afterId : (items[index - 1]?.id ?? null) }));
}

export const insertItems = (state: ShowState, { list, afterId, items }: CommandOf<'insertItems'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    if (afterId !== null && !itemsOf(editing.sheet, list).some((item) => item.id === afterId)) return refuse('unknownRow', { id: afterId });
    const names = namesOf(editing.sheet, context);
    const rows = items.map(({ id, cue, ...item }: NewItem): RunsheetItem => ({ ...item, id: names.id(id), cue: names.cue(cue), approval: DRAFT }));
    return acceptEdit(editing, 'insertItems', [{ kind: 'inserted', list, rows: inARow(rows, afterId) }], context);
  });

export const duplicateItems = (state: ShowState, { itemIds }: CommandOf<'duplicateItems'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const unknown = unknownRow(editing.sheet, itemIds);
    if (unknown !== null) return unknown;
    const wanted = new Set(itemIds);
    const names = namesOf(editing.sheet, context);
    const steps = LISTS.flatMap((list): PlanChange[] => {
      const originals = itemsOf(editing.sheet, list).filter((item) => wanted.has(item.id));
      const last = originals.at(-1);
      if (last === undefined) return [];
      const copies = originals.map((item): RunsheetItem => ({ ...item, id: names.id(undefined), cue: names.cue(item.cue), approval: DRAFT }));
      return [{ kind: 'inserted', list, rows: inARow(copies, last.id) }];
    });
    return acceptEdit(editing, 'duplicateItems', steps, context);
  });

function unknownRow(sheet: Runsheet, ids: readonly ItemId[]): Decision | null {
  const known = rowsById(sheet);
  const id = ids.find((wanted) => !known.has(wanted));
  return id === undefined ? null : refuse('unknownRow', { id });
}

/** A loop that loses an end is no loop any more; undo brings both back. */
export const deleteItems = (state: ShowState, { itemIds, onAirRow }: CommandOf<'deleteItems'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const { sheet } = editing;
    const gone = new Set(itemIds);
    const refused = unknownRow(sheet, itemIds) ?? lockedRow([...sheet.items, ...sheet.adLibs].filter((item) => gone.has(item.id))) ?? guardOnAir(editing, gone, onAirRow);
    if (refused !== null) return refused;
    const steps = LISTS.flatMap((list): PlanChange[] => {
      const rows = placesOf(itemsOf(sheet, list), gone);
      return rows.length === 0 ? [] : [{ kind: 'removed', list, rows }];
    });
    const losesLoop = sheet.loop !== null && (gone.has(sheet.loop.fromId) || gone.has(sheet.loop.toId));
    return acceptEdit(editing, 'deleteItems', losesLoop ? [...steps, { kind: 'sheet', before: { loop: sheet.loop }, after: { loop: null } }] : steps, context);
  });

export const moveItems = (state: ShowState, { itemIds, afterId, onAirRow }: CommandOf<'moveItems'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const { sheet } = editing;
    const moving = new Set(itemIds);
    const unknown = unknownRow(sheet, itemIds);
    if (unknown !== null) return unknown;
    const list: ItemList = sheet.adLibs.some((item) => moving.has(item.id)) ? 'adLibs' : 'plan';
    const items = itemsOf(sheet, list);
    const places = placesOf(items, moving);
    const isGoodPlace = afterId === null || (!moving.has(afterId) && items.some((item) => item.id === afterId));
    if (places.length !== moving.size || !isGoodPlace) return refuse('badPlace');
    const refused = lockedRow(places.map(({ item }) => item)) ?? guardOnAir(editing, moving, onAirRow);
    if (refused !== null) return refused;
    const targets = inARow(places.map(({ item }) => item), afterId);
    const moves = places.map(({ item, afterId: from }, index) => ({ itemId: item.id, from, to: targets[index]?.afterId ?? null }));
    // Rows that stand there already, in this order, do not move.
    return acceptEdit(editing, 'moveItems', moves.every(({ from, to }) => from === to) ? [] : [{ kind: 'moved', list, moves }], context);
  });

/** Rows are told apart by their cue, as the crew does; ids of the plan stay, so buttons bound to rows keep working. */
export const mergeRunsheet = (state: ShowState, { items, fields, sawEdit }: CommandOf<'mergeRunsheet'>, context: DecideContext): Decision =>
  whilePlanned(state, (editing) => {
    const stale = changedSince(state, sawEdit) ?? repeatedCue(items);
    if (stale !== null) return stale;
    const { sheet } = editing;
    const byCue = new Map([...sheet.items, ...sheet.adLibs].map((item) => [item.cue, item]));
    const adLibs = new Set(sheet.adLibs);
    const names = namesOf(sheet, context);
    const steps: PlanChange[] = [];
    const inserted: Placed[] = [];
    let before: ItemId | null = null;
    for (const item of items) {
      const known = byCue.get(item.cue);
      if (known === undefined) {
        const row: RunsheetItem = { ...item, id: names.id(item.id), approval: DRAFT };
        inserted.push({ item: row, afterId: before });
        before = row.id;
        continue;
      }
      if (!adLibs.has(known)) before = known.id;
      const step = mergeRow(known, item, fields);
      if (step !== null && known.approval.state === 'locked') return refuse('rowLocked', { cue: known.cue });
      if (step !== null) steps.push(step);
    }
    return acceptEdit(editing, 'mergeRunsheet', inserted.length === 0 ? steps : [...steps, { kind: 'inserted', list: 'plan', rows: inserted }], context);
  });

/** Custom columns are added to and overwritten, never emptied: a file need not hold every column. */
function mergeRow(known: RunsheetItem, item: RunsheetItem, fields: CommandOf<'mergeRunsheet'>['fields']): PlanChange | null {
  const wanted = fields === undefined ? allCells(item) : (Object.fromEntries(Object.entries(allCells(item)).filter(([field]) => fields.some((name) => name === field))) as Cells);
  const after = changedCells(known, wanted);
  const merged = applyCells(known, after);
  // A shorter row takes its minimum along, as a fresh import would.
  const mended = merged.minDurationMs > merged.durationMs ? { ...after, minDurationMs: merged.durationMs } : after;
  return cellsStep(known, cellsOf(known, mended), mended);
}
