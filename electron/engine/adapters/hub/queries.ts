import { PUSHED_KINDS } from '#shared/audience/source.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { baseName } from '#shared/markers/exportChapters.ts';
import { markedFiles } from '#shared/markers/markers.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { maskColumns } from '#shared/protocol/redactFrame.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Ack, CommentColumns, IngestAccess, LanState, PairedClient, PairingLinks, Query, QueryAnswers, QueryKind, RecordingMarkers } from '#shared/protocol/wire.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import type { Grant } from '#engine/ports.ts';
import type { HubOptions } from './hubOptions.ts';
import { accepted, refused } from './requests.ts';
import { newToken } from './tokens.ts';

/** Who may read what. */
export const QUERY_ROLES: Readonly<Record<QueryKind, readonly Role[]>> = {
  commentsBefore: ['producer', 'viewer'], minuteBuckets: ['producer', 'viewer'],
  searchComments: ['producer'], sessions: ['producer'], recordingMarkers: ['producer'], pairingLinks: ['producer'], pairings: ['producer'], ingestAccess: ['producer'], lan: ['producer'], sourceVitals: ['producer'],
};

export interface QueryParts extends Pick<HubOptions, 'clock' | 'deskNow' | 'runtime' | 'getState' | 'showStore' | 'crowdStore' | 'secrets' | 'sources'> {
  readonly issueLink: (role: Role, name: string) => Promise<PairingLinks | Refusal>;
  readonly pairings: (you: Grant) => readonly PairedClient[];
  readonly lanState: () => LanState;
  /** `http://host:port` of every address, loopback first. */
  readonly bases: () => readonly string[];
}

/** Answers one query. Reads only, with one exception that says so: `ingestAccess` makes the secret of a feed that has none. */
export async function answerQuery(query: Query, grant: Grant, parts: QueryParts): Promise<Ack<QueryAnswers[QueryKind]>> {
  if (!QUERY_ROLES[query.kind].includes(grant.role)) return refused(refusal('roleMayNot'));
  switch (query.kind) {
    case 'commentsBefore': {
      const rows = await commentsBefore(query.crowdSeq, query.limit, parts);
      return accepted({ rows: grant.role === 'producer' ? rows : maskColumns(rows) });
    }
    case 'searchComments': {
      const { session } = parts.getState().state;
      return accepted({ rows: session === null ? NO_COMMENTS : await parts.crowdStore.searchComments(session.id, query.text, query.crowdSeq, query.limit) });
    }
    case 'minuteBuckets': {
      const { session } = parts.getState().state;
      const buckets = session === null ? [] : (await parts.crowdStore.readout(session.id)).buckets;
      return accepted({ buckets: [...buckets] });
    }
    case 'sessions': return accepted({ sessions: await parts.showStore.sessions() });
    case 'recordingMarkers': return recordingMarkers(query.sessionId, parts);
    case 'pairingLinks': {
      const links = await parts.issueLink(query.role, query.name);
      return 'key' in links ? refused(links) : accepted(links);
    }
    case 'pairings': return accepted({ clients: parts.pairings(grant) });
    case 'ingestAccess': return ingestAccess(query.sourceId, parts);
    case 'lan': return accepted(parts.lanState());
    case 'sourceVitals': return accepted({ vitals: [...parts.sources.vitals()] });
  }
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

const NO_COMMENTS: CommentColumns = { crowdSeq: [], at: [], sourceId: [], kind: [], name: [], level: [], text: [], provenance: [] };

/** Older comments of the session, newest last; none before the first session. */
async function commentsBefore(crowdSeq: number | null, limit: number, parts: QueryParts): Promise<CommentColumns> {
  const { session } = parts.getState().state;
  return session === null ? NO_COMMENTS : parts.crowdStore.commentsBefore(session.id, crowdSeq, limit);
}

/**
 * Where a pushed source sends to. Our own signed ingest gets its secret made here, shown once: afterwards only "stored"
 * is known. A shop's secret is the shop's: the producer hands it over with `storeSecret`.
 */
async function ingestAccess(sourceId: SourceId, parts: QueryParts): Promise<Ack<IngestAccess>> {
  const source = sourceOf(parts.getState().state, sourceId);
  if (source === null || !PUSHED_KINDS.has(source.config.kind)) return refused(refusal('unknownSource'));
  const base = parts.bases()[0] ?? '';
  if (source.config.kind === 'shopify') return accepted({ httpUrl: `${base}/hooks/shopify/${sourceId}`, socketUrl: null, secret: null });
  if (source.config.kind === 'douyinPush') return accepted({ httpUrl: `${base}/hooks/douyin/${sourceId}`, socketUrl: null, secret: null });
  const isStored = (await parts.secrets.get(sourceId)) !== null;
  const secret = isStored ? null : newToken();
  if (secret !== null) {
    await parts.secrets.set(sourceId, secret);
    await parts.runtime.report({ kind: 'reportSecretStored', owner: sourceId }, { kind: 'engine' });
  }
  return accepted({ httpUrl: `${base}/ingest/v1/${sourceId}`, socketUrl: `${base}/ingest`, secret });
}
