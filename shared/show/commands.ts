import { z } from 'zod';
import { sourceConfigSchema } from '../audience/source.ts';
import { MAX_PRODUCTS, productSchema } from '../commerce/product.ts';
import { currencySchema } from '../commerce/money.ts';
import { hostCueIdSchema, itemIdSchema, runIdSchema, sourceIdSchema } from '../ids.ts';
import { obsOperationSchema } from '../obs/desk/operation.ts';
import { COMMENT_DESK_COMMANDS } from '../commentDesk/commentDeskCommands.ts';
import { markedAsSchema } from '../markers/markedAs.ts';
import { obsAddressSchema } from '../obs/model.ts';
import { runsheetSchema } from '../runsheet/item.ts';
import { DELETION_COMMANDS } from '../deletion/deletion.ts';
import { REVIEW_COMMANDS } from '../review/actions.ts';
import { COMPLIANCE_COMMANDS } from '../compliance/gate/model.ts';
import { GOAL_COMMANDS } from '../goals/goals.ts';
import { SESSION_COMMANDS } from '../sessions/tags.ts';
import { LATENCY_COMMANDS } from '../latency/latency.ts';
import { PIN_COMMANDS } from './pinCommands.ts';
import { OBS_COMMANDS } from './obsCommands.ts';
import { PLAN_COMMANDS } from './planCommands.ts';
import { HEALTH_COMMANDS } from './healthCommands.ts';
import { RUN_COMMANDS } from './runCommands.ts';
import { TRAINING_COMMANDS } from '../training/trainingCommands.ts';
import { ASK_COMMANDS } from '../crew/asks.ts';
import { AUTOMATION_COMMANDS } from '../automation/state.ts';
import { BACKUP_COMMANDS } from '../backup/model.ts';
import { BINDING_COMMANDS } from '../overlay/bindings.ts';
import { CUE_COMMANDS } from './cueCommands.ts';
import { LOTTERY_COMMANDS } from '../lottery/lotteryCommands.ts';
import { SHELF_COMMANDS } from '../shelf/shelfCommands.ts';
import { commandOf as c } from './commandOf.ts';
import { showModeSchema } from './showMode.ts';
import { durationSchema } from '../time/instant.ts';

/** The run the sender believed to be on air when it pressed; null = nothing. A mismatch is refused as `staleTake`. */
const sawOnAir = runIdSchema.nullable();
const threshold = durationSchema.refine((ms) => ms >= -3_600_000 && ms <= 3_600_000, 'outOfRange').exactOptional();

/** Everything a person can ask of the show. One sentence each: who sends it and why. */
export const commandSchema = z.discriminatedUnion('kind', [
  // --- the plan
  c('openSession', 'Producer: begin a new recorded session; the run-sheet and products of the current one are carried over.', { title: z.string().min(1).max(200) }),
  c('importRunsheet', 'Producer: replace the plan with an imported run-sheet (already mapped and checked in the window).', { sheet: runsheetSchema }),
  c('importProducts', 'Producer: replace the shelf with imported products.', { products: z.array(productSchema).min(1).max(MAX_PRODUCTS) }),
  ...PLAN_COMMANDS,
  // --- the show
  c('loadShow', 'Producer: arm the show (first item ready, nothing on air yet) in rehearsal or live mode.', { mode: showModeSchema }),
  c('unloadShow', 'Producer: leave the armed state without having started.', {}),
  c('startShow', 'Producer: put the first item on air and start the show clock.', {}),
  c('takeNextItem', 'Producer: end the item on air and take the next one (NEXT).', { sawOnAir }),
  c('takePreviousItem', 'Producer: go back: take the item before the one on air again, as a new run.', { sawOnAir }),
  c('jumpToItem', 'Producer: take any item; the rows jumped over are dropped or stay to do, as chosen.', { itemId: itemIdSchema, sawOnAir, jumpedRows: z.enum(['dropped', 'toDo']) }),
  c('holdShow', 'Producer: stop the clock of the item on air.', { sawOnAir }),
  c('resumeShow', 'Producer: let the clock of the item on air run again.', { sawOnAir }),
  c('addTime', 'Producer: lengthen or shorten the item on air; ms may be negative.', { ms: durationSchema, sawOnAir }),
  c('endShow', 'Producer: end the show; the session is complete and ready for review. Does not stop the stream.', { sawOnAir }),
  ...RUN_COMMANDS,
  ...COMMENT_DESK_COMMANDS,
  ...GOAL_COMMANDS,
  ...LATENCY_COMMANDS,
  ...COMPLIANCE_COMMANDS,
  ...REVIEW_COMMANDS,
  ...DELETION_COMMANDS,
  ...TRAINING_COMMANDS,
  ...SESSION_COMMANDS,
  ...ASK_COMMANDS,
  // --- OBS
  c('configureObs', 'Producer: where OBS is; the engine connects and keeps trying. The password goes by `storeSecret`, never in here.', { address: obsAddressSchema }),
  c('reconnectObs', 'Producer: try OBS again now (after a new password, or when kicked).', {}),
  c('forgetObs', 'Producer: disconnect from OBS and stop trying. Refused while streaming.', {}),
  ...OBS_COMMANDS,
  c('goLive', 'Producer: start the stream. Refused unless the show is in live mode and the stream is off (a second StartStream crashes OBS), and while the preflight list has a failure, unless `despite` says that it was read.', { despite: z.boolean().exactOptional() }),
  c('endStream', 'Producer: stop the stream (the window asks for a 1.5 s hold).', {}),
  c('startRecording', 'Producer: start OBS recording.', {}),
  c('stopRecording', 'Producer: stop OBS recording.', {}),
  ...HEALTH_COMMANDS,
  ...CUE_COMMANDS,
  c('operateObs', 'Producer: the desk beside scenes and stream: mixer, sources, filters, media, recording pause and split, replay, virtual camera, hotkeys. Logged with what became of it.', { operation: obsOperationSchema }),
  c('markHighlight', 'Producer: a moment worth finding again in the recording, or the moment of a draw; the label may be empty.', { label: z.string().trim().max(200), what: markedAsSchema.exactOptional() }),
  ...AUTOMATION_COMMANDS,
  ...BACKUP_COMMANDS,
  ...BINDING_COMMANDS,
  // --- host
  c('sendHostCue', 'Producer: "say now": a line on the host\'s prompter that asks for an acknowledgement.', { text: z.string().min(1).max(300) }),
  c('withdrawHostCue', 'Producer: take a cue off the prompter before it was acknowledged.', { cueId: hostCueIdSchema }),
  c('acknowledgeHostCue', 'Host: "got it": answers a cue.', { cueId: hostCueIdSchema }),
  ...PIN_COMMANDS,
  ...SHELF_COMMANDS,
  ...LOTTERY_COMMANDS,
  // --- sources and room
  c('addSource', 'Producer: add a comment, order or metric source. Its secret goes by `storeSecret`.', { source: sourceConfigSchema }),
  c('removeSource', 'Producer: remove a source; what it brought stays recorded.', { sourceId: sourceIdSchema }),
  c('setSourceEnabled', 'Producer: connect or disconnect a source.', { sourceId: sourceIdSchema, enabled: z.boolean() }),
  c('setRoom', 'Producer: room settings: currency of the headline figures, minimum span between takes, and when the time left turns to warning and to danger (ms left; absent = as it was).', {
    currency: currencySchema, minTakeSpanMs: durationSchema.refine((ms) => ms >= 0 && ms <= 10_000, 'outOfRange'), warnMs: threshold, dangerMs: threshold,
  }),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;
