import type { AudienceEvent } from '#shared/audience/event.ts';
import { clip } from '#shared/clip.ts';
import { z } from 'zod';
import type { Decoded } from '../common/createFeed.ts';
import { baseOf, momentOfSeconds, viewerOf, type Receipt } from '../common/drafts.ts';
import { platformId as id } from '../common/wireIds.ts';

const text = z.string().nullish();
const messageSchema = z.object({
  msg_type: z.string().min(1).max(80), msg_id: id, nick_name: text, user_id: id.nullish(), content: text,
  order_status: z.union([z.string(), z.number()]).nullish(), order_ts: z.union([z.number(), z.string()]).transform(Number).nullish(), product_id: id.nullish(), product_title: text, item_num: z.number().nullish(),
});
type Message = z.infer<typeof messageSchema>;

/** 0 and 1 are "placed", 3 is "paid"; newer versions say it in words. */
const CHANGES: Readonly<Record<string, 'created' | 'paid'>> = { 已下单: 'created', 已付款: 'paid', 0: 'created', 1: 'created', 3: 'paid' };

/** One message of the tool. `time` in it is a wall clock in the language of that computer: the receipt is the better time. */
export function decodeOba(raw: unknown, receipt: Receipt): Decoded {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) return { unread: parsed.error.issues[0]?.path.join('.') ?? 'not a message' };
  const message = parsed.data;
  const { msg_type: type } = message;
  const base = baseOf(receipt, `${type}:${message.msg_id}`, receipt.receivedAt);
  const viewer = viewerOf({ id: message.user_id, name: message.nick_name });
  switch (type) {
    case 'room_enter': return [{ ...base, kind: 'enter', viewer, count: 1 }];
    case 'room_like': return [{ ...base, kind: 'like', viewer, count: 1 }];
    case 'room_follow': return [{ ...base, kind: 'follow', viewer }];
    case 'subscribe_merchant_brand_vip': return [{ ...base, kind: 'join', viewer, tier: '品牌会员' }];
    case 'ecom_fansclub_participate': return [{ ...base, kind: 'join', viewer, tier: '粉丝团' }];
    case 'live_order': return orderOf(message, receipt);
    default:
      // comment, taobao_comment, xiaohongshu_comment, wechat_channel_live_msg: one word for each console it learnt.
      if (!/comment$|live_msg$/u.test(type)) return { unread: `unknown ${type.slice(0, 60)}` };
      return (message.content ?? '') === '' ? { unread: `${type}: content` } : [{ ...base, kind: 'comment', viewer, text: clip(message.content ?? '', 2_000), emoteOnly: false }];
  }
}

function orderOf(message: Message, receipt: Receipt): Decoded {
  const change = CHANGES[String(message.order_status)];
  const orderId = message.msg_id.split('#')[0] ?? '';
  if (change === undefined || orderId === '') return { unread: `live_order: ${String(message.order_status ?? 'order_status').slice(0, 40)}` };
  const seconds = message.order_ts ?? null;
  const at = momentOfSeconds(seconds !== null && seconds > 100_000_000_000 ? seconds / 1_000 : seconds, receipt.receivedAt);
  const quantity = Math.min(Math.max(Math.floor(message.item_num ?? 1), 1), 1_000_000);
  const event: AudienceEvent = {
    ...baseOf(receipt, `live_order:${orderId}:${change}`, at), kind: 'order', orderId: clip(orderId, 200), change, amountMinor: 0, currency: 'CNY',
    viewer: (message.nick_name ?? '') === '' ? null : viewerOf({ id: null, name: message.nick_name }),
    lines: (message.product_id ?? '') === '' ? [] : [{ productRef: clip(message.product_id ?? '', 128), title: clip(message.product_title ?? '', 300), quantity, amountMinor: 0 }],
  };
  return [event];
}
