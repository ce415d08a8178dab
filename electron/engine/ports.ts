/**
 * The ports of the engine: what the loop needs from the world, and nothing more.
 * Real adapters live in adapters/, manual and in-memory twins in tests/fakes.
 */
import type { Clip } from '#shared/markers/clipPlan.ts';
import type { HealthNow } from '#shared/alerts/healthNow.ts';
import type { AuditEntry, AuditLine } from '#shared/audit/entry.ts';
import type { DeletionBegun, DeletionLedger, DeletionProof, DeletionProofBody } from '#shared/deletion/proof.ts';
import type { DeskTab } from '#shared/audience/deskTab.ts';
import type { AudienceEvent, FeedGap } from '#shared/audience/event.ts';
import type { ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import type { CommentKind, CommentTopic } from '#shared/audience/reading/reading.ts';
import type { FoundViewer, SessionHolding } from '#shared/commentDesk/holdings.ts';
import type { ViewerCard } from '#shared/commentDesk/viewerCard.ts';
import type { ConfigOf, SourceKind, SourceSituation } from '#shared/audience/source.ts';
import type { SelfTestStep, SourceNote, SourceQuota } from '#shared/audience/sourceVitals.ts';
import type { Product } from '#shared/commerce/product.ts';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { CommandId, ProductId, SessionId, SourceId } from '#shared/ids.ts';
import type { OrderDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import type { ArchivedDraw } from '#shared/lottery/lotteryFile.ts';
import type { Drawn, FrozenList } from '#shared/lottery/model.ts';
import type { ArchiveAsked, ArchiveLine, DrawAsked } from './adapters/store/lotteryDb.ts';
import type { EntriesAsked } from './adapters/store/lotteryFile.ts';
import type { MetricsReadout, MinuteBucket } from '#shared/metrics/readout.ts';
import type { DeskChange, Meters } from '#shared/obs/desk/model.ts';
import type { ObsAddress, ObsVitals } from '#shared/obs/model.ts';
import type { ObsRequest } from '#shared/obs/request.ts';
import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { ImportedRecord } from '#shared/bundle/imported.ts';
import type { Ack, CommentColumns, SessionSummary } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Actor, ShowEvent, StoredEvent } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { Instant } from '#shared/time/instant.ts';

/** Stops a timer or a subscription. Calling it twice is harmless. */
export type Cancel = () => void;

/** The only place that reads the time. */
export interface Clock {
  readonly now: () => Instant;
  /** Runs once at `at` (at once when it has passed), however the wall clock is stepped meanwhile. */
  readonly at: (at: Instant, run: () => void) => Cancel;
  /** Runs every `ms`; never piles up runs after a stall. */
  readonly every: (ms: number, run: () => void) => Cancel;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Fresh, unguessable ids: `<prefix>-<random>`. */
export interface Ids { readonly next: (prefix: string) => string }

/** Leveled, structured, redacted log for humans. Secrets are redacted by key and by value. */
export interface Log {
  readonly info: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly warn: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly error: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
}

// ------------------------------------------------------------------ the low-rate lane

/** One commit of the show log. */
export interface Commit {
  readonly sessionId: SessionId;
  readonly at: Instant;
  readonly actor: Actor;
  /** Null for world reports. A command id already stored makes the append a no-op that answers with what it did then. */
  readonly commandId: CommandId | null;
  readonly events: readonly ShowEvent[];
}
/** `duplicate`: the command was executed before; `seq` is the sequence after its last event then. */
export type AppendAnswer = { readonly kind: 'appended'; readonly stored: readonly StoredEvent[] } | { readonly kind: 'duplicate'; readonly seq: number };

/** show.db: the append-only log of commands' events. */
export interface ShowStore {
  /** The newest session's events in order; empty on first start. Events of kinds newer than this build are kept in the file and skipped here. */
  readonly loadCurrent: () => Promise<{ readonly sessionId: SessionId | null; readonly events: readonly StoredEvent[]; readonly seq: number }>;
  /** Whole in the file when it resolves: a killed process has lost nothing. */
  readonly append: (commit: Commit) => Promise<AppendAnswer>;
  /** Resolves when all that was appended before this call survives a power cut too. Rejects when the disk refused: what it holds is not known then. */
  readonly flush: () => Promise<void>;
  /** The sequence after the last event of a command executed before (also before a restart); null = never executed. */
  readonly findCommand: (commandId: CommandId) => Promise<number | null>;
  readonly eventsAfter: (seq: number, limit: number) => Promise<readonly StoredEvent[]>;
  readonly sessions: () => Promise<readonly SessionSummary[]>;
  /** Sessions from other machines, newest show first; `sessions` holds none of them. */
  readonly imported: () => Promise<readonly ImportedRecord[]>;
  /** The events of one session that say what was recorded and what happened in it (shared/markers); [] when there is none. */
  readonly markerEvents: (sessionId: SessionId) => Promise<readonly StoredEvent[]>;
  /** The events of one session that say what was on air and explained when (shared/metrics/attributionLine.ts); [] when there is none. */
  readonly sellingEvents: (sessionId: SessionId) => Promise<readonly StoredEvent[]>;
  /** Paired clients survive a restart: SHA-256 of their token, role and name. */
  readonly saveGrant: (grant: Grant) => Promise<void>;
  readonly grants: () => Promise<readonly Grant[]>;
  /** Forgets a pairing for good, on disk before it resolves. */
  readonly removeGrants: (clientId: string) => Promise<void>;
  /** Adds a line to the audit log, bound to the one before (shared/audit). */
  readonly appendAudit: (entry: AuditEntry) => Promise<void>;
  readonly auditAfter: (n: number, limit: number) => Promise<readonly AuditLine[]>;
  readonly close: () => Promise<void>;
}

/** The ledger of deleted sessions, in show.db: a row with the agreement, what was found, the proof. Everything is on disk when it resolves. */
export interface DeletionStore {
  /** Every row, oldest first. */
  readonly ledger: () => Promise<readonly DeletionLedger[]>;
  /** What was found before anything is removed, once: answers what stands. */
  readonly begin: (deletionId: string, begun: DeletionBegun) => Promise<DeletionBegun>;
  /** Removes the log of a session the ledger holds as begun, and rewrites the file. Never the newest. Rejects otherwise, and when the log of the file is being read. */
  readonly eraseSession: (sessionId: SessionId) => Promise<void>;
  /** Ends it: the proof, bound to a line of the audit log that is written with it. Again = what stands. */
  readonly seal: (body: DeletionProofBody) => Promise<DeletionProof>;
}
export interface Grant { readonly tokenHash: string; readonly role: Role; readonly duties: readonly Duty[]; readonly name: string; readonly clientId: string; readonly grantedAt: Instant; /** When it was last shown, to within an hour. */ readonly usedAt: Instant }

/** Where person commands and world reports enter the loop. */
export interface Runtime {
  readonly execute: (command: Command, actor: Actor, commandId: CommandId) => Promise<Ack>;
  readonly report: (report: WorldReport, actor: Actor) => Promise<void>;
  /** The word list commands are judged by. */
  readonly words?: Lexicon;
}

// ------------------------------------------------------------------ the audience lane

/** What happened to one offered event, once its batch is on disk. */
export type IntakeResult = 'stored' | 'duplicate';

/** A comment as clusters and alerts hear it: read once, when it was stored. */
export interface HeardComment {
  readonly crowdSeq: number;
  /** Who, for counting people; never shown. */
  readonly viewer: string;
  /** Absent when read back from the file. */
  readonly sourceId?: SourceId;
  /** When it was received. */
  readonly at: Instant;
  readonly text: string;
  readonly kind: CommentKind;
  readonly topic: CommentTopic;
}

/** What one stored batch changed. */
export interface CrowdCommit {
  readonly results: readonly IntakeResult[];
  readonly metrics: MetricsReadout;
  readonly buckets: readonly MinuteBucket[];
  /** The newest fresh desk rows (shared/audience/deskRow.ts) of the batch as columns, oldest first, at most 32. */
  readonly tail: CommentColumns | null;
  /** Desk rows of the session so far. */
  readonly total: number;
  /** All fresh comments that happened here and now; none in a change of figures alone. */
  readonly heard: readonly HeardComment[];
  /** What platforms said of the room, in their own words, here and now. */
  readonly notices: readonly { readonly sourceId: SourceId; readonly text: string }[];
  /** Every order the batch said something new about, as all its facts say by now. */
  readonly orders: readonly TouchedOrder[];
}
export interface TouchedOrder { readonly sourceId: SourceId; readonly detail: OrderDetail }

/** What a search looks at: words only where names are masked, or a search would tell whose they are. */
export type SearchWithin = 'namesAndWords' | 'words';

/** crowd.db: comments, likes, orders; batched, deduped on (source, event id) by the file itself, so also across restarts. */
export interface CrowdStore {
  /** `openedAt`: when the session opened: orders of before move no figure of it. */
  readonly append: (sessionId: SessionId, showSeq: number, events: readonly AudienceEvent[], openedAt?: Instant) => Promise<CrowdCommit>;
  readonly readout: (sessionId: SessionId) => Promise<{ readonly metrics: MetricsReadout; readonly buckets: readonly MinuteBucket[]; readonly total: number }>;
  /** The figures of any session as they were folded; null = nothing is stored of it. */
  readonly figuresOf: (sessionId: SessionId) => Promise<MetricsReadout | null>;
  /** At most `limit` desk rows under a tab (default `all`) older than `crowdSeq` (null = the newest), oldest first. */
  readonly commentsBefore: (sessionId: SessionId, crowdSeq: number | null, limit: number, tab?: DeskTab) => Promise<CommentColumns>;
  /** At most `limit` desk rows under a tab (default `all`) right after `crowdSeq`, oldest first. */
  readonly commentsAfter: (sessionId: SessionId, crowdSeq: number, limit: number, tab?: DeskTab) => Promise<CommentColumns>;
  /** At most `limit` desk rows older than `crowdSeq` (null = the newest) that hold what was typed, in the text or (default) the name, oldest first. */
  readonly searchComments: (sessionId: SessionId, text: string, crowdSeq: number | null, limit: number, tab?: DeskTab, within?: SearchWithin) => Promise<CommentColumns>;
  readonly commentsByNumber: (sessionId: SessionId, crowdSeqs: readonly number[]) => Promise<CommentColumns>;
  /** Comments received since a moment, oldest first, at most the newest `limit`. */
  readonly askedSince: (sessionId: SessionId, since: Instant, limit: number) => Promise<readonly HeardComment[]>;
  /** Who wrote a row, names as stored; null = no such row in the session. */
  readonly viewerCard: (sessionId: SessionId, crowdSeq: number) => Promise<ViewerCard | null>;
  /** What is held of the newest sessions, newest first. */
  readonly holdings: () => Promise<readonly Omit<SessionHolding, 'title'>[]>;
  /** Viewers by name over all sessions, names as stored. */
  readonly findViewers: (text: string) => Promise<readonly FoundViewer[]>;
  /** How far a source has been read (SourceContext.cursor); null = never saved. */
  readonly cursorOf: (sourceId: SourceId) => Promise<Instant | null>;
  readonly saveCursor: (sourceId: SourceId, at: Instant) => Promise<void>;
  readonly countUnread: (sessionId: SessionId, sourceId: SourceId, by: number) => Promise<void>;
  /** A stretch without data is a fact too. Told again with its end, it replaces the open one. */
  readonly recordGap: (sessionId: SessionId, gap: FeedGap) => Promise<void>;
  readonly gaps: (sessionId: SessionId) => Promise<readonly FeedGap[]>;
  /** All facts, whenever received, of the orders that any fact dated in [from, until) is about. Ask for minutes, not for days. */
  readonly orderFacts: (from: Instant, until: Instant) => Promise<readonly OrderFact[]>;
  /** Makes the session's figures again from its raw rows; what it read. Heavy: not during a show. */
  readonly recompute: (sessionId: SessionId) => Promise<{ readonly rows: number }>;
  /** The same in steps of `limit` rows, so that a show goes on and somebody can watch. Done: `isSame` = what was made again equals what stood there. */
  readonly recomputeStep: (sessionId: SessionId, restart: boolean, limit: number) => Promise<{ readonly rows: number; readonly total: number; readonly isDone: boolean; readonly isSame: boolean }>;
  /** One step of the retention job: see crowdPrivacy.ts. */
  readonly expire: (step: { readonly maskBefore: Instant; readonly emptyBefore: Instant; readonly from: number; readonly limit: number }) => Promise<{ readonly next: number | null; readonly masked: number; readonly emptied: number }>;
  /** Removes one viewer's name, id and words from every session; what they counted for stays. */
  readonly eraseViewer: (viewerKey: string) => Promise<{ readonly rows: number; readonly bySource: Readonly<Record<string, readonly string[]>>; readonly says: readonly string[] }>;
  /** One step of deleting a session: at most `limit` rows after `from`; null = none is left. */
  readonly deleteRows: (step: { readonly sessionId: SessionId; readonly from: number; readonly limit: number; readonly now: number }) => Promise<{ readonly next: number | null; readonly rows: number }>;
  /** Removes what was folded from a session's rows and rewrites the file. Seconds long for a large one: never during a show. */
  readonly deleteFigures: (sessionId: SessionId) => Promise<void>;
  /** Overwrites what was removed. Seconds long for a large file: never during a show. */
  readonly compact: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** lottery.db: lists of entrants as they were frozen, and the files of draws that are kept for years. Reads crowd.db beside its writer. */
export interface LotteryStore {
  /** Who would be in, had it closed now. */
  readonly count: (asked: EntriesAsked) => Promise<{ readonly entrants: number; readonly excluded: number }>;
  /** Once for each draw; asked again it answers with what stands. On disk when it resolves. */
  readonly freeze: (asked: EntriesAsked & { readonly drawId: string; readonly at: number }) => Promise<FrozenList>;
  /** Null = the list is not there, or not the one that was hashed. */
  readonly draw: (asked: DrawAsked) => Promise<Pick<Drawn, 'ranked' | 'orderHash'> | null>;
  readonly list: (drawId: string) => Promise<string | null>;
  readonly archive: (asked: ArchiveAsked) => Promise<ArchiveLine>;
  readonly archived: (drawId: string) => Promise<ArchiveLine | null>;
  /** The first line of the archive that does not hold; null = all do. */
  readonly brokenAt: () => Promise<number | null>;
  /** Every line of the archive without its file, newest first. */
  readonly archivedDraws: () => Promise<readonly ArchivedDraw[]>;
  /** Takes a person out of the lists of entrants; the hashes of the lists hold. How many lists. */
  readonly erase: (viewerKey: string) => Promise<number>;
  /** Lets go of what has been kept for its years; how many files. */
  readonly expire: (now: number) => Promise<number>;
  /** Removes the lists of draws that have no file in the archive, and rewrites the file. */
  readonly forgetDraws: (drawIds: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where every adapter hands over what it decoded. Resolves after the batch is committed. */
export interface AudienceIntake {
  readonly accept: (events: readonly AudienceEvent[]) => Promise<readonly IntakeResult[]>;
  /** A message that could not be read: counted, and its raw form (shortened) logged. */
  readonly unread: (sourceId: SourceId, raw: string, why: string) => void;
}

/** What a source adapter is given. */
export interface SourceContext {
  readonly clock: Clock;
  readonly log: Log;
  readonly intake: AudienceIntake;
  /** Null = none stored. */
  readonly secret: string | null;
  readonly situation: (situation: SourceSituation) => void;
  readonly gap: (gap: FeedGap) => void;
  /** The platform's allowance, whenever it was spent. */
  readonly quota: (quota: SourceQuota) => void;
  /** Something the producer has to know beside the connection, and when it is over. */
  readonly note: (note: SourceNote, isOn: boolean) => void;
  /** The message as it came, with the ids of what was read from it (none = it could not be read). */
  readonly keepRaw: (raw: string, eventIds: readonly string[]) => void;
  /** How far a source that is asked again and again has read; kept in the file. Never saved = the beginning of the session. */
  readonly cursor: { readonly load: () => Promise<Instant>; readonly save: (at: Instant) => Promise<void> };
  /** Where the hub of this engine answers on this machine; null before it listens. */
  readonly doorUrl: () => string | null;
  /** What the room sells and shows right now: only the simulated crowd looks, so that it talks about what is on air. */
  readonly room: () => RoomView;
}
export interface RoomView { readonly products: readonly Product[]; readonly onAirProductIds: readonly ProductId[]; readonly currency: string }
/** One folder per platform exports one of these. `start` returns at once; `stop` resolves when nothing more will be sent. */
export interface SourceAdapter<K extends SourceKind = SourceKind> {
  readonly kind: K;
  readonly start: (config: ConfigOf<K>, context: SourceContext) => RunningSource;
  /** A true-to-the-wire message run through the adapter's own decoder: what a self-test stores, marked `test`. */
  readonly sample?: (config: ConfigOf<K>, receivedAt: Instant) => readonly AudienceEvent[];
}
export interface RunningSource {
  readonly stop: () => Promise<void>;
  /** Proves, as far as it can from here, that the other end is there. Spends nothing it need not, moves no figure. */
  readonly probe?: () => Promise<readonly SelfTestStep[]>;
}

/** A source that is pushed to over HTTP: the hub finds the adapter by source id and hands it the raw body. */
export interface WebhookRequest { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly rawBody: Uint8Array; readonly receivedAt: Instant }
export interface WebhookAnswer { readonly status: number; readonly body: unknown }
/** Such a way in. `prefix` starts and ends with a slash; the request's `path` is the whole path (no query). A larger body is refused before `handle` sees it. */
export interface Webhook { readonly prefix: string; readonly maxBytes: number; readonly handle: (request: WebhookRequest) => Promise<WebhookAnswer> }

// ------------------------------------------------------------------ OBS

export interface ObsAdapter {
  /** Connects and keeps trying; answers come as world reports. */
  readonly connect: (address: ObsAddress, password: string | null) => void;
  readonly disconnect: () => Promise<void>;
  /** Queued on one lane, in order; outcomes come as world reports, never as a thrown error. */
  readonly send: (requests: readonly ObsRequest[]) => void;
  /** Thumbnails and vitals only while somebody watches. */
  readonly watch: (wants: { readonly thumbnails: boolean; readonly vitals: boolean }) => void;
}
/** What the OBS adapter tells the engine. */
export interface ObsListener {
  readonly report: (report: WorldReport) => void;
  readonly vitals: (vitals: ObsVitals | null) => void;
  readonly thumbnail: (of: 'program' | 'preview', scene: string, at: Instant, jpeg: Uint8Array) => void;
}

// ------------------------------------------------------------------ secrets and windows

/** Cuts clips out of recordings. `find`: the program that does it; null = none on this machine. `cut`: true = the clip is there; `onMs` tells how far into it. */
export interface ClipCutter {
  readonly find: () => Promise<string | null>;
  readonly cut: (program: string, clip: Clip, out: string, watch: { readonly signal: AbortSignal; readonly onMs: (ms: number) => void }) => Promise<boolean>;
}

export type Printed = 'printed' | 'failed' | 'noPrinter';
/** Prints a page (an HTML file) into a PDF file. Electron: a hidden window of the shell; plain Node: a Chromium of this machine, where there is one. */
export type PagePrinter = (page: string, pdf: string, signal: AbortSignal) => Promise<Printed>;

/** Passwords and keys. Node: a 0600 file; Electron: the OS keychain through the shell. Never in the log, the state or a window. */
export interface SecretStore {
  readonly get: (owner: string) => Promise<string | null>;
  readonly set: (owner: string, secret: string) => Promise<void>;
  readonly remove: (owner: string) => Promise<void>;
  /** Who has one stored. */
  readonly owners: () => Promise<readonly string[]>;
}

/** The hub's outward half: what the engine broadcasts. Each role receives only what it may see. */
export interface Broadcast {
  readonly delta: (stored: readonly StoredEvent[]) => void;
  readonly frame: (commit: CrowdCommit) => void;
  /** What many ask now, to the windows that show it. */
  readonly clusters: (now: ClustersNow) => void;
  readonly vitals: (vitals: ObsVitals | null) => void;
  /** What is true now and stands in no log. */
  readonly health: (now: HealthNow) => void;
  readonly thumbnail: (of: 'program' | 'preview', scene: string, at: Instant, jpeg: Uint8Array) => void;
  /** The desk lane: producers' windows that show it, nobody else. */
  readonly desk: (change: DeskChange) => void;
  readonly meters: (meters: Meters) => void;
  readonly sceneThumb: (scene: string, at: Instant, jpeg: Uint8Array) => void;
}
