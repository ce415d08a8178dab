import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { sessionId, writeShows } from '../../harness/recordedShow.ts';
import { loadSample, onAirRun } from '../../harness/sampleShow.ts';
import { against, ratioTo, type BenchCase } from '../result.ts';
import { percentile, repeat, sleep } from '../stats.ts';

const SESSION = sessionId(1);
/** Gap between two takes, ms; takes beside the reports are spread over all of their time. */
const TAKE_GAP_MS = 30;
const QUIET_TAKES = 300;
const POLL_MS = 100;

/** Takes one row after the other, there and back; answers how long each command took until it was acknowledged, ms. */
function createTakes(desk: DeskClient): (count: number) => Promise<number[]> {
  let isForward = true;
  return (count) => repeat(count, TAKE_GAP_MS, async () => {
    const began = performance.now();
    const ack = await desk.command({ kind: isForward ? 'takeNextItem' : 'takePreviousItem', sawOnAir: onAirRun(desk)?.id ?? null });
    if (!ack.ok) throw new Error(ack.refusal.key);
    isForward = !isForward;
    return performance.now() - began;
  });
}

/** Takes as long as something lasts. */
async function beside<T>(takes: (count: number) => Promise<number[]>, busy: number[], work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = work.finally(() => { isOver = true; });
  while (!isOver) busy.push(...await takes(1));
  return over;
}

/** One report as a window opens it: the first parts, then the whole. */
async function openReport(reader: DeskClient, version: 'live' | 't0' | 't7'): Promise<{ readonly firstMs: number; readonly wholeMs: number }> {
  const began = performance.now();
  const first = await reader.query<'report'>({ kind: 'report', sessionId: SESSION, version, againstId: null, wait: 'first' });
  const firstMs = performance.now() - began;
  const whole = await reader.query<'report'>({ kind: 'report', sessionId: SESSION, version, againstId: null, wait: 'whole' });
  if (first.report === null || whole.report?.rest === null || whole.report === null) throw new Error('there is no report');
  return { firstMs, wholeMs: performance.now() - began };
}

/** The workbook, from asking to a finished file; how often its progress was seen to rise. */
async function exportWorkbook(reader: DeskClient): Promise<{ readonly seconds: number; readonly steps: number; readonly rows: number }> {
  const began = performance.now();
  await reader.must({ kind: 'exportSession', sessionId: SESSION, format: 'xlsx', version: 't0', language: 'zh', raw: false, reason: '' });
  let [steps, last] = [0, 0];
  for (;;) {
    const situation = reader.state().review.exports.at(-1)?.situation;
    if (situation?.kind === 'done') return { seconds: (performance.now() - began) / 1_000, steps, rows: situation.rows };
    if (situation?.kind !== 'running') throw new Error(`the export ended as ${situation?.kind ?? 'nothing'}`);
    const { running } = await reader.query<'exportProgress'>({ kind: 'exportProgress' });
    const progress = running[0]?.progress ?? last;
    if (progress > last) { steps += 1; last = progress; }
    await sleep(POLL_MS);
  }
}

/** Report and workbook of a session with a million comments and 50,000 orders, while another show is on air and is taken. */
const review1m: BenchCase = {
  name: 'review',
  produces: ['review.open1m.first_paint_ms', 'review.open1m.complete_ms', 'review.take_beside.ratio', 'review.xlsx_s'],
  minutes: 30,
  run: async ({ quick }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-review-'));
    try {
      writeShows(dataDir, [{ sessionId: SESSION, startAt: Date.now() - 9 * 86_400_000, minutes: 180, comments: quick ? 50_000 : 1_000_000, orders: quick ? 2_000 : 50_000, seed: 7 }]);
      const engine = await startEngineProcess({ dataDir });
      const desk = await connectDesk(engine.link('producer'));
      const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'Review', duties: ['owner'] });
      const reader = await connectDesk(urls[0] ?? '');
      try {
        await desk.must({ kind: 'openSession', title: 'On air' });
        await loadSample(desk, 'rehearsal');
        await desk.must({ kind: 'startShow' });
        const takes = createTakes(desk);
        await takes(20);
        const quiet = await takes(quick ? 60 : QUIET_TAKES);
        // A session is opened from the list, as in the window: it has asked for what it shows of each.
        await reader.query({ kind: 'sessions' });
        await reader.query({ kind: 'trends', limit: 500 });
        const busy: number[] = [];
        const reports = [];
        for (const version of ['live', 't0', 't7'] as const) reports.push(await beside(takes, busy, openReport(reader, version)));
        const book = await beside(takes, busy, exportWorkbook(reader));
        return [
          against('review.open1m.first_paint_ms', 'ms', Math.max(...reports.map(({ firstMs }) => firstMs)), '<=', 1_000),
          against('review.open1m.complete_ms', 'ms', Math.max(...reports.map(({ wholeMs }) => wholeMs)), '<=', 5_000),
          ratioTo('review.take_beside.ratio', 'ms', percentile(busy, 99), { limit: percentile(quiet, 99) }, 1.2),
          against('review.xlsx_s', 's', book.seconds, '<=', 15),
          against('review.xlsx_progress_steps', '', book.steps, '>=', quick ? 1 : 5),
          against('review.xlsx_rows', '', book.rows, '>=', quick ? 50_000 : 1_000_000),
        ];
      } finally {
        desk.close();
        reader.close();
        await engine.stop();
      }
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

export const reviewCases: readonly BenchCase[] = [review1m];
