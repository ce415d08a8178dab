import type { DeskTab } from '#shared/audience/deskTab.ts';
import type { FoundViewer, SessionHolding } from '#shared/commentDesk/holdings.ts';
import type { ViewerCard } from '#shared/commentDesk/viewerCard.ts';
import type { FeedGap } from '#shared/audience/event.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { CrowdCommit, HeardComment } from '../../ports.ts';
import { createLetPass } from '../../rightOfWay.ts';
import { appendBatch, readFigures, readReadout, recentSeconds, type CrowdBatch, type CrowdReadout } from './crowdDb.ts';
import type { RecentSeconds } from './figureMirror.ts';
import { askedSince, commentsAfter, commentsBefore, commentsByNumber, searchComments, type Searched } from './crowdPages.ts';
import { compact, eraseViewer, expireRows, type ErasedViewer, type Expired, type ExpireStep } from './crowdPrivacy.ts';
import { deleteFigures, deleteRows, type DeletedRows, type DeleteRows } from './crowdDelete.ts';
import { findViewers, holdings } from './crowdHoldings.ts';
import { viewerCard } from './crowdViewer.ts';
import { addToFeed, NO_FEED_CHANGE, readGaps, saveGap } from './crowdFeeds.ts';
import { crowdNumbers } from './crowdNumbers.ts';
import { createRecomputer, recompute, type Recomputed, type RecomputeStep, type RecomputeProgress } from './crowdRecompute.ts';
import { crowd0001 } from './migrations/crowd-0001.ts';
import { crowd0002 } from './migrations/crowd-0002.ts';
import { crowd0003 } from './migrations/crowd-0003.ts';
import { crowd0004 } from './migrations/crowd-0004.ts';
import { crowd0005 } from './migrations/crowd-0005.ts';
import { crowd0006 } from './migrations/crowd-0006.ts';
import { crowd0007 } from './migrations/crowd-0007.ts';
import { crowd0008 } from './migrations/crowd-0008.ts';
import { cursorOf, orderFactsBetween, saveCursor } from './crowdOrders.ts';
import { closeDatabase, type Migration } from './openDatabase.ts';
import { openSound } from './openSound.ts';
import { CROWD_RESCUE } from './crowdRescue.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** Every request crowd.db answers: closed, typed at both ends. */
export interface CrowdRequests {
  append: { args: CrowdBatch; answer: CrowdCommit };
  readout: { args: { readonly sessionId: SessionId; readonly now: Instant }; answer: CrowdReadout };
  figuresOf: { args: { readonly sessionId: SessionId; readonly now: Instant }; answer: MetricsReadout | null };
  /** The same with what a mirror of it needs. */
  mirrored: { args: { readonly sessionId: SessionId; readonly now: Instant }; answer: { readonly readout: CrowdReadout; readonly seconds: RecentSeconds } };
  commentsBefore: { args: { readonly sessionId: SessionId; readonly crowdSeq: number | null; readonly limit: number; readonly tab: DeskTab }; answer: CommentColumns };
  commentsAfter: { args: { readonly sessionId: SessionId; readonly crowdSeq: number; readonly limit: number; readonly tab: DeskTab }; answer: CommentColumns };
  searchComments: { args: { readonly sessionId: SessionId } & Searched; answer: CommentColumns };
  commentsByNumber: { args: { readonly sessionId: SessionId; readonly crowdSeqs: readonly number[] }; answer: CommentColumns };
  askedSince: { args: { readonly sessionId: SessionId; readonly since: Instant; readonly limit: number }; answer: readonly HeardComment[] };
  viewerCard: { args: { readonly sessionId: SessionId; readonly crowdSeq: number }; answer: ViewerCard | null };
  holdings: { args: null; answer: readonly Omit<SessionHolding, 'title'>[] };
  findViewers: { args: { readonly text: string }; answer: readonly FoundViewer[] };
  countUnread: { args: { readonly sessionId: SessionId; readonly sourceId: SourceId; readonly by: number }; answer: null };
  recordGap: { args: { readonly sessionId: SessionId; readonly gap: FeedGap }; answer: null };
  gaps: { args: SessionId; answer: readonly FeedGap[] };
  recompute: { args: SessionId; answer: Recomputed };
  recomputeStep: { args: RecomputeStep; answer: RecomputeProgress };
  cursorOf: { args: SourceId; answer: Instant | null };
  saveCursor: { args: { readonly sourceId: SourceId; readonly at: Instant }; answer: null };
  orderFacts: { args: { readonly from: Instant; readonly until: Instant }; answer: readonly OrderFact[] };
  expire: { args: ExpireStep; answer: Expired };
  eraseViewer: { args: { readonly viewerKey: string }; answer: ErasedViewer };
  compact: { args: null; answer: null };
  deleteRows: { args: DeleteRows; answer: DeletedRows };
  deleteFigures: { args: SessionId; answer: null };
}

