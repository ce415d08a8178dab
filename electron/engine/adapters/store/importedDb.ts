import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ImportedRecord } from '#shared/bundle/imported.ts';
import { carriedSchema, type Carried } from '#shared/bundle/carried.ts';
import type { HeldCount } from '#shared/deletion/proof.ts';
import type { SessionId } from '#shared/ids.ts';
import { CROWD_APPLICATION_ID, crowdMigrations } from './crowdFile.ts';
import { closeDatabase, openDatabase, openReadOnly, type Migration, type WritableDb } from './openDatabase.ts';
import { importedRecord } from './importedRows.ts';
import { SHOW_APPLICATION_ID, SHOW_MIGRATIONS } from './showFile.ts';

/** Sessions from other machines: each has a folder to itself, so that no number of theirs meets one of ours. */

/** All of them lie in here. */
export const importedRoot = (dataDir: string): string => join(dataDir, 'imported');
/** An id is another machine's word: it names no path. */
export const importedFolder = (dataDir: string, sessionId: string): string => join(importedRoot(dataDir), createHash('sha256').update(sessionId).digest('hex').slice(0, 32));
export const IMPORTED = { show: 'show.db', crowd: 'crowd.db', lottery: 'lottery.db', carried: 'carried.json' } as const;

/** What is read of one, on handles that cannot write. */
export interface ImportedSession { readonly record: ImportedRecord; readonly show: WritableDb; readonly crowd: WritableDb; readonly lotteryPath: string; readonly carried: Carried; readonly close: () => void }

/** Opens an imported session; null = there is none of that id. */
export function openImported(ownShow: WritableDb, dataDir: string, sessionId: string): ImportedSession | null {
  const record = importedRecord(ownShow, sessionId);
  const folder = importedFolder(dataDir, sessionId);
  if (record === null || !existsSync(join(folder, IMPORTED.show))) return null;
  const show = openOfToday(join(folder, IMPORTED.show), SHOW_APPLICATION_ID, SHOW_MIGRATIONS);
  const crowd = openOfToday(join(folder, IMPORTED.crowd), CROWD_APPLICATION_ID, crowdMigrations(''));
  const carried = carriedSchema.parse(JSON.parse(readFileSync(join(folder, IMPORTED.carried), 'utf8')));
  return { record, show, crowd, lotteryPath: join(folder, IMPORTED.lottery), carried, close: () => { show.close(); crowd.close(); } };
}

/** A file an earlier Cuedeck wrote is brought to the shape that is read today, as our own are at a start. */
function openOfToday(path: string, applicationId: number, migrations: readonly Migration[]): WritableDb {
  const db = openReadOnly(path);
  if (Number(db.pragma('user_version', { simple: true })) >= (migrations.at(-1)?.version ?? 0)) return db;
  db.close();
  closeDatabase(openDatabase({ path, applicationId, migrations, synchronous: 'NORMAL' }));
  return openReadOnly(path);
}

/** What is held of an imported session, in counts a deletion can compare; of one that is no import, or gone, every count is 0. */
export function importedCounts(ownShow: WritableDb, dataDir: string, sessionId: SessionId): readonly HeldCount[] {
  const folder = importedFolder(dataDir, sessionId);
  const isThere = existsSync(folder);
  const count = (file: string, sql: string): number => {
    const path = join(folder, file);
    if (!existsSync(path)) return 0;
    const db = openReadOnly(path);
    try { return z.number().parse(db.prepare(sql).pluck().get()); } finally { db.close(); }
  };
  return [
    { store: 'imported', table: 'sessions', rows: importedRecord(ownShow, sessionId) === null ? 0 : 1 },
    { store: 'imported', table: 'events', rows: count(IMPORTED.show, 'SELECT count(*) FROM events') },
    { store: 'imported', table: 'audience_rows', rows: count(IMPORTED.crowd, 'SELECT count(*) FROM audience_rows') },
    { store: 'imported', table: 'files', rows: isThere ? readdirSync(folder).length : 0 },
  ];
}

