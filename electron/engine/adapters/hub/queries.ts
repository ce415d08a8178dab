import { maskName } from '#shared/audience/masking.ts';
import type { SessionHolding } from '#shared/commentDesk/holdings.ts';
import type { ViewerCard } from '#shared/commentDesk/viewerCard.ts';
import { PUSHED_KINDS, type SourceKind } from '#shared/audience/source.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { baseName } from '#shared/markers/exportChapters.ts';
import { markedFiles } from '#shared/markers/markers.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { maskColumns } from '#shared/protocol/redactFrame.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { queryActionOf } from '#shared/crew/requestRows.table.ts';
import { isBeingDeleted } from '#shared/deletion/decideDeletion.ts';
import { may, mayQuery } from '#shared/crew/rights.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Ack, CommentColumns, IngestAccess, LanState, PairedClient, PairingLinks, Query, QueryAnswers, QueryKind, RecordingMarkers, SessionSummary } from '#shared/protocol/wire.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import { sourceSecret } from '#shared/show/secretOwner.ts';
import type { Grant } from '#engine/ports.ts';
import type { HubOptions } from './hubOptions.ts';
import type { Audit } from './audit.ts';
import { auditPage } from './auditPage.ts';
import { answerReviewQuery } from './reviewQueries.ts';
import { pastFigures } from './pastFigures.ts';
import { personOf } from './personOf.ts';
import { accepted, refused } from './requests.ts';
import { newToken } from './tokens.ts';

type QueryOf<K extends QueryKind> = Extract<Query, { kind: K }>;

export interface QueryParts extends Pick<HubOptions, 'clock' | 'deskNow' | 'runtime' | 'getState' | 'showStore' | 'crowdStore' | 'secrets' | 'sources' | 'sales' | 'lottery' | 'tryThresholds' | 'review' | 'problemReport'> {
  readonly issueLink: (role: Role, name: string, duties: readonly Duty[] | undefined) => Promise<PairingLinks | Refusal>;
  readonly pairings: (you: Grant) => readonly PairedClient[];
  /** After how many days without use a pairing ends; 0 = never. */
  readonly endAfterDays: () => number;
  readonly lanState: () => LanState;
  /** `http://host:port` of every address, loopback first. */
  readonly bases: () => readonly string[];
}

/** Answers one query. Reads only, with one exception that says so: `ingestAccess` makes the secret of a feed that has none. */
export async function answerQuery(query: Query, grant: Grant, parts: QueryParts & { readonly audit: Audit }): Promise<Ack<QueryAnswers[QueryKind]>> {
  const answer: Ack<QueryAnswers[QueryKind]> = mayQuery(grant, query) ? await answered(query, grant, parts) : refused(refusal('roleMayNot'));
  // Who looks at the list of screens again and again does nothing worth a line.
  if (!answer.ok || !UNNOTED.has(query.kind)) parts.audit.note(grant, { what: query.kind, action: queryActionOf(query), content: query }, answer);
  return answer;
}

const UNNOTED: ReadonlySet<QueryKind> = new Set<QueryKind>(['pairings', 'lan', 'holdings', 'importProgress', 'lexicon', 'thresholdTrial', 'pastFigures', 'problemReport']);

