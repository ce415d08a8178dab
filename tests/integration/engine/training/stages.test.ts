import { describe, expect, onTestFinished, test } from 'vitest';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';
import { startStage } from '#engine/training/stages.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { ConfigOf, SourceSituation } from '#shared/audience/source.ts';
import { TRAINING_PLATFORMS, trainingSources, type TrainingPlatform } from '#shared/training/model.ts';
import { instant } from '#shared/time/instant.ts';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import type { SourceContext } from '#engine/ports.ts';
import { until } from '#tests/harness/obs/until.ts';

const person = (n: number) => ({ id: `sim-viewer-${n}`, name: `张三${n}`, level: null, badge: null, isModerator: false, isHost: false });

/** The real adapter of a platform, on its stage. */
async function perform(platform: TrainingPlatform, firstId = 1_700_000_000_000_000_000n) {
  const stage = await startStage(platform, firstId);
  onTestFinished(stage.socket.stop);
  const events: AudienceEvent[] = [];
  const unread: string[] = [];
  const situations: SourceSituation[] = [];
  const config = { ...trainingSources([platform])[1], url: stage.url } as ConfigOf<TrainingPlatform>;
  const context: SourceContext = {
    clock: createSystemClock(), log: createQuietLog(), secret: stage.secret, situation: (situation) => situations.push(situation), gap: () => undefined, quota: () => undefined, note: () => undefined, keepRaw: () => undefined, cursor: { load: () => Promise.resolve(createSystemClock().now()), save: () => Promise.resolve() }, doorUrl: () => null,
    room: () => ({ products: [], onAirProductIds: [], currency: 'CNY' }),
    intake: { accept: (offered) => { events.push(...offered); return Promise.resolve(offered.map(() => 'stored' as const)); }, unread: (_id, raw, why) => unread.push(`${why}: ${raw}`) },
  };
  const running = (SOURCE_ADAPTERS[platform].start as (config: ConfigOf<TrainingPlatform>, context: SourceContext) => { readonly stop: () => Promise<void> })(config, context);
  onTestFinished(running.stop);
  await until('connected', 10_000, () => situations.at(-1)?.kind === 'live');
  return { stage, events, unread, situations };
}

describe.each(TRAINING_PLATFORMS)('the simulated %s is read by the real adapter', (platform) => {
  test('every line and every arrival arrives, none unread; a repeat bears the same ids; other trainings have other ids', async () => {
    const { stage, events, unread } = await perform(platform);
    const now = instant(Date.now());
    for (let n = 1; n <= 8; n += 1) stage.say(person(n), `${n}号链接多少钱`, now);
    stage.enter(person(9), now);
    await until('all there', 10_000, () => events.length >= 9);
    expect(unread).toEqual([]);
    expect(events.map(({ kind }) => kind)).toEqual([...Array.from({ length: 8 }, () => 'comment'), 'enter']);
    expect(events[0]).toMatchObject({ kind: 'comment', text: '1号链接多少钱', viewer: { name: '张三1' } });
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(9);
    expect(new Set(events.flatMap((event) => ('viewer' in event && event.viewer !== null ? [event.viewer.id] : []))).size).toBe(9);
    stage.repeat();
    await until('repeated', 10_000, () => events.length >= 17);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(9);
    const other = await perform(platform, 1_700_000_000_500_000_000n);
    other.stage.say(person(1), '1号链接多少钱', now);
    await until('the other', 10_000, () => other.events.length === 1);
    expect(events.map(({ eventId }) => eventId)).not.toContain(other.events[0]?.eventId);
  });

  test('a door shut with 429 cuts it, and the reason says so', async () => {
    const { stage, situations } = await perform(platform);
    stage.socket.refuse(429);
    stage.socket.cut();
    await until('the reason', 15_000, () => situations.some((each) => each.kind === 'retrying' && each.reason.includes('429')));
    stage.socket.refuse(null);
    await until('back', 15_000, () => situations.at(-1)?.kind === 'live');
  }, 40_000);
});
