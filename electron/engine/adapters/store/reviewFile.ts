import { dirname } from 'node:path';
import type { TrendRow } from '#shared/review/actions.ts';
import type { DeletionFacts } from '#shared/deletion/plan.ts';
import type { SessionId } from '#shared/ids.ts';
import type { MarkedFile } from '#shared/markers/markers.ts';
import type { MomentAnswer, MomentAsked } from '#shared/review/moment.ts';
import type { Report } from '#shared/review/report.ts';
import type { Instant } from '#shared/time/instant.ts';
import { review0001 } from './migrations/review-0001.ts';
import { closeDatabase, openDatabase, openReadOnly } from './openDatabase.ts';
import { createImportRuns, type ImportAsked, type ImportStep } from './importRuns.ts';
import { eraseImported, expireImported, type ImportedAges } from './importedPrivacy.ts';
import { importedFiles, type ImportedFiles } from './importedFiles.ts';
import { keepReport, keptReport } from './keptReports.ts';
import { beginExport, type ExportAsked, type ExportStep, type ExportWriter } from './reviewExport.ts';
import { deletionFacts, forgetSession, type FactsAsked } from './reviewDeletion.ts';
import { beginReport, type ReportAsked, type ReviewJob } from './reviewJob.ts';
import { sessionMarkers } from './markersExport.ts';
import { momentOf } from './reviewMoment.ts';
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
  importBegin: { args: ImportAsked; answer: { readonly importNo: number } };
  importStep: { args: { readonly importNo: number }; answer: ImportStep };
  /** Removes what was written. */
  importDrop: { args: { readonly importNo: number }; answer: null };
  /** Names and words of imported sessions leave by age, as those of the room do; answers how many rows. */
  expireImported: { args: ImportedAges; answer: number };
  /** Takes somebody out of imported sessions, by the ids a platform knows them by; answers how many rows. */
  eraseImported: { args: { readonly viewerIds: readonly string[] }; answer: number };
  trends: { args: { readonly currency: string; readonly now: Instant; readonly limit: number }; answer: readonly TrendRow[] };
}

/** 'CuDr' */
export const REVIEW_APPLICATION_ID = 0x43754472;

/** Opens review.db in this thread, and the show's and the crowd's file beside their writers. */
export function openReviewFile(path: string, { showPath, crowdPath, lotteryPath }: { readonly showPath: string; readonly crowdPath: string; readonly lotteryPath: string }): OpenedFile<ReviewRequests> {
  const kept = openDatabase({ path, applicationId: REVIEW_APPLICATION_ID, migrations: [review0001], synchronous: 'NORMAL' });
  const imported: ImportedFiles = importedFiles(dirname(showPath), () => files);
  const files: ReviewFiles = { kept, show: openReadOnly(showPath), crowd: openReadOnly(crowdPath), lotteryPath, imported: null, of: imported.of };
  const imports = createImportRuns(files.show, dirname(showPath));
  const jobs = new Map<number, { readonly job: ReviewJob; readonly asked: ReportAsked }>();
  let lastJob = 0;
  return {
    handlers: {
      begin: (asked) => {
        const own = files.of(asked.sessionId);
        const held = keptReport(own, asked);
        if (held !== null) return { jobId: null, report: withMark(own, held) };
        const job = beginReport(own, asked);
        if (job === null) return null;
        lastJob += 1;
        jobs.set(lastJob, { job, asked });
        return { jobId: lastJob, report: withMark(own, job.report()) };
      },
      step: ({ jobId }) => {
        const held = jobs.get(jobId);
        if (held === undefined) return null;
        const progress = held.job.step();
        if (progress < 1) return { progress, report: null };
        jobs.delete(jobId);
        keepReport(kept, held.asked, held.job);
        return { progress, report: withMark(files.of(held.asked.sessionId), held.job.report()) };
      },
      drop: ({ jobId }) => { jobs.delete(jobId); return null; },
      ...serveExports(files),
      markedFiles: ({ sessionId }) => sessionMarkers(files.of(sessionId).show, sessionId),
      deletionFacts: (asked) => deletionFacts(files, dirname(showPath), asked),
      forgetSession: (sessionId) => { jobs.clear(); imported.letGo(); return forgetSession(kept, sessionId); },
      moment: (asked) => momentOf(files.of(asked.sessionId), asked),
      importBegin: imports.begin,
      importStep: ({ importNo }) => imports.step(importNo),
      importDrop: ({ importNo }) => { imports.drop(importNo); return null; },
      expireImported: (ages) => { imported.letGo(); return expireImported(files.show, dirname(showPath), ages); },
      eraseImported: ({ viewerIds }) => { imported.letGo(); return eraseImported(files.show, dirname(showPath), viewerIds); },
      trends: ({ currency, now, limit }) => showTrends(files, currency, now, limit),
    },
    close: () => {
      imported.letGo();
      files.show.close();
      files.crowd.close();
      closeDatabase(kept);
    },
  };
}

/** A report is stored as it was computed; that it came from elsewhere, and what was written down of it there, is said whenever it is read. */
function withMark({ imported }: ReviewFiles, report: Report): Report {
  if (imported === null) return report;
  const { mark, carried } = imported;
  const rest = report.rest === null ? null : { ...report.rest, actions: { ...report.rest.actions, rows: carried.actions, before: carried.before }, annex: { ...report.rest.annex, exports: carried.exports } };
  return { ...report, cover: { ...report.cover, imported: mark }, rest };
}

/** Files on their way, by number. One that failed has removed what it wrote. */
function serveExports(files: ReviewFiles): Pick<OpenedFile<ReviewRequests>['handlers'], 'exportBegin' | 'exportStep' | 'exportDrop'> {
  const writers = new Map<number, ExportWriter>();
  let last = 0;
  return {
    exportBegin: (asked) => {
      last += 1;
      writers.set(last, beginExport(files.of(asked.sessionId), asked));
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
