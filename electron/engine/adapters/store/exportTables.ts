import { z } from 'zod';
import { maskName, maskText } from '#shared/audience/masking.ts';
import type { BasicType } from 'hyparquet-writer';
import type { SessionId } from '#shared/ids.ts';
import type { WholeReport } from '#shared/review/report.ts';
import { nameOf } from '#shared/show/evolveRoom.ts';
import { findSession } from './crowdNumbers.ts';
import { prepared } from './prepared.ts';
import type { ReviewFiles } from './reviewShows.ts';
import { sessionEvents } from './showDb.ts';

export type ParquetCell = string | number | bigint | boolean | Date | null;
export interface ParquetColumn { readonly name: string; readonly type: BasicType; readonly nullable: boolean }
/** One table of an export: what it holds, and its rows page by page; an empty page is the end. */
export interface ExportTable { readonly name: string; readonly columns: readonly ParquetColumn[]; readonly next: (limit: number) => readonly (readonly ParquetCell[])[] }

const must = (name: string, type: BasicType): ParquetColumn => ({ name, type, nullable: false });
const may = (name: string, type: BasicType): ParquetColumn => ({ name, type, nullable: true });
const whole = (value: number | null): bigint | null => (value === null ? null : BigInt(Math.round(value)));

/** Comments, orders and everything else of the audience, the minutes and rows of the show, and its log: masked unless raw. */
export const exportTables = (files: ReviewFiles, sessionId: SessionId, isRaw: boolean, report: WholeReport): readonly ExportTable[] => {
  const sessionNo = findSession(files.crowd, sessionId) ?? -1;
  return [commentsTable(files, sessionNo, isRaw), ordersTable(files, sessionNo, isRaw), minutesTable(report), segmentsTable(report), eventsTable(files, sessionNo, isRaw), logTable(files, sessionId)];
};

const commentSchema = z.tuple([z.number(), z.number(), z.number(), z.string(), z.string().nullable(), z.string().nullable(), z.string().nullable(), z.number().nullable(), z.string().nullable(), z.string().nullable(), z.string().nullable(), z.string()]);

function commentsTable({ crowd }: ReviewFiles, sessionNo: number, isRaw: boolean): ExportTable {
  const rows = prepared(crowd, `SELECT crowd_seq, at, received_at, source_id, viewer_name, viewer_key, viewer_id, level, text, reading, topic, provenance FROM audience_rows JOIN sources USING (source_no)
    WHERE session_no = ? AND crowd_seq > ? AND kind = 'comment' ORDER BY crowd_seq LIMIT ?`).raw();
  let last = 0;
  return {
    name: 'comments',
    columns: [must('crowd_seq', 'INT64'), must('at', 'TIMESTAMP'), must('received_at', 'TIMESTAMP'), must('source', 'STRING'), may('viewer', 'STRING'), may('viewer_key', 'STRING'), may('viewer_id', 'STRING'), may('level', 'INT64'), may('text', 'STRING'), may('reading', 'STRING'), may('topic', 'STRING'), must('provenance', 'STRING')],
    next: (limit) => rows.all(sessionNo, last, limit).map((raw) => {
      const [seq, at, receivedAt, source, name, key, id, level, text, reading, topic, provenance] = commentSchema.parse(raw);
      last = seq;
      return [whole(seq), new Date(at), new Date(receivedAt), source, name === null || isRaw ? name : maskName(name), key, isRaw ? id : null, whole(level), text === null || isRaw ? text : maskText(text), reading, topic, provenance];
    }),
  };
}

const orderSchema = z.tuple([z.number(), z.number(), z.string(), z.string(), z.string(), z.number(), z.string(), z.number().nullable(), z.string().nullable(), z.string().nullable(), z.string()]);

/** One row for each thing that was said of an order. `order_key` tells orders apart within the file; the shop's own number goes out only raw. */
function ordersTable({ crowd }: ReviewFiles, sessionNo: number, isRaw: boolean): ExportTable {
  const rows = prepared(crowd, `SELECT crowd_seq, at, source_id, payload ->> '$.orderId', payload ->> '$.change', payload ->> '$.amountMinor', payload ->> '$.currency', (SELECT sum(l.value ->> '$.quantity') FROM json_each(payload, '$.lines') l),
      (SELECT group_concat(l.value ->> '$.productRef', ',') FROM json_each(payload, '$.lines') l), viewer_key, provenance
    FROM audience_rows JOIN sources USING (source_no) WHERE session_no = ? AND crowd_seq > ? AND kind = 'order' ORDER BY crowd_seq LIMIT ?`).raw();
  const keys = new Map<string, number>();
  let last = 0;
  return {
    name: 'orders',
    columns: [must('crowd_seq', 'INT64'), must('at', 'TIMESTAMP'), must('source', 'STRING'), must('order_key', 'INT64'), may('order_id', 'STRING'), must('change', 'STRING'), must('amount_minor', 'INT64'), must('currency', 'STRING'), may('units', 'INT64'), may('products', 'STRING'), may('viewer_key', 'STRING'), must('provenance', 'STRING')],
    next: (limit) => rows.all(sessionNo, last, limit).map((raw) => {
      const [seq, at, source, id, change, amount, currency, units, products, key, provenance] = orderSchema.parse(raw);
      last = seq;
      const place = `${source} ${id}`;
      const orderKey = keys.get(place) ?? keys.size + 1;
      keys.set(place, orderKey);
      return [whole(seq), new Date(at), source, BigInt(orderKey), isRaw ? id : null, change, whole(amount), currency, whole(units), products, key, provenance];
    }),
  };
}

