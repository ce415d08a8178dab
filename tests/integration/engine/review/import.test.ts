/** A recorded session leaves one engine as a file and is the same session on another: two processes, real files, the wire in between. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { importedFolder } from '#engine/adapters/store/importedDb.ts';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { audienceEventSchema } from '#shared/audience/event.ts';
import { holds } from '#shared/deletion/verifyDeletionProof.ts';
import { REPORT_PARTS, type WholeReport } from '#shared/review/report.ts';
import { reportWithoutCosts } from '#shared/review/redactReport.ts';
import { instant } from '#shared/time/instant.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { connectDesk } from '#tests/harness/deskClient.ts';
import { sessionId, writeShows } from '#tests/harness/recordedShow.ts';
import { startServe } from '../serveProcess.ts';
import { another, bringIn, comparable, entriesOf, reportOf, takeOut } from './bundleRoom.ts';

const DAY = 86_400_000;
/** Nine, eight and one evening ago: T+7 of the middle one is over. */
const evening = (daysAgo: number): number => Math.floor(Date.now() / DAY - daysAgo) * DAY + 43_200_000;
const base = { minutes: 24, comments: 1_200, orders: 96 };
const [FIRST, SHOW, LATER] = [sessionId(1), sessionId(2), sessionId(3)];

/** A room with three shows; the middle one drew a lottery, and one of its orders was refunded while the next was on. */
async function held(): Promise<string> {
  const dir = await tempDir();
  writeShows(dir, [{ ...base, sessionId: FIRST, startAt: evening(9), seed: 21 }, { ...base, sessionId: SHOW, startAt: evening(8), seed: 22, hasDraw: true, latencies: [5_000, 7_000] }, { ...base, sessionId: LATER, startAt: evening(3), seed: 23 }]);
  const crowd = openCrowdFile(join(dir, 'crowd.db'), 'room key of the test');
  const at = evening(3) + 60_000;
  crowd.handlers.append({ sessionId: LATER, showSeq: 1, now: instant(at), events: [audienceEventSchema.parse({ kind: 'order', eventId: 'late-refund', sourceId: 'src-1', at, receivedAt: at, provenance: 'live', orderId: 'o22-3-1', change: 'refunded', amountMinor: 500, currency: 'CNY', lines: [], viewer: null })] });
  crowd.close();
  return dir;
}

async function room(dir: string) {
  const engine = await startServe(dir);
  const desk = await connectDesk(engine.links.get('producer')?.url ?? '');
  return { dir, url: engine.url, desk, kill: engine.kill };
}
type Room = Awaited<ReturnType<typeof room>>;

const readings = async (desk: Room['desk']): Promise<Record<'live' | 't0' | 't7', WholeReport>> => ({ live: await reportOf(desk, SHOW, 'live'), t0: await reportOf(desk, SHOW, 't0'), t7: await reportOf(desk, SHOW, 't7') });
const listed = async ({ desk }: Room) => (await desk.query<'sessions'>({ kind: 'sessions' })).sessions.filter(({ title }) => title.startsWith('Show'));
const imports = ({ dir }: Room): readonly string[] => (existsSync(join(dir, 'imported')) ? readdirSync(join(dir, 'imported')) : []);
/** Ids of people and orders as the feed gave them, names, and keys only this room could make. */
function personal(dir: string): readonly string[] {
  const db = new Database(join(dir, 'crowd.db'), { readonly: true });
  const all = (sql: string): readonly string[] => db.prepare(sql).pluck().all() as string[];
  const found = [...all("SELECT DISTINCT viewer_key FROM audience_rows WHERE viewer_key IS NOT NULL"), ...all("SELECT DISTINCT viewer_name FROM audience_rows WHERE viewer_name IS NOT NULL"), ...all("SELECT DISTINCT payload ->> '$.orderId' FROM audience_rows WHERE kind = 'order'")];
  db.close();
  return found;
}

