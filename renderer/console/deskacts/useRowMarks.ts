import { useMemo } from 'react';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { makeRowMarks, type RowMark } from './rowMarks.ts';

/** What each row shows of what people did with it; made anew only when somebody did something. */
export function useRowMarks(): (row: Pick<CommentRow, 'crowdSeq' | 'viewerKey'>) => RowMark {
  const { link } = useDesk();
  const { hidden, muted, threads } = useShow(({ commentDesk }) => ({ hidden: commentDesk.hidden, muted: commentDesk.muted, threads: commentDesk.threads }));
  return useMemo(() => {
    const markOf = makeRowMarks({ hidden, muted, threads });
    return (row) => markOf(row, link.engineNow() ?? 0);
  }, [hidden, muted, threads, link]);
}
