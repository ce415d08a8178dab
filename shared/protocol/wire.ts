import type { ImportedMark, ImportedRecord, ImportJob } from '../bundle/imported.ts';
import { z } from 'zod';
import { clustersNowSchema } from '../audience/clusters/clustersNow.ts';
import type { Lexicon } from '../compliance/lexicon.ts';
import { deskTabSchema } from '../audience/deskTab.ts';
import { MAX_SEARCH } from '../audience/searchText.ts';
import type { FoundViewer, SessionHolding } from '../commentDesk/holdings.ts';
import type { ViewerCard } from '../commentDesk/viewerCard.ts';
import type { SelfTestStep, SourceVitals } from '../audience/sourceVitals.ts';
import type { HealthNow } from '../alerts/healthNow.ts';
import { thresholdsSchema } from '../alerts/settings.ts';
import type { TrialStep } from '../replay/thresholdTrial.ts';
import { commandIdSchema, sessionIdSchema, sourceIdSchema, drawIdSchema } from '../ids.ts';
import type { ArchivedDraw, LotteryFile } from '../lottery/lotteryFile.ts';
import type { MarkedFile } from '../markers/markers.ts';
import type { DeletionProgress } from '../deletion/deletion.ts';
import type { DeletionPlan } from '../deletion/plan.ts';
import type { CheckedProof } from '../deletion/verifyDeletionProof.ts';
import type { Report } from '../review/report.ts';
import type { MomentAnswer } from '../review/moment.ts';
import type { TrendRow } from '../review/actions.ts';
import type { PastFigures } from '../metrics/pastFigures.ts';
import { salesVersionSchema, type SalesReadout } from '../metrics/salesReadout.ts';
import { orderRowProblemSchema, orderRowSchema } from '../commerce/orderFile/orderRow.ts';
import { metricsReadoutSchema, minuteBucketSchema } from '../metrics/readout.ts';
import type { DeskChange, Meters, WatchDesk } from '../obs/desk/model.ts';
import { obsVitalsSchema } from '../obs/model.ts';
import { commandSchema } from '../show/commands.ts';
import { storedEventSchema } from '../show/events.ts';
import { secretOwnerSchema } from '../show/secretOwner.ts';
import type { ShowState } from '../show/state.ts';
import { instantSchema } from '../time/instant.ts';
import type { Refusal } from './refusal.ts';
import type { AuditLine } from '../audit/entry.ts';
import { dutiesSchema, type Duty } from '../crew/duty.ts';
import { roleSchema } from './roles.ts';

/** Raised on every incompatible change; a window with another number is told to reload. */
export const PROTOCOL_VERSION = 1;

// ---------------------------------------------------------------- client -> engine

/** Socket.IO `auth`: sent by every window on (re)connect. The token came from POST /api/pair. */
export const handshakeSchema = z.object({ token: z.string().min(16).max(200), protocol: z.number().int() });

/** `command`: a person wants something. The id makes a repeat (lost ack, reconnect) one effect. */
export const commandEnvelopeSchema = z.object({ id: commandIdSchema, command: commandSchema });
export type CommandEnvelope = z.infer<typeof commandEnvelopeSchema>;

/** `follow`: a window asks for state: null = snapshot; a number = the deltas after that sequence. */
export const followSchema = z.object({ afterSeq: z.number().int().min(0).nullable() });

/** `watch`: what high-rate lanes this window shows now. Thumbnails and vitals cost OBS and bandwidth only while watched. */
export const watchSchema = z.object({ crowd: z.boolean(), thumbnails: z.boolean(), vitals: z.boolean(), clusters: z.boolean().optional() });
export type Watch = z.infer<typeof watchSchema>;

export { deskChangeSchema, metersSchema, watchDeskSchema } from '../obs/desk/model.ts';

/** Which report: of which session (null = the open one), as known when, against which other show (null = the one before of the same mode). */
const reportKey = { sessionId: sessionIdSchema.nullable(), version: salesVersionSchema, againstId: sessionIdSchema.nullable() };

/** An error a page of ours ran into, as it was thrown. */
export const pageFailureSchema = z.object({ name: z.string().max(100), message: z.string().max(2_000), stack: z.string().max(10_000) });
export type PageFailure = z.infer<typeof pageFailureSchema>;

