import type { Command } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { distinctTags } from '../sessions/tags.ts';
import { applyCatchUp } from './decideCatchUp.ts';
import { editItem, editItems, redoEdit, setApproval, setSheet, undoEdit } from './decideEdit.ts';
import { configureObs, forgetObs, reconnectObs, setPreviewScene, setStudioMode, startRecording, stopRecording, takeScene } from './decideObs.ts';
import { markObsDangersSeen, panic, resumeFromPanic, setSafety } from './decideSafety.ts';
import { endStream, goLive, withdrawStreamRequest } from './decideStream.ts';
import { acknowledgeAlert, markAlertNotUseful, restartStream, setAlertSettings, snoozeAlert } from './decideHealth.ts';
import { addIncidentEvidence, closeIncident, markIncidentStep, noteIncident, openIncident, ownIncidentStep, takeIncident } from './decideIncident.ts';
import { importProducts, importRunsheet, openSession } from './decidePlan.ts';
import { removeAutomation, resumeAutomations, saveAutomation, switchAutomations, tryAutomation } from './decideAutomation.ts';
import { configureBackup, forgetBackup, reconnectBackup, setBackupOptions, takeOverBackup } from './decideBackup.ts';
import { retryCue, setOverlayPart, undoCue, withCues } from './cues.ts';
import { markHighlight, operateObs } from './decideDesk.ts';
import { setTextBindings } from './decideBindings.ts';
import { acknowledgeHostCue, addSource, removeSource, sendHostCue, setRoom, setSourceEnabled, withdrawHostCue } from './decideRoom.ts';
import { deleteItems, duplicateItems, insertItems, mergeRunsheet, moveItems } from './decideRows.ts';
import { dropRow, fireAdLib, leaveLoop, restoreRow, startFromNow } from './decideRun.ts';
import {
  addTime, endShow, holdShow, jumpToItem, loadShow, resumeShow, startShow, takeNextItem, takePreviousItem, unloadShow,
} from './decideShow.ts';
import { answerPinned, pinComment, unpinComment } from './decidePin.ts';
import { pauseTimer, removeTimer, resetTimer, resumeTimer, setTimerScreens, startTimer } from './decideTimers.ts';
import { answerThread, claimThread, eraseViewer, hideComment, maskNames, muteViewer, putCannedAnswers, releaseThread, removeCannedAnswer, reopenThread, setRetention, snoozeThread, unhideComment, unmuteViewer } from '../commentDesk/decideCommentDesk.ts';
import {
  assignPromise, overrideWords, recordPromise, removeEvidence, removeWords, reviewWords, saveEvidence, saveWords, setScreenDuties, settlePromise, withdrawOverride,
} from '../compliance/gate/decideGate.ts';
import { agreeExport, cancelExport, declineExport, exportSession, removeReviewAction, saveReviewAction, settleReviewAction } from '../review/decideReview.ts';
import { deleteSession, isBeingDeleted } from '../deletion/decideDeletion.ts';
import { putAsk, settleAsk } from '../crew/decideAsks.ts';
import { markSpokenWord, setLatency } from '../latency/latencyState.ts';
import { recordAdSpend, removeAdSpend, setGoals, setShowCosts } from '../goals/goalsState.ts';
import { beginTrainingFault, endTrainingFault, setTrainingProfile, startTraining, stopTraining } from '../training/decideTraining.ts';
import { agreePrice, declinePrice, requestPrice } from '../shelf/decidePrice.ts';
import { countStock, delistProduct, listProduct, lockStock, moveOnShelf, readCardPrice, releaseStock, setShelfPlatforms, setSoldOut, startExplaining, stopExplaining } from '../shelf/decideShelf.ts';
import { importOffers, removeOffer, saveOffer } from '../shelf/decideOffers.ts';
import { giveLotteryEntrants } from '../lottery/decideLotteryEntrants.ts';
import { approveLottery, importLotteries, linkViewers, publishLottery, removeLottery, returnLottery, saveLottery, setLotteryBarred, setLotteryRisk, submitLottery, unlinkViewers } from '../lottery/decideLotteryDraft.ts';
import {
  announceLottery, archiveLottery, cancelLottery, claimLotteryPrize, closeLottery, disputeLottery, drawLottery, favourLottery, fileLotteryResult, openLottery, replaceLotteryWinner, settleLotteryDispute,
} from '../lottery/decideLotteryRun.ts';
import { withLotteries } from '../lottery/lotteryRows.ts';
import type { ShowState } from './state.ts';
import { succeed } from '../result.ts';

