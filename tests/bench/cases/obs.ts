import { EventSubscription, OBSWebSocket } from 'obs-websocket-js/json';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { startRealObs } from '../../harness/obs/startRealObs.ts';
import { loadSample, onAirRun, sampleScenes } from '../../harness/sampleShow.ts';
import { against, ratioTo, type BenchCase, type Result } from '../result.ts';
import { machineMs, OBS_FRAME_MS, percentile, sleep } from '../stats.ts';
import { tapApart } from '../tapApart.ts';

interface Cut { readonly sent: number; readonly ack: number; readonly program: number }
interface Sides { readonly mine: Cut[]; readonly bares: Cut[]; readonly deafs: Cut[] }

/**
 * From one press to the next, at least; a whole frame's length of chance comes on top. "Quick" is the pace at which speed.md measures cuts
 * (a camera change and back): there a client that hears events on the connection it commands on is often answered only after some 45 ms
 * (OBS sends event and answer as two small packets; Nagle and delayed acknowledgement hold the second). "Calm" presses meet none of that.
 */
const PACES = { quick: 60, calm: 180 } as const;
type Pace = keyof typeof PACES;
/** A scene that OBS has not changed to by then is a fault, not a slow take. */
const CHANGE_MS = 5_000;
/** A cut later than this was held up by the connection it went over, not by the frame it waited for. */
const SLOW_CUT_MS = 30;

/**
 * NEXT and back on a real OBS, through the whole product, beside two bare obs-websocket-js clients calling SetCurrentProgramScene on the
 * same OBS in alternating rounds of the same run: the peer connects as the library does by default, events included, which every remote
 * control needs to know what is on air; the other one hears nothing at all, which is the least OBS itself takes, and is stated beside.
 * All pass the same relay and are timed there; an observer connection of the bench sees the program change. OBS carries a take out at its next frame: a fixed gap would let one side always press at a
 * good moment of the frame and the other, which has a few ms more to go, at a bad one. So each press comes at any moment of it.
 */
const cut: BenchCase = {
  name: 'obs.cut',
  produces: ['obs.cut.ack_p95_ratio', 'obs.cut.program_p95_ratio', 'obs.take.added_p50_ms', 'obs.cut.over30_pct'],
  minutes: 5,
  run: async ({ quick }) => {
    const scenes = sampleScenes();
    const obs = await startRealObs({ scenes });
    const tap = await tapApart(obs.port);
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
    await bare.connect(`ws://127.0.0.1:${tap.port}`, obs.password);
    const deaf = new OBSWebSocket();
    await deaf.connect(`ws://127.0.0.1:${tap.port}`, obs.password, { eventSubscriptions: 0 });

    let lastPress = 0;
    const measure = async (pace: Pace, press: () => Promise<void>): Promise<Cut> => {
      await sleep(Math.max(0, lastPress + PACES[pace] + Math.random() * OBS_FRAME_MS - machineMs()));
      const passed = tap.next(CHANGE_MS);
      const changed = new Promise<number>((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error('no change of the programme was told')), CHANGE_MS);
        observer.once('CurrentProgramSceneChanged', () => {
          clearTimeout(giveUp);
          resolve(machineMs());
        });
      });
      const began = machineMs();
      lastPress = began;
      await press();
      // OBS sometimes tells the change before it answers the request that made it.
      const [{ sentAt, answeredAt }, changedAt] = await Promise.all([passed, changed]);
      return { sent: sentAt - began, ack: answeredAt - began, program: changedAt - began };
    };
    let forward = true;
    const ours = (pace: Pace): Promise<Cut> => measure(pace, async () => {
      const saw = onAirRun(desk)?.id ?? null;
      const ack = await desk.command({ kind: forward ? 'takeNextItem' : 'takePreviousItem', sawOnAir: saw });
      if (!ack.ok) throw new Error(`take refused: ${ack.refusal.key}`);
      forward = !forward;
    });
    const [a = '', b = ''] = scenes;
    let toA = true;
    const theirs = (client: OBSWebSocket, pace: Pace): Promise<Cut> => measure(pace, async () => {
      await client.call('SetCurrentProgramScene', { sceneName: toA ? a : b });
      toA = !toA;
    });
    const cuts: Record<Pace, Sides> = { quick: { mine: [], bares: [], deafs: [] }, calm: { mine: [], bares: [], deafs: [] } };
    const block = async (pace: Pace): Promise<void> => {
      const { mine, bares, deafs } = cuts[pace];
      await obs.client().call('SetCurrentProgramScene', { sceneName: b });
      await sleep(400);
      toA = true;
      for (let press = 0; press < 10; press += 1) bares.push(await theirs(bare, pace));
      for (let press = 0; press < 10; press += 1) deafs.push(await theirs(deaf, pace));
      const onAir = onAirRun(desk)?.item.obsScene ?? a;
      if ((await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName !== onAir) {
        await obs.client().call('SetCurrentProgramScene', { sceneName: onAir });
        await sleep(400);
      }
      for (let press = 0; press < 10; press += 1) mine.push(await ours(pace));
    };
    // Alternating blocks: a noisy stretch of a shared machine hits every side and pace.
    for (let round = 0; round < (quick ? 2 : 16); round += 1) for (const pace of ['quick', 'calm'] as const) await block(pace);
    for (const client of [bare, deaf]) client.disconnect().catch(() => {});
    await observer.disconnect();
    desk.close();
    await engine.dispose();
    tap.stop();
    await obs.stop();
    return summarise(cuts);
  },
};

