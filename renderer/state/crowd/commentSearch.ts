import { MAX_SEARCH, searchExpression } from '#shared/audience/searchText.ts';
import type { DeskTab } from '#shared/audience/deskTab.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';

/** Rows of one answer. */
const PAGE_ROWS = 50;
/** Typing goes on for this long before the engine is asked, ms. */
const TYPING_MS = 180;

/** What stands in the results. */
export type SearchResults =
  | { readonly kind: 'none' }
  | { readonly kind: 'searching' }
  /** Nothing in what was typed can be looked for: only punctuation. */
  | { readonly kind: 'unsearchable' }
  | { readonly kind: 'failed' }
  /** Newest first; `older`: whether there is more, and what became of asking for it. */
  | { readonly kind: 'found'; readonly rows: readonly CommentRow[]; readonly older: 'end' | 'more' | 'loading' | 'failed' };

export interface SearchPicture {
  readonly isOpen: boolean;
  readonly text: string;
  /** What the results are for: the marks go by it. */
  readonly asked: string;
  readonly tab: DeskTab;
  readonly results: SearchResults;
}

export interface CommentSearchPort {
  /** Comments of the whole session under a tab that hold the text, older than `crowdSeq` (null = newest), ascending; null when the engine did not answer. */
  readonly search: (text: string, crowdSeq: number | null, limit: number, tab: DeskTab) => Promise<readonly CommentRow[] | null>;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** Finding comments in the whole session. What was typed and found stays while the results are closed, to be opened again. */
export interface CommentSearch {
  readonly subscribe: (listener: () => void) => () => void;
  readonly picture: () => SearchPicture;
  readonly open: () => void;
  readonly close: () => void;
  /** `isComposing`: an input method is at work; what stands there is not yet what is meant. */
  readonly type: (text: string, isComposing?: boolean) => void;
  /** Asks now, again if it was asked before. */
  readonly ask: () => void;
  readonly setTab: (tab: DeskTab) => void;
  readonly more: () => void;
  /** Other names, another session: nothing found before may stay. */
  readonly forget: () => void;
}

const NOTHING: SearchPicture = { isOpen: false, text: '', asked: '', tab: 'all', results: { kind: 'none' } };

interface Search { readonly port: CommentSearchPort; readonly listeners: Set<() => void>; picture: SearchPicture; stopTimer: (() => void) | null; turn: number }

function put(search: Search, change: Partial<SearchPicture>): void {
  search.picture = { ...search.picture, ...change };
  for (const listener of search.listeners) listener();
}

const asFound = (rows: readonly CommentRow[], page: readonly CommentRow[]): SearchResults => ({ kind: 'found', rows: [...rows, ...page.toReversed()], older: page.length < PAGE_ROWS ? 'end' : 'more' });

async function ask(search: Search): Promise<void> {
  search.stopTimer?.();
  search.stopTimer = null;
  search.turn += 1;
  const { turn } = search;
  const text = search.picture.text.trim().slice(0, MAX_SEARCH);
  if (text === '' || searchExpression(text) === null) {
    put(search, { asked: text, results: { kind: text === '' ? 'none' : 'unsearchable' } });
    return;
  }
  // What was found before stays until the next answer: no flicker while typing on.
  put(search, { asked: text, ...(search.picture.results.kind === 'found' ? {} : { results: { kind: 'searching' } }) });
  const page = await search.port.search(text, null, PAGE_ROWS, search.picture.tab);
  if (turn !== search.turn) return;
  put(search, { results: page === null ? { kind: 'failed' } : asFound([], page) });
}

async function more(search: Search): Promise<void> {
  const { results, asked, tab } = search.picture;
  if (results.kind !== 'found' || results.older === 'end' || results.older === 'loading') return;
  const { turn } = search;
  put(search, { results: { ...results, older: 'loading' } });
  const page = await search.port.search(asked, results.rows.at(-1)?.crowdSeq ?? null, PAGE_ROWS, tab);
  if (turn !== search.turn) return;
  put(search, { results: page === null ? { ...results, older: 'failed' } : asFound(results.rows, page) });
}

/** One per window. */
export function createCommentSearch(port: CommentSearchPort): CommentSearch {
  const search: Search = { port, listeners: new Set(), picture: NOTHING, stopTimer: null, turn: 0 };
  return {
    subscribe: (listener) => {
      search.listeners.add(listener);
      return () => { search.listeners.delete(listener); };
    },
    picture: () => search.picture,
    open: () => { put(search, { isOpen: true }); },
    close: () => { put(search, { isOpen: false }); },
    type: (text, isComposing = false) => {
      put(search, { text });
      search.stopTimer?.();
      search.stopTimer = isComposing ? null : port.setTimer(() => { void ask(search); }, TYPING_MS);
    },
    ask: () => { void ask(search); },
    setTab: (tab) => {
      if (tab === search.picture.tab) return;
      put(search, { tab, results: { kind: 'none' } });
      if (search.picture.text.trim() !== '') void ask(search);
    },
    more: () => { void more(search); },
    forget: () => {
      search.stopTimer?.();
      search.stopTimer = null;
      search.turn += 1;
      put(search, NOTHING);
    },
  };
}