const eventSchema = z.tuple([z.number(), z.number(), z.number(), z.string(), z.string(), z.string().nullable(), z.string().nullable(), z.string().nullable(), z.number().nullable(), z.number().nullable(), z.string()]);

/** Gestures and gauges: likes, follows, entries, clicks, carts, gifts, readings of how many watch. */
function eventsTable({ crowd }: ReviewFiles, sessionNo: number, isRaw: boolean): ExportTable {
  const rows = prepared(crowd, `SELECT crowd_seq, at, received_at, kind, source_id, viewer_name, viewer_key, payload ->> '$.productRef', payload ->> '$.count', payload ->> '$.online', provenance FROM audience_rows JOIN sources USING (source_no)
    WHERE session_no = ? AND crowd_seq > ? AND kind NOT IN ('comment', 'order') ORDER BY crowd_seq LIMIT ?`).raw();
  let last = 0;
  return {
    name: 'events',
    columns: [must('crowd_seq', 'INT64'), must('at', 'TIMESTAMP'), must('received_at', 'TIMESTAMP'), must('kind', 'STRING'), must('source', 'STRING'), may('viewer', 'STRING'), may('viewer_key', 'STRING'), may('product', 'STRING'), may('count', 'INT64'), may('online', 'INT64'), must('provenance', 'STRING')],
    next: (limit) => rows.all(sessionNo, last, limit).map((raw) => {
      const [seq, at, receivedAt, kind, source, name, key, product, count, online, provenance] = eventSchema.parse(raw);
      last = seq;
      return [whole(seq), new Date(at), new Date(receivedAt), kind, source, name === null || isRaw ? name : maskName(name), key, product, whole(count), whole(online), provenance];
    }),
  };
}

/** Rows that are there already, page by page. */
function pages(rows: readonly (readonly ParquetCell[])[]): ExportTable['next'] {
  let from = 0;
  return (limit) => { const page = rows.slice(from, from + limit); from += page.length; return page; };
}

function minutesTable({ timeline: { minutes } }: WholeReport): ExportTable {
  const of = (column: readonly (number | null)[], index: number): bigint | null => whole(column[index] ?? null);
  return {
    name: 'minutes',
    columns: [must('minute', 'TIMESTAMP'), may('online', 'DOUBLE'), may('online_max', 'INT64'), must('comments', 'INT64'), must('likes', 'INT64'), must('enters', 'INT64'), must('follows', 'INT64'), must('clicks', 'INT64'), must('paid_minor', 'INT64'), must('paid_orders', 'INT64')],
    next: pages(minutes.at.map((at, i) => [new Date(at), minutes.online[i] ?? null, of(minutes.onlineMax, i), of(minutes.comments, i), of(minutes.likes, i), of(minutes.enters, i), of(minutes.follows, i), of(minutes.clicks, i), of(minutes.paidMinor, i), of(minutes.paidOrders, i)])),
  };
}

function segmentsTable({ rest, cover }: WholeReport): ExportTable {
  return {
    name: 'segments',
    columns: [must('rank', 'INT64'), must('run_id', 'STRING'), must('cue', 'STRING'), must('title_zh', 'STRING'), must('title_en', 'STRING'), must('phase', 'STRING'), must('from_at', 'TIMESTAMP'), may('until_at', 'TIMESTAMP'), must('minutes', 'DOUBLE'), must('currency', 'STRING'), must('paid_orders', 'INT64'), must('paid_minor', 'INT64'), must('refunded_minor', 'INT64'), may('minor_per_minute', 'DOUBLE'), may('uplift_minor', 'DOUBLE'), may('online_mean', 'DOUBLE'), must('comments', 'DOUBLE'), must('follows', 'DOUBLE'), may('stay_seconds', 'DOUBLE')],
    next: pages(rest.segments.rows.map((row) => [BigInt(row.rank), row.runId, row.cue, row.title.zh, row.title.en, row.phase, new Date(row.moment.at), row.untilAt === null ? null : new Date(row.untilAt), row.minutes, cover.currency, whole(row.paidOrders), whole(row.paidMinor), whole(row.refundedMinor), row.minorPerMinute, row.upliftMinor, row.onlineMean, row.comments, row.follows, row.staySeconds])),
  };
}

/** What happened in the room: which kind of thing, when, by whom of the crew. What was typed stays in the room. */
function logTable({ show }: ReviewFiles, sessionId: SessionId): ExportTable {
  return {
    name: 'log', columns: [must('seq', 'INT64'), must('at', 'TIMESTAMP'), must('kind', 'STRING'), must('actor', 'STRING'), must('by', 'STRING')],
    next: pages(sessionEvents(show, sessionId).map(({ seq, at, event, actor }) => [BigInt(seq), new Date(at), event.kind, actor.kind, nameOf(actor)])),
  };
}
