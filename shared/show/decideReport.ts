import type { SourceSituation } from '../audience/source.ts';
import type { ObsConnection, RecordSituation, StreamSituation } from '../obs/model.ts';
import { backupTold } from './decideBackup.ts';
import { exportTold } from '../review/decideReview.ts';
import { deletionTold } from '../deletion/decideDeletion.ts';
import { lotteryTold } from '../lottery/decideLotteryReport.ts';
import { withLotteries } from '../lottery/lotteryRows.ts';
import { textsTold } from './decideBindings.ts';
import { automationDue } from './decideAutomation.ts';
import { withCues } from './cues.ts';
import { dangersOf } from '../obs/dangers.ts';
import type { DecideContext } from './decideContext.ts';
import { operationSettled, recordFile } from './decideDesk.ts';
import { decideObsReport } from './decideObsReport.ts';
import type { ShowEvent } from './events.ts';
import { wordHeard } from '../latency/latencyState.ts';
import { threadGrown } from '../commentDesk/decideCommentDesk.ts';
import { alertFound } from './decideAlert.ts';
import { incidentUnanswered } from './decideIncident.ts';
import { isSameData } from './isSameData.ts';
import { nextPlace } from './order.ts';
import type { WorldReport } from './reports.ts';
import { isSourceSecret, sourceOfSecret } from './secretOwner.ts';
import { sourceOf } from './sourceOf.ts';
import type { ShowState } from './state.ts';
import { itemTaken } from './takes.ts';
import { nextWakeUp } from './wakeup.ts';

type Of<K extends WorldReport['kind']> = Extract<WorldReport, { kind: K }>;

/** What a fact from the world adds to the log. A report of what is known already adds nothing; none is ever refused. */
export function decideReport(state: ShowState, report: WorldReport, context: DecideContext): readonly ShowEvent[] {
  switch (report.kind) {
    case 'reportEngineStarted': return [{ kind: 'engineStarted', version: report.version }];
    case 'reportObsConnection': return isSameConnection(state.obs.connection, report.connection) ? [] : [{ kind: 'obsConnectionChanged', connection: report.connection }];
    case 'reportObsInventory': return inventory(state, report);
    case 'reportProgramScene': return programScene(state, report);
    case 'reportSceneFailed': return sceneFailed(state, report);
    case 'reportStream': return isSameStream(state.obs.stream, report.stream) ? [] : [{ kind: 'streamChanged', stream: report.stream }];
    case 'reportRecord': return isSameRecord(state.obs.record, report.record) ? [] : [{ kind: 'recordChanged', record: report.record }];
    case 'reportBackupConnection': case 'reportBackupRead': case 'reportBackupScene': case 'reportBackupSceneFailed': case 'reportBackupStream': return backupTold(state, report);
    case 'reportLotteryCommitted': case 'reportLotteryCounted': case 'reportLotteryFrozen': case 'reportLotteryDrawn': case 'reportLotteryDrawFailed': case 'reportLotteryArchived': case 'reportLotteryDue':
      return lotteryTold(state, report, context);
    case 'reportExportDone': case 'reportExportFailed': return exportTold(state, report);
    case 'reportSessionExpired': case 'reportSessionDeletionRefused': case 'reportSessionDeleted': return deletionTold(state, report, context);
    case 'reportSessionImported': return [{ kind: 'sessionImported', record: report.record }];
    case 'reportTextBindings': return textsTold(state, report);
    case 'reportAutomationDue': return automationDue(state, report, context);
    case 'reportCue': return cueTold(state, report);
    case 'reportObsOperation': return operationSettled(state, report);
    case 'reportRecordFile': return recordFile(state, report);
    case 'reportSource': return source(state, report);
    case 'reportFeedGap': return feedGap(state, report);
    case 'reportItemRanOut': return itemRanOut(state, report, context);
    case 'reportViewerRevealed': return [{ kind: 'viewerRevealed', crowdSeq: report.crowdSeq, viewerKey: report.viewerKey }];
    case 'reportViewerErased': return [{ kind: 'viewerErased', viewerKey: report.viewerKey, rows: report.rows }];
    case 'reportWordHeard': return wordHeard(state, report);
    case 'reportThreadGrown': return threadGrown(state, report);
    case 'reportAlert': return alertFound(state, report, context);
    case 'reportIncidentUnanswered': return incidentUnanswered(state, report, context);
    case 'reportRestartDue': return state.obs.restart && (state.obs.stream.kind === 'off') && state.obs.connection.kind === 'connected' ? [{ kind: 'streamStartRequested' }] : [];
    case 'reportTakeVerified': case 'reportPictureChecked': case 'reportPanicSettled': case 'reportStillMuted': case 'reportSceneRenamed': case 'reportInputRenamed':
      return decideObsReport(state, report);
    case 'reportSecretStored':
      return isSourceSecret(report.owner) && sourceOf(state, sourceOfSecret(report.owner) ?? '') === null ? [] : [{ kind: 'secretStored', owner: report.owner }];
  }
}

