import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import type { Log } from '../ports.ts';
import type { Scrubber } from './scrubber.ts';

/** At start a log larger than this becomes `engine.1.log` (the one before is dropped). */
const ROTATE_BYTES = 20_000_000;

export interface LogOptions {
  /** Folder of `engine.log`; made when missing. */
  readonly dir: string;
  /** Lowest level that is also written to stderr; null = nothing. */
  readonly stderrLevel: 'info' | 'warn' | 'error' | null;
  readonly scrubber: Scrubber;
}

/** The log for humans: JSON lines in `<dir>/engine.log` (0600), secrets masked before anything is formatted. */
export function createLog({ dir, stderrLevel, scrubber }: LogOptions): Log & { readonly flush: () => void } {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, 'engine.log');
  if (existsSync(path) && statSync(path).size > ROTATE_BYTES) renameSync(path, join(dir, 'engine.1.log'));
  // No pino transport: it would need worker files next to the bundle.
  const file = pino.destination({ dest: path, sync: true, mode: 0o600 });
  // A full disk or a closed stderr must never end the show: what cannot be logged is lost.
  const giveUp = (): void => {};
  file.on('error', giveUp);
  const streams: pino.StreamEntry[] = [{ level: 'info', stream: file }];
  if (stderrLevel !== null) {
    const stderr = pino.destination({ dest: 2, sync: true });
    stderr.on('error', giveUp);
    streams.push({ level: stderrLevel, stream: stderr });
  }
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, pino.multistream(streams));
  const write = (level: 'info' | 'warn' | 'error') => (what: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    logger[level](scrubber.fields(fields), scrubber.text(what));
  };
  return { info: write('info'), warn: write('warn'), error: write('error'), flush: () => file.flushSync() };
}
