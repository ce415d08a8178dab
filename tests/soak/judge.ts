import { against, type Result } from '../bench/result.ts';
import { median } from '../bench/stats.ts';
import type { EngineSample } from './protocol.ts';
import type { SoakWindows, WindowSample } from './soakWindow.ts';

/**
 * What has to be kept of each order as long as its session is open: a take that comes later, or a refund, changes what it counts for
 * (shared/metrics/attributionBook.ts). Measured with 28,800 orders of two facts, bytes of the heap. It is no growth of anything else.
 */
const KEPT_PER_ORDER = 450;

/** One look at everything, at so many ms of the show. */
export interface Sample { readonly at: number; readonly engine: EngineSample; readonly windows: WindowSample; readonly databaseBytes: number; readonly events: number; readonly orders: number }

/** Most that anything may grow by after warm-up, in per cent. */
const GROWTH = 5;
const WARM_UP = 0.2;

/** In per cent: the median of the last fifth against that of the first fifth after warm-up. Negative = it shrank. */
export function growth(samples: readonly Sample[], read: (sample: Sample) => number): number {
  const values = samples.map(read);
  const fifth = Math.max(1, Math.floor(values.length * WARM_UP));
  const before = median(values.slice(fifth, fifth * 2));
  return (median(values.slice(-fifth)) / before - 1) * 100;
}

interface Soaked { readonly samples: readonly Sample[]; readonly tasks: ReturnType<SoakWindows['tasks']>; readonly lost: number; readonly predictedBytes: number; readonly perSecond: number }

/** @param name e.g. `soak.8h` */
export function judge(name: string, { samples, tasks, lost, predictedBytes, perSecond }: Soaked): readonly Result[] {
  const grows = (what: string, read: (sample: Sample) => number): Result => against(`${name}.${what}_growth`, '%', growth(samples, read), '<=', GROWTH);
  const last = samples.at(-1);
  return [
    against(`${name}.events_lost`, 'events', lost, '<=', 0),
    against(`${name}.events_per_s`, '/s', perSecond, '>=', 49),
    grows('engine_rss', ({ engine, orders }) => engine.rss - orders * KEPT_PER_ORDER),
    grows('engine_heap', ({ engine, orders }) => engine.heapUsed - orders * KEPT_PER_ORDER),
    grows('engine_listeners', ({ engine }) => engine.listeners),
    grows('engine_emitters', ({ engine }) => engine.emitters),
    grows('engine_resources', ({ engine }) => engine.resources),
    grows('engine_sockets', ({ engine }) => engine.sockets),
    grows('engine_timers', ({ engine }) => engine.timers),
    against(`${name}.engine_loop_p99_ms`, 'ms', median(samples.map(({ engine }) => engine.loopP99Ms)), '<=', 50),
    grows('window_heap', ({ windows }) => windows.heap),
    grows('window_nodes', ({ windows }) => windows.nodes),
    grows('window_listeners', ({ windows }) => windows.listeners),
    against(`${name}.window_long_tasks`, 'tasks', tasks.cpuLong, '<=', 0),
    against(`${name}.window_longest_task_ms`, 'ms CPU', tasks.longestCpuMs, '<=', 50),
    against(`${name}.database_off_prediction`, '%', Math.abs((last?.databaseBytes ?? 0) / predictedBytes - 1) * 100, '<=', 10),
  ];
}
