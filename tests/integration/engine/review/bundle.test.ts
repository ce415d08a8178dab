/** What does not hold is not imported: every byte, every length, every lie a hash cannot see; and what came in loses its names in time. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createImportRuns, type ImportStep } from '#engine/adapters/store/importRuns.ts';
import { importedFolder } from '#engine/adapters/store/importedDb.ts';
import { openReadOnly } from '#engine/adapters/store/openDatabase.ts';
import { openReplayStore } from '#engine/adapters/store/replayStore.ts';
import { openReviewStore, type ReviewStore } from '#engine/adapters/store/reviewStore.ts';
import { openShowStore } from '#engine/adapters/store/showStore.ts';
import { createImports } from '#engine/review/createImports.ts';
import { createIds } from '#engine/adapters/ids.ts';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import type { ImportedRecord } from '#shared/bundle/imported.ts';
import type { WholeReport } from '#shared/review/report.ts';
import { commandIdSchema } from '#shared/ids.ts';
import type { Actor } from '#shared/show/events.ts';
import type { ShowStore } from '#engine/ports.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { sessionId, writeShows } from '#tests/harness/recordedShow.ts';
import { entriesOf, forged } from './bundleRoom.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 12);
const NOW = instant(START + 2 * DAY);
const SHOW = sessionId(1);
const LI: Actor = { kind: 'person', role: 'producer', clientId: 'c-li', name: 'Li', duties: ['owner'] };
const die = (problem: Error): void => { throw problem; };
const reviewOf = (dir: string): ReviewStore => openReviewStore({ path: join(dir, 'review.db'), showPath: join(dir, 'show.db'), crowdPath: join(dir, 'crowd.db'), lotteryPath: join(dir, 'lottery.db'), log: createQuietLog(), onDeath: die });

async function bundleOf(dir: string, raw: boolean): Promise<Buffer> {
  const store = reviewOf(dir);
  const begun = await store.call('begin', { sessionId: SHOW, version: 'live', againstId: null, now: NOW, words: null });
  let report = begun?.report as WholeReport;
  while (report.rest === null) { const step = await store.call('step', { jobId: begun?.jobId ?? 0 }); if (step !== null && step.report !== null) report = step.report as WholeReport; }
  const path = join(dir, `out-${String(raw)}.zip`);
  const { exportNo } = await store.call('exportBegin', { path, format: 'bundle', sessionId: SHOW, raw, language: 'en', report, bundle: { mark: { machine: 'studio 2', madeBy: 'Cuedeck 0.1.0', exportedBy: 'Li', approvedBy: raw ? 'Zhao' : null }, reason: '', now: NOW, words: null, tags: [] } });
  while ((await store.call('exportStep', { exportNo })).done === null) { /* on */ }
  await store.close();
  return readFileSync(path);
}

let there: string;
let here: string;
let masked: Buffer;
let raw: Buffer;
beforeAll(async () => {
  [there, here] = [await mkdtemp(join(tmpdir(), 'cuedeck-bundle-')), await mkdtemp(join(tmpdir(), 'cuedeck-bundle-'))];
  writeShows(there, [{ sessionId: SHOW, startAt: START, minutes: 18, comments: 180, orders: 18, seed: 41, hasDraw: true }]);
  writeShows(here, []);
  [masked, raw] = [await bundleOf(there, false), await bundleOf(there, true)];
}, 60_000);
afterAll(async () => { await rm(there, { recursive: true }); await rm(here, { recursive: true }); });

/** Runs an import to its end in this thread. */
function imported(bytes: Buffer, free = Number.MAX_SAFE_INTEGER): ImportStep {
  const path = join(here, 'given.zip');
  writeFileSync(path, bytes);
  const show = openReadOnly(join(here, 'show.db'));
  const runs = createImportRuns(show, here, () => free);
  const { importNo } = runs.begin({ importId: 'import-1', path, importedBy: 'Wu', now: NOW });
  try {
    for (;;) {
      const step = runs.step(importNo);
      if (step.done !== null || step.problem !== null) return step;
    }
  } finally {
    show.close();
  }
}
const problemOf = (bytes: Buffer): string => { const { problem } = imported(bytes); return problem === null ? 'imported' : `${problem.problem} ${problem.subject}`.trim(); };
const left = (): readonly string[] => (existsSync(join(here, 'imported')) ? readdirSync(join(here, 'imported')) : []);
const takeAway = async (): Promise<void> => rm(join(here, 'imported'), { recursive: true, force: true });

