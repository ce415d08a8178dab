import type { FeedGap } from '#shared/audience/event.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { CrowdCommit } from '../../ports.ts';
import { appendBatch, commentsBefore, readReadout, searchComments, type CrowdBatch, type CrowdReadout } from './crowdDb.ts';
import { addToFeed, NO_FEED_CHANGE, readGaps, saveGap } from './crowdFeeds.ts';
import { crowdNumbers } from './crowdNumbers.ts';
import { recompute, type Recomputed } from './crowdRecompute.ts';
import { crowd0001 } from './migrations/crowd-0001.ts';
import { crowd0002 } from './migrations/crowd-0002.ts';
import { closeDatabase, openDatabase, type Migration } from './openDatabase.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** Every request crowd.db answers: closed, typed at both ends. */
export interface CrowdRequests {
  append: { args: CrowdBatch; answer: CrowdCommit };
  readout: { args: { readonly sessionId: SessionId; readonly now: Instant }; answer: CrowdReadout };
  commentsBefore: { args: { readonly sessionId: SessionId; readonly crowdSeq: number | null; readonly limit: number }; answer: CommentColumns };
  searchComments: { args: { readonly sessionId: SessionId; readonly text: string; readonly crowdSeq: number | null; readonly limit: number }; answer: CommentColumns };
  countUnread: { args: { readonly sessionId: SessionId; readonly sourceId: SourceId; readonly by: number }; answer: null };
  recordGap: { args: { readonly sessionId: SessionId; readonly gap: FeedGap }; answer: null };
  gaps: { args: SessionId; answer: readonly FeedGap[] };
  recompute: { args: SessionId; answer: Recomputed };
}

/** 'CuDc' */
export const CROWD_APPLICATION_ID = 0x43754463;
export const CROWD_MIGRATIONS: readonly Migration[] = [crowd0001, crowd0002];

/** Opens crowd.db in this thread. synchronous = NORMAL: a power cut may take the last batches, never the file. */
export function openCrowdFile(path: string): OpenedFile<CrowdRequests> {
  const db = openDatabase({ path, applicationId: CROWD_APPLICATION_ID, migrations: CROWD_MIGRATIONS, synchronous: 'NORMAL' });
  const numbered = <T>(sessionId: SessionId, run: (numbers: ReturnType<typeof crowdNumbers>, sessionNo: number) => T): T => db.transaction(() => {
    const numbers = crowdNumbers(db);
    return run(numbers, numbers.session(sessionId));
  }).immediate();
  return {
    handlers: {
      append: (batch) => appendBatch(db, batch),
      readout: ({ sessionId, now }) => readReadout(db, sessionId, now),
      commentsBefore: ({ sessionId, crowdSeq, limit }) => commentsBefore(db, sessionId, crowdSeq, limit),
      searchComments: ({ sessionId, text, crowdSeq, limit }) => searchComments(db, sessionId, text, crowdSeq, limit),
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
    },
    close: () => closeDatabase(db),
  };
}
