import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, gaugeOf, momentOf, momentOfSeconds, viewerOf, type Receipt } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';
import { readDanmaku } from './danmaku.ts';
import { giftEvent, giftOfJson, giftsOfProtobuf } from './webGifts.ts';
import { interactionOfProtobuf } from './webInteraction.ts';
import { QUIET_KINDS, ROOM_KINDS } from './webKinds.table.ts';

const number = z.number().nullish();
const text = z.string().nullish();

const envelopeSchema = z.object({ cmd: z.string().min(1).max(200), info: z.unknown().optional(), data: z.unknown().optional(), msg_id: id.nullish(), send_time: number, msg: text, message: text });
export type WebMessage = z.infer<typeof envelopeSchema>;

const superChatSchema = z.object({ id, price: z.number().min(0), message: z.string(), start_time: number, uid: id.nullish(), user_info: z.object({ uname: text, user_level: number }).nullish(), medal_info: z.object({ medal_level: number, medal_name: text }).nullish() });
const superChatDelSchema = z.object({ ids: z.array(id).max(1_000) });
const toastSchema = z.object({
  sender_uinfo: z.object({ uid: id, base: z.object({ name: text }).nullish() }), guard_info: z.object({ guard_level: z.number(), role_name: text, start_time: number }),
  pay_info: z.object({ payflow_id: id.nullish() }).nullish(), option: z.object({ source: number }).nullish(),
});
const likeSchema = z.object({ uid: id, uname: text });
const rankSchema = z.object({ count: z.number(), online_count: number });
const watchedSchema = z.object({ num: z.number() });
const recallSchema = z.object({ target_id: id });
const roomSchema = z.object({ notice_msg: text, title: text, award_name: text, danmu: text, uname: text, msg: text }).nullish();
const pbSchema = z.object({ pb: z.string().max(1 << 20) });

/** What one connection has to remember: how many have watched so far comes apart from how many are here. */
export interface WebMemory { watched: number | null }

/** The kind without its suffix: `DANMU_MSG:4:0:2:2:2:0` is a `DANMU_MSG`. Null when it is no message of this socket. */
export function webKindOf(message: unknown): { readonly kind: string; readonly body: WebMessage } | null {
  const envelope = envelopeSchema.safeParse(message);
  return envelope.success ? { kind: envelope.data.cmd.split(':')[0] ?? '', body: envelope.data } : null;
}

/** One message of the web page's socket. */
export function decodeBilibiliWeb(message: unknown, receipt: Receipt, memory: WebMemory): Decoded {
  const found = webKindOf(message);
  if (found === null) return { unread: 'no cmd' };
  const { kind, body } = found;
  switch (kind) {
    case 'DANMU_MSG': return readDanmaku(body, receipt, 'live');
    case 'DANMU_MSG_MIRROR': return readDanmaku(body, receipt, 'mirror');
    case 'SEND_GIFT': { const gift = giftOfJson(body.data); return gift === null ? { unread: kind } : [giftEvent(gift, receipt)]; }
    case 'SEND_GIFT_V2': { const gifts = withPb(body, giftsOfProtobuf); return gifts === null ? { unread: kind } : gifts.map((gift) => giftEvent(gift, receipt)); }
    case 'INTERACT_WORD_V2': { const event = withPb(body, (pb) => interactionOfProtobuf(pb, receipt)); return event === null ? { unread: kind } : [event]; }
    case 'SUPER_CHAT_MESSAGE': return readWith(superChatSchema, kind, body, (data) => superChatOf(data, receipt));
    case 'SUPER_CHAT_MESSAGE_DELETE': return readWith(superChatDelSchema, kind, body, ({ ids }) => ids.map((each) => withdrawal(`sc:${each}`, receipt)));
    case 'USER_TOAST_MSG_V2': return readWith(toastSchema, kind, body, (data) => joinOf(data, receipt));
    case 'LIKE_INFO_V3_CLICK': return readWith(likeSchema, kind, body, (data) => [{ ...once(kind, body, receipt), kind: 'like', viewer: viewerOf({ id: data.uid, name: data.uname }), count: 1 }]);
    case 'WATCHED_CHANGE': return readWith(watchedSchema, kind, body, ({ num }) => { memory.watched = gaugeOf(num); return []; });
    case 'ONLINE_RANK_COUNT': return readWith(rankSchema, kind, body, (data) => [{ ...once(kind, body, receipt), kind: 'viewers', online: gaugeOf(data.online_count ?? data.count), views: null, uniqueViewers: memory.watched }]);
    case 'RECALL_DANMU_MSG': return readWith(recallSchema, kind, body, (data) => [withdrawal(data.target_id, receipt)]);
    default: return ROOM_KINDS.has(kind) ? noticeOf(kind, body, receipt) : QUIET_KINDS.has(kind) ? [] : { unread: `unknown ${kind.slice(0, 80)}` };
  }
}