describe('a file that is not as it was written', () => {
  it('is refused wherever a byte of it is another one, and nothing was written by then', () => {
    const accepted: number[] = [];
    // Every byte of what holds the file together, and one in every stretch of what lies in between.
    const edge = 1_200;
    const places = Array.from({ length: masked.length }, (_, at) => at).filter((at) => at < 64 || at > masked.length - edge || at % 509 === 0);
    for (const at of places) {
      const bytes = Buffer.from(masked);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      if (imported(bytes).problem === null) accepted.push(at);
    }
    expect([places.length > 1_200, accepted, left()]).toEqual([true, [], []]);
  }, 120_000);

  it('is refused cut short at any length, and with something behind it', () => {
    for (const length of [0, 1, 3, 4, 22, 100, Math.floor(masked.length / 2), masked.length - 72, masked.length - 1]) expect([length, problemOf(masked.subarray(0, length))]).toEqual([length, expect.stringMatching(/^(?:damaged|notABundle)$/u)]);
    expect([problemOf(Buffer.concat([masked, Buffer.from('x')])), problemOf(Buffer.from('this is a letter')), problemOf(Buffer.alloc(5_000)), left()]).toEqual(['damaged', 'notABundle', 'notABundle', []]);
  });

  it('names the part that is damaged', () => {
    const bytes = Buffer.from(masked);
    // Behind its head: what the first entry holds.
    bytes[60] = (bytes[60] ?? 0) ^ 0xff;
    expect(problemOf(bytes)).toBe('damaged log-00001.jsonl');
  });
});

describe('a file whose hashes hold', () => {
  it('of a newer format, newer rules, an event or a table nobody knows: an update is asked for', () => {
    expect(problemOf(forged(masked, here, (_, manifest) => { manifest.version = 2; }))).toBe('newerFormat');
    expect(problemOf(forged(masked, here, (_, manifest) => { manifest.rules += 1; }))).toBe('newerFormat');
    expect(problemOf(forged(masked, here, (entries) => { entries.set('log-00001.jsonl', (entries.get('log-00001.jsonl') ?? '').replace('"kind":"showStarted"', '"kind":"showDreamt"')); }))).toBe('newerFormat log-00001.jsonl');
    expect(problemOf(forged(masked, here, (entries) => { entries.set('figures-00001.jsonl', `{"table":"sqlite_master","row":{"sql":"DROP TABLE events"}}\n${entries.get('figures-00001.jsonl') ?? ''}`); }))).toMatch(/^newerFormat sqlite_master|^damaged/u);
    expect(left()).toEqual([]);
  });

  it('and that lies all the same is refused: a row twice, a row that is no event, another session, a part that is missing, counts that are not so', () => {
    const change = (name: string, from: string | RegExp, to: string): string => problemOf(forged(masked, here, (entries) => { const text = entries.get(name) ?? ''; const next = text.replace(from, to); if (next === text) throw new Error(`nothing to change in ${name}`); entries.set(name, next); }));
    const first = (entriesOf(masked).get('audience-00001.jsonl') ?? '').split('\n')[0] ?? '';
    expect(problemOf(forged(masked, here, (entries, manifest) => { entries.set('audience-00001.jsonl', `${first}\n${entries.get('audience-00001.jsonl') ?? ''}`); manifest.counts['rows'] = (manifest.counts['rows'] ?? 0) + 1; }))).toBe('damaged');
    expect(change('audience-00001.jsonl', '"comment"', '"shout"')).toBe('damaged audience-00001.jsonl');
    expect(change('audience-00001.jsonl', '"e-', '7,"e-')).toBe('damaged audience-00001.jsonl');
    expect(change('log-00001.jsonl', `"sessionId":"${SHOW}"`, '"sessionId":"session-9"')).toBe('damaged log-00001.jsonl');
    expect(change('carried-00001.jsonl', '"compared":[', '"compared":[7')).toBe('damaged carried-00001.jsonl');
    expect(problemOf(forged(masked, here, (_, manifest) => { manifest.counts['rows'] = 1; }))).toBe('damaged manifest.json');
    expect(problemOf(forged(masked, here, (entries, manifest) => { entries.delete('carried-00001.jsonl'); manifest.parts = manifest.parts.filter(({ name }) => name !== 'carried-00001.jsonl'); }))).toBe('damaged manifest.json');
    expect(problemOf(forged(masked, here, (entries) => { entries.set('../../outside.jsonl', 'x'); }))).toBe('damaged manifest.json');
    expect(left()).toEqual([]);
  });

  it('is refused where the disk has no room for it, with how much is missing', () => {
    const { problem } = imported(masked, 1_000_000);
    expect([problem?.problem, Number(problem?.subject) > 50, left()]).toEqual(['diskFull', true, []]);
  });

  it('and that is as it was written comes in', async () => {
    expect(imported(masked).done?.record).toMatchObject({ session: { sessionId: SHOW, comments: 180 }, mark: { machine: 'studio 2', importedBy: 'Wu', raw: false, bytes: masked.length } });
    await takeAway();
  });
});

