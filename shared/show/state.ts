import type { HealthState } from '../alerts/model.ts';
import type { FeedGap } from '../audience/event.ts';
import type { SourceConfig, SourceSituation } from '../audience/source.ts';
import type { ComplianceState } from '../compliance/gate/model.ts';
import type { SessionDeletion } from '../deletion/deletion.ts';
import type { ReviewState } from '../review/actions.ts';
import type { Ask } from '../crew/asks.ts';
import type { Product } from '../commerce/product.ts';
import type { PinScreen } from './pinCommands.ts';
import type { EditId, HostCueId, ItemId, OperationId, PinId, RunId, SessionId, SourceId, TimerId } from '../ids.ts';
import type { MarkedAs } from '../markers/markedAs.ts';
import type { ObsOperation, OperationOutcome } from '../obs/desk/operation.ts';
import type { ObsAddress, ObsConnection, ObsInventory, RecordSituation, StreamSituation } from '../obs/model.ts';
import type { ObsSafety, PanicState, PictureCheck, ShownDanger, StreamConsent } from '../obs/safety.ts';
import type { Runsheet, RunsheetItem } from '../runsheet/item.ts';
import type { LotteryState } from '../lottery/model.ts';
import type { ShelfState } from '../shelf/model.ts';
import type { CommentDeskState } from '../commentDesk/commentDeskState.ts';
import type { GoalsState } from '../goals/goals.ts';
import type { LatencyState } from '../latency/latency.ts';
import type { TrainingState } from '../training/model.ts';
import type { Duration, Instant } from '../time/instant.ts';
import type { ShowMode } from './showMode.ts';
import type { HiddenParts } from '../overlay/parts.ts';
import type { AutomationState } from '../automation/state.ts';
import type { BackupState } from '../backup/model.ts';
import type { BindingProblem, TextBinding } from '../overlay/bindings.ts';
import type { CueRun } from './cueState.ts';
import type { PlanChange } from '../runsheet/planChange.ts';
import type { EditKind, TakeHow, TimerClock, TimerScreen } from './events.ts';

/** What OBS did about the scene of a run. Take time, and the moment OBS confirmed, are kept apart. */
export type RunScene =
  | { readonly kind: 'none' }
  | { readonly kind: 'wanted'; readonly scene: string }
  | { readonly kind: 'confirmed'; readonly scene: string; readonly at: Instant }
  | { readonly kind: 'failed'; readonly scene: string; readonly reason: string };

/** One presentation of an item: the plan row as it was when taken, and what was played. */
export interface Run {
  readonly id: RunId;
  readonly item: RunsheetItem;
  readonly how: TakeHow;
  readonly takenAt: Instant;
  /** When the plan wanted it. Of an ad-lib: when the plan was to go on, as it takes no room there. */
  readonly plannedStart: Instant;
  /** When a count-to-end run ends; null = after its length. */
  readonly endsAt: Instant | null;
  /** Which pass of the loop it is, from 1; null outside. */
  readonly loopPass: number | null;
  /** Operator-added time and pause time stay two numbers (runsheet.md 3). */
  readonly addedMs: Duration;
  readonly pausedMs: Duration;
  readonly clock: { readonly kind: 'running' } | { readonly kind: 'held'; readonly since: Instant };
  readonly scene: RunScene;
}

/** A run that is over. */
export interface FinishedRun extends Run { readonly endedAt: Instant }

/** Time a catch-up plan took out of rows, in the order in which it did. A list, not a record: ids come from outside. */
export type CaughtUpRows = readonly (readonly [itemId: ItemId, ms: Duration])[];

