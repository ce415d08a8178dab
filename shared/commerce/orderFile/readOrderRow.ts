import { Temporal } from 'temporal-polyfill';
import { clip } from '../../clip.ts';
import { fail, succeed, type Result } from '../../result.ts';
import { unescapeCell } from '../../tables/escapeCell.ts';
import type { Instant } from '../../time/instant.ts';
import { parseMoment } from '../../time/parseMoment.ts';
import { currencySchema } from '../money.ts';
import { parseTypedAmount } from '../typedAmount.ts';
import type { OrderField, OrderMapping } from './orderFields.table.ts';
import type { OrderRow, OrderRowProblem } from './orderRow.ts';

const PAID = /已支付|已付款|待发货|已发货|已完成|交易成功|备货中|paid|complete|processing|shipped|delivered|fulfilled/iu;
const NOT_PAID = /待支付|待付款|未支付|未付款|unpaid|pending/iu;
const CANCELLED = /已取消|已关闭|交易关闭|cancel|closed|voided/iu;

/** How exports write that a cell holds nothing. */
const NOTHING = /^(?:[-–—/]+|无|null|none|n\/a)$/iu;
const MAX_ID = 100;
const MAX_QUANTITY = 1_000_000;

/** What a file is read by. `currency`: of rows that name none. `zone`: of times that name none (IANA). */
export interface OrderFileRules { readonly mapping: OrderMapping; readonly currency: string; readonly zone: string }

/** Reads the rows of one file, one after the other. */
export interface OrderRowReader { readonly read: (cells: readonly string[], now: Instant) => Result<OrderRow, OrderRowProblem> }

/**
 * A row is one line of goods and counts as an order of its own number: that of the line where the export has one, else that of the order.
 * Several rows with one number and nothing that tells them apart are not guessed at: the first is taken, the others are refused.
 */
export function createOrderRowReader(rules: () => OrderFileRules): OrderRowReader {
  const taken = new Set<string>();
  return {
    read: (cells, now) => {
      const { mapping, currency, zone } = rules();
      const cell: Cells = (field) => {
        const column = mapping[field];
        const text = column === null ? '' : unescapeCell((cells[column] ?? '').trim()).replace(/^['\t]+/u, '').trim();
        return NOTHING.test(text) ? '' : text;
      };
      const [numbered, id] = cell('lineId') === '' ? ['orderId' as const, cell('orderId')] : ['lineId' as const, cell('lineId')];
      if (id === '') return fail({ field: numbered, reason: 'noNumber' });
      if (id.length > MAX_ID) return fail({ field: numbered, reason: 'longNumber' });
      if (taken.has(id)) return fail({ field: numbered, reason: 'repeated' });
      const row = rowOf(id, cell, { currency, zone, now });
      if (row.ok) taken.add(id);
      return row;
    },
  };
}

type Cells = (field: OrderField) => string;
interface Given { readonly currency: string; readonly zone: string; readonly now: Instant }

function rowOf(id: string, cell: Cells, given: Given): Result<OrderRow, OrderRowProblem> {
  const currency = currencySchema.safeParse(cell('currency') === '' ? given.currency : cell('currency').toUpperCase());
  if (!currency.success) return fail({ field: 'currency', reason: 'badCurrency' });
  const amount = parseTypedAmount(cell('amount'), currency.data);
  if (!amount.ok) return fail({ field: 'amount', reason: 'badAmount' });
  const refund = cell('refund') === '' ? succeed(0) : parseTypedAmount(cell('refund').replace(/^-/u, ''), currency.data);
  if (!refund.ok) return fail({ field: 'refund', reason: 'badRefund' });
  const times = timesOf(cell, given);
  if (!times.ok) return times;
  const { created, paid, cancelled, refunded } = times.value;
  const quantity = quantityOf(cell('quantity'));
  if (quantity === null) return fail({ field: 'quantity', reason: 'badQuantity' });
  const status = cell('status');
  return succeed({
    id, createdAt: created, paidAt: paid ?? (PAID.test(status) && !NOT_PAID.test(status) ? created : null), cancelledAt: CANCELLED.test(status) ? cancelled ?? created : null,
    amountMinor: amount.value, currency: currency.data, refund: refund.value === 0 ? null : { minor: refund.value, at: refunded ?? paid ?? created },
    sku: clip(cell('sku'), 128), productId: clip(cell('productId'), 128), title: clip(cell('title'), 300), quantity,
  });
}

/** A filled cell that is no time is a fault of the row: an order booked at a wrong moment counts for the wrong row of the show. */
function timesOf(cell: Cells, given: Given): Result<{ readonly created: Instant; readonly paid: Instant | null; readonly cancelled: Instant | null; readonly refunded: Instant | null }, OrderRowProblem> {
  const read = (field: OrderField): Instant | null | undefined => (cell(field) === '' ? null : momentOf(cell(field), given) ?? undefined);
  const [created, paid, cancelled, refunded] = [read('created'), read('paidAt'), read('cancelledAt'), read('refundedAt')];
  if (created === undefined) return fail({ field: 'created', reason: 'badTime' });
  if (paid === undefined) return fail({ field: 'paidAt', reason: 'badTime' });
  if (cancelled === undefined) return fail({ field: 'cancelledAt', reason: 'badTime' });
  if (refunded === undefined) return fail({ field: 'refundedAt', reason: 'badTime' });
  const first = created ?? paid;
  return first === null ? fail({ field: 'created', reason: 'noTime' }) : succeed({ created: first, paid, cancelled, refunded });
}

function quantityOf(text: string): number | null {
  if (text === '') return 1;
  const count = Number(/^(\d{1,7})(?:\.0+)? ?(?:件|个|pcs)?$/iu.exec(text)?.[1] ?? Number.NaN);
  return count >= 1 && count <= MAX_QUANTITY ? count : null;
}

/** "2026-03-08 20:15", "2026/3/8 20:15:00", with or without a zone; a day alone is its first moment. */
function momentOf(text: string, { zone, now }: Given): Instant | null {
  const iso = text.replaceAll('/', '-').replace(/^(\d{4})-(\d{1,2})-(\d{1,2})/u, (_all, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .replace(/^(\d{4}-\d{2}-\d{2}) +(\d{1,2}):(\d{2})/u, (_all, day: string, hour: string, minute: string) => `${day}T${hour.padStart(2, '0')}:${minute}`).replace(/ ([+-]\d{2}):?(\d{2})$/u, '$1:$2');
  const read = parseMoment(iso, now);
  if (read.ok) return read.value;
  if (read.failure !== 'withoutZone') return null;
  const at = parseMoment(wallTime(iso, zone), now);
  return at.ok ? at.value : null;
}

/** Ms since the epoch at which a clock of `zone` shows this; NaN where the calendar ends. */
function wallTime(iso: string, zone: string): number {
  try {
    return Temporal.PlainDateTime.from(iso).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}