/** The lane with the real files behind it; `die`: what is called so fails from then on. */
async function openRoom(dir: string, dies: 'reportSessionImported' | null = null) {
  const [clock, log] = [createManualClock(NOW), createQuietLog()];
  const showStore: ShowStore = await openShowStore({ path: join(dir, 'show.db'), log, onDeath: die });
  const runtime: ShowRuntime = await restoreRuntime({ clock, ids: createIds(), log, store: showStore, onFatal: die });
  const review = reviewOf(dir);
  let isOnAir = false;
  const imports = createImports({ clock, log, ids: createIds(), store: review, dataDir: dir, imported: showStore.imported, isOnAir: () => isOnAir, tell: (report, actor) => (dies === report.kind ? new Promise<void>(() => undefined) : runtime.report(report, actor)) });
  runtime.onCommit('imports', imports.onCommit);
  await imports.start();
  if (runtime.current().sessionId === null) await runtime.execute({ kind: 'openSession', title: 'Now' }, LI, commandIdSchema.parse('open-now'));
  const bring = async (bytes: Buffer): Promise<string> => {
    const link = await imports.importLink({ name: 'x.zip', bytes: bytes.length }, { name: 'Wu', actor: LI });
    if (!link.ok) return link.failure.key;
    await imports.receiveImport(link.value.path.split('/').at(-1) ?? '', 0, bytes);
    return link.value.importId;
  };
  const situation = (importId: string) => imports.importProgress().find((job) => job.importId === importId)?.situation;
  const over = async (importId: string): Promise<string> => { for (;;) { const now = situation(importId); if (now !== undefined && ['done', 'failed', 'cancelled'].includes(now.kind)) return now.kind; await new Promise((done) => { setTimeout(done, 5); }); } };
  return { dir, clock, review, runtime, showStore, imports, bring, over, situation, setOnAir: (now: boolean) => { isOnAir = now; }, close: async () => { await imports.stop(); await runtime.stop(); await review.close(); await showStore.close(); } };
}

