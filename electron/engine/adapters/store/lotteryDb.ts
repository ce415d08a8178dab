import { z } from 'zod';
import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import { CHAIN_START } from '#shared/audit/chain.ts';
import { listHash, listText } from '#shared/lottery/canonicalList.ts';
import { drawOrder, drawSecret } from '#shared/lottery/drawOrder.ts';
import type { ArchivedDraw } from '#shared/lottery/lotteryFile.ts';
import type { EntryResult } from '#shared/lottery/foldEntries.ts';
import { frozenListSchema, type Drawn, type FrozenList, type Ranked } from '#shared/lottery/model.ts';
import { orderHash } from '#shared/lottery/proof.ts';
import { sha256Hex } from '#shared/lottery/sha256.ts';
import type { WritableDb } from './openDatabase.ts';
import { overwriting, rewriteFile } from './overwrite.ts';
import { prepared } from './prepared.ts';

/** What decides an order beside the list. `seed` null = the first ones win. */
export interface DrawAsked { readonly drawId: string; readonly seed: string | null; readonly beacon: string; readonly rulesHash: string; readonly most: number }
export interface ArchiveAsked { readonly drawId: string; readonly record: string; readonly at: number; readonly retainUntil: number }
export interface ArchiveLine { readonly n: number; readonly drawId: string; readonly at: number; readonly retainUntil: number; readonly before: string; readonly recordHash: string; readonly hash: string; readonly record: string | null }

/** The list of a draw that was frozen already; null before. */
export function frozenOf(db: WritableDb, drawId: string): FrozenList | null {
  const held = prepared(db, 'SELECT frozen FROM draws WHERE draw_id = ?').pluck().get(drawId);
  return held === undefined ? null : frozenListSchema.parse(JSON.parse(z.string().parse(held)));
}

