import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, countOf, momentOfText, viewerOf, type EventBase, type Receipt } from '../common/drafts.ts';
import { amountSchema, moneyOf } from './money.ts';

const text = z.string().nullish();
const eventSchema = z.object({
  _id: text, activityId: text, type: z.string().max(60), provider: text, createdAt: text,
  data: z.object({ username: text, displayName: text, providerId: text, amount: amountSchema, currency: text, message: text, tier: text, tipId: text }),
});
type ElementsEvent = z.infer<typeof eventSchema>;

const QUIET: ReadonlySet<string> = new Set(['event:update', 'event:reset']);

/** One socket.io event of StreamElements. `event:update` and `event:reset` are about its own widgets. */
export function decodeElements(name: string, args: readonly unknown[], receipt: Receipt): Decoded {
  if (QUIET.has(name)) return [];
  if (name !== 'event' && name !== 'event:test') return { unread: `unknown ${clip(name, 60)}` };
  const parsed = eventSchema.safeParse(args[0]);
  if (!parsed.success) return { unread: `${name}: ${parsed.error.issues[0]?.path.join('.') ?? ''}` };
  const event = parsed.data;
  const at = momentOfText(event.createdAt, receipt.receivedAt);
  const id = event._id ?? event.activityId ?? event.data.tipId ?? `${event.type}:${event.data.username ?? ''}:${event.createdAt ?? receipt.receivedAt}`;
  return eventsOf(event, baseOf(receipt, id, at, name === 'event:test' ? 'test' : 'live'));
}

function eventsOf(event: ElementsEvent, base: EventBase): Decoded {
  const { data } = event;
  const viewer = viewerOf({ id: data.providerId ?? data.username, name: (data.displayName ?? '') === '' ? data.username : data.displayName });
  const words: readonly AudienceEvent[] = (data.message ?? '') === '' ? [] : [{ ...base, eventId: clip(`${base.eventId}:text`, 200), kind: 'comment', viewer, text: clip(data.message ?? '', 2_000), emoteOnly: false }];
  switch (event.type) {
    case 'tip': { const money = moneyOf(data.amount, data.currency); return [{ ...base, kind: 'gift', viewer, name: 'tip', count: 1, valueMinor: money?.valueMinor ?? null, currency: money?.currency ?? null }, ...words]; }
    // Twitch values one bit at one US cent for the streamer.
    case 'cheer': { const bits = countOf(Number(data.amount ?? 1)); return [{ ...base, kind: 'gift', viewer, name: 'bits', count: bits, valueMinor: bits, currency: 'USD' }, ...words]; }
    case 'superchat': { const money = moneyOf(data.amount, data.currency); return [{ ...base, kind: 'gift', viewer, name: 'superchat', count: 1, valueMinor: money?.valueMinor ?? null, currency: money?.currency ?? null }, ...words]; }
    case 'subscriber': case 'sponsor': return [{ ...base, kind: 'join', viewer, tier: clip(data.tier ?? '', 60) }, ...words];
    case 'follow': case 'follower': return [{ ...base, kind: 'follow', viewer }];
    case 'raid': case 'host': return [{ ...base, kind: 'notice', text: clip(`${event.type} ${viewer.name} ${data.amount ?? ''}`.trim(), 500) }];
    default: return { unread: `unknown ${clip(event.type, 60)}` };
  }
}
