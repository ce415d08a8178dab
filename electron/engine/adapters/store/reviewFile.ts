import { z } from 'zod';
import type { TrendRow } from '#shared/review/actions.ts';
import type { DeletionFacts } from '#shared/deletion/plan.ts';
import type { SessionId } from '#shared/ids.ts';
import type { MarkedFile } from '#shared/markers/markers.ts';
import type { MomentAnswer } from '#shared/review/moment.ts';
import { REPORT_RULES, reportSchema, type Report } from '#shared/review/report.ts';
import type { Instant } from '#shared/time/instant.ts';
import { review0001 } from './migrations/review-0001.ts';
import { closeDatabase, openDatabase, openReadOnly, type WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { beginExport, type ExportAsked, type ExportStep, type ExportWriter } from './reviewExport.ts';
import { deletionFacts, forgetSession, type FactsAsked } from './reviewDeletion.ts';
import { beginReport, positionOf, type ReportAsked, type ReviewJob } from './reviewJob.ts';
import { sessionMarkers } from './markersExport.ts';
import { momentOf, type MomentAsked } from './reviewMoment.ts';
import { showTrends, type ReviewFiles } from './reviewShows.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** `jobId` null = it was kept, and is whole. */
export interface ReportBegun { readonly jobId: number | null; readonly report: Report }

/** Every request of reviews: closed, typed at both ends. */
export interface ReviewRequests {
  begin: { args: ReportAsked; answer: ReportBegun | null };
  /** Reads on; `report` comes with the last step. Null = that job was dropped. */
  step: { args: { readonly jobId: number }; answer: { readonly progress: number; readonly report: Report | null } | null };
  drop: { args: { readonly jobId: number }; answer: null };
  exportBegin: { args: ExportAsked; answer: { readonly exportNo: number } };
  exportStep: { args: { readonly exportNo: number }; answer: ExportStep };
  /** Removes what was written. */
  exportDrop: { args: { readonly exportNo: number }; answer: null };
  /** What was recorded, with its moments. */
  markedFiles: { args: { readonly sessionId: SessionId }; answer: readonly MarkedFile[] };
  moment: { args: MomentAsked; answer: MomentAnswer | null };
  deletionFacts: { args: FactsAsked; answer: DeletionFacts };
  /** Removes what was kept of a session; reports under way are dropped, as they may name it. */
  forgetSession: { args: SessionId; answer: null };
  trends: { args: { readonly currency: string; readonly now: Instant; readonly limit: number }; answer: readonly TrendRow[] };
}

/** 'CuDr' */
export const REVIEW_APPLICATION_ID = 0x43754472;

/** Opens review.db in this thread, and the show's and the crowd's file beside their writers. */
export function openReviewFile(path: string, { showPath, crowdPath, lotteryPath }: { readonly showPath: string; readonly crowdPath: string; readonly lotteryPath: string }): OpenedFile<ReviewRequests> {
  const kept = openDatabase({ path, applicationId: REVIEW_APPLICATION_ID, migrations: [review0001], synchronous: 'NORMAL' });
  const files: ReviewFiles = { kept, show: openReadOnly(showPath), crowd: openReadOnly(crowdPath), lotteryPath };
  const jobs = new Map<number, { readonly job: ReviewJob; readonly asked: ReportAsked }>();
  let lastJob = 0;
  return {
    handlers: {
      begin: (asked) => {
        const held = keptReport(files, asked);
        if (held !== null) return { jobId: null, report: held };
        const job = beginReport(files, asked);
        if (job === null) return null;
        lastJob += 1;
        jobs.set(lastJob, { job, asked });
        return { jobId: lastJob, report: job.report() };
      },
      step: ({ jobId }) => {
        const held = jobs.get(jobId);
        if (held === undefined) return null;
        const progress = held.job.step();
        if (progress < 1) return { progress, report: null };
        jobs.delete(jobId);
        keep(kept, held.asked, held.job);
        return { progress, report: held.job.report() };
      },
      drop: ({ jobId }) => { jobs.delete(jobId); return null; },
      ...serveExports(files),
      markedFiles: ({ sessionId }) => sessionMarkers(files.show, sessionId),
      deletionFacts: (asked) => deletionFacts(files, asked),
      forgetSession: (sessionId) => { jobs.clear(); return forgetSession(kept, sessionId); },
      moment: (asked) => momentOf(files, asked),
      trends: ({ currency, now, limit }) => showTrends(files, currency, now, limit),
    },
    close: () => {
      files.show.close();
      files.crowd.close();
      closeDatabase(kept);
    },
  };
}

/** Files on their way, by number. One that failed has removed what it wrote. */
function serveExports(files: ReviewFiles): Pick<OpenedFile<ReviewRequests>['handlers'], 'exportBegin' | 'exportStep' | 'exportDrop'> {
  const writers = new Map<number, ExportWriter>();
  let last = 0;
  return {
    exportBegin: (asked) => {
      last += 1;
      writers.set(last, beginExport(files, asked));
      return { exportNo: last };
    },
    exportStep: ({ exportNo }) => {
      const writer = writers.get(exportNo);
      if (writer === undefined) throw new Error('that export is over');
      writers.delete(exportNo);
      const step = writer.step();
      if (step.done === null) writers.set(exportNo, writer);
      return step;
    },
    exportDrop: ({ exportNo }) => {
      writers.get(exportNo)?.drop();
      writers.delete(exportNo);
      return null;
    },
  };
}

/** What a frozen report stands at: by these rules, whatever came later. */
const FROZEN = `frozen ${REPORT_RULES}`;
const rowSchema = z.object({ position: z.string(), report: z.string() });

/** The report as it was computed, when nothing it is made of has changed since; a frozen one for good. */
function keptReport(files: ReviewFiles, { sessionId, version, againstId }: ReportAsked): Report | null {
  const raw = prepared(files.kept, 'SELECT position, report FROM reports WHERE session_id = ? AND version = ? AND against_id = ?').get(sessionId, version, againstId ?? '');
  if (raw === undefined) return null;
  const row = rowSchema.parse(raw);
  if (row.position !== FROZEN && row.position !== positionOf(files, { sessionId })) return null;
  const parsed = reportSchema.safeParse(JSON.parse(row.report));
  return parsed.success && parsed.data.rules === REPORT_RULES ? parsed.data : null;
}

function keep(kept: WritableDb, { sessionId, version, againstId, now }: ReportAsked, job: ReviewJob): void {
  prepared(kept, 'INSERT OR REPLACE INTO reports (session_id, version, against_id, position, made_at, report) VALUES (?, ?, ?, ?, ?, ?)')
    .run(sessionId, version, againstId ?? '', job.isFrozen ? FROZEN : job.position, now, JSON.stringify(job.report()));
}
