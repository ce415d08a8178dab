import { z } from 'zod';
import { feedGapSchema } from '../audience/event.ts';
import { sourceConfigSchema, sourceSituationSchema } from '../audience/source.ts';
import { ASK_EVENTS } from '../crew/asks.ts';
import { dutiesSchema } from '../crew/duty.ts';
import { currencySchema } from '../commerce/money.ts';
import { GOAL_EVENTS } from '../goals/goals.ts';
import { SESSION_EVENTS } from '../sessions/tags.ts';
import { LATENCY_EVENTS } from '../latency/latency.ts';
import { COMMENT_DESK_EVENTS } from '../commentDesk/commentDeskEvents.ts';
import { productSchema } from '../commerce/product.ts';
import { hostCueIdSchema, itemIdSchema, runIdSchema, sessionIdSchema, sourceIdSchema } from '../ids.ts';
import { obsAddressSchema, obsConnectionSchema, obsInventorySchema, recordSituationSchema, streamSituationSchema } from '../obs/model.ts';
import { alertIdSchema, automationIdSchema, editIdSchema, operationIdSchema, timerIdSchema } from '../ids.ts';
import { INCIDENT_EVENTS } from '../alerts/incidentEvents.ts';
import { findingSchema, ruleIdSchema } from '../alerts/model.ts';
import { alertSettingsSchema } from '../alerts/settings.ts';
import { markedAsSchema } from '../markers/markedAs.ts';
import { obsOperationSchema, operationOutcomeSchema } from '../obs/desk/operation.ts';
import { itemSchema, runsheetSchema } from '../runsheet/item.ts';
import { planChangeSchema } from '../runsheet/planChange.ts';
import { duration, durationSchema, instantSchema } from '../time/instant.ts';
import { PIN_EVENTS } from './pinCommands.ts';
import { takeTransitionSchema } from '../obs/takeTransition.ts';
import { OBS_EVENTS } from './obsEvents.ts';
import { showModeSchema } from './showMode.ts';
import { TRAINING_EVENTS } from '../training/trainingCommands.ts';
import { AUTOMATION_EVENTS } from '../automation/state.ts';
import { timerScreensSchema } from './timerScreens.ts';
import { BACKUP_EVENTS } from '../backup/model.ts';
import { BINDING_EVENTS } from '../overlay/bindings.ts';
import { CUE_EVENTS } from './cueState.ts';
import { LOTTERY_EVENTS } from '../lottery/lotteryEvents.ts';
import { IMPORT_EVENTS } from '../bundle/imported.ts';
import { DELETION_EVENTS } from '../deletion/deletion.ts';
import { REVIEW_EVENTS } from '../review/actions.ts';
import { COMPLIANCE_EVENTS } from '../compliance/gate/model.ts';
import { SHELF_EVENTS } from '../shelf/shelfEvents.ts';

/** How far a plan may be moved, ms: a rehearsal is held weeks before its show. */
const farSchema = z.number().int().min(-1e13).max(1e13).brand<'Duration'>();

/** How an item came on air. */
export const takeHowSchema = z.enum(['start', 'next', 'back', 'jump', 'auto', 'adLib']);
export type TakeHow = z.infer<typeof takeHowSchema>;

/** What an entry of the plan's history was: the command it came from. */
export const EDIT_KINDS = [
  'editItem', 'editItems', 'insertItems', 'deleteItems', 'moveItems', 'duplicateItems', 'setApproval', 'setSheet', 'mergeRunsheet', 'dropRow', 'restoreRow', 'applyCatchUp',
] as const;
export const editKindSchema = z.enum(EDIT_KINDS);
export type EditKind = z.infer<typeof editKindSchema>;

/** The clock of a timer as an anchor: the instant it reads zero, or the frozen ms (negative = over, or counted up). */
export const timerClockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('running'), zeroAt: instantSchema }),
  z.object({ kind: z.literal('paused'), remainingMs: durationSchema }),
]);
export type TimerClock = z.infer<typeof timerClockSchema>;
/** Older logs know no screens: every timer was on the prompter. */
const showOn = timerScreensSchema.default(['prompter']);
export type { TimerScreen } from './timerScreens.ts';

/**
 * The log. Append-only; everything else is rebuilt from it with `evolve`.
 * Never change a stored shape: add a new kind, or an optional field with a default.
 */
