import { brotliCompressSync, deflateSync } from 'node:zlib';
import { decodeBilibiliOpen } from '#engine/adapters/sources/bilibili/decodeOpen.ts';
import { decodeBilibiliWeb } from '#engine/adapters/sources/bilibili/decodeWeb.ts';
import { OP, readFrames, writePacket } from '#engine/adapters/sources/bilibili/frame.ts';
import { isUnread, type Decoded } from '#engine/adapters/sources/common/createFeed.ts';
import { readSocketIoEvent } from '#engine/adapters/sources/common/engineIo.ts';
import { readJson } from '#engine/adapters/sources/common/readJson.ts';
import { decodeDouyinGrab } from '#engine/adapters/sources/douyin/decodeGrab.ts';
import { decodeDouyinPush, PUSH_TYPES } from '#engine/adapters/sources/douyin/decodePush.ts';
import { createOrderRows } from '#engine/adapters/sources/eventFile/orderRows.ts';
import { readFileEvent, readJsonLine, rowToIngest, splitCsv } from '#engine/adapters/sources/eventFile/readLine.ts';
import { decodeOba } from '#engine/adapters/sources/oba/decode.ts';
import { decodeShopify, orderFacts } from '#engine/adapters/sources/shopify/decode.ts';
import { orderNodeSchema, restOrder } from '#engine/adapters/sources/shopify/graphql.ts';
import { decodeElements } from '#engine/adapters/sources/streamEvents/decodeElements.ts';
import { decodeLabs } from '#engine/adapters/sources/streamEvents/decodeLabs.ts';
import { decodeTiktok } from '#engine/adapters/sources/tiktok/decode.ts';
import { decodeTiktokOrder } from '#engine/adapters/sources/tiktokShop/decode.ts';
import { createStreaks } from '#engine/adapters/sources/tiktok/streaks.ts';
import { decodeWooOrder } from '#engine/adapters/sources/wooCommerce/decode.ts';
import { decodeTwitch } from '#engine/adapters/sources/twitchIrc/decode.ts';
import { parseIrcLine, splitFrame } from '#engine/adapters/sources/twitchIrc/ircLine.ts';
import { decodeEventSub } from '#engine/adapters/sources/twitchEventSub/decode.ts';
import { decodeYoutube } from '#engine/adapters/sources/youtube/decode.ts';
import { danmaku, gift, giftV2, interaction, superChat, toast } from '#engine/simulator/bilibili/messages.ts';
import { grabberUser } from '#engine/simulator/douyin/startGrabber.ts';
import { chatEvent } from '#engine/simulator/twitch/startEventSub.ts';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SourceId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import type { WorldOrder } from '#tests/fakes/shop/shopWorld.ts';
import { orderNode } from '#tests/fakes/shop/startShopifyAdmin.ts';
import { tiktokOrder } from '#tests/fakes/shop/tiktokShop.ts';
import { wooOrder } from '#tests/fakes/shop/wooShop.ts';
import { mangleBytes, mangleText } from './mangle.ts';
import type { Random } from './random.ts';

/** One decoder under fire: what comes off the wire goes in, events come out. */
export interface FuzzTarget {
  readonly name: string;
  /** Everything the adapter does between the wire and the lane. */
  readonly read: (wire: string | Buffer) => readonly AudienceEvent[];
  /** A good message whose event carries this id. */
  readonly good: (n: number, random: Random) => string | Buffer;
  readonly bad: (good: string | Buffer, random: Random) => string | Buffer;
}

const receivedAt = instant(Date.UTC(2026, 2, 8, 12));
const receipt = { sourceId: 'fuzz' as SourceId, receivedAt };
const SECONDS = Math.floor(receivedAt / 1_000);
const eventsOf = (decoded: Decoded): readonly AudienceEvent[] => (isUnread(decoded) ? [] : decoded);
const bad = (good: string | Buffer, random: Random): string | Buffer => (typeof good === 'string' ? mangleText(good, random) : mangleBytes(good, random));
const textTarget = (name: string, read: (wire: string) => readonly AudienceEvent[], good: FuzzTarget['good']): FuzzTarget => ({ name, good, bad, read: (wire) => read(wire.toString()) });
const jsonTarget = (name: string, decode: (message: unknown) => Decoded, good: (n: number, random: Random) => unknown): FuzzTarget =>
  textTarget(name, (wire) => { const message = readJson(wire); return message === undefined ? [] : eventsOf(decode(message)); }, (n, random) => JSON.stringify(good(n, random)));

