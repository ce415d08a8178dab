import { createHash } from 'node:crypto';
import { audienceEventSchema, type OrderLine } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import type { OrderFact } from '#shared/metrics/orderState.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Instant } from '#shared/time/instant.ts';

/** One fact as a shop's decoder found it. `subject` names what it is about: the order, or one refund of it. */
export interface FactDraft {
  readonly subject: string;
  readonly change: OrderFact['change'];
  readonly orderId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly at: Instant;
  readonly lines: readonly OrderLine[];
  /** The shop's own number of the buyer; the name stays in the shop. */
  readonly buyerId: string | null;
  readonly isTest: boolean;
}
export interface FactReceipt { readonly sourceId: SourceId; readonly receivedAt: Instant }

/**
 * The id of a fact is made of what it says: told again by a repeat, by another topic, or by the poller instead of the webhook, it
 * is the same fact and the file keeps one. Which of our products a line is does not count: the shelf may be edited in between.
 * A refund is known by its own number alone.
 */
function factId({ subject, change, at, amountMinor, currency, lines }: FactDraft): string {
  if (change === 'refunded') return `${subject}:refunded`;
  const said = createHash('sha256').update(JSON.stringify([amountMinor, currency, lines.map(({ title, quantity, amountMinor: minor }) => [title, quantity, minor])])).digest('base64url').slice(0, 16);
  return `${subject}:${change}:${at}:${said}`;
}

/** Drafts as checked facts. Fails with words when one is out of bounds: then nothing of the message is taken. */
export function buildFacts(drafts: readonly FactDraft[], { sourceId, receivedAt }: FactReceipt): Result<readonly OrderFact[], string> {
  const facts: OrderFact[] = [];
  for (const draft of drafts) {
    const { change, orderId, amountMinor, currency, at, lines, buyerId, isTest } = draft;
    const event = audienceEventSchema.safeParse({
      kind: 'order', eventId: factId(draft), sourceId, receivedAt, at, change, orderId, amountMinor, currency, lines,
      viewer: buyerId === null ? null : { id: buyerId, name: '' }, provenance: isTest ? 'test' : 'live',
    });
    if (!event.success) return fail(`${event.error.issues[0]?.path.map(String).join('.') ?? ''} ${event.error.issues[0]?.message ?? ''}`.trim());
    if (event.data.kind === 'order') facts.push(event.data);
  }
  return succeed(facts);
}
