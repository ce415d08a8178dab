import { describe, expect, it } from 'vitest';
import { preflight, worstLevel, type PreflightCheck, type PreflightRow } from '#shared/show/preflight.ts';
import { initialState } from '#shared/show/evolve.ts';
import { obsConnectionSchema, obsInventorySchema, streamSituationSchema, type ObsConnection, type StreamSituation } from '#shared/obs/model.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { sourceConfigSchema, sourceSituationSchema } from '#shared/audience/source.ts';
import type { ShowState, SourceState } from '#shared/show/state.ts';
import { sheetOf } from './stage.ts';

const SINCE = Date.UTC(2026, 10, 28, 12);
const connection = (input: object): ObsConnection => obsConnectionSchema.parse({ since: SINCE, ...input });
const connected = connection({ kind: 'connected', obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false });
const stream = (kind: string): StreamSituation => streamSituationSchema.parse({ kind, since: SINCE, liveSince: SINCE, at: SINCE, last: 'live' });
const inventory = (...names: string[]) => obsInventorySchema.parse({ scenes: names.map((name) => ({ name, uuid: null })), programScene: names[0] ?? null, previewScene: null, studioMode: false, collection: 'A', profile: 'A' });
const product = (id: string) => productSchema.parse({ id, name: { zh: id, en: id }, currency: 'CNY', liveMinor: 100 });
const source = (kind: string, enabled = true): SourceState => ({
  config: sourceConfigSchema.parse({ kind: 'twitchIrc', id: 'tw', name: 'Twitch', channel: 'abc' }), enabled, secretStored: false, gaps: [],
  situation: sourceSituationSchema.parse({ kind, since: SINCE, attempt: 1, nextAt: SINCE, reason: kind === 'failed' ? 'notFound' : 'down', at: SINCE }),
});
const empty = initialState();
const sheet = sheetOf([{ obsScene: 'Wide' }, { obsScene: 'Close', productIds: ['P1'] as never }, { obsScene: 'Wide' }]);
const ready: ShowState = {
  ...empty, show: { kind: 'planning', sheet }, products: [product('P1')], sources: { tw: source('live') } as never,
  obs: { ...empty.obs, connection: connected, inventory: inventory('Wide', 'Close', 'Spare'), stream: stream('off'), safety: { ...empty.obs.safety, backupScene: 'Spare' } },
};
const withObs = (obs: Partial<ShowState['obs']>): ShowState => ({ ...ready, obs: { ...ready.obs, ...obs } });
const row = (state: ShowState, check: PreflightCheck): PreflightRow | undefined => preflight(state).find((each) => each.check === check);

describe('preflight', () => {
  it('passes every row of a room that is ready', () => {
    expect(preflight(ready).map(({ check, level, fix }) => [check, level, fix])).toEqual([
      ['runsheet', 'pass', null], ['products', 'pass', null], ['obs', 'pass', null], ['scenes', 'pass', null], ['inputs', 'pass', null], ['backup', 'pass', null], ['prices', 'pass', null], ['offers', 'pass', null], ['stream', 'pass', null], ['feeds', 'pass', null],
    ]);
    expect(worstLevel(preflight(ready))).toBe('pass');
  });

  it('names every scene that OBS lacks, each once, in the order of the sheet', () => {
    expect(row(withObs({ inventory: inventory('Spare') }), 'scenes')).toEqual({ check: 'scenes', level: 'fail', fix: 'editor', about: 'missing', scenes: ['Wide', 'Close'] });
    expect(row(ready, 'scenes')).toMatchObject({ about: 'complete', count: 2 });
  });

  it('does not trust a list of scenes read before the connection was lost', () => {
    const lost = withObs({ connection: connection({ kind: 'retrying', failure: 'lost' }) });
    expect(row(lost, 'scenes')).toMatchObject({ level: 'warn', about: 'unknown', fix: 'obs' });
    expect(row(lost, 'obs')).toMatchObject({ level: 'fail', about: 'failed', failure: 'lost' });
    expect(row(lost, 'stream')).toMatchObject({ level: 'warn', about: 'unknown' });
  });

  it('scenes never fail a sheet that names none, connected or not', () => {
    expect(row({ ...empty, show: { kind: 'planning', sheet: sheetOf([{}]) } }, 'scenes')).toMatchObject({ level: 'pass', about: 'noneNamed' });
  });

  it.each([['28.0.0', 'pass', 'connected'], ['27.2.4', 'warn', 'tooOld']] as const)('OBS %s: %s', (obsVersion, level, about) => {
    expect(row(withObs({ connection: connection({ kind: 'connected', obsVersion, websocketVersion: '5.0.0', simulated: false }) }), 'obs')).toMatchObject({ level, about, version: obsVersion });
  });

  it('a simulated OBS is never passed off as a real one', () => {
    expect(row(withObs({ connection: connection({ kind: 'connected', obsVersion: '30.0.0', websocketVersion: '5.0.0', simulated: true }) }), 'obs')).toMatchObject({ level: 'warn', about: 'simulated' });
  });

  it.each([['off', 'pass', 'off'], ['live', 'warn', 'running'], ['reconnecting', 'warn', 'running'], ['failedToStart', 'fail', 'failedBefore'], ['unknown', 'warn', 'unknown']] as const)('stream %s: %s', (kind, level, about) => {
    expect(row(withObs({ stream: stream(kind) }), 'stream')).toMatchObject({ level, about });
  });

  it('names the products the sheet uses and the shelf lacks', () => {
    expect(row({ ...ready, products: [] }, 'products')).toEqual({ check: 'products', level: 'fail', fix: 'import', about: 'missing', ids: ['P1'] });
  });

  it.each([['live', true, 'pass', 'live'], ['finished', true, 'pass', 'live'], ['connecting', true, 'warn', 'down'], ['retrying', true, 'warn', 'down'], ['failed', true, 'fail', 'down'], ['off', false, 'warn', 'allOff']] as const)('a feed that is %s (enabled %s): %s', (kind, enabled, level, about) => {
    expect(row({ ...ready, sources: { tw: source(kind, enabled) } as never }, 'feeds')).toMatchObject({ level, about });
  });

  it('an empty room fails on the run-sheet and OBS, and says where to put that right', () => {
    expect(preflight(empty).map(({ check, level, fix }) => [check, level, fix])).toEqual([
      ['runsheet', 'fail', 'import'], ['products', 'pass', null], ['obs', 'fail', 'obs'], ['scenes', 'pass', null], ['inputs', 'pass', null], ['backup', 'warn', 'obs'], ['prices', 'pass', null], ['offers', 'pass', null], ['stream', 'warn', 'obs'], ['feeds', 'warn', 'sources'],
    ]);
    expect(worstLevel(preflight(empty))).toBe('fail');
  });
});
