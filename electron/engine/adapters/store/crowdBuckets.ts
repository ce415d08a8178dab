import { z } from 'zod';
import type { MinuteBucket } from '#shared/metrics/readout.ts';
import { instantSchema } from '#shared/time/instant.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

const rowSchema = z.object({
  minute: instantSchema, online_last: z.number().nullable(), online_max: z.number().nullable(),
  comments: z.number(), likes: z.number(), enters: z.number(), follows: z.number(), clicks: z.number(),
  online_person_ms: z.number().nullable(), online_ms: z.number().nullable(),
});
const moneySchema = z.object({ minute: z.number(), currency: z.string(), paid_orders: z.number(), paid_minor: z.number() });

function toBucket(raw: unknown, money: readonly z.infer<typeof moneySchema>[]): MinuteBucket {
  const row = rowSchema.parse(raw);
  return {
    minute: row.minute, onlineLast: row.online_last, onlineMax: row.online_max,
    comments: row.comments, likes: row.likes, enters: row.enters, follows: row.follows, clicks: row.clicks,
    ...(row.online_person_ms !== null && row.online_ms !== null && { online: { personMs: row.online_person_ms, ms: row.online_ms } }),
    money: Object.fromEntries(money.map((paid) => [paid.currency, { paidOrders: paid.paid_orders, paidMinor: paid.paid_minor }])),
  };
}

/** One minute of a session, or null when nothing moved in it. */
export function readBucket(db: WritableDb, sessionNo: number, minute: number): MinuteBucket | null {
  const row = prepared(db, 'SELECT * FROM minutes WHERE session_no = ? AND minute = ?').get(sessionNo, minute);
  if (row === undefined) return null;
  return toBucket(row, moneySchema.array().parse(prepared(db, 'SELECT * FROM minute_money WHERE session_no = ? AND minute = ?').all(sessionNo, minute)));
}

/** All minutes of a session, oldest first. */
export function readBuckets(db: WritableDb, sessionNo: number): readonly MinuteBucket[] {
  const money = Map.groupBy(moneySchema.array().parse(prepared(db, 'SELECT * FROM minute_money WHERE session_no = ?').all(sessionNo)), (paid) => paid.minute);
  return prepared(db, 'SELECT * FROM minutes WHERE session_no = ? ORDER BY minute').all(sessionNo).map((raw) => {
    const { minute } = rowSchema.parse(raw);
    return toBucket(raw, money.get(minute) ?? []);
  });
}
