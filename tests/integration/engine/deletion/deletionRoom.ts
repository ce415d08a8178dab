import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createIds } from '#engine/adapters/ids.ts';
import { createRawJournal } from '#engine/adapters/rawJournal.ts';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { openCrowdStore } from '#engine/adapters/store/crowdStore.ts';
import { openLotteryStore } from '#engine/adapters/store/lotteryStore.ts';
import { openReviewStore } from '#engine/adapters/store/reviewStore.ts';
import { openShowFile } from '#engine/adapters/store/showFile.ts';
import { openShowStore } from '#engine/adapters/store/showStore.ts';
import { startDeletions } from '#engine/deletion/startDeletions.ts';
import { restoreRuntime } from '#engine/runtime.ts';
import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import { commandIdSchema, type SessionId } from '#shared/ids.ts';
import type { Command } from '#shared/show/commands.ts';
import { showEventSchema, type Actor } from '#shared/show/events.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { sessionId, writeShows } from '#tests/harness/recordedShow.ts';

const DAY = 86_400_000;
export const START = Date.UTC(2026, 10, 20, 12);
export const NOW = START + 20 * DAY;
/** Stands in the log, the comments, the raw messages, an export and a copy of the session that is deleted, and nowhere else. */
export const MARKER = 'Zubrowka7731';
export const ROOM_KEY = 'room key of the test';
export const [FIRST, DOOMED, LAST] = [sessionId(1), sessionId(2), sessionId(3)];
const base = { minutes: 12, comments: 600, orders: 24 };
export const person = (name: string): Actor => ({ kind: 'person', role: 'producer', clientId: `c-${name}`, name, duties: ['owner'] });

export const comment = (eventId: string, text: string, at = START + DAY + 60_000, name = MARKER): AudienceEvent =>
  audienceEventSchema.parse({ kind: 'comment', eventId, sourceId: 'src-1', at, receivedAt: at, provenance: 'live', viewer: { id: `id-${name}`, name }, text });

/** Three shows on three evenings; the middle one had a draw, is marked, and has files beside the databases. */
export async function recordRoom(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cuedeck-deletion-'));
  writeShows(dir, [{ ...base, sessionId: FIRST, startAt: START, seed: 11 }, { ...base, sessionId: DOOMED, startAt: START + DAY, seed: 12, hasDraw: true }, { ...base, sessionId: LAST, startAt: START + 2 * DAY, seed: 13 }]);
  const [show, crowd] = [openShowFile(join(dir, 'show.db')), openCrowdFile(join(dir, 'crowd.db'), ROOM_KEY)];
  crowd.handlers.append({ sessionId: DOOMED, showSeq: 1, events: [comment('marked', `${MARKER} is here`)], now: instant(START + DAY) });
  show.handlers.append({ sessionId: DOOMED, at: instant(START + DAY), actor: person('Li'), commandId: commandIdSchema.parse('cmd-of-the-doomed'), events: [showEventSchema.parse({ kind: 'hostCueSent', cueId: 'cue-marked', text: `${MARKER} say it` })] });
  show.close();
  crowd.close();
  await mkdir(join(dir, 'raw', DOOMED), { recursive: true });
  await writeFile(join(dir, 'raw', DOOMED, 'src-1.1.jsonl.gz'), MARKER);
  await mkdir(join(dir, 'raw', LAST), { recursive: true });
  await writeFile(join(dir, 'raw', LAST, 'src-1.1.jsonl.gz'), 'of another session');
  await mkdir(join(dir, 'exports'));
  await writeFile(join(dir, 'exports', 'export-forgotten.csv'), MARKER);
  await mkdir(join(dir, 'backups'));
  await cp(join(dir, 'crowd.db'), join(dir, 'backups', 'crowd-v7.db'));
  await cp(join(dir, 'show.db'), join(dir, 'backups', 'show-v4.db'));
  return dir;
}

export async function copyOf(template: string): Promise<string> {
  const dir = await tempDir();
  await cp(template, dir, { recursive: true });
  return dir;
}

/** Wraps what a deletion calls; `through` decides what becomes of the n-th call of this life. */
export type Through = <T>(name: string, work: () => Promise<T>) => Promise<T>;
const asIs: Through = (_name, work) => work();

const wrapped = <T extends object>(port: T, names: readonly (keyof T & string)[], through: Through): T =>
  ({ ...port, ...Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => through(name, () => (port[name] as (...args: unknown[]) => Promise<unknown>)(...args))])) });

export interface RoomOptions { readonly through?: Through; readonly replayed?: SessionId | null; readonly now?: number }

