import { describe, expect, it } from 'vitest';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';
import { runSelfTest, type SelfTestParts } from '#engine/audience/selfTest.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import { audienceEventSchema } from '#shared/audience/event.ts';
import { sourceConfigSchema, type ConfigOf, type SourceConfig, type SourceKind, type SourceSituation } from '#shared/audience/source.ts';
import type { SourceState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';

const config = sourceConfigSchema.parse({ kind: 'twitchIrc', id: 'tw', name: 'T', channel: 'abc' });
const stateOf = (situation: SourceSituation, over: Partial<SourceState> = {}): SourceState => ({ config, enabled: true, secretStored: true, situation, gaps: [], ...over });
const LIVE: SourceSituation = { kind: 'live', since: instant(0) };

async function run(over: Partial<SelfTestParts>) {
  const stored: AudienceEvent[] = [];
  const clock = createManualClock();
  const steps = await runSelfTest({
    clock, secret: null, running: { stop: () => Promise.resolve() }, source: stateOf(LIVE),
    intake: { accept: (events) => { stored.push(...events); return Promise.resolve(events.map(() => 'stored')); }, unread: () => undefined },
    sample: () => SOURCE_ADAPTERS.twitchIrc.sample?.(config as ConfigOf<'twitchIrc'>, clock.now()) ?? [], ...over,
  });
  return { stored, told: steps.map(({ step, outcome }) => `${step} ${outcome}`) };
}

describe('a self-test', () => {
  it('walks from the switch to the file, and what it stores is marked as a test', async () => {
    const { stored, told } = await run({ running: { stop: () => Promise.resolve(), probe: () => Promise.resolve([{ step: 'answer', outcome: 'ok', detail: '5 ms' }]) } });
    expect(told).toEqual(['enabled ok', 'secret ok', 'connection ok', 'answer ok', 'read ok', 'stored ok']);
    expect(stored).toMatchObject([{ kind: 'comment', provenance: 'test', sourceId: 'tw' }]);
  });

  it('stops at the first step that fails: what comes after would say nothing', async () => {
    expect((await run({ source: stateOf(LIVE, { enabled: false }) })).told).toEqual(['enabled failed']);
    const retrying = await run({ source: stateOf({ kind: 'retrying', since: instant(0), attempt: 2, nextAt: instant(1), reason: 'ECONNREFUSED' }) });
    expect(retrying.told.at(-1)).toBe('connection failed');
    const silent = await run({ running: { stop: () => Promise.resolve(), probe: () => Promise.resolve([{ step: 'answer', outcome: 'failed', detail: '' }]) } });
    expect(silent.told.at(-1)).toBe('answer failed');
    expect([...retrying.stored, ...silent.stored]).toEqual([]);
  });

  it('a missing secret is named; an optional one is not missed', async () => {
    const bilibili = sourceConfigSchema.parse({ kind: 'bilibiliOpen', id: 'b', name: 'B', appId: '1', accessKeyId: 'k' });
    expect((await run({ source: stateOf(LIVE, { config: bilibili }), secret: '{"accessKeySecret":"x"}' })).told).toEqual(['enabled ok', 'secret failed']);
  });

  it('a pushed source that nobody pushed to works on this side, and the platform stays unproven', async () => {
    const ingest = sourceConfigSchema.parse({ kind: 'ingest', id: 'i', name: 'I' });
    const probe = () => Promise.resolve([{ step: 'door' as const, outcome: 'ok' as const, detail: '' }]);
    const waiting = await run({ source: stateOf({ kind: 'waiting', since: instant(0) }, { config: ingest }), secret: 's', sample: () => [], running: { stop: () => Promise.resolve(), probe } });
    expect(waiting.told).toEqual(['enabled ok', 'secret ok', 'door ok', 'platform unproven']);
  });
});

/** Settings that let every kind be made; secrets are not part of them. */
const FIELDS: Readonly<Partial<Record<SourceKind, Readonly<Record<string, unknown>>>>> = {
  twitchIrc: { channel: 'abc' }, twitchEventSub: { channel: 'abc' }, replay: { path: 'x' }, eventFile: { path: 'x' }, bilibiliOpen: { appId: '1', accessKeyId: 'k' }, bilibiliWeb: { roomId: '1' }, youtube: { videoId: 'abcdefghijk' },
};
const sampleOf = <K extends SourceKind>(kind: K, made: ConfigOf<K>): readonly AudienceEvent[] | undefined => SOURCE_ADAPTERS[kind].sample?.(made, instant(1_772_971_200_000));

describe('the sample of every adapter', () => {
  const withSample = (Object.keys(SOURCE_ADAPTERS) as SourceKind[]).filter((kind) => SOURCE_ADAPTERS[kind].sample !== undefined);
  it.each(withSample)('%s: a true message through its own decoder becomes an event the lane takes', (kind) => {
    const made: SourceConfig = sourceConfigSchema.parse({ kind, id: 'src', name: 'S', ...FIELDS[kind] });
    const events = sampleOf(kind, made as never) ?? [];
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(audienceEventSchema.safeParse(event).success).toBe(true);
  });

  it('only pushed sources, recordings and the simulated crowd have none', () => {
    expect((Object.keys(SOURCE_ADAPTERS) as SourceKind[]).filter((kind) => !withSample.includes(kind)).toSorted()).toEqual(['demoCrowd', 'douyinPush', 'ingest', 'replay', 'shopify', 'tiktokShop', 'wooCommerce']);
  });
});
