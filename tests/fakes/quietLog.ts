import type { Log } from '#engine/ports.ts';

export interface LogEntry { readonly level: 'info' | 'warn' | 'error'; readonly what: string; readonly fields: Readonly<Record<string, unknown>> }
/** A log that keeps what it was told, for a test to look at. */
export interface QuietLog extends Log { readonly entries: readonly LogEntry[] }

export function createQuietLog(): QuietLog {
  const entries: LogEntry[] = [];
  const keep = (level: LogEntry['level']) => (what: string, fields: Readonly<Record<string, unknown>> = {}): void => void entries.push({ level, what, fields });
  return { entries, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