async function answered(query: Query, grant: Grant, parts: QueryParts): Promise<Ack<QueryAnswers[QueryKind]>> {
  // Half of a session is no session.
  const { state } = parts.getState();
  if (('sessionId' in query && isBeingDeleted(state, query.sessionId)) || ('againstId' in query && isBeingDeleted(state, query.againstId))) return refused(refusal('sessionBeingDeleted'));
  switch (query.kind) {
    case 'commentsBefore': case 'commentsAfter': case 'searchComments': case 'commentsByNumber': return accepted({ rows: await commentRows(query, grant, parts) });
    case 'viewerCard': return accepted({ card: await viewerCard(query, grant, parts) });
    case 'holdings': return accepted({ holdings: await holdings(parts) });
    case 'findViewers': return parts.getState().state.commentDesk.namesMasked ? refused(refusal('namesAreMasked')) : accepted({ viewers: [...await parts.crowdStore.findViewers(query.text)] });
    case 'lexicon': return accepted({ lexicon: parts.runtime.words ?? { version: '', reviewedOn: '', entries: [] } });
    case 'minuteBuckets': {
      const { session } = parts.getState().state;
      const buckets = session === null ? [] : (await parts.crowdStore.readout(session.id)).buckets;
      return accepted({ buckets: [...buckets] });
    }
    case 'sales': return accepted({ sales: await parts.sales(query.sessionId, query.version) });
    case 'pastFigures': return accepted({ shows: await pastFigures(parts.getState().state, parts) });
    case 'recomputeFigures': return accepted(await recomputeFigures(query.restart, parts));
    case 'sessions': return accepted({ sessions: await listed(parts) });
    case 'recordingMarkers': return recordingMarkers(query.sessionId, parts);
    case 'pairingLinks': {
      const links = await parts.issueLink(query.role, query.name, query.duties);
      return 'key' in links ? refused(links) : accepted(links);
    }
    case 'pairings': return accepted({ clients: parts.pairings(grant), endAfterDays: parts.endAfterDays() });
    case 'ingestAccess': return ingestAccess(query.sourceId, parts);
    case 'audit': return accepted(await auditPage(query.afterN, parts.showStore));
    case 'lotteryFile': return accepted(await parts.lottery.file(query.drawId));
    case 'lotteryArchive': return accepted(await parts.lottery.archive());
    case 'lotteryArchiveFile': return accepted(await parts.lottery.archivedFile(query.drawId));
    case 'report': case 'reportProgress': case 'cancelReport': case 'reportMoment': case 'trends': case 'exportProgress': case 'exportLink': case 'importLink': case 'importProgress': case 'cancelImport': case 'deletionPlan': case 'deletionProgress': case 'deletionProofs': return answerReviewQuery(query, grant, parts.review);
    case 'lan': return accepted(parts.lanState());
    case 'problemReport': return accepted({ report: await parts.problemReport(query.failure) });
    case 'thresholdTrial': {
      const step = await parts.tryThresholds?.(query) ?? null;
      return step === null ? refused(refusal('unknownRecording')) : accepted({ step });
    }
    case 'sourceVitals': return accepted({ vitals: [...parts.sources.vitals()] });
  }
}

/** The room's own sessions and those from other machines, newest first. */
async function listed({ showStore }: QueryParts): Promise<readonly SessionSummary[]> {
  const [own, imported] = await Promise.all([showStore.sessions(), showStore.imported()]);
  const others = imported.map(({ mark, session: { comments, paidMinor, currency, ...session } }): SessionSummary => ({ ...session, imported: { mark, comments, paidMinor, currency } }));
  return others.length === 0 ? own : [...own, ...others].toSorted((a, b) => b.openedAt - a.openedAt);
}

/** What OBS recorded in a session, with its markers. Paths are cut to names: a window needs no more. */
async function recordingMarkers(sessionId: SessionId | null, parts: QueryParts): Promise<Ack<RecordingMarkers>> {
  const { state } = parts.getState();
  const id = sessionId ?? state.session?.id ?? null;
  const events = id === null ? [] : await parts.showStore.markerEvents(id);
  const isOpen = id === state.session?.id;
  const last = events.at(-1)?.at ?? parts.clock.now();
  const files = markedFiles(events, isOpen ? parts.clock.now() : last).map((file) => ({ ...file, file: file.file === null ? null : baseName(file.file) }));
  const timeZone = state.show.kind === 'empty' ? 'UTC' : state.show.sheet.timeZone;
  return accepted({ files, timeZone, fps: parts.deskNow().outputs?.fps ?? null });
}

const NO_COMMENTS: CommentColumns = { crowdSeq: [], at: [], sourceId: [], kind: [], name: [], level: [], text: [], provenance: [], viewerKey: [], reading: [], topic: [] };

/** Rows of the open session; none before the first one. */
async function ofSession(parts: QueryParts, read: (id: SessionId) => Promise<CommentColumns>): Promise<CommentColumns> {
  const { session } = parts.getState().state;
  return session === null ? NO_COMMENTS : read(session.id);
}

