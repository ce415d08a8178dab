/** Every figure of a report equals what plain SQL over the raw rows says: two generated sessions, all 17 parts, through the real thread and files. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReviewStore, type ReviewStore } from '#engine/adapters/store/reviewStore.ts';
import { openShowFile } from '#engine/adapters/store/showFile.ts';
import { readWords } from '#engine/adapters/readWords.ts';
import { reportSchema, REPORT_PARTS, type ReportRest, type WholeReport } from '#shared/review/report.ts';
import { reportWithoutCosts } from '#shared/review/redactReport.ts';
import type { SalesVersion } from '#shared/metrics/salesReadout.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { sessionId, writeShows } from '#tests/harness/recordedShow.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 20, 12);
const SHOWS = [
  { sessionId: sessionId(1), startAt: START, minutes: 60, comments: 3_000, orders: 600, seed: 11 },
  { sessionId: sessionId(2), startAt: START + 2 * DAY, minutes: 48, comments: 2_400, orders: 480, seed: 12, hasDraw: true, latencies: [5_200, 7_400, 6_000] },
] as const;
const NOW = instant(START + 30 * DAY);
const LIVE = "provenance IN ('live', 'simulated', 'replay')";
/** Nobody measured it in the first; the median of what was measured in the second. */
const latencyOf = (n: number): number => (n === 1 ? 8_000 : 6_000);

let dir: string;
let store: ReviewStore;
let crowd: Database.Database;
let show: Database.Database;
let lottery: Database.Database;
const reports = new Map<string, WholeReport>();

async function whole(n: number, version: SalesVersion, from: ReviewStore = store): Promise<{ readonly report: WholeReport; readonly steps: number; readonly first: unknown }> {
  const begun = await from.call('begin', { sessionId: sessionId(n), version, againstId: null, now: NOW, words: await readWords('resources') });
  if (begun === null) throw new Error('no such session');
  if (begun.jobId === null) return { report: begun.report as WholeReport, steps: 0, first: begun.report };
  for (let steps = 1; ; steps += 1) {
    const step = await from.call('step', { jobId: begun.jobId });
    if (step !== null && step.report !== null) return { report: step.report as WholeReport, steps, first: begun.report };
  }
}

/** Asked of a thread that has kept no report yet. */
async function asNew<T>(ask: (own: ReviewStore) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(dir, 'fresh-'));
  const own = openReviewStore({ path: `${place}/review.db`, showPath: `${dir}/show.db`, crowdPath: `${dir}/crowd.db`, lotteryPath: `${dir}/lottery.db`, log: createQuietLog(), onDeath: (problem) => { throw problem; } });
  try {
    return await ask(own);
  } finally {
    await own.close();
  }
}
const fresh = (n: number, version: SalesVersion): Promise<WholeReport> => asNew(async (own) => (await whole(n, version, own)).report);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cuedeck-review-'));
  const { showPath, crowdPath, lotteryPath } = writeShows(dir, SHOWS);
  store = openReviewStore({ path: `${dir}/review.db`, showPath, crowdPath, lotteryPath, log: createQuietLog(), onDeath: (problem) => { throw problem; } });
  crowd = new Database(crowdPath, { readonly: true });
  show = new Database(showPath, { readonly: true });
  lottery = new Database(lotteryPath);
  for (const n of [1, 2]) for (const version of ['live', 't0', 't7'] as const) reports.set(`${n} ${version}`, (await whole(n, version)).report);
}, 120_000);
afterAll(async () => {
  await store.close();
  crowd.close();
  lottery.close();
  show.close();
  await rm(dir, { recursive: true });
});

