import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import { nameOf } from '../show/evolveRoom.ts';
import type { WorldReport } from '../show/reports.ts';
import type { ShowState } from '../show/state.ts';
import { MIN_REASON } from './deletion.ts';

/** Is the session on its way out? Then nobody reads it, writes on it or takes a file of it. */
export const isBeingDeleted = ({ deletions }: Pick<ShowState, 'deletions'>, sessionId: string | null | undefined): boolean =>
  deletions.some((each) => each.sessionId === sessionId && each.situation.kind === 'running');

const hasExportUnderWay = ({ review }: ShowState, sessionId: string, now: number): boolean =>
  review.exports.some(({ sessionId: of, situation }) => of === sessionId && (situation.kind === 'running' || (situation.kind === 'waiting' && now < situation.until)));

/**
 * What the room's state alone can say of it; what the files say is looked at when it begins (plan.ts). It stands in the log only
 * as something one person asked for and another allowed.
 */
export function deleteSession(state: ShowState, { sessionId, reason }: CommandOf<'deleteSession'>, { now, actor, newId, askedBy }: DecideContext): Decision {
  if (askedBy === undefined) return refuse('deletionNeedsTwo');
  if (sessionId === state.session?.id) return refuse('deletionOfOpen');
  if (reason.length < MIN_REASON) return refuse('deletionNeedsReason');
  if (isBeingDeleted(state, sessionId)) return accept();
  if (hasExportUnderWay(state, sessionId, now)) return refuse('deletionWhileExport');
  return accept({ kind: 'sessionDeletionAgreed', deletionId: newId('deletion'), sessionId, cause: 'asked', reason, askedBy: askedBy.name, agreedBy: nameOf(actor) });
}

type Told = Extract<WorldReport, { kind: 'reportSessionExpired' | 'reportSessionDeletionRefused' | 'reportSessionDeleted' }>;

/** What the engine found or did. Told twice (it died in between) it is one event. */
export function deletionTold(state: ShowState, report: Told, { newId, now }: Pick<DecideContext, 'newId' | 'now'>): readonly ShowEvent[] {
  if (report.kind === 'reportSessionExpired') {
    if (report.sessionId === state.session?.id || isBeingDeleted(state, report.sessionId) || hasExportUnderWay(state, report.sessionId, now)) return [];
    return [{ kind: 'sessionDeletionAgreed', deletionId: newId('deletion'), sessionId: report.sessionId, cause: 'retention', reason: '', askedBy: '', agreedBy: '' }];
  }
  const held = state.deletions.find(({ deletionId }) => deletionId === report.deletionId);
  if (held?.situation.kind !== 'running') return [];
  return report.kind === 'reportSessionDeleted'
    ? [{ kind: 'sessionDeleted', deletionId: report.deletionId, proofHash: report.proofHash }]
    : [{ kind: 'sessionDeletionRefused', deletionId: report.deletionId, problem: report.problem, subject: report.subject }];
}
