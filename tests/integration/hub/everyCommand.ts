import { DEFAULT_ALERT_SETTINGS } from '#shared/alerts/settings.ts';
import { ruleSchema } from '#shared/automation/model.ts';
import { offerSchema } from '#shared/commerce/offer.ts';
import { alertIdSchema, askIdSchema, cueIdSchema, hostCueIdSchema, incidentIdSchema, itemIdSchema, lotteryIdSchema, offerIdSchema, priceRequestIdSchema, productIdSchema, sessionIdSchema, sourceIdSchema, timerIdSchema } from '#shared/ids.ts';
import { lotteryDraftSchema } from '#shared/lottery/draft.ts';
import { NO_SAFETY } from '#shared/obs/safety.ts';
import type { Command, CommandKind, CommandOf } from '#shared/show/commands.ts';
import { newItemSchema } from '#shared/show/planCommands.ts';
import { duration, instant } from '#shared/time/instant.ts';
import { product, sheet } from './fixtures.ts';

export const source = sourceIdSchema.parse('feed-1');
const ROW = itemIdSchema.parse('I1');
const TIMER = timerIdSchema.parse('timer-1');
const ALERT = alertIdSchema.parse('alert-1');
const INCIDENT = incidentIdSchema.parse('incident-1');
const SEEN = { thread: { kind: 'comment' as const, crowdSeq: 1 }, label: '多少钱', people: 1, firstAskedAt: instant(0) };

const SESSION = sessionIdSchema.parse('session-1');
const L1 = lotteryIdSchema.parse('L1');
const DRAW = lotteryDraftSchema.parse({ id: 'L1', name: 'Bag', type: 'comment_phrase', mode: 'app_random', profiles: ['own'], prizes: [{ name: 'Cup', kind: 'physical', count: 1, unitMinor: 7_900 }], windowMs: 60_000 });
const P1 = productIdSchema.parse('P1');
const REQUEST = priceRequestIdSchema.parse('price-1');
const OFFER = offerSchema.parse({ id: 'o1', name: 'O', group: 'shopCoupon', deal: { kind: 'amountOff', offMinor: 100 } });

const RULE = ruleSchema.parse({ id: 'rule-1', name: 'R', mode: 'on', trigger: { kind: 'show', to: 'started' }, conditions: [], actions: [{ kind: 'sayNow', text: 'x' }] });

const WORD: CommandOf<'saveWords'>['words'][number] = { id: 'W1', term: '紫气', lang: 'zh', category: 'TEST', subCategory: '', severity: 'warn', matchMode: 'substring', allowPhrases: [], allowCondition: '', appliesTo: ['all'], scope: ['host'], legalBasis: '', suggestion: '' };

