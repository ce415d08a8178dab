import { describe, expect, it } from 'vitest';
import { NO_HEALTH_NOW, type HealthNow } from '#shared/alerts/healthNow.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { offerSchema } from '#shared/commerce/offer.ts';
import { EMPTY_SHELF } from '#shared/shelf/model.ts';
import { obsCueSchema } from '#shared/obs/cue.ts';
import { preflight, type PreflightCheck, type PreflightFacts } from '#shared/show/preflight.ts';
import type { ShowState } from '#shared/show/state.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const facts = (checks: Partial<HealthNow['checks']> = {}, more: Partial<PreflightFacts> = {}): PreflightFacts =>
  ({ checks: { ...NO_HEALTH_NOW.checks, ...checks }, isStorageOk: true, waiting: [], clockAheadMs: 0, ...more });

/** A plan of two hours on a connected OBS. */
function room(rows: Parameters<typeof sheetOf>[0] = [{ minutes: 120 }]): ShowState {
  const stage = new Stage().withObs(['A', 'BRB']);
  stage.did({ kind: 'openSession', title: 'S' });
  stage.did({ kind: 'importRunsheet', sheet: sheetOf(rows) });
  return stage.state;
}
const row = (state: ShowState, check: PreflightCheck, given: PreflightFacts = facts()) => preflight(state, given).find((each) => each.check === check);
const product = (id: string, prices: object) => productSchema.parse({ id, name: { zh: id, en: id }, ...prices });
const withShelf = (...products: ReturnType<typeof product>[]): ShowState => ({ ...room([{ productIds: products.map(({ id }) => id) as never }]), products });
const withObs = (state: ShowState, obs: Partial<ShowState['obs']>): ShowState => ({ ...state, obs: { ...state.obs, ...obs } });

describe('stream service and key', () => {
  it('a key that is not set fails; set passes; a secret has no place in the row', () => {
    expect(row(room(), 'target', facts({ target: { service: 'Twitch', host: '', key: 'notSet' } }))).toMatchObject({ level: 'fail', about: 'keyMissing', service: 'Twitch' });
    expect(row(room(), 'target', facts({ target: { service: 'rtmp_custom', host: 'live.example', key: 'set' } }))).toMatchObject({ level: 'pass', service: 'rtmp_custom · live.example' });
    expect(row(room(), 'target')).toMatchObject({ level: 'warn', about: 'unknown' });
  });
});

describe('disk for the planned length', () => {
  it.each([
    // 120 minutes at 6,000 kbit/s take 5.03 GB.
    [4.5, 'fail', 'short'], [5.5, 'warn', 'tight'], [11, 'pass', 'enough'],
  ])('%s GB: %s', (freeGb, level, about) => {
    expect(row(room(), 'disk', facts({ disk: { freeGb, kbps: 6_000 } }))).toMatchObject({ level, about, wanted: 120 });
  });
  it('without a rate only the size is judged', () => {
    expect(row(room(), 'disk', facts({ disk: { freeGb: 200, kbps: null } }))).toMatchObject({ level: 'pass', about: 'free' });
    expect(row(room(), 'disk', facts({ disk: { freeGb: 4, kbps: null } }))).toMatchObject({ level: 'warn', about: 'low' });
    expect(row(room(), 'disk')).toMatchObject({ level: 'warn', about: 'unknown' });
  });
});

describe('what the rows use in OBS', () => {
  const cue = (steps: object[], transition: object | null = null) => obsCueSchema.parse({ steps, transition });
  const inventory = (state: ShowState): NonNullable<ShowState['obs']['inventory']> => state.obs.inventory ?? (() => { throw new Error('no inventory'); })();
  it('inputs and transitions that are missing fail by name; a source may be a group and is only looked at', () => {
    const state = room([{ obsCue: cue([{ kind: 'text', input: 'Price', text: '9' }, { kind: 'source', source: 'Card', on: true }], { name: 'Wipe' }) }]);
    expect(row(state, 'inputs')).toMatchObject({ level: 'fail', fix: 'editor', names: ['Price', 'Wipe'] });
    const input = (name: string) => ({ name, uuid: null, kind: 'x' });
    const better = withObs(state, { inventory: { ...inventory(state), inputs: [input('Price')], transitions: [{ name: 'Wipe', kind: 'w', fixed: false }] } });
    expect(row(better, 'inputs')).toMatchObject({ level: 'warn', about: 'unseen', names: ['Card'] });
    const whole = withObs(better, { inventory: { ...inventory(better), inputs: [input('Price'), input('Card')] } });
    expect(row(whole, 'inputs')).toMatchObject({ level: 'pass' });
    expect(row(room(), 'inputs')).toMatchObject({ level: 'pass', about: 'noneNamed' });
  });
  it('the backup scene is set and there', () => {
    expect(row(room(), 'backup')).toMatchObject({ level: 'warn', about: 'notSet' });
    const set = (backupScene: string) => withObs(room(), { safety: { ...room().obs.safety, backupScene } });
    expect(row(set('BRB'), 'backup')).toMatchObject({ level: 'pass' });
    expect(row(set('Gone'), 'backup')).toMatchObject({ level: 'fail', about: 'missing', scene: 'Gone' });
  });
});

