import type { CommentRow } from '#shared/protocol/wire.ts';
import type { CommentPages } from './commentPages.ts';
import type { CommentSource } from './commentSource.ts';
import type { CommentTab } from './commentTab.ts';
import type { CrowdBuffer } from './crowdBuffer.ts';
import { allLines, lineAtOrAbove, type ListLine } from './foldLines.ts';
import type { Sampling } from './samplingMeter.ts';
import { StorePages } from './storePages.ts';

/** Why the rows stand still: they follow the newest, a pointer rests on them, or someone reads back. */
export type FollowMode = 'tail' | 'held' | 'reading';

/** A line as the list paints it. */
export type WindowLine =
  | { readonly kind: 'row'; readonly row: CommentRow; readonly same: number; readonly part: Extract<ListLine, { kind: 'row' }>['part'] }
  | { readonly kind: 'gap'; readonly count: number | null };

/** Everything the list paints. A new object only when something in it changed. */
export interface CommentPicture {
  readonly lines: readonly WindowLine[];
  /** How many lines fit. */
  readonly slots: number;
  readonly mode: FollowMode;
  /** Comments that came since the rows stopped moving. */
  readonly fresh: number;
  readonly tab: CommentTab;
  readonly isFolding: boolean;
  /** Rows of this tab in this window's memory, and all comments of the session. */
  readonly loaded: number;
  readonly total: number;
  readonly sampling: Sampling | null;
  readonly older: 'idle' | 'loading' | 'failed' | 'exhausted';
  /** Counts the times the rows were stopped: what was chosen in one reading means nothing in the next. */
  readonly reading: number;
  /** The comment a jump led to, while it is being read. */
  readonly jumped: number | null;
}

/** Rows out of the engine's store, ascending; null when it did not answer. Never rejects. */
type Rows = Promise<readonly CommentRow[] | null>;
/** What the engine can be asked. `tab` never is `pinned`: those are asked for by number. */
export interface CommentStorePort {
  readonly before: (crowdSeq: number | null, limit: number, tab: Exclude<CommentTab, 'pinned'>) => Rows;
  readonly after: (crowdSeq: number, limit: number, tab: Exclude<CommentTab, 'pinned'>) => Rows;
  readonly byNumber: (crowdSeqs: readonly number[]) => Rows;
}

export interface CommentFeedPort extends CommentStorePort {
  readonly buffer: CrowdBuffer;
  /** Steady ms, the same clock that stamped the frames. */
  readonly now: () => number;
  /** Asks for one paint soon; it calls `paint`. */
  readonly requestPaint: () => void;
}

/** The list between two paints. Private to the feed's own files. */
export interface Feed {
  readonly port: CommentFeedPort;
  readonly listeners: Set<() => void>;
  slots: number;
  tab: CommentTab;
  pins: readonly number[];
  isFolding: boolean;
  mode: FollowMode;
  /** What a tab follows; null under `all`, which follows the ring itself. */
  tail: StorePages | null;
  /** Up to which row of the ring `tail` has looked. */
  tailSeen: number;
  /** Frames left rows out since the store was last asked: the tab shows a sample. */
  isHoley: boolean;
  /** What is being read; null while the newest are followed. */
  pages: CommentPages | StorePages | null;
  lines: readonly ListLine[];
  /** The bottom line of the window, in `lines`. */
  end: number;
  unfolded: ReadonlySet<number>;
  pausedTotal: number;
  older: CommentPicture['older'];
  isLoadingNewer: boolean;
  failedAt: number;
  pagesAllowed: number;
  reading: number;
  jumped: number | null;
  /** Counts what supersedes an answer that is still on its way. */
  turn: number;
  picture: CommentPicture;
}

/** Rows a page of the store holds. */
export const PAGE_ROWS = 200;

export const liveOf = (feed: Feed): CommentSource => feed.tail ?? feed.port.buffer.comments;
export const sourceOf = (feed: Feed): CommentSource => feed.pages ?? liveOf(feed);

/** A window is kept full while there are lines to fill it. */
export const clampEnd = (feed: Feed, end: number): number => Math.min(Math.max(end, Math.min(feed.slots, feed.lines.length) - 1), feed.lines.length - 1);

/** Lays out what is read anew: around the line the window ended with, or at the end. */
export function layOut(feed: Feed): void {
  const { pages } = feed;
  if (pages === null) return;
  const anchor = feed.lines[feed.end]?.at ?? Number.POSITIVE_INFINITY;
  feed.lines = allLines(pages, feed.isFolding, feed.unfolded);
  feed.end = clampEnd(feed, lineAtOrAbove(feed.lines, anchor));
}

export function follow(feed: Feed): void {
  feed.pages = null;
  feed.lines = [];
  feed.mode = 'tail';
  feed.older = 'idle';
  feed.jumped = null;
  feed.isLoadingNewer = false;
  if (feed.unfolded.size > 0) feed.unfolded = new Set();
}

/** Stops the rows on a copy of their own. */
export function read(feed: Feed, pages: CommentPages | StorePages): void {
  feed.pages = pages;
  feed.lines = [];
  feed.end = 0;
  feed.pausedTotal = feed.port.buffer.comments.total;
  feed.reading += 1;
  feed.jumped = null;
  feed.isLoadingNewer = false;
  layOut(feed);
}

/** A copy of a tab's rows, to be read on from the store at both ends. */
export const copyOf = (feed: Feed, tail: StorePages): StorePages =>
  new StorePages(feed.port.buffer.foldIds, tail.rows(), { hasOlder: tail.hasOlder, hasNewer: feed.tab !== 'pinned' });
