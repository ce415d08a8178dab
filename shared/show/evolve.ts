import { EMPTY_COMMENT_DESK } from '../commentDesk/commentDeskState.ts';
import { NO_LATENCY } from '../latency/latency.ts';
import { evolveLatency, sessionLatency } from '../latency/latencyState.ts';
import { evolveCommentDesk, sessionCommentDesk } from '../commentDesk/evolveCommentDesk.ts';
import { evolveAsks } from '../crew/evolveAsks.ts';
import { NO_SAFETY } from '../obs/safety.ts';
import { evolveShelf, isShelfEvent, sessionShelf, shelfOfProducts, stopExplained } from '../shelf/evolveShelf.ts';
import { evolveCompliance, isComplianceEvent, sessionCompliance } from '../compliance/gate/decideGate.ts';
import { evolveDeletion, isDeletionEvent } from '../deletion/evolveDeletion.ts';
import { NO_REVIEW } from '../review/actions.ts';
import { evolveReview, isReviewEvent, sessionReview } from '../review/evolveReview.ts';
import { NO_COMPLIANCE } from '../compliance/gate/model.ts';
import { EMPTY_SHELF } from '../shelf/model.ts';
import { evolveLottery, isLotteryEvent, sessionLottery } from '../lottery/evolveLottery.ts';
import { NO_LOTTERIES } from '../lottery/model.ts';
import { NO_GOALS } from '../goals/goals.ts';
import { evolveGoals, sessionGoals } from '../goals/goalsState.ts';
import { evolveTraining } from '../training/evolveTraining.ts';
import { isTrainingSource } from '../training/model.ts';
import { duration, instant } from '../time/instant.ts';
import type { ShowEvent, StoredEvent } from './events.ts';
import { evolveAutomation, NO_AUTOMATION, suspendedByHand } from './evolveAutomation.ts';
import { backupAfterRestart, evolveBackup, mainSceneChanged, NO_BACKUP } from './evolveBackup.ts';
import { evolveBindings, NO_BINDINGS } from './decideBindings.ts';
import { cuesAfterRestart, evolveCues } from './evolveCues.ts';
import { evolveDesk, forgetDesk, NO_DESK_LOG, operationsLost } from './evolveDesk.ts';
import { evolveObs } from './evolveObs.ts';
import { evolveHealth, NO_HEALTH, sessionHealth } from './evolveHealth.ts';
import { evolveIncident } from './evolveIncident.ts';
import { evolvePin } from './evolvePin.ts';
import { evolvePins } from './evolvePins.ts';
import { evolvePlan, NO_EDITS } from './evolvePlan.ts';
import { evolveRoom, nameOf } from './evolveRoom.ts';
import { evolveSafety } from './evolveSafety.ts';
import { evolveTimers } from './evolveTimers.ts';
import { evolveShow } from './evolveShow.ts';
import type { Happened } from './happened.ts';
import type { ShowState } from './state.ts';

/** Before the first event: no session, no plan, no OBS. */
export function initialState(): ShowState {
  return {
    session: null,
    asks: [],
    show: { kind: 'empty' },
    planEdits: NO_EDITS,
    timers: [],
    desk: NO_DESK_LOG,
    pinned: null,
    pins: [],
    products: [],
    shelf: EMPTY_SHELF,
    lottery: NO_LOTTERIES,
    obs: {
      address: null,
      connection: { kind: 'notConfigured' },
      inventory: null,
      wantedScene: null,
      stream: { kind: 'unknown', since: instant(0), last: 'off' },
      record: { kind: 'unknown', since: instant(0), last: 'off' },
      sceneProblem: null,
      passwordStored: false,
      restart: false,
      safety: NO_SAFETY,
      panic: null,
      picture: { kind: 'unverified' },
      consent: null,
      dangers: [],
    },
    health: NO_HEALTH,
    cues: [],
    automation: NO_AUTOMATION,
    backup: NO_BACKUP,
    textBindings: NO_BINDINGS,
    overlay: { hidden: [] },
    hostCues: [],
    sources: {},
    commentDesk: EMPTY_COMMENT_DESK,
    goals: NO_GOALS,
    latency: NO_LATENCY,
    compliance: NO_COMPLIANCE,
    review: NO_REVIEW,
    deletions: [],
    training: null,
    room: { currency: 'CNY', minTakeSpanMs: duration(1_000), warnMs: duration(60_000), dangerMs: duration(0) },
  };
}

