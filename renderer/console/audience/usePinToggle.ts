import type { CommentRow } from '#shared/protocol/wire.ts';
import { pinComment, unpinComment } from '../../state/commands.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { runAction } from '../../state/useAction.ts';

export interface PinToggle {
  /** May this role pin at all, and is there something to pin? */
  readonly canPin: (row: CommentRow) => boolean;
  readonly isPinned: (row: CommentRow) => boolean;
  /** Pins the comment; takes it off when it is the one that is pinned. */
  readonly toggle: (row: CommentRow) => void;
}

/** What the button and the key of a comment do. */
export function usePinToggle(): PinToggle {
  const desk = useDesk();
  const role = useRole();
  const pinnedSeq = useShow(({ pinned }) => (pinned === null || pinned.answeredAt !== null ? null : pinned.crowdSeq));
  const isPinned = (row: CommentRow): boolean => pinnedSeq === row.crowdSeq;
  const canPin = (row: CommentRow): boolean => role === 'producer' && row.text.trim() !== '';
  return {
    canPin, isPinned,
    toggle: (row) => {
      if (!canPin(row)) return;
      if (isPinned(row)) void runAction(desk, unpinComment, undefined);
      else void runAction(desk, pinComment, { crowdSeq: row.crowdSeq, name: row.name.slice(0, 200), text: row.text.trim().slice(0, 500) });
    },
  };
}
