import { CommentPages } from './commentPages.ts';
import type { CommentTab } from './commentTab.ts';
import { fillTail, jumpTo, loadAhead, loadNewer, mendTab, openTab } from './feedPages.ts';
import { clampEnd, copyOf, follow, layOut, read, sourceOf, type CommentFeedPort, type CommentPicture, type Feed, type WindowLine } from './feedState.ts';
import { tailLines, type ListLine } from './foldLines.ts';
import { StorePages } from './storePages.ts';

export type { CommentFeedPort, CommentPicture, WindowLine } from './feedState.ts';

export interface CommentFeed {
  readonly subscribe: (listener: () => void) => () => void;
  readonly picture: () => CommentPicture;
  /** Recomputes the picture and tells the list. The paint pacer calls it. */
  readonly paint: () => void;
  readonly setSlots: (slots: number) => void;
  readonly setTab: (tab: CommentTab) => void;
  /** Comments pinned in this session, by number. */
  readonly setPins: (pins: readonly number[]) => void;
  /** Whether comments that say the same are one line. */
  readonly setFolding: (isFolding: boolean) => void;
  /** Shows the comments behind a line one by one, or puts them back behind it; `seq` is any of them. */
  readonly toggleFold: (seq: number) => void;
  /** Positive = towards newer. Moving up from the tail pauses; moving down past the newest row follows again. */
  readonly scrollBy: (lines: number) => void;
  readonly toTail: () => void;
  readonly toOldestHeld: () => void;
  /** Opens the list at one comment of the session. @returns whether it could be read. */
  readonly jumpTo: (seq: number) => Promise<boolean>;
  /** Stops the rows under a resting pointer, and lets them go again. */
  readonly hold: (isHeld: boolean) => void;
  /** Pauses where the list stands (a row was opened). @returns the number of this reading. */
  readonly pause: () => number;
  /** Starts following the buffer; the answer stops. */
  readonly open: () => () => void;
}

/** Pages fetched for one scroll at most. */
const PAGES_PER_SCROLL = 2;
/** Lines from the end of a piece of the past at which the next piece is read. */
const NEAR_END_LINES = 20;

function freeze(feed: Feed, mode: 'held' | 'reading'): void {
  const isNew = feed.mode !== mode;
  if (feed.pages === null) read(feed, feed.tail === null ? new CommentPages(feed.port.buffer.comments, feed.port.buffer.foldIds) : copyOf(feed, feed.tail));
  feed.mode = mode;
  if (mode === 'reading' && isNew) void mendTab(feed);
}

function painted(feed: Feed, line: ListLine): WindowLine {
  if (line.kind === 'gap') return { kind: 'gap', count: line.count };
  return { kind: 'row', row: sourceOf(feed).rowAt(line.index), same: line.same, part: line.part };
}

function paint(feed: Feed): void {
  const { buffer, now } = feed.port;
  const sampling = buffer.sampling(now());
  fillTail(feed, sampling !== null);
  const source = sourceOf(feed);
  const lines = feed.pages === null ? tailLines(source, feed.slots, feed.isFolding) : feed.lines.slice(Math.max(0, feed.end - feed.slots + 1), feed.end + 1);
  feed.picture = {
    lines: lines.map((line) => painted(feed, line)), slots: feed.slots, mode: feed.mode, tab: feed.tab, isFolding: feed.isFolding, loaded: source.length, total: buffer.comments.total,
    fresh: feed.pages === null ? 0 : Math.max(0, buffer.comments.total - feed.pausedTotal), sampling, older: feed.older, reading: feed.reading, jumped: feed.jumped,
  };
  for (const listener of feed.listeners) listener();
  loadAhead(feed);
}

/** At the end of what is read: takes in what came since; when there is nothing more, the reader has caught up. */
function readOn(feed: Feed, lines: number): void {
  const { pages } = feed;
  if (!(pages instanceof CommentPages)) {
    if (pages?.hasNewer === true) void loadNewer(feed);
    else follow(feed);
    return;
  }
  if (pages.extend(feed.port.buffer.comments) === 0) {
    follow(feed);
    return;
  }
  layOut(feed);
  const wasAt = feed.end;
  feed.end = clampEnd(feed, feed.end + lines);
  if (feed.end === wasAt) follow(feed);
}

