import { describe, expect, it } from 'vitest';
import { createOrderEntry } from '#engine/adapters/sources/manual/orderEntry.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { OrderRow } from '#shared/commerce/orderFile/orderRow.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { Stage } from '../shared/show/stage.ts';

const HAND = 'hand' as SourceId;
const ROW: OrderRow = { id: 'A1', createdAt: instant(1_000), paidAt: instant(2_000), cancelledAt: null, amountMinor: 12_900, currency: 'CNY', refund: { minor: 900, at: instant(3_000) }, sku: 'MS-P1', productId: '', title: '面霜', quantity: 2 };

function desk() {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'O' });
  stage.did({ kind: 'importProducts', products: [{ id: 'P1', sku: 'ms-p1', name: { zh: '面霜', en: '' } }] });
  stage.did({ kind: 'addSource', source: { kind: 'manual', id: HAND, name: '手工' } });
  stage.did({ kind: 'addSource', source: { kind: 'ingest', id: 'door' as SourceId, name: 'Door' } });
  const known = new Set<string>();
  const events: AudienceEvent[] = [];
  const unread: string[] = [];
  const intake = {
    accept: (offered: readonly AudienceEvent[]) => Promise.resolve(offered.map((event) => {
      if (known.has(event.eventId)) return 'duplicate' as const;
      known.add(event.eventId);
      events.push(event);
      return 'stored' as const;
    })),
    unread: (_source: SourceId, raw: string, why: string) => { unread.push(`${raw}: ${why}`); },
  };
  return { events, unread, stage, enter: createOrderEntry({ clock: createManualClock(), intake, state: () => stage.state }) };
}

describe('rows of an order file', () => {
  it('become facts of our product; the same file again adds nothing', async () => {
    const { events, enter } = desk();
    expect(await enter({ sourceId: HAND, orders: [ROW], unread: [] })).toEqual({ ok: true, value: { stored: 3, known: 0, unread: 0 } });
    expect(events).toMatchObject([
      { kind: 'order', orderId: 'A1', change: 'created', lines: [{ productRef: 'P1', quantity: 2, amountMinor: 12_900 }] }, { change: 'paid', at: 2_000 }, { change: 'refunded', amountMinor: 900, at: 3_000 },
    ]);
    expect(await enter({ sourceId: HAND, orders: [ROW], unread: [] })).toEqual({ ok: true, value: { stored: 0, known: 3, unread: 0 } });
  });

  it('rows that are no orders are counted as unread with their fault', async () => {
    const { unread, enter } = desk();
    expect(await enter({ sourceId: HAND, orders: [ROW], unread: [{ row: 7, field: 'amount', reason: 'badAmount' }] })).toMatchObject({ value: { stored: 3, unread: 1 } });
    expect(unread).toEqual(['row 7 amount: order file: amount']);
  });

  it('go into a source of entries by hand that is on, and nowhere else', async () => {
    const { enter, stage, events } = desk();
    expect(await enter({ sourceId: 'door' as SourceId, orders: [ROW], unread: [] })).toMatchObject({ ok: false, refusal: { key: 'unknownSource' } });
    stage.did({ kind: 'setSourceEnabled', sourceId: HAND, enabled: false });
    expect(await enter({ sourceId: HAND, orders: [ROW], unread: [] })).toMatchObject({ ok: false, refusal: { key: 'sourceDisabled' } });
    expect(events).toEqual([]);
  });
});
