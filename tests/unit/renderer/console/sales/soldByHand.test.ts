import { describe, expect, it } from 'vitest';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import { productSchema } from '#shared/commerce/product.ts';
import type { SourceId } from '#shared/ids.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { manualSource, newManualSource, productOnAir, soldOne } from '../../../../../renderer/console/sales/soldByHand.ts';

const product = (id: string, liveMinor: number | null, currency = 'CNY') => productSchema.parse({ id, sku: '', name: { zh: `货${id}`, en: id }, category: '', role: '', spec: '', coupon: '', gift: '', returnPolicy: '', complianceClass: '', evidence: '', note: '', liveMinor, currency });
const products = [product('P01', 990), product('P02', 11_900)];
const running = (productIds: readonly string[], explained: string | null) => ({
  products, shelf: { windows: explained === null ? [] : [{ id: 'x', productId: explained, from: 0, until: null, nth: 1 }] }, show: { kind: 'running', onAir: { item: { productIds } } },
}) as unknown as ShowState;

describe('+1 sold by hand', () => {
  it('means the product being explained, else the first of the row on air, else nothing', () => {
    expect(productOnAir(running(['P01'], 'P02'))?.id).toBe('P02');
    expect(productOnAir(running(['P01', 'P02'], null))?.id).toBe('P01');
    expect(productOnAir(running([], null))).toBeNull();
    expect(productOnAir({ ...running(['P01'], null), show: { kind: 'empty' } })).toBeNull();
  });

  it('is a paid order of one piece at the live price, as the ingest reads it; JPY has no decimals', () => {
    const read = (entry: ReturnType<typeof soldOne>) => ingestToAudience({ ...entry, id: 'hand-1', orderId: 'hand-1' }, 'manual' as SourceId, instant(1_800_000_000_000));
    expect(read(soldOne(product('P02', 11_900)))).toMatchObject({ ok: true, value: { kind: 'order', change: 'paid', amountMinor: 11_900, currency: 'CNY', lines: [{ productRef: 'P02', quantity: 1, amountMinor: 11_900 }] } });
    expect(read(soldOne(product('P09', 1_290, 'JPY')))).toMatchObject({ ok: true, value: { amountMinor: 1_290, currency: 'JPY' } });
    expect(soldOne(product('P03', null))).toBeNull();
  });

  it('goes into the room\'s own source of entries by hand; where there is none that is on, one with a free id is added', () => {
    const held = { manual: { config: { kind: 'manual', id: 'manual', name: 'By hand' }, enabled: false } } as unknown as ShowState['sources'];
    expect(manualSource(held)).toBeNull();
    expect(newManualSource(held, '手工录入')).toMatchObject({ kind: 'manual', id: 'manual-2' });
  });
});
