import type { CDPSession } from '@playwright/test';

interface TraceEvent { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly name?: string } }

/** One task of a page's main thread: how long it took by the wall clock, and what it computed itself (another program may have had the core). Ms. */
export interface Task { readonly wallMs: number; readonly cpuMs: number }

/** The tasks of every page's main thread while `run` runs. `session` is one of the browser, not of a page. */
export async function tasksDuring<T>(session: CDPSession, run: () => Promise<T>): Promise<{ readonly result: T; readonly tasks: readonly Task[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }): void => { for (const event of value as TraceEvent[]) events.push(event); };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  const result = await run();
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${String(pid)} ${String(tid)}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && mains.has(`${String(pid)} ${String(tid)}`))
    .map(({ dur, tdur }) => ({ wallMs: (dur ?? 0) / 1_000, cpuMs: (tdur ?? 0) / 1_000 }));
  return { result, tasks };
}
