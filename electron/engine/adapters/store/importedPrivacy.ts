import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '#shared/time/instant.ts';
import { CROWD_APPLICATION_ID, crowdMigrations } from './crowdFile.ts';
import { compact, eraseViewer, expireRows } from './crowdPrivacy.ts';
import { IMPORTED, importedFolder } from './importedDb.ts';
import { importedRecords } from './importedRows.ts';
import { closeDatabase, openDatabase, type WritableDb } from './openDatabase.ts';

/** Names and words leave imported sessions by the same rules as the room's own. Nobody else writes these files, and nobody has them open meanwhile. */

export interface ImportedAges { readonly maskBefore: Instant; readonly emptyBefore: Instant }
const STEP_ROWS = 20_000;

/** Runs over the files of the imports; a file that changed is rewritten, so that nothing removed is found in its bytes. */
function overImports(show: WritableDb, dataDir: string, work: (crowd: WritableDb, key: string) => number): number {
  let changed = 0;
  for (const { session } of importedRecords(show)) {
    const path = join(importedFolder(dataDir, session.sessionId), IMPORTED.crowd);
    if (!existsSync(path)) continue;
    const crowd = openDatabase({ path, applicationId: CROWD_APPLICATION_ID, migrations: crowdMigrations(''), synchronous: 'NORMAL' });
    try {
      // Ids of events are hashed with a key nobody keeps: no platform sends to an import again.
      const rows = work(crowd, randomBytes(32).toString('hex'));
      if (rows > 0) compact(crowd);
      changed += rows;
    } finally {
      closeDatabase(crowd);
    }
  }
  return changed;
}

export const expireImported = (show: WritableDb, dataDir: string, { maskBefore, emptyBefore }: ImportedAges): number => overImports(show, dataDir, (crowd, key) => {
  let changed = 0;
  for (let from: number | null = 0; from !== null;) {
    const step = expireRows(crowd, { maskBefore, emptyBefore, from, limit: STEP_ROWS }, key);
    changed += step.masked + step.emptied;
    from = step.next;
  }
  return changed;
});

const keysSchema = z.array(z.string());

/** Whom another room knows by the same id of a platform is the same person. */
export const eraseImported = (show: WritableDb, dataDir: string, viewerIds: readonly string[]): number => overImports(show, dataDir, (crowd, key) => {
  const find = crowd.prepare('SELECT DISTINCT viewer_key FROM audience_rows WHERE viewer_id = ? AND viewer_key IS NOT NULL').pluck();
  return viewerIds.flatMap((id) => keysSchema.parse(find.all(id))).reduce((sum, viewerKey) => sum + eraseViewer(crowd, viewerKey, key).rows, 0);
});
