import { ORDER_ROW_PROBLEMS } from '#shared/commerce/orderFile/orderRow.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack, enterOrdersSchema, OrdersTaken } from '#shared/protocol/wire.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import type { ShowState } from '#shared/show/state.ts';
import { isSourceOn } from '#shared/training/model.ts';
import type { z } from 'zod';
import { offerInTime } from '../../../audience/offerInTime.ts';
import type { AudienceIntake, Clock } from '../../../ports.ts';
import { orderRowFacts } from '../common/orderRowFacts.ts';

interface Deps { readonly clock: Clock; readonly intake: AudienceIntake; readonly state: () => ShowState }
const PATIENCE_MS = 15_000;

/** Takes rows of an order file. A row that is no order is counted as unread with its fault, so that the file's rows and what became of them add up. */
export const createOrderEntry = ({ clock, intake, state }: Deps) => async ({ sourceId, orders, unread }: z.infer<typeof enterOrdersSchema>): Promise<Ack<OrdersTaken>> => {
  const source = sourceOf(state(), sourceId);
  if (source?.config.kind !== 'manual') return { ok: false, refusal: refusal('unknownSource', { sourceId }) };
  if (!isSourceOn(state(), source)) return { ok: false, refusal: refusal('sourceDisabled', { sourceId }) };
  const receipt = { sourceId, receivedAt: clock.now() };
  const { products } = state();
  const read = orders.map((row) => ({ row, facts: orderRowFacts(row, products, receipt) }));
  const stored = await offerInTime(clock, intake, read.flatMap(({ facts }) => (facts.ok ? facts.value : [])), PATIENCE_MS);
  if (!stored.ok) return { ok: false, refusal: stored.failure };
  // Counted last: a message that is sent again because the file could not be written must not count its faults twice.
  for (const { row, field, reason } of unread) intake.unread(sourceId, `row ${row} ${field}`, `order file: ${ORDER_ROW_PROBLEMS[reason]}`);
  const unfit = read.flatMap(({ row, facts }) => (facts.ok ? [] : [{ id: row.id, why: facts.failure }]));
  for (const { id, why } of unfit) intake.unread(sourceId, `order ${id}`, `order file: ${why}`);
  const known = stored.value.filter((result) => result === 'duplicate').length;
  return { ok: true, value: { stored: stored.value.length - known, known, unread: unread.length + unfit.length } };
};
