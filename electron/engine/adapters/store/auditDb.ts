import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import { chained, type Sha256 } from '#shared/audit/chain.ts';
import { auditLineSchema, type AuditEntry, type AuditLine } from '#shared/audit/entry.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

const rowSchema = z.object({ n: z.number(), line: z.string() });
const lineOf = (raw: unknown): AuditLine => auditLineSchema.parse(JSON.parse(rowSchema.parse(raw).line));

/** Adds a line behind the last one. */
export function appendAudit(db: WritableDb, entry: AuditEntry): void {
  db.transaction(() => {
    const raw = prepared(db, 'SELECT n, line FROM audit ORDER BY n DESC LIMIT 1').get();
    const line = chained(entry, raw === undefined ? null : lineOf(raw), sha256);
    prepared(db, 'INSERT INTO audit (n, line) VALUES (?, ?)').run(line.n, canonicalJson(line));
  }).immediate();
}

/** Lines after `n`, oldest first. */
export const auditAfter = (db: WritableDb, n: number, limit: number): readonly AuditLine[] =>
  prepared(db, 'SELECT n, line FROM audit WHERE n > ? ORDER BY n LIMIT ?').all(n, limit).map(lineOf);
