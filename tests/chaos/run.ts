/** `npm run chaos [-- --runs 20 --seed 1 --faults 4]`: short shows on a real OBS with seeded faults (Linux, as root); ends with `N passed, N failed`. */
import { parseArgs } from 'node:util';
import { startRealObs } from '../harness/obs/startRealObs.ts';
import { sampleScenes } from '../harness/sampleShow.ts';
import { createRandom } from '../fuzz/random.ts';
import { checkRoom } from './checks.ts';
import { FAULTS } from './faults.ts';
import { openRoom } from './room.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' }, faults: { type: 'string', default: '4' }, only: { type: 'string' } } });
const names = values.only === undefined ? Object.keys(FAULTS) : values.only.split(',');
const unknown = names.find((name) => !(name in FAULTS));
if (unknown !== undefined) throw new Error(`No such fault: ${unknown}. Faults: ${Object.keys(FAULTS).join(', ')}`);
const obs = await startRealObs({ scenes: sampleScenes() });
let [passed, failed] = [0, 0];
const began = performance.now();
try {
  for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.runs); seed += 1) await runOnce(seed);
} finally {
  await obs.stop();
}
console.log(`\n${((performance.now() - began) / 1_000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runOnce(seed: number): Promise<void> {
  // OBS itself ends now and then under what is done to it: the next run begins with a sound one.
  if (!obs.isRunning()) await obs.renew();
  const random = createRandom(seed);
  const done: string[] = [];
  const started = performance.now();
  const room = await openRoom(obs, random);
  try {
    await checkRoom(room);
    for (let turn = 0; turn < Number(values.faults); turn += 1) {
      const name = random.pick(names);
      done.push(name);
      await FAULTS[name]?.(room);
      await checkRoom(room);
    }
    passed += 1;
    console.log(`ok   seed ${seed}: ${done.join(', ')}; ${room.acked.size} commands and ${room.told.size} comments acknowledged, ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  } catch (thrown) {
    failed += 1;
    console.log(`FAIL seed ${seed}: ${done.join(', ')}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  } finally {
    obs.thaw();
    await room.close();
  }
}