describe('prices: floor <= live <= 7-day low', () => {
  it.each([
    [{ liveMinor: 100, floorMinor: 90, lowest7dMinor: 110 }, 'pass', 'right'], [{ liveMinor: 100, floorMinor: 100, lowest7dMinor: 100 }, 'pass', 'right'],
    [{ liveMinor: 89, floorMinor: 90, lowest7dMinor: 110 }, 'fail', 'underFloor'], [{ liveMinor: 111, floorMinor: 90, lowest7dMinor: 110 }, 'fail', 'overLowest'], [{ floorMinor: 90 }, 'warn', 'noPrice'],
  ])('%o is a %s', (prices, level, about) => {
    expect(row(withShelf(product('P1', prices)), 'prices')).toMatchObject({ level, about });
  });
  it('a product no row names is nobody\'s business', () => {
    expect(row({ ...room(), products: [product('P9', { liveMinor: 1, floorMinor: 2 })] }, 'prices')).toMatchObject({ level: 'pass', about: 'none' });
  });
});

describe('offers: even stacked, nothing below its floor', () => {
  const priced = product('P1', { liveMinor: 12_900, floorMinor: 9_000, lowest7dMinor: 12_900 });
  const offer = (off: number, more: object = {}) => offerSchema.parse({ id: `o${off}`, name: '券', deal: { kind: 'amountOff', offMinor: off, fromMinor: 0 }, group: 'shopCoupon', ...more });
  const withOffers = (...offers: readonly ReturnType<typeof offer>[]) => ({ ...withShelf(priced), shelf: { ...EMPTY_SHELF, offers } });
  it.each([
    ['none', withShelf(priced), 'pass', 'none'], ['one that fits', withOffers(offer(500)), 'pass', 'fits'], ['one that goes below', withOffers(offer(5_000)), 'fail', 'belowFloor'],
    ['over before the show', withOffers(offer(5_000, { until: 1_000 })), 'pass', 'fits'], ['one that begins during the show', withOffers(offer(5_000, { from: EIGHT_PM + 37 * 60_000 })), 'fail', 'belowFloor'],
  ] as const)('%s', (_name, state, level, about) => {
    expect(row(state as never, 'offers')).toMatchObject({ level, about, fix: level === 'fail' ? 'shelf' : null });
  });
});

describe('what only a look can tell', () => {
  it('a source that is connected and never brought anything does not pass', () => {
    const stage = new Stage();
    stage.did({ kind: 'openSession', title: 'S' });
    stage.did({ kind: 'addSource', source: { kind: 'ingest', id: 'feed', name: 'Feed' } });
    stage.report({ kind: 'reportSource', sourceId: 'feed', situation: { kind: 'live', since: stage.now } });
    expect(row(stage.state, 'feeds', facts({}, { waiting: ['Feed'] }))).toMatchObject({ level: 'warn', about: 'waiting', names: ['Feed'] });
    expect(row(stage.state, 'feeds')).toMatchObject({ level: 'pass' });
  });
  it('sound, prompter, clocks and the log, each as it is', () => {
    expect(['unknown', 'silent', 'heard'].map((sound) => row(room(), 'sound', facts({ sound: sound as 'heard' }))?.level)).toEqual(['warn', 'warn', 'pass']);
    expect([0, 2].map((prompters) => row(room(), 'prompter', facts({ prompters }))?.level)).toEqual(['warn', 'pass']);
    expect([null, 0, -2_000, 5_000].map((clockAheadMs) => row(room(), 'clock', facts({}, { clockAheadMs }))?.about)).toEqual(['unknown', 'right', 'right', 'window']);
    expect(row(room(), 'clock', facts({ skewed: [{ sourceId: 'gone' as never, ms: 9_000 }] }))).toMatchObject({ level: 'warn', about: 'feeds', names: ['gone'] });
    expect([true, false].map((isStorageOk) => row(room(), 'storage', facts({}, { isStorageOk }))?.level)).toEqual(['pass', 'fail']);
  });
});
