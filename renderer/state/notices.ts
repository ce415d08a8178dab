import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#shared/protocol/refusal.ts';
import type { CommandOutcome } from '../transport/commandLane.ts';

/** What a toast says: a refusal in its own words, or that no answer came. */
export type NoticeWhat =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unanswered' }
  /** Not sent: there is no engine to ask. */
  | { readonly kind: 'unlinked' }
  /** A plain sentence already translated by the view that raises it. */
  | { readonly kind: 'said'; readonly tone: 'info' | 'good' | 'bad'; readonly text: string };

export interface Notice { readonly id: number; readonly what: NoticeWhat; /** The same thing said again: counted, not stacked. */ readonly times: number }

export interface NoticeState { readonly notices: readonly Notice[] }

export interface Notices {
  readonly store: StoreApi<NoticeState>;
  readonly raise: (what: NoticeWhat) => void;
  /** Raises a notice unless the command was done. */
  readonly about: (outcome: CommandOutcome) => void;
  readonly dismiss: (id: number) => void;
}

const SHOWN_MAX = 4;

/** The short messages of a window, newest last. */
export function makeNotices(): Notices {
  const store = createStore<NoticeState>(() => ({ notices: [] }));
  let nextId = 1;
  const raise = (what: NoticeWhat): void => {
    const { notices } = store.getState();
    const last = notices.at(-1);
    const id = nextId;
    nextId += 1;
    if (last !== undefined && JSON.stringify(last.what) === JSON.stringify(what)) {
      store.setState({ notices: [...notices.slice(0, -1), { id, what, times: last.times + 1 }] });
      return;
    }
    store.setState({ notices: [...notices, { id, what, times: 1 }].slice(-SHOWN_MAX) });
  };
  return {
    store, raise,
    about: (outcome) => {
      switch (outcome.kind) {
        case 'done': return;
        case 'refused': raise({ kind: 'refused', refusal: outcome.refusal }); return;
        case 'unanswered': raise({ kind: 'unanswered' });
      }
    },
    dismiss: (id) => store.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
  };
}
