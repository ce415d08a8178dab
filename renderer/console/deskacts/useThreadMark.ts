import { threadKey, type ThreadRef } from '#shared/commentDesk/thread.ts';
import type { HiddenComment, MutedViewer, MuteRequest, ThreadMark } from '#shared/commentDesk/commentDeskState.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { useShow } from '../../state/hooks.ts';
import { threadOfRow } from './seen.ts';

export const findMark = (threads: readonly ThreadMark[], thread: ThreadRef): ThreadMark | undefined => threads.find((mark) => threadKey(mark.thread) === threadKey(thread));

export interface RowStanding { readonly mark: ThreadMark | undefined; readonly hidden: HiddenComment | undefined; readonly muted: MutedViewer | undefined; readonly muteAsked: MuteRequest | undefined }

/** Everything people did with one comment and its author. */
export const useRowStanding = (row: CommentRow): RowStanding => useShow(({ commentDesk: { threads, hidden, muted, muteRequests } }) => ({
  mark: findMark(threads, threadOfRow(row)),
  hidden: hidden.find(({ crowdSeq }) => crowdSeq === row.crowdSeq),
  muted: row.viewerKey === null ? undefined : muted.find(({ viewerKey }) => viewerKey === row.viewerKey),
  muteAsked: row.viewerKey === null ? undefined : muteRequests.find(({ viewerKey }) => viewerKey === row.viewerKey),
}));
