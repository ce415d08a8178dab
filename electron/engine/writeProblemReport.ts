import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problemReport } from '#shared/problemReport/problemReport.ts';
import type { PageFailure } from '#shared/protocol/wire.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Clock } from './ports.ts';

export interface ProblemReportDeps {
  readonly clock: Clock;
  readonly dataDir: string;
  readonly version: string;
  readonly state: () => ShowState;
  /** As `/healthz` answers it. */
  readonly health: () => unknown;
}

/** Enough for the lines a report takes. */
const TAIL_BYTES = 1_048_576;

/** Problem reports asked for by a window: the same as the desktop app writes, with counts of what the room holds. What cannot be read is left out. */
export function createProblemReports({ clock, dataDir, version, state, health }: ProblemReportDeps): (failure: PageFailure | null) => Promise<string> {
  return async (failure) => problemReport({
    at: new Date(clock.now()).toISOString(), version, health: health(), counts: countsOf(state()), log: await endOf(join(dataDir, 'engine.log')),
    files: [...await filesIn(dataDir), ...await filesIn(join(dataDir, 'backups'))],
    runtime: { platform: `${process.platform} ${process.arch}`, node: process.versions.node, ...(process.versions['electron'] === undefined ? {} : { electron: process.versions['electron'] }) },
    ...(failure === null ? {} : { failure }),
  });
}

function countsOf({ show, products, sources, obs, health }: ShowState): Readonly<Record<string, number>> {
  const { rss, heapUsed } = process.memoryUsage();
  return {
    rows: show.kind === 'empty' ? 0 : show.sheet.items.length, products: products.length, sources: Object.keys(sources).length, sourcesOn: Object.values(sources).filter(({ enabled }) => enabled).length,
    scenes: obs.inventory?.scenes.length ?? 0, alerts: health.alerts.length, uptimeS: Math.round(process.uptime()), memoryMB: Math.round(rss / 1_048_576), heapMB: Math.round(heapUsed / 1_048_576),
  };
}

async function filesIn(folder: string): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.map(async (name) => stat(join(folder, name)).then((file) => (file.isFile() ? [{ name, bytes: file.size }] : []), () => [])));
  return found.flat();
}

async function endOf(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, TAIL_BYTES)), position: Math.max(0, size - TAIL_BYTES) });
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    // The first line of a cut is half of one.
    return size > TAIL_BYTES ? text.slice(text.indexOf('\n') + 1) : text;
  } finally {
    await file.close();
  }
}