function readWith<S extends z.ZodType>(schema: S, kind: string, body: WebMessage, toEvents: (data: z.infer<S>) => readonly AudienceEvent[]): Decoded {
  const data = schema.safeParse(body.data);
  return data.success ? toEvents(data.data) : { unread: `${kind}: ${data.error.issues[0]?.path.join('.') ?? ''}` };
}

function withPb<T>(body: WebMessage, read: (pb: Uint8Array) => T | null): T | null {
  const data = pbSchema.safeParse(body.data);
  return data.success ? read(Buffer.from(data.data.pb, 'base64')) : null;
}

/** Kinds without an id of their own: the envelope's, on newer ones; else what they say and when they came, so that a repeat within one millisecond is one. */
function once(kind: string, body: WebMessage, receipt: Receipt) {
  const at = momentOf(body.send_time, receipt.receivedAt);
  return baseOf(receipt, body.msg_id ?? `${kind}:${at}:${clip(JSON.stringify(body.data ?? ''), 120)}`, at);
}

const withdrawal = (eventId: string, receipt: Receipt): AudienceEvent =>
  ({ ...baseOf(receipt, `del:${eventId}`, receipt.receivedAt), kind: 'withdrawn', target: { kind: 'event', eventId: clip(eventId, 200) } });

function superChatOf(data: z.infer<typeof superChatSchema>, receipt: Receipt): readonly AudienceEvent[] {
  const at = momentOfSeconds(data.start_time, receipt.receivedAt);
  const viewer = viewerOf({ id: data.uid, name: data.user_info?.uname, level: data.medal_info?.medal_level, badge: data.medal_info?.medal_name });
  const paid: AudienceEvent = { ...baseOf(receipt, `sc:${data.id}:paid`, at), kind: 'gift', viewer, name: 'SUPER_CHAT', count: 1, valueMinor: Math.round(data.price * 100), currency: 'CNY' };
  return data.message === '' ? [paid] : [{ ...baseOf(receipt, `sc:${data.id}`, at), kind: 'comment', viewer, text: clip(data.message, 2_000), emoteOnly: false }, paid];
}

/** The toast comes twice: source 0 says that somebody paid, 2 is the echo of a gifted one. */
function joinOf(data: z.infer<typeof toastSchema>, receipt: Receipt): readonly AudienceEvent[] {
  if ((data.option?.source ?? 0) !== 0) return [];
  const at = momentOfSeconds(data.guard_info.start_time, receipt.receivedAt);
  const eventId = `guard:${data.pay_info?.payflow_id ?? `${data.sender_uinfo.uid}:${at}`}`;
  return [{ ...baseOf(receipt, eventId, at), kind: 'join', viewer: viewerOf({ id: data.sender_uinfo.uid, name: data.sender_uinfo.base?.name }), tier: clip(data.guard_info.role_name ?? String(data.guard_info.guard_level), 60) }];
}

function noticeOf(kind: string, body: WebMessage, receipt: Receipt): Decoded {
  const data = roomSchema.safeParse(body.data);
  const words = [body.msg, body.message, ...(data.success && data.data !== null && data.data !== undefined ? [data.data.notice_msg, data.data.msg, data.data.title, data.data.award_name, data.data.danmu, data.data.uname] : [])];
  const said = words.find((each) => each !== null && each !== undefined && each !== '');
  return [{ ...once(kind, body, receipt), kind: 'notice', text: clip(said === undefined || said === null ? kind : `${kind} · ${said}`, 500) }];
}

