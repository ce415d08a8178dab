import type { RescueReport } from '#shared/alerts/rescue.ts';
import { findDamage, isDamage, isMarkedDamaged } from './damage.ts';
import { openDatabase, type DatabaseOptions, type WritableDb } from './openDatabase.ts';
import { finishRescue, rescueFile, type RescueKnowledge } from './rescueFile.ts';

export interface SoundFile { readonly db: WritableDb; /** Null = it was sound. */ readonly rescued: RescueReport | null }

/**
 * Opens a file that holds what nobody can make again. One that turns out to be damaged is rescued first (`rescueFile`).
 * @param look `always`: the whole file is read through at every open; `marked`: only when damage was met in it before
 * @throws StoreProblem as `openDatabase` does
 */
export function openSound(options: DatabaseOptions, knowledge: RescueKnowledge, look: 'always' | 'marked'): SoundFile {
  const { path } = options;
  if (path !== ':memory:') finishRescue(path);
  try {
    const db = openDatabase(options);
    const isLooked = path !== ':memory:' && (look === 'always' || isMarkedDamaged(path));
    if (!isLooked || (!isMarkedDamaged(path) && findDamage(db) === null)) return { db, rescued: null };
    closeDamaged(db);
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown;
  }
  const rescued = rescueFile(options, knowledge);
  return { db: openDatabase(options), rescued };
}

function closeDamaged(db: WritableDb): void {
  try {
    db.close();
  } catch {
    // It is put aside as it is.
  }
}
