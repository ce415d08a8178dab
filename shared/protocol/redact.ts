import type { Product } from '../commerce/product.ts';
import type { ObsAddress, RecordSituation } from '../obs/model.ts';
import { NO_SAFETY } from '../obs/safety.ts';
import type { StoredCells } from '../runsheet/cells.ts';
import { DRAFT, type Runsheet, type RunsheetItem } from '../runsheet/item.ts';
import type { PlanChange } from '../runsheet/planChange.ts';
import { COMMENT_DESK_EVENTS } from '../commentDesk/commentDeskEvents.ts';
import { EMPTY_COMMENT_DESK } from '../commentDesk/commentDeskState.ts';
import { EMPTY_SHELF, type ShelfState } from '../shelf/model.ts';
import { isLotteryEvent } from '../lottery/evolveLottery.ts';
import { cutLottery, cutLotteryEvent, withoutDeskParts, withoutDeskPartsOf } from '../lottery/cutLottery.ts';
import { NO_HEALTH } from '../show/evolveHealth.ts';
import { NO_DESK_LOG } from '../show/evolveDesk.ts';
import { NO_AUTOMATION } from '../show/evolveAutomation.ts';
import { NO_BACKUP } from '../show/evolveBackup.ts';
import { NO_BINDINGS } from '../show/decideBindings.ts';
import { isDeletionEvent } from '../deletion/evolveDeletion.ts';
import { NO_REVIEW } from '../review/actions.ts';
import { isReviewEvent } from '../review/evolveReview.ts';
import { NO_COMPLIANCE } from '../compliance/gate/model.ts';
import { NO_GOALS } from '../goals/goals.ts';
import { NO_LATENCY } from '../latency/latency.ts';
import { NO_EDITS } from '../show/evolvePlan.ts';
import { assertNever } from '../result.ts';
import type { ShowEvent, StoredEvent } from '../show/events.ts';
import { PIN_SCREENS } from '../show/pinCommands.ts';
import type { ObsState, PinnedComment, Run, ShowSituation, ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import type { View } from './roles.ts';
import { withoutMoney } from './withoutMoney.ts';

/**
 * What a role may see. One rule for state and for events, so that both say the same:
 *   evolve(redactState(s, role), redactStored(e, role)) = redactState(evolve(s, e), role)
 * Producer: everything. Host, viewer and control surface: no cost, floor, commission, targets, custom columns, OBS cues, sources, OBS
 * address or file paths. Overlay: only what may go on air; it is a page inside OBS, and whatever it holds is one mistake from the picture.
 */
type Cut = 'all' | 'staff' | 'onAir';

const CUTS: Readonly<Record<View, Cut>> = { producer: 'all', producerNoMoney: 'all', producerNoNames: 'all', producerPlain: 'all', host: 'staff', viewer: 'staff', overlay: 'onAir', ingest: 'onAir', control: 'staff' };
const isWithoutMoney = (view: View): boolean => view === 'producerNoMoney' || view === 'producerPlain';
const isWithoutNames = (view: View): boolean => view === 'producerNoNames' || view === 'producerPlain';

/**
 * Stands for an OBS address: a window may know that OBS is set up and that it is another one than before (evolve forgets the
 * old one's scenes then), not where. The port carries 8 bits of a checksum: enough to tell two apart, far too little to find
 * either. Two that share it (1 in 256) cost a host's window stale scene names until OBS is read again.
 */
export function hiddenObsAddress({ host, port }: ObsAddress): ObsAddress {
  let sum = 7;
  for (const character of `${host}:${port}`) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return { host: 'hidden', port: 1 + (sum % 256) };
}

/** Cuts the whole state to a view. A producer who may read everything gets the very same object. */
export function redactState(state: ShowState, view: View): ShowState {
  const cut = CUTS[view];
  if (cut === 'all') {
    const named = isWithoutNames(view) ? { ...state, commentDesk: EMPTY_COMMENT_DESK, lottery: withoutDeskParts(state.lottery) } : state;
    return isWithoutMoney(view) ? withoutMoney(named) : named;
  }
  // Once more over all of it: whatever part is added later holds no money either.
  return withoutMoney({
    ...state,
    show: cutShow(state.show, cut),
    asks: [],
    planEdits: NO_EDITS,
    health: cut === 'staff' ? state.health : NO_HEALTH,
    desk: NO_DESK_LOG,
    timers: cut === 'staff' ? state.timers : state.timers.filter(({ showOn }) => showOn.includes('overlay')),
    pinned: state.pinned === null ? null : withoutViewer(cut === 'staff' ? state.pinned : { ...state.pinned, ...cutPinned(state.pinned), by: 'engine' }),
    products: state.products.map((product) => cutProduct(product, cut)),
    shelf: cutShelf(state.shelf, cut),
    lottery: cutLottery(state.lottery),
    obs: cutObs(state.obs, cut),
    cues: [],
    automation: NO_AUTOMATION,
    backup: NO_BACKUP,
    textBindings: NO_BINDINGS,
    hostCues: cut === 'staff' ? state.hostCues : [],
    sources: {},
    commentDesk: EMPTY_COMMENT_DESK,
    goals: NO_GOALS,
    latency: NO_LATENCY,
    compliance: NO_COMPLIANCE,
    review: NO_REVIEW,
    deletions: [],
  });
}

/**
 * Cuts one stored event to a role; null = this role learns nothing of it.
 * A left-out event makes no hole: the delta's own afterSeq/seq still count it.
 */
export function redactStored(stored: StoredEvent, view: View): StoredEvent | null {
  const cut = CUTS[view];
  if (cut === 'all') {
    if (isWithoutNames(view) && isOfCommentDesk(stored.event)) return null;
    const named = isWithoutNames(view) && stored.event.kind === 'lotteryDesksCarried' ? { ...stored, event: withoutDeskPartsOf(stored.event) } : stored;
    return isWithoutMoney(view) ? withoutMoney(named) : named;
  }
  const cutOut = cutEvent(stored.event, cut);
  if (cutOut === null) return null;
  const event = withoutMoney(cutOut);
  return { ...stored, event, actor: cut === 'onAir' ? { kind: 'engine' } : stored.actor };
}

/** Whose comment is pinned is for the control room, even by a key. */
function withoutViewer<T extends { readonly viewerKey?: string | null | undefined }>(pinned: T): T {
  if (pinned.viewerKey === undefined) return pinned;
  const { viewerKey: _viewerKey, ...rest } = pinned;
  return rest as T;
}

const DESK_KINDS: ReadonlySet<string> = new Set(COMMENT_DESK_EVENTS.map((option) => option.shape.kind.value));
const isOfCommentDesk = ({ kind }: ShowEvent): boolean => DESK_KINDS.has(kind);

/** Exhaustive on purpose: whoever adds an event decides here who may see it. */
function cutEvent(event: ShowEvent, cut: Exclude<Cut, 'all'>): ShowEvent | null {
  const staffOnly = cut === 'staff' ? event : null;
  if (isLotteryEvent(event)) return cutLotteryEvent(event);
  // Reviews are the control room's, and so is what becomes of recorded sessions.
  if (isReviewEvent(event) || isDeletionEvent(event)) return null;
  switch (event.kind) {
    case 'commentPinned': return withoutViewer(cut === 'staff' ? event : { ...event, ...cutPinned({ ...event, showOn: event.showOn ?? PIN_SCREENS }) });
    case 'sessionOpened': case 'showLoaded': case 'showUnloaded': case 'showStarted': case 'showHeld':
    case 'showResumed': case 'timeAdded': case 'showEnded': case 'roomSet':
    case 'commentUnpinned': case 'pinnedAnswered': case 'timerRemoved':
    case 'planReanchored': case 'loopLeft': case 'overlayPartsSet':
    case 'trainingStarted': case 'trainingProfileSet': case 'trainingFaultBegun': case 'trainingFaultEnded': case 'trainingStopped':
      return event;
    case 'timerStarted': case 'timerPaused': case 'timerResumed': case 'timerReset':
      return cut === 'staff' || event.showOn.includes('overlay') ? event : null;
    case 'timerShown':
      return cut === 'staff' || event.showOn.includes('overlay') ? event : { kind: 'timerRemoved', timerId: event.timerId };
    case 'planEdited': return { ...event, record: null, changes: event.changes.flatMap((change) => cutChange(change, cut)) };
    case 'runsheetImported': return { ...event, sheet: cutSheet(event.sheet, cut) };
    case 'productsImported': return { ...event, products: event.products.map((product) => cutProduct(product, cut)) };
    case 'itemTaken': return { ...event, item: cutItem(event.item, cut) };
    case 'engineStarted': case 'obsForgotten': case 'obsReconnectRequested': case 'obsConnectionChanged': case 'obsInventoryRead':
    case 'sceneRequested': case 'programSceneChanged': case 'sceneFailed': case 'streamStartRequested': case 'streamStopRequested':
    case 'sceneVerified': case 'sceneRepaired': case 'pictureChecked': case 'previewRequested': case 'studioModeRequested':
    case 'panicStarted': case 'panicSettled': case 'panicEnded': case 'safetySet': case 'sceneRenamed': case 'inputRenamed':
    case 'streamConsentAsked': case 'streamConsentWithdrawn': case 'obsDangerFound': case 'obsDangersSeen':
    case 'streamChanged': case 'recordingStartRequested': case 'recordingStopRequested':
    case 'hostCueSent': case 'hostCueWithdrawn': case 'hostCueAcknowledged':
    case 'alertRaised': case 'alertChanged': case 'alertCleared': case 'alertAcknowledged': case 'alertSnoozed': case 'alertMarkedNotUseful': case 'alertSettingsSet':
    case 'incidentTaken': case 'incidentEscalated': case 'incidentStepOwned': case 'incidentEvidenceAdded':
    case 'incidentOpened': case 'incidentLinked': case 'incidentRecovered': case 'incidentStepMarked': case 'incidentNoted': case 'incidentClosed': case 'streamRestartRequested':
      return staffOnly;
    case 'obsTakenOver': return cut === 'staff' ? { ...event, main: hiddenObsAddress(event.main), backup: hiddenObsAddress(event.backup) } : null;
    case 'obsConfigured': return cut === 'staff' ? { ...event, address: hiddenObsAddress(event.address) } : null;
    // Whoever may only ask from a screen without a desk is told by what happens.
    case 'askPut': case 'askSettled':
    case 'obsOperationRequested': case 'obsOperationSettled': case 'recordFileOpened': case 'highlightMarked':
      return null;
    case 'recordChanged': return cut === 'staff' ? { ...event, record: cutRecord(event.record) } : null;
    case 'backupConfigured': case 'backupForgotten': case 'backupOptionsSet': case 'backupConnectionChanged': case 'backupRead': case 'backupSceneChanged': case 'backupSceneFailed':
    case 'backupStreamChanged': case 'textBindingsSet': case 'textBindingsTold':
    case 'automationSaved': case 'automationRemoved': case 'automationsSwitched': case 'automationsResumed': case 'automationFired':
    case 'cueRequested': case 'cueRetryRequested': case 'cueUndoRequested': case 'cueSettled':
      return null;
    case 'threadClaimed': case 'threadReleased': case 'threadAnswered': case 'threadSnoozed': case 'threadReopened': case 'commentHideRequested': case 'commentHidden': case 'commentUnhidden':
    case 'viewerMuteRequested': case 'viewerMuted': case 'viewerUnmuted': case 'cannedAnswersSet': case 'cannedAnswersPut': case 'cannedAnswerRemoved': case 'namesMasked': case 'retentionSet': case 'viewerRevealed': case 'viewerErasureAgreed': case 'viewerErased':
      return null;
    case 'productMoved': case 'explainStarted': case 'explainStopped': case 'livePriceSet': return event;
    case 'shelfPlatformsSet': case 'cardPriceRead': case 'soldOutSet': case 'stockCounted': return staffOnly;
    case 'productListed': return cut === 'staff' ? { ...event, heldByRule: [] } : null;
    case 'productDelisted': return cut === 'staff' ? { ...event, reason: '' } : null;
    case 'stockReleased': case 'stockLocked': case 'stockCarried': case 'priceRequested': case 'priceDeclined': case 'priceChanged': case 'priceExceptionsCarried':
    case 'offerSaved': case 'offerRemoved': case 'offersImported':
    case 'wordsSaved': case 'wordsRemoved': case 'wordsReviewed': case 'wordsOverridden': case 'overrideWithdrawn': case 'evidenceSaved': case 'evidenceRemoved':
    case 'promiseRecorded': case 'promiseAssigned': case 'promiseSettled': case 'screenDutiesSet': case 'complianceCarried':
    case 'goalsSet': case 'adSpendRecorded': case 'adSpendRemoved': case 'showCostsSet': case 'sessionTagged': case 'sessionImported': case 'spokenWordMarked': case 'latencySampled': case 'latencySet':
      return null;
    case 'sourceAdded': case 'sourceRemoved': case 'sourceEnabledSet': case 'sourceSituationChanged': case 'feedGapRecorded': case 'secretStored':
      return null;
    default: return assertNever(event);
  }
}

/** An overlay needs no words that are for the prompter only; that another pin took its place it must know. */
const cutPinned = ({ name, text, showOn }: Pick<PinnedComment, 'name' | 'text' | 'showOn'>): Pick<PinnedComment, 'name' | 'text'> => (showOn.includes('overlay') ? { name, text } : { name: '', text: '' });

function cutShow(show: ShowSituation, cut: Exclude<Cut, 'all'>): ShowSituation {
  switch (show.kind) {
    case 'empty': return show;
    case 'planning': case 'armed': return { ...show, sheet: cutSheet(show.sheet, cut) };
    case 'running': return { ...show, sheet: cutSheet(show.sheet, cut), onAir: cutRun(show.onAir, cut), done: show.done.map((run) => cutRun(run, cut)) };
    case 'ended': return { ...show, sheet: cutSheet(show.sheet, cut), done: show.done.map((run) => cutRun(run, cut)) };
    default: return assertNever(show);
  }
}

function cutRun<R extends Run>(run: R, cut: Exclude<Cut, 'all'>): R {
  const item = cutItem(run.item, cut);
  return cut === 'staff' ? { ...run, item } : { ...run, item, scene: { kind: 'none' } };
}

function cutSheet(sheet: Runsheet, cut: Exclude<Cut, 'all'>): Runsheet {
  return { ...sheet, items: sheet.items.map((item) => cutItem(item, cut)), adLibs: sheet.adLibs.map((item) => cutItem(item, cut)) };
}

/** Those who see no history need no way back: what stood before is left out, and so is an edit of cells they do not see. */
function cutChange(change: PlanChange, cut: Exclude<Cut, 'all'>): PlanChange[] {
  switch (change.kind) {
    case 'cells': {
      const after = cutCells(change.after, cut);
      return Object.keys(after).length === 0 ? [] : [{ ...change, before: {}, after }];
    }
    case 'inserted': case 'removed': return [{ ...change, rows: change.rows.map((row) => ({ ...row, item: cutItem(row.item, cut) })) }];
    case 'moved': case 'sheet': case 'marked': case 'caughtUp': return [change];
    default: return assertNever(change);
  }
}

function cutCells({ kpiTarget: _kpi, custom: _custom, expectedGmvMinor: _gmv, obsCue: _cue, ...staff }: StoredCells, cut: Exclude<Cut, 'all'>): StoredCells {
  if (cut === 'staff') return staff;
  const { mechanism: _m, talkingPoints: _t, interaction: _i, obsScene: _s, owners: _o, producerCue: _p, complianceNote: _c, fallback: _f, approval: _a, ...onAir } = staff;
  return onAir;
}

function cutItem(item: RunsheetItem, cut: Exclude<Cut, 'all'>): RunsheetItem {
  const staff: RunsheetItem = { ...item, kpiTarget: '', custom: {}, expectedGmvMinor: null, obsCue: null };
  if (cut === 'staff') return staff;
  return { ...staff, mechanism: '', talkingPoints: { zh: [], en: [] }, interaction: '', obsScene: null, owners: [], producerCue: '', complianceNote: '', fallback: '', approval: DRAFT };
}

function cutProduct(product: Product, cut: Exclude<Cut, 'all'>): Product {
  const staff: Product = { ...product, costMinor: null, floorMinor: null, commissionPct: null, targetUnits: null, targetGmvMinor: null, custom: {} };
  if (cut === 'staff') return staff;
  return {
    // The own 7-day low stays: the card on air may compare with it, and with nothing else (明码标价 §16).
    ...staff, sku: '', category: '', role: '', stock: null, safetyStock: null,
    returnPolicy: '', complianceClass: '', evidence: '', claimsAllowed: [], claimsForbidden: [], note: '',
  };
}

/** What is listed and explained is no secret of the desk; offers, stock kept back and every word about prices are. */
const cutShelf = ({ platforms, listings, windows }: ShelfState, cut: Exclude<Cut, 'all'>): ShelfState => (cut === 'staff' ? { ...EMPTY_SHELF, platforms, listings: listings.map((each) => (each.reason === '' ? each : { ...each, reason: '' })), windows } : { ...EMPTY_SHELF, windows });

function cutRecord(record: RecordSituation): RecordSituation {
  return record.kind === 'off' ? { ...record, lastFile: null } : record;
}

function cutObs(obs: ObsState, cut: Exclude<Cut, 'all'>): ObsState {
  if (cut === 'onAir') return NO_OBS;
  return { ...obs, address: obs.address === null ? null : hiddenObsAddress(obs.address), record: cutRecord(obs.record), passwordStored: false };
}

/** What an overlay holds instead of OBS: "not known", never a claim that the stream is off. */
const NO_OBS: ObsState = {
  address: null, connection: { kind: 'notConfigured' }, inventory: null, wantedScene: null,
  stream: { kind: 'unknown', since: 0 as Instant, last: 'off' }, record: { kind: 'unknown', since: 0 as Instant, last: 'off' },
  sceneProblem: null, passwordStored: false, restart: false,
  safety: NO_SAFETY, panic: null, picture: { kind: 'unverified' }, consent: null, dangers: [],
};