/** `query`: reads that change nothing. */
export const querySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('commentsBefore'), crowdSeq: z.number().int().min(0).nullable(), limit: z.number().int().min(1).max(500), tab: deskTabSchema.optional() }).describe('Producer, viewer: older comments than crowdSeq (null = newest) under a tab, for scrolling back.'),
  z.object({ kind: z.literal('commentsAfter'), crowdSeq: z.number().int().min(0), limit: z.number().int().min(1).max(500), tab: deskTabSchema.optional() }).describe('Producer, viewer: the comments right after crowdSeq under a tab, oldest first, for reading on from a place in the past.'),
  z.object({ kind: z.literal('searchComments'), text: z.string().min(1).max(MAX_SEARCH), crowdSeq: z.number().int().min(0).nullable(), limit: z.number().int().min(1).max(200), tab: deskTabSchema.optional() }).describe('Producer, viewer: comments of the whole session under a tab that hold this text, older than crowdSeq (null = newest). Chinese from one character up. A producer also finds by name, unless names are masked.'),
  z.object({ kind: z.literal('commentsByNumber'), crowdSeqs: z.array(z.number().int().min(1)).min(1).max(100) }).describe('Producer, viewer: these comments of the session, oldest first: the originals of a cluster, what was pinned.'),
  z.object({ kind: z.literal('viewerCard'), crowdSeq: z.number().int().min(1), reveal: z.boolean().default(false) }).describe('Producer: who wrote this row: level, history in this room, orders if known. Masked; `reveal` gives name and words as they came, and is logged.'),
  z.object({ kind: z.literal('holdings') }).describe('Producer: what is stored of each session\'s audience and how far it has been masked or emptied, newest first.'),
  z.object({ kind: z.literal('findViewers'), text: z.string().min(1).max(MAX_SEARCH) }).describe('Producer: viewers by name over all sessions, for a request to be forgotten. Refused while names are masked: finding one tells who it is.'),
  z.object({ kind: z.literal('minuteBuckets') }).describe('Producer, viewer: all minute buckets of the session, for the chart.'),
  z.object({ kind: z.literal('sales'), sessionId: sessionIdSchema.nullable(), version: salesVersionSchema }).describe('Producer, viewer: what every segment and product of a session (null = the open one) sold, by currency: live, or as known at T+0 or T+7; asked every second while shown.'),
  z.object({ kind: z.literal('pastFigures') }).describe('Producer: the figures of the newest earlier shows that were as real as this one (rehearsals beside rehearsals), newest first, to compare with.'),
  z.object({ kind: z.literal('recomputeFigures'), restart: z.boolean() }).describe('Producer: make the figures of the session again from what is stored, one step a request, from the first row on with `restart`. Says how far it is; once done, whether they were the same.'),
  z.object({ kind: z.literal('sessions') }).describe('Producer: recorded sessions, newest first.'),
  z.object({ kind: z.literal('pairingLinks'), role: roleSchema, name: z.string().max(60), duties: dutiesSchema.exactOptional() }).describe('Producer (an owner; for screens that are nobody\'s also producer and director): a new one-time pairing link for a role, and the duties of who will sit there (a console or a control surface; else those of the role), one URL per address this engine listens on; for `control` the addresses of the control API and a token that stays valid.'),
  z.object({ kind: z.literal('ingestAccess'), sourceId: sourceIdSchema }).describe('Producer: endpoint URLs and (once, when newly made) the secret of an ingest or shop source.'),
  z.object({ kind: z.literal('recordingMarkers'), sessionId: sessionIdSchema.nullable() }).describe('Producer: what was recorded in a session (null = the open one), and its takes, draws, scenes and highlights with their time codes.'),
  z.object({ kind: z.literal('pairings') }).describe('Producer: who has paired (screens, overlays, control surfaces), oldest first, and who is connected now.'),
  z.object({ kind: z.literal('sourceVitals') }).describe('Producer: per source the rate, the lag, the quota and what could not be read, as of now; asked once a second while shown.'),
  z.object({ kind: z.literal('audit'), afterN: z.number().int().min(0) }).describe('Producer (an owner or compliance): the lines of the audit log after a number, at most 500, and the first line that is broken (null = all hold). Looking is a line of its own.'),
  z.object({ kind: z.literal('lotteryFile'), drawId: drawIdSchema }).describe('Producer: the file of a draw with its proof, as it stands now, and where it is in the archive; names masked. The list of a large draw is megabytes: ask on a press, not on a timer.'),
  z.object({ kind: z.literal('report'), ...reportKey, wait: z.enum(['first', 'whole']) }).describe('Producer: the review of a session. `first` answers as soon as cover, verdict, goals and axis stand (or at once with all that is there), `whole` when every part does. Costs are left out for those who see none.'),
  z.object({ kind: z.literal('reportProgress'), ...reportKey }).describe('Producer: how far the computing of a report is, 0 to 1; asked while it is waited for.'),
  z.object({ kind: z.literal('cancelReport'), ...reportKey }).describe('Producer: nobody waits for that report any more.'),
  z.object({ kind: z.literal('reportMoment'), sessionId: sessionIdSchema, at: instantSchema, beforeMs: z.number().int().min(0).max(600_000), afterMs: z.number().int().min(0).max(600_000) }).describe('Producer: what was on air, said, sold and pressed around a moment of a session. Names masked.'),
  z.object({ kind: z.literal('trends'), limit: z.number().int().min(1).max(500) }).describe('Producer: the metrics of the newest sessions that had a show, newest first, for trends and medians. Costs are left out for those who see none.'),
  z.object({ kind: z.literal('exportProgress') }).describe('Producer: the exports that are being written and how far they are; asked while one is shown.'),
  z.object({ kind: z.literal('exportLink'), exportId: z.string().min(1).max(64) }).describe('Producer: where to fetch a finished export, once, within five minutes. Noted in the audit log.'),
  z.object({ kind: z.literal('importLink'), name: z.string().max(200), bytes: z.number().int().min(1) }).describe('Producer (an owner, operations, compliance, an analyst): where to send a session another machine took out, in pieces of at most 4 MiB as POST to `<path>/<offset>`. Refused while something is on air or another one is under way.'),
  z.object({ kind: z.literal('importProgress') }).describe('Producer (as above): how the imports since the start of the engine stand; asked while one is shown.'),
  z.object({ kind: z.literal('cancelImport'), importId: z.string().min(1).max(64) }).describe('Producer (as above): stop an import; nothing of it is left.'),
  z.object({ kind: z.literal('deletionPlan'), sessionId: sessionIdSchema }).describe('Producer (an owner or compliance): what deleting a recorded session would remove and leave, by table, and what is in its way. Changes nothing.'),
  z.object({ kind: z.literal('deletionProgress') }).describe('Producer: the deletions that are being worked on and how far they are; asked while one is shown. One that is agreed to and not among them waits for the end of a show.'),
  z.object({ kind: z.literal('deletionProofs') }).describe('Producer (an owner or compliance): the proofs of all deleted sessions, newest first, each checked against itself and the audit log as it stands.'),
  z.object({ kind: z.literal('lotteryArchive') }).describe('Producer: every draw of the archive, newest first, with until when its file is kept, and the first line that does not hold.'),
  z.object({ kind: z.literal('lotteryArchiveFile'), drawId: drawIdSchema }).describe('Producer: the file of an archived draw as it was written; names masked.'),
  z.object({ kind: z.literal('lexicon') }).describe('Producer: the word list the room was given; with the changes in the state it is the list the room goes by.'),
  z.object({ kind: z.literal('thresholdTrial'), sessionId: sessionIdSchema, thresholds: thresholdsSchema, restart: z.boolean() }).describe('Producer: which alerts a recorded session would have raised with other thresholds, one step a request, from its beginning with `restart`. Changes nothing.'),
  z.object({ kind: z.literal('problemReport'), failure: pageFailureSchema.nullable() }).describe('Producer (who looks after OBS): a report for the maintainers, to be read before it is sent: versions, counts, how the engine is, the end of its log, and what a page of ours ran into. No secrets, no viewers, no words of anybody.'),
  z.object({ kind: z.literal('lan') }).describe('Producer: is the engine reachable from the LAN, and at which addresses.'),
]);
export type Query = z.infer<typeof querySchema>;

