import { z } from 'zod';
import { itemIdSchema, type ItemId } from '../ids.ts';
import { calendarDateSchema, duration, durationSchema } from '../time/instant.ts';
import { applyCells, storedCellsSchema } from './cells.ts';
import { itemSchema, loopSchema, type Runsheet, type RunsheetItem } from './item.ts';
import { replaceRows, rowIndex } from './rowIndex.ts';

const listSchema = z.enum(['plan', 'adLibs']);
export type ItemList = z.infer<typeof listSchema>;

/** Where a row stands: behind `afterId`; null = first. */
const afterIdSchema = itemIdSchema.nullable();
const placedSchema = z.object({ item: itemSchema, afterId: afterIdSchema });
export type Placed = z.infer<typeof placedSchema>;

/** What is true of the sheet as a whole. Absent = not touched. */
export const sheetFactsSchema = z.object({
  title: z.string().trim().min(1).max(200).exactOptional(),
  timeZone: z.string().min(1).max(60).exactOptional(),
  date: calendarDateSchema.exactOptional(),
  loop: loopSchema.nullable().exactOptional(),
});
export type SheetFacts = z.infer<typeof sheetFactsSchema>;

/**
 * One step of an edit, with what it takes to go back: only the touched cells, rows and places. Rows of a list are in plan
 * order and are placed one after the other, so a later one may stand behind an earlier one.
 */
export const planChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cells'), itemId: itemIdSchema, before: storedCellsSchema, after: storedCellsSchema }),
  z.object({ kind: z.literal('inserted'), list: listSchema, rows: z.array(placedSchema) }),
  z.object({ kind: z.literal('removed'), list: listSchema, rows: z.array(placedSchema) }),
  z.object({ kind: z.literal('moved'), list: listSchema, moves: z.array(z.object({ itemId: itemIdSchema, from: afterIdSchema, to: afterIdSchema })) }),
  z.object({ kind: z.literal('sheet'), before: sheetFactsSchema, after: sheetFactsSchema }),
  /** Rows of the running show marked as dropped, or (false) given back. Of no effect on the sheet. */
  z.object({ kind: z.literal('marked'), itemIds: z.array(itemIdSchema), dropped: z.boolean() }),
  /** Time won back by squeezing rows of the running show: what was announced stays. `rows` is empty in logs that only know the sum. Of no effect on the sheet. */
  z.object({ kind: z.literal('caughtUp'), ms: durationSchema, rows: z.array(z.object({ itemId: itemIdSchema, ms: durationSchema })).default([]) }),
]);
export type PlanChange = z.infer<typeof planChangeSchema>;

/** The steps that undo these, in the order in which they must be taken. */
export const invertChanges = (changes: readonly PlanChange[]): PlanChange[] => changes.map(invertChange).toReversed();

function invertChange(change: PlanChange): PlanChange {
  switch (change.kind) {
    case 'cells': return { ...change, before: change.after, after: change.before };
    case 'sheet': return { ...change, before: change.after, after: change.before };
    case 'inserted': return { ...change, kind: 'removed' };
    case 'removed': return { ...change, kind: 'inserted' };
    case 'moved': return { ...change, moves: change.moves.map(({ itemId, from, to }) => ({ itemId, from: to, to: from })) };
    case 'marked': return { ...change, dropped: !change.dropped };
    case 'caughtUp': return { ...change, ms: duration(0 - change.ms), rows: change.rows.map(({ itemId, ms }) => ({ itemId, ms: duration(0 - ms) })) };
  }
}

/** The sheet after the steps of an edit. Total: a step that does not fit (a hand-edited log) does what it can. The same sheet when nothing of it is touched. */
export function changeSheet(sheet: Runsheet, changes: readonly PlanChange[]): Runsheet {
  let next = sheet;
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index] as PlanChange;
    // A bulk edit is a run of `cells` steps: one pass over the rows for all of them.
    if (change.kind === 'cells') {
      let end = index;
      while (changes[end + 1]?.kind === 'cells') end += 1;
      next = withCells(next, changes.slice(index, end + 1) as CellsChange[]);
      index = end;
    } else next = changeOnce(next, change);
  }
  return next;
}

