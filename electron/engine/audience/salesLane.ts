import type { SessionId } from '#shared/ids.ts';
import { createAttributionBook, type AttributionBook, type SessionSpan, type SoldUnits } from '#shared/metrics/attributionBook.ts';
import { isSellingEvent, playedLine, type PlayedLine } from '#shared/metrics/attributionLine.ts';
import { foldDetail, noDetail, type OrderDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { T0_MS, T7_MS, type SalesReadout, type SalesVersion } from '#shared/metrics/salesReadout.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import { HOUR, instant, MINUTE, type Instant } from '#shared/time/instant.ts';
import type { CommitListener } from '../committer.ts';
import type { Clock, CrowdCommit, CrowdStore, Log, ShowStore, TouchedOrder } from '../ports.ts';

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly state: () => ShowState;
  readonly showStore: Pick<ShowStore, 'sellingEvents' | 'sessions'>;
  readonly crowdStore: Pick<CrowdStore, 'orderFacts'>;
}

/** What every segment and product sold, kept as orders and takes come. */
export interface SalesLane {
  readonly hear: (commit: CrowdCommit) => void;
  readonly onShowCommit: CommitListener;
  /** The figures of a session (null = the open one); null when there is none such. `live` of the open session comes from memory, all else is made from the file. */
  readonly read: (sessionId: SessionId | null, version: SalesVersion) => Promise<SalesReadout | null>;
  /** Units of each product that orders of the open session hold; null = they are being read. */
  readonly taken: () => readonly SoldUnits[] | null;
  /** Resolves when the book of the open session is whole. */
  readonly start: () => Promise<void>;
}

/** Orders are read back in slices of time: the file's thread answers others in between. */
const SLICE_MS = 10 * MINUTE;

interface Current {
  readonly sessionId: SessionId;
  readonly log: StoredEvent[];
  readonly book: AttributionBook;
  late: TouchedOrder[] | null;
  /** The log went on since the book last heard of it. */
  isBehind: boolean;
}

export function createSalesLane(deps: Deps): SalesLane {
  const { clock, state } = deps;
  let current: Current | null = null;
  let loading: Promise<void> = Promise.resolve();

  /** Reads the open session's book from the files. Orders that come meanwhile are newer than what is read and go in last. */
  const load = async (): Promise<void> => {
    const { session } = state();
    current = null;
    if (session === null) return;
    const events = [...await deps.showStore.sellingEvents(session.id)];
    const mine: Current = { sessionId: session.id, log: events, book: createAttributionBook({ from: session.openedAt, until: null }, playedLine(events)), late: [], isBehind: false };
    current = mine;
    await eachOrder(deps, { from: session.openedAt, until: null }, null, (sourceId, detail) => mine.book.put(sourceId, detail), () => current === mine);
    for (const { sourceId, detail } of mine.late ?? []) bookOf(mine).put(sourceId, detail);
    mine.late = null;
  };
  /**
   * The book as of now. Brought up to date when somebody looks, not with the take: the whole evening is gone through again, and the
   * take would be answered the later the longer the show is on.
   */
  const bookOf = (mine: Current): AttributionBook => {
    if (mine.isBehind) mine.book.setLine(playedLine(mine.log));
    mine.isBehind = false;
    return mine.book;
  };
  const reload = (): void => {
    loading = loading.then(load).catch((thrown: unknown) => deps.log.error('the sales of the session could not be read', { thrown }));
  };
  return {
    hear: ({ orders }) => {
      if (current === null) return;
      for (const order of orders) {
        if (current.late === null) bookOf(current).put(order.sourceId, order.detail);
        else current.late.push(order);
      }
    },
    onShowCommit: ({ stored }) => {
      if (stored.some(({ event }) => event.kind === 'sessionOpened')) return reload();
      const news = stored.filter(isSellingEvent);
      if (news.length === 0 || current === null) return;
      // What was read from the file while loading may hold it already.
      const last = current.log.at(-1)?.seq ?? 0;
      current.log.push(...news.filter(({ seq }) => seq > last));
      current.isBehind = true;
    },
    read: async (sessionId, version) => {
      const open = state().session?.id ?? null;
      const id = sessionId ?? open;
      if (id === null) return null;
      await loading;
      if (version === 'live' && id === open && current?.sessionId === id) return bookOf(current).read('live', null, clock.now());
      return readBack(deps, id, version);
    },
    taken: () => (current === null || current.late !== null ? null : bookOf(current).taken()),
    start: () => {
      reload();
      return loading;
    },
  };
}

/** A session's figures made from the files alone. */
async function readBack(deps: Deps, sessionId: SessionId, version: SalesVersion): Promise<SalesReadout | null> {
  const span = await spanOf(deps, sessionId);
  if (span === null) return null;
  const log = await deps.showStore.sellingEvents(sessionId);
  const cutAt = cutOf(playedLine(log), version);
  const line = playedLine(log, cutAt);
  const book = createAttributionBook(span, line);
  await eachOrder(deps, span, cutAt, (sourceId, detail) => book.put(sourceId, detail), () => true);
  return book.read(version, cutAt, deps.clock.now());
}

/** Null also while the show runs: there is nothing to freeze yet. */
const cutOf = ({ endedAt }: PlayedLine, version: SalesVersion): Instant | null =>
  (version === 'live' || endedAt === null ? null : instant(endedAt + (version === 't0' ? T0_MS : T7_MS)));

async function spanOf({ showStore }: Deps, sessionId: SessionId): Promise<SessionSpan | null> {
  const sessions = (await showStore.sessions()).toSorted((a, b) => a.openedAt - b.openedAt);
  const index = sessions.findIndex((session) => session.sessionId === sessionId);
  const found = sessions[index];
  return found === undefined ? null : { from: found.openedAt, until: sessions[index + 1]?.openedAt ?? null };
}

/** Every order with any fact in the span, from all its facts up to `cutAt`; whose time it was, the book decides. */
async function eachOrder({ clock, crowdStore }: Deps, span: SessionSpan, cutAt: Instant | null, put: (sourceId: string, detail: OrderDetail) => void, goOn: () => boolean): Promise<void> {
  // A shop's clock may run ahead of ours by a little.
  const end = span.until ?? clock.now() + HOUR;
  for (let from = span.from; from < end && goOn(); from += SLICE_MS) {
    const facts = await crowdStore.orderFacts(instant(from), instant(Math.min(from + SLICE_MS, end)));
    const orders = Map.groupBy(cutAt === null ? facts : facts.filter(({ at }) => at <= cutAt), (fact: OrderFact) => JSON.stringify([fact.sourceId, fact.orderId, fact.currency]));
    for (const [first, ...more] of orders.values()) if (first !== undefined) put(first.sourceId, [first, ...more].reduce(foldDetail, noDetail(first.orderId, first.currency)));
  }
}
