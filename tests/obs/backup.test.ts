import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupDrift } from '#shared/backup/drift.ts';
import { instant } from '#shared/time/instant.ts';
import { connectDesk, type DeskClient } from '#tests/harness/deskClient.ts';
import { startEngineProcess } from '#tests/harness/engineProcess.ts';
import { startRealObs, type RealObs } from '#tests/harness/obs/startRealObs.ts';
import { until } from '#tests/harness/obs/until.ts';
import { loadSample, onAirRun, sampleScenes } from '#tests/harness/sampleShow.ts';

/** Two real OBS on one engine: the second mirrors the first, says when it does not, and takes over when the first is killed. */
describe('a main and a backup OBS', () => {
  let main: RealObs;
  let second: RealObs;
  let engine: Awaited<ReturnType<typeof startEngineProcess>>;
  let desk: DeskClient;

  beforeAll(async () => {
    const scenes = sampleScenes();
    [main, second] = await Promise.all([startRealObs({ scenes, password: 'main-secret' }), startRealObs({ scenes, password: 'backup-secret' })]);
    engine = await startEngineProcess();
    desk = await connectDesk(engine.link('producer'));
    await desk.storeSecret('obs', main.password);
    await desk.storeSecret('obsBackup', second.password);
    await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: main.port } });
    await desk.must({ kind: 'configureBackup', address: { host: '127.0.0.1', port: second.port } });
    await desk.until('both connected', (state) => state.obs.inventory !== null && state.obs.connection.kind === 'connected' && state.backup.scenes !== null);
    await loadSample(desk, 'rehearsal');
    await desk.must({ kind: 'startShow' });
  });
  afterAll(async () => {
    desk.close();
    await engine.dispose();
    await Promise.all([main.stop(), second.stop()]);
  });

  const program = async (obs: RealObs): Promise<string> => (await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName;
  const drift = (): string => backupDrift(desk.state(), instant(Date.now())).kind;
  const next = async (): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await desk.must({ kind: 'takeNextItem', sawOnAir: onAirRun(desk)?.id ?? null });
    return onAirRun(desk)?.item.obsScene ?? '';
  };

  it('every take is made on both, and they count as in step', async () => {
    for (let take = 0; take < 3; take += 1) {
      const scene = await next();
      await until(`both on ${scene}`, 5_000, async () => (await program(main)) === scene && (await program(second)) === scene);
    }
    await until(() => `in step, not ${drift()}`, 6_000, () => drift() === 'inStep');
  });

  it('another picture on the backup is told as drift, and the next take brings it back', async () => {
    const now = await program(main);
    const other = sampleScenes().find((scene) => scene !== now) ?? '';
    await second.client().call('SetCurrentProgramScene', { sceneName: other });
    await until(() => `drift, not ${drift()}`, 8_000, () => drift() === 'differs');
    const scene = await next();
    await until('both the same', 5_000, async () => (await program(second)) === scene);
  });

  it('the main one killed is told, the backup goes on taking, and one command makes it the main one; no stream is started', async () => {
    await main.kill();
    await until(() => `main away, not ${drift()}`, 5_000, () => drift() === 'mainAway');
    const scene = await next();
    await until('the backup took it', 5_000, async () => (await program(second)) === scene);
    await desk.must({ kind: 'takeOverBackup' });
    await desk.until('the backup is the main one', (state) => state.obs.address?.port === second.port && state.obs.connection.kind === 'connected' && state.obs.inventory !== null);
    expect(desk.state().backup.address?.port).toBe(main.port);
    expect(desk.state().obs.inventory?.programScene).toBe(scene);
    const after = await next();
    await until('it is controlled', 5_000, async () => (await program(second)) === after);
    expect((await second.client().call('GetStreamStatus')).outputActive).toBe(false);
  });

  it('the old main one, started again, is the backup and is brought to the same picture', async () => {
    await main.start();
    await until(() => `in step, not ${drift()}`, 20_000, async () => drift() === 'inStep' && (await program(main)) === (await program(second)));
  });
});