/** Where the show stands. One of five, never a pair of flags. */
export type ShowSituation =
  | { readonly kind: 'empty' }
  | { readonly kind: 'planning'; readonly sheet: Runsheet }
  | { readonly kind: 'armed'; readonly sheet: Runsheet; readonly mode: ShowMode; readonly armedAt: Instant }
  | {
      readonly kind: 'running'; readonly sheet: Runsheet; readonly mode: ShowMode; readonly startedAt: Instant;
      readonly onAir: Run; readonly done: readonly FinishedRun[];
      /** Rows the operator jumped over and gave up; all other untaken rows are still to do. */
      readonly dropped: readonly ItemId[];
      /** Set while the row of the run was taken out of the plan: NEXT goes on behind this row (null = with the first). */
      readonly resumeAfter: { readonly afterId: ItemId | null } | null;
      /** True = the loop is not repeated again; until it is left. */
      readonly loopLeft: boolean;
      /** The plan is moved by this much from this row on (start from now). */
      readonly shift: { readonly fromId: ItemId; readonly ms: Duration; readonly isWhole?: boolean } | null;
      /** What catch-up plans squeezed out of rows that are still owed it: the plan that was announced has this much more room there. */
      readonly caughtUpRows: CaughtUpRows;
      /** The same of logs that do not say which rows gave it: added to the planned end only. */
      readonly caughtUpMs: Duration;
    }
  | { readonly kind: 'ended'; readonly sheet: Runsheet; readonly mode: ShowMode; readonly startedAt: Instant; readonly endedAt: Instant; readonly done: readonly FinishedRun[]; readonly dropped: readonly ItemId[] };

export interface ObsState {
  readonly address: ObsAddress | null;
  readonly connection: ObsConnection;
  /** Last known; greyed by the view while `connection` is not connected. Null before the first read. */
  readonly inventory: ObsInventory | null;
  /** The scene we want on air and why; null = hands off (someone switched in OBS itself, or nothing asked yet). */
  readonly wantedScene: { readonly scene: string; readonly by: 'take' | 'hand'; readonly runId: RunId | null; readonly at: Instant } | null;
  readonly stream: StreamSituation;
  readonly record: RecordSituation;
  /** The last scene that could not be taken, until the next take. */
  readonly sceneProblem: { readonly scene: string; readonly reason: string; readonly detail: string; readonly at: Instant } | null;
  readonly passwordStored: boolean;
  /** True from a wished restart of the stream until it runs again, or cannot. */
  readonly restart: boolean;
  readonly safety: ObsSafety;
  /** Set from the panic until it is resumed: automations pause, and the run-sheet moves on without moving the picture. */
  readonly panic: PanicState | null;
  readonly picture: PictureCheck;
  /** A start or stop of the stream that waits for a second producer. */
  readonly consent: StreamConsent | null;
  /** Newest last; until somebody has seen them. */
  readonly dangers: readonly ShownDanger[];
}

export interface HostCue {
  readonly id: HostCueId;
  readonly text: string;
  readonly sentAt: Instant;
  readonly from: string;
  readonly answer: { readonly kind: 'waiting' } | { readonly kind: 'acknowledged'; readonly at: Instant } | { readonly kind: 'withdrawn'; readonly at: Instant };
}

export interface SourceState {
  readonly config: SourceConfig;
  readonly enabled: boolean;
  readonly secretStored: boolean;
  readonly situation: SourceSituation;
  /** Newest last, at most 50 kept here; all are in the log. */
  readonly gaps: readonly FeedGap[];
}

/** One edit on the way back (or forth): who made it when, and its steps, which hold what it takes to invert them. */
export interface PlanEdit { readonly editId: EditId; readonly what: EditKind; readonly by: string; readonly at: Instant; readonly changes: readonly PlanChange[] }

/** One line of "who changed what". `rows` counts the rows touched; `cue` is the first of them, `fields` the cells. */
export interface LastEdit {
  readonly editId: EditId; readonly what: EditKind; readonly way: 'do' | 'undo' | 'redo'; readonly by: string; readonly at: Instant;
  readonly rows: number; readonly itemId: ItemId | null; readonly cue: string; readonly fields: readonly string[];
}

/** The history of the plan: one line for all producers. `undo` and `redo` have their newest last; empty for those who may not edit. */
export interface PlanEdits { readonly undo: readonly PlanEdit[]; readonly redo: readonly PlanEdit[]; readonly last: readonly LastEdit[] }

