import { z } from 'zod';
import { missingOrderFields, ORDER_FIELDS, shapeOf, suggestOrderColumns, type OrderField, type OrderMapping } from '#shared/commerce/orderFile/orderFields.table.ts';
import { makeStored } from '../../state/stored.ts';

/** Shapes kept; the oldest goes first. */
const MOST = 30;
const keptSchema = z.array(z.object({ shape: z.string().max(2_000), columns: z.partialRecord(z.enum(ORDER_FIELDS), z.number().int().min(0).max(1_000).nullable()) })).max(MOST);
type Kept = z.infer<typeof keptSchema>;

/** How files of each shape were read in this browser, newest last. */
export const orderShapes = makeStored<Kept>('cuedeck.orderFiles', keptSchema, []);

export interface Columns { readonly mapping: OrderMapping; readonly isRemembered: boolean }

/** The columns of a file: as they were assigned for its shape before, else as their headers say. */
export function columnsOf(headers: readonly string[], kept: Kept): Columns {
  const known = kept.findLast(({ shape }) => shape === shapeOf(headers));
  if (known === undefined) return { mapping: suggestOrderColumns(headers), isRemembered: false };
  return { mapping: Object.fromEntries(ORDER_FIELDS.map((field) => [field, known.columns[field] ?? null])) as Record<OrderField, number | null>, isRemembered: true };
}

export const withShape = (kept: Kept, headers: readonly string[], mapping: OrderMapping): Kept =>
  [...kept.filter(({ shape }) => shape !== shapeOf(headers)), { shape: shapeOf(headers), columns: { ...mapping } }].slice(-MOST);

/** One column feeds one field: assigning takes it away from where it was. */
export const assigned = (mapping: OrderMapping, field: OrderField, column: number | null): OrderMapping =>
  Object.fromEntries(ORDER_FIELDS.map((each) => [each, each === field ? column : mapping[each] === column ? null : mapping[each]])) as Record<OrderField, number | null>;

/** The row that holds the headers: of the first 20 the one in which most cells are known names; the first with two filled cells when none is known. */
export function orderHeaderRow(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, 20).map((cells) => Object.values(suggestOrderColumns(cells)).filter((column) => column !== null).length);
  const most = Math.max(0, ...known);
  return most > 0 ? known.indexOf(most) : Math.max(0, rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1));
}

export const isReadable = (mapping: OrderMapping): boolean => missingOrderFields(mapping).length === 0;
