import { dirname } from 'node:path';
import { z } from 'zod';
import type { Thresholds } from '#shared/alerts/settings.ts';
import type { SessionId } from '#shared/ids.ts';
import type { TrialStep } from '#shared/replay/thresholdTrial.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { DeskTab } from '#shared/audience/deskTab.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import { commentsAfter, commentsBefore, commentsByNumber, searchComments, type Searched } from './crowdPages.ts';
import { openImported, type ImportedSession } from './importedDb.ts';
import { openReadOnly, type WritableDb } from './openDatabase.ts';
import { createCrowdTape, type CrowdTape, type Wound } from './crowdTape.ts';
import { createTrialRun, type TrialRun } from './trialRun.ts';
import { readEvents } from './showDb.ts';
import type { OpenedFile } from './workerProtocol.ts';

/** One session as it was recorded. `until`: the last thing in it, of the show or the crowd. */
export interface RecordedSession { readonly title: string; /** It came from another machine. */ readonly isImported: boolean; readonly mode: string | null; readonly isTraining: boolean; readonly events: readonly StoredEvent[]; readonly from: Instant; readonly until: Instant }

/** Where to wind the crowd to. `isJump`: what was wound before counts for nothing. At most `limit` rows a call; `heardSince` bounds the comments handed out. */
export interface WindCrowd { readonly sessionId: SessionId; readonly until: Instant; readonly isJump: boolean; readonly heardSince: Instant; readonly limit: number }
export interface TrialAsked { readonly sessionId: SessionId; readonly thresholds: Thresholds; readonly restart: boolean }

/** Every request a replay asks: all of them read. */
export interface ReplayRequests {
  session: { args: SessionId; answer: RecordedSession | null };
  wind: { args: WindCrowd; answer: Wound };
  trial: { args: TrialAsked; answer: TrialStep | null };
  /** Rows of an imported session, as the console asks for them; of the room's own they are read where they are written. */
  comments: { args: CommentsAsked; answer: CommentColumns };
  /** Lets go of what was wound. */
  forget: { args: null; answer: null };
}

const sessionRowSchema = z.object({ title: z.string(), mode: z.string().nullable() }).optional();
const spanSchema = z.number().nullable();

/** Opens both files for reading beside their writers; neither can be written through here. */
export function openReplayFile(showPath: string, crowdPath: string): OpenedFile<ReplayRequests> {
  const own = { show: openReadOnly(showPath), crowd: openReadOnly(crowdPath) };
  const open = createOpenImports(own.show, dirname(showPath));
  const filesOf = (sessionId: SessionId): { readonly show: WritableDb; readonly crowd: WritableDb } => open.of(sessionId) ?? own;
  let tape: CrowdTape | null = null;
  let trial: TrialRun | null = null;
  const session = (sessionId: SessionId): RecordedSession | null => { const { show, crowd } = filesOf(sessionId); const found = recorded(show, crowd, sessionId); return found === null ? null : { ...found, isImported: show !== own.show }; };
  return {
    handlers: {
      session,
      wind: ({ sessionId, ...asked }) => {
        if (tape?.sessionId !== sessionId) tape = createCrowdTape(filesOf(sessionId).crowd, sessionId);
        return tape.wind(asked);
      },
      trial: ({ sessionId, thresholds, restart }) => {
        if (restart || trial === null || trial.sessionId !== sessionId) {
          const found = session(sessionId);
          trial = found === null ? null : createTrialRun(found, createCrowdTape(filesOf(sessionId).crowd, sessionId, null), thresholds);
        }
        const step = trial?.step() ?? null;
        if (step?.isDone === true) trial = null;
        return step;
      },
      comments: (asked) => { const { crowd } = filesOf(asked.sessionId); return commentsOf(crowd, asked); },
      forget: () => { tape = null; trial = null; open.letGo(); return null; },
    },
    close: () => { open.letGo(); own.crowd.close(); own.show.close(); },
  };
}

/** What a console asks of the comments of a session. */
export type CommentsAsked = { readonly sessionId: SessionId } & (
  | { readonly kind: 'before'; readonly crowdSeq: number | null; readonly limit: number; readonly tab: DeskTab }
  | { readonly kind: 'after'; readonly crowdSeq: number; readonly limit: number; readonly tab: DeskTab }
  | ({ readonly kind: 'search' } & Searched)
  | { readonly kind: 'numbers'; readonly crowdSeqs: readonly number[] });

function commentsOf(crowd: WritableDb, asked: CommentsAsked): CommentColumns {
  switch (asked.kind) {
    case 'before': return commentsBefore(crowd, asked.sessionId, asked.crowdSeq, asked.limit, asked.tab);
    case 'after': return commentsAfter(crowd, asked.sessionId, asked.crowdSeq, asked.limit, asked.tab);
    case 'search': return searchComments(crowd, asked.sessionId, asked);
    case 'numbers': return commentsByNumber(crowd, asked.sessionId, asked.crowdSeqs);
  }
}

/** The files of imported sessions that are played or tried, until they are let go. */
function createOpenImports(show: WritableDb, dataDir: string) {
  const held = new Map<SessionId, ImportedSession>();
  return {
    letGo: (): void => { for (const session of held.values()) session.close(); held.clear(); },
    of: (sessionId: SessionId): ImportedSession | null => {
      const session = held.get(sessionId) ?? openImported(show, dataDir, sessionId);
      if (session !== null) held.set(sessionId, session);
      return session;
    },
  };
}

function recorded(show: WritableDb, crowd: WritableDb, sessionId: SessionId): Omit<RecordedSession, 'isImported'> | null {
  const row = sessionRowSchema.parse(show.prepare('SELECT title, mode FROM sessions WHERE session_id = ?').get(sessionId));
  if (row === undefined) return null;
  const events = readEvents(show.prepare('SELECT seq, at, actor, kind, payload FROM events WHERE session_id = ? ORDER BY seq').all(sessionId));
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lastCrowd = spanSchema.parse(crowd.prepare('SELECT received_at FROM audience_rows WHERE session_no = (SELECT session_no FROM sessions WHERE session_id = ?) ORDER BY crowd_seq DESC LIMIT 1').pluck().get(sessionId) ?? null);
  const ended = events.findLast(({ event }) => event.kind === 'showEnded')?.at ?? null;
  // A room stands open for days after its show; what is looked at ends with the show, or with the last thing that happened.
  const until = Math.max(ended ?? Math.max(last.at, lastCrowd ?? 0), first.at + 1_000) as Instant;
  return { ...row, isTraining: events.some(({ event }) => event.kind === 'trainingStarted'), events, from: first.at, until };
}
