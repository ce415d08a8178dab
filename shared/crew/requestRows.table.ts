import type { ClientToEngine, Query, QueryKind } from '../protocol/wire.ts';
import { isSourceSecret } from '../show/secretOwner.ts';
import type { ActionId } from './matrix.table.ts';

type QueryOf<K extends QueryKind> = Extract<Query, { kind: K }>;
interface QueryByContent<K extends QueryKind> { readonly among: readonly ActionId[]; readonly of: (query: QueryOf<K>) => ActionId }

/** Under which line of the matrix each query falls. Exhaustive by type. */
export const QUERY_ROWS: { readonly [K in QueryKind]: ActionId | QueryByContent<K> } = {
  commentsBefore: 'readComments', commentsAfter: 'readComments', searchComments: 'readComments', commentsByNumber: 'readComments', minuteBuckets: 'readComments', sales: 'readComments', sourceVitals: 'readComments',
  viewerCard: { among: ['readComments', 'readNames'], of: ({ reveal }) => (reveal ? 'readNames' : 'readComments') },
  // How many rows a session holds names nobody.
  findViewers: 'readNames', holdings: 'reviewShow',
  recomputeFigures: 'setUpSources', pastFigures: 'readComments', lotteryFile: 'exportMasked', lotteryArchive: 'exportMasked', lotteryArchiveFile: 'exportMasked',
  lexicon: 'readSessions',
  report: 'readSessions', reportProgress: 'readSessions', cancelReport: 'readSessions', reportMoment: 'readSessions', trends: 'readSessions', exportProgress: 'readSessions', exportLink: 'exportMasked', importLink: 'importSession', importProgress: 'importSession', cancelImport: 'importSession', deletionPlan: 'deleteData', deletionProgress: 'readSessions', deletionProofs: 'readAudit',
  sessions: 'readSessions', recordingMarkers: 'readSessions', thresholdTrial: 'readSessions',
  pairingLinks: { among: ['pairPeople', 'pairScreens'], of: ({ role }) => (role === 'producer' || role === 'control' ? 'pairPeople' : 'pairScreens') },
  pairings: 'pairScreens', lan: 'pairScreens', problemReport: 'lookAtObs', ingestAccess: 'setUpSources', audit: 'readAudit',
};

/** Queries a viewer's screen may ask as well: names come masked. */
export const VIEWER_QUERIES: ReadonlySet<QueryKind> = new Set<QueryKind>(['commentsBefore', 'commentsAfter', 'searchComments', 'commentsByNumber', 'minuteBuckets', 'sales']);

export type Message = keyof ClientToEngine;
type ContentOf<M extends Message> = Parameters<ClientToEngine[M]>[0];
interface MessageByContent<M extends Message> { readonly among: readonly ActionId[]; readonly of: (content: ContentOf<M>) => ActionId }

export type MessageRow<M extends Message> = ActionId | 'byKind' | 'anybody' | 'ownOrPeople' | MessageByContent<M>;

/**
 * The messages beside commands and queries, which have tables of their own (`byKind`). `anybody`: every paired window; what it is then
 * sent is cut to it. `ownOrPeople`: oneself always, others by who pairs people. Exhaustive by type.
 */
export const MESSAGE_ROWS: { readonly [M in Message]: MessageRow<M> } = {
  command: 'byKind', query: 'byKind',
  follow: 'anybody', watch: 'anybody', clock: 'anybody',
  watchDesk: 'lookAtObs',
  storeSecret: { among: ['setUpPicture', 'setUpSources'], of: ({ owner }) => (isSourceSecret(owner) ? 'setUpSources' : 'setUpPicture') },
  withdrawPairing: 'ownOrPeople',
  testSource: 'setUpSources', enterEvent: 'enterByHand', enterOrders: 'enterByHand', setLan: 'pairPeople', setPairingDays: 'pairPeople',
};

/** The action a query falls under. */
export function queryActionOf<K extends QueryKind>(query: QueryOf<K> & Query): ActionId {
  const found = QUERY_ROWS[query.kind] as ActionId | QueryByContent<K>;
  return typeof found === 'string' ? found : found.of(query);
}

/** The action a message beside commands and queries falls under, as it came; null = it falls under none. */
export function messageActionOf(name: string, content: unknown): ActionId | null {
  const found = (MESSAGE_ROWS as Readonly<Record<string, ActionId | 'byKind' | 'anybody' | 'ownOrPeople' | { readonly of: (content: never) => ActionId }>>)[name];
  if (found === undefined || found === 'byKind' || found === 'anybody') return null;
  if (found === 'ownOrPeople') return 'pairPeople';
  return typeof found === 'string' ? found : found.of(content as never);
}
