import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, createGzip, type Gzip } from 'node:zlib';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { HOUR, type Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock, Log } from '../ports.ts';
import { forgetRaw } from './forgetRaw.ts';

/**
 * Every message as the platform sent it, beside crowd.db: one gzipped JSONL file per session and source, `{at, ids, raw}` a line.
 * For reading again what a decoder did not understand, and for proving what a platform really sent. Bounded, private to this user,
 * and deleted after 30 days (domain.md section 10: raw names and comments).
 */
export interface RawJournal {
  readonly keep: (sourceId: SourceId, raw: string, eventIds: readonly string[]) => void;
  /** Deletes what is older than so many days (default 30). */
  readonly expire: (days?: number) => Promise<void>;
  /** Takes out the messages of these events, and every other one in which one of these names or ids stands. */
  readonly forget: (bySource: Readonly<Record<string, readonly string[]>>, says: readonly string[]) => Promise<void>;
  /** How many files are kept of a session. */
  readonly filesOf: (sessionId: SessionId) => Promise<number>;
  /** Removes every message of a session. */
  readonly forgetSession: (sessionId: SessionId) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Deps { readonly dir: string; readonly clock: Clock; readonly log: Log; readonly session: () => SessionId | null; readonly maxBytes?: number }
interface Journal { readonly gzip: Gzip; readonly file: WriteStream; written: number; isFull: boolean }

/** Plain text per session and source; about a tenth of it on disk. */
const MAX_BYTES = 1 << 30;
const MAX_RAW_CHARS = 64 * 1024;
/** What a crash may cost. */
const FLUSH_MS = 2_000;
const KEPT_DAYS = 30;

export function createRawJournal({ dir, clock, log, session, maxBytes = MAX_BYTES }: Deps): RawJournal {
  const journals = new Map<string, Journal>();
  let cancelFlush: Cancel | null = null;
  const open = (sessionId: SessionId, sourceId: SourceId): Journal => {
    const folder = join(dir, fileName(sessionId));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = createWriteStream(join(folder, `${fileName(sourceId)}.${clock.now()}.jsonl.gz`), { flags: 'a', mode: 0o600 });
    const gzip = createGzip({ level: 4 });
    const journal: Journal = { gzip, file, written: 0, isFull: false };
    const fail = (thrown: unknown): void => { if (!journal.isFull) log.warn('raw messages are not kept any more', { sourceId, thrown }); journal.isFull = true; };
    file.on('error', fail);
    gzip.on('error', fail);
    gzip.pipe(file);
    return journal;
  };
  const closeAll = async (): Promise<void> => {
    const closing = [...journals.values()];
    journals.clear();
    await Promise.all(closing.map(({ gzip, file }) => new Promise<void>((resolve) => {
      if (file.closed || file.destroyed) { resolve(); return; }
      file.once('close', () => resolve());
      gzip.end();
    })));
  };
  const flush = (): void => { for (const { gzip, isFull } of journals.values()) if (!isFull) gzip.flush(constants.Z_SYNC_FLUSH); };
  return {
    keep: (sourceId, raw, eventIds) => {
      const sessionId = session();
      if (sessionId === null) return;
      const key = `${sessionId}/${sourceId}`;
      const journal = journals.get(key) ?? open(sessionId, sourceId);
      journals.set(key, journal);
      if (journal.isFull) return;
      const line = `${JSON.stringify({ at: clock.now(), ids: eventIds, raw: raw.slice(0, MAX_RAW_CHARS) })}\n`;
      journal.written += line.length;
      if (journal.written > maxBytes) {
        journal.isFull = true;
        log.warn('the raw messages of a source reached their limit; newer ones are not kept', { sourceId, maxBytes });
        return;
      }
      journal.gzip.write(line);
      cancelFlush ??= clock.every(FLUSH_MS, flush);
    },
    expire: async (days = KEPT_DAYS) => {
      const folders = await readdir(dir).catch(() => []);
      for (const folder of folders) await expireFolder(join(dir, folder), clock.now(), days * 24 * HOUR);
    },
    forget: async (bySource, says) => {
      // What is being written is closed first; the next message opens a new file.
      await closeAll();
      await forgetRaw(dir, bySource, says);
    },
    filesOf: async (sessionId) => (await readdir(join(dir, fileName(sessionId))).catch(() => [])).length,
    // An open file cannot be removed everywhere; the next message of the session that goes on opens a new one.
    forgetSession: async (sessionId) => { await closeAll(); await rm(join(dir, fileName(sessionId)), { recursive: true, force: true }); },
    stop: async () => {
      cancelFlush?.();
      await closeAll();
    },
  };
}

/** Ids are plain words (shared/ids.ts), but a colon is no file name everywhere. */
const fileName = (id: string): string => id.replaceAll(/[^\w.-]/gu, '_');

async function expireFolder(path: string, now: Instant, keptMs: number): Promise<void> {
  const changed = await stat(path).then(({ mtimeMs }) => mtimeMs, () => now);
  if (now - changed > keptMs) await rm(path, { recursive: true, force: true });
}
