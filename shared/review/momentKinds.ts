import type { ShowEvent, ShowEventKind } from '../show/events.ts';
import type { TimelineMark } from './reportFirst.ts';

/**
 * What is listed of a moment: what people pressed, and what the room, OBS and the rules did that a viewer or the team could notice. Readings, settings
 * and what a session is told again at its beginning are not. Windows have a word for each (`review:event.<kind>`).
 */
export const MOMENT_KINDS = [
  'showLoaded', 'showStarted', 'itemTaken', 'showHeld', 'showResumed', 'timeAdded', 'showEnded', 'planEdited', 'planReanchored', 'loopLeft', 'timerStarted', 'timerPaused', 'timerResumed', 'timerReset', 'timerRemoved',
  'sceneRequested', 'programSceneChanged', 'sceneFailed', 'sceneRepaired', 'previewRequested', 'panicStarted', 'panicEnded', 'cueRequested', 'cueSettled', 'obsOperationRequested', 'obsConnectionChanged', 'obsTakenOver', 'backupSceneChanged',
  'streamStartRequested', 'streamStopRequested', 'streamRestartRequested', 'streamChanged', 'recordingStartRequested', 'recordingStopRequested', 'recordChanged', 'highlightMarked', 'automationFired',
  'hostCueSent', 'hostCueWithdrawn', 'hostCueAcknowledged', 'commentPinned', 'commentUnpinned', 'threadClaimed', 'threadReleased', 'threadAnswered', 'threadSnoozed', 'threadReopened',
  'commentHideRequested', 'commentHidden', 'commentUnhidden', 'viewerMuteRequested', 'viewerMuted', 'viewerUnmuted', 'viewerRevealed',
  'explainStarted', 'explainStopped', 'productListed', 'productDelisted', 'soldOutSet', 'stockReleased', 'stockLocked', 'priceRequested', 'priceDeclined', 'priceChanged', 'offerSaved', 'offerRemoved',
  'lotteryPublished', 'lotteryOpened', 'lotteryClosed', 'lotteryDrawn', 'lotteryDrawFailed', 'lotteryAnnounced', 'lotteryCancelled',
  'alertRaised', 'alertCleared', 'alertAcknowledged', 'alertSnoozed', 'alertMarkedNotUseful', 'incidentOpened', 'incidentTaken', 'incidentStepMarked', 'incidentNoted', 'incidentEscalated', 'incidentRecovered', 'incidentClosed',
  'wordsOverridden', 'overrideWithdrawn', 'promiseRecorded', 'promiseSettled', 'askPut', 'askSettled', 'trainingFaultBegun', 'trainingFaultEnded', 'feedGapRecorded', 'spokenWordMarked',
] as const satisfies readonly ShowEventKind[];
export type MomentKind = (typeof MOMENT_KINDS)[number];
const KINDS: ReadonlySet<string> = new Set(MOMENT_KINDS);

export const isMomentKind = (kind: ShowEventKind): kind is MomentKind => KINDS.has(kind);

/** The mark of the axis an event made, so that a line says what its own mark is about; null = none. */
export function markKindOf(event: ShowEvent): TimelineMark['kind'] | null {
  switch (event.kind) {
    case 'itemTaken': return event.how === 'adLib' ? 'adLib' : 'take';
    case 'explainStarted': return 'explain';
    case 'alertRaised': return 'alert';
    case 'hostCueSent': return 'hostCue';
    case 'commentPinned': return 'pin';
    case 'lotteryDrawn': return 'draw';
    case 'programSceneChanged': return 'scene';
    case 'incidentOpened': return 'incident';
    case 'highlightMarked': return event.what === 'draw' ? 'draw' : 'highlight';
    case 'panicStarted': return 'panic';
    case 'priceChanged': return 'price';
    case 'streamChanged': return 'stream';
    default: return null;
  }
}
