import type { CommentRow } from '#shared/protocol/wire.ts';
import { CommentPages } from './commentPages.ts';
import type { CommentSource } from './commentSource.ts';
import { countMatches, isFiltering, moveEnd, NO_FILTER, windowEndingAt, type CommentFilter, type WindowLine } from './commentWindow.ts';
import type { CrowdBuffer } from './crowdBuffer.ts';
import type { Sampling } from './samplingMeter.ts';

/** Why the rows stand still: they follow the newest, a pointer rests on them, or someone reads back. */
export type FollowMode = 'tail' | 'held' | 'reading';

/** Everything the list paints. A new object only when something in it changed. */
export interface CommentPicture {
  readonly lines: readonly WindowLine[];
  /** How many lines fit. */
  readonly slots: number;
  readonly mode: FollowMode;
  /** Comments that came since the rows stopped moving. */
  readonly fresh: number;
  readonly filter: CommentFilter;
  /** Rows in this window's memory, those of them that pass the filter, and all comments of the session. */
  readonly loaded: number;
  readonly matching: number;
  readonly total: number;
  readonly sampling: Sampling | null;
  readonly older: 'idle' | 'loading' | 'failed' | 'exhausted';
  /** Counts the times the rows were stopped: what was chosen in one reading means nothing in the next. */
  readonly reading: number;
}

export interface CommentFeedPort {
  readonly buffer: CrowdBuffer;
  /** The rows right before `crowdSeq` out of the engine's store, ascending; null when it did not answer. Never rejects. */
  readonly before: (crowdSeq: number, limit: number) => Promise<readonly CommentRow[] | null>;
  /** Steady ms, the same clock that stamped the frames. */
  readonly now: () => number;
  /** Asks for one paint soon; it calls `paint`. */
  readonly requestPaint: () => void;
}

export interface CommentFeed {
  readonly subscribe: (listener: () => void) => () => void;
  readonly picture: () => CommentPicture;
  /** Recomputes the picture and tells the list. The paint pacer calls it. */
  readonly paint: () => void;
  readonly setSlots: (slots: number) => void;
  readonly setFilter: (filter: CommentFilter) => void;
  /** Positive = towards newer. Moving up from the tail pauses; moving down past the newest row follows again. */
  readonly scrollBy: (rows: number) => void;
  readonly toTail: () => void;
  readonly toOldestHeld: () => void;
  /** Stops the rows under a resting pointer, and lets them go again. */
  readonly hold: (isHeld: boolean) => void;
  /** Pauses where the list stands (a row was opened). @returns the number of this reading. */
  readonly pause: () => number;
  /** Starts following the buffer; the answer stops. */
  readonly open: () => () => void;
}

const PAGE_ROWS = 200;
/** Pages fetched for one scroll at most: a search that finds little must not read the whole session by itself. */
const PAGES_PER_SCROLL = 2;
/** Rows above the window within which a gap is filled ahead of the reader. */
const LOOK_AHEAD_ROWS = 20;
/** Counting matches reads every row: at most this often while following. */
const COUNT_EVERY_MS = 500;
/** After a failed page, the next try waits for a scroll at least this much later. */
const RETRY_MS = 2_000;

interface Feed {
  readonly port: CommentFeedPort;
  readonly listeners: Set<() => void>;
  slots: number;
  filter: CommentFilter;
  mode: FollowMode;
  pages: CommentPages | null;
  end: number;
  pausedTotal: number;
  counted: { at: number; matching: number } | null;
  older: CommentPicture['older'];
  failedAt: number;
  pagesAllowed: number;
  reading: number;
  picture: CommentPicture;
}

const sourceOf = (feed: Feed): CommentSource => feed.pages ?? feed.port.buffer.comments;

function freeze(feed: Feed, mode: 'held' | 'reading'): void {
  if (feed.pages === null) {
    feed.pages = new CommentPages(feed.port.buffer.comments);
    feed.end = feed.pages.length - 1;
    feed.pausedTotal = feed.pages.total;
    feed.reading += 1;
  }
  feed.mode = mode;
}

function follow(feed: Feed): void {
  feed.pages = null;
  feed.mode = 'tail';
  feed.older = 'idle';
}

function matchingNow(feed: Feed, source: CommentSource): number {
  if (!isFiltering(feed.filter)) return source.length;
  const now = feed.port.now();
  if (feed.counted === null || now - feed.counted.at >= COUNT_EVERY_MS) feed.counted = { at: now, matching: countMatches(source, feed.filter) };
  return feed.counted.matching;
}

/** The gap next above the window that a reader is about to reach: the row it stands before, or null. */
function gapAhead(feed: Feed, top: number): number | null {
  const source = sourceOf(feed);
  const lowest = Math.max(0, top - LOOK_AHEAD_ROWS);
  for (let i = feed.end; i >= lowest; i -= 1) if (source.gapBefore(i) > 0) return source.seqAt(i);
  return null;
}

