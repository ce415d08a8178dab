import { join } from 'node:path';
import Database from 'better-sqlite3';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../../harness/engineProcess.ts';
import { loadSample, onAirRun } from '../../harness/sampleShow.ts';
import { comments, createSignedFeed } from '../../harness/signedFeed.ts';
import { against, ratioTo, type BenchCase } from '../result.ts';
import { pourApart } from '../pourApart.ts';
import { percentile, repeat, sleep } from '../stats.ts';

/** Counts what is on disk with a reader of its own: never asks the engine. */
function persisted(engine: EngineProcess): { rows: number; inOrder: boolean } {
  const db = new Database(join(engine.dataDir, 'crowd.db'), { readonly: true });
  try {
    const rows = db.prepare(`SELECT event_id AS id FROM audience WHERE kind = 'comment' ORDER BY crowd_seq`).all() as { id: string }[];
    const numbers = rows.map(({ id }) => Number(id.split('-').at(-1)));
    return { rows: rows.length, inOrder: numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? -1)) };
  } finally {
    db.close();
  }
}

/** A steady rate through the signed HTTP ingest: everything acknowledged is on disk, in order. */
const sustained: BenchCase = {
  name: 'audience.ingest.sustained',
  run: async ({ quick }) => {
    const engine = await startEngineProcess();
    const { sent, accepted, lateMs } = await pourApart(engine.feed, 2_000, quick ? 10 : 600);
    const { rows, inOrder } = persisted(engine);
    await engine.dispose();
    return [
      against('audience.ingest.sustained_per_s', '/s', rows / ((quick ? 10 : 600) + Math.max(0, lateMs) / 1_000), '>=', 1_980),
      against('audience.ingest.sustained_lost', 'events', sent - Math.min(accepted, rows) + (inOrder ? 0 : 1), '<=', 0),
    ];
  },
};

const burst: BenchCase = {
  name: 'audience.ingest.burst',
  run: async ({ quick }) => {
    const seconds = quick ? 3 : 10;
    const engine = await startEngineProcess();
    const { sent, accepted, lateMs } = await pourApart(engine.feed, 10_000, seconds);
    const { rows } = persisted(engine);
    await engine.dispose();
    return [
      against('audience.ingest.burst_per_s', '/s', rows / (seconds + Math.max(0, lateMs) / 1_000), '>=', 9_500),
      against('audience.ingest.burst_lost', 'events', sent - Math.min(accepted, rows), '<=', 0),
    ];
  },
};

/** Command acks in a quiet room, then while 5,000 comments a second flow. */
const takeUnderLoad: BenchCase = {
  name: 'audience.take_under_load',
  run: async ({ quick }) => {
    const engine = await startEngineProcess();
    const desk = await connectDesk(engine.link('producer'));
    await loadSample(desk, 'rehearsal');
    await desk.must({ kind: 'startShow' });
    let forward = true;
    const takes = (count: number): Promise<number[]> => repeat(count, 40, async () => {
      const began = performance.now();
      const ack = await desk.command({ kind: forward ? 'takeNextItem' : 'takePreviousItem', sawOnAir: onAirRun(desk)?.id ?? null });
      if (!ack.ok) throw new Error(ack.refusal.key);
      forward = !forward;
      return performance.now() - began;
    });
    const count = quick ? 60 : 300;
    await takes(20);
    const quiet = await takes(count);
    const flood = pourApart(engine.feed, 5_000, (count * 45) / 1_000 + 3);
    await sleep(1_500);
    const busy = await takes(count);
    await flood;
    desk.close();
    await engine.dispose();
    return [ratioTo('audience.take_under_load.ratio', 'ms', percentile(busy, 99), { peer: percentile(quiet, 99) }, 1.5)];
  },
};

/** As fast as it takes them, beside bare better-sqlite3 inserting the same rows into a table with the same unique index. */
const ceiling: BenchCase = {
  name: 'audience.ingest.ceiling',
  run: async ({ quick }) => {
    const batches = quick ? 20 : 100;
    const engine = await startEngineProcess();
    const feed = createSignedFeed(engine.feed);
    const made = Array.from({ length: batches }, (_, batch) => comments(batch * 500, 500));
    await feed.send(comments(10_000_000, 500));
    const began = performance.now();
    for (let batch = 0; batch < batches; batch += 4) await Promise.all(made.slice(batch, batch + 4).map((events) => feed.send(events)));
    const ours = (batches * 500) / ((performance.now() - began) / 1_000);
    feed.close();
    await engine.dispose();
    const bare = new Database(':memory:');
    bare.exec('CREATE TABLE t(seq INTEGER PRIMARY KEY, session TEXT, source TEXT, id TEXT, at INTEGER, uid TEXT, name TEXT, level INTEGER, text TEXT) STRICT; CREATE UNIQUE INDEX u ON t(source, id); CREATE INDEX s ON t(session, at)');
    const insert = bare.prepare('INSERT INTO t(session, source, id, at, uid, name, level, text) VALUES (?,?,?,?,?,?,?,?)');
    const write = bare.transaction((events: readonly object[]) => {
      for (const event of events as { id: string; at: number; user: { id: string; name: string; level: number }; text: string }[]) insert.run('s', 'f', event.id, event.at, event.user.id, event.user.name, event.user.level, event.text);
    });
    const bareBegan = performance.now();
    for (const events of made) write(events);
    const limit = (batches * 500) / ((performance.now() - bareBegan) / 1_000);
    bare.close();
    return [{ name: 'audience.ingest.ceiling_per_s', unit: '/s', value: Math.round(ours), target: '>= 10000, stated beside the limit', limit: Math.round(limit), ratio: Number((ours / limit).toPrecision(3)), pass: ours >= 10_000 }];
  },
};

export const audienceCases: readonly BenchCase[] = [sustained, burst, takeUnderLoad, ceiling];
