import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, countOf, momentOfText, viewerOf, type EventBase, type Receipt } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';
import { amountSchema, moneyOf } from './money.ts';

const text = z.string().nullish();
const itemSchema = z.object({ _id: id.nullish(), id: id.nullish(), name: text, from: text, display_name: text, from_user_id: id.nullish(), amount: amountSchema, currency: text, message: text, sub_plan: text, membershipLevelName: text, isTest: z.boolean().nullish(), created_at: text, raiders: z.number().nullish() });
type Item = z.infer<typeof itemSchema>;
const eventSchema = z.object({ type: z.string().max(60), event_id: text, message: z.union([z.array(z.unknown()).max(1_000), z.unknown()]).optional() });

/** About its own overlays and labels. */
const QUIET: ReadonlySet<string> = new Set(['streamlabels', 'streamlabels.underlying', 'alertPlaying', 'roll_end_credits', 'subscription-playing', 'subscription_playing', 'eventsPanelSettingsUpdate', 'muteVolume', 'unmuteVolume', 'skipAlert', 'pauseQueue', 'unpauseQueue', 'rollEndCredits']);

/** One `event` of Streamlabs: a type, and one or several things that happened. Each stands for itself. */
export function decodeLabs(args: readonly unknown[], receipt: Receipt): Decoded {
  const parsed = eventSchema.safeParse(args[0]);
  if (!parsed.success) return { unread: `event: ${parsed.error.issues[0]?.path.join('.') ?? ''}` };
  const { type, event_id: eventId, message } = parsed.data;
  if (QUIET.has(type)) return [];
  const items: readonly unknown[] = Array.isArray(message) ? message : [message];
  const events: AudienceEvent[] = [];
  for (const [index, raw] of items.entries()) {
    const item = itemSchema.safeParse(raw);
    if (!item.success) return { unread: `${clip(type, 40)}: ${item.error.issues[0]?.path.join('.') ?? ''}` };
    const own = item.data._id ?? item.data.id ?? `${eventId ?? receipt.receivedAt}:${index}`;
    const made = eventsOf(type, item.data, baseOf(receipt, `${type}:${own}`, momentOfText(item.data.created_at, receipt.receivedAt), item.data.isTest === true ? 'test' : 'live'));
    if (made === null) return { unread: `unknown ${clip(type, 60)}` };
    events.push(...made);
  }
  return events;
}

function eventsOf(type: string, item: Item, base: EventBase): readonly AudienceEvent[] | null {
  const name = [item.display_name, item.from, item.name].find((each) => (each ?? '') !== '');
  const viewer = viewerOf({ id: item.from_user_id, name });
  const words: readonly AudienceEvent[] = (item.message ?? '') === '' ? [] : [{ ...base, eventId: clip(`${base.eventId}:text`, 200), kind: 'comment', viewer, text: clip(item.message ?? '', 2_000), emoteOnly: false }];
  switch (type) {
    case 'donation': { const money = moneyOf(item.amount, item.currency); return [{ ...base, kind: 'gift', viewer, name: 'donation', count: 1, valueMinor: money?.valueMinor ?? null, currency: money?.currency ?? null }, ...words]; }
    case 'bits': { const bits = countOf(Number(item.amount ?? 1)); return [{ ...base, kind: 'gift', viewer, name: 'bits', count: bits, valueMinor: bits, currency: 'USD' }, ...words]; }
    // YouTube's own unit: millionths.
    case 'superchat': { const money = moneyOf(microsToDecimal(item.amount), item.currency); return [{ ...base, kind: 'gift', viewer, name: 'superchat', count: 1, valueMinor: money?.valueMinor ?? null, currency: money?.currency ?? null }, ...words]; }
    case 'follow': return [{ ...base, kind: 'follow', viewer }];
    case 'subscription': case 'resub': case 'subMysteryGift': return [{ ...base, kind: 'join', viewer, tier: clip(item.sub_plan ?? item.membershipLevelName ?? '', 60) }, ...words];
    case 'raid': case 'host': return [{ ...base, kind: 'notice', text: clip(`${type} ${viewer.name} ${item.raiders ?? ''}`.trim(), 500) }];
    default: return null;
  }
}

/** `"4990000"` -> `"4.990000"`, digits only: no float is made. */
export function microsToDecimal(micros: string | null | undefined): string | null {
  if (micros === null || micros === undefined || !/^\d{1,16}$/u.test(micros)) return null;
  const padded = micros.padStart(7, '0');
  return `${padded.slice(0, -6)}.${padded.slice(-6)}`;
}
