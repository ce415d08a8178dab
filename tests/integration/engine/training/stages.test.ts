import { describe, expect, onTestFinished, test } from 'vitest';
import { createDouyinPush } from '#engine/adapters/sources/douyin/pushWebhook.ts';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';
import { createIngest } from '#engine/audience/ingest/createIngest.ts';
import { startStage } from '#engine/training/stages.ts';
import { PUSHED_KINDS, type ConfigOf } from '#shared/audience/source.ts';
import { tellsArrivals, TRAINING_PLATFORMS, trainingSourceId, trainingSources, type TrainingPlatform } from '#shared/training/model.ts';
import { instant } from '#shared/time/instant.ts';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { createSourceDesk } from '#tests/fakes/sourceDesk.ts';
import { serveWebhooks } from '#tests/fakes/webhookServer.ts';
import type { AudienceIntake, RunningSource, SecretStore, SourceContext } from '#engine/ports.ts';
import { until } from '#tests/harness/obs/until.ts';

const person = (n: number) => ({ id: `sim-viewer-${n}`, name: `张三${n}`, level: null, badge: null, isModerator: false, isHost: false });
const CONNECTED = TRAINING_PLATFORMS.filter((platform) => !PUSHED_KINDS.has(platform));

/** The engine's own doors, as the hub mounts them. */
async function openDoors(intake: AudienceIntake, secrets: Pick<SecretStore, 'get'>): Promise<string> {
  const parts = { clock: createSystemClock(), log: createQuietLog(), intake, secrets };
  const ingest = createIngest({ ...parts, sources: () => [{ id: trainingSourceId('ingest'), enabled: true }] });
  const douyin = createDouyinPush({ ...parts, sources: () => [{ id: trainingSourceId('douyinPush'), enabled: true, roomId: '' }], keepRaw: () => undefined, note: () => undefined });
  return serveWebhooks([ingest.webhook, douyin], Date.now);
}

/** The real adapter of a platform, on its stage. A clock of its own may be let run fast. */
async function perform(platform: TrainingPlatform, options: { readonly firstId?: bigint; readonly clock?: SourceContext['clock'] } = {}) {
  const clock = options.clock ?? createSystemClock();
  const { context: given, events, unread, situations } = createSourceDesk(clock);
  let door: string | null = null;
  const stage = await startStage(platform, options.firstId ?? 1_700_000_000_000_000_000n, { clock, doorUrl: () => door });
  onTestFinished(stage.door.stop);
  if (PUSHED_KINDS.has(platform)) door = await openDoors(given.intake, { get: () => Promise.resolve(stage.secret) });
  const context: SourceContext = { ...given, secret: stage.secret, doorUrl: () => door };
  const config = { ...trainingSources([platform])[1], ...stage.address } as ConfigOf<TrainingPlatform>;
  const running = (SOURCE_ADAPTERS[platform].start as (config: ConfigOf<TrainingPlatform>, context: SourceContext) => RunningSource)(config, context);
  onTestFinished(running.stop);
  await until('connected', 10_000, () => ['live', 'waiting'].includes(situations.at(-1)?.kind ?? ''));
  return { stage, events, unread, situations, running };
}

describe.each(TRAINING_PLATFORMS)('the simulated %s is read by the real adapter', (platform) => {
  test('every line and every arrival arrives, none unread; a repeat bears the same ids; other trainings have other ids', async () => {
    const { stage, events, unread } = await perform(platform);
    const now = instant(Date.now());
    const told = tellsArrivals(platform) ? 9 : 8;
    for (let n = 1; n <= 8; n += 1) stage.say(person(n), `${n}号链接多少钱`, now);
    stage.enter(person(9), now);
    await until('all there', 15_000, () => events.length >= told);
    expect(unread).toEqual([]);
    expect(events.map(({ kind }) => kind)).toEqual([...Array.from({ length: 8 }, () => 'comment'), ...(told === 9 ? ['enter'] : [])]);
    expect(events[0]).toMatchObject({ kind: 'comment', text: '1号链接多少钱', provenance: 'live', viewer: { name: '张三1' } });
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(told);
    expect(new Set(events.flatMap((event) => ('viewer' in event && event.viewer !== null ? [event.viewer.id] : []))).size).toBe(told);
    stage.repeat();
    await until('repeated', 15_000, () => events.length >= told + 8);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(told);
    const other = await perform(platform, { firstId: 1_700_000_000_500_000_000n });
    other.stage.say(person(1), '1号链接多少钱', now);
    await until('the other', 15_000, () => other.events.length === 1);
    expect(events.map(({ eventId }) => eventId)).not.toContain(other.events[0]?.eventId);
  }, 60_000);

  test('silent, it stays connected and nothing comes; then it speaks again', async () => {
    const { stage, events, situations } = await perform(platform);
    const now = instant(Date.now());
    stage.door.freeze(true);
    stage.say(person(1), '没人听见', now);
    stage.door.freeze(false);
    stage.say(person(2), '听见了', now);
    await until('heard', 15_000, () => events.length > 0);
    expect(events.map((event) => (event.kind === 'comment' ? event.text : event.kind))).toEqual(['听见了']);
    expect(situations.map(({ kind }) => kind)).not.toContain('retrying');
  }, 30_000);

  test('its self-test proves the path', async () => {
    const { running } = await perform(platform);
    const steps = await running.probe?.() ?? [];
    expect(steps.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  });
});

describe.each(CONNECTED)('the simulated %s, cut off', (platform) => {
  test.each([[429, '429'], [503, '503']])('a door shut with %i cuts it, the reason says so, and it comes back; a cut is a gap', async (status, said) => {
    const clock = createManualClock(Date.now());
    const { stage, situations } = await perform(platform, { clock });
    /** Platforms say themselves how long to stay away: the clock runs on until it is so. */
    const runUntil = (what: string, isSo: () => boolean) => until(what, 30_000, async () => { await clock.advance(500); return isSo(); });
    stage.door.refuse(status);
    stage.door.cut();
    await runUntil('the reason', () => situations.some((each) => each.kind === 'retrying' && each.reason.includes(said)));
    stage.door.refuse(null);
    await runUntil('back', () => situations.at(-1)?.kind === 'live');
  }, 90_000);
});

describe.each(TRAINING_PLATFORMS.filter((platform) => PUSHED_KINDS.has(platform)))('the simulated %s, gone', (platform) => {
  test('a sender that is gone sends nothing, and what another signs is turned away', async () => {
    const { stage, events } = await perform(platform);
    const now = instant(Date.now());
    stage.door.refuse(503);
    stage.say(person(1), '走了', now);
    stage.door.refuse(null);
    stage.say(person(2), '回来了', now);
    await until('back', 15_000, () => events.length > 0);
    expect(events.map((event) => (event.kind === 'comment' ? event.text : event.kind))).toEqual(['回来了']);
    expect((await startStage(platform, 1n, { clock: createSystemClock(), doorUrl: () => null })).secret).not.toBe(stage.secret);
  });
});
