import type { Command, CommandKind, CommandOf } from '../show/commands.ts';
import type { ActionId } from './matrix.table.ts';

/** A command whose content decides under which action it falls. `among` names all it can be. */
interface ByContent<K extends CommandKind> { readonly among: readonly ActionId[]; readonly of: (command: CommandOf<K>) => ActionId }
type RowOf<K extends CommandKind> = ActionId | ByContent<K>;

const APPROVAL = { draft: 'reviewPlan', reviewed: 'reviewPlan', approved: 'approvePlan', locked: 'releasePlan' } as const satisfies Record<string, ActionId>;

/** A price outside the ladder is asked for and agreed to as owner or as compliance; `decide` refuses it otherwise. */
function priceAction({ capacity }: CommandOf<'requestPrice' | 'agreePrice'>): ActionId {
  return capacity === null ? 'changePrice' : 'changePriceBeyond';
}

/** Under which line of the matrix each command falls. Exhaustive by type: whoever adds a command decides here who may send it. */
export const COMMAND_ROWS: { readonly [K in CommandKind]: RowOf<K> } = {
  openSession: 'setUpRoom', setRoom: 'setUpRoom',
  importRunsheet: 'editPlan', editItem: 'editPlan', editItems: 'editPlan', insertItems: 'editPlan', deleteItems: 'editPlan', moveItems: 'editPlan', duplicateItems: 'editPlan',
  setSheet: 'editPlan', mergeRunsheet: 'editPlan', undoEdit: 'editPlan', redoEdit: 'editPlan',
  setApproval: { among: ['reviewPlan', 'approvePlan', 'releasePlan'], of: ({ state }) => APPROVAL[state] },
  importProducts: 'runShelf', setShelfPlatforms: 'runShelf', moveOnShelf: 'runShelf', listProduct: 'runShelf', readCardPrice: 'runShelf', setSoldOut: 'runShelf', delistProduct: 'runShelf',
  startExplaining: 'runShelf', stopExplaining: 'runShelf', saveOffer: 'runShelf', removeOffer: 'runShelf', importOffers: 'runShelf',
  releaseStock: 'moveStock', lockStock: 'moveStock', countStock: 'moveStock',
  requestPrice: { among: ['changePrice', 'changePriceBeyond'], of: priceAction }, agreePrice: { among: ['changePrice', 'changePriceBeyond'], of: priceAction }, declinePrice: 'stopPrice',
  loadShow: 'runShow', unloadShow: 'runShow', startShow: 'runShow', takeNextItem: 'runShow', takePreviousItem: 'runShow', jumpToItem: 'runShow', holdShow: 'runShow', resumeShow: 'runShow',
  endShow: 'runShow', fireAdLib: 'runShow', dropRow: 'runShow', restoreRow: 'runShow',
  addTime: 'changeTiming', startFromNow: 'changeTiming', leaveLoop: 'changeTiming', applyCatchUp: 'changeTiming',
  startTimer: 'changeTiming', pauseTimer: 'changeTiming', resumeTimer: 'changeTiming', resetTimer: 'changeTiming', removeTimer: 'changeTiming', setTimerScreens: 'changeTiming',
  sendHostCue: 'sendCue', withdrawHostCue: 'sendCue', pinComment: 'sendCue', unpinComment: 'sendCue',
  acknowledgeHostCue: 'acknowledgeCue', answerPinned: 'acknowledgeCue',
  takeScene: 'switchScene', setPreviewScene: 'switchScene', setStudioMode: 'switchScene', resumeFromPanic: 'switchScene', setOverlayPart: 'switchScene', operateObs: 'switchScene',
  retryCue: 'switchScene', undoCue: 'switchScene', tryAutomation: 'switchScene',
  goLive: 'runStream', endStream: 'runStream', restartStream: 'runStream', startRecording: 'runStream', stopRecording: 'runStream', withdrawStreamRequest: 'runStream', takeOverBackup: 'runStream',
  panic: 'panic',
  configureObs: 'setUpPicture', forgetObs: 'setUpPicture', setSafety: 'setUpPicture', configureBackup: 'setUpPicture', forgetBackup: 'setUpPicture', setBackupOptions: 'setUpPicture',
  setTextBindings: 'setUpPicture', saveAutomation: 'setUpPicture', removeAutomation: 'setUpPicture',
  reconnectObs: 'recoverObs', reconnectBackup: 'recoverObs', markObsDangersSeen: 'recoverObs', switchAutomations: 'recoverObs', resumeAutomations: 'recoverObs',
  markHighlight: 'markMoment',
  acknowledgeAlert: 'handleAlerts', snoozeAlert: 'handleAlerts', markAlertNotUseful: 'handleAlerts', takeIncident: 'handleAlerts', markIncidentStep: 'handleAlerts', ownIncidentStep: 'handleAlerts', noteIncident: 'handleAlerts', addIncidentEvidence: 'handleAlerts',
  setAlertSettings: 'editThresholds',
  openIncident: 'declareIncident', closeIncident: 'declareIncident',
  claimThread: 'answerComments', releaseThread: 'answerComments', answerThread: 'answerComments', snoozeThread: 'answerComments', reopenThread: 'answerComments', putCannedAnswers: 'answerComments', removeCannedAnswer: 'answerComments',
  hideComment: 'hideComment', unhideComment: 'hideComment',
  muteViewer: 'blockViewer', unmuteViewer: 'blockViewer',
  maskNames: { among: ['readComments', 'readNames'], of: ({ masked }) => (masked ? 'readComments' : 'readNames') },
  setRetention: 'deleteData', eraseViewer: 'deleteData', deleteSession: 'deleteData',
  saveWords: 'editThresholds', removeWords: 'editThresholds', reviewWords: 'editThresholds', overrideWords: 'overrideWord', withdrawOverride: 'overrideWord',
  saveEvidence: 'keepRecords', removeEvidence: 'keepRecords', recordPromise: 'keepRecords', assignPromise: 'keepRecords', settlePromise: 'keepRecords', setScreenDuties: 'releasePlan',
  tagSession: 'reviewShow',
  markSpokenWord: 'markMoment', setLatency: 'setUpSources',
  setGoals: 'readMoney', recordAdSpend: 'readMoney', removeAdSpend: 'readMoney', setShowCosts: 'readMoney',
  saveReviewAction: 'reviewShow', settleReviewAction: 'reviewShow', removeReviewAction: 'reviewShow',
  // To ask for a raw file is everybody's who may export; to let it go is another's who may export raw.
  exportSession: 'exportMasked', cancelExport: 'exportMasked', declineExport: 'exportMasked', agreeExport: 'exportRaw',
  startTraining: 'train', setTrainingProfile: 'train', beginTrainingFault: 'train', endTrainingFault: 'train', stopTraining: 'train',
  // What is asked for, and who may allow it, is judged by the wish itself (decideAsks.ts).
  saveLottery: 'editPlan', importLotteries: 'editPlan', removeLottery: 'editPlan', submitLottery: 'editPlan', returnLottery: 'editPlan',
  approveLottery: 'publishLottery', publishLottery: 'publishLottery', favourLottery: 'publishLottery', cancelLottery: 'publishLottery', setLotteryBarred: 'publishLottery', setLotteryRisk: 'editThresholds', linkViewers: 'publishLottery', unlinkViewers: 'publishLottery',
  disputeLottery: 'publishLottery', settleLotteryDispute: 'publishLottery',
  openLottery: 'drawLottery', giveLotteryEntrants: 'drawLottery', closeLottery: 'drawLottery', drawLottery: 'drawLottery', announceLottery: 'drawLottery', replaceLotteryWinner: 'drawLottery',
  fileLotteryResult: 'claimLottery', claimLotteryPrize: 'claimLottery', archiveLottery: 'claimLottery',
  putAsk: 'ask', settleAsk: 'ask',
  addSource: 'setUpSources', removeSource: 'setUpSources', setSourceEnabled: 'setUpSources',
};

/** The action a command falls under. */
export function actionOf<K extends CommandKind>(command: CommandOf<K> & Command): ActionId {
  const found = COMMAND_ROWS[command.kind] as RowOf<K>;
  return typeof found === 'string' ? found : found.of(command);
}

/** All actions a kind of command can fall under. */
export function actionsOf(kind: CommandKind): readonly ActionId[] {
  const found = COMMAND_ROWS[kind];
  return typeof found === 'string' ? [found] : found.among;
}