type CellsChange = Extract<PlanChange, { kind: 'cells' }>;

function withCells(sheet: Runsheet, changes: readonly CellsChange[]): Runsheet {
  const changed = (items: Runsheet['items']): Runsheet['items'] => {
    const index = rowIndex(items);
    const replaced = new Map<number, RunsheetItem>();
    for (const { itemId, after } of changes) {
      const at = index.get(itemId);
      const item = at === undefined ? undefined : (replaced.get(at) ?? items[at]);
      if (at !== undefined && item !== undefined) replaced.set(at, applyCells(item, after));
    }
    return replaced.size === 0 ? items : replaceRows(items, replaced);
  };
  const [items, adLibs] = [changed(sheet.items), changed(sheet.adLibs)];
  return items === sheet.items && adLibs === sheet.adLibs ? sheet : { ...sheet, items, adLibs };
}

function changeOnce(sheet: Runsheet, change: Exclude<PlanChange, CellsChange>): Runsheet {
  switch (change.kind) {
    case 'inserted': return onList(sheet, change.list, (items) => placeRows(items, change.rows));
    case 'removed': {
      const gone = new Set(change.rows.map(({ item }) => item.id));
      return onList(sheet, change.list, (items) => items.filter((item) => !gone.has(item.id)));
    }
    case 'moved': return onList(sheet, change.list, (items) => moveRows(items, change.moves));
    case 'sheet': return { ...sheet, ...change.after };
    case 'marked': case 'caughtUp': return sheet;
  }
}

type Items = Runsheet['items'];

const onList = (sheet: Runsheet, list: ItemList, change: (items: Items) => Items): Runsheet =>
  (list === 'plan' ? { ...sheet, items: change(sheet.items) } : { ...sheet, adLibs: change(sheet.adLibs) });

function moveRows(items: Items, moves: readonly { readonly itemId: ItemId; readonly to: ItemId | null }[]): Items {
  const moving = new Map(moves.map(({ itemId }) => [itemId, items.find((item) => item.id === itemId)]));
  const placed = moves.flatMap(({ itemId, to }): Placed[] => {
    const item = moving.get(itemId);
    return item === undefined ? [] : [{ item, afterId: to }];
  });
  return placeRows(items.filter((item) => !moving.has(item.id)), placed);
}

/** Puts rows behind others, one after the other; behind an unknown row means last. A row that is there already is not put twice. */
function placeRows(items: Items, rows: readonly Placed[]): Items {
  const known = new Set(items.map((item) => item.id));
  const following = new Map<ItemId | null, RunsheetItem | null>();
  let before: ItemId | null = null;
  for (const item of items) {
    following.set(before, item);
    before = item.id;
  }
  following.set(before, null);
  let last: ItemId | null = before;
  for (const { item, afterId } of rows) {
    if (known.has(item.id)) continue;
    known.add(item.id);
    const at: ItemId | null = afterId === null || following.has(afterId) ? afterId : last;
    const next = following.get(at) ?? null;
    following.set(at, item);
    following.set(item.id, next);
    if (next === null) last = item.id;
  }
  const placed: Items = [];
  for (let item = following.get(null) ?? null; item !== null; item = following.get(item.id) ?? null) placed.push(item);
  return placed;
}

/** The rows with the row each stands behind, in plan order: what an insert, a removal or a move back needs. */
export function placesOf(items: readonly RunsheetItem[], wanted: ReadonlySet<ItemId>): Placed[] {
  return items.flatMap((item, index) => (wanted.has(item.id) ? [{ item, afterId: items[index - 1]?.id ?? null }] : []));
}