/**
 * The state after one stored event. Pure and total: an event that does not fit the state (a hand-edited log) changes
 * nothing and never throws. Parts an event does not touch keep their reference, so a view's selector can compare by `===`.
 * Runs in the engine and in every window; folding the log with it gives the live state.
 */
export function evolve(state: ShowState, stored: StoredEvent): ShowState {
  const { event, at, actor } = stored;
  if (isShelfEvent(event)) return evolveShelf(state, { event, at, actor });
  if (isComplianceEvent(event)) return evolveCompliance(state, event, nameOf(actor), at);
  if (isDeletionEvent(event)) return evolveDeletion(state, { event, at, actor });
  return isLotteryEvent(event) ? evolveLottery(state, { event, at, actor }) : isReviewEvent(event) ? evolveReview(state, { event, at, actor }) : evolveRoomAndShow(state, { event, at, actor });
}

type Rest = Exclude<ShowEvent, Parameters<typeof evolveShelf>[1]['event'] | Parameters<typeof evolveCompliance>[1] | Parameters<typeof evolveLottery>[1]['event'] | Parameters<typeof evolveReview>[1]['event'] | Parameters<typeof evolveDeletion>[1]['event']>;

function evolveRoomAndShow(state: ShowState, { event, at, actor }: Happened<Rest>): ShowState {
  switch (event.kind) {
    case 'sessionOpened': return openSession(state, { event, at, actor });
    case 'engineStarted':
      return backupAfterRestart(operationsLost(cuesAfterRestart(evolveRoom(evolveObs(state, { event, at, actor }), { event, at, actor }))), at);
    case 'planEdited': return evolvePlan(state, { event, at, actor });
    case 'runsheetImported': case 'showLoaded':
      return evolvePlan(evolveShow(state, { event, at, actor }), { event, at, actor });
    case 'timerStarted': case 'timerPaused': case 'timerResumed': case 'timerReset': case 'timerRemoved': case 'timerShown':
      return evolveTimers(state, event, at);
    case 'commentPinned': case 'commentUnpinned': case 'pinnedAnswered':
      return evolvePins(evolvePin(state, { event, at, actor }), event);
    case 'planReanchored': case 'loopLeft': case 'showUnloaded': case 'showStarted': case 'itemTaken':
    case 'showHeld': case 'showResumed': case 'timeAdded': {
      const next = evolveShow(state, { event, at, actor });
      return event.kind === 'itemTaken' && next !== state ? evolveObs(next, { event, at, actor }) : next;
    }
    case 'showEnded': return evolveShow(stopExplained(state, at), { event, at, actor });
    case 'obsConfigured': case 'obsForgotten': case 'obsReconnectRequested': case 'obsConnectionChanged': case 'obsInventoryRead': case 'sceneFailed':
    case 'streamStartRequested': case 'streamStopRequested': case 'streamRestartRequested': case 'streamChanged': case 'recordingStartRequested':
    case 'recordingStopRequested': case 'recordChanged':
      return evolveObs(state, { event, at, actor });
    case 'sceneRequested': case 'programSceneChanged':
      return mainSceneChanged(suspendedByHand(evolveObs(state, { event, at, actor }), { event, at, actor }), at);
    case 'sceneVerified': case 'sceneRepaired': case 'pictureChecked': case 'previewRequested': case 'studioModeRequested': case 'panicStarted': case 'panicSettled':
    case 'panicEnded': case 'safetySet': case 'sceneRenamed': case 'inputRenamed': case 'streamConsentAsked': case 'streamConsentWithdrawn':
    case 'obsDangerFound': case 'obsDangersSeen':
      return evolveSafety(state, { event, at, actor });
    case 'alertRaised': case 'alertChanged': case 'alertCleared': case 'alertAcknowledged': case 'alertSnoozed': case 'alertMarkedNotUseful': case 'alertSettingsSet':
      return evolveHealth(state, { event, at, actor });
    case 'incidentOpened': case 'incidentLinked': case 'incidentRecovered': case 'incidentTaken': case 'incidentEscalated': case 'incidentStepMarked': case 'incidentStepOwned': case 'incidentNoted': case 'incidentEvidenceAdded': case 'incidentClosed':
      return evolveIncident(state, { event, at, actor });
    case 'cueRequested': case 'cueRetryRequested': case 'cueUndoRequested': case 'cueSettled': case 'overlayPartsSet': return evolveCues(state, { event, at, actor });
    case 'obsOperationRequested': case 'obsOperationSettled': case 'recordFileOpened': case 'highlightMarked':
      return evolveDesk(state, { event, at, actor });
    case 'automationSaved': case 'automationRemoved': case 'automationsSwitched': case 'automationsResumed': case 'automationFired': return evolveAutomation(state, event);
    case 'backupConfigured': case 'backupForgotten': case 'backupOptionsSet': case 'backupConnectionChanged': case 'backupRead': case 'backupSceneChanged': case 'backupSceneFailed':
    case 'backupStreamChanged': case 'obsTakenOver':
      return evolveBackup(state, { event, at, actor });
    case 'textBindingsSet': case 'textBindingsTold': return evolveBindings(state, event);
    case 'productsImported': return shelfOfProducts(evolveRoom(state, { event, at, actor }));
    case 'hostCueSent': case 'hostCueWithdrawn': case 'hostCueAcknowledged':
    case 'sourceAdded': case 'sourceRemoved': case 'sourceEnabledSet': case 'sourceSituationChanged':
    case 'feedGapRecorded': case 'secretStored': case 'roomSet':
      return evolveRoom(state, { event, at, actor });
    case 'threadClaimed': case 'threadReleased': case 'threadAnswered': case 'threadSnoozed': case 'threadReopened': case 'commentHideRequested': case 'commentHidden': case 'commentUnhidden':
    case 'viewerMuteRequested': case 'viewerMuted': case 'viewerUnmuted': case 'cannedAnswersSet': case 'cannedAnswersPut': case 'cannedAnswerRemoved': case 'namesMasked': case 'retentionSet': case 'viewerRevealed': case 'viewerErasureAgreed': case 'viewerErased':
      return evolveCommentDesk(state, { event, at, actor });
    case 'trainingStarted': case 'trainingProfileSet': case 'trainingFaultBegun': case 'trainingFaultEnded': case 'trainingStopped': return evolveTraining(state, { event, at, actor });
    case 'askPut': case 'askSettled': return evolveAsks(state, { event, at, actor });
    // What is tagged and what was imported is of the list of sessions, which is no part of the room's state.
    case 'sessionTagged': case 'sessionImported': return state;
    case 'goalsSet': case 'adSpendRecorded': case 'adSpendRemoved': case 'showCostsSet': return evolveGoals(state, { event, at });
    case 'spokenWordMarked': case 'latencySampled': case 'latencySet': return evolveLatency(state, event, at);
    default:
      // A kind newer than this build (an engine updated before its windows): nothing this build shows depends on it.
      event satisfies never;
      return state;
  }
}