/** The question on the prompter and the overlay. Name and text are masked. */
export interface PinnedComment {
  readonly id: PinId;
  /** Its number on the comment desk; null = it came another way. */
  readonly crowdSeq: number | null;
  /** Whose it is, where the desk knew; only the control room learns it. */
  readonly viewerKey?: string;
  readonly name: string;
  readonly text: string;
  readonly showOn: readonly PinScreen[];
  readonly pinnedAt: Instant;
  readonly by: string;
  /** When the host marked it answered; null = it waits. */
  readonly answeredAt: Instant | null;
}

/** A timer beside the show. Ms left = zeroAt - now, or frozen; one that counts up shows the negative of it. */
export interface Timer { readonly id: TimerId; readonly label: string; readonly counts: 'down' | 'up'; readonly durationMs: Duration; readonly clock: TimerClock; readonly startedAt: Instant; readonly showOn: readonly TimerScreen[] }

/** One thing a producer did to OBS, and what became of it. `sent` = OBS has not answered yet. */
export interface DeskOperation {
  readonly id: OperationId; readonly operation: ObsOperation; readonly by: string; readonly at: Instant;
  readonly outcome: OperationOutcome | { readonly kind: 'sent' };
}

/** What was done at the desk: newest last, some kept here, all in the log. `recordFile`: what OBS records into, as far as it said; `recordFps`: its frames a second. */
export interface DeskLog {
  readonly operations: readonly DeskOperation[];
  readonly highlights: readonly { readonly label: string; readonly what: MarkedAs; readonly at: Instant; readonly by: string }[];
  readonly recordFile: string | null;
  readonly recordFps: number | null;
}

/** The whole low-rate state of one session: rebuilt from the log by `evolve`, mirrored in every window. */
export interface ShowState {
  /** What somebody may only ask for, oldest first; also those whose time has passed, until the next one comes. */
  readonly asks: readonly Ask[];
  readonly session: { readonly id: SessionId; readonly title: string; readonly openedAt: Instant } | null;
  readonly show: ShowSituation;
  readonly planEdits: PlanEdits;
  readonly timers: readonly Timer[];
  readonly desk: DeskLog;
  readonly pinned: PinnedComment | null;
  /** Comments pinned in this session, by number on the comment desk, the last pinned last. */
  readonly pins: readonly number[];
  /** In the order of the shelf. */
  readonly products: readonly Product[];
  readonly shelf: ShelfState;
  readonly lottery: LotteryState;
  readonly obs: ObsState;
  /** What rows and automations had OBS do, step by step. Newest last, at most 20 kept here. Empty for all but producers. */
  readonly cues: readonly CueRun[];
  /** Empty for all but producers. */
  readonly automation: AutomationState;
  /** The second OBS; empty for all but producers. */
  readonly backup: BackupState;
  /** Sources of OBS that show something of the show by themselves, and what OBS said of those it could not write. Empty for all but producers. */
  readonly textBindings: { readonly bindings: readonly TextBinding[]; readonly problems: readonly BindingProblem[] };
  readonly overlay: { readonly hidden: HiddenParts };
  /** Newest last, at most 50 kept here; all are in the log. */
  readonly hostCues: readonly HostCue[];
  readonly sources: Readonly<Record<SourceId, SourceState>>;
  readonly commentDesk: CommentDeskState;
  /** What the show is to bring and what it costs; empty for all but producers. */
  readonly goals: GoalsState;
  /** How late viewers are; empty for all but producers. */
  readonly latency: LatencyState;
  /** What the room changed of the word list, and what compliance keeps. Empty for all but producers. */
  readonly compliance: ComplianceState;
  /** What reviews of shows left to do, and what was taken out as files. Empty for all but producers. */
  readonly review: ReviewState;
  /** Recorded sessions that are being deleted, and the last that were. Empty for all but producers. Newest last. */
  readonly deletions: readonly SessionDeletion[];
  /** Null = this is no training: everything is real. */
  readonly training: TrainingState | null;
  readonly health: HealthState;
  readonly room: { readonly currency: string; readonly minTakeSpanMs: Duration; readonly warnMs: Duration; readonly dangerMs: Duration };
}
