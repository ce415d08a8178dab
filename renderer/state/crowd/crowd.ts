import { frameSchema } from '#shared/protocol/wire.ts';
import type { Desk } from '../desk.ts';
import { createCommentFeed, type CommentFeed } from './commentFeed.ts';
import { createCommentSearch, type CommentSearch } from './commentSearch.ts';
import { commentStore } from './commentStore.ts';
import { createCrowdBuffer, type CrowdBuffer } from './crowdBuffer.ts';
import { makePacedSignal, type PacedSignal } from './pacedSignal.ts';
import { createPaintPacer, type PaintClock } from './paintPacer.ts';

/** Figures are read by people: four new pictures a second are plenty. */
const FIGURES_EVERY_MS = 250;
const SEED_ROWS = 200;
const NO_PINS: readonly number[] = [];

/** The audience side of one window. */
export interface Crowd {
  readonly buffer: CrowdBuffer;
  readonly feed: CommentFeed;
  readonly search: CommentSearch;
  /** Moves when metrics or minute buckets changed, at most 4 times a second. */
  readonly figures: PacedSignal;
  /** Starts taking frames; the answer stops. */
  readonly join: () => () => void;
}

export interface CrowdPort {
  readonly desk: Pick<Desk, 'link' | 'store'>;
  readonly paintClock: PaintClock;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** Asks for what frames do not repeat: the newest rows of the store and the minutes so far. */
async function catchUp(port: CrowdPort, buffer: CrowdBuffer): Promise<void> {
  const { link } = port.desk;
  const [page, minutes] = await Promise.all([link.query({ kind: 'commentsBefore', crowdSeq: null, limit: SEED_ROWS }), link.query({ kind: 'minuteBuckets' })]);
  if (page.kind === 'ok') buffer.seed(page.value.rows);
  if (minutes.kind === 'ok') buffer.acceptBuckets(minutes.value.buckets);
}

function joinLane(port: CrowdPort, { buffer, feed, search }: Pick<Crowd, 'buffer' | 'feed' | 'search'>): () => void {
  const { link, store } = port.desk;
  const stopFrames = link.onFrame((message) => {
    const frame = frameSchema.safeParse(message);
    // A frame that cannot be read is left out: the next one says the count again, so nothing is hidden for long.
    if (frame.success) buffer.accept(frame.data, port.paintClock.now());
  });
  // Names masked or shown again: what is held was cut the other way.
  const roomNow = (): string => { const show = store.getState().mirror?.show; return `${show?.session?.id ?? ''} ${String(show?.commentDesk.namesMasked === true)}`; };
  let room = roomNow();
  let pins = NO_PINS;
  let wasLive = false;
  const look = (): void => {
    const { link: situation } = store.getState();
    const now = roomNow();
    const isOther = now !== room;
    if (isOther) {
      room = now;
      buffer.clear();
      search.forget();
    }
    const nowPinned = store.getState().mirror?.show.pins ?? NO_PINS;
    if (nowPinned !== pins) {
      pins = nowPinned;
      feed.setPins(pins);
    }
    const isLive = situation.kind === 'live';
    if (isLive && (!wasLive || isOther)) void catchUp(port, buffer);
    wasLive = isLive;
  };
  const stopStore = store.subscribe(look);
  look();
  return () => { stopFrames(); stopStore(); };
}

/** Makes the audience side of a window; nothing runs before `join`. */
export function createCrowd(port: CrowdPort): Crowd {
  const { desk, paintClock } = port;
  const buffer = createCrowdBuffer();
  const pacer = createPaintPacer(() => { feed.paint(); }, paintClock);
  const store = commentStore(desk.link);
  const feed: CommentFeed = createCommentFeed({ buffer, now: paintClock.now, requestPaint: pacer.request, ...store });
  const search = createCommentSearch({ search: store.search, setTimer: port.setTimer });
  return {
    buffer, feed, search,
    figures: makePacedSignal({ subscribe: buffer.subscribe, version: buffer.figuresVersion, setTimer: port.setTimer }, FIGURES_EVERY_MS),
    join: () => {
      const stopFeed = feed.open();
      const stopLane = joinLane(port, { buffer, feed, search });
      return () => { stopLane(); stopFeed(); pacer.stop(); };
    },
  };
}