const of = (n: number, version: SalesVersion = 'live'): WholeReport => { const report = reports.get(`${n} ${version}`); if (report === undefined) throw new Error('not computed'); return report; };
const part = <K extends keyof ReportRest>(n: number, name: K): ReportRest[K] => of(n).rest[name];
const one = (db: Database.Database, sql: string, ...args: readonly (string | number)[]): number => db.prepare(sql).pluck().get(...args) as number;
const all = (db: Database.Database, sql: string, ...args: readonly (string | number)[]): Record<string, number | string>[] => db.prepare(sql).all(...args) as Record<string, number | string>[];
const event = (n: number, kind: string, more = ''): Record<string, number | string>[] => all(show, `SELECT seq, at, payload FROM events WHERE session_id = ? AND kind = ? ${more} ORDER BY seq`, `session-${n}`, kind);
/** Facts of all orders of a session as known at a moment, folded by SQL alone: the newest statement of each change, refunds summed. */
const orders = (n: number, cut = Number.MAX_SAFE_INTEGER): Record<string, number | string>[] => all(crowd, `
  WITH f AS (SELECT payload ->> '$.orderId' AS o, payload ->> '$.change' AS c, payload ->> '$.amountMinor' AS m, at, person_no, payload FROM audience_rows WHERE kind = 'order' AND ${LIVE} AND at <= ? AND payload ->> '$.orderId' LIKE ?)
  SELECT o, max(CASE WHEN c = 'created' THEN at END) AS created_at, max(CASE WHEN c = 'created' THEN m END) AS created, max(CASE WHEN c = 'paid' THEN m END) AS paid, max(c = 'cancelled') AS cancelled, coalesce(sum(CASE WHEN c = 'refunded' THEN m END), 0) AS refunded, max(person_no) AS person,
    max(CASE WHEN c = 'paid' THEN (SELECT sum(l.value ->> '$.quantity') FROM json_each(payload, '$.lines') l) END) AS units FROM f GROUP BY o`, cut, `o${SHOWS[n - 1]?.seed ?? 0}-%`);
const sum = (rows: readonly Record<string, number | string | null>[], field: string): number => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);
const figure = (n: number, id: string, version: SalesVersion = 'live'): number | null => of(n, version).goals.figures.find((each) => each.id === id)?.value ?? null;
const start = (n: number): number => Number(event(n, 'showStarted')[0]?.['at']);
const end = (n: number): number => Number(event(n, 'showEnded')[0]?.['at']);
/** The rows as they were played, by SQL. */
const played = (n: number): { readonly run: string; readonly from: number; readonly until: number }[] => all(show, `SELECT payload ->> '$.runId' AS run, at AS "from", coalesce(lead(at) OVER (ORDER BY seq), ?) AS until FROM events WHERE session_id = ? AND kind = 'itemTaken' ORDER BY seq`, end(n), `session-${n}`) as never;

