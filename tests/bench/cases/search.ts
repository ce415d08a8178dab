import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readBuckets } from '#engine/adapters/store/crowdBuckets.ts';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { openReadOnly } from '#engine/adapters/store/openDatabase.ts';
import { instant } from '#shared/time/instant.ts';
import { against, ratioTo, type BenchCase } from '../result.ts';
import { BENCH_SESSION, BENCH_START, commentOf } from '../manyComments.ts';
import { median, percentile } from '../stats.ts';

const KEY = 'room key of the test';

const QUERIES = ['钱', '券', '荒', '链接', '荒暑', '面霜', '凝珠', '多少钱', '黄皮选', '敏感肌', '怎么领券', '3号面霜', 'berl', '面霜 多少', '观众59'];

const timed = (run: () => unknown): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

/** The newest 50 of each query, over and over, ms. */
function search(path: string, rounds: number): readonly number[] {
  const file = openCrowdFile(path, KEY);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of QUERIES) {
      times.push(timed(() => {
        const { text: found } = file.handlers.searchComments({ sessionId: BENCH_SESSION, text, crowdSeq: null, limit: 50, tab: 'all', within: 'namesAndWords' });
        if (found.length === 0) throw new Error(`nothing found for ${text}`);
      }));
    }
  }
  file.close();
  return times;
}

/** The scan of a LIKE, ms. */
function scan(path: string): readonly number[] {
  const bare = new Database(path, { readonly: true });
  const times = ['荒暑', '链接', '多少钱'].map((word) => timed(() => {
    bare.prepare(`SELECT crowd_seq FROM audience_rows WHERE text LIKE ? ORDER BY crowd_seq DESC LIMIT 50`).all(`%${word}%`);
    bare.prepare(`SELECT count(*) FROM audience_rows WHERE text LIKE ?`).get(`%${word}%`);
  }));
  bare.close();
  return times;
}

/**
 * The minutes of the whole evening as the chart asks for them, beside counting them out of the rows, ms. The counting gets an index that holds all
 * it needs, made for it here: without one it takes longer still.
 */
function chart(path: string): { readonly ours: number; readonly groupBy: number } {
  const reader = openReadOnly(path);
  const read = (): void => { if (readBuckets(reader, 1).length === 0) throw new Error('no minutes'); };
  read();
  const ours = median(Array.from({ length: 50 }, () => timed(read)));
  reader.close();
  const bare = new Database(path);
  bare.exec('CREATE INDEX bench_by_time ON audience_rows (session_no, received_at)');
  const count = bare.prepare('SELECT received_at / 60000 AS minute, count(*) FROM audience_rows WHERE session_no = 1 GROUP BY minute');
  const groupBy = median(Array.from({ length: 5 }, () => timed(() => count.all())));
  bare.close();
  return { ours, groupBy };
}

/** The newest 50 of a million comments for words of one, two and three characters, frequent and rare; their minutes; and what they weigh. */
const search1m: BenchCase = {
  name: 'audience.search1m',
  produces: ['audience.search1m.p95_ms', 'audience.search1m.p99_ms', 'audience.search1m.vs_like', 'audience.store.mib_per_million', 'audience.minutes4h.vs_group_by'],
  run: ({ quick }) => {
    const rows = quick ? 50_000 : 1_000_000;
    const folder = mkdtempSync(join(tmpdir(), 'cuedeck-search-'));
    const path = join(folder, 'crowd.db');
    try {
      const file = openCrowdFile(path, KEY);
      for (let from = 0; from < rows; from += 2_000) file.handlers.append({ sessionId: BENCH_SESSION, showSeq: 1, events: Array.from({ length: 2_000 }, (_, offset) => commentOf(from + offset)), now: instant(BENCH_START) });
      file.close();
      // A short file has as many different people as a long one: a quick run says too much.
      const mib = (statSync(path).size / 2 ** 20) * (1_000_000 / rows);
      const times = search(path, 20);
      const scans = scan(path);
      const { ours, groupBy } = chart(path);
      const p95 = percentile(times, 95);
      return Promise.resolve([
        against('audience.search1m.p95_ms', 'ms', p95, '<=', 20),
        against('audience.search1m.p99_ms', 'ms', percentile(times, 99), '<=', 10),
        ratioTo('audience.search1m.vs_like', 'ms', p95, { peer: percentile(scans, 50) }, 0.05),
        ratioTo('audience.minutes4h.vs_group_by', 'ms', ours, { peer: groupBy }, 0.01),
        against('audience.store.mib_per_million', 'MiB', mib, '<=', 160),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export const searchCases: readonly BenchCase[] = [search1m];
