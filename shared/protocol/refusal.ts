import { z } from 'zod';

/**
 * The closed list of reasons a request can be refused for. A key is never renamed or reused; windows translate it
 * (renderer/i18n, `refusal.<key>`). `params` fill the translated sentence and name the field where there is one.
 */
export const REFUSALS = {
  // transport and rights
  notAuthorised: 'The client has not paired, or its pairing was withdrawn.',
  roleMayNot: 'This role may not do that.',
  badMessage: 'The message does not fit the schema; params.field names the first offender, params.problem says what is wrong.',
  protocolTooOld: 'The window was loaded from an older engine: reload it.',
  tooManyRequests: 'More requests than the limit of this role; params.retryMs says when to try again.',
  engineStopping: 'The engine is shutting down; nothing was done.',
  storageFailed: 'The log could not be written; nothing was done.',
  ticketUnknown: 'The pairing link is not valid (wrong, or withdrawn).',
  ticketUsed: 'The pairing link was used already; ask for a new one.',
  ticketExpired: 'The pairing link is too old; ask for a new one.',
  unknownPairing: 'No such pairing; it may have been withdrawn already.',
  unknownQuery: 'There is no such query.',
  wrongHost: 'The request named a host this engine does not answer for (HTTP 421).',
  foreignOrigin: 'The request came from a page of another site (HTTP 403).',
  tooLarge: 'The body is larger than params.maxBytes (HTTP 413).',
  wrongMethod: 'That path does not take this HTTP method; params.allow says which (HTTP 405).',
  notFound: 'There is nothing at that path (HTTP 404).',
  engineFault: 'Something unexpected broke in the engine; it was logged, and nothing was done.',
  // training
  trainingRunning: 'A training is running: stop it first.',
  noTraining: 'No training is running.',
  trainingOnAir: 'A training cannot begin while the stream is on, or may be.',
  trainingNoLive: 'In a training a show can only be rehearsed; stop the training first.',
  trainingShowLoaded: 'A training neither begins nor ends while a show is armed or running: end it or leave it first.',
  trainingFaultUnfit: 'That fault needs one of the simulated platforms of this training, or the crowd as a whole; params.fault.',
  // control surfaces (docs/control-api.md)
  unknownAction: 'There is no such action; params.action.',
  confirmNeeded: 'That action ends or begins something for everyone: it wants confirm=yes; params.action.',
  // the plan
  noRunsheet: 'There is no run-sheet yet: import one.',
  showIsLoaded: 'The plan cannot be replaced while a show is armed or running.',
  duplicateCue: 'Two rows carry the same cue; params.cue.',
  duplicateId: 'Two entries carry the same id; params.id.',
  unknownTimeZone: 'Not an IANA time zone; params.timeZone.',
  unknownRow: 'No such row in the plan or among the ad-libs; params.id.',
  editConflict: 'A cell was changed by somebody else meanwhile: params.field of row params.cue, params.yours and params.theirs.',
  planChanged: 'The plan was changed since you looked (params.by); look again.',
  rowLocked: 'Row params.cue is locked: set its approval back first.',
  minAboveLength: 'The minimum length of row params.cue would be above its length.',
  sheetWouldBeEmpty: 'A plan keeps at least one row.',
  tooManyRows: 'More rows than params.max.',
  badPlace: 'Rows cannot be put behind one that is moved itself, or into another list.',
  loopBroken: 'The loop needs a first and a last row of the plan, in this order, with something to take between them.',
  loopWithoutLength: 'The loop takes no time and goes on by itself: it would run through at once.',
  nothingToUndo: 'There is no edit to undo.',
  nothingToRedo: 'There is no edit to make again.',
  // the show
  notLoaded: 'Load (arm) the show first.',
  alreadyLoaded: 'The show is armed already.',
  alreadyRunning: 'The show is running already.',
  notRunning: 'No show is running.',
  staleTake: 'What was on air when you pressed is not on air any more; look and press again.',
  tooSoonAfterTake: 'A take within the minimum span after the last one; params.waitMs.',
  nothingNext: 'This is the last row: end the show or jump.',
  nothingBefore: 'This is the first row.',
  unknownItem: 'No such row in the run-sheet.',
  itemIsOnAir: 'That row is on air now.',
  nothingToTake: 'The plan has milestones only: there is nothing to take.',
  milestoneNotTaken: 'A milestone is a marker: it cannot be taken.',
  unknownAdLib: 'No such ad-lib.',
  notInLoop: 'The row on air is not in a loop that would be repeated.',
  alreadyDropped: 'That row is dropped already.',
  notDropped: 'That row is not dropped.',
  staleCatchUp: 'The catch-up plan does not fit the show any more (row params.cue); look at the new one.',
  alreadyHeld: 'The clock is held already.',
  notHeld: 'The clock is not held.',
  timeBelowZero: 'That would end the item before it began.',
  // timers
  unknownTimer: 'No such timer.',
  tooManyTimers: 'No more than params.max timers.',
  timerNotRunning: 'The timer is stopped already.',
  timerRunning: 'The timer is running already.',
  namesAreMasked: 'Names are masked now; nobody can be found by name.',
  commentIsHidden: 'That comment is hidden; show it again first.',
  notPinned: 'That comment is not pinned any more.',
  badTimer: 'A timer that counts down needs a length, or an instant that is still to come.',
  // OBS
  obsNotConnected: 'OBS is not connected.',
  obsNotConfigured: 'OBS is not set up.',
  unknownScene: 'OBS has no such scene; params.scene.',
  rehearsalHasNoStream: 'A rehearsal cannot start the stream: load the show in live mode.',
  streamNotOff: 'The stream is not off; params.now says what it is.',
  streamNotLive: 'The stream is not live; params.now says what it is.',
  preflightFailed: 'The list before the show has params.failures failures (params.checks): put them right, or say that you go live despite them.',
  needsSecondProducer: 'This room starts and ends its stream with two producers: somebody else has to confirm within params.seconds seconds.',
  noStreamRequest: 'No start or stop of the stream waits for a second producer.',
  liveLocked: 'Not while streaming: params.what.',
  notStudioMode: 'OBS is not in studio mode: there is no preview.',
  noBackupScene: 'No backup scene is set for this room: choose one in the settings.',
  panicActive: 'The backup scene is on air: resume first.',
  noPanic: 'The backup scene is not on air because of a panic.',
  streamRunning: 'Not while the stream runs: end it first.',
  recordNotOff: 'The recording is not off; params.now says what it is.',
  recordNotRunning: 'No recording is running; params.now says what it is.',
  // alerts and incidents
  unknownAlert: 'No such alert in this session.',
  alertIsOver: 'The alert is over already.',
  unknownIncident: 'No such incident in this session.',
  incidentClosed: 'The incident is closed already.',
  incidentOpen: 'An incident is open already; close it first.',
  // cues
  unknownObsCue: 'No such cue of OBS steps; it may be too long ago.',
  obsCueIsPast: 'Its row is not on air any more.',
  obsCueRunning: 'Its steps are still being carried out.',
  nothingToRetry: 'Every step of it came off.',
  nothingToPutBack: 'It changed nothing of which is known what stood there before.',
  hotkeyGuarded: 'That key of OBS starts or stops an output; use the guarded button. params.hotkey.',
  obsCannot: 'This OBS does not offer that; params.feature.',
  recordNotPaused: 'The recording is not paused; params.now says what it is.',
  // second OBS
  backupIsMain: 'That is the main OBS: the backup has to be another one.',
  backupNotConfigured: 'No second OBS is set up.',
  backupNotConnected: 'The second OBS is not connected.',
  // automations
  unknownRule: 'No such automation.',
  tooManyRules: 'No more than params.max automations.',
  // host and sources
  threadTaken: 'params.name is answering that already; take it over or leave it.',
  threadAnswered: 'params.name answered that already; open it again first.',
  notDuringShow: 'Not while a show runs: it rewrites the file.',
  needsSecondPerson: 'That complains: another person has to agree before the comment is hidden or the viewer muted.',
  unknownCue: 'No such cue, or it was withdrawn.',
  alreadyAnswered: 'The cue was answered already.',
  unknownSource: 'No such source.',
  sourceExists: 'There is a source with this id already.',
  // pushed feeds (docs/ingest.md)
  sourceDisabled: 'The source is switched off in the control room; nothing was stored.',
  secretMissing: 'The source has no secret yet: make one in the control room.',
  badSignature: 'The signature does not fit the raw body and the secret of this source.',
  timestampOutOfWindow: 'The timestamp is more than params.windowMs away from the engine\'s clock (params.engineNow).',
} as const;

export type RefusalKey = keyof typeof REFUSALS;
export const refusalKeySchema = z.enum(Object.keys(REFUSALS) as [RefusalKey, ...RefusalKey[]]);
export const refusalSchema = z.object({ key: refusalKeySchema, params: z.record(z.string(), z.union([z.string(), z.number()])).default({}) });
export type Refusal = z.infer<typeof refusalSchema>;

/** Builds a refusal. */
export const refusal = (key: RefusalKey, params: Record<string, string | number> = {}): Refusal => ({ key, params });
