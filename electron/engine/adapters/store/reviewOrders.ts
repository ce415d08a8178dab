import { z } from 'zod';
import { orderFactSchema } from '#shared/audience/event.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { createAttributionBook } from '#shared/metrics/attributionBook.ts';
import type { PlayedLine } from '#shared/metrics/attributionLine.ts';
import type { Detail } from '#shared/metrics/detail.ts';
import { foldDetail, noDetail } from '#shared/metrics/orderDetail.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import type { SalesReadout, SalesVersion } from '#shared/metrics/salesReadout.ts';
import { foldSale, NO_SALE, saleUnits } from '#shared/metrics/sales.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** What was sold in a session, as known at `cutAt` (null = now), and how many people bought. */
export interface SessionSales { readonly sales: SalesReadout; readonly detail: Detail['sales'] }
export interface SalesAsked { readonly sessionId: SessionId; readonly sessionNo: number; readonly from: number; readonly until: number | null; readonly line: PlayedLine; readonly version: SalesVersion; readonly cutAt: Instant | null; readonly now: Instant }

type Row = readonly [crowdSeq: number, sourceNo: number, at: number, sessionNo: number, person: number | null, eventId: string, payload: string];
const COLUMNS = 'crowd_seq, source_no, at, session_no, person_no, event_id, payload';
const COUNTED = "kind = 'order' AND provenance IN ('live', 'simulated', 'replay')";

interface Stated { readonly fact: OrderFact; readonly crowdSeq: number; readonly sessionNo: number; readonly person: number | null }
type Order = Stated[];

/**
 * Every order of a session: made in [from, until), whatever was said of it when. The same orders, shares and sums as the engine keeps while
 * the show runs (engine/audience/salesLane.ts), from one walk over the index of orders.
 */
export function sessionSales(db: WritableDb, asked: SalesAsked): SessionSales {
  const orders = ordersOf(db, asked);
  const book = createAttributionBook({ from: asked.from, until: asked.until }, asked.line);
  const sums = new Map<string, { readonly buyers: Set<number>; ordersWithBuyer: number; units: number; ordersWithUnits: number }>();
  for (const stated of orders) {
    const known = (asked.cutAt === null ? stated : stated.filter(({ fact }) => asked.cutAt === null || fact.at <= asked.cutAt)).toSorted((a, b) => a.crowdSeq - b.crowdSeq);
    const [first] = known;
    if (first === undefined) continue;
    const detail = known.reduce((held, { fact }) => foldDetail(held, fact), noDetail(first.fact.orderId, first.fact.currency));
    book.put(first.fact.sourceId, detail);
    const at = detail.created?.at ?? Math.min(...known.map(({ fact }) => fact.at));
    if (detail.paid === null || at < asked.from || (asked.until !== null && at >= asked.until)) continue;
    const sale = known.reduce((held, { fact, person, sessionNo }) => foldSale(held, fact, sessionNo === asked.sessionNo ? person : null), NO_SALE);
    const sum = sums.get(first.fact.currency) ?? { buyers: new Set<number>(), ordersWithBuyer: 0, units: 0, ordersWithUnits: 0 };
    sums.set(first.fact.currency, sum);
    if (sale.buyer !== null) { sum.buyers.add(sale.buyer); sum.ordersWithBuyer += 1; }
    const units = saleUnits(sale);
    if (units !== null) { sum.units += units; sum.ordersWithUnits += 1; }
  }
  return {
    sales: book.read(asked.version, asked.cutAt, asked.now),
    detail: Object.fromEntries([...sums].map(([currency, { buyers, ...rest }]) => [currency, { buyers: buyers.size, ...rest }])),
  };
}

type SaidFact = z.infer<typeof orderFactSchema>;
const isStored = (raw: Partial<SaidFact> | null): raw is SaidFact => typeof raw?.orderId === 'string' && typeof raw.change === 'string' && typeof raw.currency === 'string' && Number.isSafeInteger(raw.amountMinor) && Array.isArray(raw.lines);

/**
 * What eventToRow wrote was parsed by the schema before it was stored. Parsing a hundred thousand of them again takes a quarter of the
 * second in which a report has to show its first page, so only one that does not look whole goes through the schema.
 */
function storedFact(raw: unknown): SaidFact {
  const held = raw as Partial<SaidFact> | null;
  return isStored(held) ? held : orderFactSchema.parse(raw);
}

/** All facts of every order that any fact dated in the span is about. */
function ordersOf(db: WritableDb, { from, until }: Pick<SalesAsked, 'from' | 'until'>): readonly Order[] {
  const sources = new Map(z.array(z.tuple([z.number(), z.string()])).parse(prepared(db, 'SELECT source_no, source_id FROM sources').raw().all()));
  const orders = new Map<string, Order>();
  const take = (raw: unknown): void => {
    // The columns are STRICT and written by eventToRow alone: their types are the file's own.
    const [crowdSeq, sourceNo, at, sessionNo, person, eventId, payload] = raw as Row;
    const said = storedFact(JSON.parse(payload));
    const key = `${sourceNo} ${said.currency} ${said.orderId}`;
    // Into what was parsed, which is nobody else's: a hundred thousand copies are part of the wait for the first page.
    const fact: OrderFact = Object.assign(said, { kind: 'order' as const, eventId, sourceId: (sources.get(sourceNo) ?? '') as SourceId, at: instant(at), receivedAt: instant(at), provenance: 'live' as const, viewer: null });
    const held = orders.get(key);
    if (held === undefined) orders.set(key, [{ fact, crowdSeq, sessionNo, person }]);
    else if (!held.some((each) => each.crowdSeq === crowdSeq)) held.push({ fact, crowdSeq, sessionNo, person });
  };
  const end = until ?? Number.MAX_SAFE_INTEGER;
  for (const raw of prepared(db, `SELECT ${COLUMNS} FROM audience_rows WHERE ${COUNTED} AND at >= ? AND at < ?`).raw().iterate(from, end)) take(raw);
  const isMore = prepared(db, `SELECT 1 FROM audience_rows WHERE ${COUNTED} AND at >= ? LIMIT 1`).pluck().get(end) !== undefined;
  const ofOrder = prepared(db, `SELECT ${COLUMNS} FROM audience_rows WHERE ${COUNTED} AND source_no = (SELECT source_no FROM sources WHERE source_id = ?) AND payload ->> '$.orderId' = ?`).raw();
  // What was said of an order before or after the span is looked up where something may have been.
  for (const [{ fact }] of [...orders.values()].filter((order): order is [Stated, ...Stated[]] => order.length > 0 && (isMore || !order.some(({ fact: { change } }) => change === 'created')))) for (const raw of ofOrder.all(fact.sourceId, fact.orderId)) take(raw);
  return [...orders.values()];
}
