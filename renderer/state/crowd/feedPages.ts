import { CommentPages } from './commentPages.ts';
import { clampEnd, follow, layOut, liveOf, PAGE_ROWS, read, type Feed } from './feedState.ts';
import { lineOf } from './foldLines.ts';
import { newRowsOf, type CommentTab } from './commentTab.ts';
import { lastAtOrBefore } from './commentSource.ts';
import { StorePages } from './storePages.ts';

/** What the list asks the engine's store for, and what it does with the answers. An answer to an older wish is dropped. */

/** Lines above the window within which a gap is filled ahead of the reader. */
const LOOK_AHEAD_LINES = 20;
/** After a failed page, the next try waits for a scroll at least this much later. */
const RETRY_MS = 2_000;
/** Rows before and after a comment that was jumped to. */
const AROUND = 100;

const storeTab = (tab: CommentTab): Exclude<CommentTab, 'pinned'> => (tab === 'pinned' ? 'all' : tab);

function failed(feed: Feed): void {
  feed.older = 'failed';
  feed.failedAt = feed.port.now();
}

/** Begins to follow a tab: with what the window has, and with the store's newest page as soon as it is here. */
export function openTab(feed: Feed, tab: CommentTab): void {
  follow(feed);
  feed.tab = tab;
  feed.turn += 1;
  feed.isHoley = false;
  const ring = feed.port.buffer.comments;
  feed.tailSeen = ring.length === 0 ? -1 : ring.seqAt(ring.length - 1);
  feed.tail = tab === 'all' ? null : new StorePages(feed.port.buffer.foldIds, newRowsOf(ring, 0, tab).rows, { hasOlder: false, hasNewer: false });
  if (tab !== 'all') void loadTail(feed);
}

/** Reads the newest page of a tab and puts what came meanwhile behind it. */
async function loadTail(feed: Feed): Promise<void> {
  const { tab, turn } = feed;
  feed.older = 'loading';
  const page = tab === 'pinned' ? await loadPinned(feed) : await feed.port.before(null, PAGE_ROWS, storeTab(tab));
  if (turn !== feed.turn || feed.tail === null) return;
  if (page === null) failed(feed);
  else {
    feed.older = 'idle';
    const through = page.at(-1)?.crowdSeq ?? -1;
    feed.tail = new StorePages(feed.port.buffer.foldIds, [...page, ...feed.tail.rows().filter((row) => row.crowdSeq > through && tab !== 'pinned')], { hasOlder: page.length >= PAGE_ROWS && tab !== 'pinned', hasNewer: false });
    feed.isHoley = false;
  }
  feed.port.requestPaint();
}

const loadPinned = (feed: Feed): ReturnType<Feed['port']['byNumber']> => (feed.pins.length === 0 ? Promise.resolve([]) : feed.port.byNumber(feed.pins));

/** What the ring has since the last look goes to the tab that is followed. A burst that is over is read again: what frames left out is there then. */
export function fillTail(feed: Feed, isSampled: boolean): void {
  const { tail, tab } = feed;
  if (tail === null || tab === 'pinned') return;
  const ring = feed.port.buffer.comments;
  const from = lastAtOrBefore(ring, feed.tailSeen) + 1;
  const { rows, isHoley } = newRowsOf(ring, from, tab);
  if (ring.length > 0) feed.tailSeen = Math.max(feed.tailSeen, ring.seqAt(ring.length - 1));
  for (const row of rows) tail.take(row);
  feed.isHoley ||= isHoley;
  if (feed.isHoley && !isSampled && feed.mode === 'tail' && feed.older === 'idle') void loadTail(feed);
}

/** The gap next above the window that a reader is about to reach: the row it stands before, or null. */
function gapAhead(feed: Feed): number | null {
  const lowest = Math.max(0, feed.end - feed.slots + 1 - LOOK_AHEAD_LINES);
  for (let i = feed.end; i >= lowest; i -= 1) {
    const line = feed.lines[i];
    if (line?.kind === 'gap') return line.beforeSeq;
  }
  return null;
}

