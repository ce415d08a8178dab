import { isBlankRow, type Table } from '../../tables/columns.ts';
import type { Instant } from '../../time/instant.ts';
import type { OrderRow, OrderRowProblem } from './orderRow.ts';
import { createOrderRowReader, type OrderFileRules } from './readOrderRow.ts';

/** A row that is no order. `row` counts as the file does, from 1; `value` is what the cell says. */
export interface BadOrderRow extends OrderRowProblem { readonly row: number; readonly value: string }
/** What a file would bring: every filled row is in one of the two. */
export interface OrderFileCheck { readonly orders: readonly OrderRow[]; readonly bad: readonly BadOrderRow[] }

/** @param firstRow the number of the row below the headers, from 1 */
export function checkOrderFile({ rows }: Pick<Table, 'rows'>, firstRow: number, rules: OrderFileRules, now: Instant): OrderFileCheck {
  const reader = createOrderRowReader(() => rules);
  const orders: OrderRow[] = [];
  const bad: BadOrderRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (isBlankRow(cells)) continue;
    const read = reader.read(cells, now);
    if (read.ok) orders.push(read.value);
    else {
      const column = rules.mapping[read.failure.field];
      bad.push({ ...read.failure, row: firstRow + index, value: column === null ? '' : (cells[column] ?? '').trim().slice(0, 60) });
    }
  }
  return { orders, bad };
}
