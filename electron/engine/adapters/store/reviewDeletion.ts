import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { DeletionFacts, DrawHeld } from '#shared/deletion/plan.ts';
import type { HeldCount } from '#shared/deletion/proof.ts';
import type { SessionId } from '#shared/ids.ts';
import { baseName } from '#shared/markers/exportChapters.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { crowdCounts } from './crowdDelete.ts';
import { findSession } from './crowdNumbers.ts';
import { importedCounts } from './importedDb.ts';
import { importedRecord } from './importedRows.ts';
import { archivedOf } from './lotteryDb.ts';
import { sessionMarkers } from './markersExport.ts';
import { openReadOnly, type WritableDb } from './openDatabase.ts';
import { rewriteFile } from './overwrite.ts';
import { prepared } from './prepared.ts';
import { reviewedSessions, type ReviewFiles } from './reviewShows.ts';
import { sessionEvents } from './showDb.ts';
import { showCounts } from './showDelete.ts';

/** Which session. `begun`: what was found when its deletion began, for counting again when names and numbers are gone; null before. */
export interface FactsAsked { readonly sessionId: SessionId; readonly begun: { readonly sessionNo: number | null; readonly rehearsedDraws: readonly string[] } | null }

const countSchema = z.number();

/** What the four files hold of a session, read beside their writers. */
export function deletionFacts(files: ReviewFiles, dataDir: string, { sessionId, begun }: FactsAsked): DeletionFacts {
  const { show, crowd, kept } = files;
  const found = reviewedSessions(show).find((each) => each.sessionId === sessionId);
  // Of one that came from elsewhere the copy goes: the law's files are kept where it was held.
  const session = found ?? importedRecord(show, sessionId)?.session;
  const sessionNo = begun === null ? findSession(crowd, sessionId) : begun.sessionNo;
  const lottery = files.lotteryPath === '' || !existsSync(files.lotteryPath) ? null : openReadOnly(files.lotteryPath);
  try {
    const draws = found === undefined ? [] : drawsOf(show, lottery, found);
    const rehearsed = begun?.rehearsedDraws ?? draws.filter(({ isRehearsal, archive }) => isRehearsal && archive === null).map(({ drawId }) => drawId);
    return {
      session: session === undefined ? null : { title: session.title, mode: session.mode, isTraining: session.isTraining, openedAt: session.openedAt, startedAt: session.startedAt, endedAt: session.endedAt },
      sessionNo, draws,
      counts: [...showCounts(show, sessionId), ...crowdCounts(crowd, sessionNo), ...lotteryCounts(lottery, rehearsed), ...reviewCounts(kept, sessionId), ...importedCounts(show, dataDir, sessionId)],
      recordings: found === undefined ? [] : [...new Set(sessionMarkers(show, sessionId).flatMap(({ file }) => (file === null ? [] : [baseName(file)])))],
    };
  } finally {
    lottery?.close();
  }
}

/** Draws that were published or opened in the session; what was carried into it from an earlier one is that one's. */
function drawsOf(show: WritableDb, lottery: WritableDb | null, { sessionId, openedAt }: { readonly sessionId: SessionId; readonly openedAt: number }): readonly DrawHeld[] {
  const { runs } = sessionEvents(show, sessionId).reduce(evolve, initialState()).lottery;
  return runs.filter((run) => run.publishedAt >= openedAt || (run.openedAt ?? 0) >= openedAt).map((run): DrawHeld => {
    const line = lottery === null ? null : archivedOf(lottery, run.drawId);
    return { drawId: run.drawId, name: run.rules.name, isRehearsal: run.isRehearsal, archive: line === null ? null : { n: line.n, retainUntil: line.retainUntil } };
  });
}

/** Lists that no law keeps. */
function lotteryCounts(lottery: WritableDb | null, drawIds: readonly string[]): readonly HeldCount[] {
  const count = (sql: string): number => (lottery === null ? 0 : drawIds.reduce((sum, drawId) => sum + countSchema.parse(lottery.prepare(sql).pluck().get(drawId)), 0));
  return [
    { store: 'lottery.db', table: 'draws', rows: count('SELECT count(*) FROM draws WHERE draw_id = ? AND draw_id NOT IN (SELECT draw_id FROM archive)') },
    { store: 'lottery.db', table: 'entrants', rows: count('SELECT count(*) FROM entrants JOIN draws USING (draw_no) WHERE draw_id = ? AND draw_id NOT IN (SELECT draw_id FROM archive)') },
  ];
}

/** A report of another show that was compared with this one says its name. */
const NAMES_IT = 'session_id = @id OR against_id = @id OR instr(report, @id) > 0';

const reviewCounts = (kept: WritableDb, sessionId: SessionId): readonly HeldCount[] => [
  { store: 'review.db', table: 'reports', rows: countSchema.parse(prepared(kept, `SELECT count(*) FROM reports WHERE ${NAMES_IT}`).pluck().get({ id: sessionId })) },
  { store: 'review.db', table: 'show_figures', rows: countSchema.parse(prepared(kept, 'SELECT count(*) FROM show_figures WHERE session_id = ?').pluck().get(sessionId)) },
];

/** Removes every report that is about a session or names it, and its figures; review.db is rewritten. */
export function forgetSession(kept: WritableDb, sessionId: SessionId): null {
  kept.transaction(() => {
    prepared(kept, `DELETE FROM reports WHERE ${NAMES_IT}`).run({ id: sessionId });
    prepared(kept, 'DELETE FROM show_figures WHERE session_id = ?').run(sessionId);
  }).immediate();
  rewriteFile(kept);
  return null;
}
