import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, countOf, minorOf, momentOfSeconds, viewerOf, type EventBase, type Receipt } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';

/** Open-live messages (`LIVE_OPEN_PLATFORM_*`). Money is in thousandths of a CNY; people are known by `open_id`, which is per app. */
const count = z.number().nullish();
const text = z.string().nullish();
const person = { open_id: text, uname: text, fans_medal_level: z.number().nullish(), fans_medal_name: text, fans_medal_wearing_status: z.boolean().nullish(), is_admin: z.union([z.number(), z.boolean()]).nullish() };
const shared = { msg_id: id, timestamp: z.number().nullish() };

const dmSchema = z.object({ ...shared, ...person, msg: z.string(), dm_type: z.number().nullish() });
const giftSchema = z.object({ ...shared, ...person, gift_name: z.string(), gift_num: z.number().int().min(1), r_price: z.number().nullish(), price: z.number().nullish(), paid: z.boolean().nullish() });
const guardSchema = z.object({ ...shared, ...person, user_info: z.object({ open_id: text, uname: text }), guard_level: z.number() });
const superChatSchema = z.object({ ...shared, ...person, message_id: id, message: z.string(), rmb: z.number() });
const superChatDelSchema = z.object({ ...shared, message_ids: z.array(id).max(1_000) });
const likeSchema = z.object({ ...shared, ...person, like_count: count });
const enterSchema = z.object({ ...shared, ...person });
const stateSchema = z.object({ ...shared, title: text });

const envelopeSchema = z.object({ cmd: z.string().max(200), data: z.unknown().optional() });
const GUARDS: Readonly<Record<number, string>> = { 1: '总督', 2: '提督', 3: '舰长' };

type Person = { [K in keyof typeof person]?: z.infer<(typeof person)[K]> | undefined };
const personOf = (who: Person) => viewerOf({
  id: who.open_id, name: who.uname, isModerator: who.is_admin === 1 || who.is_admin === true,
  // The medal is worn in this room only while it says so; another room's says nothing about this one.
  level: who.fans_medal_wearing_status === true ? who.fans_medal_level : null, badge: who.fans_medal_wearing_status === true ? who.fans_medal_name : null,
});
const superChatId = (messageId: string): string => `sc:${messageId}`;

/** One message of the open-live socket. Kinds that only concern the connection are the caller's. */
export function decodeBilibiliOpen(message: unknown, receipt: Receipt): Decoded {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success) return { unread: 'no cmd' };
  const { cmd, data } = envelope.data;
  const read = <S extends z.ZodType<{ msg_id: string; timestamp?: number | null | undefined }>>(schema: S, toEvents: (body: z.infer<S>, base: EventBase) => readonly AudienceEvent[]): Decoded => {
    const body = schema.safeParse(data);
    if (!body.success) return { unread: `${cmd}: ${body.error.issues[0]?.path.join('.') ?? ''}` };
    return toEvents(body.data, baseOf(receipt, body.data.msg_id, momentOfSeconds(body.data.timestamp, receipt.receivedAt), cmd.endsWith('_MIRROR') ? 'mirror' : 'live'));
  };
  switch (cmd.replace(/^LIVE_OPEN_PLATFORM_/u, '')) {
    case 'DM': case 'DM_MIRROR':
      return read(dmSchema, (body, base) => (body.msg === '' ? [] : [{ ...base, kind: 'comment', viewer: personOf(body), text: clip(body.msg, 2_000), emoteOnly: body.dm_type === 1 }]));
    case 'SEND_GIFT': return read(giftSchema, (body, base) => [giftOf(body, base)]);
    case 'GUARD': return read(guardSchema, (body, base) => [{ ...base, kind: 'join', viewer: personOf({ ...body, ...body.user_info }), tier: GUARDS[body.guard_level] ?? String(body.guard_level).slice(0, 20) }]);
    case 'SUPER_CHAT': return read(superChatSchema, (body, base) => superChatOf(body, base));
    case 'SUPER_CHAT_DEL':
      return read(superChatDelSchema, (body, base) => body.message_ids.map((messageId) => ({ ...base, kind: 'withdrawn' as const, eventId: `del:${superChatId(messageId)}`, target: { kind: 'event' as const, eventId: superChatId(messageId) } })));
    case 'LIKE': return read(likeSchema, (body, base) => [{ ...base, kind: 'like', viewer: personOf(body), count: countOf(body.like_count) }]);
    case 'LIVE_ROOM_ENTER': return read(enterSchema, (body, base) => [{ ...base, kind: 'enter', viewer: personOf(body), count: 1 }]);
    case 'LIVE_START': return read(stateSchema, (body, base) => [{ ...base, kind: 'notice', text: clip(`LIVE_START ${body.title ?? ''}`.trim(), 500) }]);
    case 'LIVE_END': return read(stateSchema, (body, base) => [{ ...base, kind: 'notice', text: clip(`LIVE_END ${body.title ?? ''}`.trim(), 500) }]);
    default: return { unread: `unknown ${cmd.slice(0, 80)}` };
  }
}

/** Worth what was really paid (`r_price`); an unpaid gift may still show a price. */
const giftOf = (body: z.infer<typeof giftSchema>, base: EventBase): AudienceEvent => ({
  ...base, kind: 'gift', viewer: personOf(body), name: clip(body.gift_name, 200), count: countOf(body.gift_num),
  valueMinor: body.paid === true ? minorOf(((body.r_price ?? body.price ?? 0) * body.gift_num) / 10) : 0, currency: 'CNY',
});

const superChatOf = (body: z.infer<typeof superChatSchema>, base: EventBase): readonly AudienceEvent[] => {
  const viewer = personOf(body);
  const eventId = superChatId(body.message_id);
  const paid: AudienceEvent = { ...base, eventId: `${eventId}:paid`, kind: 'gift', viewer, name: 'SUPER_CHAT', count: 1, valueMinor: minorOf(body.rmb * 100), currency: 'CNY' };
  return body.message === '' ? [paid] : [{ ...base, eventId, kind: 'comment', viewer, text: clip(body.message, 2_000), emoteOnly: false }, paid];
};
