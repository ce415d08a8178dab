import { z } from 'zod';
import type { CommandId, SessionId } from '#shared/ids.ts';
import { SELLING_EVENTS } from '#shared/metrics/attributionLine.ts';
import { MARKER_EVENTS } from '#shared/markers/markers.ts';
import { dutiesSchema } from '#shared/crew/duty.ts';
import { dutiesFor } from '#shared/crew/rights.ts';
import { roleSchema } from '#shared/protocol/roles.ts';
import type { SessionSummary } from '#shared/protocol/wire.ts';
import { isDeletionEvent } from '#shared/deletion/evolveDeletion.ts';
import { tagsSchema } from '#shared/sessions/tags.ts';
import { actorSchema, showEventSchema, type ShowEvent, type StoredEvent } from '#shared/show/events.ts';
import { instantSchema } from '#shared/time/instant.ts';
import type { Commit, Grant } from '../../ports.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { saveImported, tagImported } from './importedRows.ts';
import { projectDeletion } from './showDelete.ts';

/** Functions over an open show.db: `(db, args)`, synchronous, no state of their own. */

/** What an append did: `seq` is the newest after it, or the one after a command executed before. The events stay with the caller. */
export interface AppendDone { readonly kind: 'appended' | 'duplicate'; readonly seq: number }

/** One session's log as loaded: `seq` is the newest of the whole file, unreadable kinds included. */
export interface LoadedLog { readonly sessionId: SessionId | null; readonly events: readonly StoredEvent[]; readonly seq: number }

/** Appends a commit, moves the session projection and notes the command: all or nothing. */
export function appendCommit(db: WritableDb, commit: Commit): AppendDone {
  return db.transaction((): AppendDone => {
    if (commit.commandId !== null) {
      const seq = findCommand(db, commit.commandId);
      if (seq !== null) return { kind: 'duplicate', seq };
    }
    let seq = newestSeq(db);
    const actor = JSON.stringify(commit.actor);
    for (const event of commit.events) {
      seq += 1;
      appendEvent(db, { sessionId: commit.sessionId, seq, at: commit.at, actor, event });
    }
    if (commit.commandId !== null) {
      prepared(db, 'INSERT INTO commands (command_id, seq, at) VALUES (?, ?, ?)').run(commit.commandId, seq, commit.at);
    }
    return { kind: 'appended', seq };
  }).immediate();
}

interface NewRow { readonly sessionId: SessionId; readonly seq: number; readonly at: number; readonly actor: string; readonly event: ShowEvent }

function appendEvent(db: WritableDb, { sessionId, seq, at, actor, event }: NewRow): void {
  if (event.kind === 'sessionOpened') {
    prepared(db, 'INSERT INTO sessions (session_id, title, mode, opened_seq, opened_at, started_at, ended_at, events) VALUES (?, ?, NULL, ?, ?, NULL, NULL, 0)')
      .run(sessionId, event.title, seq, at);
  }
  const { kind, ...payload } = event;
  prepared(db, 'INSERT INTO events (seq, session_id, at, actor, kind, payload) VALUES (?, ?, ?, ?, ?, ?)')
    .run(seq, sessionId, at, actor, kind, JSON.stringify(payload));
  projectSession(db, sessionId, at, event);
}

/** Moves the session row and the ledger of deletions; `evolve` does not read it, lists of sessions do. */
function projectSession(db: WritableDb, sessionId: SessionId, at: number, event: ShowEvent): void {
  if (event.kind === 'showLoaded') prepared(db, 'UPDATE sessions SET mode = ? WHERE session_id = ?').run(event.mode, sessionId);
  if (event.kind === 'showStarted') prepared(db, 'UPDATE sessions SET started_at = ? WHERE session_id = ?').run(at, sessionId);
  if (event.kind === 'sessionTagged') prepared(db, 'UPDATE sessions SET tags = ? WHERE session_id = ?').run(JSON.stringify(event.tags), event.sessionId);
  if (event.kind === 'sessionTagged') tagImported(db, event.sessionId, event.tags);
  if (event.kind === 'sessionImported') saveImported(db, event.record);
  if (isDeletionEvent(event)) projectDeletion(db, at, event);
  if (event.kind === 'showEnded') prepared(db, 'UPDATE sessions SET ended_at = ? WHERE session_id = ?').run(at, sessionId);
}

// Made once: a schema costs far more to make than to ask.
const seqSchema = z.number();
const foundSeqSchema = z.number().optional();

const newestSeq = (db: WritableDb): number => seqSchema.parse(prepared(db, 'SELECT coalesce(max(seq), 0) FROM events').pluck().get());

/** The sequence after the command's last event, when it was executed before; else null. */
export function findCommand(db: WritableDb, commandId: CommandId): number | null {
  return foundSeqSchema.parse(prepared(db, 'SELECT seq FROM commands WHERE command_id = ?').pluck().get(commandId)) ?? null;
}

const foundIdSchema = z.string().optional();

/** The newest session's events in order. */
export function loadCurrent(db: WritableDb): LoadedLog {
  const sessionId = foundIdSchema.parse(prepared(db, 'SELECT session_id FROM sessions ORDER BY opened_seq DESC LIMIT 1').pluck().get());
  if (sessionId === undefined) return { sessionId: null, events: [], seq: newestSeq(db) };
  const rows = prepared(db, 'SELECT seq, at, actor, kind, payload FROM events WHERE session_id = ? ORDER BY seq').all(sessionId);
  return { sessionId: sessionId as SessionId, events: readEvents(rows), seq: newestSeq(db) };
}