/** `storeSecret`: producer hands over a password or key. `owner` is `obs`, `obsBackup` or `source.<id>`. Never logged, never sent back; the log only says that it was stored. */
export const storeSecretSchema = z.object({ owner: secretOwnerSchema, secret: z.string().max(4_096) });

/** `withdrawPairing`: a producer sends a paired screen or control surface away, or any window itself; its token opens nothing from then on. */
export const withdrawPairingSchema = z.object({ clientId: z.string().min(1).max(64) });

/** `testSource`: producer walks the path of a source, from its other end to the file. What is stored is marked `test` and counts nowhere. */
export const testSourceSchema = z.object({ sourceId: sourceIdSchema });

/** `enterEvent`: producer enters an event by hand into a source of kind `manual`: the shape of docs/ingest.md, without an id. */
export const enterEventSchema = z.object({ sourceId: sourceIdSchema, event: z.record(z.string().max(60), z.unknown()) });

/** Rows of an order file in one message; a longer file is sent in several. */
export const MAX_ORDER_ROWS = 500;
/** `enterOrders`: producer brings in rows of an order file read in the window into a source of kind `manual`. Rows that are no orders are named with their fault and counted as unread. Rows sent again change nothing. */
export const enterOrdersSchema = z.object({
  sourceId: sourceIdSchema, orders: z.array(orderRowSchema).max(MAX_ORDER_ROWS),
  unread: z.array(z.object({ row: z.number().int().min(1).max(1_000_000), ...orderRowProblemSchema.shape })).max(MAX_ORDER_ROWS),
});

