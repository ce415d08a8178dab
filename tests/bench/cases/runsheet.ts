import { performance } from 'node:perf_hooks';
import type { DeskClient } from '../../harness/deskClient.ts';
import { buildForecast, expectedStart } from '../../../shared/runsheet/forecast.ts';
import { duration, instant } from '../../../shared/time/instant.ts';
import { bigSheet } from '../../harness/bigSheet.ts';
import { cpuMs, loopMs } from '../../harness/processCost.ts';
import { against, ratioTo, told, type BenchCase } from '../result.ts';
import { createTakes, openRoom, roomOnAir, WARM_UP_TAKES } from '../room.ts';
import { pourApart } from '../pourApart.ts';
import { percentile, repeat, rounded, sleep } from '../stats.ts';
import { syncFloor } from '../syncFloor.ts';

/** NEXT and back with 20 windows: ack at the one that pressed, and the moment the last window holds the new item. Beside a bare echo on the same link. */
const take20: BenchCase = {
  name: 'runsheet.take20',
  produces: ['runsheet.take20.ack_p99_ms', 'runsheet.take20.ack_p50_vs_echo', 'runsheet.take20.last_client_p99_ms', 'runsheet.take20.last_client_p50_ms'],
  run: async ({ quick }) => {
    const { engine, producer, others, dispose } = await roomOnAir(20);
    const echo = await repeat(quick ? 50 : 300, 2, async () => {
      const began = performance.now();
      await producer.socket.emitWithAck('clock');
      return performance.now() - began;
    });
    const take = createTakes(producer);
    const takeAndSee = async (): Promise<{ readonly ackMs: number; readonly lastMs: number }> => {
      const { ackMs, seq, began } = await take();
      await Promise.all(others.map((desk) => desk.until('the take', () => desk.seq() >= seq)));
      return { ackMs, lastMs: performance.now() - began };
    };
    await repeat(WARM_UP_TAKES, 25, takeAndSee);
    const taken = await repeat(quick ? 40 : 300, 25, takeAndSee);
    const [acks, lasts] = [taken.map(({ ackMs }) => ackMs), taken.map(({ lastMs }) => lastMs)];
    const floor = syncFloor(engine.dataDir, quick ? 40 : 300);
    await dispose();
    return [
      { ...against('runsheet.take20.ack_p99_ms', 'ms', percentile(acks, 99), '<=', 10), limit: rounded(percentile(floor, 99)) },
      told('runsheet.take20.last_client_p50_ms', 'ms', percentile(lasts, 50)),
      against('runsheet.take20.last_client_p99_ms', 'ms', percentile(lasts, 99), '<=', 50),
      ratioTo('runsheet.take20.ack_p50_vs_echo', 'ms', percentile(acks, 50), { peer: percentile(echo, 50) }, 2),
    ];
  },
};

/** The same takes while 5,000 comments a second are read, stored and shown in all 20 windows: the 99th of them beside that of the quiet room. */
const take20Loaded: BenchCase = {
  name: 'runsheet.take20_loaded',
  produces: ['runsheet.take20_loaded.ack_p99_ratio'],
  run: async ({ quick }) => {
    const { engine, producer, others, dispose } = await roomOnAir(20);
    for (const desk of [producer, ...others]) await desk.watch({ crowd: true, thumbnails: false, vitals: false });
    const take = createTakes(producer);
    const takes = (count: number): Promise<number[]> => repeat(count, 40, async () => (await take()).ackMs);
    const count = quick ? 60 : 300;
    await pourApart(engine.feed, 1_000, 2, 1_000_000_000);
    await takes(WARM_UP_TAKES);
    const quiet = await takes(count);
    const flood = pourApart(engine.feed, 5_000, (count * 45) / 1_000 + 3);
    await sleep(1_500);
    const busy = await takes(count);
    await flood;
    await dispose();
    return [ratioTo('runsheet.take20_loaded.ack_p99_ratio', 'ms', percentile(busy, 99), { peer: percentile(quiet, 99) }, 3)];
  },
};

/** A show that just runs: application bytes each window receives (Socket.IO messages; keep-alives of the transport are not application bytes). */
const steady: BenchCase = {
  name: 'runsheet.steady',
  produces: ['runsheet.steady.bytes_per_client_s'],
  run: async ({ quick }) => {
    const { producer, others, dispose } = await roomOnAir(5);
    for (const desk of [producer, ...others]) await desk.watch({ crowd: true, thumbnails: false, vitals: false });
    await sleep(1_500);
    let bytes = 0;
    for (const desk of [producer, ...others]) {
      desk.socket.io.engine.on('packet', (packet: { type: string; data?: string }) => { if (packet.type === 'message') bytes += packet.data?.length ?? 0; });
    }
    const seconds = quick ? 10 : 60;
    await sleep(seconds * 1_000);
    const perSecond = bytes / seconds / (others.length + 1);
    await dispose();
    return [against('runsheet.steady.bytes_per_client_s', 'B/s', perSecond, '<=', 0)];
  },
};

