import { startRealObs } from '../../harness/obs/startRealObs.ts';
import { loadSample, sampleScenes } from '../../harness/sampleShow.ts';
import { against, type BenchCase } from '../result.ts';
import { createTakes, openRoom, WARM_UP_TAKES } from '../room.ts';
import { OBS_FRAME_MS, percentile, repeat, sleep } from '../stats.ts';

/** NEXT and back with a real OBS behind the engine and 20 windows before it: until the one that pressed has its answer. */
const take: BenchCase = {
  name: 'obs.take20',
  produces: ['obs.take20.ack_p99_ms'],
  minutes: 5,
  run: async ({ quick }) => {
    const obs = await startRealObs({ scenes: sampleScenes() });
    const { producer, dispose } = await openRoom(20);
    await producer.storeSecret('obs', obs.password);
    await producer.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
    await producer.until('OBS connected', (state) => state.obs.connection.kind === 'connected' && state.obs.inventory !== null);
    await loadSample(producer, 'rehearsal');
    await producer.must({ kind: 'startShow' });
    const press = createTakes(producer);
    const takes = (count: number): Promise<number[]> => repeat(count, 0, async () => {
      await sleep(100 + Math.random() * OBS_FRAME_MS);
      return (await press()).ackMs;
    });
    await takes(WARM_UP_TAKES);
    const acks = await takes(quick ? 40 : 200);
    await dispose();
    await obs.stop();
    return [against('obs.take20.ack_p99_ms', 'ms', percentile(acks, 99), '<=', 50)];
  },
};

export const obsTake20Cases: readonly BenchCase[] = [take];
