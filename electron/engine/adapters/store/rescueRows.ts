import Database from 'better-sqlite3';
import { isDamage } from './damage.ts';
import type { WritableDb } from './openDatabase.ts';

/** Numbers of rows that could not be read, both ends included. */
export interface LostRange { readonly from: number; readonly until: number }

/** What came of one table. `lost` is null where rows have no number: `isWhole` says then whether every one was read. */
export interface RescuedTable { readonly name: string; readonly kept: number; readonly lost: readonly LostRange[]; readonly isWhole: boolean }

/** What is known of the numbers of a table's rows beside the table itself. */
export interface KnownNumbers {
  readonly oldest: number;
  readonly newest: number;
  /** Of these numbers those that were there: what was deleted before is not lost. */
  readonly there: (ranges: readonly LostRange[]) => readonly LostRange[];
}

/** Numbers as an index of the damaged table tells them, which lies on pages of its own; null = it cannot be read either, or is empty. */
export function numbersOfIndex(db: Database.Database, table: string, column: string, index: string): KnownNumbers | null {
  const numbers = tryRead(() => db.prepare<[], number>(`SELECT ${quoted(column)} FROM damaged.${quoted(table)} INDEXED BY ${quoted(index)}`).pluck().all());
  if (numbers === undefined || numbers.length === 0) return null;
  numbers.sort((a, b) => a - b);
  return { oldest: numbers[0] ?? 1, newest: numbers.at(-1) ?? 1, there: (ranges) => joined(numbersWithin(numbers, ranges).map((number) => ({ from: number, until: number }))) };
}

/** Both are sorted. */
function numbersWithin(numbers: readonly number[], ranges: readonly LostRange[]): readonly number[] {
  let next = 0;
  return numbers.filter((number) => {
    while (next < ranges.length && (ranges[next]?.until ?? 0) < number) next += 1;
    const range = ranges[next];
    return range !== undefined && number >= range.from;
  });
}

/** Ranges that meet or touch, as one; sorted. */
export function joined(ranges: readonly LostRange[]): readonly LostRange[] {
  const all: { from: number; until: number }[] = [];
  for (const { from, until } of ranges.toSorted((a, b) => a.from - b.from)) {
    const before = all.at(-1);
    if (before !== undefined && from <= before.until + 1) before.until = Math.max(before.until, until);
    else all.push({ from, until });
  }
  return all;
}

/** Copied in one statement while nothing is wrong. */
const STEP = 4_096;
/** How far behind the last readable row is looked for more, when the end of a table cannot be read. */
const BEYOND = 65_536;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

interface TableInfo { readonly name: string; readonly wr: number }

/** Tables of the schema that hold rows of ours: none of SQLite's own, none that belong to a search index. */
function ordinaryTables(db: Database.Database): readonly TableInfo[] {
  const all = db.prepare<[], TableInfo & { type: string }>("SELECT name, wr, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'").all();
  return all.filter(({ type }) => type === 'table');
}

/**
 * Copies every readable row of the file attached as `damaged` into the tables `db` has. What cannot be read is narrowed down to single rows.
 * Rows that break a rule of the new table (a type, a key that is there already) count as unreadable.
 * @param numbers what else the file says of the row numbers of a table; null = nothing
 */
export function rescueRows(db: WritableDb, numbers: (table: string) => KnownNumbers | null): readonly RescuedTable[] {
  return ordinaryTables(db).map(({ name, wr }) => {
    const rescued = tryRead(() => {
      const columns = commonColumns(db, name);
      if (columns === null) return undefined;
      return wr === 1 ? rescueKeyed(db, name, columns) : rescueNumbered(db, name, columns, numbers(name));
    });
    return rescued ?? { name, kept: 0, lost: [], isWhole: false };
  });
}

/** Columns both have; a file from before an update lacks some. Null = the damaged file has no such table, or does not say. */
function commonColumns(db: Database.Database, table: string): readonly string[] | null {
  const of = (schema: string): readonly string[] => db.prepare<[string, string], string>('SELECT name FROM pragma_table_info(?, ?)').pluck().all(table, schema);
  const theirs = new Set(of('damaged'));
  const both = of('main').filter((name) => theirs.has(name));
  return both.length === 0 ? null : both;
}

