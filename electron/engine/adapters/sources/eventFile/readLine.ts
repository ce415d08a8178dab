import papaparse from 'papaparse';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { Decoded } from '../common/createFeed.ts';
import type { Receipt } from '../common/drafts.ts';
import { readJson } from '../common/readJson.ts';

/** Columns of a CSV, by their names in docs/ingest.md; a header we do not know is left alone. */
const NUMBERS: ReadonlySet<string> = new Set(['count', 'online', 'views', 'uniqueViewers', 'amountMinor', 'quantity', 'level']);
const USER: Readonly<Record<string, string>> = { userId: 'id', user: 'name', userName: 'name', level: 'level', badge: 'badge' };

/** Splits one CSV line; quoted commas stay. A quoted line break is not supported: a followed file is read line by line. */
export const splitCsv = (line: string): readonly string[] => papaparse.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [];

/** One CSV row as an event of the ingest shape. */
export function rowToIngest(headers: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const event: Record<string, unknown> = {};
  const user: Record<string, unknown> = {};
  for (const [index, header] of headers.entries()) {
    const text = (cells[index] ?? '').trim();
    if (text === '') continue;
    const value = NUMBERS.has(header) || (header === 'at' && /^\d+$/u.test(text)) ? Number(text) : text;
    const own = USER[header];
    if (own === undefined) event[header] = value;
    else user[own] = value;
  }
  if (Object.keys(user).length > 0 || event['type'] === 'comment') event['user'] = user;
  if (event['type'] === 'order' && event['product'] !== undefined) event['items'] = [{ product: event['product'], quantity: event['quantity'] ?? 1, amount: event['amount'] }];
  return event;
}

/** One event of the ingest shape; without an id it is known by its place in the file. */
export function readFileEvent(raw: unknown, place: string, receipt: Receipt): Decoded {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { unread: 'not an event' };
  const withId = 'id' in raw ? raw : { ...raw, id: place };
  const read = ingestToAudience(withId, receipt.sourceId, receipt.receivedAt);
  return read.ok ? [read.value] : { unread: `${read.failure.field} ${read.failure.message}`.slice(0, 100) };
}

export function readJsonLine(line: string, place: string, receipt: Receipt): Decoded {
  const raw = readJson(line);
  return raw === undefined ? { unread: 'not JSON' } : readFileEvent(raw, place, receipt);
}