export type { DecideContext, Decision } from './decideContext.ts';
export { decideReport } from './decideReport.ts';

type Deciders = { readonly [K in Command['kind']]: (state: ShowState, command: Extract<Command, { kind: K }>, context: DecideContext) => Decision };

const DECIDERS: Deciders = {
  openSession, importRunsheet, importProducts,
  loadShow, unloadShow, startShow: (state, _command, context) => startShow(state, context),
  takeNextItem, takePreviousItem, jumpToItem, holdShow, resumeShow, addTime, endShow,
  editItem, editItems, insertItems, deleteItems, moveItems, duplicateItems, setApproval, setSheet, mergeRunsheet, undoEdit, redoEdit,
  fireAdLib, startFromNow, leaveLoop, dropRow, restoreRow, applyCatchUp,
  startTimer, pauseTimer, resumeTimer, resetTimer, removeTimer, setTimerScreens,
  pinComment, unpinComment, answerPinned,
  configureObs, reconnectObs, forgetObs, takeScene, setPreviewScene, setStudioMode, goLive, endStream, startRecording, stopRecording,
  panic, resumeFromPanic, setSafety, withdrawStreamRequest, markObsDangersSeen,
  acknowledgeAlert, snoozeAlert, markAlertNotUseful, setAlertSettings, openIncident, takeIncident, markIncidentStep, ownIncidentStep, noteIncident, addIncidentEvidence, closeIncident, restartStream,
  configureBackup, forgetBackup, reconnectBackup, setBackupOptions, takeOverBackup, setTextBindings,
  saveAutomation, removeAutomation, switchAutomations, resumeAutomations, tryAutomation,
  retryCue, undoCue, setOverlayPart,
  operateObs, markHighlight,
  sendHostCue, withdrawHostCue, acknowledgeHostCue,
  putAsk: (state, command, context) => putAsk(state, command, context, decide), settleAsk: (state, command, context) => settleAsk(state, command, context, decide),
  startTraining, setTrainingProfile, beginTrainingFault, endTrainingFault, stopTraining,
  addSource, removeSource, setSourceEnabled, setRoom,
  setShelfPlatforms, moveOnShelf, listProduct, readCardPrice, setSoldOut, delistProduct, startExplaining, stopExplaining, releaseStock, lockStock, countStock,
  requestPrice, agreePrice, declinePrice, saveOffer, removeOffer, importOffers,
  claimThread, releaseThread, answerThread, snoozeThread, reopenThread, hideComment, unhideComment, muteViewer, unmuteViewer, putCannedAnswers, removeCannedAnswer, maskNames, setRetention, eraseViewer,
  saveWords, removeWords, reviewWords, overrideWords, withdrawOverride, saveEvidence, removeEvidence, recordPromise, assignPromise, settlePromise, setScreenDuties,
  tagSession: (state, { sessionId, tags }) => isBeingDeleted(state, sessionId) ? refuse('sessionBeingDeleted') : accept({ kind: 'sessionTagged', sessionId, tags: distinctTags(tags) }),
  setGoals, recordAdSpend, removeAdSpend, setShowCosts,
  saveReviewAction, settleReviewAction, removeReviewAction, exportSession, agreeExport, declineExport, cancelExport, deleteSession,
  markSpokenWord, setLatency,
  saveLottery, importLotteries, removeLottery, submitLottery, returnLottery, approveLottery, publishLottery, setLotteryBarred, setLotteryRisk, linkViewers, unlinkViewers,
  openLottery, giveLotteryEntrants, closeLottery, drawLottery, fileLotteryResult, announceLottery, claimLotteryPrize, replaceLotteryWinner, favourLottery, cancelLottery, disputeLottery, settleLotteryDispute, archiveLottery,
};

/**
 * The rules of the show: what a person's command causes in this state, or why it is refused. Pure: same state, command
 * and context give the same answer. Rights are not checked here (protocol/roles.ts), shapes are parsed before (commands.ts).
 */
export function decide<K extends Command['kind']>(state: ShowState, command: Extract<Command, { kind: K }>, context: DecideContext): Decision {
  const decider: Deciders[K] = DECIDERS[command.kind as K];
  const decided = decider(state, command, context);
  return decided.ok ? succeed(withLotteries(state, withCues(state, decided.value, context), context.now)) : decided;
}
