/**
 * `npm run soak`: eight hours of a show as fast as the engine takes them, its clock driven by the volume; `-- --minutes 60` is the real time, with
 * a real OBS. Whole ones are written to bench/results.json; `--hours 0.5` is a short one and writes nothing. Ends with `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { printResult, saveResults } from '../bench/saveResults.ts';
import { startRealObs, type RealObs } from '../harness/obs/startRealObs.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { sampleScenes } from '../harness/sampleShow.ts';
import { startCrew } from './crewAtWork.ts';
import { judge, type Sample } from './judge.ts';
import { databaseBytes, logBytes, predictedBytes } from './predictedSize.ts';
import { startSoakedEngine } from './soakedEngine.ts';
import { openSoakWindows } from './soakWindow.ts';
import { PER_SECOND, secondOf } from './traffic.ts';

const { values } = parseArgs({ options: { hours: { type: 'string' }, minutes: { type: 'string' } } });
const isReal = values.minutes !== undefined;
const seconds = Math.round(isReal ? Number(values.minutes) * 60 : Number(values.hours ?? 8) * 3_600);
if (!(seconds >= 60)) throw new Error('A soak is at least a minute: --minutes 60, or --hours 8 of driven time');
const isWhole = isReal ? seconds >= 3_600 : seconds >= 8 * 3_600;
const name = isReal ? `soak.${seconds / 60}min` : `soak.${seconds / 3_600}h`;
/** A second comes in so many batches, as it does from a platform. */
const BATCHES = 5;
const SAMPLES = isReal ? Math.max(30, seconds / 60) : isWhole ? 96 : 30;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-soak-'));
const obs: RealObs | null = isReal ? await startRealObs({ scenes: sampleScenes() }) : null;
const engine = await startSoakedEngine(dataDir, isReal ? 'real' : 'driven');
const { ready } = engine;
const crew = await startCrew(ready, async (desk) => {
  if (obs === null) return;
  await desk.storeSecret('obs', obs.password);
  await desk.must({ kind: 'configureObs', address: { host: obs.host, port: obs.port } });
});
const windows = await openSoakWindows([await crew.link('producer'), await crew.link('host')]);
let shownMs = 0;
const feed = createSignedFeed(ready.feed, 1, () => (isReal ? Date.now() : ready.startAt + shownMs));

let accepted = 0;
/** A feed sends again what was not answered or could not be stored just then (this machine may stand still for a while): the engine takes it once. */
const send = async (events: readonly object[]): Promise<void> => {
  for (let turn = 1; ; turn += 1) {
    try {
      const answer = await feed.send(events);
      if (answer.accepted + (turn > 1 ? answer.duplicates : 0) !== events.length) throw new Error(`of ${events.length} events ${answer.accepted} were taken: ${JSON.stringify(answer).slice(0, 300)}`);
      accepted += events.length;
      return;
    } catch (thrown) {
      const isPassing = thrown instanceof Error && ('code' in thrown || thrown.message.includes('storageFailed'));
      if (turn === 5 || !isPassing) throw thrown;
      await sleep(1_000);
    }
  }
};
/** Sends and lets time pass until all is acknowledged: what waits for a timer waits for show time. */
async function sendDriven(events: readonly object[], untilMs: number): Promise<void> {
  let isAcked = false;
  const acked = send(events).then(() => { isAcked = true; });
  while (!isAcked || shownMs < untilMs) {
    // Far ahead of the volume the clock only goes on when the engine has had time to answer.
    if (shownMs >= untilMs + 400) await sleep(2);
    shownMs += 50;
    await engine.advance(50);
    if (isAcked && shownMs >= untilMs) break;
  }
  await acked;
}
async function sendReal(events: readonly object[], dueMs: number): Promise<void> {
  const wait = began + dueMs - performance.now();
  if (wait > 0) await sleep(wait);
  await send(events);
}

const samples: Sample[] = [];
async function look(second: number): Promise<void> {
  await windows.caughtUp();
  const sample: Sample = { at: second * 1_000, engine: await engine.sample(), windows: await windows.sample(), databaseBytes: databaseBytes(dataDir), events: accepted, orders: second * PER_SECOND.orderCreated };
  samples.push(sample);
  const { engine: e, windows: w } = sample;
  console.log(`${(second / 3_600).toFixed(2)} h  events ${accepted}  rss ${mb(e.rss)} heap ${mb(e.heapUsed)} ext ${mb(e.external)}  listeners ${e.listeners}/${e.emitters} resources ${e.resources} sockets ${e.sockets} timers ${e.timers}  loop p99 ${e.loopP99Ms.toFixed(1)} max ${e.loopMaxMs.toFixed(0)}  windows heap ${mb(w.heap)} nodes ${w.nodes} listeners ${w.listeners}  tasks>50 ${windows.tasks().cpuLong} (wall ${windows.tasks().wallLong})  db ${mb(sample.databaseBytes)} predicted ${mb(predictedBytes(second))} log ${mb(logBytes(dataDir))}  ${((performance.now() - began) / 1_000).toFixed(0)} s`);
}

const began = performance.now();
const every = Math.max(1, Math.floor(seconds / SAMPLES));
for (let second = 0; second < seconds; second += 1) {
  const events = secondOf(second, isReal ? Date.now() : ready.startAt + second * 1_000, crew.products);
  const size = Math.ceil(events.length / BATCHES);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const part = events.slice(batch * size, (batch + 1) * size);
    const due = second * 1_000 + ((batch + 1) * 1_000) / BATCHES;
    await (isReal ? sendReal(part, due) : sendDriven(part, due));
  }
  await crew.work(second);
  if (!isReal && second % 10 === 0) await windows.caughtUp();
  if ((second + 1) % every === 0) await look(second + 1);
}
const tookS = (performance.now() - began) / 1_000;
const tasks = windows.tasks();
await windows.close();
crew.close();
feed.close();
await engine.stop();
await obs?.stop();

const results = judge(name, { samples, tasks, lost: accepted - stored(), predictedBytes: predictedBytes(seconds), perSecond: accepted / tookS });
console.log(`\n${accepted} events and ${crew.takes()} takes in ${tookS.toFixed(0)} s; ${tasks.seen} tasks of the windows, ${tasks.wallLong} of them longer than 50 ms by the clock`);
for (const result of results) printResult(result);
if (isWhole) saveResults(results, []);
rmSync(dataDir, { recursive: true, force: true });
const failed = results.filter(({ pass }) => !pass).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Rows in the file that was left: every event is one. */
function stored(): number {
  const crowd = new Database(join(dataDir, 'crowd.db'), { readonly: true });
  try {
    return Number(crowd.prepare('SELECT count(*) FROM audience_rows').pluck().get());
  } finally {
    crowd.close();
  }
}
