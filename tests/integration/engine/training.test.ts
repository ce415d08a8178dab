import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGrabber } from '#engine/simulator/douyin/startGrabber.ts';
import { openAlertOf, openIncidentOf } from '#shared/show/decideAlert.ts';
import type { ShowState } from '#shared/show/state.ts';
import { trainingSourceId } from '#shared/training/model.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { connectDesk } from '#tests/harness/deskClient.ts';
import { until } from '#tests/harness/obs/until.ts';
import { startServe } from './serveProcess.ts';

const BILIBILI = trainingSourceId('bilibiliWeb');
const DOUYIN = trainingSourceId('douyinGrab');
const kindOf = (state: ShowState, id: typeof DOUYIN): string => state.sources[id]?.situation.kind ?? 'none';

/** A window that shows the figures. */
const WATCH = { crowd: true, thumbnails: false, vitals: false } as const;

/** The engine as its own process, with one real source: a grabber of this test. */
async function startRoom() {
  const grabber = await startGrabber();
  onTestFinished(grabber.stop);
  const dataDir = await tempDir();
  const serve = await startServe(dataDir);
  const desk = await connectDesk(serve.links.get('producer')?.url ?? '');
  onTestFinished(desk.close);
  await desk.watch(WATCH);
  await desk.must(importSample([sampleItem('01', {}), sampleItem('02', {})]));
  await desk.must({ kind: 'addSource', source: { kind: 'douyinGrab', id: 'dy' as never, name: '抖音主号', url: grabber.url } });
  await desk.until('the real source', (state) => kindOf(state, 'dy' as never) === 'live', 15_000);
  return { grabber, dataDir, serve, desk };
}