/** 'CuDc' */
export const CROWD_APPLICATION_ID = 0x43754463;
export const crowdMigrations = (roomKey: string): readonly Migration[] => [crowd0001, crowd0002, crowd0003(roomKey), crowd0004, crowd0005, crowd0006, crowd0007, crowd0008];

/** Opens crowd.db in this thread. `roomKey` makes the viewer keys; `rightOfWay`: batches let commands pass. synchronous = NORMAL: a power cut may take the last batches, never the file. */
export function openCrowdFile(path: string, roomKey: string, rightOfWay: SharedArrayBuffer | null = null): OpenedFile<CrowdRequests> {
  // Hundreds of megabytes: looked through in the background after each start (fileCheck.ts), and here when that found something.
  const { db, rescued } = openSound({ path, applicationId: CROWD_APPLICATION_ID, migrations: crowdMigrations(roomKey), synchronous: 'NORMAL' }, CROWD_RESCUE, 'marked');
  const numbered = <T>(sessionId: SessionId, run: (numbers: ReturnType<typeof crowdNumbers>, sessionNo: number) => T): T => db.transaction(() => {
    const numbers = crowdNumbers(db);
    return run(numbers, numbers.session(sessionId));
  }).immediate();
  return {
    rescued,
    handlers: {
      append: (batch) => appendBatch(db, batch, roomKey, createLetPass(rightOfWay)),
      readout: ({ sessionId, now }) => readReadout(db, sessionId, now),
      figuresOf: ({ sessionId, now }) => readFigures(db, sessionId, now),
      mirrored: ({ sessionId, now }) => ({ readout: readReadout(db, sessionId, now), seconds: recentSeconds(db, sessionId, now) }),
      commentsBefore: ({ sessionId, crowdSeq, limit, tab }) => commentsBefore(db, sessionId, crowdSeq, limit, tab),
      commentsAfter: ({ sessionId, crowdSeq, limit, tab }) => commentsAfter(db, sessionId, crowdSeq, limit, tab),
      searchComments: ({ sessionId, ...searched }) => searchComments(db, sessionId, searched),
      commentsByNumber: ({ sessionId, crowdSeqs }) => commentsByNumber(db, sessionId, crowdSeqs),
      askedSince: ({ sessionId, since, limit }) => askedSince(db, sessionId, since, limit),
      viewerCard: ({ sessionId, crowdSeq }) => viewerCard(db, sessionId, crowdSeq),
      holdings: () => holdings(db),
      findViewers: ({ text }) => findViewers(db, text),
      countUnread: ({ sessionId, sourceId, by }) => numbered(sessionId, (numbers, sessionNo) => {
        addToFeed(db, numbers, sessionNo, sourceId, { ...NO_FEED_CHANGE, unread: by });
        return null;
      }),
      recordGap: ({ sessionId, gap }) => numbered(sessionId, (numbers, sessionNo) => {
        saveGap(db, numbers, sessionNo, gap);
        return null;
      }),
      gaps: (sessionId) => numbered(sessionId, (_, sessionNo) => readGaps(db, sessionNo)),
      recompute: (sessionId) => recompute(db, sessionId),
      recomputeStep: createRecomputer(db),
      cursorOf: (sourceId) => cursorOf(db, sourceId),
      saveCursor: ({ sourceId, at }) => saveCursor(db, sourceId, at),
      orderFacts: ({ from, until }) => orderFactsBetween(db, from, until),
      expire: (step) => expireRows(db, step, roomKey),
      eraseViewer: ({ viewerKey }) => eraseViewer(db, viewerKey, roomKey),
      compact: () => compact(db),
      deleteRows: (step) => deleteRows(db, step, roomKey),
      deleteFigures: (sessionId) => deleteFigures(db, sessionId),
    },
    close: () => closeDatabase(db),
  };
}
