import type { OrderMapping } from '#shared/commerce/orderFile/orderFields.table.ts';
import { ORDER_ROW_PROBLEMS } from '#shared/commerce/orderFile/orderRow.ts';
import { createOrderRowReader } from '#shared/commerce/orderFile/readOrderRow.ts';
import type { NamedProduct } from '#shared/commerce/productRef.ts';
import type { Decoded } from '../common/createFeed.ts';
import type { Receipt } from '../common/drafts.ts';
import { orderRowFacts } from '../common/orderRowFacts.ts';

export interface OrderRows { readonly read: (cells: readonly string[], receipt: Receipt) => Decoded }

/** Rows of a shop's order export, as facts. Times without a zone are those of this computer. */
export function createOrderRows(mapping: OrderMapping, room: () => { readonly currency: string; readonly products: readonly NamedProduct[] }): OrderRows {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const reader = createOrderRowReader(() => ({ mapping, currency: room().currency, zone }));
  return {
    read: (cells, receipt) => {
      const row = reader.read(cells, receipt.receivedAt);
      if (!row.ok) return { unread: `order: ${ORDER_ROW_PROBLEMS[row.failure.reason]}` };
      const facts = orderRowFacts(row.value, room().products, receipt);
      return facts.ok ? facts.value : { unread: `order: ${facts.failure}` };
    },
  };
}