describe('the room it comes into', () => {
  it('is not disturbed on air: refused before, and one that is under way waits until it is over', async () => {
    const room = await openRoom(await tempDirWithFiles());
    room.setOnAir(true);
    expect(await room.bring(masked)).toBe('importOnAir');
    room.setOnAir(false);
    const link = await room.imports.importLink({ name: 'x.zip', bytes: masked.length }, { name: 'Wu', actor: LI });
    if (!link.ok) throw new Error('refused');
    room.setOnAir(true);
    await room.imports.receiveImport(link.value.path.split('/').at(-1) ?? '', 0, masked);
    await expect.poll(() => room.situation(link.value.importId), { timeout: 20_000 }).toMatchObject({ kind: 'checking', isWaiting: true });
    expect(await room.showStore.imported()).toEqual([]);
    room.setOnAir(false);
    await room.clock.advance(1_500);
    expect(await room.over(link.value.importId)).toBe('done');
    await room.close();
  }, 60_000);

  it('one that was put in its place and never told of is gone at the next start, and comes in then', async () => {
    const dir = await tempDirWithFiles();
    const dead = await openRoom(dir, 'reportSessionImported');
    await dead.bring(masked);
    await expect.poll(() => existsSync(importedFolder(dir, SHOW)), { timeout: 20_000 }).toBe(true);
    expect(await dead.showStore.imported()).toEqual([]);
    void dead.close();
    await dead.showStore.close();
    await dead.review.close();
    const room = await openRoom(dir);
    expect([existsSync(importedFolder(dir, SHOW)), readdirSync(join(dir, 'imported'))]).toEqual([false, []]);
    expect(await room.over(await room.bring(masked))).toBe('done');
    expect((await room.showStore.imported()).map(({ session }) => session.sessionId)).toEqual([SHOW]);
    await room.close();
  }, 60_000);

  it('one nobody sends on is let go after a minute', async () => {
    const room = await openRoom(await tempDirWithFiles());
    const link = await room.imports.importLink({ name: 'x.zip', bytes: masked.length }, { name: 'Wu', actor: LI });
    if (!link.ok) throw new Error('refused');
    await room.imports.receiveImport(link.value.path.split('/').at(-1) ?? '', 0, masked.subarray(0, 1_000));
    await room.clock.advance(61_000);
    expect(room.situation(link.value.importId)).toMatchObject({ kind: 'failed', problem: 'interrupted' });
    await expect.poll(() => readdirSync(join(room.dir, 'imported')), { timeout: 20_000 }).toEqual([]);
    await room.close();
  }, 60_000);

  it('plays it, with the words it brought, and tries thresholds on it', async () => {
    const room = await openRoom(await tempDirWithFiles());
    expect(await room.over(await room.bring(masked))).toBe('done');
    const replay = openReplayStore({ showPath: join(room.dir, 'show.db'), crowdPath: join(room.dir, 'crowd.db'), log: createQuietLog() });
    const session = await replay.session(SHOW);
    expect(session).toMatchObject({ title: 'Show 41', isImported: true, isTraining: false });
    const wound = await replay.wind({ sessionId: SHOW, until: session?.until ?? NOW, isJump: true, heardSince: instant(0), limit: 100_000 });
    expect([wound.isThere, wound.metrics.comments, new Set(wound.heard.map(({ viewer }) => viewer)).size > 20]).toEqual([true, 180, true]);
    const found = await replay.comments({ kind: 'search', sessionId: SHOW, text: '小样', crowdSeq: null, limit: 5, tab: 'all', within: 'words' });
    expect([found.text.length > 0, found.text.every((text) => text.includes('小样')), found.name.every((name) => name === '观***')]).toEqual([true, true, true]);
    await replay.close();
    await room.close();
  }, 60_000);

  it('takes names and words out of it in time, and a viewer on request, as out of its own', async () => {
    const room = await openRoom(await tempDirWithFiles());
    expect(await room.over(await room.bring(raw))).toBe('done');
    const rows = (sql: string, ...given: unknown[]): unknown => { const db = new Database(join(importedFolder(room.dir, SHOW), 'crowd.db'), { readonly: true }); try { return db.prepare(sql).pluck().get(...given); } finally { db.close(); } };
    const id = String(rows("SELECT viewer_id FROM audience_rows WHERE kind = 'comment' ORDER BY crowd_seq LIMIT 1"));
    const before = rows('SELECT count(*) FROM audience_rows');
    expect(await room.review.call('eraseImported', { viewerIds: [id, 'nobody'] })).toBeGreaterThan(0);
    expect([rows('SELECT count(*) FROM audience_rows WHERE viewer_id = ?', id), rows('SELECT count(*) FROM audience_rows') === before, rows("SELECT count(*) FROM audience_rows WHERE viewer_name LIKE '观众%'") === 0]).toEqual([0, true, false]);
    expect(await room.review.call('expireImported', { maskBefore: instant(START + DAY), emptyBefore: instant(0) })).toBeGreaterThan(100);
    expect([rows("SELECT count(*) FROM audience_rows WHERE viewer_name GLOB '观众[0-9]*' OR viewer_id IS NOT NULL"), rows("SELECT count(*) FROM audience_rows WHERE kind = 'comment' AND length(text) > 1") !== 0]).toEqual([0, true]);
    expect(await room.review.call('expireImported', { maskBefore: instant(START + DAY), emptyBefore: instant(START + DAY) })).toBeGreaterThan(100);
    expect(rows("SELECT count(*) FROM audience_rows WHERE kind = 'comment' AND text <> '…'")).toBe(0);
    // Its figures are made of numbers, which stay.
    const begun = await room.review.call('begin', { sessionId: SHOW, version: 'live', againstId: null, now: NOW, words: null });
    expect(begun?.report.cover.imported).toMatchObject({ raw: true } satisfies Partial<ImportedRecord['mark']>);
    await room.close();
  }, 60_000);
});

async function tempDirWithFiles(): Promise<string> {
  const dir = await tempDir();
  writeShows(dir, []);
  return dir;
}