/** What became of rows of an order file: facts that were new, facts that were known, and rows that were not read. */
export interface OrdersTaken { readonly stored: number; readonly known: number; readonly unread: number }

/** `setLan`: producer opens or closes the engine to the local network. */
export const setLanSchema = z.object({ open: z.boolean() });

/** The longest a pairing may lie unused, in days. */
export const MAX_PAIRING_DAYS = 3_650;
/** `setPairingDays`: producer says after how many days without use a pairing ends; 0 = never. Those that are over then end at once. */
export const setPairingDaysSchema = z.object({ days: z.number().int().min(0).max(MAX_PAIRING_DAYS) });

// ---------------------------------------------------------------- engine -> client

/** Answer to a request that changes something. `seq`: sequence after the last event it caused. */
export type Ack<T = { readonly seq: number }> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** `delta`: the events of one commit, in order, already cut to what this role may see. A hole in `seq` means: follow again. */
export const deltaSchema = z.object({
  /** Sequence before the first event in here; must equal the last one the window holds. */
  afterSeq: z.number().int(),
  seq: z.number().int(),
  events: z.array(storedEventSchema),
});
export type Delta = z.infer<typeof deltaSchema>;

/** Answer to `follow`. */
export type FollowAnswer =
  | { readonly kind: 'snapshot'; readonly seq: number; readonly state: ShowState; readonly role: z.infer<typeof roleSchema>; readonly duties: readonly Duty[]; readonly clientId: string; readonly name: string; readonly engineVersion: string }
  | { readonly kind: 'deltas'; readonly delta: Delta };

/** Comments of a frame as columns: half the bytes of objects, and cheap to parse (speed.md 2). Same index = same comment. */
export const commentColumnsSchema = z.object({
  crowdSeq: z.array(z.number().int()), at: z.array(instantSchema), sourceId: z.array(z.string()), kind: z.array(z.string()),
  name: z.array(z.string()), level: z.array(z.number().int().nullable()), text: z.array(z.string()), provenance: z.array(z.string()),
  /** The viewer without the name; null when the platform hides who it is. */
  viewerKey: z.array(z.string().nullable()),
  /** How a comment was understood (shared/audience/reading): its kind and topic; '' for what is no comment. */
  reading: z.array(z.string()), topic: z.array(z.string()),
});
export type CommentColumns = z.infer<typeof commentColumnsSchema>;

/** `frame`: the audience lane, at most one per client per 100 ms, only when something changed. Rows are the newest <= 32; `total` counts all. */
export const frameSchema = z.object({
  total: z.number().int(), rows: commentColumnsSchema.nullable(), metrics: metricsReadoutSchema.nullable(), buckets: z.array(minuteBucketSchema),
});
export type Frame = z.infer<typeof frameSchema>;

/** `clusters`: what many people ask, most people first; at most twice a second, while `watch.clusters`. Null of a session without any. */
export { clustersNowSchema };
export type { ClustersNow } from '../audience/clusters/clustersNow.ts';