/** Freezes a list, once: asked again it answers with what stands. On disk when it returns. */
export function freeze(db: WritableDb, drawId: string, { admitted, excluded, signals }: EntryResult, barredHash: string, at: number): FrozenList {
  return db.transaction((): FrozenList => {
    const known = frozenOf(db, drawId);
    if (known !== null) return known;
    const list = frozenListSchema.parse({ listHash: listHash(admitted), entrants: admitted.length, tickets: admitted.reduce((sum, { tickets }) => sum + tickets, 0), excluded, signals, barredHash, frozenAt: at });
    const drawNo = Number(prepared(db, 'INSERT INTO draws (draw_id, frozen) VALUES (?, ?)').run(drawId, JSON.stringify(list)).lastInsertRowid);
    const insert = prepared(db, 'INSERT INTO entrants (draw_no, place, entrant, tickets, name, viewer_key, crowd_seq, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    admitted.forEach((each, place) => insert.run(drawNo, place, each.key, each.tickets, each.name, each.viewerKey, each.crowdSeq, each.at));
    return list;
  }).immediate();
}

const entrantSchema = z.object({ entrant: z.string(), tickets: z.number(), name: z.string(), viewer_key: z.string().nullable(), crowd_seq: z.number().nullable(), at: z.number() });
const entrantsOf = (db: WritableDb, drawId: string): readonly z.infer<typeof entrantSchema>[] =>
  z.array(entrantSchema).parse(prepared(db, 'SELECT entrant, tickets, name, viewer_key, crowd_seq, at FROM entrants JOIN draws USING (draw_no) WHERE draw_id = ? ORDER BY place').all(drawId));

/** The list as it was hashed; null = there is none (any more). */
export function listOf(db: WritableDb, drawId: string): string | null {
  const frozen = frozenOf(db, drawId);
  const text = listText(entrantsOf(db, drawId).map(({ entrant, tickets }) => ({ key: entrant, tickets })));
  return frozen !== null && sha256Hex(text) === frozen.listHash ? text : null;
}

/** Fixes the whole order, and answers its hash and the first of it. Null = the list is not there, or not the one that was hashed. */
export function draw(db: WritableDb, { drawId, seed, beacon, rulesHash, most }: DrawAsked): Pick<Drawn, 'ranked' | 'orderHash'> | null {
  const frozen = frozenOf(db, drawId);
  const entrants = entrantsOf(db, drawId);
  if (frozen === null || listHash(entrants.map(({ entrant, tickets }) => ({ key: entrant, tickets }))) !== frozen.listHash) return null;
  const order = seed === null
    ? entrants.map((_, index) => index).toSorted((a, b) => (entrants[a]?.at ?? 0) - (entrants[b]?.at ?? 0) || (entrants[a]?.crowd_seq ?? 0) - (entrants[b]?.crowd_seq ?? 0))
    : drawOrder(entrants.map(({ tickets }) => tickets), drawSecret({ drawId, seed, beacon, rulesHash, listHash: frozen.listHash }));
  const ranked = order.slice(0, most).flatMap((index): Ranked[] => { const each = entrants[index]; return each === undefined ? [] : [{ key: each.entrant, name: each.name, tickets: each.tickets, viewerKey: each.viewer_key, crowdSeq: each.crowd_seq }]; });
  return { ranked, orderHash: orderHash(order.map((index) => entrants[index]?.entrant ?? '')) };
}

const lineSchema = z.object({ n: z.number(), draw_id: z.string(), archived_at: z.number(), retain_until: z.number(), before: z.string(), record_hash: z.string(), hash: z.string(), record: z.string().nullable() })
  .transform((row): ArchiveLine => ({ n: row.n, drawId: row.draw_id, at: row.archived_at, retainUntil: row.retain_until, before: row.before, recordHash: row.record_hash, hash: row.hash, record: row.record }));
const LINE = 'n, draw_id, archived_at, retain_until, before, record_hash, hash, record';

/** The hash of a line: over its number, the hash before it, and the hash of its file. It holds after the file itself was let go. */
export const archiveHash = ({ n, drawId, at, before, recordHash }: Pick<ArchiveLine, 'n' | 'drawId' | 'at' | 'before' | 'recordHash'>): string => sha256Hex(canonicalJson({ n, drawId, at, before, recordHash }));

/** Puts a file into the archive behind the last one; the same draw once. */
export function archive(db: WritableDb, { drawId, record, at, retainUntil }: ArchiveAsked): ArchiveLine {
  return db.transaction((): ArchiveLine => {
    const known = archivedOf(db, drawId);
    if (known !== null) return known;
    const last = lineSchema.optional().parse(prepared(db, `SELECT ${LINE} FROM archive ORDER BY n DESC LIMIT 1`).get());
    const body = { n: (last?.n ?? 0) + 1, drawId, at, before: last?.hash ?? CHAIN_START, recordHash: sha256Hex(record) };
    const line: ArchiveLine = { ...body, retainUntil, hash: archiveHash(body), record };
    prepared(db, `INSERT INTO archive (${LINE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`).run(line.n, drawId, at, retainUntil, line.before, line.recordHash, line.hash, record);
    return line;
  }).immediate();
}
export const archivedOf = (db: WritableDb, drawId: string): ArchiveLine | null => lineSchema.optional().parse(prepared(db, `SELECT ${LINE} FROM archive WHERE draw_id = ?`).get(drawId)) ?? null;

/** The number of the first line that is changed, missing or moved; null = all hold. */
export function brokenAt(db: WritableDb): number | null {
  let before: string = CHAIN_START;
  let n = 0;
  for (const line of z.array(lineSchema).parse(prepared(db, `SELECT ${LINE} FROM archive ORDER BY n`).all())) {
    n += 1;
    const isWhole = line.n === n && line.before === before && line.hash === archiveHash(line) && (line.record === null || sha256Hex(line.record) === line.recordHash);
    if (!isWhole) return n;
    before = line.hash;
  }
  return null;
}

const shownSchema = z.object({ n: z.number(), draw_id: z.string(), archived_at: z.number(), retain_until: z.number(), hash: z.string(), bytes: z.number().nullable(), name: z.string().nullable(), phase: z.string().nullable(), is_rehearsal: z.number().nullable() })
  .transform((row): ArchivedDraw => ({ n: row.n, drawId: row.draw_id, name: row.name ?? '', phase: row.phase ?? '', isRehearsal: row.is_rehearsal === 1, archivedAt: row.archived_at, retainUntil: row.retain_until, hash: row.hash, bytes: row.bytes }));

/** Every file of the archive, the newest first, without its content. `bytes` null = its years are over and it was let go; the line stays. */
export const archivedDraws = (db: WritableDb): readonly ArchivedDraw[] => z.array(shownSchema).parse(prepared(db, `
  SELECT n, draw_id, archived_at, retain_until, hash, octet_length(record) AS bytes, json_extract(record, '$.run.rules.name') AS name, json_extract(record, '$.run.phase') AS phase, json_extract(record, '$.run.isRehearsal') AS is_rehearsal
  FROM archive ORDER BY n DESC`).all());

/** What stands in the place of a name that is gone. */
const NO_NAME = '***';

/**
 * Takes a person out of the lists: the key the room knows them by and the masked name go. The salted hash and the tickets stay, as the hash of
 * the list was shown before the draw and has to hold. Answers how many lists.
 */
export const eraseEntrant = (db: WritableDb, viewerKey: string): number => prepared(db, 'UPDATE entrants SET viewer_key = NULL, name = ? WHERE viewer_key = ?').run(NO_NAME, viewerKey).changes;

/** Removes the lists of draws that never got a file; of one in the archive the list is part of the file, and stays. */
export function forgetDraws(db: WritableDb, drawIds: readonly string[]): null {
  overwriting(db, () => db.transaction(() => {
    for (const drawId of drawIds) {
      if (archivedOf(db, drawId) !== null) continue;
      prepared(db, 'DELETE FROM entrants WHERE draw_no IN (SELECT draw_no FROM draws WHERE draw_id = ?)').run(drawId);
      prepared(db, 'DELETE FROM draws WHERE draw_id = ?').run(drawId);
    }
  }).immediate());
  rewriteFile(db);
  return null;
}

/** Lets go of files and lists whose years are over; the chain stays. Answers how many. */
export function expireArchive(db: WritableDb, now: number): number {
  return db.transaction((): number => {
    prepared(db, 'DELETE FROM entrants WHERE draw_no IN (SELECT draw_no FROM draws JOIN archive USING (draw_id) WHERE retain_until < ?)').run(now);
    return prepared(db, 'UPDATE archive SET record = NULL WHERE retain_until < ? AND record IS NOT NULL').run(now).changes;
  }).immediate();
}
