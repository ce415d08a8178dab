import { roomOnAir, viewerLinks } from '../room.ts';
import { measureFanout, startApart, type Fanout } from '../fanout/measureFanout.ts';
import { pourApart } from '../pourApart.ts';
import { against, ratioTo, told, type BenchCase } from '../result.ts';

const PER_SECOND = 5_000;
const WATCHERS = 20;
/** A local network is shared with pictures on their way to the platform. */
const MOST_BYTES_PER_S = 100_000;

/** Our engine: 5,000 comments a second come in all the time, 20 windows look and look away in turn. */
async function ours(rounds: number, roundMs: number): Promise<Fanout> {
  const { engine, producer, dispose } = await roomOnAir(1);
  const links = await viewerLinks(producer, WATCHERS);
  // A room that has been flooded before: code that was never run costs its first seconds several times as much.
  await pourApart(engine.feed, PER_SECOND, 6, 1_000_000_000);
  const flood = pourApart(engine.feed, PER_SECOND, (rounds * (2 * roundMs + 2_500)) / 1_000 + 10);
  const fanout = await measureFanout({ how: 'engine', links }, engine.pid, rounds, roundMs);
  const { lateMs } = await flood;
  if (lateMs > 2_000) throw new Error(`the load itself fell ${Math.round(lateMs)} ms behind: nothing was measured`);
  await dispose();
  return fanout;
}

async function theirs(how: 'events' | 'frames', rounds: number, roundMs: number): Promise<Fanout> {
  const { child, next } = startApart('broadcaster.ts', [how, String(PER_SECOND)]);
  try {
    const { url } = (await next()) as { url: string };
    return await measureFanout({ how, url, count: WATCHERS }, child.pid ?? 0, rounds, roundMs);
  } finally {
    child.disconnect();
  }
}

/**
 * What 20 windows get of 5,000 comments a second, how old it is when it arrives, and what that costs the engine. Beside it two plain
 * broadcasters of the same comments. A frame of ours carries the newest 32 of what came (the rest is read from the file when somebody
 * scrolls), so its age is that of what a window shows, and its bytes are set against the comments that are in it.
 */
const fanout20: BenchCase = {
  name: 'audience.fanout20',
  produces: ['p99_ms', 'engine_cpu_pct', 'cpu_vs_events', 'cpu_vs_frames', 'bytes_per_comment', 'bytes_per_client_s'].map((figure) => `audience.fanout20.${figure}`),
  run: async ({ quick }) => {
    const [rounds, roundMs] = quick ? [4, 2_000] : [10, 4_000];
    const mine = await ours(rounds, roundMs);
    const events = await theirs('events', rounds, roundMs);
    const frames = await theirs('frames', rounds, roundMs);
    return [
      against('audience.fanout20.p99_ms', 'ms', mine.p99, '<=', 70),
      told('audience.fanout20.p50_ms', 'ms', mine.p50),
      against('audience.fanout20.engine_cpu_pct', '% of a core', mine.cpuPct, '<=', 10),
      ratioTo('audience.fanout20.cpu_vs_events', '% of a core', mine.cpuPct, { peer: events.cpuPct }, 0.1),
      ratioTo('audience.fanout20.cpu_vs_frames', '% of a core', mine.cpuPct, { limit: frames.cpuPct }, 1.5),
      ratioTo('audience.fanout20.bytes_per_comment', 'B', mine.bytes / mine.rows, { peer: events.bytes / events.rows }, 0.65),
      against('audience.fanout20.bytes_per_client_s', 'B/s', mine.bytes / mine.seconds, '<=', MOST_BYTES_PER_S),
    ];
  },
};

export const fanoutCases: readonly BenchCase[] = [fanout20];