/** One comment row as the desk shows it. */
export interface CommentRow { readonly crowdSeq: number; readonly at: number; readonly sourceId: string; readonly kind: string; readonly name: string; readonly level: number | null; readonly text: string; readonly provenance: string; readonly viewerKey: string | null; readonly reading: string; readonly topic: string }

/** `vitals`: OBS figures, only while watched and only when a shown digit changed. */
export const vitalsSchema = obsVitalsSchema;

/** `thumbnail`: a JPEG of program or preview, only while watched. */
export interface Thumbnail { readonly of: 'program' | 'preview'; readonly scene: string; readonly at: number; readonly jpeg: ArrayBuffer }

/** `sceneThumb`: a small JPEG of one scene, only while `watchDesk.scenes`. */
export interface SceneThumb { readonly scene: string; readonly at: number; readonly jpeg: ArrayBuffer }

/** Answer to `recordingMarkers`. File paths are cut to their names. `timeZone` is the show's; `fps` OBS's canvas, null = not known. */
export interface RecordingMarkers { readonly files: readonly MarkedFile[]; readonly timeZone: string; readonly fps: number | null }

export interface SessionSummary { readonly sessionId: string; readonly title: string; readonly mode: string | null; readonly openedAt: number; readonly startedAt: number | null; readonly endedAt: number | null; readonly events: number; readonly isTraining: boolean; readonly tags: readonly string[];
  /** Where it came from, of a session from another machine, and what its own report said of it there. */
  readonly imported: (Pick<ImportedRecord['session'], 'comments' | 'paidMinor' | 'currency'> & { readonly mark: ImportedMark }) | null;
}
export interface PairingLinks { readonly role: z.infer<typeof roleSchema>; readonly expiresAt: number | null; readonly urls: readonly string[];
  /** Role `control` only: the bearer token, shown this once; `urls` are then base addresses of the control API. */
  readonly token?: string;
}
export interface PairedClient { readonly clientId: string; readonly role: z.infer<typeof roleSchema>; readonly duties: readonly Duty[]; readonly name: string; readonly grantedAt: number; /** When it was last here, to within an hour. */ readonly usedAt: number; readonly isConnected: boolean; readonly isYou: boolean }
/** `last`: number and hash of the last line that holds; noted elsewhere it also proves that none was cut off. */
export interface AuditPage { readonly lines: AuditLine[]; readonly brokenAt: number | null; readonly last: { readonly n: number; readonly hash: string } | null }
export interface IngestAccess { readonly httpUrl: string; readonly socketUrl: string | null; readonly secret: string | null }
/** Answer to `lotteryFile`; null = no such draw. `archiveBrokenAt`: the first line of the archive that does not hold. */
export interface LotteryFileAnswer { readonly file: LotteryFile | null; readonly archived: { readonly n: number; readonly before: string; readonly hash: string } | null; readonly archiveBrokenAt: number | null }
/** Answer to `lotteryArchive`. */
export interface LotteryArchive { readonly draws: ArchivedDraw[]; readonly archiveBrokenAt: number | null }
export interface LanState { readonly open: boolean; readonly addresses: readonly string[] }