/** Every packet of a frame run, decoded; shared by both Bilibili sockets. */
const frameTarget = (name: string, decode: (message: unknown) => Decoded, good: (n: number, random: Random) => unknown): FuzzTarget => ({
  name,
  read: (wire) => readFrames(Buffer.from(wire)).packets.flatMap(({ op, body }) => {
    const message = op === OP.message ? readJson(body.toString('utf8')) : undefined;
    return message === undefined ? [] : eventsOf(decode(message));
  }),
  good: (n, random) => {
    const packet = writePacket(OP.message, JSON.stringify(good(n, random)), 0);
    const how = random.int(12);
    return how === 0 ? writePacket(OP.message, deflateSync(packet), 2) : how === 1 ? writePacket(OP.message, brotliCompressSync(packet), 3) : packet;
  },
  // Half of them keep the framing whole, so that the decoder behind it is reached.
  bad: (wire, random) => (random.chance(0.5) ? mangleBytes(Buffer.from(wire), random) : writePacket(OP.message, mangleText(readFrames(Buffer.from(wire)).packets[0]?.body.toString('utf8') ?? '{}', random), 0)),
});

const shopOrder = (n: number): WorldOrder => ({ id: 9_000_000 + n, currency: 'USD', lines: [{ sku: 'S', quantity: 2, priceMinor: 625 }], createdAt: receivedAt, updatedAt: receivedAt, paidAt: receivedAt, cancelledAt: null, refunds: [{ id: n, minor: 100, at: receivedAt }] });
const memory = { watched: null };
const streaks = createStreaks();
const ingestGood = (n: number) => ({ type: 'comment', id: `g${n}`, user: { id: 'u', name: '甲' }, text: `第${n}条` });

