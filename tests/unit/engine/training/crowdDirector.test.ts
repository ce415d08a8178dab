import { describe, expect, it } from 'vitest';
import { createCrowdDirector, type CrowdNow } from '#engine/training/crowdDirector.ts';
import { NEGATIVE, SAME_QUESTION } from '#engine/training/crowdLines.table.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import { clusterKey } from '#shared/audience/clusters/clusterKey.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { TRAINING_FAULTS } from '#shared/training/model.ts';
import { instant } from '#shared/time/instant.ts';

const ROOM = { products: [productSchema.parse({ id: 'p5', linkNo: 5, name: { zh: '屏障修护面霜', en: '' }, liveMinor: 12_900 })], onAirProductIds: ['p5'] as never, currency: 'CNY' };
const NOW: CrowdNow = { profile: 'normal', faults: new Set(), platforms: ['bilibiliWeb', 'douyinGrab'] };

/** Means a second over some seconds, from the third on. */
function watch(now: Partial<CrowdNow>, seconds = 120) {
  const direct = createCrowdDirector(7, instant(1_772_971_200_000));
  const all = Array.from({ length: seconds }, (_, i) => direct(instant(1_772_971_200_000 + i * 1_000), { ...NOW, ...now }, ROOM));
  return { all, lines: all.reduce((sum, { lines }) => sum + lines.length, 0) / seconds, enters: all.reduce((sum, { enters }) => sum + enters.length, 0) / seconds };
}

describe('the simulated crowd', () => {
  it('is as busy as its profile says, quiet < normal < bursts < peak', () => {
    const [quiet, normal, burst, peak] = (['quiet', 'normal', 'burst', 'salePeak'] as const).map((profile) => watch({ profile }).lines) as [number, number, number, number];
    expect(quiet).toBeLessThan(0.5);
    expect(normal).toBeGreaterThan(quiet * 3);
    expect(burst).toBeGreaterThan(normal * 1.5);
    expect(peak).toBeGreaterThan(burst * 1.5);
  });

  it('speaks on all chosen platforms and nowhere else; orders, clicks and the gauge come from the shop', () => {
    const { all } = watch({});
    expect(new Set(all.flatMap(({ lines }) => lines.map(({ platform }) => platform)))).toEqual(new Set(['bilibiliWeb', 'douyinGrab']));
    const kinds = new Set(all.flatMap(({ shop }) => shop.map(({ kind }) => kind)));
    expect([...kinds].filter((kind) => kind === 'comment' || kind === 'enter')).toEqual([]);
    expect(kinds).toContain('order');
    expect(kinds).toContain('viewers');
    for (const { shop } of all) for (const event of shop) expect(event.provenance).toBe('simulated');
  });

  it.each([['normal', []], ['burst', []], ['salePeak', []], ['normal', ['burst']], ['salePeak', ['burst']]] as const)('a negative wave is one in a %s room with %j too: more than a fifth of what is said', (profile, faults) => {
    const lines = watch({ profile, faults: new Set(['negativeWave', ...faults]) }, 60).all.flatMap((second) => second.lines);
    const isWave = ({ text }: { readonly text: string }): boolean => readComment(text).kind === 'complaint';
    expect(lines.filter(isWave).length / lines.length).toBeGreaterThan(0.2);
  });

  it('is the same for the same seed', () => {
    expect(watch({ profile: 'burst' }, 30).all).toEqual(watch({ profile: 'burst' }, 30).all);
  });

  it('faults of the crowd do what they say', () => {
    expect(watch({ faults: new Set(['burst']) }).lines).toBeGreaterThan(watch({}).lines + 15);
    expect(watch({ faults: new Set(['botJoins']) }).enters).toBeGreaterThan(watch({}).enters + 35);
    const waves = watch({ faults: new Set(['negativeWave']) }).all.flatMap(({ lines }) => lines).filter(({ text }) => readComment(text).kind === 'complaint');
    expect(new Set(waves.map(({ viewer }) => viewer.id)).size).toBeGreaterThan(40);
    expect(waves.some(({ text }) => text.includes('5号') || text.includes('屏障修护面霜'))).toBe(true);
    expect(TRAINING_FAULTS).toContain('negativeWave');
  });

  it('its complaints are read as complaints, and its question as one question', () => {
    for (const line of NEGATIVE) expect([line, readComment(line.replace('{p}', '面霜').replace('{n}', '5')).kind]).toEqual([line, 'complaint']);
    const readings = SAME_QUESTION.map((line) => ({ line, reading: readComment(line) }));
    for (const { line, reading } of readings) expect([line, reading.kind]).toEqual([line, 'question']);
    expect(new Set(readings.map(({ line, reading }) => clusterKey(line, reading, 'p5').key)).size).toBe(1);
  });
});
