import { performance } from 'node:perf_hooks';
import type { OBSWebSocket } from 'obs-websocket-js/json';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { createObsAdapter } from '#engine/adapters/obs/createObsAdapter.ts';
import { openLink } from '#engine/adapters/obs/link.ts';
import { readObs } from '#engine/adapters/obs/reading.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import { createRtmpSink } from '../../harness/obs/createRtmpSink.ts';
import { startRealObs } from '../../harness/obs/startRealObs.ts';
import { until } from '../../harness/obs/until.ts';
import { against, type BenchCase } from '../result.ts';
import { percentile, repeat, sleep } from '../stats.ts';

const SCENES = ['全景', '近景', '特写', '产品', '演示', '备用'];
const BACKUP = '备用';
const FADE_MS = 1_200;
const STATES = ['still', 'between', 'leaving', 'arriving'] as const;
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Told { readonly at: number; readonly report: WorldReport }

/** Somebody at OBS puts it into one of the states a panic has to come out of. */
async function stage(hand: OBSWebSocket, isStudio: boolean, state: (typeof STATES)[number]): Promise<void> {
  await hand.call('SetStudioModeEnabled', { studioModeEnabled: isStudio });
  await hand.call('SetCurrentSceneTransition', { transitionName: 'Cut' });
  await hand.call('SetCurrentProgramScene', { sceneName: state === 'leaving' ? BACKUP : '全景' });
  await sleep(250);
  await hand.call('SetCurrentSceneTransition', { transitionName: 'Fade' });
  await hand.call('SetCurrentSceneTransitionDuration', { transitionDuration: FADE_MS });
  await sleep(100);
  if (state === 'still') return;
  await hand.call('SetCurrentProgramScene', { sceneName: state === 'arriving' ? BACKUP : '近景' });
  await sleep(250);
}

/** What an emergency costs, on a real OBS at 15 fps: a whole read, the panic from every state until it is proved, and a lost ingest until it is told. */
const air: BenchCase = {
  name: 'obs.air',
  produces: ['obs.reread.p95_ms', 'obs.panic.p95_ms', 'obs.reconnecting.shown_ms'],
  minutes: 5,
  run: async ({ quick }) => {
    const sink = await createRtmpSink();
    await sink.start();
    const obs = await startRealObs({ scenes: SCENES });
    await obs.setStreamTarget(sink.server, sink.key);
    const clock = createSystemClock();
    const address = { host: '127.0.0.1', port: obs.port };

    const link = await openLink({ address, password: obs.password, eventSubscriptions: 0, clock, onEvent: () => undefined, onEnd: () => undefined });
    if (!link.ok) throw new Error('no link to OBS');
    const version = await obs.client().call('GetVersion');
    const available = new Set(version.availableRequests);
    const reads = await repeat(quick ? 30 : 200, 10, async () => {
      const began = performance.now();
      const outcome = await readObs(link.value, available);
      if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.kind}`);
      return performance.now() - began;
    });
    link.value.close();

    const told: Told[] = [];
    const last = <K extends WorldReport['kind']>(kind: K): Told | undefined => told.findLast(({ report }) => report.kind === kind);
    const adapter = createObsAdapter({ clock, log: quiet, listener: { report: (report) => void told.push({ at: performance.now(), report }), vitals: () => undefined, thumbnail: () => undefined } });
    adapter.connect(address, obs.password);
    await until('read', 5_000, () => last('reportObsInventory'));

    const panics: number[] = [];
    for (let round = 0; round < (quick ? 1 : 5); round += 1) {
      for (const isStudio of [false, true]) for (const state of STATES) {
        await stage(obs.client(), isStudio, state);
        const before = told.length;
        const began = performance.now();
        adapter.send([{ kind: 'panic', scene: BACKUP, holding: null, mute: [], reason: 'bench' }]);
        const settled = await until('settled', 5_000, () => told.slice(before).find(({ report }) => report.kind === 'reportPanicSettled'));
        if (settled.report.kind !== 'reportPanicSettled' || !settled.report.isVerified) throw new Error(`a panic from "${state}" was not verified`);
        panics.push(settled.at - began);
        adapter.send([{ kind: 'endPanic', scene: null, runId: null, unmute: [], reason: 'bench' }]);
        await sleep(150);
      }
    }

    adapter.send([{ kind: 'startStream', reason: 'bench' }]);
    const isStream = (kind: string) => (): boolean => { const report = last('reportStream')?.report; return report?.kind === 'reportStream' && report.stream.kind === kind; };
    await until('live', 10_000, isStream('live'));
    await sleep(1_000);
    const dropped = performance.now();
    await sink.stop();
    await until('reconnecting', 10_000, isStream('reconnecting'));
    const shown = (last('reportStream')?.at ?? Number.NaN) - dropped;

    await adapter.disconnect();
    await obs.stop();
    await sink.stop();
    return [
      against('obs.reread.p95_ms', 'ms', percentile(reads, 95), '<=', 25),
      against('obs.panic.p95_ms', 'ms', percentile(panics, 95), '<=', 200),
      against('obs.reconnecting.shown_ms', 'ms', shown, '<=', 250),
    ];
  },
};

export const obsAirCases: readonly BenchCase[] = [air];
