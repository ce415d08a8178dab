import { performance } from 'node:perf_hooks';
import { connectDesk, type DeskClient } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample, onAirRun } from '../../harness/sampleShow.ts';
import { against, type BenchCase } from '../result.ts';
import { percentile, repeat, sleep } from '../stats.ts';

/** A producer and 19 read-only consoles, as a big room has. */
async function room(clients: number) {
  const engine = await startEngineProcess();
  const producer = await connectDesk(engine.link('producer'));
  const others: DeskClient[] = [];
  for (let index = 1; index < clients; index += 1) {
    const { urls } = await producer.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'viewer', name: `viewer ${index}` });
    others.push(await connectDesk(urls[0] ?? ''));
  }
  await loadSample(producer, 'rehearsal');
  await producer.must({ kind: 'startShow' });
  const dispose = async (): Promise<void> => {
    for (const desk of [producer, ...others]) desk.close();
    await engine.dispose();
  };
  return { engine, producer, others, dispose };
}

/** NEXT and back with 20 windows: ack at the one that pressed, and the moment the last window holds the new item. Beside a bare echo on the same link. */
const take20: BenchCase = {
  name: 'runsheet.take20',
  run: async ({ quick }) => {
    const { producer, others, dispose } = await room(20);
    const echo = await repeat(quick ? 50 : 300, 2, async () => {
      const began = performance.now();
      await producer.socket.emitWithAck('clock');
      return performance.now() - began;
    });
    const acks: number[] = [];
    const lasts = await repeat(quick ? 40 : 300, 25, async (round) => {
      const began = performance.now();
      const saw = onAirRun(producer)?.id ?? null;
      const kind = round % 2 === 0 ? 'takeNextItem' as const : 'takePreviousItem' as const;
      const ack = await producer.command({ kind, sawOnAir: saw });
      if (!ack.ok) throw new Error(`take refused: ${ack.refusal.key}`);
      acks.push(performance.now() - began);
      await Promise.all(others.map((desk) => desk.until('the take', () => desk.seq() >= ack.value.seq)));
      return performance.now() - began;
    });
    await dispose();
    return [
      against('runsheet.take20.ack_p99_ms', 'ms', percentile(acks, 99), '<=', 10),
      against('runsheet.take20.last_client_p99_ms', 'ms', percentile(lasts, 99), '<=', 50),
      { name: 'runsheet.take20.ack_p50_vs_echo', unit: 'ms', value: Number(percentile(acks, 50).toPrecision(3)), target: '<= 2x echo + fsync', peer: Number(percentile(echo, 50).toPrecision(3)), ratio: Number((percentile(acks, 50) / percentile(echo, 50)).toPrecision(3)), pass: percentile(acks, 50) <= 2 * percentile(echo, 50) + 2 },
    ];
  },
};

/** A show that just runs: application bytes each window receives (Socket.IO messages; keep-alives of the transport are not application bytes). */
const steady: BenchCase = {
  name: 'runsheet.steady',
  run: async ({ quick }) => {
    const { producer, others, dispose } = await room(5);
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

export const runsheetCases: readonly BenchCase[] = [take20, steady];
