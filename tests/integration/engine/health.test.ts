import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';
import { startFakeObs } from '#tests/fakes/obs/startFakeObs.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { connectDesk, type DeskClient } from '#tests/harness/deskClient.ts';
import { until } from '#tests/harness/obs/until.ts';
import type { RuleId } from '#shared/alerts/model.ts';
import { openAlertOf, openIncidentOf } from '#shared/show/decideAlert.ts';
import { startServe } from './serveProcess.ts';

const ALL_WELL = { storage: { show: true, crowd: true, since: null } };

/** The engine as its own process, live on a fake OBS that can be made to misbehave. */
async function goOnAir() {
  const obs = await startFakeObs({ scenes: ['全景', '近景'] });
  onTestFinished(obs.stop);
  const dataDir = await tempDir();
  const serve = await startServe(dataDir);
  const desk = await connectDesk(serve.links.get('producer')?.url ?? '');
  onTestFinished(desk.close);
  await desk.must(importSample([sampleItem('01', { obsScene: '全景' }), sampleItem('02', { obsScene: '近景' })]));
  await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
  await desk.until('OBS', (state) => state.obs.connection.kind === 'connected' && state.obs.stream.kind === 'off');
  await desk.must({ kind: 'loadShow', mode: 'live' });
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'goLive' });
  await desk.until('live', (state) => state.obs.stream.kind === 'live');
  return { obs, desk, dataDir, serve };
}

const says = (desk: DeskClient, rule: RuleId): string | null => {
  const alert = openAlertOf(desk.state(), rule);
  return alert === null ? null : `${alert.finding.severity} ${alert.finding.about}`;
};
const raised = (desk: DeskClient, rule: RuleId, what: string, ms: number): Promise<void> =>
  desk.until(`${rule} ${what}; stands: ${JSON.stringify(desk.state().health.alerts.map((alert) => [alert.rule, alert.finding.about, alert.clearedAt]))}`, () => says(desk, rule) === what, ms);

describe('health on a live room', () => {
  it('quiet while OBS is fine; every figure that goes wrong is named within its window and ends by itself', async () => {
    const { obs, desk } = await goOnAir();
    await new Promise((resolve) => { setTimeout(resolve, 6_000); });
    expect(desk.state().health.alerts).toEqual([]);
    obs.world().stream.setTrouble({ congestion: 0.85, droppedShare: 0.1 });
    obs.world().setTrouble({ renderSkippedShare: 0.08, diskFreeMb: 400 });
    await Promise.all([raised(desk, 'A-03', 'P1 congestedMuch', 15_000), raised(desk, 'A-02', 'P0 droppedMany', 15_000), raised(desk, 'A-05', 'P1 renderLag', 15_000), raised(desk, 'A-08', 'P2 diskMinutes', 15_000)]);
    obs.world().stream.setTrouble();
    obs.world().setTrouble();
    await desk.until('all over', (state) => state.health.alerts.every(({ clearedAt }) => clearedAt !== null), 40_000);
  }, 90_000);

  it('the ingest dies: reconnecting, one card, the ladder\'s restart stops and starts; OBS killed: its cause on the same card', async () => {
    const { obs, desk } = await goOnAir();
    obs.world().stream.setIngest(false);
    await desk.until('reconnecting', (state) => state.obs.stream.kind === 'reconnecting');
    await raised(desk, 'A-01', 'P1 reconnecting', 8_000);
    expect(openIncidentOf(desk.state())).toMatchObject({ topic: 'streamLost', level: 'P1', isDrill: false });
    await raised(desk, 'A-01', 'P0 reconnectLong', 15_000);
    obs.world().stream.setIngest(true);
    const starts = obs.count('StartStream');
    await desk.must({ kind: 'restartStream' });
    await desk.until('live again', (state) => state.obs.stream.kind === 'live', 15_000);
    expect([obs.count('StartStream') - starts, obs.count('StopStream'), obs.died()]).toEqual([1, 1, false]);
    await desk.until('recovered', (state) => openIncidentOf(state)?.recoveredAt !== null, 10_000);

    await obs.kill();
    await raised(desk, 'E-01', 'P0 obsLostLive', 10_000);
    expect(desk.state().obs.stream.kind, 'never off because a socket closed').toBe('unknown');
    expect(desk.state().health.incidents).toMatchObject([{ topic: 'obsLost', recoveredAt: null }]);
    await obs.start();
    await desk.until('E-01 over', (state) => openAlertOf(state, 'E-01') === null, 15_000);
  }, 90_000);

  it('a show log that cannot be written shows at once, beside the log, and heals by itself', async () => {
    const { desk, dataDir } = await goOnAir();
    await until('a first look', 10_000, () => desk.health()?.checks.disk?.kbps === 4_500);
    expect(desk.health()).toMatchObject({ ...ALL_WELL, checks: { target: { key: 'set' } } });
    const other = new Database(join(dataDir, 'show.db'));
    onTestFinished(() => void other.close());
    other.exec('BEGIN EXCLUSIVE');
    const refused = await desk.command({ kind: 'setRoom', currency: 'USD', minTakeSpanMs: 0 as never });
    expect(refused).toMatchObject({ ok: false, refusal: { key: 'storageFailed' } });
    await until('told', 2_000, () => desk.health()?.storage.show === false);
    await until('the alert that could not be written', 20_000, () => desk.health()?.unlogged.some(({ rule }) => rule === 'E-02') === true);
    other.exec('ROLLBACK');
    await until('all is well', 20_000, () => desk.health()?.storage.since === null);
    await desk.until('in the log', (state) => state.health.alerts.some(({ rule }) => rule === 'E-02'), 15_000);
    await desk.until('and over', (state) => openAlertOf(state, 'E-02') === null, 15_000);
  }, 90_000);
});

describe('what a key is told', () => {
  it('that it is there; it is in no message, no log and no state', async () => {
    const { desk, serve, dataDir } = await goOnAir();
    await until('target', 10_000, () => desk.health()?.checks.target !== null);
    expect(desk.health()?.checks.target).toEqual({ service: 'rtmp_custom', host: 'simulated.invalid', key: 'set' });
    const { readFile } = await import('node:fs/promises');
    expect(`${JSON.stringify(desk.state())}${JSON.stringify(desk.health())}${serve.stderr()}${await readFile(join(dataDir, 'engine.log'), 'utf8')}`).not.toMatch(/"key":"simulated"/u);
  }, 30_000);
});
