import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { searchWords } from '#shared/audience/searchText.ts';
import { instant } from '#shared/time/instant.ts';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import { BENCH_SESSION, BENCH_START, commentOf } from '../manyComments.ts';
import { pourApart } from '../pourApart.ts';
import { against, ratioTo, type BenchCase } from '../result.ts';
import { sleep } from '../stats.ts';

const BATCH = 500;
/** Stored before the counting begins, by both: a store is hours old when a flood comes. */
const WARM_UP = 10_000;
/** The name of the thread that owns crowd.db. Linux keeps 15 characters of it. */
const CROWD_THREAD = 'store-crowd';

/** CPU time of the thread that owns crowd.db, ms, to the nanosecond. @throws when the process has no such thread */
function crowdThreadMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`).filter((tid) => readFileSync(`/proc/${pid}/task/${tid}/comm`, 'utf8').trim() === CROWD_THREAD);
  if (threads.length !== 1) throw new Error(`${threads.length} threads are called ${CROWD_THREAD}`);
  return Number(readFileSync(`/proc/${pid}/task/${threads[0] ?? ''}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/** What reading, indexing, folding and storing 5,000 comments a second costs the thread that does it, in the engine as it is started. */
const store: BenchCase = {
  name: 'audience.store.cpu',
  produces: ['audience.store.cpu_pct'],
  run: async ({ quick }) => {
    const engine = await startEngineProcess();
    const desk = await connectDesk(engine.link('producer'));
    await loadSample(desk, 'rehearsal');
    await desk.must({ kind: 'startShow' });
    await pourApart(engine.feed, 1_000, 3, 1_000_000_000);
    const seconds = quick ? 6 : 30;
    const flood = pourApart(engine.feed, 5_000, seconds + 3);
    await sleep(1_500);
    const [began, at] = [crowdThreadMs(engine.pid), performance.now()];
    await sleep(seconds * 1_000);
    const pct = ((crowdThreadMs(engine.pid) - began) / (performance.now() - at)) * 100;
    const { lateMs } = await flood;
    if (lateMs > 2_000) throw new Error(`the load itself fell ${Math.round(lateMs)} ms behind: nothing was measured`);
    desk.close();
    await engine.dispose();
    return [against('audience.store.cpu_pct', '% of a core', pct, '<=', 20)];
  },
};

/** Rows per second of CPU time: the machine may be busy with other things. */
function perSecond(rows: number, run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return rows / ((user + system) / 1e6);
}

const schemaSchema = z.array(z.string());
const wordsSchema = z.object({ crowd_seq: z.number(), viewer_name: z.string(), text: z.string() });

/**
 * The same rows into the same tables and indexes, the search index among them, by bare better-sqlite3: values ready made, nothing read, keyed or
 * folded. What `append` adds to that is what the product is for; it must not be the larger half.
 */
function insertBare(fromPath: string, path: string): number {
  const from = new Database(fromPath, { readonly: true });
  const rows = from.prepare('SELECT * FROM audience_rows ORDER BY crowd_seq').raw().all() as unknown[][];
  const words = from.prepare('SELECT crowd_seq, viewer_name, text FROM audience_rows ORDER BY crowd_seq').all().map((raw) => wordsSchema.parse(raw)).map((row) => [row.crowd_seq, searchWords(row.viewer_name), searchWords(row.text)]);
  const schema = schemaSchema.parse(from.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND (tbl_name = 'audience_rows' OR name = 'desk_words')").pluck().all());
  from.close();
  const bare = new Database(path);
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = NORMAL');
  for (const sql of schema) bare.exec(sql);
  const insert = bare.prepare(`INSERT INTO audience_rows VALUES (${(rows[0] ?? []).map(() => '?').join(', ')})`);
  const index = bare.prepare('INSERT INTO desk_words (rowid, name, words) VALUES (?, ?, ?)');
  const write = bare.transaction((start: number) => {
    for (let at = start; at < start + BATCH && at < rows.length; at += 1) {
      insert.run(...(rows[at] ?? []));
      index.run(...(words[at] ?? []));
    }
  });
  for (let start = 0; start < WARM_UP; start += BATCH) write(start);
  const rate = perSecond(rows.length - WARM_UP, () => { for (let start = WARM_UP; start < rows.length; start += BATCH) write(start); });
  bare.close();
  return rate;
}

const insert: BenchCase = {
  name: 'audience.store.insert',
  produces: ['audience.store.insert_vs_bare'],
  run: ({ quick }) => {
    const rows = WARM_UP + (quick ? 20_000 : 200_000);
    const folder = mkdtempSync(join(tmpdir(), 'cuedeck-insert-'));
    try {
      const path = join(folder, 'crowd.db');
      const file = openCrowdFile(path, 'room key of the test');
      const events = Array.from({ length: rows }, (_, index) => commentOf(index));
      const append = (from: number): void => { file.handlers.append({ sessionId: BENCH_SESSION, showSeq: 1, events: events.slice(from, from + BATCH), now: instant(BENCH_START) }); };
      for (let from = 0; from < WARM_UP; from += BATCH) append(from);
      const ours = perSecond(rows - WARM_UP, () => { for (let from = WARM_UP; from < rows; from += BATCH) append(from); });
      file.close();
      const bare = insertBare(path, join(folder, 'bare.db'));
      return Promise.resolve([ratioTo('audience.store.insert_vs_bare', '/s', ours, { limit: bare }, 0.6, '>=')]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const storeCases: readonly BenchCase[] = [store, insert];
