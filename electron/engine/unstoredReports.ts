import { threadKey } from '#shared/commentDesk/thread.ts';
import type { Actor } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import { after, duration } from '#shared/time/instant.ts';
import type { Cancel, Clock } from './ports.ts';

const RETRY = duration(1_000);

/**
 * Facts of the world that could not be written (disk full): tried again until they are. The adapters report only what
 * changed, so a lost "the stream ended" would leave the console at LIVE for ever. Of one thing only the newest fact counts.
 */
export interface UnstoredReports {
  readonly keep: (report: WorldReport, actor: Actor) => void;
  /** The fact, or a newer one of the same thing, is on disk. */
  readonly settled: (report: WorldReport) => void;
  readonly stop: () => void;
}

export function createUnstoredReports(clock: Clock, retry: (report: WorldReport, actor: Actor) => void): UnstoredReports {
  const kept = new Map<string, { readonly report: WorldReport; readonly actor: Actor }>();
  let timer: Cancel | null = null;
  const tryAgain = (): void => {
    timer = null;
    for (const { report, actor } of kept.values()) retry(report, actor);
  };
  return {
    keep: (report, actor) => {
      // Deleted first, so that the newest stands last and the order of the world is kept.
      kept.delete(subjectOf(report));
      kept.set(subjectOf(report), { report, actor });
      timer ??= clock.at(after(clock.now(), RETRY), tryAgain);
    },
    settled: (report) => { kept.delete(subjectOf(report)); },
    stop: () => { timer?.(); },
  };
}

/** What a report is about: a newer report about the same thing makes an older one worthless. A gap is a fact of its own. */
function subjectOf(report: WorldReport): string {
  switch (report.kind) {
    case 'reportSource': return `${report.kind} ${report.sourceId}`;
    case 'reportFeedGap': return `${report.kind} ${report.gap.sourceId} ${report.gap.from}`;
    case 'reportSecretStored': return `${report.kind} ${report.owner}`;
    case 'reportBackupConnection': case 'reportBackupRead': case 'reportBackupScene': case 'reportBackupSceneFailed': case 'reportBackupStream': case 'reportTextBindings':
      return report.kind;
    case 'reportLotteryCommitted': case 'reportLotteryCounted': case 'reportLotteryFrozen': case 'reportLotteryDrawn': case 'reportLotteryDrawFailed': case 'reportLotteryArchived': return `${report.kind} ${report.drawId}`;
    case 'reportLotteryDue': return report.kind;
    case 'reportExportDone': case 'reportExportFailed': return `reportExport ${report.exportId}`;
    case 'reportSessionImported': return `${report.kind} ${report.record.session.sessionId}`;
    case 'reportSessionExpired': return `${report.kind} ${report.sessionId}`;
    case 'reportSessionDeletionRefused': case 'reportSessionDeleted': return `reportSessionDeletion ${report.deletionId}`;
    case 'reportAutomationDue': return `${report.kind} ${report.ruleId}`;
    case 'reportCue': return `${report.kind} ${report.cueId} ${report.attempt}`;
    case 'reportItemRanOut': return `${report.kind} ${report.runId}`;
    case 'reportViewerRevealed': return `${report.kind} ${report.crowdSeq}`;
    case 'reportWordHeard': return `${report.kind} ${report.sourceId} ${report.saidAt}`;
    case 'reportThreadGrown': return `${report.kind} ${threadKey(report.thread)}`;
    case 'reportViewerErased': return `${report.kind} ${report.viewerKey}`;
    case 'reportAlert': return `${report.kind} ${report.rule}`;
    case 'reportIncidentUnanswered': return `${report.kind} ${report.incidentId}`;
    case 'reportObsOperation': return `${report.kind} ${report.operationId}`;
    case 'reportRecordFile': return `${report.kind} ${report.file}`;
    case 'reportTakeVerified': return `${report.kind} ${report.runId ?? report.scene}`;
    case 'reportSceneRenamed': case 'reportInputRenamed': return `${report.kind} ${report.from}`;
    case 'reportPictureChecked': case 'reportPanicSettled': case 'reportStillMuted':
    case 'reportRestartDue': case 'reportEngineStarted': case 'reportObsConnection': case 'reportObsInventory': case 'reportProgramScene': case 'reportSceneFailed': case 'reportStream': case 'reportRecord': return report.kind;
  }
}
