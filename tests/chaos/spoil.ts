import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Random } from '../fuzz/random.ts';

const PAGE = 4_096;
const TABLE_LEAF = 0x0d;

/** Overwrites one page that holds rows of a table behind `afterRow`, as a disk does that loses it. What is in the file's log goes into the file first. @throws when there is none */
export function spoilPage(path: string, table: string, afterRow: number, random: Random): void {
  const db = new Database(path);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const pages = db.prepare<[string], number>("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno").pluck().all(table);
  db.close();
  const file = openSync(path, 'r+');
  try {
    const later = pages.filter((page) => page > 1 && firstRow(file, page) > afterRow);
    if (later.length === 0) throw new Error(`no page of ${table} behind row ${afterRow}`);
    writeSync(file, Buffer.from(Array.from({ length: PAGE }, () => random.int(256))), 0, PAGE, (random.pick(later) - 1) * PAGE);
  } finally {
    closeSync(file);
  }
}

/** The number of the first row of a leaf page of a table; -1 = it is none. */
function firstRow(file: number, page: number): number {
  const bytes = Buffer.alloc(PAGE);
  readSync(file, bytes, 0, PAGE, (page - 1) * PAGE);
  if (bytes[0] !== TABLE_LEAF || bytes.readUInt16BE(3) === 0) return -1;
  const [, afterSize] = varint(bytes, bytes.readUInt16BE(8));
  return varint(bytes, afterSize)[0];
}

/** SQLite's integer of 1 to 9 bytes, and where it ends. Ours stay below 2^53. */
function varint(bytes: Buffer, from: number): readonly [value: number, next: number] {
  let value = 0;
  for (let at = from; ; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + 1];
  }
}
