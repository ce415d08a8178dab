/** A recorded session leaves the room as a file: masked unless two people agreed, whole, with progress, and gone when it is cancelled. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIds } from '#engine/adapters/ids.ts';
import { openReviewStore, type ReviewStore } from '#engine/adapters/store/reviewStore.ts';
import { createExports } from '#engine/review/createExports.ts';
import { createReports } from '#engine/review/createReports.ts';
import { restoreRuntime, type ShowRuntime } from '#engine/runtime.ts';
import type { ExportFormat, ExportJob } from '#shared/review/actions.ts';
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

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cuedeck-export-'));
  const paths = writeShows(dir, [SHOW]);
  const log = createQuietLog();
  const clock = createManualClock(NOW);
  store = openReviewStore({ path: `${dir}/review.db`, ...paths, log, onDeath: (problem) => { throw problem; } });
  runtime = await restoreRuntime({ clock, ids: createIds(), log, store: createMemoryShowStore(), onFatal: (error) => { throw error; } });
  const state = () => runtime.current().state;
  exports = createExports({ clock, log, store, dir: join(dir, 'exports'), state, runtime, reports: createReports({ clock, log, store, state, words: () => null }) });
  runtime.onCommit('exports', exports.onCommit);
  await act({ kind: 'openSession', title: 'Now' });
}, 120_000);
afterAll(async () => {
  await exports.stop();
  await store.close();
  await runtime.stop();
  await rm(dir, { recursive: true });
});

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
  const path = join(dir, 'exports', `${job.id}.${format}`);
  return { job, path, bytes: readFileSync(path) };
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
