import { forgetViewer } from '../lottery/evolveLottery.ts';
import type { ShowEvent } from '../show/events.ts';
import type { Happened } from '../show/happened.ts';
import type { Instant } from '../time/instant.ts';
import { clientOf, nameOf } from '../show/evolveRoom.ts';
import type { ShowState } from '../show/state.ts';
import { EMPTY_COMMENT_DESK, type CommentDeskState, type HiddenComment, type ThreadMark, type ThreadStatus } from './commentDeskState.ts';
import type { COMMENT_DESK_EVENTS } from './commentDeskEvents.ts';
import { threadKey, type CannedAnswer, type ModerationReason, type ThreadRef, type ThreadSeen } from './thread.ts';

type Handled = Extract<ShowEvent, { kind: (typeof COMMENT_DESK_EVENTS)[number]['shape']['kind']['value'] }>;

/** How many of each the state keeps; the log keeps all. */
const KEPT = 500;

/** The comment desk's part of `evolve`. */
export const evolveCommentDesk = (state: ShowState, happened: Happened<Handled>): ShowState => {
  const desk = change(state.commentDesk, happened);
  if (happened.event.kind === 'viewerErased') return { ...state, commentDesk: desk, lottery: forgetViewer(state.lottery, happened.event.viewerKey) };
  return desk === state.commentDesk ? state : { ...state, commentDesk: desk };
};

function change(desk: CommentDeskState, { event, at, actor }: Happened<Handled>): CommentDeskState {
  const by = nameOf(actor);
  const clientId = clientOf(actor);
  switch (event.kind) {
    case 'threadClaimed': return withMark(desk, marked(desk, event.seen, { kind: 'claimed', clientId, by, at }));
    case 'threadAnswered': return answered(desk, event, at, by);
    case 'threadSnoozed': return withMark(desk, marked(desk, event.seen, { kind: 'snoozed', by, until: event.until }));
    case 'threadReleased': return released(desk, event.thread);
    case 'threadReopened': return event.grown === undefined ? { ...desk, threads: without(desk.threads, event.thread) } : askedAgain(desk, event.thread, event.grown);
    case 'commentHideRequested': return withHidden(desk, { kind: 'requested', crowdSeq: event.crowdSeq, reason: event.reason, by, clientId, at });
    case 'commentHidden': return counted(withHidden(desk, { kind: 'hidden', crowdSeq: event.crowdSeq, reason: event.reason, by, at }), event.reason);
    case 'commentUnhidden': return { ...desk, hidden: desk.hidden.filter(({ crowdSeq }) => crowdSeq !== event.crowdSeq) };
    case 'viewerMuteRequested': {
      const { kind: _kind, note: _note, ...asked } = event;
      return { ...desk, muteRequests: [...withoutViewer(desk.muteRequests, event.viewerKey), { ...asked, by, clientId, at }].slice(-KEPT) };
    }
    case 'viewerMuted': {
      const others = withoutViewer(desk.muted, event.viewerKey);
      const muted = { ...desk, muteRequests: withoutViewer(desk.muteRequests, event.viewerKey), muted: [...others, { viewerKey: event.viewerKey, label: event.label, reason: event.reason, by, at, until: event.until }].slice(-KEPT) };
      return event.carried ? muted : counted(muted, event.reason);
    }
    case 'viewerUnmuted': return { ...desk, muted: withoutViewer(desk.muted, event.viewerKey), muteRequests: withoutViewer(desk.muteRequests, event.viewerKey) };
    case 'viewerErasureAgreed': return desk.erasing.includes(event.viewerKey) ? desk : { ...desk, erasing: [...desk.erasing, event.viewerKey] };
    case 'viewerErased': return {
      ...desk, muted: withoutViewer(desk.muted, event.viewerKey), muteRequests: withoutViewer(desk.muteRequests, event.viewerKey),
      erasing: desk.erasing.filter((each) => each !== event.viewerKey), lastErased: { viewerKey: event.viewerKey, rows: event.rows, at },
    };
    case 'cannedAnswersPut': return { ...desk, answers: withAnswers(desk.answers, event.answers) };
    case 'cannedAnswerRemoved': return { ...desk, answers: desk.answers.filter(({ id }) => id !== event.id) };
    case 'cannedAnswersSet': return { ...desk, answers: event.answers };
    case 'retentionSet': return { ...desk, retention: event.retention };
    case 'namesMasked': return { ...desk, namesMasked: event.masked };
    case 'viewerRevealed': return desk;
  }
}