describe.each([1, 2])('session %i: every figure equals plain SQL', (n) => {
  it('fits its own schema, all 17 parts there', () => {
    const report = of(n);
    expect(reportSchema.parse(report)).toEqual(report);
    expect(REPORT_PARTS).toHaveLength(17);
    expect([...Object.keys(report).filter((key) => key !== 'rules' && key !== 'rest'), ...Object.keys(report.rest)]).toEqual([...REPORT_PARTS]);
  });

  it('1 cover: times, length, team, feeds and gaps', () => {
    const { cover } = of(n);
    expect([cover.startedAt, cover.endedAt, cover.lengthMs]).toEqual([start(n), end(n), end(n) - start(n)]);
    const acts = all(show, `SELECT actor ->> '$.name' AS name, count(*) AS acts FROM events WHERE session_id = ? AND actor ->> '$.kind' = 'person' AND (at > (SELECT min(at) FROM events WHERE session_id = ?) OR kind = 'sessionOpened') GROUP BY 1 ORDER BY 2 DESC`, `session-${n}`, `session-${n}`);
    expect(cover.team.map(({ name, acts: count }) => ({ name, acts: count }))).toEqual(acts);
    expect(cover.quality.feeds[0]).toMatchObject({ name: 'Douyin', events: one(crowd, `SELECT count(*) FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ?`, `session-${n}`), gaps: 1, gapMs: 20_000 });
  });

  it('2 verdict: five lines, and the row that sold most a minute is the one SQL finds', () => {
    const { lines } = of(n).verdict;
    expect(lines.map(({ kind }) => kind)).toEqual(['goal', 'best', 'worst', 'cause', 'change']);
    const paid = orders(n).filter((order) => order['paid'] !== null);
    const best = played(n).map(({ from, until }, index) => ({ index, rate: sum(paid.filter((order) => Number(order['created_at']) - latencyOf(n) >= from && Number(order['created_at']) - latencyOf(n) < until), 'paid') / (until - from) })).toSorted((a, b) => b.rate - a.rate)[0];
    expect(lines[1]?.params['cue']).toBe(String((best?.index ?? 0) + 1).padStart(2, '0'));
    expect(lines[3]).toMatchObject({ about: 'alert', params: { rule: 'A-01', seconds: 40 } });
  });

  it('3 goals: money, people and pieces against plain sums', () => {
    const facts = orders(n);
    const paid = facts.filter((order) => order['paid'] !== null);
    const gmv = sum(paid, 'paid');
    const buyers = new Set(paid.map((order) => order['person'])).size;
    const viewers = one(crowd, `SELECT max(payload ->> '$.uniqueViewers') FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'viewers'`, `session-${n}`);
    expect([figure(n, 'paidGmv'), figure(n, 'createdGmv'), figure(n, 'paidOrders')]).toEqual([gmv, sum(facts, 'created'), paid.length]);
    expect(figure(n, 'netGmv')).toBe(gmv - sum(facts, 'refunded'));
    expect(figure(n, 'buyerValue')).toBeCloseTo(gmv / buyers, 6);
    expect(figure(n, 'buyerRate')).toBeCloseTo(buyers / viewers, 9);
    expect(figure(n, 'unitValue')).toBeCloseTo(gmv / sum(paid, 'units'), 6);
    expect(of(n).goals.rows.find(({ id }) => id === 'paidGmv')).toMatchObject({ target: 5_000_000, actual: gmv, reached: gmv / 5_000_000, ownShows: n - 1 });
  });

  it('3 at T+0 refunds of later days do not count; the frozen version says so', () => {
    const known = orders(n, end(n) + 30 * MINUTE);
    expect(figure(n, 'netGmv', 't0')).toBe(sum(known.filter((order) => order['paid'] !== null), 'paid') - sum(known, 'refunded'));
    expect(figure(n, 'netGmv', 't0')).toBeGreaterThan(figure(n, 'netGmv') ?? 0);
    expect(of(n, 't0').cover).toMatchObject({ version: 't0', isFrozen: true, cutAt: end(n) + 30 * MINUTE });
  });

  it('3 at T+7 what was paid and refunded within a week counts, nothing later; that version is frozen too', () => {
    const known = orders(n, end(n) + 7 * DAY);
    expect(figure(n, 'netGmv', 't7')).toBe(sum(known.filter((order) => order['paid'] !== null), 'paid') - sum(known, 'refunded'));
    expect(figure(n, 'netGmv', 't7')).not.toBe(figure(n, 'netGmv', 't0'));
    expect(of(n, 't7').cover).toMatchObject({ version: 't7', isFrozen: true, cutAt: end(n) + 7 * DAY });
  });

  it('4 timeline: every minute on the axis, and every take, explanation, alert and incident', () => {
    const { minutes, marks, bands } = of(n).timeline;
    const rows = all(crowd, `SELECT received_at / 60000 * 60000 AS minute, count(*) AS comments FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'comment' AND received_at < ? GROUP BY 1 ORDER BY 1`, `session-${n}`, end(n) + 5 * MINUTE);
    expect(minutes.at.map((minute, index) => ({ minute, comments: minutes.comments[index] }))).toEqual(rows);
    expect(bands).toHaveLength(event(n, 'itemTaken').length);
    for (const [kind, from] of [['take', 'itemTaken'], ['explain', 'explainStarted'], ['alert', 'alertRaised'], ['incident', 'incidentOpened'], ['hostCue', 'hostCueSent']] as const) expect([kind, marks.filter((mark) => mark.kind === kind).length]).toEqual([kind, event(n, from).length]);
    expect(marks.find(({ kind }) => kind === 'take')?.moment).toMatchObject({ offsetMs: 0, recording: { file: 'show.mkv', ms: 30_000, timecode: '00:00:30.000' } });
  });

  it('5 adherence: when rows began and how long they ran', () => {
    const { rows, played: count, notPlayed } = part(n, 'adherence');
    expect(rows.filter(({ runId }) => runId !== null).map(({ runId, actualMs }) => [runId, actualMs])).toEqual(played(n).map(({ run, from, until }) => [run, until - from]));
    expect([count, notPlayed]).toEqual([6, 1]);
    // The seventh row of the plan was never played: the show ended one row before its plan does, however punctual the sixth was.
    const lastPlanned = one(show, `SELECT payload ->> '$.plannedStart' FROM events WHERE session_id = ? AND kind = 'itemTaken' ORDER BY seq DESC LIMIT 1`, `session-${n}`);
    const ended = one(show, `SELECT at FROM events WHERE session_id = ? AND kind = 'showEnded'`, `session-${n}`);
    const [sixth, seventh] = JSON.parse(String(show.prepare(`SELECT payload ->> '$.sheet.items' FROM events WHERE session_id = ? AND kind = 'runsheetImported'`).pluck().get(`session-${n}`))).slice(-2) as readonly { readonly durationMs: number }[];
    expect(part(n, 'adherence').endOffsetMs).toBe(Number(ended) - (Number(lastPlanned) + Number(sixth?.durationMs) + Number(seventh?.durationMs)));
    expect(rows.at(-1)?.plannedAt).toBe(Number(lastPlanned) + Number(sixth?.durationMs));
    expect(rows[1]?.offsetMs).toBe(one(show, `SELECT at - (payload ->> '$.plannedStart') FROM events WHERE session_id = ? AND kind = 'itemTaken' ORDER BY seq LIMIT 1 OFFSET 1`, `session-${n}`));
  });

  it('6 segments: money by the time of ordering less the latency; comments and follows to the second', () => {
    const { rows, outside } = part(n, 'segments');
    const facts = orders(n);
    for (const { run, from, until } of played(n)) {
      const own = facts.filter((order) => Number(order['created_at']) - latencyOf(n) >= from && Number(order['created_at']) - latencyOf(n) < until);
      const follows = one(crowd, `SELECT count(*) FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'follow' AND received_at >= ? AND received_at < ?`, `session-${n}`, from + latencyOf(n), until + latencyOf(n));
      const comments = one(crowd, `SELECT count(*) FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'comment' AND received_at >= ? AND received_at < ?`, `session-${n}`, from + latencyOf(n), until + latencyOf(n));
      expect(rows.find(({ runId }) => runId === run)).toMatchObject({ orders: own.length, paidMinor: sum(own, 'paid'), refundedMinor: sum(own, 'refunded'), comments, follows });
    }
    expect(sum(rows as never, 'paidMinor') + outside.paidMinor).toBe(figure(n, 'paidGmv'));
    expect(rows.map(({ minorPerMinute }) => minorPerMinute)).toEqual(rows.map(({ minorPerMinute }) => minorPerMinute ?? 0).toSorted((a, b) => b - a));
  });

  it('7 products: lines of paid orders, clicks and carts by product; explained and shelf are the whole', () => {
    const { rows } = part(n, 'products');
    const clicks = all(crowd, `SELECT payload ->> '$.productRef' AS id, sum(payload ->> '$.count') AS clicks, count(DISTINCT person_no) AS clickers FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'productClick' GROUP BY 1`, `session-${n}`);
    const sold = all(crowd, `SELECT l.value ->> '$.productRef' AS id, sum(l.value ->> '$.amountMinor') AS paid, sum(l.value ->> '$.quantity') AS units FROM audience_rows a, json_each(a.payload, '$.lines') l WHERE a.kind = 'order' AND a.payload ->> '$.change' = 'paid' AND a.payload ->> '$.orderId' LIKE ? GROUP BY 1`, `o${SHOWS[n - 1]?.seed ?? 0}-%`);
    for (const row of rows) {
      expect(clicks.find(({ id }) => id === row.productId)).toEqual({ id: row.productId, clicks: row.clicks, clickers: row.clickers });
      expect(sold.find(({ id }) => id === row.productId)).toEqual({ id: row.productId, paid: row.total.paidMinor, units: row.total.units });
      expect(row.explained.paidMinor + row.shelf.paidMinor).toBe(row.total.paidMinor);
    }
    expect(rows.find(({ productId }) => productId === 'P1')?.priceAccuracy).toMatchObject({ top: 1, bottom: 2, value: 0.5 });
  });

  it('8 funnel: steps as counted; the three log parts sum to the whole', () => {
    const { rows, change, largest } = part(n, 'funnel');
    const paid = orders(n).filter((order) => order['paid'] !== null).length;
    expect(rows.find(({ step }) => step === 'paidOrders')).toMatchObject({ value: paid, rate: paid / orders(n).length });
    if (n === 1) {
      // Without an earlier show the lowest rate is the largest loss.
      const rates = rows.flatMap(({ rate }) => (rate === null || rate >= 1 ? [] : [rate]));
      expect([change, largest?.rate]).toEqual([null, Math.min(...rates)]);
    } else {
      const under = rows.flatMap(({ step, rate, usual }) => (rate === null || usual === null || rate >= usual || rate >= 1 ? [] : [{ step, relative: 1 - rate / usual }])).toSorted((a, b) => b.relative - a.relative);
      expect(largest?.step ?? null).toBe(under[0]?.step ?? null);
      const before = sum(orders(1).filter((order) => order['paid'] !== null), 'paid');
      expect(change?.ln).toBeCloseTo(Math.log((figure(2, 'paidGmv') ?? 0) / before), 12);
      expect((change?.parts ?? []).reduce((total, each) => total + each.ln, 0)).toBeCloseTo(change?.ln ?? Number.NaN, 12);
    }
  });

  it('9 peaks: local maxima above 1.2 of the mean, causes from two minutes before to half a minute after', () => {
    const { rows, acu } = part(n, 'peaks');
    const tops = all(crowd, `WITH m AS (SELECT received_at / 60000 * 60000 AS minute, max(payload ->> '$.online') AS top FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'viewers' GROUP BY 1)
      SELECT minute, top FROM m WHERE top >= 1.2 * ? AND NOT EXISTS (SELECT 1 FROM m o WHERE o.minute <> m.minute AND abs(o.minute - m.minute) <= 180000 AND o.top >= m.top) ORDER BY 1`, `session-${n}`, acu ?? 0);
    expect(rows.map(({ moment, online }) => ({ minute: moment.at, top: online }))).toEqual(tops);
    expect(rows.length).toBeGreaterThan(0);
    for (const { moment, causes } of rows) for (const cause of causes) expect(moment.at - cause.moment.at).toSatisfy((lead: number) => lead <= 120_000 && lead >= -30_000);
  });

  if (n === 1) it('10 lotteries: none was held, and none is made up', () => { expect(part(n, 'lotteries')).toMatchObject({ rows: [], costMinor: null, archiveBrokenAt: null }); });
  else it('10 lotteries: cost, entrants, what it did to the room, and every line of the check list', () => {
    const { rows, costMinor, archiveBrokenAt } = part(n, 'lotteries');
    const [id, at, from] = [String((JSON.parse(String(event(n, 'lotteryPublished')[0]?.['payload'])) as { drawId: string }).drawId), Number(event(n, 'lotteryDrawn')[0]?.['at']), Number(event(n, 'lotteryOpened')[0]?.['at'])];
    expect(costMinor).toBe(one(show, `SELECT sum((p.value ->> '$.unitMinor') * (p.value ->> '$.count')) FROM events, json_each(payload, '$.rules.prizes') p WHERE session_id = ? AND kind = 'lotteryPublished'`, `session-${n}`));
    const minutes = `WITH m AS (SELECT received_at / 60000 * 60000 AS minute, max(CASE WHEN kind = 'viewers' THEN payload ->> '$.online' END) AS online, sum(kind = 'follow') AS follows FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? GROUP BY 1)`;
    const before = all(crowd, `${minutes} SELECT online, follows FROM m WHERE minute >= ? AND minute + 60000 <= ?`, `session-${n}`, from - 10 * MINUTE, from);
    const median = (field: string): number => { const sorted = before.map((row) => Number(row[field])).toSorted((a, b) => a - b); return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2; };
    const until = at + 2 * MINUTE;
    const onlineIn = (moment: number): number => one(crowd, `${minutes} SELECT online FROM m WHERE minute <= ? AND ? < minute + 60000`, `session-${n}`, moment, moment);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      drawId: id, winners: 5, entrants: one(lottery, 'SELECT count(*) FROM entrants JOIN draws USING (draw_no) WHERE draw_id = ?', id), excluded: 5, moment: { at: from }, drawnMoment: { at }, proofFailed: [], archive: { n: 1, hash: lottery.prepare('SELECT hash FROM archive').pluck().get() },
      upliftOnline: one(crowd, `${minutes} SELECT max(online) FROM m WHERE minute + 60000 > ? AND minute < ?`, `session-${n}`, from, until) - median('online'),
    });
    expect(rows[0]?.upliftFollows).toBeCloseTo(one(crowd, `SELECT count(*) FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'follow' AND received_at >= ? AND received_at < ?`, `session-${n}`, from, until) - (median('follows') * (until - from)) / MINUTE, 9);
    expect(rows[0]?.fall).toBe(onlineIn(at + 3 * MINUTE) - onlineIn(at));
    expect(rows[0]?.checks.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(rows[0]?.checks).toHaveLength(9);
    expect(archiveBrokenAt).toBeNull();
    expect(of(n).timeline.marks.filter(({ kind }) => kind === 'draw').map(({ ref }) => ref)).toEqual([id]);
  });

  it('11 comments: kinds, what was asked, and moderation by reason', () => {
    const comments = part(n, 'comments');
    const kinds = all(crowd, `SELECT reading AS kind, count(*) AS comments FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'comment' AND ${LIVE} GROUP BY 1`, `session-${n}`);
    expect(comments.kinds.filter(({ comments: count }) => count > 0).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(kinds);
    expect(comments.asked).toBe(sum(kinds.filter(({ kind }) => ['question', 'intent', 'complaint'].includes(String(kind))), 'comments'));
    const [top] = comments.questions;
    expect(top?.people).toBeGreaterThan(1);
    const hidden = all(show, `SELECT payload ->> '$.reason' AS reason, count(*) AS hidden FROM events WHERE session_id = ? AND kind = 'commentHidden' GROUP BY 1 ORDER BY 1`, `session-${n}`);
    expect(comments.moderation.filter((row) => row.hidden > 0).map(({ reason, hidden: count }) => ({ reason, hidden: count })).toSorted((a, b) => (a.reason < b.reason ? -1 : 1))).toEqual(hidden);
    expect([comments.hidden, comments.mutes]).toEqual([6, 1]);
    for (const row of comments.sentiment) {
      const windows = all(show, `SELECT at AS "from", (SELECT min(e.at) FROM events e WHERE e.session_id = s.session_id AND e.kind = 'explainStopped' AND e.at >= s.at) AS until FROM events s WHERE session_id = ? AND kind = 'explainStarted' AND payload ->> '$.productId' = ?`, `session-${n}`, row.productId);
      const complaints = windows.reduce((total, { from, until }) => total + one(crowd, `SELECT count(*) FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND reading = 'complaint' AND received_at >= ? AND received_at < ?`, `session-${n}`, Number(from) + latencyOf(n), Number(until) + latencyOf(n)), 0);
      expect(row.complaints).toBe(complaints);
    }
  });

  it('12 compliance: words of the list in what was said, overrides, promises with their due day', () => {
    const compliance = part(n, 'compliance');
    expect(compliance.hits.map(({ where }) => where)).toEqual(expect.arrayContaining(['row', 'hostCue']));
    expect(compliance.hits.flatMap(({ terms }) => terms).join()).toContain('第一');
    expect(compliance.overrides.map(({ id }) => id)).toEqual(event(n, 'wordsOverridden').map(({ payload }) => (JSON.parse(String(payload)) as { override: { id: string } }).override.id));
    expect(compliance.promises).toMatchObject([{ owner: 'Wang', state: 'open', isOverdue: true }]);
  });

  it('13 technical: outages, proved takes, alerts by rule, the clocks of the incident', () => {
    const technical = part(n, 'technical');
    expect(technical).toMatchObject({ outageMs: 40_000, takes: { taken: 6, verified: 6 }, droppedPct: null });
    expect(technical.takes.ackMedianMs).toBe(one(show, `SELECT avg(a) FROM (SELECT payload ->> '$.ackMs' AS a FROM events WHERE session_id = ? AND kind = 'sceneVerified' ORDER BY 1 LIMIT 2 OFFSET 2)`, `session-${n}`));
    expect(technical.alerts).toMatchObject([{ rule: 'A-01', severity: 'P0', raised: 1, totalMs: 40_000, ackMedianMs: 10_000 }, { rule: 'A-26', raised: 1, totalMs: 33_000 }]);
    expect(technical.incidents[0]).toMatchObject({ topic: 'streamLost', cause: 'uplink', takenBy: 'Li' });
    // Each clock beside the limit it was held to: what is called missed is longer than what stands beside it, and nothing else is.
    const clocks = technical.incidents[0]?.clocks ?? [];
    expect(clocks.map(({ name, limitMs }) => [name, limitMs])).toEqual([['detect', 10_000], ['decide', 30_000], ['act', 60_000], ['recover', 240_000]]);
    expect(clocks.map(({ isMissed }) => isMissed)).toEqual(clocks.map(({ ms, limitMs }) => ms > limitMs));
    expect(clocks.filter(({ isMissed }) => isMissed).map(({ name }) => name)).toEqual(['decide', 'act']);
    expect(technical.streamMs).toBe(end(n) + 10_000 - (start(n) - 20_000));
  });

  it('14 people: how fast cues were acknowledged, silences, who missed what', () => {
    const people = part(n, 'people');
    const acks = all(show, `SELECT a.at - s.at AS ms FROM events s JOIN events a ON a.kind = 'hostCueAcknowledged' AND a.payload ->> '$.cueId' = s.payload ->> '$.cueId' WHERE s.session_id = ? AND s.kind = 'hostCueSent' ORDER BY 1`, `session-${n}`).map(({ ms }) => Number(ms));
    expect([people.ackMedianMs, people.ackP90Ms]).toEqual([acks[2], acks[4]]);
    expect(people.acknowledged).toMatchObject({ top: 5, bottom: 6 });
    expect(people.silences.map(({ ms }) => ms)).toEqual([33_000]);
    expect(people.misses.map(({ about }) => about)).toEqual(expect.arrayContaining(['rowOver', 'promiseOverdue', 'cueUnanswered']));
  });

  it('15 money: three kinds of return side by side; whoever sees no costs gets none', () => {
    const money = part(n, 'money');
    const facts = orders(n);
    const [gmv, refunded] = [sum(facts.filter((order) => order['paid'] !== null), 'paid'), sum(facts, 'refunded')];
    const [profit, commission] = [Math.round((gmv - refunded) * 0.4), Math.round(((gmv - refunded) * 5) / 100)];
    expect(money.direct).toMatchObject({ paidMinor: gmv, refundedMinor: refunded, netMinor: gmv - refunded, marginMinor: profit, costAdMinor: 50_000, commissionMinor: commission, costTotalMinor: 170_000 + commission });
    expect(money.direct.marginRoi).toBeCloseTo((profit - commission - 170_000) / (170_000 + commission), 9);
    expect(money.costAdRoi).toBe(4);
    expect(money.potential).toMatchObject({ unpaidOrders: facts.filter((order) => order['paid'] === null).length });
    expect(money.indirect.follows).toBe(one(crowd, `SELECT count(*) FROM audience_rows JOIN sessions USING (session_no) WHERE session_id = ? AND kind = 'follow'`, `session-${n}`));
    const fresh = one(crowd, `SELECT count(DISTINCT a.viewer_key) FROM audience_rows a JOIN sessions s USING (session_no) WHERE s.session_id = ? AND a.kind = 'order' AND a.payload ->> '$.change' = 'paid' AND NOT EXISTS (SELECT 1 FROM audience_rows b WHERE b.viewer_key = a.viewer_key AND b.session_no < a.session_no AND b.kind = 'order' AND b.payload ->> '$.change' = 'paid')`, `session-${n}`);
    expect(money.indirect.newBuyers).toBe(fresh);
    const cut = reportWithoutCosts(of(n));
    expect(cut.rest?.money).toMatchObject({ ads: [], costAdRoi: null, direct: { paidMinor: gmv, marginMinor: null, costAdMinor: null, marginRoi: null } });
    expect(cut.goals.figures.map(({ id }) => id)).not.toContain('showRoi');
  });

  it('16 actions: what the figures point at, at most five', () => {
    expect(part(n, 'actions').suggested.map(({ about }) => about)).toEqual(expect.arrayContaining([...(part(n, 'funnel').largest === null ? [] : ['improveStep']), 'shortenRow', 'preventAlert']));
    expect(part(n, 'actions').suggested.length).toBeLessThanOrEqual(5);
  });

  it('17 annex: every metric of the report is defined', () => {
    expect(part(n, 'annex').metrics.map(({ id }) => id)).toEqual(of(n).goals.figures.map(({ id }) => id));
    expect(part(n, 'annex')).toMatchObject({ latencyMs: latencyOf(n), t0Ms: 30 * MINUTE, exports: [] });
  });
});

