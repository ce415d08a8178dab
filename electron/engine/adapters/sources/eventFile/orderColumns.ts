import { missingOrderFields, suggestOrderColumns, type OrderMapping } from '#shared/commerce/orderFile/orderFields.table.ts';

/** The columns of an order export by their names; null when it is none: an order needs a number and an amount. */
export function orderColumns(headers: readonly string[]): OrderMapping | null {
  const mapping = suggestOrderColumns(headers);
  return missingOrderFields(mapping).some((missing) => missing !== 'time') ? null : mapping;
}
