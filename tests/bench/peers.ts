import type { Result } from './result.ts';

/**
 * Other products on the same kind of machine, as speed.md states them: measured there once, from their own builds. Their sources are not at
 * hand, so nothing of them runs beside ours, and a result here has `stated` and never `peer`. Of a range the end that is harder for us.
 */
export interface StatedPeer {
  readonly name: string;
  readonly unit: string;
  /** The figure of ours it stands beside, and by how much that is multiplied to mean the same. */
  readonly ours: string;
  readonly times?: number;
  readonly stated: number;
  readonly comparison: '<=' | '>=';
  readonly bound: number;
}

/** Ontime 4.11.0, 1,000 events, 20 clients; its editor where a page is meant. */
const ONTIME: readonly StatedPeer[] = [
  { name: 'edit_all20_ms', unit: 'ms', ours: 'runsheet.edit1000.all20_p50_ms', stated: 169, comparison: '<=', bound: 0.02 },
  { name: 'edit_bytes', unit: 'B', ours: 'runsheet.edit1000.bytes_per_client', times: 20, stated: 11_900_000, comparison: '<=', bound: 0.001 },
  { name: 'edit_cpu_ms', unit: 'ms CPU', ours: 'runsheet.edit1000.all_threads_ms', stated: 150, comparison: '<=', bound: 0.02 },
  { name: 'take_last_ms', unit: 'ms', ours: 'runsheet.take20.last_client_p50_ms', stated: 1.1, comparison: '<=', bound: 1 },
  { name: 'edit_painted_ms', unit: 'ms', ours: 'runsheet.paint1000.painted_p50_ms', stated: 48, comparison: '<=', bound: 0.333 },
  { name: 'edit_page_cpu_ms', unit: 'ms CPU', ours: 'runsheet.paint1000.page_cpu_ms', stated: 39, comparison: '<=', bound: 0.2 },
  { name: 'first_row_ms', unit: 'ms', ours: 'runsheet.paint1000.first_row_ms', stated: 1_000, comparison: '<=', bound: 0.5 },
  { name: 'page_heap_mb', unit: 'MB', ours: 'runsheet.paint1000.heap_mb', stated: 15, comparison: '<=', bound: 0.5 },
  { name: 'idle_cpu_pct', unit: '%', ours: 'app.idle20.cpu_pct', stated: 0.75, comparison: '<=', bound: 0.5 },
  { name: 'idle_bytes_stopped', unit: 'B/s', ours: 'app.idle20.bytes_stopped', stated: 51, comparison: '<=', bound: 1 },
  { name: 'idle_bytes_running', unit: 'B/s', ours: 'app.idle20.bytes_running', stated: 278, comparison: '<=', bound: 0.333 },
  { name: 'idle_rss_mb', unit: 'MB', ours: 'app.idle20.rss_mb', stated: 163, comparison: '<=', bound: 0.8 },
].map((peer) => ({ ...peer, comparison: '<=', name: `peers.ontime.${peer.name}` }));

/** Social Stream's dock and blivechat's page: the highest rate at which they stay younger than 100 ms, their age at 500/s; the dock's main thread at 500/s beside ours at 2,000/s. */
const LISTS: readonly StatedPeer[] = [
  { name: 'peers.social_stream.fresh_per_s', unit: '/s', ours: 'audience.list_ceiling.fresh_per_s', stated: 300, comparison: '>=', bound: 10 },
  { name: 'peers.blivechat.fresh_per_s', unit: '/s', ours: 'audience.list_ceiling.fresh_per_s', stated: 200, comparison: '>=', bound: 10 },
  { name: 'peers.social_stream.stale500_p99_ms', unit: 'ms', ours: 'audience.list500.stale_p99_ms', stated: 8_200, comparison: '<=', bound: 0.02 },
  { name: 'peers.blivechat.stale500_p99_ms', unit: 'ms', ours: 'audience.list500.stale_p99_ms', stated: 160, comparison: '<=', bound: 0.5 },
  { name: 'peers.social_stream.main_thread_pct', unit: '%', ours: 'audience.list2000.main_thread_pct', stated: 84, comparison: '<=', bound: 0.5 },
];

/** 14,400 points x 3 series, main thread per update. */
const CHARTS: readonly StatedPeer[] = [
  { name: 'peers.echarts.chart_update_ms', unit: 'ms', ours: 'audience.chart4h.update_ms', stated: 42, comparison: '<=', bound: 0.2 },
  { name: 'peers.recharts.chart_update_ms', unit: 'ms', ours: 'audience.chart4h.update_ms', stated: 255, comparison: '<=', bound: 0.025 },
];

export const STATED_PEERS: readonly StatedPeer[] = [...ONTIME, ...LISTS, ...CHARTS];

const threeDigits = (value: number): number => Number(value.toPrecision(3));

/** The rows of the peers whose counterpart has been measured, now or before. @param held what is known of our figures */
export function besidePeers(peers: readonly StatedPeer[], held: (name: string) => Result | undefined): readonly Result[] {
  return peers.flatMap(({ name, unit, ours, times = 1, stated, comparison, bound }): Result[] => {
    const mine = held(ours);
    if (mine === undefined) return [];
    const value = threeDigits(mine.value * times);
    const ratio = value / stated;
    const measured = { ...(mine.commit !== undefined && { commit: mine.commit }), ...(mine.at !== undefined && { at: mine.at }) };
    return [{ name, unit, value, target: `${comparison} ${bound}x stated`, stated, ratio: threeDigits(ratio), pass: comparison === '<=' ? ratio <= bound : ratio >= bound, ...measured }];
  });
}
