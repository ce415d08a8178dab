import { z } from 'zod';
import type { SessionId } from '#shared/ids.ts';
import { REPORT_RULES, reportSchema, type Report } from '#shared/review/report.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { positionOf, type ReportAsked, type ReviewJob } from './reviewJob.ts';
import type { ReviewFiles } from './reviewShows.ts';

/** Reports as they were computed, in review.db: until anything they are made of changes, and frozen ones for good. */

/** What a frozen report stands at: by these rules, whatever came later. */
const FROZEN = `frozen ${REPORT_RULES}`;
const rowSchema = z.object({ position: z.string(), report: z.string() });

/** The report as it was computed, when nothing it is made of has changed since; a frozen one for good. */
export function keptReport(files: ReviewFiles, { sessionId, version, againstId }: ReportAsked): Report | null {
  // What was frozen where the show was held stays as it was frozen.
  const frozen = againstId === null ? files.imported?.carried.frozen.find(({ rules, cover }) => rules === REPORT_RULES && cover.version === version) : undefined;
  if (frozen !== undefined) return frozen;
  const raw = prepared(files.kept, 'SELECT position, report FROM reports WHERE session_id = ? AND version = ? AND against_id = ?').get(sessionId, version, againstId ?? '');
  if (raw === undefined) return null;
  const row = rowSchema.parse(raw);
  if (row.position !== FROZEN && row.position !== positionOf(files, { sessionId })) return null;
  const parsed = reportSchema.safeParse(JSON.parse(row.report));
  return parsed.success && parsed.data.rules === REPORT_RULES ? parsed.data : null;
}

export function keepReport(kept: WritableDb, { sessionId, version, againstId, now }: ReportAsked, job: ReviewJob): void {
  prepared(kept, 'INSERT OR REPLACE INTO reports (session_id, version, against_id, position, made_at, report) VALUES (?, ?, ?, ?, ?, ?)')
    .run(sessionId, version, againstId ?? '', job.isFrozen ? FROZEN : job.position, now, JSON.stringify(job.report()));
}

/** What is frozen of a session: T+0, T+7, as far as somebody opened them. */
export const frozenReports = (kept: WritableDb, sessionId: SessionId): readonly Report[] =>
  z.array(z.string()).parse(prepared(kept, "SELECT report FROM reports WHERE session_id = ? AND against_id = '' AND position = ? ORDER BY version").pluck().all(sessionId, FROZEN)).flatMap((text) => {
    const parsed = reportSchema.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  });