/** A new session starts with an empty desk; ready answers, mutes, the mask and who is still to be removed outlive it. */
export const sessionCommentDesk = (desk: CommentDeskState): CommentDeskState => ({ ...EMPTY_COMMENT_DESK, answers: desk.answers, muted: desk.muted, namesMasked: desk.namesMasked, retention: desk.retention, erasing: desk.erasing });

const withoutViewer = <T extends { readonly viewerKey: string }>(all: readonly T[], viewerKey: string): readonly T[] => all.filter((each) => each.viewerKey !== viewerKey);
const markOf = (desk: CommentDeskState, thread: ThreadRef): ThreadMark | undefined => desk.threads.find((mark) => threadKey(mark.thread) === threadKey(thread));

/** A thread that was asked again keeps that through claims and snoozes: its answer is timed from the new asks. */
function marked(desk: CommentDeskState, seen: ThreadSeen, status: ThreadStatus): ThreadMark {
  const again = markOf(desk, seen.thread)?.again;
  return again === undefined ? { ...seen, status } : { ...seen, status, again };
}

function answered(desk: CommentDeskState, { seen, way }: Extract<Handled, { kind: 'threadAnswered' }>, at: Instant, by: string): CommentDeskState {
  const again = markOf(desk, seen.thread)?.again;
  const afterMs = Math.max(0, at - (again?.since ?? seen.firstAskedAt));
  const { threads, people, ms } = desk.answered;
  const tally = { threads: threads + 1, people: people + (again?.people ?? seen.people), ms: ms + afterMs };
  return { ...withMark(desk, { ...seen, status: { kind: 'answered', by, at, way, afterMs } }), answered: tally };
}

/** Let go of a thread that was asked again, it still waits. */
function released(desk: CommentDeskState, thread: ThreadRef): CommentDeskState {
  const mark = markOf(desk, thread);
  return mark?.again === undefined ? { ...desk, threads: without(desk.threads, thread) } : withMark(desk, { ...mark, status: { kind: 'reopened' } });
}

/** Rows of before stay answered: only what came since waits. */
function askedAgain(desk: CommentDeskState, thread: ThreadRef, grown: { readonly people: number; readonly since: Instant }): CommentDeskState {
  const mark = markOf(desk, thread);
  if (mark?.status.kind !== 'answered') return desk;
  return withMark(desk, { ...mark, status: { kind: 'reopened' }, again: { ...grown, answeredAt: mark.status.at, by: mark.status.by } });
}

/** A changed answer keeps its place; a new one stands last. */
function withAnswers(held: readonly CannedAnswer[], put: readonly CannedAnswer[]): readonly CannedAnswer[] {
  const byId = new Map(put.map((answer) => [answer.id, answer]));
  const known = new Set(held.map(({ id }) => id));
  return [...held.map((answer) => byId.get(answer.id) ?? answer), ...[...byId.values()].filter(({ id }) => !known.has(id))];
}

const without = (threads: readonly ThreadMark[], thread: ThreadRef): readonly ThreadMark[] => threads.filter((mark) => threadKey(mark.thread) !== threadKey(thread));
const withMark = (desk: CommentDeskState, mark: ThreadMark): CommentDeskState => ({ ...desk, threads: [...without(desk.threads, mark.thread), mark].slice(-KEPT) });
const withHidden = (desk: CommentDeskState, hidden: HiddenComment): CommentDeskState => ({ ...desk, hidden: [...desk.hidden.filter(({ crowdSeq }) => crowdSeq !== hidden.crowdSeq), hidden].slice(-KEPT) });
const counted = (desk: CommentDeskState, reason: ModerationReason): CommentDeskState => ({ ...desk, moderationCounts: { ...desk.moderationCounts, [reason]: (desk.moderationCounts[reason] ?? 0) + 1 } });