/** Undefined = it could not be read. */
function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (isDamage(thrown)) return undefined;
    throw thrown;
  }
}

function rescueNumbered(db: WritableDb, table: string, columns: readonly string[], known: KnownNumbers | null): RescuedTable {
  const list = columns.map(quoted).join(', ');
  const from = `FROM damaged.${quoted(table)}`;
  const copy = db.prepare(`INSERT INTO main.${quoted(table)} (rowid, ${list}) SELECT rowid, ${list} ${from} WHERE rowid BETWEEN ? AND ?`);
  const end = (pick: 'min' | 'max'): number | null | undefined => tryRead(() => db.prepare<[], number | null>(`SELECT ${pick}(rowid) ${from}`).pluck().get());
  const first = end('min');
  const last = end('max');
  // An empty table has no first row.
  if (first === null || last === null) return { name: table, kept: 0, lost: [], isWhole: true };
  const until = last ?? known?.newest ?? lastReadable(db, from) + BEYOND;
  const lost: LostRange[] = [];
  const lose = (row: number): void => {
    const before = lost.at(-1);
    if (before !== undefined && before.until === row - 1) lost[lost.length - 1] = { from: before.from, until: row };
    else lost.push({ from: row, until: row });
  };
  let kept = 0;
  const narrow = (low: number, high: number): void => {
    const copied = tryCopy(() => copy.run(low, high).changes);
    if (copied !== null) kept += copied;
    else if (low === high) lose(low);
    else {
      const middle = Math.floor((low + high) / 2);
      narrow(low, middle);
      narrow(middle + 1, high);
    }
  };
  for (let low = first ?? known?.oldest ?? 1; low <= until; low += STEP) narrow(low, Math.min(low + STEP - 1, until));
  // Without a known end the rows behind the last one read are only looked for, not missed.
  const isOpenEnded = last === undefined && known === null;
  const missed = isOpenEnded ? lost.map((range) => (range.until === until ? { from: range.from, until: range.from } : range)) : lost;
  return { name: table, kept, lost: known?.there(missed) ?? missed, isWhole: lost.length === 0 };
}

/** The last row that can be read from the front. */
function lastReadable(db: WritableDb, from: string): number {
  let last = 0;
  tryRead(() => {
    for (const row of db.prepare<[], number>(`SELECT rowid ${from} ORDER BY rowid`).pluck().iterate()) last = row;
  });
  return last;
}

/** From both ends, to where it breaks: rows without a number have no other way in. */
function rescueKeyed(db: WritableDb, table: string, columns: readonly string[]): RescuedTable {
  const list = columns.map(quoted).join(', ');
  const keys = db.prepare<[string], string>("SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 ORDER BY pk").pluck().all(table).map(quoted);
  const insert = db.prepare(`INSERT OR IGNORE INTO main.${quoted(table)} (${list}) VALUES (${columns.map(() => '?').join(', ')})`);
  let [kept, isWhole] = [0, true];
  for (const order of ['ASC', 'DESC']) {
    const rows: unknown[][] = [];
    const isRead = tryRead(() => {
      const read = db.prepare<[], unknown[]>(`SELECT ${list} FROM damaged.${quoted(table)} ORDER BY ${keys.map((key) => `${key} ${order}`).join(', ')}`).raw();
      for (const row of read.iterate()) rows.push(row);
      return true;
    });
    for (const row of rows) kept += tryCopy(() => insert.run(...row).changes) ?? 0;
    if (isRead === true) return { name: table, kept, lost: [], isWhole: isWhole && rows.length === kept };
    isWhole = false;
  }
  return { name: table, kept, lost: [], isWhole: false };
}

/** Null = it cannot be read, or is not what the table may hold. */
function tryCopy(copy: () => number): number | null {
  try {
    return copy();
  } catch (thrown) {
    if (isDamage(thrown) || (thrown instanceof Database.SqliteError && thrown.code.startsWith('SQLITE_CONSTRAINT'))) return null;
    throw thrown;
  }
}
