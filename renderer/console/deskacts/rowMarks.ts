import type { CommentDeskState, MutedViewer, ThreadMark } from '#shared/commentDesk/commentDeskState.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';

/** What a row of the list shows of what people did with it. `by` is who, where that matters to the next person. */
export interface RowMark { readonly kind: '' | 'hidden' | 'hideAsked' | 'muted' | 'claimed' | 'answered' | 'snoozed'; readonly by: string }
export type MarkOf = (row: Pick<CommentRow, 'crowdSeq' | 'viewerKey'>, now: number) => RowMark;
export const NO_MARK: RowMark = { kind: '', by: '' };

export const isMutedNow = ({ until }: Pick<MutedViewer, 'until'>, now: number): boolean => until === null || until > now;

function markOfThread({ status }: ThreadMark, now: number): RowMark {
  switch (status.kind) {
    case 'claimed': return { kind: 'claimed', by: status.by };
    case 'answered': return { kind: 'answered', by: status.by };
    case 'snoozed': return status.until > now ? { kind: 'snoozed', by: status.by } : NO_MARK;
    // The rows of before were answered; only newer ones wait.
    case 'reopened': return { kind: 'answered', by: '' };
  }
}

/** Looks rows up by number, the rows an answer was given for among them, and by viewer. Moderation is said before answers. */
export function makeRowMarks({ hidden, muted, threads }: Pick<CommentDeskState, 'hidden' | 'muted' | 'threads'>): MarkOf {
  const hiddenRows = new Map(hidden.map((each) => [each.crowdSeq, each]));
  const mutedViewers = new Map(muted.map((each) => [each.viewerKey, each]));
  const marks = new Map<number, ThreadMark>();
  for (const mark of threads) {
    if (mark.thread.kind === 'comment') marks.set(mark.thread.crowdSeq, mark);
    // Only an answer reaches every row of a cluster: a claim or a snooze is of the question, not of each who asked it.
    else if (mark.status.kind === 'answered' || mark.status.kind === 'reopened') for (const seq of mark.rows ?? []) if (!marks.has(seq)) marks.set(seq, mark);
  }
  return ({ crowdSeq, viewerKey }, now) => {
    const held = hiddenRows.get(crowdSeq);
    if (held !== undefined) return { kind: held.kind === 'hidden' ? 'hidden' : 'hideAsked', by: held.by };
    const silenced = viewerKey === null ? undefined : mutedViewers.get(viewerKey);
    if (silenced !== undefined && isMutedNow(silenced, now)) return { kind: 'muted', by: silenced.by };
    const mark = marks.get(crowdSeq);
    return mark === undefined ? NO_MARK : markOfThread(mark, now);
  };
}
