import type { CommentColumns } from '../protocol/wire.ts';

/** What the room knows of the viewer who wrote a row. Money only where a shop names the buyer. */
export interface ViewerCard {
  readonly crowdSeq: number;
  /** Null = the platform hides who it is: nothing links this row to others. */
  readonly viewerKey: string | null;
  /** Masked unless revealed, as are the words of `newest`. */
  readonly name: string;
  readonly isMasked: boolean;
  readonly level: number | null;
  readonly badge: string | null;
  readonly isModerator: boolean;
  readonly firstSeenAt: number;
  /** Comments of this session, and the newest of them, oldest first. */
  readonly comments: number;
  readonly newest: CommentColumns;
  readonly sessions: number;
  readonly orders: { readonly paid: number; readonly refunded: number } | null;
}
