import { performance } from 'node:perf_hooks';
import { EventSubscription, OBSWebSocket } from 'obs-websocket-js/json';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { createObsTap } from '../../harness/obs/createObsTap.ts';
import { startRealObs } from '../../harness/obs/startRealObs.ts';
import { until } from '../../harness/obs/until.ts';
import { loadSample, onAirRun, sampleScenes } from '../../harness/sampleShow.ts';
import { against, ratioTo, type BenchCase, type Result } from '../result.ts';
import { OBS_FRAME_MS, percentile, sleep } from '../stats.ts';

interface Cut { readonly sent: number; readonly ack: number; readonly program: number }

const GAP_MS = 120;
/** A scene that OBS has not changed to by then is a fault, not a slow take. */
const CHANGE_MS = 5_000;

/**
 * NEXT and back on a real OBS, through the whole product, beside a bare obs-websocket-js client calling SetCurrentProgramScene on the
 * same OBS in alternating rounds of the same run. Both pass the same relay and are timed there; an observer connection of the bench sees
 * the program change. OBS carries a take out at its next frame: a fixed gap behind the last change would let one side always press at a
 * good moment of the frame and the other, which has a few ms more to go, at a bad one. So each press comes at any moment of it.
 */
const cut: BenchCase = {
  name: 'obs.cut',
  minutes: 5,
  run: async ({ quick }) => {
    const scenes = sampleScenes();
    const obs = await startRealObs({ scenes });
    const tap = await createObsTap(obs.port);
    const observer = new OBSWebSocket();
    await observer.connect(`ws://127.0.0.1:${obs.port}`, obs.password, { eventSubscriptions: EventSubscription.Scenes });
    const engine = await startEngineProcess();
    const desk = await connectDesk(engine.link('producer'));
    await desk.storeSecret('obs', obs.password);
    await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: tap.port } });
    await desk.until('OBS connected', (state) => state.obs.connection.kind === 'connected' && state.obs.inventory !== null);
    await loadSample(desk, 'rehearsal');
    await desk.must({ kind: 'startShow' });
    const bare = new OBSWebSocket();
    await bare.connect(`ws://127.0.0.1:${tap.port}`, obs.password, { eventSubscriptions: 0 });

    const measure = async (press: () => Promise<void>): Promise<Cut> => {
      await sleep(GAP_MS + Math.random() * OBS_FRAME_MS);
      tap.clear();
      const changed = new Promise<number>((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error('no change of the programme was told')), CHANGE_MS);
        observer.once('CurrentProgramSceneChanged', () => {
          clearTimeout(giveUp);
          resolve(performance.now());
        });
      });
      const began = performance.now();
      await press();
      const program = (await changed) - began;
      // OBS sometimes tells the change before it answers the request that made it.
      await until('OBS answers', CHANGE_MS, () => tap.requests('SetCurrentProgramScene')[0]?.answeredAt);
      const request = tap.requests('SetCurrentProgramScene')[0];
      return { sent: (request?.sentAt ?? Number.NaN) - began, ack: (request?.answeredAt ?? Number.NaN) - began, program };
    };
    let forward = true;
    const ours = (): Promise<Cut> => measure(async () => {
      const saw = onAirRun(desk)?.id ?? null;
      const ack = await desk.command({ kind: forward ? 'takeNextItem' : 'takePreviousItem', sawOnAir: saw });
      if (!ack.ok) throw new Error(`take refused: ${ack.refusal.key}`);
      forward = !forward;
    });
    const [a = '', b = ''] = scenes;
    let toA = true;
    const theirs = (): Promise<Cut> => measure(async () => {
      await bare.call('SetCurrentProgramScene', { sceneName: toA ? a : b });
      toA = !toA;
    });
    const mine: Cut[] = [];
    const bares: Cut[] = [];
    // Alternating blocks: a noisy stretch of a shared machine hits both sides.
    for (let block = 0; block < (quick ? 2 : 16); block += 1) {
      await obs.client().call('SetCurrentProgramScene', { sceneName: b });
      await sleep(400);
      toA = true;
      for (let press = 0; press < 10; press += 1) bares.push(await theirs());
      const onAir = onAirRun(desk)?.item.obsScene ?? a;
      if ((await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName !== onAir) {
        await obs.client().call('SetCurrentProgramScene', { sceneName: onAir });
        await sleep(400);
      }
      for (let press = 0; press < 10; press += 1) mine.push(await ours());
    }
    bare.disconnect().catch(() => {});
    await observer.disconnect();
    desk.close();
    await engine.dispose();
    await tap.stop();
    await obs.stop();
    return summarise(mine, bares);
  },
};

function summarise(mine: readonly Cut[], bares: readonly Cut[]): Result[] {
  const of = (cuts: readonly Cut[], key: keyof Cut, p: number): number => percentile(cuts.map((one) => one[key]), p);
  const note = (name: string, value: number, peer: number): Result => ({ name, unit: 'ms', value: Number(value.toPrecision(3)), target: 'stated', peer: Number(peer.toPrecision(3)), ratio: Number((value / peer).toPrecision(3)), pass: Number.isFinite(value) });
  return [
    note('obs.take.request_sent_p50_ms', of(mine, 'sent', 50), of(bares, 'sent', 50)),
    note('obs.take.request_sent_p99_ms', of(mine, 'sent', 99), of(bares, 'sent', 99)),
    note('obs.take.program_changed_p50_ms', of(mine, 'program', 50), of(bares, 'program', 50)),
    note('obs.take.program_changed_p99_ms', of(mine, 'program', 99), of(bares, 'program', 99)),
    against('obs.take.added_p50_ms', 'ms', of(mine, 'ack', 50) - of(bares, 'ack', 50), '<=', 3),
    ratioTo('obs.cut.ack_p95_ratio', 'ms', of(mine, 'ack', 95), { peer: of(bares, 'ack', 95) }, 1.15),
    ratioTo('obs.cut.program_p95_ratio', 'ms', of(mine, 'program', 95), { peer: of(bares, 'program', 95) }, 1.15),
  ];
}

export const obsCases: readonly BenchCase[] = [cut];
