import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import { baseOf, countOf, minorOf, momentOf, viewerOf, type Receipt } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';

/** Items of the official push (developer.open-douyin.com, live data): one JSON array per delivery, one kind (`x-msg-type`) per array. */
const itemSchema = z.object({
  msg_id: id, sec_openid: z.string().nullish(), nickname: z.string().nullish(), timestamp: z.union([z.number(), z.string()]).transform(Number).nullish(), test: z.boolean().nullish(),
  content: z.string().nullish(), like_num: z.union([z.number(), z.string()]).transform(Number).nullish(), gift_num: z.union([z.number(), z.string()]).transform(Number).nullish(), gift_value: z.number().nullish(), sec_gift_id: z.string().nullish(),
  fansclub_reason_type: z.number().nullish(), fansclub_level: z.number().nullish(),
});
type Item = z.infer<typeof itemSchema>;

export const PUSH_TYPES = ['live_comment', 'live_gift', 'live_like', 'live_fansclub', 'live_follow', 'live_enter_room'] as const;
export type PushType = (typeof PUSH_TYPES)[number];
/** Ids a self-test signs itself: stored as `test` whatever they say. */
export const SELF_TEST_PREFIX = 'selftest:';

export interface DecodedPush { readonly events: readonly AudienceEvent[]; readonly unread: readonly string[] }

/** A delivery, item by item: a bad one spoils no other. */
export function decodeDouyinPush(type: PushType, items: readonly unknown[], receipt: Receipt): DecodedPush {
  const events: AudienceEvent[] = [];
  const unread: string[] = [];
  for (const raw of items) {
    const item = itemSchema.safeParse(raw);
    const event = item.success ? eventOf(type, item.data, receipt) : undefined;
    if (event === undefined) unread.push(`${type}: ${item.success ? 'content' : (item.error.issues[0]?.path.join('.') ?? '')}`);
    else if (event !== null) events.push(event);
  }
  return { events, unread };
}

function eventOf(type: PushType, item: Item, receipt: Receipt): AudienceEvent | null | undefined {
  const isTest = item.test === true || item.msg_id.startsWith(SELF_TEST_PREFIX);
  const base = baseOf(receipt, item.msg_id, momentOf(item.timestamp, receipt.receivedAt), isTest ? 'test' : 'live');
  const viewer = viewerOf({ id: item.sec_openid, name: item.nickname, level: item.fansclub_level });
  switch (type) {
    case 'live_comment': return (item.content ?? '') === '' ? undefined : { ...base, kind: 'comment', viewer, text: clip(item.content ?? '', 2_000), emoteOnly: false };
    // gift_value is the whole gift's, in fen.
    case 'live_gift': return { ...base, kind: 'gift', viewer, name: clip(item.sec_gift_id ?? '', 200), count: countOf(item.gift_num), valueMinor: minorOf(item.gift_value ?? 0), currency: 'CNY' };
    case 'live_like': return { ...base, kind: 'like', viewer, count: countOf(item.like_num) };
    case 'live_fansclub': return item.fansclub_reason_type === 2 ? { ...base, kind: 'join', viewer, tier: '粉丝团' } : null;
    case 'live_follow': return { ...base, kind: 'follow', viewer };
    case 'live_enter_room': return { ...base, kind: 'enter', viewer, count: 1 };
    default: return type satisfies never;
  }
}