/** One well-formed command of every kind: the type makes a new kind without an entry a compile error. */
export const COMMANDS: { readonly [K in CommandKind]: Extract<Command, { kind: K }> } = {
  // A wish that cannot be one: what may be asked for is tried with every command itself.
  putAsk: { kind: 'putAsk', command: {} }, settleAsk: { kind: 'settleAsk', askId: askIdSchema.parse('ask-1'), allow: true },
  saveWords: { kind: 'saveWords', words: [WORD], sawEdits: 0 },
  removeWords: { kind: 'removeWords', wordIds: ['W1'], sawEdits: 0 },
  reviewWords: { kind: 'reviewWords', reviewedOn: '2026-11-01', nextReviewOn: '2026-12-01' },
  overrideWords: { kind: 'overrideWords', text: '最好', scope: 'host', wordIds: ['W1'], reason: 'own brand', evidenceId: 'E1' },
  withdrawOverride: { kind: 'withdrawOverride', overrideId: 'o-1' },
  saveEvidence: { kind: 'saveEvidence', evidence: { id: 'E1', title: 'T', number: '', wordIds: [], productIds: [], validUntil: null, note: '' } },
  removeEvidence: { kind: 'removeEvidence', evidenceId: 'E1' },
  recordPromise: { kind: 'recordPromise', text: '补发小样', owner: '', dueOn: null },
  assignPromise: { kind: 'assignPromise', promiseId: 'p-1', owner: 'A', dueOn: null },
  settlePromise: { kind: 'settlePromise', promiseId: 'p-1', state: 'kept', note: '' },
  setScreenDuties: { kind: 'setScreenDuties', duties: { operatorInput: '', aiHost: false, aiInput: '', healthFoodInput: '' } },
  saveReviewAction: { kind: 'saveReviewAction', actionId: null, sessionId: SESSION, text: 'Shorter opening', owner: 'A', dueOn: '2026-12-01', metric: 'acu', baseline: null, target: null, variable: '' },
  settleReviewAction: { kind: 'settleReviewAction', actionId: 'action-1', state: 'done', note: '' }, removeReviewAction: { kind: 'removeReviewAction', actionId: 'action-1' },
  exportSession: { kind: 'exportSession', sessionId: SESSION, format: 'csv', version: 'live', language: 'zh', raw: false, reason: '' },
  agreeExport: { kind: 'agreeExport', exportId: 'export-1' }, declineExport: { kind: 'declineExport', exportId: 'export-1' }, cancelExport: { kind: 'cancelExport', exportId: 'export-1' },
  openSession: { kind: 'openSession', title: 'T' },
  operateObs: { kind: 'operateObs', operation: { kind: 'setInputMute', input: 'Mic', muted: true } },
  markHighlight: { kind: 'markHighlight', label: '' },
  importRunsheet: { kind: 'importRunsheet', sheet: sheet(2) },
  importProducts: { kind: 'importProducts', products: [product(1)] },
  loadShow: { kind: 'loadShow', mode: 'rehearsal' },
  unloadShow: { kind: 'unloadShow' },
  startShow: { kind: 'startShow' },
  takeNextItem: { kind: 'takeNextItem', sawOnAir: null },
  takePreviousItem: { kind: 'takePreviousItem', sawOnAir: null },
  jumpToItem: { kind: 'jumpToItem', itemId: itemIdSchema.parse('I1'), sawOnAir: null, jumpedRows: 'toDo' },
  holdShow: { kind: 'holdShow', sawOnAir: null },
  resumeShow: { kind: 'resumeShow', sawOnAir: null },
  addTime: { kind: 'addTime', ms: duration(1_000), sawOnAir: null },
  endShow: { kind: 'endShow', sawOnAir: null },
  editItem: { kind: 'editItem', itemId: ROW, changes: { priceLine: '9.9' }, saw: { priceLine: '' } },
  editItems: { kind: 'editItems', rows: [{ itemId: ROW, saw: { flex: 'flex' } }], changes: { flex: 'must' } },
  insertItems: { kind: 'insertItems', list: 'plan', afterId: null, items: [newItemSchema.parse(sheet(1).items[0])] },
  deleteItems: { kind: 'deleteItems', itemIds: [ROW], onAirRow: 'refuse' },
  moveItems: { kind: 'moveItems', itemIds: [ROW], afterId: null, onAirRow: 'refuse' },
  duplicateItems: { kind: 'duplicateItems', itemIds: [ROW] },
  setApproval: { kind: 'setApproval', itemIds: [ROW], state: 'reviewed' },
  setSheet: { kind: 'setSheet', changes: { title: 'N' }, saw: { title: 'O' } },
  mergeRunsheet: { kind: 'mergeRunsheet', items: sheet(2).items, sawEdit: null },
  undoEdit: { kind: 'undoEdit', sawEdit: null, onAirRow: 'refuse' },
  redoEdit: { kind: 'redoEdit', sawEdit: null, onAirRow: 'refuse' },
  fireAdLib: { kind: 'fireAdLib', itemId: ROW, sawOnAir: null },
  startFromNow: { kind: 'startFromNow', sawOnAir: null },
  leaveLoop: { kind: 'leaveLoop', sawOnAir: null },
  dropRow: { kind: 'dropRow', itemId: ROW, onAirRow: 'refuse' },
  restoreRow: { kind: 'restoreRow', itemId: ROW },
  applyCatchUp: { kind: 'applyCatchUp', planId: 'A', savesMs: duration(1_000), changes: [{ itemId: ROW, kind: 'squeeze', toDurationMs: duration(1_000) }] },
  startTimer: { kind: 'startTimer', label: 'Offer', counts: 'down', durationMs: duration(60_000), until: null, showOn: ['prompter'] }, setTimerScreens: { kind: 'setTimerScreens', timerId: 'timer-1' as never, showOn: ['overlay'] },
  pinComment: { kind: 'pinComment', crowdSeq: 1, name: '小明', text: '多少钱' }, unpinComment: { kind: 'unpinComment', pinId: 'pin-1' as never }, answerPinned: { kind: 'answerPinned', pinId: 'pin-1' as never },
  pauseTimer: { kind: 'pauseTimer', timerId: TIMER },
  resumeTimer: { kind: 'resumeTimer', timerId: TIMER },
  resetTimer: { kind: 'resetTimer', timerId: TIMER },
  removeTimer: { kind: 'removeTimer', timerId: TIMER },
  configureObs: { kind: 'configureObs', address: { host: '127.0.0.1', port: 4_455 } },
  reconnectObs: { kind: 'reconnectObs' },
  forgetObs: { kind: 'forgetObs' },
  takeScene: { kind: 'takeScene', scene: 'Main' },
  setPreviewScene: { kind: 'setPreviewScene', scene: 'Main' },
  setStudioMode: { kind: 'setStudioMode', on: true },
  panic: { kind: 'panic' },
  resumeFromPanic: { kind: 'resumeFromPanic' },
  setSafety: { kind: 'setSafety', safety: NO_SAFETY },
  withdrawStreamRequest: { kind: 'withdrawStreamRequest' },
  markObsDangersSeen: { kind: 'markObsDangersSeen' },
  goLive: { kind: 'goLive' },
  endStream: { kind: 'endStream' },
  startRecording: { kind: 'startRecording' },
  stopRecording: { kind: 'stopRecording' },
  configureBackup: { kind: 'configureBackup', address: { host: '127.0.0.1', port: 4456 } },
  forgetBackup: { kind: 'forgetBackup' },
  reconnectBackup: { kind: 'reconnectBackup' },
  setBackupOptions: { kind: 'setBackupOptions', streamBoth: false },
  takeOverBackup: { kind: 'takeOverBackup' },
  setTextBindings: { kind: 'setTextBindings', bindings: [] },
  saveAutomation: { kind: 'saveAutomation', rule: RULE },
  removeAutomation: { kind: 'removeAutomation', ruleId: RULE.id },
  switchAutomations: { kind: 'switchAutomations', on: true },
  resumeAutomations: { kind: 'resumeAutomations' },
  tryAutomation: { kind: 'tryAutomation', ruleId: RULE.id },
  retryCue: { kind: 'retryCue', cueId: cueIdSchema.parse('cue-1') },
  undoCue: { kind: 'undoCue', cueId: cueIdSchema.parse('cue-1') },
  setOverlayPart: { kind: 'setOverlayPart', part: 'ticker', on: false },
  sendHostCue: { kind: 'sendHostCue', text: 'hello' },
  withdrawHostCue: { kind: 'withdrawHostCue', cueId: hostCueIdSchema.parse('cue-1') },
  acknowledgeHostCue: { kind: 'acknowledgeHostCue', cueId: hostCueIdSchema.parse('cue-1') },
  startTraining: { kind: 'startTraining', title: 'T', platforms: ['douyinGrab'], profile: 'normal' },
  setTrainingProfile: { kind: 'setTrainingProfile', profile: 'burst' },
  beginTrainingFault: { kind: 'beginTrainingFault', fault: 'burst', platform: null },
  endTrainingFault: { kind: 'endTrainingFault', fault: 'burst', platform: null },
  stopTraining: { kind: 'stopTraining', title: 'T' },
  addSource: { kind: 'addSource', source: { kind: 'ingest', id: source, name: 'Feed' } },
  removeSource: { kind: 'removeSource', sourceId: source },
  setSourceEnabled: { kind: 'setSourceEnabled', sourceId: source, enabled: false },
  acknowledgeAlert: { kind: 'acknowledgeAlert', alertId: ALERT },
  snoozeAlert: { kind: 'snoozeAlert', alertId: ALERT, ms: duration(60_000) },
  markAlertNotUseful: { kind: 'markAlertNotUseful', alertId: ALERT },
  setAlertSettings: { kind: 'setAlertSettings', settings: DEFAULT_ALERT_SETTINGS },
  openIncident: { kind: 'openIncident', topic: 'other', isDrill: true },
  markIncidentStep: { kind: 'markIncidentStep', incidentId: INCIDENT, step: 'notice', done: true },
  takeIncident: { kind: 'takeIncident', incidentId: INCIDENT },
  ownIncidentStep: { kind: 'ownIncidentStep', incidentId: INCIDENT, step: 'notice', owner: { kind: 'named', name: 'Lin' } },
  addIncidentEvidence: { kind: 'addIncidentEvidence', incidentId: INCIDENT, evidence: { kind: 'link', href: 'https://example.invalid/a', label: '' } },
  noteIncident: { kind: 'noteIncident', incidentId: INCIDENT, text: 'x' },
  closeIncident: { kind: 'closeIncident', incidentId: INCIDENT, cause: '' },
  restartStream: { kind: 'restartStream' },
  claimThread: { kind: 'claimThread', seen: SEEN, takeOver: false }, releaseThread: { kind: 'releaseThread', thread: SEEN.thread }, answerThread: { kind: 'answerThread', seen: SEEN, way: 'host' },
  snoozeThread: { kind: 'snoozeThread', seen: SEEN, ms: duration(60_000) }, reopenThread: { kind: 'reopenThread', thread: SEEN.thread },
  hideComment: { kind: 'hideComment', crowdSeq: 1, text: 'x', reason: 'spam', note: '' }, unhideComment: { kind: 'unhideComment', crowdSeq: 1 },
  muteViewer: { kind: 'muteViewer', text: '', viewerKey: 'abcd1234', label: 'x', reason: 'spam', minutes: 5, note: '' }, unmuteViewer: { kind: 'unmuteViewer', viewerKey: 'abcd1234' },
  deleteSession: { kind: 'deleteSession', sessionId: 'session-0' as never, reason: 'the contract with the brand ended' },
  tagSession: { kind: 'tagSession', sessionId: 'session-1' as never, tags: ['双十一'] },
  markSpokenWord: { kind: 'markSpokenWord', word: '西瓜' }, setLatency: { kind: 'setLatency', sourceId: null, ms: 5_000 },
  setGoals: { kind: 'setGoals', targets: { paidGmv: 31_776_000 } }, recordAdSpend: { kind: 'recordAdSpend', entries: [{ channel: 'x', costMinor: 1 as never, paidMinor: null }], replace: false }, removeAdSpend: { kind: 'removeAdSpend', id: 'spend-1' },
  setShowCosts: { kind: 'setShowCosts', costs: { marginPct: 40, commissionPct: null, costPeopleMinor: null, costPrizesMinor: null } },
  putCannedAnswers: { kind: 'putCannedAnswers', answers: [{ answer: { id: 'a1', topic: 'shipping', productId: null, text: { zh: '48 小时内发出', en: '' } }, saw: null }] }, removeCannedAnswer: { kind: 'removeCannedAnswer', saw: { id: 'a1', topic: 'shipping', productId: null, text: { zh: '48 小时内发出', en: '' } } }, maskNames: { kind: 'maskNames', masked: true }, eraseViewer: { kind: 'eraseViewer', viewerKey: 'abcd1234' }, setRetention: { kind: 'setRetention', retention: { rawDays: 30, maskedDays: 180, sessionDays: null } },
  setShelfPlatforms: { kind: 'setShelfPlatforms', platforms: ['own'] }, moveOnShelf: { kind: 'moveOnShelf', productId: P1, afterId: null },
  listProduct: { kind: 'listProduct', productId: P1, platform: 'own', cardMinor: 990 }, readCardPrice: { kind: 'readCardPrice', productId: P1, platform: 'own', cardMinor: 990 },
  setSoldOut: { kind: 'setSoldOut', productId: P1, platform: 'own', soldOut: true }, delistProduct: { kind: 'delistProduct', productId: P1, platform: null, reason: 'sample fault' },
  startExplaining: { kind: 'startExplaining', productId: P1 }, stopExplaining: { kind: 'stopExplaining' },
  releaseStock: { kind: 'releaseStock', productId: P1, units: 1, note: '' }, lockStock: { kind: 'lockStock', productId: P1, units: 0, note: 'VIP' }, countStock: { kind: 'countStock', productId: P1, units: 9, note: '' },
  requestPrice: { kind: 'requestPrice', productId: P1, sawMinor: null, nextMinor: 990, typedAgainMinor: null, reason: 'x', capacity: null },
  agreePrice: { kind: 'agreePrice', requestId: REQUEST, typedMinor: 990, capacity: null }, declinePrice: { kind: 'declinePrice', requestId: REQUEST, reason: '' },
  saveOffer: { kind: 'saveOffer', offer: OFFER }, removeOffer: { kind: 'removeOffer', offerId: offerIdSchema.parse('o1') }, importOffers: { kind: 'importOffers', offers: [] },
  saveLottery: { kind: 'saveLottery', draft: DRAW }, importLotteries: { kind: 'importLotteries', drafts: [DRAW] }, removeLottery: { kind: 'removeLottery', lotteryId: L1 }, submitLottery: { kind: 'submitLottery', lotteryId: L1 },
  returnLottery: { kind: 'returnLottery', lotteryId: L1, reason: 'r' }, approveLottery: { kind: 'approveLottery', lotteryId: L1, level: 'L2', note: '' }, publishLottery: { kind: 'publishLottery', lotteryId: L1 },
  openLottery: { kind: 'openLottery', lotteryId: L1 }, giveLotteryEntrants: { kind: 'giveLotteryEntrants', lotteryId: L1, entrants: [{ platform: 'own', userId: 'u-1', name: 'Wang', tickets: 1 }] }, closeLottery: { kind: 'closeLottery', lotteryId: L1 }, drawLottery: { kind: 'drawLottery', lotteryId: L1, withoutBeacon: null },
  fileLotteryResult: { kind: 'fileLotteryResult', lotteryId: L1, winners: [{ name: '王***', account: '' }], note: '' }, announceLottery: { kind: 'announceLottery', lotteryId: L1 },
  claimLotteryPrize: { kind: 'claimLotteryPrize', lotteryId: L1, place: 0, to: 'claimed' }, replaceLotteryWinner: { kind: 'replaceLotteryWinner', lotteryId: L1, place: 0, reason: 'declined', note: '' },
  favourLottery: { kind: 'favourLottery', lotteryId: L1, favour: { kind: 'longerClaim', addHours: 1 }, notice: 'n', reason: 'r' }, cancelLottery: { kind: 'cancelLottery', lotteryId: L1, reason: 'r', notice: '' },
  disputeLottery: { kind: 'disputeLottery', lotteryId: L1, reason: 'r' }, settleLotteryDispute: { kind: 'settleLotteryDispute', lotteryId: L1, outcome: 'o' }, archiveLottery: { kind: 'archiveLottery', lotteryId: L1 },
  setLotteryBarred: { kind: 'setLotteryBarred', list: 'insiders', barred: [] }, setLotteryRisk: { kind: 'setLotteryRisk', currency: 'CNY', minor: 40_000 }, linkViewers: { kind: 'linkViewers', link: { viewerKeys: ['a', 'b'], note: 'one person' } }, unlinkViewers: { kind: 'unlinkViewers', linkId: 'link-1' },
  setRoom: { kind: 'setRoom', currency: 'CNY', minTakeSpanMs: duration(0) },
};