export const showEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sessionOpened'), sessionId: sessionIdSchema, title: z.string() }),
  z.object({ kind: z.literal('engineStarted'), version: z.string() }),
  z.object({ kind: z.literal('runsheetImported'), sheet: runsheetSchema }),
  z.object({ kind: z.literal('productsImported'), products: z.array(productSchema) }),
  z.object({ kind: z.literal('showLoaded'), mode: showModeSchema }),
  z.object({ kind: z.literal('showUnloaded') }),
  z.object({ kind: z.literal('showStarted') }),
  /** One take = this one event: it ends the run on air and begins the next; forecast and next are derived from it everywhere. */
  z.object({
    kind: z.literal('itemTaken'), runId: runIdSchema,
    /** The plan row as it was at the take: later edits never surprise what is live. */
    item: itemSchema,
    plannedStart: instantSchema, how: takeHowSchema,
    jumped: z.object({ itemIds: z.array(itemIdSchema), treatment: z.enum(['dropped', 'toDo']) }).nullable(),
    /** When a count-to-end item ends; null = after its length. */
    endsAt: instantSchema.nullable().default(null),
    /** Which pass of the sheet's loop this is, from 1; null outside of it. */
    loopPass: z.number().int().min(1).nullable().default(null),
  }),
  /** One edit of the plan, or its undo or redo, with what it takes to go back. `record` is null for those who see no history. */
  z.object({
    kind: z.literal('planEdited'),
    record: z.object({
      editId: editIdSchema, what: editKindSchema, way: z.enum(['do', 'undo', 'redo']),
      catchUp: z.object({ planId: z.string().max(20), savesMs: durationSchema, costMinor: z.number().int().nullable() }).nullable().default(null),
    }).nullable(),
    changes: z.array(planChangeSchema),
  }),
  /** From the row on air the plan was moved by `ms`, so that the offset became zero. */
  z.object({ kind: z.literal('planReanchored'), runId: runIdSchema, itemId: itemIdSchema, ms: farSchema, plannedStart: instantSchema,
    /** The whole plan moves, clock times with it: a rehearsal held at another time than the show. */
    isWhole: z.boolean().exactOptional() }),
  z.object({ kind: z.literal('loopLeft'), runId: runIdSchema }),
  z.object({ kind: z.literal('timerStarted'), timerId: timerIdSchema, label: z.string(), counts: z.enum(['down', 'up']), durationMs: durationSchema, clock: timerClockSchema, showOn }),
  z.object({ kind: z.literal('timerPaused'), timerId: timerIdSchema, clock: timerClockSchema, showOn }),
  z.object({ kind: z.literal('timerResumed'), timerId: timerIdSchema, clock: timerClockSchema, showOn }),
  z.object({ kind: z.literal('timerReset'), timerId: timerIdSchema, clock: timerClockSchema, showOn }),
  z.object({ kind: z.literal('timerRemoved'), timerId: timerIdSchema }),
  /** Other screens show it from now on. Whole, because a screen that did not show it was never told of it. */
  z.object({ kind: z.literal('timerShown'), timerId: timerIdSchema, label: z.string(), counts: z.enum(['down', 'up']), durationMs: durationSchema, clock: timerClockSchema, startedAt: instantSchema, showOn }),
  z.object({ kind: z.literal('showHeld'), runId: runIdSchema }),
  z.object({ kind: z.literal('showResumed'), runId: runIdSchema }),
  z.object({ kind: z.literal('timeAdded'), runId: runIdSchema, ms: durationSchema }),
  z.object({ kind: z.literal('showEnded') }),
  /** `passwordDropped`: it is another OBS than before, and the password of that one was not meant for it. */
  z.object({ kind: z.literal('obsConfigured'), address: obsAddressSchema, passwordDropped: z.literal(true).optional() }),
  z.object({ kind: z.literal('obsForgotten') }),
  z.object({ kind: z.literal('obsReconnectRequested') }),
  z.object({ kind: z.literal('obsConnectionChanged'), connection: obsConnectionSchema }),
  z.object({ kind: z.literal('obsInventoryRead'), inventory: obsInventorySchema, restarted: z.boolean() }),
  z.object({ kind: z.literal('sceneRequested'), scene: z.string(), transition: takeTransitionSchema.nullable().default(null) }),
  z.object({ kind: z.literal('programSceneChanged'), scene: z.string(), cause: z.enum(['ours', 'foreign']) }),
  z.object({ kind: z.literal('sceneFailed'), scene: z.string(), reason: z.enum(['sceneMissing', 'obsRefused', 'outcomeUnknown', 'notConnected', 'notOnAir']), detail: z.string() }),
  /** `despite`: rows of the list before the show that failed and were gone past by whoever started; absent = none did. */
  z.object({ kind: z.literal('streamStartRequested'), despite: z.array(z.string().max(40)).max(40).exactOptional() }),
  z.object({ kind: z.literal('streamStopRequested') }),
  z.object({ kind: z.literal('streamChanged'), stream: streamSituationSchema }),
  z.object({ kind: z.literal('recordingStartRequested') }),
  z.object({ kind: z.literal('recordingStopRequested') }),
  z.object({ kind: z.literal('recordChanged'), record: recordSituationSchema }),
  ...CUE_EVENTS,
  /** A producer did something to OBS beside scenes and the stream, and what became of it. */
  z.object({ kind: z.literal('obsOperationRequested'), operationId: operationIdSchema, operation: obsOperationSchema }),
  z.object({ kind: z.literal('obsOperationSettled'), operationId: operationIdSchema, outcome: operationOutcomeSchema }),
  /** OBS named the file it records into: at the start, and after every split. */
  z.object({ kind: z.literal('recordFileOpened'), file: z.string().max(1_000), /** Frames a second of the file; null = not known, and in older logs. */ fps: z.number().positive().nullable().default(null) }),
  /** Older logs know highlights alone. `draw` = a draw was drawn at this moment. */
  z.object({ kind: z.literal('highlightMarked'), label: z.string(), what: markedAsSchema.default('highlight') }),
  ...AUTOMATION_EVENTS,
  ...TRAINING_EVENTS,
  ...ASK_EVENTS,
  ...BACKUP_EVENTS,
  ...BINDING_EVENTS,
  ...OBS_EVENTS,
  z.object({ kind: z.literal('hostCueSent'), cueId: hostCueIdSchema, text: z.string() }),
  z.object({ kind: z.literal('hostCueWithdrawn'), cueId: hostCueIdSchema }),
  z.object({ kind: z.literal('hostCueAcknowledged'), cueId: hostCueIdSchema }),
  ...PIN_EVENTS,
  ...SHELF_EVENTS,
  ...LOTTERY_EVENTS,
  z.object({ kind: z.literal('sourceAdded'), source: sourceConfigSchema }),
  z.object({ kind: z.literal('sourceRemoved'), sourceId: sourceIdSchema }),
  z.object({ kind: z.literal('sourceEnabledSet'), sourceId: sourceIdSchema, enabled: z.boolean() }),
  z.object({ kind: z.literal('sourceSituationChanged'), sourceId: sourceIdSchema, situation: sourceSituationSchema }),
  z.object({ kind: z.literal('feedGapRecorded'), gap: feedGapSchema }),
  z.object({ kind: z.literal('secretStored'), owner: z.string() }),
  z.object({ kind: z.literal('roomSet'), currency: currencySchema, minTakeSpanMs: durationSchema, warnMs: durationSchema.default(duration(60_000)), dangerMs: durationSchema.default(duration(0)) }),
  // --- health: alerts and incidents, a few a show
  z.object({ kind: z.literal('alertRaised'), alertId: alertIdSchema, rule: ruleIdSchema, finding: findingSchema }),
  /** It grew graver, or is about something else of the same rule now. */
  z.object({ kind: z.literal('alertChanged'), alertId: alertIdSchema, finding: findingSchema }),
  z.object({ kind: z.literal('alertCleared'), alertId: alertIdSchema }),
  z.object({ kind: z.literal('alertAcknowledged'), alertId: alertIdSchema }),
  z.object({ kind: z.literal('alertSnoozed'), alertId: alertIdSchema, until: instantSchema }),
  z.object({ kind: z.literal('alertMarkedNotUseful'), alertId: alertIdSchema }),
  z.object({ kind: z.literal('alertSettingsSet'), settings: alertSettingsSchema }),
  ...INCIDENT_EVENTS,
  /** Stop and start of the stream as one wish: the start follows when OBS has said that it stopped. */
  z.object({ kind: z.literal('streamRestartRequested') }),
  ...COMMENT_DESK_EVENTS,
  ...GOAL_EVENTS,
  ...SESSION_EVENTS,
  ...LATENCY_EVENTS,
  ...COMPLIANCE_EVENTS,
  ...REVIEW_EVENTS,
  ...DELETION_EVENTS,
  ...IMPORT_EVENTS,
]);
export type ShowEvent = z.infer<typeof showEventSchema>;
export type ShowEventKind = ShowEvent['kind'];

/** Who caused an event. `name` is what the pairing was given, shown in logs and to other producers. */
export const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), role: z.enum(['producer', 'host', 'control']), clientId: z.string().max(64), name: z.string().max(60),
    /** Older logs know none. */
    duties: dutiesSchema.exactOptional() }),
  z.object({ kind: z.literal('engine') }),
  z.object({ kind: z.literal('obs') }),
  /** A rule of the automations. */
  z.object({ kind: z.literal('automation'), ruleId: automationIdSchema, name: z.string().max(60) }),
  z.object({ kind: z.literal('source'), sourceId: sourceIdSchema }),
]);
export type Actor = z.infer<typeof actorSchema>;

/** An event as the log holds it and as every screen receives it. `seq` grows by one per event and never repeats. */
export const storedEventSchema = z.object({ seq: z.number().int().min(1), at: instantSchema, actor: actorSchema, event: showEventSchema });
export type StoredEvent = z.infer<typeof storedEventSchema>;