/** Events of every session after `seq`, at most `limit`. */
export function eventsAfter(db: WritableDb, seq: number, limit: number): readonly StoredEvent[] {
  return readEvents(prepared(db, 'SELECT seq, at, actor, kind, payload FROM events WHERE seq > ? ORDER BY seq LIMIT ?').all(seq, limit));
}

/** What markers are made of (shared/markers), of one session, in order. */
export const markerEvents = (db: WritableDb, sessionId: SessionId): readonly StoredEvent[] => eventsOfKinds(db, sessionId, MARKER_EVENTS);

/** What was on air and explained when (shared/metrics/attributionLine.ts), of one session, in order. */
export const sellingEvents = (db: WritableDb, sessionId: SessionId): readonly StoredEvent[] => eventsOfKinds(db, sessionId, SELLING_EVENTS);

/** The whole log of one session, in order. */
export const sessionEvents = (db: WritableDb, sessionId: SessionId): readonly StoredEvent[] =>
  readEvents(prepared(db, 'SELECT seq, at, actor, kind, payload FROM events WHERE session_id = ? ORDER BY seq').all(sessionId));

function eventsOfKinds(db: WritableDb, sessionId: SessionId, kinds: readonly string[]): readonly StoredEvent[] {
  const holders = kinds.map(() => '?').join(', ');
  return readEvents(prepared(db, `SELECT seq, at, actor, kind, payload FROM events WHERE session_id = ? AND kind IN (${holders}) ORDER BY seq`).all(sessionId, ...kinds));
}

const rowSchema = z.object({ seq: z.number(), at: instantSchema, actor: z.string(), kind: z.string(), payload: z.string() });
const payloadSchema = z.record(z.string(), z.unknown());
/** Kinds of events this build knows. */
export const KNOWN_KINDS: ReadonlySet<string> = new Set(showEventSchema.options.map((option) => option.shape.kind.value));

/**
 * Rows as events. A kind this build does not know (a newer Cuedeck wrote it) stays in the file and is skipped;
 * a known kind that does not parse is damage or a bug, and must not be folded over silently: it throws.
 */
export function readEvents(rows: readonly unknown[]): readonly StoredEvent[] {
  return rows.flatMap((raw): StoredEvent[] => {
    const row = rowSchema.parse(raw);
    if (!KNOWN_KINDS.has(row.kind)) return [];
    const actor = actorSchema.parse(JSON.parse(row.actor));
    const event = showEventSchema.parse({ ...payloadSchema.parse(JSON.parse(row.payload)), kind: row.kind });
    return [{ seq: row.seq, at: row.at, actor, event }];
  });
}

/** A training is begun with its session, right behind what is told again from the one before. */
const MOST_CARRIED = 2_000;
const sessionRowSchema = z.object({
  session_id: z.string(), title: z.string(), mode: z.string().nullable(), opened_at: z.number(),
  started_at: z.number().nullable(), ended_at: z.number().nullable(), events: z.number(), training: z.number(), tags: z.string(),
});

/** Recorded sessions, newest first. Their events are counted when somebody asks: a counter kept beside them would be one more page written with every take. */
export function listSessions(db: WritableDb): readonly SessionSummary[] {
  const rows = prepared(db, `SELECT s.session_id, s.title, s.mode, s.opened_at, s.started_at, s.ended_at, s.tags, (SELECT count(*) FROM events e WHERE e.session_id = s.session_id) AS events, EXISTS (SELECT 1 FROM events e WHERE e.session_id = s.session_id AND e.seq BETWEEN s.opened_seq AND s.opened_seq + ${MOST_CARRIED} AND e.kind = 'trainingStarted') AS training FROM sessions s ORDER BY s.opened_seq DESC`).all();
  return rows.map((raw) => {
    const row = sessionRowSchema.parse(raw);
    return { sessionId: row.session_id, title: row.title, mode: row.mode, openedAt: row.opened_at, startedAt: row.started_at, endedAt: row.ended_at, events: row.events, isTraining: row.training === 1, tags: tagsSchema.parse(JSON.parse(row.tags)), imported: null };
  });
}

/** Stores a pairing; a token hash stored before keeps its newest role and name. */
export function saveGrant(db: WritableDb, grant: Grant): void {
  prepared(db, 'INSERT OR REPLACE INTO grants (token_hash, role, name, client_id, granted_at, duties, used_at) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(grant.tokenHash, grant.role, grant.name, grant.clientId, grant.grantedAt, JSON.stringify(grant.duties), grant.usedAt);
}

/** Forgets every pairing of a client. */
export function removeGrants(db: WritableDb, clientId: string): void {
  prepared(db, 'DELETE FROM grants WHERE client_id = ?').run(clientId);
}

const grantRowSchema = z.object({
  token_hash: z.string(), role: roleSchema, name: z.string(), client_id: z.string(), granted_at: instantSchema, duties: z.string().nullable(), used_at: instantSchema.nullable(),
});

/** Every stored pairing, oldest first. */
export function listGrants(db: WritableDb): readonly Grant[] {
  return prepared(db, 'SELECT token_hash, role, name, client_id, granted_at, duties, used_at FROM grants ORDER BY granted_at, token_hash').all().map((raw) => {
    const row = grantRowSchema.parse(raw);
    return { tokenHash: row.token_hash, role: row.role, duties: dutiesFor(row.role, row.duties === null ? undefined : dutiesSchema.parse(JSON.parse(row.duties))), name: row.name, clientId: row.client_id, grantedAt: row.granted_at, usedAt: row.used_at ?? row.granted_at };
  });
}