function scrollBy(feed: Feed, lines: number): void {
  if (feed.mode !== 'reading' && lines >= 0) return;
  freeze(feed, 'reading');
  feed.pagesAllowed = PAGES_PER_SCROLL;
  const wasAt = feed.end;
  feed.end = clampEnd(feed, feed.end + lines);
  if (lines > 0 && feed.end === wasAt) readOn(feed, lines);
  else if (lines > 0 && feed.jumped !== null && feed.end >= feed.lines.length - NEAR_END_LINES && feed.pages instanceof StorePages && feed.pages.hasNewer) void loadNewer(feed);
  feed.port.requestPaint();
}

/** Takes the chain a row stands in out of those shown one by one, or puts it there. */
function toggleFold(feed: Feed, seq: number): void {
  freeze(feed, 'reading');
  const line = feed.lines.find((each) => each.kind === 'row' && each.seq === seq);
  if (line?.kind !== 'row' || line.part === 'single') return;
  const chain = feed.lines.flatMap((each) => (each.kind === 'row' && each.at === line.at ? [each.seq] : []));
  feed.unfolded = line.part === 'folded' ? new Set([...feed.unfolded, seq]) : new Set([...feed.unfolded].filter((each) => !chain.includes(each)));
  layOut(feed);
  feed.port.requestPaint();
}

const EMPTY: CommentPicture = { lines: [], slots: 0, mode: 'tail', fresh: 0, tab: 'all', isFolding: true, loaded: 0, total: 0, sampling: null, older: 'idle', reading: 0, jumped: null };

function moves(feed: Feed): Pick<CommentFeed, 'scrollBy' | 'toTail' | 'toOldestHeld' | 'jumpTo' | 'hold' | 'pause'> {
  const { requestPaint } = feed.port;
  return {
    scrollBy: (lines) => { scrollBy(feed, lines); },
    toTail: () => { follow(feed); requestPaint(); },
    toOldestHeld: () => {
      freeze(feed, 'reading');
      feed.pagesAllowed = PAGES_PER_SCROLL;
      feed.end = clampEnd(feed, 0);
      requestPaint();
    },
    jumpTo: (seq) => jumpTo(feed, seq),
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

function choices(feed: Feed): Pick<CommentFeed, 'setSlots' | 'setTab' | 'setPins' | 'setFolding' | 'toggleFold'> {
  const { requestPaint } = feed.port;
  return {
    setSlots: (slots) => {
      if (slots === feed.slots) return;
      const isFirst = feed.slots === 0;
      feed.slots = slots;
      feed.end = clampEnd(feed, feed.end);
      // A list that has just appeared must not stand empty until the next frame.
      if (isFirst) paint(feed);
      else requestPaint();
    },
    setTab: (tab) => { openTab(feed, tab); requestPaint(); },
    setPins: (pins) => {
      feed.pins = pins;
      if (feed.tab !== 'pinned' || feed.pages !== null) return;
      openTab(feed, 'pinned');
      requestPaint();
    },
    setFolding: (isFolding) => {
      feed.isFolding = isFolding;
      layOut(feed);
      requestPaint();
    },
    toggleFold: (seq) => { toggleFold(feed, seq); },
  };
}

/**
 * The comment list without its pixels: which rows stand on the screen, whether they move, what is loaded and what is missing.
 * One per list.
 */
export function createCommentFeed(port: CommentFeedPort): CommentFeed {
  const feed: Feed = {
    port, listeners: new Set(), slots: 0, tab: 'all', pins: [], isFolding: true, mode: 'tail', tail: null, tailSeen: -1, isHoley: false, pages: null, lines: [], end: -1, unfolded: new Set(),
    pausedTotal: 0, older: 'idle', isLoadingNewer: false, failedAt: Number.NEGATIVE_INFINITY, pagesAllowed: 0, reading: 0, jumped: null, turn: 0, picture: EMPTY,
  };
  return {
    ...moves(feed), ...choices(feed),
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
        if (total < lastTotal) openTab(feed, feed.tab);
        lastTotal = total;
        port.requestPaint();
      });
    },
  };
}
