import { isBeingDeleted } from '../deletion/decideDeletion.ts';
import { isSamePerson } from '../crew/person.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import { actedBy, nameOf } from '../show/evolveRoom.ts';
import type { WorldReport } from '../show/reports.ts';
import type { ShowState } from '../show/state.ts';
import { instant } from '../time/instant.ts';
import { EXPORT_WAITS_MS, MAX_ACTIONS, MAX_OPEN_ACTIONS, RAW_FORMATS, type ExportJob, type ReviewAction } from './actions.ts';

export function saveReviewAction(state: ShowState, { kind: _kind, actionId, ...written }: CommandOf<'saveReviewAction'>, context: DecideContext): Decision {
  const { review } = state;
  if (isBeingDeleted(state, written.sessionId)) return refuse('sessionBeingDeleted');
  const held = actionId === null ? null : review.actions.find(({ id }) => id === actionId);
  if (held === undefined) return refuse('unknownReviewAction');
  const others = review.actions.filter(({ id, sessionId, state }) => id !== actionId && sessionId === written.sessionId && state !== 'dropped');
  if (others.length >= MAX_ACTIONS) return refuse('tooManyReviewActions', { max: MAX_ACTIONS });
  if (held === null && review.actions.filter(({ state }) => state === 'open').length >= MAX_OPEN_ACTIONS) return refuse('tooManyRows', { max: MAX_OPEN_ACTIONS });
  const action: ReviewAction = held === null
    ? { id: context.newId('action'), ...written, state: 'open', note: '', by: nameOf(context.actor), at: context.now, settledBy: '', settledAt: null }
    : { ...held, ...written };
  return accept({ kind: 'reviewActionSaved', action });
}

export function settleReviewAction({ review }: ShowState, { actionId, state, note }: CommandOf<'settleReviewAction'>): Decision {
  if (!review.actions.some(({ id }) => id === actionId)) return refuse('unknownReviewAction');
  return state === 'dropped' && note === '' ? refuse('reviewActionNeedsReason') : accept({ kind: 'reviewActionSettled', actionId, state, note });
}

/** Taking back what is gone already is no mistake: two people saw the same line. */
export const removeReviewAction = ({ review }: ShowState, { actionId }: CommandOf<'removeReviewAction'>): Decision =>
  (review.actions.some(({ id }) => id === actionId) ? accept({ kind: 'reviewActionRemoved', actionId }) : accept());

const isUnderWay = ({ situation }: ExportJob, now: number): boolean => situation.kind === 'running' || (situation.kind === 'waiting' && now < situation.until);
/** Files that are made at one time: each is a walk over a session. */
const MAX_UNDER_WAY = 3;

export function exportSession(state: ShowState, { kind: _kind, ...wanted }: CommandOf<'exportSession'>, context: DecideContext): Decision {
  const { review } = state;
  if (isBeingDeleted(state, wanted.sessionId)) return refuse('sessionBeingDeleted');
  if (wanted.raw && !RAW_FORMATS.has(wanted.format)) return refuse('exportNeverRaw', { format: wanted.format });
  if (wanted.raw && wanted.reason.length < 4) return refuse('exportNeedsReason');
  if (review.exports.filter((job) => isUnderWay(job, context.now)).length >= MAX_UNDER_WAY) return refuse('tooManyExports', { max: MAX_UNDER_WAY });
  const { clientId, name } = actedBy(context.actor);
  const situation: ExportJob['situation'] = wanted.raw ? { kind: 'waiting', until: instant(context.now + EXPORT_WAITS_MS) } : { kind: 'running', since: context.now, approvedBy: null };
  return accept({ kind: 'exportAsked', job: { id: context.newId('export'), ...wanted, by: name, clientId, at: context.now, situation } });
}

const waitingOf = ({ review }: ShowState, exportId: string, now: number): ExportJob | undefined =>
  review.exports.find(({ id, situation }) => id === exportId && situation.kind === 'waiting' && now < situation.until);

/** Two people, counted as people: never whoever asked, on whatever screen. */
export function agreeExport(state: ShowState, { exportId }: CommandOf<'agreeExport'>, context: DecideContext): Decision {
  const job = waitingOf(state, exportId, context.now);
  if (job === undefined) return refuse('unknownExport');
  return isSamePerson({ clientId: job.clientId, name: job.by }, actedBy(context.actor)) ? refuse('exportNeedsOther') : accept({ kind: 'exportAgreed', exportId });
}

export const declineExport = (state: ShowState, { exportId }: CommandOf<'declineExport'>, { now }: DecideContext): Decision =>
  (waitingOf(state, exportId, now) === undefined ? refuse('unknownExport') : accept({ kind: 'exportDeclined', exportId }));

/** One that is over already is not an error: it was faster than the press. */
export const cancelExport = ({ review }: ShowState, { exportId }: CommandOf<'cancelExport'>): Decision => {
  const job = review.exports.find(({ id }) => id === exportId);
  if (job === undefined) return refuse('unknownExport');
  return job.situation.kind === 'running' || job.situation.kind === 'waiting' ? accept({ kind: 'exportCancelled', exportId }) : accept();
};

/** What became of a file, as an event; nothing of one that was cancelled meanwhile. */
export function exportTold({ review }: ShowState, report: Extract<WorldReport, { kind: 'reportExportDone' | 'reportExportFailed' }>): readonly ShowEvent[] {
  const job = review.exports.find(({ id }) => id === report.exportId);
  if (job?.situation.kind !== 'running') return [];
  return report.kind === 'reportExportDone'
    ? [{ kind: 'exportDone', exportId: report.exportId, name: report.name, bytes: report.bytes, sha256: report.sha256, rows: report.rows }]
    : [{ kind: 'exportFailed', exportId: report.exportId, problem: report.problem }];
}