/** `since` is when we learnt of it, not part of what is: the first one stands. */
function isSameConnection(known: ObsConnection, told: ObsConnection): boolean {
  const since = 'since' in known ? known.since : null;
  return isSameData(known, since === null ? told : { ...told, since });
}

/** A situation of the same kind is the same one: its `since` stays the first we saw. A second failed start is news. */
const isSameStream = (known: StreamSituation, told: StreamSituation): boolean =>
  known.kind === told.kind && (known.kind !== 'failedToStart' || isSameData(known, told));

/** As for the stream; of an "off" the path of the finished file may still be told. */
const isSameRecord = (known: RecordSituation, told: RecordSituation): boolean =>
  known.kind === told.kind && (told.kind !== 'off' || told.lastFile === null || isSameData(known, told));

function isSameSource(known: SourceSituation, told: SourceSituation): boolean {
  if (known.kind !== told.kind) return false;
  return known.kind === 'retrying' || known.kind === 'failed' ? isSameData({ ...known, since: 0 }, { ...told, since: 0 }) : true;
}

/** A read that tells nothing new matters only while a take is unanswered: it is the moment to make it (obs/plan.ts). */
function inventory(state: ShowState, { inventory: told, restarted }: Of<'reportObsInventory'>): readonly ShowEvent[] {
  const { obs, show } = state;
  const isUnanswered = show.kind === 'running' && show.onAir.scene.kind === 'wanted';
  const isPanicOpen = obs.panic !== null && (obs.panic.check.kind !== 'verified' || told.programScene !== obs.panic.scene);
  if (!restarted && !isUnanswered && !isPanicOpen && isSameData(obs.inventory, told)) return [];
  return [{ kind: 'obsInventoryRead', inventory: told, restarted }, ...dangersOf(state, told).map((danger) => ({ kind: 'obsDangerFound', danger }) as const)];
}

/** A scene that is on air already is news only while a run waits for exactly this one. */
function programScene({ obs, show }: ShowState, { scene, cause }: Of<'reportProgramScene'>): readonly ShowEvent[] {
  const waits = show.kind === 'running' && (show.onAir.scene.kind === 'wanted' || show.onAir.scene.kind === 'failed') && show.onAir.scene.scene === scene;
  return obs.inventory?.programScene === scene && !waits && obs.sceneProblem?.scene !== scene ? [] : [{ kind: 'programSceneChanged', scene, cause }];
}

function sceneFailed({ obs, show }: ShowState, { scene, reason, detail }: Of<'reportSceneFailed'>): readonly ShowEvent[] {
  const waits = show.kind === 'running' && show.onAir.scene.kind === 'wanted' && show.onAir.scene.scene === scene;
  const isKnown = obs.sceneProblem?.scene === scene && obs.sceneProblem.reason === reason && !waits;
  return isKnown ? [] : [{ kind: 'sceneFailed', scene, reason, detail }];
}

/** A source that was removed or switched off may still say something while it stops: only "off" counts then. */
function source(state: ShowState, { sourceId, situation }: Of<'reportSource'>): readonly ShowEvent[] {
  const known = sourceOf(state, sourceId);
  if (known === null || (!known.enabled && situation.kind !== 'off')) return [];
  return isSameSource(known.situation, situation) ? [] : [{ kind: 'sourceSituationChanged', sourceId, situation }];
}

function feedGap(state: ShowState, { gap }: Of<'reportFeedGap'>): readonly ShowEvent[] {
  const known = sourceOf(state, gap.sourceId);
  return known === null || known.gaps.some((old) => isSameData(old, gap)) ? [] : [{ kind: 'feedGapRecorded', gap }];
}

/**
 * The automatic take: one, and only for the very run the timer was set for, when its time is truly over. A timer that
 * fires late, early or twice (stall, sleep, stepped clock) takes nothing it should not.
 */
function itemRanOut(state: ShowState, { runId }: Of<'reportItemRanOut'>, context: DecideContext): readonly ShowEvent[] {
  const { show } = state;
  const due = nextWakeUp(state);
  if (show.kind !== 'running' || show.onAir.id !== runId || due === null || context.now < due) return [];
  const place = nextPlace(show);
  return place === null ? [] : withLotteries(state, withCues(state, [itemTaken(show, place, 'auto', context)], context), context.now);
}

/** An answer to an older try says nothing of the present one. */
function cueTold({ cues }: ShowState, { cueId, attempt, steps }: Of<'reportCue'>): readonly ShowEvent[] {
  const cue = cues.find(({ id }) => id === cueId);
  return cue === undefined || cue.doing === null || cue.attempt !== attempt ? [] : [{ kind: 'cueSettled', cueId, attempt, steps }];
}