/** Every decoder there is. A new adapter adds its line here. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  frameTarget('bilibiliWeb', (message) => decodeBilibiliWeb(message, receipt, memory), (n, random) => random.pick([
    danmaku({ text: `第${n}条`, id: `g${n}`, cmd: 'DANMU_MSG:4:0:2:2:2:0' }), gift(`g${n}`, '花', 1, 100, SECONDS), giftV2(`g${n}`, '花', 1, 100, SECONDS), interaction(1, BigInt(n) + 1n, 'n', SECONDS), superChat(n, '好', 30, SECONDS), toast(`g${n}`, 0, SECONDS),
  ])),
  frameTarget('bilibiliOpen', (message) => decodeBilibiliOpen(message, receipt), (n, random) => ({
    cmd: random.pick(['LIVE_OPEN_PLATFORM_DM', 'LIVE_OPEN_PLATFORM_LIKE', 'LIVE_OPEN_PLATFORM_SEND_GIFT', 'LIVE_OPEN_PLATFORM_LIVE_ROOM_ENTER']),
    data: { msg_id: `g${n}`, open_id: 'o', uname: 'n', timestamp: SECONDS, msg: `第${n}条`, like_count: 1, gift_name: '花', gift_num: 1, r_price: 100, paid: true },
  })),
  textTarget('douyinGrab', (wire) => { const message = readJson(wire); return message === undefined ? [] : eventsOf(decodeDouyinGrab(message, receipt)); },
    (n) => JSON.stringify({ Type: 1, ProcessName: 'p', Data: `{"MsgId":${7_300_000_000_000_000_000n + BigInt(n)},${grabberUser()},"Content":"第${n}条"}` })),
  textTarget('douyinPush', (wire) => { const items = readJson(wire); return Array.isArray(items) ? PUSH_TYPES.flatMap((type) => decodeDouyinPush(type, items, receipt).events) : []; },
    (n) => JSON.stringify([{ msg_id: `g${n}`, sec_openid: 'o', nickname: 'n', content: `第${n}条`, timestamp: receivedAt }])),
  jsonTarget('tiktokBridge', (message) => decodeTiktok(message, receipt, { streaks, connectedAt: receivedAt }), (n, random) => ({ event: random.pick(['chat', 'member', 'follow']), data: { common: { msgId: `g${n}`, createTime: String(receivedAt) }, user: { userId: '5', nickname: 'Ben' }, comment: `第${n}条` } })),
  textTarget('twitchIrc', (wire) => splitFrame(wire).flatMap((raw) => { const line = parseIrcLine(raw); return line === null ? [] : (decodeTwitch(line, receipt.sourceId, receivedAt) ?? []); }),
    (n) => `@badge-info=subscriber/14;badges=subscriber/12;display-name=A\\sB;id=g${n};mod=0;tmi-sent-ts=${receivedAt};user-id=7 :a!a@a.tmi.twitch.tv PRIVMSG #cuedeck :第${n}条\r\n`),
  jsonTarget('twitchEventSub', (message) => decodeEventSub(message, receipt), (n) => ({ metadata: { message_id: `m${n}`, message_type: 'notification', message_timestamp: new Date(receivedAt).toISOString(), subscription_type: 'channel.chat.message' }, payload: { subscription: { type: 'channel.chat.message' }, event: chatEvent(`第${n}条`, `g${n}`) } })),
  jsonTarget('youtube', (message) => decodeYoutube(message, receipt, 0), (n) => ({ id: `g${n}`, snippet: { type: 'textMessageEvent', publishedAt: new Date(receivedAt).toISOString(), textMessageDetails: { messageText: `第${n}条` }, superChatDetails: { amountMicros: '1000000', currency: 'USD' } }, authorDetails: { channelId: 'c', displayName: 'n' } })),
  textTarget('streamElements', (wire) => { const event = readSocketIoEvent(wire); return event === null ? [] : eventsOf(decodeElements(event[0], event.slice(1), receipt)); },
    (n) => `42${JSON.stringify(['event', { _id: `g${n}`, type: 'tip', createdAt: new Date(receivedAt).toISOString(), data: { username: 'a', amount: 1.5, currency: 'USD', message: 'm' } }])}`),
  textTarget('streamlabs', (wire) => { const event = readSocketIoEvent(wire); return event === null ? [] : eventsOf(decodeLabs(event.slice(1), receipt)); },
    (n) => `42${JSON.stringify(['event', { type: 'donation', event_id: 'e', message: [{ _id: `g${n}`, name: 'a', amount: '1.50', currency: 'USD', message: 'm' }] }])}`),
  jsonTarget('obaTool', (message) => decodeOba(message, receipt), (n, random) => random.pick([{ msg_type: 'comment', msg_id: `g${n}`, nick_name: 'n', content: `第${n}条` }, { msg_type: 'live_order', msg_id: `g${n}#3`, order_status: '已付款', order_ts: SECONDS, product_id: '1' }])),
  textTarget('eventFile.jsonl', (wire) => wire.split('\n').flatMap((line) => eventsOf(readJsonLine(line, 'line-0', receipt))), (n) => JSON.stringify(ingestGood(n))),
  textTarget('eventFile.csv', (wire) => eventsOf(readFileEvent(rowToIngest(['type', 'id', 'userName', 'text', 'count', 'amount'], splitCsv(wire)), 'line-0', receipt)), (n) => `comment,g${n},甲,"第${n}条, 好"`),
  textTarget('eventFile.orders', (wire) => eventsOf(createOrderRows({ lineId: null, orderId: 0, status: 3, created: 2, paidAt: null, cancelledAt: null, refundedAt: null, amount: 1, refund: 4, currency: null, sku: 5, productId: null, title: null, quantity: 6 }, () => ({ currency: 'CNY', products: [] })).read(splitCsv(wire), receipt)), (n) => `g${n},"1,238.00",2026-03-08T11:00:00Z,已付款,8.00,S,2`),
  textTarget('ingest', (wire) => { const raw = readJson(wire); const read = ingestToAudience(raw, receipt.sourceId, receivedAt); return read.ok ? [read.value] : []; }, (n) => JSON.stringify(ingestGood(n))),
  textTarget('shopify', (wire) => { const facts = decodeShopify(readJson(wire), { topic: 'orders/create', sourceId: receipt.sourceId, receivedAt, triggeredAt: null, isTest: false, products: [] }); return facts.ok ? facts.value : []; },
    (n) => JSON.stringify({ id: 7_300_000_000 + n, currency: 'USD', total_price: '12.50', financial_status: 'pending', created_at: new Date(receivedAt).toISOString(), line_items: [{ product_id: 1, quantity: 1, price: '12.50', title: 't' }] })),
  textTarget('shopify.graphql', (wire) => { const node = orderNodeSchema.safeParse(readJson(wire)); if (!node.success) return []; const facts = orderFacts(restOrder(node.data), ['created'], { sourceId: receipt.sourceId, receivedAt, triggeredAt: null, isTest: false, products: [] }); return facts.ok ? facts.value : []; },
    (n) => JSON.stringify(orderNode(shopOrder(n)))),
  textTarget('wooCommerce', (wire) => { const read = decodeWooOrder(readJson(wire), { sourceId: receipt.sourceId, receivedAt, products: [] }); return read.ok ? read.value.facts : []; }, (n) => JSON.stringify(wooOrder(shopOrder(n)))),
  textTarget('tiktokShop', (wire) => { const read = decodeTiktokOrder(readJson(wire), { sourceId: receipt.sourceId, receivedAt, products: [] }); return read.ok ? read.value : []; }, (n) => JSON.stringify(tiktokOrder(shopOrder(n)))),
];