/** Fills the next gap above, as long as this scroll may. */
export function loadAhead(feed: Feed): void {
  if (feed.mode !== 'reading' || feed.older === 'loading' || feed.pagesAllowed <= 0) return;
  if (feed.older === 'failed' && feed.port.now() - feed.failedAt < RETRY_MS) return;
  const gap = gapAhead(feed);
  if (gap === null) return;
  feed.pagesAllowed -= 1;
  void loadOlder(feed, gap);
}

async function loadOlder(feed: Feed, beforeSeq: number): Promise<void> {
  const { pages } = feed;
  feed.older = 'loading';
  const page = await feed.port.before(beforeSeq, PAGE_ROWS, storeTab(feed.tab));
  // The reader may have gone back to the newest meanwhile: that copy is gone.
  if (pages === null || feed.pages !== pages) return;
  if (page === null) failed(feed);
  else {
    const isExhausted = page.length < PAGE_ROWS;
    if (pages instanceof CommentPages) pages.fill(beforeSeq, page, isExhausted);
    else pages.prepend(page, isExhausted);
    feed.older = isExhausted && !pages.hasOlder ? 'exhausted' : 'idle';
    layOut(feed);
  }
  feed.port.requestPaint();
}

/** A tab that followed a burst holds a sample: whoever begins to read it gets all of it, around the row the window ended with. */
export async function mendTab(feed: Feed): Promise<void> {
  const { pages } = feed;
  if (!feed.isHoley || !(pages instanceof StorePages) || pages.length === 0) return;
  const page = await feed.port.before(pages.newest() + 1, PAGE_ROWS, storeTab(feed.tab));
  if (feed.pages !== pages || page === null || page.length === 0) return;
  feed.pages = new StorePages(feed.port.buffer.foldIds, page, { hasOlder: page.length >= PAGE_ROWS, hasNewer: true });
  layOut(feed);
  feed.port.requestPaint();
}

/** Reads on towards the newest, from the end of what is held. */
export async function loadNewer(feed: Feed): Promise<void> {
  const { pages } = feed;
  if (!(pages instanceof StorePages) || feed.isLoadingNewer) return;
  if (feed.tab !== 'all' && liveOf(feed).length > 0 && feed.tail?.newest() === pages.newest()) {
    follow(feed);
    return;
  }
  feed.isLoadingNewer = true;
  const page = await feed.port.after(pages.newest(), PAGE_ROWS, storeTab(feed.tab));
  if (feed.pages !== pages) return;
  feed.isLoadingNewer = false;
  if (page === null) failed(feed);
  else {
    pages.append(page, page.length < PAGE_ROWS);
    if (page.length === 0) follow(feed);
    else layOut(feed);
  }
  feed.port.requestPaint();
}

/** Opens the list at one comment of the session, with what was said around it. @returns whether it could be read. */
export async function jumpTo(feed: Feed, seq: number): Promise<boolean> {
  feed.turn += 1;
  const { turn } = feed;
  const [before, after] = await Promise.all([feed.port.before(seq + 1, AROUND, 'all'), feed.port.after(seq, AROUND, 'all')]);
  if (turn !== feed.turn) return true;
  if (before === null || after === null || before.at(-1)?.crowdSeq !== seq) return false;
  follow(feed);
  feed.tab = 'all';
  feed.tail = null;
  feed.mode = 'reading';
  feed.unfolded = new Set([seq]);
  const pages = new StorePages(feed.port.buffer.foldIds, [...before, ...after], { hasOlder: before.length >= AROUND, hasNewer: after.length >= AROUND });
  read(feed, pages);
  feed.jumped = seq;
  feed.end = clampEnd(feed, lineOf(feed.lines, seq) + Math.floor(feed.slots / 2));
  feed.port.requestPaint();
  return true;
}
