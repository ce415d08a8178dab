import type { Socket } from 'node:net';
import { cpuMs, rssMb } from '../../harness/processCost.ts';
import type { DeskClient } from '../../harness/deskClient.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import { told, type BenchCase } from '../result.ts';
import { openRoom } from '../room.ts';
import { sleep } from '../stats.ts';

/** The TCP connection under a client: what it has read is everything, keep-alives and framing too. */
function wireOf(desk: DeskClient): Socket {
  const { ws } = desk.socket.io.engine.transport as unknown as { readonly ws?: { readonly _socket?: Socket } };
  if (ws?._socket === undefined) throw new Error('the connection is no WebSocket of Node');
  return ws._socket;
}

/**
 * Twenty windows and nobody does anything, first before the show, then while it runs: CPU of the engine, bytes on the wire to each window,
 * memory. Judged beside Ontime's stated figures (peers.ts).
 */
const idle20: BenchCase = {
  name: 'app.idle20',
  produces: ['app.idle20.cpu_pct', 'app.idle20.rss_mb', 'app.idle20.bytes_stopped', 'app.idle20.bytes_running'],
  run: async ({ quick }) => {
    const { engine, producer, others, dispose } = await openRoom(20);
    const all = [producer, ...others];
    for (const desk of all) await desk.watch({ crowd: true, thumbnails: false, vitals: false });
    const seconds = quick ? 10 : 60;
    const watch = async (): Promise<{ readonly pct: number; readonly bytes: number }> => {
      await sleep(3_000);
      const wires = all.map(wireOf);
      const read = (): number => wires.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
      const [cpu, from, at] = [cpuMs(engine.pid), read(), performance.now()];
      await sleep(seconds * 1_000);
      const ms = performance.now() - at;
      return { pct: ((cpuMs(engine.pid) - cpu) / ms) * 100, bytes: (read() - from) / (ms / 1_000) / all.length };
    };
    await loadSample(producer, 'rehearsal');
    const stopped = await watch();
    await producer.must({ kind: 'startShow' });
    const running = await watch();
    const rss = rssMb(engine.pid);
    await dispose();
    return [
      told('app.idle20.stopped_cpu_pct', '%', stopped.pct),
      told('app.idle20.cpu_pct', '%', running.pct),
      told('app.idle20.bytes_stopped', 'B/s', stopped.bytes),
      told('app.idle20.bytes_running', 'B/s', running.bytes),
      told('app.idle20.rss_mb', 'MB', rss),
    ];
  },
};

export const idle20Cases: readonly BenchCase[] = [idle20];
