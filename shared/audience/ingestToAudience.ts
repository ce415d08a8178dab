import { parseDecimal } from '../commerce/decimal.ts';
import type { SourceId } from '../ids.ts';
import { readMessage } from '../readMessage.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { MOMENT_PROBLEMS, parseMoment } from '../time/parseMoment.ts';
import type { AudienceEvent, OrderLine, Viewer } from './event.ts';
import { INGEST_TYPES, ingestEventSchema, type IngestEvent, type IngestUser } from './ingestEvent.ts';

/** What is wrong with one event, for its sender. */
export interface IngestProblem { readonly field: string; readonly message: string }
interface Money { readonly minor: number | null; readonly currency: string | null }
type OfType<T extends IngestEvent['type']> = Extract<IngestEvent, { type: T }>;

/**
 * Reads one event of the public shape. Its dedupe key is type and id (for orders also the status), so that a sender may use the
 * order number as the id of all four facts.
 */
export function ingestToAudience(raw: unknown, sourceId: SourceId, receivedAt: Instant): Result<AudienceEvent, IngestProblem> {
  const parsed = readMessage(ingestEventSchema, raw);
  if (!parsed.success) return fail(explain(raw, parsed.error.issues[0]));
  const event = parsed.data;
  const at = event.at === undefined ? succeed(receivedAt) : parseMoment(event.at, receivedAt);
  if (!at.ok) return fail({ field: 'at', message: MOMENT_PROBLEMS[at.failure] });
  const base = { eventId: eventIdOf(event), sourceId, at: at.value, receivedAt, provenance: event.provenance };
  switch (event.type) {
    case 'comment': return succeed({ ...base, kind: 'comment', viewer: toViewer(event.user), text: event.text, emoteOnly: false });
    case 'like': case 'enter': return succeed({ ...base, kind: event.type, viewer: maybeViewer(event.user), count: event.count });
    case 'follow': case 'share': return succeed({ ...base, kind: event.type, viewer: maybeViewer(event.user) });
    case 'join': return succeed({ ...base, kind: 'join', viewer: maybeViewer(event.user), tier: event.tier });
    case 'viewers': return succeed({ ...base, kind: 'viewers', online: event.online, views: event.views ?? null, uniqueViewers: event.uniqueViewers ?? null });
    case 'product_click': return succeed({ ...base, kind: 'productClick', viewer: maybeViewer(event.user), productRef: event.product, count: event.count });
    case 'cart_add': return succeed({ ...base, kind: 'cartAdd', viewer: maybeViewer(event.user), productRef: event.product, count: event.count });
    case 'figures': return succeed({ ...base, kind: 'figures', values: event.values, currency: event.currency ?? null });
    case 'notice': return succeed({ ...base, kind: 'notice', text: event.text });
    case 'gift': return readGift(event, base);
    case 'order': return readOrder(event, base);
    case 'withdrawn': return readWithdrawn(event, base);
    default: return event satisfies never;
  }
}

type Base = Pick<AudienceEvent, 'eventId' | 'sourceId' | 'at' | 'receivedAt' | 'provenance'>;

const eventIdOf = (event: IngestEvent): string => (event.type === 'order' ? `order:${event.id}:${event.status}` : `${event.type}:${event.id}`);
const toViewer = (user: IngestUser): Viewer => ({
  // Some senders write "" for an unknown id: that is nobody's id.
  id: user.id === undefined || user.id === '' ? null : user.id, name: user.name, level: user.level ?? null, badge: user.badge ?? null, isModerator: user.isModerator, isHost: user.isHost,
});
const maybeViewer = (user: IngestUser | null | undefined): Viewer | null => (user === null || user === undefined ? null : toViewer(user));

function readGift(event: OfType<'gift'>, base: Base): Result<AudienceEvent, IngestProblem> {
  const money = readMoney(event.amount, event.amountMinor, event.currency ?? null);
  if (!money.ok) return money;
  return succeed({ ...base, kind: 'gift', viewer: maybeViewer(event.user), name: event.name, count: event.count, valueMinor: money.value.minor, currency: money.value.currency });
}

function readOrder(event: OfType<'order'>, base: Base): Result<AudienceEvent, IngestProblem> {
  const total = readMoney(event.amount, event.amountMinor, event.currency);
  if (!total.ok) return total;
  if (total.value.minor === null) return fail({ field: 'amount', message: 'is missing: send amount ("129.00") or amountMinor (12900)' });
  const lines: OrderLine[] = [];
  for (const [index, item] of event.items.entries()) {
    const amount = readMoney(item.amount, item.amountMinor, event.currency);
    if (!amount.ok) return fail({ ...amount.failure, field: `items.${index}.${amount.failure.field}` });
    lines.push({ productRef: item.product, title: item.title, quantity: item.quantity, amountMinor: amount.value.minor ?? 0 });
  }
  return succeed({ ...base, kind: 'order', orderId: event.orderId, change: event.status, amountMinor: total.value.minor, currency: event.currency, viewer: maybeViewer(event.user), lines });
}

function readWithdrawn(event: OfType<'withdrawn'>, base: Base): Result<AudienceEvent, IngestProblem> {
  const targets = [
    ...(event.commentId === undefined ? [] : [{ kind: 'event' as const, eventId: `comment:${event.commentId}` }]),
    ...(event.userId === undefined ? [] : [{ kind: 'viewer' as const, viewerId: event.userId }]),
    ...(event.all === undefined ? [] : [{ kind: 'all' as const }]),
  ];
  const [target] = targets;
  if (target === undefined || targets.length > 1) return fail({ field: 'commentId', message: 'send exactly one of commentId, userId, all:true' });
  return succeed({ ...base, kind: 'withdrawn', target });
}

/** Exactly one of the two spellings of an amount, or none. */
function readMoney(amount: string | undefined, amountMinor: number | undefined, currency: string | null): Result<Money, IngestProblem> {
  if (amount === undefined && amountMinor === undefined) return succeed({ minor: null, currency });
  if (amount !== undefined && amountMinor !== undefined) return fail({ field: 'amountMinor', message: 'send amount or amountMinor, not both' });
  if (currency === null) return fail({ field: 'currency', message: 'is needed with an amount: an ISO 4217 code such as "CNY"' });
  if (amount === undefined) return succeed({ minor: amountMinor ?? 0, currency });
  const minor = parseDecimal(amount, currency);
  if (!minor.ok) return fail({ field: 'amount', message: minor.failure === 'tooManyDecimals' ? `has more decimals than ${currency} has` : 'must be a decimal string such as "129.00"' });
  return minor.value < 0 ? fail({ field: 'amount', message: 'must not be negative: a refund is status "refunded" with a positive amount' }) : succeed({ minor: minor.value, currency });
}

function explain(raw: unknown, issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): IngestProblem {
  const field = issue?.path.map(String).join('.') ?? '';
  if (field !== 'type') return { field, message: issue?.message ?? 'cannot be read' };
  const said = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  const name = typeof said === 'string' ? `"${said.slice(0, 40)}"` : 'nothing readable';
  return { field, message: `${name} is not a known type; use one of ${INGEST_TYPES.join(', ')}` };
}