/** The room of these files with everything a deletion needs; nothing is faked but the clock and the replay. */
export async function openRoom(dir: string, { through = asIs, replayed = null, now = NOW }: RoomOptions = {}) {
  const [clock, log, ids] = [createManualClock(instant(now)), createQuietLog(), createIds()];
  const onDeath = (problem: Error): void => { throw problem; };
  const showStore = await openShowStore({ path: join(dir, 'show.db'), log, onDeath });
  const crowdStore = await openCrowdStore({ path: join(dir, 'crowd.db'), roomKey: ROOM_KEY, clock, log, onDeath });
  const review = openReviewStore({ path: join(dir, 'review.db'), showPath: join(dir, 'show.db'), crowdPath: join(dir, 'crowd.db'), lotteryPath: join(dir, 'lottery.db'), log, onDeath });
  const lottery = openLotteryStore({ path: join(dir, 'lottery.db'), crowdPath: join(dir, 'crowd.db'), log, onDeath });
  const runtime = await restoreRuntime({ clock, ids, log, store: showStore, onFatal: onDeath });
  const raw = createRawJournal({ dir: join(dir, 'raw'), clock, log, session: () => runtime.current().sessionId });
  const stops: (() => unknown)[] = [];
  const secrets = { get: () => Promise.resolve(null), set: () => Promise.resolve(), remove: () => Promise.resolve(), has: () => Promise.resolve(false) };
  const exportsOf = async (): Promise<readonly string[]> => (await readdir(join(dir, 'exports')).catch(() => [])).map((name) => join(dir, 'exports', name));
  const deletions = startDeletions({
    clock, log, runtime, dataDir: dir, version: '0.1.0', secrets: secrets as never, lifecycle: { started: (_part: string, stop: () => unknown) => { stops.push(stop); } } as never,
    showStore: wrapped(showStore, ['begin', 'eraseSession', 'seal'], through), crowdStore: wrapped(crowdStore, ['deleteRows', 'deleteFigures'], through), raw: wrapped(raw, ['forgetSession', 'filesOf'], through),
    lottery: wrapped(lottery, ['forgetDraws'], through), review: wrapped(review, ['call'], through), exportsOf: () => through('exportsOf', exportsOf), replay: { watched: () => replayed, letGo: () => undefined },
  });
  let acts = 0;
  const act = (command: Command, actor: Actor) => runtime.execute(command, actor, commandIdSchema.parse(`act-${now}-${ids.next('n')}-${(acts += 1)}`));
  const newest = () => runtime.current().state.deletions.at(-1);
  return {
    dir, clock, log, runtime, showStore, crowdStore, review, lottery, ...deletions.port, start: deletions.start, act, newest,
    /** Li asks, Zhao allows. */
    agree: async (reason = 'the contract with the brand ended', session: SessionId = DOOMED) => {
      const asked = await act({ kind: 'putAsk', command: { kind: 'deleteSession', sessionId: session, reason } }, person('Li'));
      const ask = runtime.current().state.asks.at(-1);
      if (!asked.ok || ask === undefined) return asked;
      return act({ kind: 'settleAsk', askId: ask.id, allow: true }, person('Zhao'));
    },
    /** Until the deletion is over, one way or the other. */
    over: async () => {
      for (const until = Date.now() + 15_000; ;) {
        const trouble = log.entries.filter(({ level }) => level === 'error');
        if (Date.now() > until) throw new Error(`not over after 15 s: ${trouble.map(({ fields }) => String(fields['thrown'])).join()}`);
        const { situation } = newest() ?? { situation: { kind: 'running' as const } };
        if (situation.kind !== 'running') return situation;
        await new Promise((done) => { setTimeout(done, 5); });
      }
    },
    close: async () => {
      for (const stop of stops) await stop();
      await runtime.stop();
      for (const each of [review, lottery, crowdStore, showStore]) await each.close();
      await raw.stop();
    },
  };
}
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** Every file below a folder in which the text stands, as bytes. */
export async function filesWith(dir: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path)).includes(text)) found.push(path.slice(dir.length + 1));
  }
  return found.toSorted();
}

/** Everything that is left of all sessions, but for the room's own log of what was done: two ends of the same deletion are equal in it. */
export function remains(dir: string): unknown {
  const rows = (file: string, sql: string): readonly unknown[] => { const db = new Database(join(dir, file), { readonly: true }); try { return db.prepare(sql).all(); } finally { db.close(); } };
  return {
    sessions: rows('show.db', 'SELECT session_id, title, started_at, ended_at FROM sessions ORDER BY opened_seq').filter((each) => (each as { title: string }).title !== 'Now'),
    events: rows('show.db', `SELECT session_id, count(*) AS n, min(seq) AS first FROM events WHERE session_id IN ('${FIRST}', '${DOOMED}', '${LAST}') GROUP BY session_id`),
    rows: rows('crowd.db', 'SELECT session_id, count(*) AS n, max(crowd_seq) AS last FROM audience GROUP BY session_id'),
    totals: rows('crowd.db', 'SELECT * FROM totals'), orders: rows('crowd.db', 'SELECT session_no, count(*) AS n FROM orders GROUP BY session_no'), people: rows('crowd.db', 'SELECT session_no, count(*) AS n FROM people GROUP BY session_no'),
    found: rows('crowd.db', `SELECT rowid FROM desk_words WHERE desk_words MATCH '"${MARKER}"'`), given: rows('crowd.db', 'SELECT * FROM given'),
    draws: rows('lottery.db', 'SELECT draw_id, hash, length(record) AS bytes FROM archive'), entrants: rows('lottery.db', 'SELECT count(*) AS n FROM entrants'),
    audit: rows('show.db', "SELECT count(*) AS n FROM audit WHERE line LIKE '%sessionDeleted%'"), proofs: rows('show.db', 'SELECT count(*) AS n FROM deletions WHERE proof IS NOT NULL'),
  };
}