/**
 * A new session keeps what outlives a show (plan, shelf, OBS, sources, room) and starts without runs or cues.
 * `decide` repeats the kept parts as events behind this one, so that a session's log can be folded by itself.
 */
function openSession(state: ShowState, { event, at }: Happened<Extract<ShowEvent, { kind: 'sessionOpened' }>>): ShowState {
  return {
    ...state,
    asks: state.asks.length === 0 ? state.asks : [],
    session: { id: event.sessionId, title: event.title, openedAt: at },
    show: state.show.kind === 'empty' || state.show.kind === 'planning' ? state.show : { kind: 'planning', sheet: state.show.sheet },
    obs: { ...state.obs, wantedScene: null, sceneProblem: null, restart: false, panic: null, picture: { kind: 'unverified' }, consent: null, dangers: [] },
    health: sessionHealth(state.health),
    planEdits: NO_EDITS,
    timers: state.timers.length === 0 ? state.timers : [],
    automation: state.automation.suspended === null && state.automation.firings.length === 0 ? state.automation : { ...state.automation, suspended: null, firings: [] },
    pinned: null,
    pins: state.pins.length === 0 ? state.pins : [],
    backup: state.backup.address === null ? state.backup : { ...state.backup, changedAt: at, lagMs: null, problem: null },
    textBindings: state.textBindings.problems.length === 0 ? state.textBindings : { ...state.textBindings, problems: [] },
    cues: state.cues.length === 0 ? state.cues : [],
    desk: forgetDesk(state.desk),
    hostCues: state.hostCues.length === 0 ? state.hostCues : [],
    commentDesk: sessionCommentDesk(state.commentDesk),
    shelf: sessionShelf(state.shelf),
    lottery: sessionLottery(state.lottery),
    goals: sessionGoals(state.goals),
    latency: sessionLatency(state.latency),
    compliance: sessionCompliance(state.compliance),
    review: sessionReview(state.review),
    training: null,
    sources: Object.fromEntries(Object.entries(state.sources).filter(([id]) => !isTrainingSource(id)).map(([id, source]) => [id, { ...source, gaps: source.gaps.filter((gap) => gap.until === null) }])),
  };
}
