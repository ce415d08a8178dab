import { join } from 'node:path';
import Database from 'better-sqlite3';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../../harness/engineProcess.ts';
import { loadSample, onAirRun } from '../../harness/sampleShow.ts';
import { comments, createSignedFeed, FOUR_LINES, lineOf, ONE_LINE, type PourPlan } from '../../harness/signedFeed.ts';
import { against, ratioTo, type BenchCase, type Result } from '../result.ts';
import { pourApart, pourAside } from '../pourApart.ts';
import { percentile, repeat, sleep } from '../stats.ts';

/**
 * Counts what is on disk with a reader of its own: never asks the engine. `unique` different comments, `disordered` rows that stand before one
 * that was handed over earlier on the same connection.
 */
function persisted(engine: EngineProcess, lineOfRow: (number: number) => number): { unique: number; rows: number; disordered: number } {
  const db = new Database(join(engine.dataDir, 'crowd.db'), { readonly: true });
  try {
    let rows = 0;
    let disordered = 0;
    const seen = new Set<number>();
    const last = new Map<number, number>();
    for (const { id } of db.prepare(`SELECT event_id AS id FROM audience WHERE kind = 'comment' ORDER BY crowd_seq`).iterate() as IterableIterator<{ id: string }>) {
      const number = Number(id.split('-').at(-1));
      if (number >= WARM_UP_FROM) continue;
      rows += 1;
      seen.add(number);
      const line = lineOfRow(number);
      if (number <= (last.get(line) ?? -1)) disordered += 1;
      last.set(line, number);
    }
    return { unique: seen.size, rows, disordered };
  } finally {
    db.close();
  }
}

/** Comments from this number on warm the engine up and are not part of what is counted. */
const WARM_UP_FROM = 1_000_000_000;

/** Gap between two takes, in ms. */
const TAKE_GAP_MS = 40;

interface Room { readonly engine: EngineProcess; readonly takes: (count: number) => Promise<number[]>; readonly close: () => Promise<void> }

/** An engine on air with a producer who takes one item after the other; `takes` says how long each command's ack took, in ms. */
async function openRoom(): Promise<Room> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  let forward = true;
  const takes = (count: number): Promise<number[]> => repeat(count, TAKE_GAP_MS, async () => {
    const began = performance.now();
    const ack = await desk.command({ kind: forward ? 'takeNextItem' : 'takePreviousItem', sawOnAir: onAirRun(desk)?.id ?? null });
    if (!ack.ok) throw new Error(ack.refusal.key);
    forward = !forward;
    return performance.now() - began;
  });
  await takes(20);
  return { engine, takes, close: async () => { desk.close(); await engine.dispose(); } };
}

interface Poured { readonly rows: number; readonly lost: number; readonly disordered: number; readonly seconds: number; readonly quiet: readonly number[]; readonly busy: readonly number[] }

/**
 * A steady rate through the signed HTTP ingest, every comment read as it is kept, while a producer takes: everything acknowledged is on disk, once and
 * in order; the takes stand beside those of the quiet room before. At most `MOST_TAKES` of them, spread over the whole time.
 */
async function pourInto(perSecond: number, seconds: number, plan: PourPlan): Promise<Poured> {
  const room = await openRoom();
  // A room on air has read comments before: code that was never run costs its first second several times as much.
  await pourApart(room.engine.feed, 500, 4, WARM_UP_FROM);
  const rounds = Math.min(MOST_TAKES, Math.floor((seconds * 1_000 * 0.8) / (TAKE_GAP_MS + 10)));
  const pauseMs = Math.max(0, (seconds * 1_000 * 0.8) / rounds - TAKE_GAP_MS - 10);
  // In the same rhythm as beside the comments: a take after a second and a half of nothing finds colder caches than one after 40 ms.
  const quiet = await takesApart(room, pauseMs > 0 ? Math.min(rounds, MOST_QUIET_MS / (pauseMs + TAKE_GAP_MS)) : MOST_TAKES, pauseMs, () => false);
  const flood = pourAside(room.engine.feed, perSecond, seconds, 0, plan);
  let isOver = false;
  const over = flood.finally(() => { isOver = true; });
  await sleep(Math.min(1_500, seconds * 100));
  const busy = await takesApart(room, rounds, pauseMs, () => isOver);
  const { sent, accepted, lateMs } = await over;
  const { unique, rows, disordered } = persisted(room.engine, (number) => lineOf(number, perSecond, plan));
  await room.close();
  return { rows, lost: sent - Math.min(accepted, unique), disordered: disordered + rows - unique, seconds: seconds + Math.max(0, lateMs) / 1_000, quiet, busy };
}
const MOST_TAKES = 300;
/** The quiet room is looked at no longer than this, in ms. */
const MOST_QUIET_MS = 240_000;

async function takesApart(room: Room, count: number, pauseMs: number, isOver: () => boolean): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < count && !isOver(); round += 1) {
    all.push(...await room.takes(1));
    if (pauseMs > 0) await sleep(pauseMs);
  }
  return all;
}

/** What several pours came to, the takes of all of them together: the 99th of a hundred is one take, of five hundred it is five. */
function judged(name: string, poured: readonly Poured[], leastPerSecond: number): readonly Result[] {
  const sum = (of: (each: Poured) => number): number => poured.reduce((total, each) => total + of(each), 0);
  return [
    against(`audience.ingest.${name}_per_s`, '/s', sum(({ rows }) => rows) / sum(({ seconds }) => seconds), '>=', leastPerSecond),
    against(`audience.ingest.${name}_lost`, 'events', sum(({ lost }) => lost), '<=', 0),
    against(`audience.ingest.${name}_out_of_order`, 'events', sum(({ disordered }) => disordered), '<=', 0),
    ratioTo(`audience.ingest.${name}_take_p99`, 'ms', percentile(poured.flatMap(({ busy }) => busy), 99), { peer: percentile(poured.flatMap(({ quiet }) => quiet), 99) }, 1.5),
  ];
}

const sustained: BenchCase = { name: 'audience.ingest.sustained', produces: ['audience.ingest.sustained_per_s', 'audience.ingest.sustained_lost'], run: async ({ quick }) => judged('sustained', [await pourInto(2_000, quick ? 10 : 600, ONE_LINE)], 1_980) };
const burst: BenchCase = {
  name: 'audience.ingest.burst',
  produces: ['audience.ingest.burst_per_s', 'audience.ingest.burst_lost'],
  run: async ({ quick }) => {
    const poured: Poured[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) poured.push(await pourInto(10_000, quick ? 3 : 10, FOUR_LINES));
    return judged('burst', poured, 9_900);
  },
};

/** Command acks in a quiet room, then while 5,000 comments a second flow. */
const takeUnderLoad: BenchCase = {
  name: 'audience.take_under_load',
  produces: ['audience.take_under_load.ratio'],
  run: async ({ quick }) => {
    const room = await openRoom();
    const count = quick ? 60 : 300;
    const quiet = await room.takes(count);
    const flood = pourApart(room.engine.feed, 5_000, (count * 45) / 1_000 + 3);
    await sleep(1_500);
    const busy = await room.takes(count);
    await flood;
    await room.close();
    return [ratioTo('audience.take_under_load.ratio', 'ms', percentile(busy, 99), { peer: percentile(quiet, 99) }, 1.5)];
  },
};

/** As fast as it takes them, beside bare better-sqlite3 inserting the same rows into a table with the same unique index. */
const ceiling: BenchCase = {
  name: 'audience.ingest.ceiling',
  produces: [],
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
