import { join } from 'node:path';
import { problemReport } from '#shared/problemReport/problemReport.ts';
import type { Files } from './files.ts';

export interface ReportPlace {
  readonly files: Pick<Files, 'list' | 'read' | 'write'>;
  /** The data folder. */
  readonly folder: string;
  readonly version: string;
  readonly runtime: Readonly<Record<string, string>>;
  /** Where the engine answers; '' = it does not run. */
  readonly engineUrl: string;
  readonly fetchJson: (url: string) => Promise<unknown>;
  readonly now: () => Date;
}

/** Writes a report into the data folder, whether the engine runs or not. @returns its path */
export async function saveReport({ files, folder, version, runtime, engineUrl, fetchJson, now }: ReportPlace): Promise<string> {
  const at = now().toISOString();
  const health = engineUrl === '' ? null : await fetchJson(`${engineUrl}/healthz`).catch(() => null);
  const path = join(folder, 'reports', `cuedeck-${at.slice(0, 19).replaceAll(':', '')}.json`);
  files.write(path, problemReport({ at, version, runtime, health, files: [...files.list(folder), ...files.list(join(folder, 'backups'))], log: files.read(join(folder, 'engine.log')) ?? '' }));
  return path;
}
