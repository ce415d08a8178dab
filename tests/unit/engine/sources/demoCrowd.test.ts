import { describe, expect, it } from 'vitest';
import { createCrowd } from '#engine/adapters/sources/demoCrowd/crowd.ts';
import { demoCrowd } from '#engine/adapters/sources/demoCrowd/index.ts';
import { createRandomStream } from '#engine/adapters/sources/demoCrowd/random.ts';
import { waitBefore } from '#engine/adapters/sources/retry.ts';
import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import { productSchema } from '#shared/commerce/product.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '../../../fakes/manualClock.ts';
import { createSourceDesk } from '../../../fakes/sourceDesk.ts';

const START = instant(1_780_000_000_000);
const cream = productSchema.parse({ id: 'P03', linkNo: 3, name: { zh: '面霜', en: 'Cream' }, liveMinor: 11_900 });
const shop = { products: [cream], onAirProductIds: [cream.id], currency: 'CNY' };

function hour(seed: number, seconds = 3_600): AudienceEvent[] {
  const crowd = createCrowd('demo' as SourceId, seed, 1_200, START);
  return Array.from({ length: seconds }, (_, second) => crowd.tick(instant(START + second * 1_000), shop)).flat();
}

describe('the simulated crowd', () => {
  it('says of every single event that it is simulated, and every event fits the schema', () => {
    for (const event of hour(7, 600)) {
      expect(event.provenance).toBe('simulated');
      expect(audienceEventSchema.safeParse(event).error?.issues ?? []).toEqual([]);
    }
  });

  it('the same seed gives the same crowd; another seed another one', () => {
    expect(hour(1, 120)).toEqual(hour(1, 120));
    expect(hour(1, 120)).not.toEqual(hour(2, 120));
  });

  it('event ids never repeat, and a payment belongs to an order that was created before it with the same amount', () => {
    const events = hour(3);
    expect(new Set(events.map((event) => event.eventId)).size).toBe(events.length);
    const created = new Map<string, number>();
    let paid = 0;
    for (const event of events) {
      if (event.kind !== 'order') continue;
      if (event.change === 'created') created.set(event.orderId, event.amountMinor);
      else { paid += 1; expect(created.get(event.orderId)).toBe(event.amountMinor); }
    }
    expect(created.size).toBeGreaterThan(100);
    expect(paid / created.size).toBeGreaterThan(0.8);
  });

  it('sells mostly what is on air; in between people browse, slower; an empty shelf sells nothing', () => {
    const clicks = (room: typeof shop): number => {
      const crowd = createCrowd('demo' as SourceId, 5, 1_200, START);
      return Array.from({ length: 1_200 }, (_, second) => crowd.tick(instant(START + second * 1_000), room)).flat().filter((event) => event.kind === 'productClick').length;
    };
    expect(clicks({ ...shop, products: [], onAirProductIds: [] })).toBe(0);
    const browsing = clicks({ ...shop, onAirProductIds: [] });
    expect(browsing).toBeGreaterThan(0);
    expect(browsing).toBeLessThan(clicks(shop) / 2);
  });

  it('as a source it is live at once, beats once a second and stops when told', async () => {
    const clock = createManualClock();
    const desk = createSourceDesk(clock, { room: shop });
    const source = demoCrowd.start({ kind: 'demoCrowd', id: 'demo' as SourceId, name: 'Demo', seed: 1, viewers: 1_200 }, desk.context);
    await clock.advance(10_000);
    expect(desk.last()).toBe('live');
    expect(desk.events.length).toBeGreaterThan(10);
    await source.stop();
    const before = desk.events.length;
    await clock.advance(10_000);
    expect(desk.events).toHaveLength(before);
  });

  it('the random stream is uniform enough: mean of 100,000 draws within 1 % of one half', () => {
    const random = createRandomStream(42);
    let sum = 0;
    for (let draw = 0; draw < 100_000; draw += 1) sum += random.next();
    expect(Math.abs(sum / 100_000 - 0.5)).toBeLessThan(0.005);
  });
});

describe('waits between tries', () => {
  it.each([[1, 0, 1_000], [2, 0, 2_000], [3, 0, 5_000], [4, 0, 10_000], [5, 0, 20_000], [50, 0, 20_000], [1, 0.999, 1_250]])('try %i with jitter %f waits %i ms', (attempt, random, ms) => {
    expect(waitBefore(attempt, random)).toBe(ms);
  });
});