describe('a session from another machine', () => {
  it('masked: every part of the report is the one of where it was held, but for costs, which stay there; nothing in the file names anybody', async () => {
    const a = await room(await held());
    const b = await room(await tempDir());
    const there = await readings(a.desk);
    const file = await takeOut(a.url, a.desk, SHOW);
    const text = [...entriesOf(file).values()].join('\n');
    expect(personal(a.dir).filter((each) => text.includes(each))).toEqual([]);
    expect(text).not.toMatch(/costPeopleMinor":\d|"costMinor":\d|\/videos\/|abcd1234/u);
    expect(await bringIn(b.url, b.desk, file)).toEqual({ kind: 'done', sessionId: SHOW });
    const here = await readings(b.desk);
    for (const version of ['live', 't0', 't7'] as const) {
      const [from, to] = [comparable(reportWithoutCosts(there[version]) as WholeReport), comparable(reportWithoutCosts(here[version]) as WholeReport)];
      for (const part of REPORT_PARTS) {
        const [mine, theirs] = [part in to ? (to as never)[part] : to.rest[part as never], part in from ? (from as never)[part] : from.rest[part as never]];
        // What was taken out meanwhile is another list.
        expect([version, part, part === 'annex' ? { ...(mine as object), exports: [] } : mine]).toEqual([version, part, part === 'annex' ? { ...(theirs as object), exports: [] } : theirs]);
      }
      expect(here[version].cover.imported).toMatchObject({ raw: false, exportedBy: expect.any(String), approvedBy: null, madeBy: expect.stringMatching(/^Cuedeck /u), importedBy: expect.any(String), bytes: file.length });
    }
    // A refund of the evening after is known here as it was there.
    expect(there.t7.rest.money.direct.refundedMinor).toBeGreaterThan(there.t0.rest.money.direct.refundedMinor ?? 0);
    expect(there.live.rest.lotteries.rows).toHaveLength(1);
    expect(here.live.rest.lotteries.rows[0]?.checks).toEqual(there.live.rest.lotteries.rows[0]?.checks);
    a.desk.close();
    b.desk.close();
  }, 120_000);

  it('raw: only when two people agree, and then the whole report with its costs, names and words', async () => {
    const a = await room(await held());
    const b = await room(await tempDir());
    const zhao = await another(a.desk, 'Zhao', 'compliance');
    // Frozen while it is read the first time: that is what T+7 stays.
    const there = await readings(a.desk);
    const file = await takeOut(a.url, a.desk, SHOW, zhao);
    const text = [...entriesOf(file).values()].join('\n');
    expect(text).toMatch(/观众\d+/u);
    const db = new Database(join(a.dir, 'crowd.db'), { readonly: true });
    const keys = db.prepare('SELECT DISTINCT viewer_key FROM audience_rows WHERE viewer_key IS NOT NULL').pluck().all() as string[];
    db.close();
    expect(keys.filter((key) => text.includes(key))).toEqual([]);
    expect(await bringIn(b.url, b.desk, file)).toEqual({ kind: 'done', sessionId: SHOW });
    const here = await readings(b.desk);
    for (const version of ['live', 't0', 't7'] as const) {
      const bare = ({ rest, ...report }: WholeReport) => ({ ...comparable({ ...report, rest }), rest: { ...rest, annex: { ...rest.annex, exports: [] } } });
      expect([version, bare(here[version])]).toEqual([version, bare(there[version])]);
      expect(here[version].cover.imported).toMatchObject({ raw: true, approvedBy: 'Zhao' });
    }
    expect(here.live.rest.money.direct.costAdMinor).toBe(50_000);
    // The numbers of rows are kept: what the log says of a comment is said of the same one.
    const rows = (path: string, id: string): unknown => { const crowd = new Database(path, { readonly: true }); try { return crowd.prepare('SELECT crowd_seq, at, kind, text, viewer_name, person_no, reading FROM audience WHERE session_id = ? ORDER BY crowd_seq'.replace('reading FROM audience', 'reading FROM audience_rows JOIN sessions USING (session_no)')).all(id); } finally { crowd.close(); } };
    expect(rows(join(importedFolder(b.dir, SHOW), 'crowd.db'), SHOW)).toEqual(rows(join(a.dir, 'crowd.db'), SHOW));
    for (const desk of [a.desk, b.desk, zhao]) desk.close();
  }, 120_000);

  it('stands in the list with where it came from, in no median and no trend of the room; its own show is compared as before', async () => {
    const a = await room(await held());
    const file = await takeOut(a.url, a.desk, SHOW);
    const own = await tempDir();
    writeShows(own, [{ ...base, sessionId: sessionId(8), startAt: evening(12), seed: 31 }, { ...base, sessionId: sessionId(9), startAt: evening(2), seed: 32 }]);
    const b = await room(own);
    // Readings say when they were made; nothing else in them may move.
    const past = async () => (await b.desk.query<'pastFigures'>({ kind: 'pastFigures' })).shows.map(({ readout, ...show }) => ({ ...show, readout: { ...readout, at: 0 } }));
    const figures = async () => [await reportOf(b.desk, sessionId(9), 'live'), await b.desk.query<'trends'>({ kind: 'trends', limit: 500 }), await past()] as const;
    const before = await figures();
    expect(await bringIn(b.url, b.desk, file)).toMatchObject({ kind: 'done' });
    await b.desk.must({ kind: 'tagSession', sessionId: SHOW, tags: ['second studio'] });
    const found = (await listed(b)).find((each) => each.sessionId === SHOW);
    expect(found).toMatchObject({ title: 'Show 22', mode: 'live', tags: ['second studio'], imported: { mark: { raw: false, machine: expect.stringMatching(/./u) }, comments: 1_200, currency: 'CNY', paidMinor: expect.any(Number) } });
    const after = await figures();
    expect(after[0].goals).toEqual(before[0].goals);
    expect(after[0].rest.funnel).toEqual(before[0].rest.funnel);
    expect([after[1], after[2]]).toEqual([before[1], before[2]]);
    expect(JSON.stringify(after[1])).not.toContain(SHOW);
    // Chosen by somebody it can be compared with all the same.
    const { report } = await b.desk.query<'report'>({ kind: 'report', sessionId: sessionId(9), version: 'live', againstId: SHOW, wait: 'whole' });
    expect(report?.rest?.funnel.change?.againstSessionId).toBe(SHOW);
    for (const desk of [a.desk, b.desk]) desk.close();
  }, 120_000);

  it('is refused a second time, where it was held, and where two people deleted it; deleted it leaves nothing but a proof that holds', async () => {
    const a = await room(await held());
    const b = await room(await tempDir());
    const file = await takeOut(a.url, a.desk, SHOW);
    expect(await bringIn(a.url, a.desk, file)).toEqual({ kind: 'failed', problem: 'alreadyHere', subject: '' });
    expect(await bringIn(b.url, b.desk, file)).toMatchObject({ kind: 'done' });
    expect(await bringIn(b.url, b.desk, file)).toEqual({ kind: 'failed', problem: 'alreadyHere', subject: '' });
    expect(await b.desk.command({ kind: 'exportSession', sessionId: SHOW, version: 'live', format: 'bundle', language: 'en', raw: false, reason: '' })).toMatchObject({ ok: true });
    await b.desk.until('the export is over', ({ review }) => review.exports.at(-1)?.situation.kind === 'failed');
    expect(b.desk.state().review.exports.at(-1)?.situation).toMatchObject({ problem: 'importedSession' });
    const zhao = await another(b.desk, 'Zhao', 'compliance');
    const { plan } = await b.desk.query<'deletionPlan'>({ kind: 'deletionPlan', sessionId: SHOW });
    expect([plan.hindrance, plan.counts.filter(({ store, rows }) => store === 'imported' && rows > 0).map(({ table }) => table)]).toEqual([null, ['sessions', 'events', 'audience_rows', 'files']]);
    await b.desk.must({ kind: 'putAsk', command: { kind: 'deleteSession', sessionId: SHOW, reason: 'the second studio is done' } });
    await zhao.until('the wish is here', ({ asks }) => asks.length === 1);
    await zhao.must({ kind: 'settleAsk', askId: zhao.state().asks[0]?.id as never, allow: true });
    await b.desk.until('it is deleted', ({ deletions }) => deletions.at(-1)?.situation.kind === 'done', 30_000);
    expect([await listed(b), imports(b)]).toEqual([[], []]);
    const { proofs } = await b.desk.query<'deletionProofs'>({ kind: 'deletionProofs' });
    expect([proofs.length, proofs.every(holds)]).toEqual([1, true]);
    expect(await bringIn(b.url, b.desk, file)).toEqual({ kind: 'failed', problem: 'deletedHere', subject: '' });
    for (const desk of [a.desk, b.desk, zhao]) desk.close();
  }, 120_000);

  it('killed in the middle, and killed between its place and the list: the next start finds nothing of it, and it comes in whole', async () => {
    const a = await room(await held());
    const file = await takeOut(a.url, a.desk, SHOW);
    const dir = await tempDir();
    const b = await room(dir);
    await bringIn(b.url, b.desk, file, ({ kind }) => kind === 'writing' || kind === 'done');
    await b.kill('SIGKILL');
    const left = imports(b);
    // As a start finds it that died after the folder was put in its place and before the event was stored.
    const orphan = importedFolder(dir, 'session-of-nobody');
    if (!existsSync(join(dir, 'imported'))) throw new Error('it was over before it was killed');
    writeFileSync(`${orphan}.part`, 'x');
    const again = await room(dir);
    const isListed = (await listed(again)).length === 1;
    await expect.poll(() => imports(again).filter((name) => name.startsWith('.') || name.endsWith('.part')), { timeout: 20_000 }).toEqual([]);
    // Everything or nothing: the kill came before the event, or behind it.
    expect([isListed, imports(again).length]).toEqual(isListed ? [true, 1] : [false, 0]);
    if (!isListed) expect(await bringIn(again.url, again.desk, file)).toEqual({ kind: 'done', sessionId: SHOW });
    expect((await reportOf(again.desk, SHOW, 'live')).cover.title).toBe('Show 22');
    expect(left.length).toBeGreaterThan(0);
    expect(readFileSync(join(importedFolder(dir, SHOW), 'carried.json')).length).toBeGreaterThan(100);
    for (const desk of [a.desk, again.desk]) desk.close();
  }, 120_000);

  it('is not for everybody: who may not import is refused before anything is sent; a ticket takes only what was said', async () => {
    const b = await room(await tempDir());
    const host = await another(b.desk, 'Wu', 'moderator');
    await expect(host.query<'importLink'>({ kind: 'importLink', name: 'x.zip', bytes: 10 })).rejects.toThrow('roleMayNot');
    const { path, importId } = await b.desk.query<'importLink'>({ kind: 'importLink', name: 'x.zip', bytes: 10 });
    const send = async (where: string, text: string): Promise<number> => (await fetch(`${b.url}${where}`, { method: 'POST', body: text })).status;
    expect([await send('/imports/guessed/0', 'a'), await send(`${path}/1`, 'a'), await send(`${path}/0`, 'eleven bytes'), await send(`${path}/0`, 'abcd')]).toEqual([404, 404, 404, 200]);
    await expect(b.desk.query<'importLink'>({ kind: 'importLink', name: 'y.zip', bytes: 10 })).rejects.toThrow('importUnderWay');
    expect(await b.desk.query<'cancelImport'>({ kind: 'cancelImport', importId })).toEqual({ wasWorking: true });
    await expect.poll(() => imports(b), { timeout: 20_000 }).toEqual([]);
    expect(await send(`${path}/4`, 'efghij')).toBe(404);
    for (const desk of [host, b.desk]) desk.close();
  }, 60_000);
});
