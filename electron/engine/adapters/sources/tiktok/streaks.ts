import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import type { Decoded } from '../common/createFeed.ts';
import { countOf, type EventBase } from '../common/drafts.ts';
import type { TiktokData } from './decode.ts';
import { personOf } from './person.ts';

/** Gifts of a streak that were counted so far, by streak. */
export interface Streaks { readonly counted: Map<string, number> }
export const createStreaks = (): Streaks => ({ counted: new Map() });

/** A streak lasts seconds; the oldest are forgotten first. */
const MAX_STREAKS = 2_000;

/**
 * A streakable gift (type 1) is told again with every tap, its count growing, and once more at its end; so even a single one comes
 * twice. Counted is what was added since the last telling: nothing waits for an end that a lost connection would swallow.
 */
export function giftOf(data: TiktokData, base: EventBase, streaks: Streaks): Decoded {
  const name = data.giftDetails?.giftName ?? data.giftName ?? data.extendedGiftInfo?.name ?? data.giftId ?? '';
  const total = Math.max(1, Math.floor(data.repeatCount ?? data.gift?.repeat_count ?? 1));
  const type = data.giftDetails?.giftType ?? data.giftType ?? data.gift?.gift_type ?? null;
  // Diamonds are bought at different prices in every country: their number is not money.
  const gift = (count: number, eventId: string): AudienceEvent => ({ ...base, eventId: clip(eventId, 200), kind: 'gift', viewer: personOf(data), name: clip(name, 200), count: countOf(count), valueMinor: null, currency: null });
  if (type !== 1) return [gift(total, base.eventId)];
  const streak = `${personOf(data).id ?? ''}:${data.giftId ?? name}:${data.groupId ?? ''}`;
  const counted = streaks.counted.get(streak) ?? 0;
  const added = total - counted;
  // Without a group the next streak of the same gift begins at 1 again: its end closes this one. With a group the end may be told twice.
  if (data.repeatEnd === true && (data.groupId ?? '') === '') streaks.counted.delete(streak);
  else remember(streaks, streak, Math.max(total, counted));
  return added <= 0 ? [] : [gift(added, base.provenance === 'history' ? base.eventId : `gift:${streak}:${base.eventId}`)];
}

function remember({ counted }: Streaks, streak: string, total: number): void {
  counted.delete(streak);
  counted.set(streak, total);
  if (counted.size <= MAX_STREAKS) return;
  for (const oldest of counted.keys()) { counted.delete(oldest); break; }
}
