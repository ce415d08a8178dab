/**
 * Every figure that has to be measured, with what it has to be: the targets by name and the rows L, N, C, R, I, S, G of the speed table. Where two
 * of them name the same figure the harder one stands here. A run in which one of these is missing says so.
 */
export interface Target {
  readonly name: string;
  /** As the result writes it: a number, or with `x` a ratio to what was measured beside it; `x stated` to a published figure. */
  readonly target: string;
}

const under = (prefix: string, targets: Readonly<Record<string, string>>): readonly Target[] => Object.entries(targets).map(([name, target]) => ({ name: `${prefix}.${name}`, target }));

export const TARGETS: readonly Target[] = [
  ...under('app', { start_ms: '<= 2000', restore_ms: '<= 500', idle_cpu_pct: '<= 1', rss_mb: '<= 180' }),
  ...under('runsheet', {
    'edit1000.engine_ms': '<= 2', 'edit1000.bytes_per_client': '<= 2048', 'edit1000.all20_ms': '<= 10',
    'take20.ack_p99_ms': '<= 10', 'take20.ack_p50_vs_echo': '<= 2x', 'take20.last_client_p99_ms': '<= 50', 'take20_loaded.ack_p99_ratio': '<= 3x',
    'steady.bytes_per_client_s': '<= 0', 'forecast5000.ratio': '<= 1.2x', 'table1000.long_tasks': '<= 0',
  }),
  ...under('obs', {
    'cut.ack_p95_ratio': '<= 1.15x', 'cut.program_p95_ratio': '<= 1.15x', 'cut.over30_pct': '<= 2', 'take.added_p50_ms': '<= 1.2', 'take20.ack_p99_ms': '<= 50',
    'cue5.ratio': '<= 1.3x', 'reread.p95_ms': '<= 25', 'reconnecting.shown_ms': '<= 250', 'panic.p95_ms': '<= 200', 'thumbs.cpu_pct': '<= 5',
  }),
  // A rate is counted until the last of it is acknowledged: one in a hundred is the way of that.
  ...under('audience.ingest', { sustained_per_s: '>= 1980', sustained_lost: '<= 0', burst_per_s: '>= 9900', burst_lost: '<= 0' }),
  ...under('audience', {
    'take_under_load.ratio': '<= 1.5x',
    'list2000.fps': '>= 58', 'list2000.long_tasks': '<= 0', 'list2000.stale_p99_ms': '<= 80', 'list2000.heap_mb': '<= 8', 'list_throttled.long_tasks': '<= 0',
    'fanout20.p99_ms': '<= 70', 'fanout20.engine_cpu_pct': '<= 10', 'fanout20.cpu_vs_events': '<= 0.1x', 'fanout20.cpu_vs_frames': '<= 1.5x',
    'fanout20.bytes_per_comment': '<= 0.65x', 'fanout20.bytes_per_client_s': '<= 100000',
    'search1m.p95_ms': '<= 20', 'search1m.p99_ms': '<= 10', 'search1m.vs_like': '<= 0.05x', 'minutes4h.vs_group_by': '<= 0.01x',
    'store.cpu_pct': '<= 20', 'store.insert_vs_bare': '>= 0.6x', 'store.mib_per_million': '<= 160', 'chart4h.long_tasks': '<= 0',
    'questions.recall': '>= 0.9', 'questions.precision': '>= 0.9', 'intent.recall': '>= 0.9', 'intent.precision': '>= 0.9', 'clusters.purity': '>= 0.9',
  }),
  ...under('commerce', { 'readout.p99_ms': '<= 5', recompute1m_s: '<= 10' }),
  ...under('lottery', { draw100k_ms: '<= 1000', scan10k_p99_ms: '<= 2' }),
  ...under('review', { 'open1m.first_paint_ms': '<= 1000', 'open1m.complete_ms': '<= 5000', xlsx_s: '<= 15', 'take_beside.ratio': '<= 1.2x' }),
  ...under('peers.ontime', {
    edit_all20_ms: '<= 0.02x stated', edit_bytes: '<= 0.001x stated', edit_cpu_ms: '<= 0.02x stated', take_last_ms: '<= 1x stated',
    edit_painted_ms: '<= 0.333x stated', edit_page_cpu_ms: '<= 0.2x stated', first_row_ms: '<= 0.5x stated', page_heap_mb: '<= 0.5x stated',
    idle_cpu_pct: '<= 0.5x stated', idle_bytes_stopped: '<= 1x stated', idle_bytes_running: '<= 0.333x stated', idle_rss_mb: '<= 0.8x stated',
  }),
  ...under('peers.social_stream', { fresh_per_s: '>= 10x stated', stale500_p99_ms: '<= 0.02x stated', main_thread_pct: '<= 0.5x stated' }),
  ...under('peers.blivechat', { fresh_per_s: '>= 10x stated', stale500_p99_ms: '<= 0.5x stated' }),
  ...under('peers.echarts', { chart_update_ms: '<= 0.2x stated' }),
  ...under('peers.recharts', { chart_update_ms: '<= 0.025x stated' }),
];
