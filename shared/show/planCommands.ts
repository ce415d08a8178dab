import { z } from 'zod';
import { editIdSchema, itemIdSchema } from '../ids.ts';
import { cellsSchema } from '../runsheet/cells.ts';
import { approvalStateSchema, itemSchema, MAX_ITEMS } from '../runsheet/item.ts';
import { sheetFactsSchema } from '../runsheet/planChange.ts';
import { commandOf as c } from './commandOf.ts';

const itemIds = z.array(itemIdSchema).min(1).max(MAX_ITEMS);
const list = z.enum(['plan', 'adLibs']).default('plan');

/** The newest edit the sender knew of (`planEdits.last`); null = none. A mismatch is refused: nothing is overwritten unseen. */
const sawEdit = editIdSchema.nullable();

/** What becomes of the run when the edit takes away, skips or moves the row on air: refused, or the run (a copy) goes on. */
const onAirRow = z.enum(['refuse', 'keepRun']).default('refuse');

/** A new row. Without an id or cue, or with one that is taken, it gets a free one. */
export const newItemSchema = itemSchema.omit({ approval: true, id: true, cue: true }).extend({ id: itemIdSchema.exactOptional(), cue: itemSchema.shape.cue.exactOptional() });
export type NewItem = z.infer<typeof newItemSchema>;

/** The fields of a row a merge may bring. */
export const mergeFieldSchema = z.enum(Object.keys(cellsSchema.shape) as [keyof typeof cellsSchema.shape, ...(keyof typeof cellsSchema.shape)[]]);

/** Commands that edit the plan. Each that is accepted is one `planEdited` and one step of undo. */
export const PLAN_COMMANDS = [
  c('editItem', 'Producer: set cells of one row. `saw` holds what stood in them when the editor began; a cell that changed meanwhile is refused (`editConflict`), with both values.',
    { itemId: itemIdSchema, changes: cellsSchema, saw: cellsSchema }),
  c('editItems', 'Producer: set the same cells of many rows, all or none; each row with what the editor saw in it.',
    { rows: z.array(z.object({ itemId: itemIdSchema, saw: cellsSchema })).min(1).max(MAX_ITEMS), changes: cellsSchema }),
  c('insertItems', 'Producer: put new rows behind a row (null = first), in the plan or among the ad-libs.', { list, afterId: itemIdSchema.nullable(), items: z.array(newItemSchema).min(1).max(MAX_ITEMS) }),
  c('deleteItems', 'Producer: take rows out of the plan.', { itemIds, onAirRow }),
  c('moveItems', 'Producer: move rows, kept in their order, behind another one (null = first).', { itemIds, afterId: itemIdSchema.nullable(), onAirRow }),
  c('duplicateItems', 'Producer: copy rows, with new ids and cues, behind the last of them.', { itemIds }),
  c('setApproval', 'Producer: say how far rows are agreed; locked rows refuse edits until this is set back.', { itemIds, state: approvalStateSchema }),
  c('setSheet', 'Producer: title, date, time zone and loop of the plan. Date and time zone not while the show is loaded.', { changes: sheetFactsSchema, saw: sheetFactsSchema }),
  c('mergeRunsheet', 'Producer: bring the rows of an imported file into the plan: rows with a known cue keep their id and place and are updated (in `fields` only, if given), the others are put in behind the row before them; nothing is taken out.',
    { items: z.array(itemSchema).min(1).max(MAX_ITEMS), fields: z.array(mergeFieldSchema).exactOptional(), sawEdit }),
  c('undoEdit', 'Producer: revert the newest edit of the plan, whoever made it, if it is the one the sender saw on top.', { sawEdit, onAirRow }),
  c('redoEdit', 'Producer: make the edit again that was undone last, if it is the one the sender saw on top.', { sawEdit, onAirRow }),
] as const;
