import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { BUNDLE_FORMAT, BUNDLE_VERSION, MANIFEST_NAME, type BundleManifest, type BundlePart, type DrawLine } from '#shared/bundle/bundle.ts';
import type { Carried } from '#shared/bundle/carried.ts';
import { cutForBundle } from '#shared/bundle/cutBundle.ts';
import type { ImportedMark } from '#shared/bundle/imported.ts';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { SessionId } from '#shared/ids.ts';
import { COST_METRICS, reportWithoutCosts } from '#shared/review/redactReport.ts';
import { REPORT_RULES, type WholeReport } from '#shared/review/report.ts';
import type { ReviewedSession } from '#shared/review/facts.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import { createStandIns, cutRow, rowsElsewhere, rowsOf, type StandIns } from './bundleRows.ts';
import { tablesBySession } from './crowdDelete.ts';
import { findSession } from './crowdNumbers.ts';
import { FIGURE_RULES } from './crowdTotals.ts';
import { frozenReports } from './keptReports.ts';
import { archivedOf, brokenAt, frozenOf } from './lotteryDb.ts';
import { openReadOnly, type WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { gestureFacts } from './reviewCrowd.ts';
import { COMPARED, stoppedIn } from './reviewJob.ts';
import { earlierShows, reviewedSessions, type ReviewFiles } from './reviewShows.ts';
import { sessionEvents } from './showDb.ts';
import type { Zip } from './zipWriter.ts';

/** What only the engine knows of a bundle: who takes it out, and by which word list the session is judged. */
export interface BundleAsked { readonly mark: Pick<ImportedMark, 'machine' | 'madeBy' | 'exportedBy' | 'approvedBy'>; readonly reason: string; readonly now: Instant; readonly words: Lexicon | null; readonly tags: readonly string[] }
interface Asked extends BundleAsked { readonly sessionId: SessionId; readonly raw: boolean; readonly report: WholeReport }

const LINES_A_PART = 10_000;
const CHARS_A_PART = 8_000_000;
const ENTRANTS_A_LINE = 20_000;

/** Parts of one kind, as many as its lines take, each with its own hash. */
function createPart(zip: Zip, parts: BundlePart[], kind: BundlePart['kind']) {
  let lines: string[] = [];
  let chars = 0;
  const end = (): void => {
    if (lines.length === 0) return;
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8');
    const name = `${kind}-${String(parts.filter((part) => part.kind === kind).length + 1).padStart(5, '0')}.jsonl`;
    zip.begin(name);
    zip.write(bytes);
    zip.end();
    parts.push({ name, kind, lines: lines.length, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    lines = [];
    chars = 0;
  };
  return {
    line: (value: unknown): void => {
      const text = JSON.stringify(value);
      lines.push(text);
      chars += text.length;
      if (lines.length >= LINES_A_PART || chars >= CHARS_A_PART) end();
    },
    end,
  };
}

/** Writes the session, a step at a time; each step answers how many rows of the audience it wrote. */
export function* writeBundle(files: ReviewFiles, asked: Asked, zip: Zip): Generator<number, void> {
  const session = reviewedSessions(files.show).find(({ sessionId }) => sessionId === asked.sessionId);
  if (session === undefined) throw new Error('there is no such session');
  const sessionNo = findSession(files.crowd, asked.sessionId) ?? -1;
  const log = sessionEvents(files.show, asked.sessionId);
  const state = log.reduce(evolve, initialState());
  const standIns = createStandIns(files.crowd, sessionNo, asked.raw);
  const parts: BundlePart[] = [];
  const events = createPart(zip, parts, 'log');
  for (const stored of log) {
    const told = cutForBundle(stored, { raw: asked.raw, keyOf: standIns.keyOf });
    if (told !== null) events.line(told);
  }
  events.end();
  yield 0;
  const until = untilOf(files, session);
  const audience = createPart(zip, parts, 'audience');
  for (const row of rowsElsewhere(files.crowd, sessionNo, session.openedAt, until ?? Number.MAX_SAFE_INTEGER)) audience.line(cutRow(row, standIns, asked.raw, true));
  yield 0;
  for (let last = 0; ;) {
    const rows = rowsOf(files.crowd, sessionNo, last, LINES_A_PART);
    for (const row of rows) audience.line(cutRow(row, standIns, asked.raw, false));
    last = rows.at(-1)?.[0] ?? last;
    yield rows.length;
    if (rows.length < LINES_A_PART) break;
  }
  audience.end();
  yield* writeFigures(files.crowd, sessionNo, createPart(zip, parts, 'figures'), standIns);
  writeDraws(files, state, createPart(zip, parts, 'draws'));
  yield 0;
  const carried = createPart(zip, parts, 'carried');
  carried.line(carriedOf(files, asked, { session, sessionNo, state, until }));
  carried.end();
  zip.begin(MANIFEST_NAME);
  zip.write(JSON.stringify(manifestOf(asked, session, parts)));
  zip.end();
  zip.finish(true);
}

const untilOf = ({ show }: ReviewFiles, { openedAt }: ReviewedSession): number | null => reviewedSessions(show).findLast((each) => each.openedAt > openedAt)?.openedAt ?? null;

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Everything that is folded by session, of this shape of the file and of later ones. */
function* writeFigures(crowd: WritableDb, sessionNo: number, part: ReturnType<typeof createPart>, { keyOf, orderOf }: StandIns): Generator<number, void> {
  const sources = new Map(z.array(z.tuple([z.number(), z.string()])).parse(prepared(crowd, 'SELECT source_no, source_id FROM sources').raw().all()));
  for (const table of tablesBySession(crowd).filter((name) => name !== 'audience_rows' && name !== 'sessions')) {
    let written = 0;
    for (const raw of crowd.prepare(`SELECT * FROM "${table}" WHERE session_no = ?`).iterate(sessionNo)) {
      const { session_no: _no, source_no: sourceNo, ...row } = rowSchema.parse(raw);
      const source = typeof sourceNo === 'number' ? sources.get(sourceNo) ?? '' : null;
      part.line({ table, row: {
        ...row, ...(source !== null && { source_no: source }), ...(typeof row['viewer_key'] === 'string' && { viewer_key: keyOf(row['viewer_key']) }),
        ...(typeof row['order_id'] === 'string' && { order_id: orderOf(source ?? '', row['order_id']) }),
      } });
      written += 1;
    }
    part.end();
    if (written > 0) yield 0;
  }
}

const entrantSchema = z.tuple([z.string(), z.number(), z.string(), z.number().nullable(), z.number()]);

/** Files of draws as they stand in the archive; of those that have none, the lists. */
function writeDraws({ lotteryPath }: ReviewFiles, { lottery }: ShowState, part: ReturnType<typeof createPart>): void {
  if (lottery.runs.length === 0 || lotteryPath === '' || !existsSync(lotteryPath)) return;
  const db = openReadOnly(lotteryPath);
  try {
    for (const { drawId } of lottery.runs) {
      const file = archivedOf(db, drawId);
      if (file !== null) { part.line({ kind: 'file', ...file } satisfies DrawLine); continue; }
      const frozen = frozenOf(db, drawId);
      if (frozen === null) continue;
      const entrants = z.array(entrantSchema).parse(db.prepare('SELECT entrant, tickets, name, crowd_seq, at FROM entrants JOIN draws USING (draw_no) WHERE draw_id = ? ORDER BY place').raw().all(drawId));
      for (let from = 0; from === 0 || from < entrants.length; from += ENTRANTS_A_LINE) part.line({ kind: 'list', drawId, frozen: JSON.stringify(frozen), entrants: entrants.slice(from, from + ENTRANTS_A_LINE) } satisfies DrawLine);
    }
    part.end();
  } finally {
    db.close();
  }
}

interface Known { readonly session: ReviewedSession; readonly sessionNo: number; readonly state: ShowState; readonly until: number | null }

function carriedOf(files: ReviewFiles, { raw, now, words, report, sessionId }: Asked, { session, sessionNo, state, until }: Known): Carried {
  const compared = earlierShows(files, session, state.room.currency, now, COMPARED);
  const { rest } = report;
  return {
    compared: compared.map((show) => ({
      ...show, small: [...show.small], rates: { ...show.rates } as Record<string, number>, figures: Object.fromEntries(Object.entries(show.figures).filter(([id]) => raw || !COST_METRICS.has(id))),
    })),
    newBuyers: gestureFacts(files.crowd, sessionNo).newBuyers, until, stopped: [...stoppedIn(files, session, now)], words: words === null ? null : { ...words, entries: [...words.entries] },
    archiveBrokenAt: brokenAtOf(files.lotteryPath), actions: rest.actions.rows, before: rest.actions.before, exports: rest.annex.exports,
    frozen: frozenReports(files.kept, sessionId).map((each) => (raw ? each : reportWithoutCosts(each))),
  };
}

function brokenAtOf(path: string): number | null {
  if (path === '' || !existsSync(path)) return null;
  const db = openReadOnly(path);
  try { return brokenAt(db); } finally { db.close(); }
}

function manifestOf({ mark, raw, reason, now, report, tags }: Asked, session: ReviewedSession, parts: readonly BundlePart[]): BundleManifest {
  const of = (kind: BundlePart['kind']): number => parts.filter((part) => part.kind === kind).reduce((sum, { lines }) => sum + lines, 0);
  const { rest, cover } = report;
  return {
    format: BUNDLE_FORMAT, version: BUNDLE_VERSION, rules: REPORT_RULES, figureRules: FIGURE_RULES, mark: { ...mark, raw, exportedAt: now },
    session: { ...session, title: session.title.slice(0, 200), events: of('log'), tags: [...tags], comments: rest.comments.total, paidMinor: rest.money.direct.paidMinor, currency: cover.currency },
    reason: raw ? reason : '', counts: { events: of('log'), rows: of('audience'), figures: of('figures'), draws: of('draws') }, at: now, parts: [...parts],
  };
}