/** Names reach those who may read them, and nobody while a screen is shared. Whoever sees none finds none either: a search would tell whose words they are. */
async function commentRows(query: QueryOf<'commentsBefore' | 'commentsAfter' | 'searchComments' | 'commentsByNumber'>, grant: Grant, parts: QueryParts): Promise<CommentColumns> {
  const isMasked = !may(grant, 'readNames') || parts.getState().state.commentDesk.namesMasked;
  const { crowdStore: store } = parts;
  const rows = await ofSession(parts, (id) => {
    switch (query.kind) {
      case 'commentsBefore': return store.commentsBefore(id, query.crowdSeq, query.limit, query.tab);
      case 'commentsAfter': return store.commentsAfter(id, query.crowdSeq, query.limit, query.tab);
      case 'searchComments': return store.searchComments(id, query.text, query.crowdSeq, query.limit, query.tab, isMasked ? 'words' : 'namesAndWords');
      case 'commentsByNumber': return store.commentsByNumber(id, query.crowdSeqs);
    }
  });
  return isMasked ? maskColumns(rows) : rows;
}

/** Rows of one step: a good tenth of a second of the store's time, so that a batch in between waits no longer than that. */
const ROWS_A_STEP = 20_000;

async function recomputeFigures(restart: boolean, parts: QueryParts): Promise<QueryAnswers['recomputeFigures']> {
  const { session } = parts.getState().state;
  return session === null ? { rows: 0, total: 0, isDone: true, isSame: true } : parts.crowdStore.recomputeStep(session.id, restart, ROWS_A_STEP);
}

/** What is held, with the sessions' names. */
async function holdings({ crowdStore, showStore }: QueryParts): Promise<SessionHolding[]> {
  const [held, sessions] = await Promise.all([crowdStore.holdings(), showStore.sessions()]);
  return held.map((each) => ({ ...each, title: sessions.find(({ sessionId }) => sessionId === each.sessionId)?.title ?? '' }));
}

/** A card joins a name with a history and with orders, so it is masked until somebody asks to see it; that is noted before it is shown. */
async function viewerCard({ crowdSeq, reveal }: QueryOf<'viewerCard'>, grant: Grant, parts: QueryParts): Promise<ViewerCard | null> {
  const { session } = parts.getState().state;
  const card = session === null ? null : await parts.crowdStore.viewerCard(session.id, crowdSeq);
  if (card === null) return null;
  if (!reveal) return { ...card, name: maskName(card.name), isMasked: true, newest: maskColumns(card.newest) };
  await parts.runtime.report({ kind: 'reportViewerRevealed', crowdSeq, viewerKey: card.viewerKey }, personOf(grant));
  return card;
}

/** Doors whose secret is the other side's. */
const HOOKS: Readonly<Partial<Record<SourceKind, string>>> = { shopify: 'shopify', wooCommerce: 'woo', tiktokShop: 'tiktok-shop', douyinPush: 'douyin' };

/**
 * Where a pushed source sends to. Our own signed ingest gets its secret made here, shown once: afterwards only "stored"
 * is known. A shop's secret is the shop's: the producer hands it over with `storeSecret`.
 */
async function ingestAccess(sourceId: SourceId, parts: QueryParts): Promise<Ack<IngestAccess>> {
  const source = sourceOf(parts.getState().state, sourceId);
  if (source === null || !PUSHED_KINDS.has(source.config.kind)) return refused(refusal('unknownSource'));
  const base = parts.bases()[0] ?? '';
  const hook = HOOKS[source.config.kind];
  if (hook !== undefined) return accepted({ httpUrl: `${base}/hooks/${hook}/${sourceId}`, socketUrl: null, secret: null });
  const isStored = (await parts.secrets.get(sourceSecret(sourceId))) !== null;
  const secret = isStored ? null : newToken();
  if (secret !== null) {
    await parts.secrets.set(sourceSecret(sourceId), secret);
    await parts.runtime.report({ kind: 'reportSecretStored', owner: sourceSecret(sourceId) }, { kind: 'engine' });
  }
  return accepted({ httpUrl: `${base}/ingest/v1/${sourceId}`, socketUrl: `${base}/ingest`, secret });
}
