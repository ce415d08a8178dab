import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDeskEvent } from '#shared/audience/deskRow.ts';
import { audienceLineSchema, drawLineSchema, figureLineSchema, type BundleManifest, type BundlePart, type DrawLine } from '#shared/bundle/bundle.ts';
import { carriedSchema } from '#shared/bundle/carried.ts';
import type { SessionId } from '#shared/ids.ts';
import { storedEventSchema, type StoredEvent } from '#shared/show/events.ts';
import { BundleProblem, type OpenBundle } from './bundleRead.ts';
import { tablesBySession } from './crowdDelete.ts';
import { CROWD_APPLICATION_ID, crowdMigrations } from './crowdFile.ts';
import { crowdNumbers } from './crowdNumbers.ts';
import { rowToEvent } from './crowdRow.ts';
import { indexDeskRow } from './crowdSearch.ts';
import { IMPORTED } from './importedDb.ts';
import { LOTTERY_APPLICATION_ID, LOTTERY_MIGRATIONS } from './lotteryFile.ts';
import { closeDatabase, openDatabase, type WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { KNOWN_KINDS } from './showDb.ts';
import { SHOW_APPLICATION_ID, SHOW_MIGRATIONS } from './showFile.ts';

/**
 * Writes a session into a folder that is nobody's yet, a part a step; yields how far it is, 0 to 1. Files are made by this build's own migrations and
 * every line goes through its schema: of the sender's only values come in, no table, no trigger, no statement. On disk when it returns.
 * @throws BundleProblem `damaged` (the part is named), `newerFormat`
 */
export function* writeImported(bundle: OpenBundle, folder: string): Generator<number, void> {
  const { manifest } = bundle;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const show = openFresh(join(folder, IMPORTED.show), SHOW_APPLICATION_ID, SHOW_MIGRATIONS);
  const crowd = openFresh(join(folder, IMPORTED.crowd), CROWD_APPLICATION_ID, crowdMigrations(''));
  const lottery = openFresh(join(folder, IMPORTED.lottery), LOTTERY_APPLICATION_ID, LOTTERY_MIGRATIONS);
  try {
    const { sessionId, openedAt } = manifest.session;
    const numbers = { own: crowdNumbers(crowd).session(sessionId), elsewhere: crowdNumbers(crowd).session(ELSEWHERE) };
    crowd.prepare('UPDATE sessions SET opened_at = ? WHERE session_no = ?').run(openedAt, numbers.own);
    const total = manifest.parts.reduce((sum, { bytes }) => sum + bytes, 0);
    let written = 0;
    for (const part of manifest.parts) {
      const lines = bundle.lines(part);
      switch (part.kind) {
        case 'log': writeLog(show, sessionId, part, lines); break;
        case 'audience': writeAudience(crowd, numbers, part, lines); break;
        case 'figures': writeFigures(crowd, numbers.own, part, lines); break;
        case 'draws': writeDraws(lottery, part, lines); break;
        case 'carried': writeFileSync(join(folder, IMPORTED.carried), JSON.stringify(parsed(carriedSchema, lines[0], part.name)), { mode: 0o600 }); break;
      }
      written += part.bytes;
      yield written / Math.max(1, total);
    }
    checkWhole(show, manifest);
    crowd.exec("INSERT INTO desk_words(desk_words) VALUES ('optimize')");
  } finally {
    for (const db of [show, crowd, lottery]) closeDatabase(db);
  }
  flush(folder);
}

/** Orders that reach into other sessions: of those nothing else is known here. */
const ELSEWHERE = 'of other sessions';

function openFresh(path: string, applicationId: number, migrations: Parameters<typeof openDatabase>[0]['migrations']): WritableDb {
  rmSync(path, { force: true });
  const db = openDatabase({ path, applicationId, migrations, synchronous: 'NORMAL' });
  // Nothing points here before all of it was flushed; a power cut leaves a folder that is cleared away.
  db.pragma('synchronous = OFF');
  return db;
}

const parsed = <T>(schema: z.ZodType<T>, given: unknown, name: string): T => {
  const answer = schema.safeParse(given);
  if (!answer.success) throw new BundleProblem('damaged', name);
  return answer.data;
};

const kindSchema = z.object({ event: z.object({ kind: z.string() }) });

function eventOf(given: unknown, name: string): StoredEvent {
  const event = storedEventSchema.safeParse(given);
  if (event.success) return event.data;
  const kind = kindSchema.safeParse(given);
  throw new BundleProblem(kind.success && !KNOWN_KINDS.has(kind.data.event.kind) ? 'newerFormat' : 'damaged', name);
}

/** The log with its own numbers; of what it decided only the line of the list is projected here. */
function writeLog(show: WritableDb, sessionId: SessionId, { name }: BundlePart, lines: readonly unknown[]): void {
  const insert = prepared(show, 'INSERT INTO events (seq, session_id, at, actor, kind, payload) VALUES (?, ?, ?, ?, ?, ?)');
  const open = prepared(show, 'INSERT INTO sessions (session_id, title, mode, opened_seq, opened_at, started_at, ended_at, events) VALUES (?, ?, NULL, ?, ?, NULL, NULL, 0)');
  const set = { showLoaded: prepared(show, 'UPDATE sessions SET mode = ?'), showStarted: prepared(show, 'UPDATE sessions SET started_at = ?'), showEnded: prepared(show, 'UPDATE sessions SET ended_at = ?') };
  show.transaction(() => {
    for (const line of lines) {
      const { seq, at, actor, event } = eventOf(line, name);
      if (event.kind === 'sessionOpened') {
        if (event.sessionId !== sessionId || show.prepare('SELECT 1 FROM sessions').get() !== undefined) throw new BundleProblem('damaged', name);
        open.run(sessionId, event.title, seq, at);
      }
      const { kind, ...payload } = event;
      insert.run(seq, sessionId, at, JSON.stringify(actor), kind, JSON.stringify(payload));
      if (event.kind === 'showLoaded') set.showLoaded.run(event.mode);
      if (event.kind === 'showStarted') set.showStarted.run(at);
      if (event.kind === 'showEnded') set.showEnded.run(at);
    }
  })();
}

function writeAudience(crowd: WritableDb, { own, elsewhere }: { readonly own: number; readonly elsewhere: number }, { name }: BundlePart, lines: readonly unknown[]): void {
  const insert = prepared(crowd, `INSERT INTO audience_rows (crowd_seq, session_no, show_seq, source_no, event_id, at, received_at, kind, viewer_id, viewer_name, level, text, provenance, payload, viewer_key, reading, topic, tab, person_no, kept)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const numbers = crowdNumbers(crowd);
  const sources = new Map<string, number>();
  crowd.transaction(() => {
    for (const line of lines) {
      const [crowdSeq, showSeq, source, eventId, at, receivedAt, kind, viewerId, viewer, level, text, provenance, payload, key, reading, topic, tab, person, kept, isElsewhere] = parsed(audienceLineSchema, line, name);
      const event = eventOfRow({ source_id: source, event_id: eventId, at, received_at: receivedAt, kind, viewer_id: viewerId, viewer_name: viewer, level, text, provenance, payload }, name);
      const sourceNo = sources.get(source) ?? numbers.source(source);
      sources.set(source, sourceNo);
      insert.run(crowdSeq, isElsewhere ? elsewhere : own, showSeq, sourceNo, eventId, at, receivedAt, kind, viewerId, viewer, level, text, provenance, payload, key, reading, topic, tab, person, kept);
      if (isDeskEvent(event)) indexDeskRow(crowd, crowdSeq, event);
    }
  })();
}

function eventOfRow(row: object, name: string): ReturnType<typeof rowToEvent> {
  try {
    return rowToEvent(row);
  } catch {
    throw new BundleProblem('damaged', name);
  }
}

const columnSchema = z.object({ name: z.string() });

/** Folded tables as they stood: refolding them here would miss what other sessions had decided. Names are looked up in this build's own file. */
function writeFigures(crowd: WritableDb, sessionNo: number, { name }: BundlePart, lines: readonly unknown[]): void {
  const tables = new Map(tablesBySession(crowd).filter((table) => table !== 'audience_rows' && table !== 'sessions').map((table) => [table, new Set(z.array(columnSchema).parse(crowd.pragma(`table_info("${table}")`)).map((column) => column.name))]));
  const numbers = crowdNumbers(crowd);
  crowd.transaction(() => {
    for (const line of lines) {
      const { table, row } = parsed(figureLineSchema, line, name);
      const columns = tables.get(table);
      const names = Object.keys(row);
      if (columns === undefined || names.some((column) => !columns.has(column) || column === 'session_no')) throw new BundleProblem('newerFormat', table);
      const values = names.map((column) => (column === 'source_no' ? numbers.source(String(row[column])) : row[column]));
      prepared(crowd, `INSERT INTO "${table}" (session_no${names.map((column) => `, "${column}"`).join('')}) VALUES (?${', ?'.repeat(names.length)})`).run(sessionNo, ...values);
    }
  })();
}

function writeDraws(lottery: WritableDb, { name }: BundlePart, lines: readonly unknown[]): void {
  lottery.transaction(() => {
    for (const line of lines) {
      const draw = parsed(drawLineSchema, line, name);
      if (draw.kind === 'list') writeList(lottery, draw);
      else prepared(lottery, 'INSERT INTO archive (n, draw_id, archived_at, retain_until, before, record_hash, hash, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(draw.n, draw.drawId, draw.at, draw.retainUntil, draw.before, draw.recordHash, draw.hash, draw.record);
    }
  })();
}

function writeList(lottery: WritableDb, { drawId, frozen, entrants }: Extract<DrawLine, { kind: 'list' }>): void {
  prepared(lottery, 'INSERT INTO draws (draw_id, frozen) VALUES (?, ?) ON CONFLICT DO NOTHING').run(drawId, frozen);
  const insert = prepared(lottery, 'INSERT INTO entrants (draw_no, place, entrant, tickets, name, viewer_key, crowd_seq, at) SELECT draw_no, (SELECT count(*) FROM entrants e WHERE e.draw_no = d.draw_no), ?, ?, ?, NULL, ?, ? FROM draws d WHERE draw_id = ?');
  for (const [entrant, tickets, shown, crowdSeq, at] of entrants) insert.run(entrant, tickets, shown, crowdSeq, at, drawId);
}

/** What the file said it holds is what came in, and it is the session it names. */
function checkWhole(show: WritableDb, { session, counts, parts }: BundleManifest): void {
  const of = (kind: BundlePart['kind']): number => parts.filter((part) => part.kind === kind).reduce((sum, { lines }) => sum + lines, 0);
  const isWhole = of('log') === counts.events && of('audience') === counts.rows && of('figures') === counts.figures && of('draws') === counts.draws && of('carried') === 1;
  if (!isWhole || show.prepare('SELECT 1 FROM sessions WHERE session_id = ? AND opened_at = ?').get(session.sessionId, session.openedAt) === undefined) throw new BundleProblem('damaged', 'manifest.json');
}

/** Every file, then the folder: only what is on disk is put in its place. */
function flush(folder: string): void {
  for (const name of readdirSync(folder)) sync(join(folder, name), 'r+');
  // Windows cannot open a folder for syncing; NTFS journals the names.
  if (process.platform !== 'win32') sync(folder, 'r');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try { fsyncSync(file); } finally { closeSync(file); }
}