async function loadOlder(feed: Feed, beforeSeq: number): Promise<void> {
  const { pages } = feed;
  if (pages === null || feed.older === 'loading') return;
  feed.older = 'loading';
  const page = await feed.port.before(beforeSeq, PAGE_ROWS);
  // The reader may have gone back to the newest meanwhile: that copy is gone.
  if (feed.pages !== pages) return;
  if (page === null) {
    feed.older = 'failed';
    feed.failedAt = feed.port.now();
  } else {
    const anchorSeq = pages.seqAt(feed.end);
    const exhausted = page.length < PAGE_ROWS;
    pages.fill(beforeSeq, page, exhausted);
    while (feed.end < pages.length - 1 && pages.seqAt(feed.end) < anchorSeq) feed.end += 1;
    feed.older = exhausted && pages.gapBefore(0) === 0 ? 'exhausted' : 'idle';
    feed.counted = null;
  }
  feed.port.requestPaint();
}

function paint(feed: Feed): void {
  const source = sourceOf(feed);
  if (feed.pages === null) feed.end = source.length - 1;
  const { lines, top } = windowEndingAt(source, feed.end, feed.slots, feed.filter);
  const { buffer, now } = feed.port;
  feed.picture = {
    lines, slots: feed.slots, mode: feed.mode, filter: feed.filter, loaded: source.length, matching: matchingNow(feed, source), total: buffer.comments.total,
    fresh: feed.pages === null ? 0 : Math.max(0, buffer.comments.total - feed.pausedTotal), sampling: buffer.sampling(now()), older: feed.older, reading: feed.reading,
  };
  for (const listener of feed.listeners) listener();
  if (feed.mode !== 'reading') return;
  const mayTry = feed.older !== 'loading' && feed.pagesAllowed > 0 && (feed.older !== 'failed' || now() - feed.failedAt >= RETRY_MS);
  const gap = mayTry ? gapAhead(feed, top) : null;
  if (gap === null) return;
  feed.pagesAllowed -= 1;
  void loadOlder(feed, gap);
}

function scrollBy(feed: Feed, rows: number): void {
  if (feed.mode !== 'reading' && rows >= 0) return;
  freeze(feed, 'reading');
  feed.pagesAllowed = PAGES_PER_SCROLL;
  const pages = sourceOf(feed);
  if (rows < 0) {
    feed.end = moveEnd(pages, feed.end, rows, feed.slots, feed.filter);
  } else {
    const wasAt = feed.end;
    feed.end = moveEnd(pages, feed.end, rows, feed.slots, feed.filter);
    // At the end of the copy: take in what came since; when there is nothing more, the reader has caught up.
    if (feed.end === wasAt && feed.pages !== null) {
      if (feed.pages.extend(feed.port.buffer.comments) === 0) follow(feed);
      else {
        feed.end = moveEnd(pages, feed.end, rows, feed.slots, feed.filter);
        if (feed.end === wasAt) follow(feed);
      }
    }
  }
  feed.port.requestPaint();
}

const EMPTY: CommentPicture = { lines: [], slots: 0, mode: 'tail', fresh: 0, filter: NO_FILTER, loaded: 0, matching: 0, total: 0, sampling: null, older: 'idle', reading: 0 };

function controls(feed: Feed): Omit<CommentFeed, 'open' | 'subscribe' | 'picture' | 'paint'> {
  const { requestPaint } = feed.port;
  return {
    setSlots: (slots) => {
      if (slots === feed.slots) return;
      const isFirst = feed.slots === 0;
      feed.slots = slots;
      // A list that has just appeared must not stand empty until the next frame.
      if (isFirst) paint(feed);
      else requestPaint();
    },
    setFilter: (filter) => {
      feed.filter = filter;
      feed.counted = null;
      requestPaint();
    },
    scrollBy: (rows) => { scrollBy(feed, rows); },
    toTail: () => { follow(feed); requestPaint(); },
    toOldestHeld: () => {
      freeze(feed, 'reading');
      feed.pagesAllowed = PAGES_PER_SCROLL;
      feed.end = moveEnd(sourceOf(feed), feed.end, -sourceOf(feed).length, feed.slots, feed.filter);
      requestPaint();
    },
    hold: (isHeld) => {
      if (isHeld && feed.mode === 'tail') freeze(feed, 'held');
      else if (!isHeld && feed.mode === 'held') follow(feed);
      else return;
      requestPaint();
    },
    pause: () => {
      freeze(feed, 'reading');
      requestPaint();
      return feed.reading;
    },
  };
}

/**
 * The comment list without its pixels: which rows stand on the screen, whether they move, what is loaded and what is missing.
 * One per list.
 */
export function createCommentFeed(port: CommentFeedPort): CommentFeed {
  const feed: Feed = {
    port, listeners: new Set(), slots: 0, filter: NO_FILTER, mode: 'tail', pages: null, end: -1, pausedTotal: 0, counted: null,
    older: 'idle', failedAt: Number.NEGATIVE_INFINITY, pagesAllowed: 0, reading: 0, picture: EMPTY,
  };
  return {
    ...controls(feed),
    subscribe: (listener) => {
      feed.listeners.add(listener);
      return () => { feed.listeners.delete(listener); };
    },
    picture: () => feed.picture,
    paint: () => { paint(feed); },
    open: () => {
      let lastTotal = port.buffer.comments.total;
      port.requestPaint();
      return port.buffer.subscribe(() => {
        const { total } = port.buffer.comments;
        // A smaller count is another session: what is being read belongs to the last one.
        if (total < lastTotal) follow(feed);
        lastTotal = total;
        port.requestPaint();
      });
    },
  };
}
