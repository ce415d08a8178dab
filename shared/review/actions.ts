import { z } from 'zod';
import { sessionIdSchema, type SessionId } from '../ids.ts';
import { SALES_VERSIONS } from '../metrics/salesReadout.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { instantSchema, type Instant } from '../time/instant.ts';

const id = z.string().min(1).max(64);
const note = z.string().trim().max(400);

/** What a review asks of one show: at most so many, or nothing is done. */
export const MAX_ACTIONS = 5;
/** Actions of earlier shows that are still open; beyond it somebody has to settle some. */
export const MAX_OPEN_ACTIONS = 50;

const written = {
  text: z.string().trim().min(1).max(400), owner: z.string().trim().min(1).max(60), dueOn: z.iso.date(),
  /** The metric that will tell whether it worked (metrics/catalogue), where it stood, where it is to go; in the metric's own unit. */
  metric: z.string().trim().max(40), baseline: z.number().nullable(), target: z.number().nullable(),
  /** The one thing that is changed next time; '' = this is no test. */
  variable: z.string().trim().max(200),
};
export const actionStateSchema = z.enum(['open', 'done', 'dropped']);
/** One thing to do after a show: who, until when, and by what it is judged. Open ones are shown in the preparation of the next show. */
export const reviewActionSchema = z.object({ id, sessionId: sessionIdSchema, ...written, state: actionStateSchema, note, by: z.string().max(60), at: instantSchema, settledBy: z.string().max(60), settledAt: instantSchema.nullable() });
export type ReviewAction = Readonly<z.infer<typeof reviewActionSchema>>;

export const EXPORT_FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'jsonl', 'parquet', 'markers', 'clips', 'bundle'] as const;
export const exportFormatSchema = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
/** What holds rows of the audience and can therefore be asked for as it came; the others are figures. */
export const RAW_FORMATS: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['xlsx', 'csv', 'jsonl', 'parquet', 'bundle']);
/** How a file of each format ends; several files leave the room as one archive. */
export const EXPORT_ENDINGS: Readonly<Record<ExportFormat, string>> = { html: 'html', pdf: 'pdf', xlsx: 'xlsx', csv: 'csv', jsonl: 'jsonl', parquet: 'parquet.zip', markers: 'chapters.zip', clips: 'clips.csv', bundle: 'cuedeck.zip' };

const wanted = { sessionId: sessionIdSchema, format: exportFormatSchema, version: z.enum(SALES_VERSIONS), language: z.enum(['zh', 'en']), raw: z.boolean(), reason: note };
export const exportProblemSchema = z.enum(['noSession', 'noPdfHere', 'noFfmpegHere', 'noRecordingHere', 'importedSession', 'stillRunning', 'diskFull', 'failed', 'engineRestarted']);
export type ExportProblem = z.infer<typeof exportProblemSchema>;
export const exportSituationSchema = z.discriminatedUnion('kind', [
  /** A raw export waits for somebody else. */
  z.object({ kind: z.literal('waiting'), until: instantSchema }),
  z.object({ kind: z.literal('running'), since: instantSchema, approvedBy: z.string().nullable() }),
  z.object({ kind: z.literal('done'), at: instantSchema, approvedBy: z.string().nullable(), name: z.string().max(200), bytes: z.number().int(), sha256: z.string().length(64), rows: z.number().int() }),
  z.object({ kind: z.literal('failed'), at: instantSchema, problem: exportProblemSchema }),
  z.object({ kind: z.literal('cancelled'), at: instantSchema, by: z.string() }),
  z.object({ kind: z.literal('declined'), at: instantSchema, by: z.string() }),
]);
/** One file taken out of the room. Masked unless `raw`. */
export const exportJobSchema = z.object({ id, ...wanted, by: z.string().max(60), clientId: z.string().max(64), at: instantSchema, situation: exportSituationSchema });
export type ExportJob = Readonly<z.infer<typeof exportJobSchema>>;
/** A raw export nobody agrees to is over after so long, ms. */
export const EXPORT_WAITS_MS = 600_000;
export const KEPT_EXPORTS = 50;

/** What reviews leave behind in the room. Empty for all but producers. Exports newest last. */
export interface ReviewState { readonly actions: readonly ReviewAction[]; readonly exports: readonly ExportJob[] }
export const NO_REVIEW: ReviewState = { actions: [], exports: [] };

export const REVIEW_COMMANDS = [
  c('saveReviewAction', 'Producer: write down (actionId null) or change what is to be done after a show; at most five a show.', { actionId: id.nullable(), sessionId: sessionIdSchema, ...written }),
  c('settleReviewAction', 'Producer: an action is done, given up (say why), or open again.', { actionId: id, state: actionStateSchema, note }),
  c('removeReviewAction', 'Producer: take an action back.', { actionId: id }),
  c('exportSession', 'Producer: a recorded session as a file. Masked; `raw` (a reason is needed) waits until somebody else agrees.', wanted),
  c('agreeExport', 'Producer: another person lets a raw export go.', { exportId: id }),
  c('declineExport', 'Producer: a raw export is not let go; whoever asked may take it back.', { exportId: id }),
  c('cancelExport', 'Producer: stop an export that is under way; what was written is removed.', { exportId: id }),
] as const;

export const REVIEW_EVENTS = [
  z.object({ kind: z.literal('reviewActionSaved'), action: reviewActionSchema }),
  z.object({ kind: z.literal('reviewActionSettled'), actionId: id, state: actionStateSchema, note }),
  z.object({ kind: z.literal('reviewActionRemoved'), actionId: id }),
  z.object({ kind: z.literal('exportAsked'), job: exportJobSchema }),
  z.object({ kind: z.literal('exportAgreed'), exportId: id }),
  z.object({ kind: z.literal('exportDeclined'), exportId: id }),
  z.object({ kind: z.literal('exportCancelled'), exportId: id }),
  z.object({ kind: z.literal('exportDone'), exportId: id, name: z.string().max(200), bytes: z.number().int(), sha256: z.string().length(64), rows: z.number().int() }),
  z.object({ kind: z.literal('exportFailed'), exportId: id, problem: exportProblemSchema }),
  /** Told again at the beginning of a session: open actions, and what was taken out lately. */
  z.object({ kind: z.literal('reviewCarried'), actions: z.array(reviewActionSchema), exports: z.array(exportJobSchema) }),
] as const;
export type ReviewEvent = z.infer<(typeof REVIEW_EVENTS)[number]>;

export const REVIEW_REPORTS = [
  z.object({ kind: z.literal('reportExportDone'), exportId: id, name: z.string().max(200), bytes: z.number().int(), sha256: z.string().length(64), rows: z.number().int() }),
  z.object({ kind: z.literal('reportExportFailed'), exportId: id, problem: exportProblemSchema }),
] as const;

/** One earlier show in a trend, as the catalogue's metrics say it; null = nobody knows. */
export interface TrendRow {
  readonly sessionId: SessionId; readonly title: string; readonly mode: string | null; readonly isTraining: boolean; readonly startedAt: Instant | null; readonly endedAt: Instant | null; readonly currency: string;
  readonly figures: Readonly<Record<string, number | null>>;
  /** Metrics with too little behind them. */
  readonly small: readonly string[];
}