describe('a training on the real engine', () => {
  it('two platforms speak through the real adapters into a session of its own; the real source pauses and comes back; nothing mixes', async () => {
    const { grabber, dataDir, desk } = await startRoom();
    grabber.comment('真的评论');
    await until('the real comment', 15_000, () => desk.frames.some(({ metrics }) => (metrics?.comments ?? 0) > 0));
    const real = desk.state().session?.id;
    await desk.must({ kind: 'startTraining', title: '训练', platforms: ['bilibiliWeb', 'douyinGrab'], profile: 'salePeak' });
    await desk.until('both platforms', (state) => kindOf(state, BILIBILI) === 'live' && kindOf(state, DOUYIN) === 'live' && kindOf(state, 'dy' as never) === 'off', 20_000);
    const own = desk.state().session?.id;
    await until('the real source let go', 10_000, () => grabber.clients().length === 0);
    const before = new Set([BILIBILI, DOUYIN] as string[]);
    await until('lines of both', 30_000, () => {
      for (const { metrics } of desk.frames) for (const feed of metrics?.feeds ?? []) if (feed.events > 3) before.delete(feed.sourceId);
      return before.size === 0;
    });
    expect(await desk.command({ kind: 'loadShow', mode: 'live' })).toMatchObject({ ok: false, refusal: { key: 'trainingNoLive' } });
    await desk.must({ kind: 'stopTraining', title: '正式' });
    await desk.until('the real source is back', (state) => kindOf(state, 'dy' as never) === 'live' && Object.keys(state.sources).every((id) => !id.startsWith('training-')), 20_000);
    const file = new Database(join(dataDir, 'crowd.db'), { readonly: true });
    onTestFinished(() => { file.close(); });
    const rows = file.prepare('SELECT sessions.session_id AS session, sources.source_id AS source, provenance, COUNT(*) AS n FROM audience_rows JOIN sessions USING (session_no) JOIN sources USING (source_no) GROUP BY 1, 2, 3').all() as { session: string; source: string; provenance: string; n: number }[];
    for (const row of rows) expect([row.source, row.session === own, row.provenance]).toEqual(row.source.startsWith('training-') ? [row.source, true, 'simulated'] : [row.source, false, 'live']);
    expect(rows.filter(({ session }) => session === real)).toHaveLength(1);
  }, 120_000);

  it('faults: a cut leaves a gap, 429 is named, a storm of repeats is counted and never stored twice, complaints raise A-18 as a drill, one question A-17, a dead feed A-24', async () => {
    const { desk } = await startRoom();
    await desk.must({ kind: 'startTraining', title: '训练', platforms: ['bilibiliWeb', 'douyinGrab'], profile: 'normal' });
    await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
    await desk.must({ kind: 'startShow' });
    await desk.until('both platforms', (state) => kindOf(state, BILIBILI) === 'live' && kindOf(state, DOUYIN) === 'live', 20_000);
    await desk.must({ kind: 'beginTrainingFault', fault: 'burst', platform: null });
    await until('lines', 30_000, () => (desk.frames.at(-1)?.metrics?.comments ?? 0) > 30);
    await desk.must({ kind: 'endTrainingFault', fault: 'burst', platform: null });

    await desk.must({ kind: 'beginTrainingFault', fault: 'duplicateStorm', platform: 'douyinGrab' });
    await until('repeats are counted', 20_000, () => (desk.frames.at(-1)?.metrics?.feeds.find(({ sourceId }) => sourceId === DOUYIN)?.duplicates ?? 0) > 20);
    await desk.must({ kind: 'endTrainingFault', fault: 'duplicateStorm', platform: 'douyinGrab' });

    await desk.must({ kind: 'beginTrainingFault', fault: 'rateLimited', platform: 'bilibiliWeb' });
    await desk.until('429', ({ sources }) => { const now = sources[BILIBILI]?.situation; return now?.kind === 'retrying' && now.reason.includes('429'); }, 20_000);
    await desk.must({ kind: 'endTrainingFault', fault: 'rateLimited', platform: 'bilibiliWeb' });
    await desk.must({ kind: 'beginTrainingFault', fault: 'feedDeath', platform: 'douyinGrab' });
    await desk.until('one is back with its gap, the other is gone', (state) => kindOf(state, BILIBILI) === 'live' && state.sources[BILIBILI]?.gaps.at(-1)?.until !== null && kindOf(state, DOUYIN) === 'retrying', 40_000);

    await desk.must({ kind: 'beginTrainingFault', fault: 'repeatedQuestion', platform: null });
    await desk.until('A-17', (state) => openAlertOf(state, 'A-17') !== null, 60_000);
    expect(String(openAlertOf(desk.state(), 'A-17')?.finding.params['text'])).toMatch(/敏感/u);
    await desk.must({ kind: 'beginTrainingFault', fault: 'negativeWave', platform: null });
    await desk.until('A-18', (state) => openAlertOf(state, 'A-18')?.finding.severity === 'P0', 90_000);
    expect(openIncidentOf(desk.state())).toMatchObject({ topic: 'negativeWave', isDrill: true });
    await desk.until('A-24', (state) => openAlertOf(state, 'A-24')?.finding.about === 'feedDown', 90_000);
    expect(openAlertOf(desk.state(), 'A-24')?.finding.params).toMatchObject({ key: DOUYIN });
    await desk.must({ kind: 'endTrainingFault', fault: 'feedDeath', platform: 'douyinGrab' });
    await desk.until('A-24 is over', (state) => openAlertOf(state, 'A-24') === null && kindOf(state, DOUYIN) === 'live', 60_000);
  }, 300_000);

  it('survives an engine that is killed: the same training, its platforms and faults, with no address in the log', async () => {
    const { dataDir, serve, desk } = await startRoom();
    await desk.must({ kind: 'startTraining', title: '训练', platforms: ['tiktokBridge'], profile: 'normal' });
    await desk.until('the platform', (state) => kindOf(state, trainingSourceId('tiktokBridge')) === 'live', 20_000);
    const own = desk.state().session?.id;
    desk.close();
    await serve.kill('SIGKILL');
    const again = await startServe(dataDir);
    const later = await connectDesk(again.links.get('producer')?.url ?? '');
    onTestFinished(later.close);
    await later.until('the platform again', (state) => kindOf(state, trainingSourceId('tiktokBridge')) === 'live', 20_000);
    expect([later.state().session?.id, later.state().training?.platforms, kindOf(later.state(), 'dy' as never)]).toEqual([own, ['tiktokBridge'], 'off']);
  }, 90_000);
});