describe('how a report is made', () => {
  it('first paint has cover, verdict, goals and axis; opened again it is whole at once, and the same', async () => {
    const { first, steps } = await asNew((own) => whole(1, 't7', own));
    expect(first).toMatchObject({ cover: of(1, 't7').cover, verdict: of(1, 't7').verdict, goals: of(1, 't7').goals, rest: null });
    expect(of(1, 't7').goals.rows.length).toBeGreaterThan(0);
    expect(steps).toBeGreaterThan(0);
    expect(await whole(2, 't0')).toMatchObject({ steps: 0, report: of(2, 't0') });
  });

  it('what is learnt of the delay after T+0 moves nothing of that version, and moves the one of now', async () => {
    const later = await mkdtemp(join(tmpdir(), 'cuedeck-review-late-'));
    const { showPath, crowdPath, lotteryPath } = writeShows(later, SHOWS);
    const log = openShowFile(showPath);
    log.handlers.append({ sessionId: sessionId(2), at: instant(end(2) + 60 * MINUTE), actor: { kind: 'engine' }, commandId: null, events: [{ kind: 'latencySet', sourceId: null, ms: 45_000 }] });
    log.close();
    const other = openReviewStore({ path: `${later}/review.db`, showPath, crowdPath, lotteryPath, log: createQuietLog(), onDeath: (problem) => { throw problem; } });
    const delayOf = async (version: SalesVersion): Promise<number> => (await whole(2, version, other)).report.rest.segments.latencyMs;
    try {
      expect([await delayOf('t0'), await delayOf('live')]).toEqual([latencyOf(2), 45_000]);
      expect((await whole(2, 't0', other)).report.rest.segments.rows).toEqual(of(2, 't0').rest.segments.rows);
    } finally {
      await other.close();
      await rm(later, { recursive: true });
    }
  });

  it('draws are proved again from their file: a list or a line that was changed is told', async () => {
    const held = lottery.prepare('SELECT record FROM archive').pluck().get() as string;
    const changed = (record: string): void => { lottery.prepare('UPDATE archive SET record = ?').run(record); };
    const read = async (version: SalesVersion) => { const { rest } = (await fresh(2, version)); return { brokenAt: rest.lotteries.archiveBrokenAt, failed: rest.lotteries.rows[0]?.proofFailed, holds: rest.lotteries.rows[0]?.checks.find(({ id }) => id === 'proofHolds')?.ok }; };
    changed(held.replace(/\\t1\\n/u, '\\t2\\n'));
    expect(await read('t7')).toMatchObject({ brokenAt: 1, holds: false, failed: expect.arrayContaining(['proofHash', 'listHash', 'counts']) as unknown });
    changed('not a file');
    expect(await read('t7')).toMatchObject({ brokenAt: 1, holds: false });
    changed(held);
    expect(await read('t7')).toEqual({ brokenAt: null, failed: [], holds: true });
  });

  it('a dropped one is gone; an unknown session is none', async () => {
    await asNew(async (own) => {
      const begun = await own.call('begin', { sessionId: sessionId(2), version: 't7', againstId: null, now: NOW, words: null });
      const jobId = begun?.jobId ?? null;
      if (jobId === null) throw new Error('nothing was left to compute');
      await own.call('drop', { jobId });
      expect(await own.call('step', { jobId })).toBeNull();
    });
    expect(await store.call('begin', { sessionId: sessionId(9), version: 'live', againstId: null, now: NOW, words: null })).toBeNull();
  });

  it('a moment: what was on air, said and sold there, names masked', async () => {
    const at = instant(start(1) + 5 * MINUTE);
    const moment = await store.call('moment', { sessionId: sessionId(1), at, beforeMs: 20_000, afterMs: 20_000 });
    expect(moment?.commentsTotal).toBe(one(crowd, `SELECT count(*) FROM audience_rows WHERE kind = 'comment' AND received_at >= ? AND received_at <= ?`, at - 20_000, at + 20_000));
    expect(moment?.orders.length).toBe(one(crowd, `SELECT count(*) FROM audience_rows WHERE kind = 'order' AND at >= ? AND at <= ?`, at - 20_000, at + 20_000));
    expect(moment?.row?.cue).toBe('01');
    for (const name of moment?.comments.name ?? []) expect(name).toMatch(/^.\*\*\*$/u);
  });

  it('a moment: what was pressed, each line with the label of its own; readings of machines are not among them', async () => {
    const moment = await store.call('moment', { sessionId: sessionId(1), at: instant(start(1)), beforeMs: 5_000, afterMs: 25_000 });
    expect(event(1, 'sceneVerified').some(({ at }) => Number(at) >= start(1) && Number(at) <= start(1) + 25_000)).toBe(true);
    expect(moment?.lines.map(({ kind, by, label }) => `${kind} ${by} ${label.zh}`.trim())).toEqual(['showStarted Li', 'itemTaken Li 01 第1段', 'explainStarted Li 商品1']);
  });

  it('trends: the shows newest first, as their own reports say', async () => {
    const rows = await store.call('trends', { currency: 'CNY', now: NOW, limit: 500 });
    expect(rows.map((row) => row.sessionId)).toEqual(['session-2', 'session-1']);
    expect(rows.map((row) => row.figures['paidGmv'])).toEqual([figure(2, 'paidGmv'), figure(1, 'paidGmv')]);
  });
});
