import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ThreadSeen } from '#shared/commentDesk/thread.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';

/** What an answer is looked for: the question as it stands, and what is known of it. */
export interface AnswerFor { readonly seen: ThreadSeen; readonly text: string; readonly crowdSeq: number | null; readonly topic: string; readonly productIds: readonly string[] }

/** The dialog of the desk that is open, one at a time. */
export type DeskDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'moderate'; readonly row: CommentRow }
  | { readonly kind: 'moderation' }
  | { readonly kind: 'answers'; readonly of: AnswerFor };

const store = createStore<{ readonly open: DeskDialog }>(() => ({ open: { kind: 'none' } }));
const set = (open: DeskDialog): void => { store.setState({ open }); };

export const deskDialog = {
  moderate: (row: CommentRow): void => { set({ kind: 'moderate', row }); },
  moderation: (): void => { set({ kind: 'moderation' }); },
  answers: (of: AnswerFor): void => { set({ kind: 'answers', of }); },
  close: (): void => { set({ kind: 'none' }); },
};
export const useDeskDialog = (): DeskDialog => useStore(store, ({ open }) => open);