const WARM_UP_EDITS = 400;

/** One cell of a 1,000-row plan edited, with 20 windows open: time of the engine's loop, CPU of all its threads, bytes each window receives, and when the last one holds it. */
const edit1000: BenchCase = {
  name: 'runsheet.edit1000',
  produces: ['runsheet.edit1000.engine_ms', 'runsheet.edit1000.bytes_per_client', 'runsheet.edit1000.all20_ms', 'runsheet.edit1000.all20_p50_ms', 'runsheet.edit1000.all_threads_ms'],
  run: async ({ quick }) => {
    const { engine, producer, others, dispose } = await openRoom(20);
    await producer.must({ kind: 'importRunsheet', sheet: bigSheet(1_000) });
    let bytes = 0;
    for (const desk of others) desk.socket.io.engine.on('packet', (packet: { type: string; data?: string }) => { if (packet.type === 'message') bytes += packet.data?.length ?? 0; });
    const edits = quick ? 60 : 400;
    const edit = async (round: number): Promise<number> => {
      const began = performance.now();
      const row = sheetOf(producer).items[(round * 37) % 1_000];
      if (row === undefined) throw new Error('no such row');
      const ack = await producer.command({ kind: 'editItem', itemId: row.id, changes: { durationMs: duration(row.durationMs + 1_000) }, saw: { durationMs: row.durationMs } });
      if (!ack.ok) throw new Error(`edit refused: ${ack.refusal.key}`);
      await Promise.all(others.map((desk) => desk.until('the edit', () => desk.seq() >= ack.value.seq)));
      return performance.now() - began;
    };
    // A show is hours old when it is edited: the figure is that of compiled code, not of its first seconds (those cost about a fifth more).
    await repeat(WARM_UP_EDITS, 5, edit);
    bytes = 0;
    const before = { loop: loopMs(engine.pid), all: cpuMs(engine.pid) };
    const times = await repeat(edits, 15, (round) => edit(round + WARM_UP_EDITS));
    // What an edit keeps the engine's loop from doing for others; beside it all its threads: the log's own thread, sockets, garbage.
    const engineMs = (loopMs(engine.pid) - before.loop) / edits;
    const allThreadsMs = (cpuMs(engine.pid) - before.all) / edits;
    const floor = syncFloor(engine.dataDir, quick ? 60 : 400);
    await dispose();
    return [
      against('runsheet.edit1000.engine_ms', 'ms', engineMs, '<=', 2),
      told('runsheet.edit1000.all_threads_ms', 'ms', allThreadsMs),
      against('runsheet.edit1000.bytes_per_client', 'B', bytes / edits / others.length, '<=', 2_048),
      { ...against('runsheet.edit1000.all20_p50_ms', 'ms', percentile(times, 50), '<=', 10), limit: rounded(percentile(floor, 50)) },
      { ...against('runsheet.edit1000.all20_ms', 'ms', percentile(times, 99), '<=', 10), limit: rounded(percentile(floor, 99)) },
    ];
  },
};

/** What one look at the forecast costs, 5,000 rows against 50: it must not grow with the plan. */
const forecast5000: BenchCase = {
  name: 'runsheet.forecast5000',
  produces: ['runsheet.forecast5000.ratio'],
  run: ({ quick }) => {
    const look = (rows: number): number => {
      const sheet = bigSheet(rows);
      const startedAt = instant(Date.parse('2026-11-28T12:00:00Z'));
      const first = sheet.items[0];
      if (first === undefined) throw new Error('empty');
      const forecast = buildForecast({ kind: 'armed', sheet, mode: 'rehearsal', armedAt: startedAt });
      if (forecast === null) throw new Error('no forecast');
      const rounds = quick ? 100_000 : 1_000_000;
      let sum = 0;
      const began = performance.now();
      for (let round = 0; round < rounds; round += 1) sum += expectedStart(forecast, round % rows, instant(startedAt + round)) ?? 0;
      const ns = ((performance.now() - began) * 1e6) / rounds;
      if (!Number.isFinite(sum)) throw new Error('not a number');
      return ns;
    };
    const pairs = Array.from({ length: 7 }, () => { const small = look(50); return { small, large: look(5_000) }; }).slice(2);
    return Promise.resolve([ratioTo('runsheet.forecast5000.ratio', 'ns', percentile(pairs.map(({ large }) => large), 50), { peer: percentile(pairs.map(({ small }) => small), 50) }, 1.2)]);
  },
};

const sheetOf = (desk: DeskClient) => { const { show } = desk.state(); if (show.kind === 'empty') throw new Error('no run-sheet'); return show.sheet; };

export const runsheetCases: readonly BenchCase[] = [take20, take20Loaded, steady, edit1000, forecast5000];
