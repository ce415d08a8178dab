import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, countOf, gaugeOf, minorOf, viewerOf, type EventBase, type Receipt } from '../common/drafts.ts';
import { readJson } from '../common/readJson.ts';
import { platformId as id } from '../common/wireIds.ts';

/**
 * The grabber's messages: `{Type, ProcessName, Data}`, where Data is JSON in a string. Ids in it are 64-bit numbers: they are read
 * digit by digit. There is no time in it: an event happened when it was received.
 */
const number = z.number().nullish();
const text = z.string().nullish();
const envelopeSchema = z.object({ Type: z.number().int(), Data: z.string().max(1 << 20) });
const userSchema = z.object({
  Id: id.nullish(), SecUid: text, Nickname: text, Level: number, IsAdmin: z.boolean().nullish(), IsAnchor: z.boolean().nullish(),
  FansClub: z.object({ ClubName: text, Level: number }).nullish(),
}).nullish();
const dataSchema = z.object({
  MsgId: id, User: userSchema, Content: text, Count: number, CurrentCount: number, GiftName: text, GiftCount: number, DiamondCount: number,
  OnlineUserCount: z.union([z.number(), z.string()]).transform(Number).nullish(), TotalUserCount: z.union([z.number(), z.string()]).transform(Number).nullish(), Type: number,
});
type Data = z.infer<typeof dataSchema>;

/** SecUid is the same in every room and to every viewer; the number is the fallback. Level is the fan club's: the account's says nothing about this room. */
const personOf = ({ User: user }: Data) => viewerOf({
  id: user?.SecUid === null || user?.SecUid === undefined || user.SecUid === '' ? user?.Id : user.SecUid, name: user?.Nickname,
  level: user?.FansClub?.Level, badge: user?.FansClub?.ClubName, isModerator: user?.IsAdmin === true, isHost: user?.IsAnchor === true,
});

/** 10 Douyin coins (diamonds) are sold for one CNY. */
const FEN_PER_DIAMOND = 10;

/** One message of the grabber. */
export function decodeDouyinGrab(message: unknown, receipt: Receipt): Decoded {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return { unread: 'no Type and Data' };
  const { Type: type, Data: inner } = envelope.data;
  const data = dataSchema.safeParse(readJson(inner));
  if (!data.success) return { unread: `Type ${type}: ${data.error.issues[0]?.path.join('.') ?? 'Data'}` };
  const event = eventOf(type, data.data, baseOf(receipt, data.data.MsgId, receipt.receivedAt));
  return event === undefined ? { unread: `unknown Type ${type}` } : event === null ? [] : [event];
}

/** Null = understood, nothing to tell; undefined = a type nobody told us about. */
function eventOf(type: number, data: Data, base: EventBase): AudienceEvent | null | undefined {
  const viewer = personOf(data);
  switch (type) {
    case 1: return (data.Content ?? '') === '' ? null : { ...base, kind: 'comment', viewer, text: clip(data.Content ?? '', 2_000), emoteOnly: false };
    case 2: return { ...base, kind: 'like', viewer, count: countOf(data.Count) };
    case 3: return { ...base, kind: 'enter', viewer, count: 1 };
    case 4: return { ...base, kind: 'follow', viewer };
    case 5: return giftOf(data, base);
    case 6: return data.OnlineUserCount === null || data.OnlineUserCount === undefined || !Number.isFinite(data.OnlineUserCount) ? undefined : {
      ...base, kind: 'viewers', online: gaugeOf(data.OnlineUserCount), views: null,
      uniqueViewers: data.TotalUserCount === null || data.TotalUserCount === undefined || !Number.isFinite(data.TotalUserCount) ? null : gaugeOf(data.TotalUserCount),
    };
    // 1 is an upgrade of a member, 2 a new one.
    case 7: return data.Type === 2 ? { ...base, kind: 'join', viewer, tier: clip(data.User?.FansClub?.ClubName ?? '', 60) } : null;
    case 8: return { ...base, kind: 'share', viewer };
    case 9: return { ...base, kind: 'notice', text: clip((data.Content ?? '') === '' ? '直播已结束' : (data.Content ?? ''), 500) };
    default: return undefined;
  }
}

/** `GiftCount` is the increment since the last message of a streak; the grabber keeps the sum, and tells nothing (0) for what came out of order. */
function giftOf(data: Data, base: EventBase): AudienceEvent | null {
  const count = data.GiftCount ?? 0;
  if (count < 1) return null;
  const value = data.DiamondCount === null || data.DiamondCount === undefined ? null : minorOf(data.DiamondCount * FEN_PER_DIAMOND * count);
  return { ...base, kind: 'gift', viewer: personOf(data), name: clip(data.GiftName ?? '', 200), count: countOf(count), valueMinor: value, currency: value === null ? null : 'CNY' };
}
