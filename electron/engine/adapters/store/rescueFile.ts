import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RescueReport } from '#shared/alerts/rescue.ts';
import { clearDamageMark, findDamage, isDamage } from './damage.ts';
import { closeDatabase, openDatabase, openReadOnly, type DatabaseOptions, type WritableDb } from './openDatabase.ts';
import { joined, rescueRows, type KnownNumbers } from './rescueRows.ts';

/** What a file knows of itself that helps when it is damaged. */
export interface RescueKnowledge {
  readonly file: RescueReport['file'];
  /** Its rows are counted and lost ones named by number: the log, the comments. */
  readonly mainTable: string;
  /** What else the file says of the row numbers of a table (the damaged file is attached as `damaged`); null = nothing. */
  readonly numbers: (db: WritableDb, table: string) => KnownNumbers | null;
  /** Puts what was copied in order: takes out rows that make no sense (their numbers are the answer), makes derived tables anew. */
  readonly settle: (db: WritableDb) => readonly number[];
  /** Numbers up to this one were given, also those of rows that are lost: they are not given again. */
  readonly holdNumbers: (db: WritableDb, newest: number) => void;
}

const SIDES = ['', '-wal', '-shm'] as const;

/**
 * Makes a sound file of a damaged one: every readable row goes into a new file, the damaged one is set aside in `damaged/` as it is, and only then the
 * new one takes its place. A file of which nothing can be read is replaced by the newest copy in `backups/`, or begun anew. Nothing is ever deleted.
 * A start that is killed in between begins again, or ends what was finished.
 * @throws StoreProblem when the disk cannot hold the new file; nothing was changed then
 */
export function rescueFile(options: DatabaseOptions, knowledge: RescueKnowledge): RescueReport {
  const { path } = options;
  const fresh = `${path}.rescue`;
  for (const side of SIDES) rmSync(`${fresh}${side}`, { force: true });
  const at = Date.now();
  const kept = keepRows(options, fresh, knowledge) ?? keepCopy(options, fresh) ?? keepNothing(options, fresh);
  const aside = join('damaged', `${basename(path, '.db')}-${new Date(at).toISOString().replaceAll(/[:.]/gu, '-')}.db`);
  const report: RescueReport = { file: knowledge.file, at: at as RescueReport['at'], aside, ...kept };
  chmodSync(fresh, statSync(path).mode);
  setAside(path, join(dirname(path), aside), report);
  renameSync(fresh, path);
  clearDamageMark(path);
  return report;
}

/** What a start that was killed at the last step left: the damaged file is aside already, the new one is whole. */
export function finishRescue(path: string): void {
  if (!existsSync(path) && existsSync(`${path}.rescue`)) renameSync(`${path}.rescue`, path);
}

type Kept = Omit<RescueReport, 'file' | 'at' | 'aside'>;

/** Null = not even its tables can be read. */
function keepRows(options: DatabaseOptions, fresh: string, { mainTable, numbers, settle, holdNumbers }: RescueKnowledge): Kept | null {
  if (!isReadable(options)) return null;
  const db = openDatabase({ ...options, path: fresh });
  try {
    // Rows are copied as they are; what refers to what was lost stays.
    db.pragma('foreign_keys = OFF');
    const tables = withoutIndexes(db, () => {
      db.prepare('ATTACH DATABASE ? AS damaged').run(options.path);
      try {
        // Not in one transaction: SQLite ends no transaction well in which a page could not be read.
        return rescueRows(db, (table) => numbers(db, table));
      } finally {
        db.exec('DETACH DATABASE damaged');
      }
    });
    const senseless = new Set(settle(db));
    const main = tables.find(({ name }) => name === mainTable);
    const lost = joined([...(main?.lost ?? []), ...[...senseless].map((row) => ({ from: row, until: row }))]);
    const last = lost.at(-1);
    if (last !== undefined) holdNumbers(db, last.until);
    const others = tables.filter(({ name, isWhole }) => name !== mainTable && !isWhole).map(({ name }) => name);
    if (findDamage(db) !== null) throw new Error(`what was read of ${options.path} could not be written`);
    return { from: 'rows', copiedAt: null, kept: (main?.kept ?? 0) - senseless.size, lost: lost.slice(0, MOST_RANGES), lostCount: lost.reduce((sum, { from, until }) => sum + until - from + 1, 0), others };
  } catch (thrown) {
    if (isDamage(thrown)) return null;
    throw thrown;
  } finally {
    closeDatabase(db);
  }
}

/** Ranges that are named; of more than these only the count is. */
const MOST_RANGES = 50;

function isReadable({ path, applicationId }: DatabaseOptions): boolean {
  try {
    const db = openReadOnly(path);
    try {
      return Number(db.pragma('application_id', { simple: true })) === applicationId && Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()) > 0;
    } finally {
      db.close();
    }
  } catch (thrown) {
    if (isDamage(thrown)) return false;
    throw thrown;
  }
}

/** A million rows are copied before the indexes are made, not into them. Those that keep a rule stay. */
function withoutIndexes<T>(db: WritableDb, work: () => T): T {
  const indexes = db.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%'").all();
  for (const { name } of indexes) db.exec(`DROP INDEX main."${name}"`);
  const done = work();
  for (const { sql } of indexes) db.exec(sql);
  return done;
}

/** The newest copy that reads back whole; null = there is none. */
function keepCopy(options: DatabaseOptions, fresh: string): Kept | null {
  const folder = join(dirname(options.path), 'backups');
  const name = basename(options.path, '.db');
  const copies = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => new RegExp(`^${name}-v\\d+\\.db$`, 'u').test(file)).map((file) => join(folder, file));
  for (const copy of copies.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)) {
    try {
      copyFileSync(copy, fresh);
      const db = openDatabase({ ...options, path: fresh, backup: { freeBytes: () => Number.MAX_SAFE_INTEGER } });
      const damage = findDamage(db);
      closeDatabase(db);
      if (damage === null) return { from: 'copy', copiedAt: Math.round(statSync(copy).mtimeMs) as NonNullable<RescueReport['copiedAt']>, kept: 0, lost: [], lostCount: 0, others: [] };
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown;
    }
    for (const side of SIDES) rmSync(`${fresh}${side}`, { force: true });
  }
  return null;
}

function keepNothing(options: DatabaseOptions, fresh: string): Kept {
  closeDatabase(openDatabase({ ...options, path: fresh }));
  return { from: 'nothing', copiedAt: null, kept: 0, lost: [], lostCount: 0, others: [] };
}

/** With its log, so that it can be opened as it was, and what came of it beside it. */
function setAside(path: string, target: string, report: RescueReport): void {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  writeFileSync(`${target}.json`, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  for (const side of ['-wal', '-shm', ''] as const) if (existsSync(`${path}${side}`)) renameSync(`${path}${side}`, `${target}${side}`);
}
