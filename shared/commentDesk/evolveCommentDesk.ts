import type { ShowEvent } from '../show/events.ts';
import type { Happened } from '../show/happened.ts';
import { clientOf, nameOf } from '../show/evolveRoom.ts';
import type { ShowState } from '../show/state.ts';
import { EMPTY_COMMENT_DESK, type CommentDeskState, type HiddenComment, type ThreadMark } from './commentDeskState.ts';
import type { COMMENT_DESK_EVENTS } from './commentDeskEvents.ts';
import { threadKey, type ModerationReason, type ThreadRef } from './thread.ts';

type Handled = Extract<ShowEvent, { kind: (typeof COMMENT_DESK_EVENTS)[number]['shape']['kind']['value'] }>;

/** How many of each the state keeps; the log keeps all. */
const KEPT = 500;

/** The comment desk's part of `evolve`. */
export const evolveCommentDesk = (state: ShowState, happened: Happened<Handled>): ShowState => {
  const desk = change(state.commentDesk, happened);
  return desk === state.commentDesk ? state : { ...state, commentDesk: desk };
};

function change(desk: CommentDeskState, { event, at, actor }: Happened<Handled>): CommentDeskState {
  const by = nameOf(actor);
  const clientId = clientOf(actor);
  switch (event.kind) {
    case 'threadClaimed': return withMark(desk, { ...event.seen, status: { kind: 'claimed', clientId, by, at } });
    case 'threadAnswered': return withMark(desk, { ...event.seen, status: { kind: 'answered', by, at, way: event.way, afterMs: Math.max(0, at - event.seen.firstAskedAt) } });
    case 'threadSnoozed': return withMark(desk, { ...event.seen, status: { kind: 'snoozed', by, until: event.until } });
    case 'threadReleased': case 'threadReopened': return { ...desk, threads: without(desk.threads, event.thread) };
    case 'commentHideRequested': return withHidden(desk, { kind: 'requested', crowdSeq: event.crowdSeq, reason: event.reason, by, clientId, at });
    case 'commentHidden': return counted(withHidden(desk, { kind: 'hidden', crowdSeq: event.crowdSeq, reason: event.reason, by, at }), event.reason);
    case 'commentUnhidden': return { ...desk, hidden: desk.hidden.filter(({ crowdSeq }) => crowdSeq !== event.crowdSeq) };
    case 'viewerMuted': {
      const others = desk.muted.filter(({ viewerKey }) => viewerKey !== event.viewerKey);
      const muted = { ...desk, muted: [...others, { viewerKey: event.viewerKey, label: event.label, reason: event.reason, by, at, until: event.until }].slice(-KEPT) };
      return event.carried ? muted : counted(muted, event.reason);
    }
    case 'viewerUnmuted': return { ...desk, muted: desk.muted.filter(({ viewerKey }) => viewerKey !== event.viewerKey) };
    case 'cannedAnswersSet': return { ...desk, answers: event.answers };
    case 'retentionSet': return { ...desk, retention: event.retention };
    case 'namesMasked': return { ...desk, namesMasked: event.masked };
    case 'viewerErased': return { ...desk, muted: desk.muted.filter(({ viewerKey }) => viewerKey !== event.viewerKey) };
    case 'viewerRevealed': return desk;
  }
}

/** A new session starts with an empty desk; ready answers, mutes and the mask outlive it. */
export const sessionCommentDesk = (desk: CommentDeskState): CommentDeskState => ({ ...EMPTY_COMMENT_DESK, answers: desk.answers, muted: desk.muted, namesMasked: desk.namesMasked, retention: desk.retention });

const without = (threads: readonly ThreadMark[], thread: ThreadRef): readonly ThreadMark[] => threads.filter((mark) => threadKey(mark.thread) !== threadKey(thread));
const withMark = (desk: CommentDeskState, mark: ThreadMark): CommentDeskState => ({ ...desk, threads: [...without(desk.threads, mark.thread), mark].slice(-KEPT) });
const withHidden = (desk: CommentDeskState, hidden: HiddenComment): CommentDeskState => ({ ...desk, hidden: [...desk.hidden.filter(({ crowdSeq }) => crowdSeq !== hidden.crowdSeq), hidden].slice(-KEPT) });
const counted = (desk: CommentDeskState, reason: ModerationReason): CommentDeskState => ({ ...desk, moderationCounts: { ...desk.moderationCounts, [reason]: (desk.moderationCounts[reason] ?? 0) + 1 } });
