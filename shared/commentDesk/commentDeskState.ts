import type { Instant } from '../time/instant.ts';
import { DEFAULT_RETENTION, type AnswerWay, type CannedAnswer, type ModerationReason, type Retention, type ThreadSeen } from './thread.ts';

/** Where a thread stands. `claimed`: somebody is answering, all others see who. */
export type ThreadStatus =
  | { readonly kind: 'claimed'; readonly clientId: string; readonly by: string; readonly at: Instant }
  | { readonly kind: 'answered'; readonly by: string; readonly at: Instant; readonly way: AnswerWay; readonly afterMs: number }
  | { readonly kind: 'snoozed'; readonly by: string; readonly until: Instant }
  /** Answered once, and asked again by enough people: it waits for an answer as if new. */
  | { readonly kind: 'reopened' };
export interface ThreadMark extends ThreadSeen {
  readonly status: ThreadStatus;
  /** Set once it was asked again after an answer: what the next answer is timed from. */
  readonly again?: { readonly people: number; readonly since: Instant; readonly answeredAt: Instant; readonly by: string };
}

/** A comment taken out of sight in our windows and overlays. The original stays stored. */
export type HiddenComment =
  | { readonly kind: 'hidden'; readonly crowdSeq: number; readonly reason: ModerationReason; readonly by: string; readonly at: Instant }
  /** Complaint words: one person asked, another has to agree. */
  | { readonly kind: 'requested'; readonly crowdSeq: number; readonly reason: ModerationReason; readonly by: string; readonly clientId: string; readonly at: Instant };

export interface MutedViewer { readonly viewerKey: string; readonly label: string; readonly reason: ModerationReason; readonly by: string; readonly at: Instant; readonly until: Instant | null }
/** Somebody asked to mute a viewer who complained; another person has to agree. */
export interface MuteRequest { readonly viewerKey: string; readonly label: string; readonly reason: ModerationReason; readonly minutes: number | null; readonly by: string; readonly clientId: string; readonly at: Instant }
/** Answers of this session: how many, to how many people, and the sum of the times they took, ms. */
export interface AnswerTally { readonly threads: number; readonly people: number; readonly ms: number }

/** What people did at the comment desk. Bounded here; the log keeps all. */
export interface CommentDeskState {
  /** Newest last, by thread. */
  readonly threads: readonly ThreadMark[];
  readonly hidden: readonly HiddenComment[];
  readonly muted: readonly MutedViewer[];
  readonly muteRequests: readonly MuteRequest[];
  readonly answers: readonly CannedAnswer[];
  readonly answered: AnswerTally;
  /** Acts by reason over the whole session, for the review: what was hidden and why. */
  readonly moderationCounts: Readonly<Partial<Record<ModerationReason, number>>>;
  /** Names masked in producers' windows too: this screen is shared. */
  readonly namesMasked: boolean;
  readonly retention: Retention;
  /** Viewers still to be removed from what is stored. */
  readonly erasing: readonly string[];
  readonly lastErased: { readonly viewerKey: string; readonly rows: number; readonly at: Instant } | null;
}

export const EMPTY_COMMENT_DESK: CommentDeskState = { threads: [], hidden: [], muted: [], muteRequests: [], answers: [], answered: { threads: 0, people: 0, ms: 0 }, moderationCounts: {}, namesMasked: false, retention: DEFAULT_RETENTION, erasing: [], lastErased: null };