function summarise({ quick, calm }: Readonly<Record<Pace, Sides>>): Result[] {
  const of = (cuts: readonly Cut[], key: keyof Cut, p: number): number => percentile(cuts.map((one) => one[key]), p);
  const note = (name: string, value: number, peer: number): Result => ({ name, unit: 'ms', value: Number(value.toPrecision(3)), target: 'stated', peer: Number(peer.toPrecision(3)), ratio: Number((value / peer).toPrecision(3)), pass: Number.isFinite(value) });
  const beside = (name: string, pace: Sides, key: keyof Cut): Result => ratioTo(name, 'ms', of(pace.mine, key, 95), { peer: of(pace.bares, key, 95) }, 1.15);
  const { mine, deafs, bares } = calm;
  return [
    note('obs.take.request_sent_p50_ms', of(mine, 'sent', 50), of(deafs, 'sent', 50)),
    note('obs.take.request_sent_p99_ms', of(mine, 'sent', 99), of(deafs, 'sent', 99)),
    note('obs.take.ack_beside_deaf_p50_ms', of(mine, 'ack', 50), of(deafs, 'ack', 50)),
    note('obs.take.ack_beside_deaf_p95_ms', of(mine, 'ack', 95), of(deafs, 'ack', 95)),
    note('obs.take.program_changed_p50_ms', of(mine, 'program', 50), of(bares, 'program', 50)),
    note('obs.take.program_changed_p99_ms', of(mine, 'program', 99), of(bares, 'program', 99)),
    against('obs.take.added_p50_ms', 'ms', of(mine, 'ack', 50) - of(deafs, 'ack', 50), '<=', 1.2),
    against('obs.cut.over30_pct', '%', (quick.mine.filter(({ ack }) => ack > SLOW_CUT_MS).length / quick.mine.length) * 100, '<=', 2),
    beside('obs.cut.ack_p95_ratio', quick, 'ack'),
    beside('obs.cut.program_p95_ratio', quick, 'program'),
    beside('obs.cut.calm_ack_p95_ratio', calm, 'ack'),
    beside('obs.cut.calm_program_p95_ratio', calm, 'program'),
  ];
}

export const obsCases: readonly BenchCase[] = [cut];