/** What each query answers. */
export interface QueryAnswers {
  readonly commentsBefore: { readonly rows: CommentColumns };
  readonly commentsAfter: { readonly rows: CommentColumns };
  readonly searchComments: { readonly rows: CommentColumns };
  readonly commentsByNumber: { readonly rows: CommentColumns };
  readonly viewerCard: { readonly card: ViewerCard | null };
  readonly holdings: { readonly holdings: SessionHolding[] };
  readonly findViewers: { readonly viewers: FoundViewer[] };
  readonly pastFigures: { readonly shows: PastFigures[] };
  readonly recomputeFigures: { readonly rows: number; readonly total: number; readonly isDone: boolean; readonly isSame: boolean };
  readonly minuteBuckets: { readonly buckets: z.infer<typeof minuteBucketSchema>[] };
  readonly sales: { readonly sales: SalesReadout | null };
  readonly sessions: { readonly sessions: readonly SessionSummary[] };
  readonly pairingLinks: PairingLinks;
  readonly recordingMarkers: RecordingMarkers;
  readonly audit: AuditPage;
  /** `endAfterDays`: a pairing nobody used for so long ends; 0 = never. */
  readonly pairings: { readonly clients: readonly PairedClient[]; readonly endAfterDays: number };
  readonly ingestAccess: IngestAccess;
  readonly lan: LanState;
  /** Indented JSON, as it is to be sent. */
  readonly problemReport: { readonly report: string };
  readonly thresholdTrial: { readonly step: TrialStep };
  readonly lotteryFile: LotteryFileAnswer;
  readonly lotteryArchive: LotteryArchive;
  /** `record`: the JSON that was hashed; null = there is none, or it was let go after its years. */
  readonly lotteryArchiveFile: { readonly record: string | null };
  readonly lexicon: { readonly lexicon: Lexicon };
  /** Null = no such session. `progress` 1 = whole. */
  readonly report: { readonly report: Report | null; readonly progress: number };
  readonly reportProgress: { readonly progress: number; readonly isWorking: boolean };
  readonly cancelReport: { readonly wasWorking: boolean };
  readonly reportMoment: { readonly moment: MomentAnswer | null };
  readonly trends: { readonly shows: TrendRow[] };
  readonly exportProgress: { readonly running: { readonly exportId: string; readonly progress: number; readonly rows: number }[] };
  /** A path on the engine's own address. */
  readonly exportLink: { readonly path: string; readonly name: string };
  /** A path on the engine's own address; it takes pieces until all of the file is there. */
  readonly importLink: { readonly importId: string; readonly path: string };
  readonly importProgress: { readonly imports: ImportJob[] };
  readonly cancelImport: { readonly wasWorking: boolean };
  readonly deletionPlan: { readonly plan: DeletionPlan };
  readonly deletionProgress: { readonly running: readonly DeletionProgress[] };
  readonly deletionProofs: { readonly proofs: readonly CheckedProof[] };
  readonly sourceVitals: { readonly vitals: SourceVitals[] };
}
export type QueryKind = Query['kind'];

export interface ClientToEngine {
  command: (envelope: CommandEnvelope, ack: (answer: Ack) => void) => void;
  follow: (request: z.infer<typeof followSchema>, ack: (answer: Ack<FollowAnswer>) => void) => void;
  watch: (watch: Watch, ack: (answer: Ack<null>) => void) => void;
  watchDesk: (watch: WatchDesk, ack: (answer: Ack<null>) => void) => void;
  query: (query: Query, ack: (answer: Ack<QueryAnswers[QueryKind]>) => void) => void;
  storeSecret: (request: z.infer<typeof storeSecretSchema>, ack: (answer: Ack<null>) => void) => void;
  withdrawPairing: (request: z.infer<typeof withdrawPairingSchema>, ack: (answer: Ack<null>) => void) => void;
  testSource: (request: z.infer<typeof testSourceSchema>, ack: (answer: Ack<{ readonly steps: SelfTestStep[] }>) => void) => void;
  enterEvent: (request: z.infer<typeof enterEventSchema>, ack: (answer: Ack<null>) => void) => void;
  enterOrders: (request: z.infer<typeof enterOrdersSchema>, ack: (answer: Ack<OrdersTaken>) => void) => void;
  setLan: (request: z.infer<typeof setLanSchema>, ack: (answer: Ack<LanState>) => void) => void;
  setPairingDays: (request: z.infer<typeof setPairingDaysSchema>, ack: (answer: Ack<{ readonly endAfterDays: number }>) => void) => void;
  /** Clock offset: answers with the engine's clock in ms; the window takes the sample with the shortest round trip. */
  clock: (ack: (engineNow: number) => void) => void;
}

export interface EngineToClient {
  delta: (delta: Delta) => void;
  frame: (frame: Frame) => void;
  clusters: (now: z.infer<typeof clustersNowSchema>) => void;
  vitals: (vitals: z.infer<typeof vitalsSchema> | null) => void;
  /** Producers and viewers: what is true now and stands in no log (storage, alerts that could not be written, checks); on connect and when it changes. */
  health: (now: HealthNow) => void;
  thumbnail: (thumbnail: Thumbnail) => void;
  /** Sections of OBS's desk that changed; the first after `watchDesk` holds all. Producers only. */
  desk: (change: DeskChange) => void;
  meters: (meters: Meters) => void;
  sceneThumb: (thumb: SceneThumb) => void;
  /** The pairing was withdrawn or the session token is not known: pair again. */
  goodbye: (why: Refusal) => void;
}

