/** Bilibili's page socket, on the wire: sources.md sections 1.1 and 8. */
import { brotliCompressSync, deflateSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OP, writePacket } from '#engine/adapters/sources/bilibili/frame.ts';
import { danmaku, gift, giftV2, interaction, superChat, toast } from '#engine/simulator/bilibili/messages.ts';
import { startBilibiliSocket, type SimulatedRoom } from '#engine/simulator/bilibili/startBilibiliSocket.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

const SECONDS = 1_772_971_200;

async function open(options: { manual?: boolean; code?: number; secret?: string } = {}): Promise<{ room: SimulatedRoom; bench: Bench }> {
  const room = await startBilibiliSocket();
  onTestFinished(room.stop);
  room.answerAuth(options.code ?? 0);
  const bench = startSource('bilibiliWeb', { roomId: '101', url: room.url }, { secret: options.secret ?? JSON.stringify({ token: 'tok', buvid: 'buv' }), manual: options.manual === true });
  return { room, bench };
}
const texts = ({ desk }: Bench): readonly string[] => desk.events.flatMap((event) => (event.kind === 'comment' ? [event.text] : []));

describe('Bilibili web: connecting', () => {
  it('authenticates with the user\'s own room and token, and is live only after the answer; then a heartbeat at once', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    expect(JSON.parse(room.auths[0] ?? '')).toEqual({ uid: 0, roomid: 101, protover: 3, platform: 'web', type: 2, buvid: 'buv', key: 'tok' });
    await until(() => expect(room.heartbeats()).toBe(1));
  });

  it('auth -101: the token is not good; it stops and says so, because asking again would not help', async () => {
    const { bench } = await open({ code: -101 });
    await untilSaid(bench, 'failed');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
  });

  it('without a token nothing is connected', async () => {
    const { room, bench } = await open({ secret: '{}' });
    expect(bench.desk.situations.at(-1)).toMatchObject({ kind: 'failed', reason: 'secretMissing' });
    expect(room.clients()).toHaveLength(0);
  });

  it('a heartbeat every 30 s, and 35 s of silence is a dead link with a gap', async () => {
    const { room, bench } = await open({ manual: true });
    await untilLive(bench);
    await until(() => expect(room.heartbeats()).toBe(1));
    await bench.clock.advance(30_000);
    await until(() => expect(room.heartbeats()).toBe(2));
    room.freeze(true);
    await bench.clock.advance(37_000);
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'silent for 35 s', attempt: 1 });
    expect(bench.desk.gaps).toMatchObject([{ until: null, reason: 'silentTooLong' }]);
  });
});

describe('Bilibili web: framing', () => {
  it('several packets in one message, and compressed runs of packets, are all read in order', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    const say = (n: number) => danmaku({ text: `第${n}条`, id: `id-${n}` });
    room.sayTogether(say(1), say(2));
    room.sayPacked('zlib', say(3), say(4));
    room.sayPacked('brotli', say(5), say(6));
    room.sayNested('brotli', say(7), say(8));
    room.sayNested('zlib', say(9), say(10));
    await until(() => expect(texts(bench)).toHaveLength(10));
    expect(texts(bench)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `第${n}条`));
  });

  it('the heartbeat reply\'s length leaves out the echo behind it: nothing of it is taken for a packet', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    await until(() => expect(room.heartbeats()).toBeGreaterThanOrEqual(1));
    room.say(danmaku({ text: '还在', id: 'x' }));
    await until(() => expect(texts(bench)).toEqual(['还在']));
    expect(bench.desk.unread).toEqual([]);
  });

  it('a truncated packet is counted, the good ones before it and after it are kept', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    const good = writePacket(OP.message, JSON.stringify(danmaku({ text: '好的', id: 'a' })), 0);
    room.sendBytes(Buffer.concat([good, good.subarray(0, 30)]));
    room.sendBytes(writePacket(OP.message, brotliCompressSync(Buffer.from('xx')), 3));
    room.sendBytes(writePacket(OP.message, Buffer.from([1, 2, 3]), 2));
    room.say(danmaku({ text: '后面的', id: 'b' }));
    await until(() => expect(texts(bench)).toEqual(['好的', '后面的']));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['a packet is cut off', 'a header is cut off', 'a zlib body that does not unfold']);
  });

  it('a run cut off inside its packing keeps what stands before the cut', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    const good = writePacket(OP.message, JSON.stringify(danmaku({ text: '前', id: 'a' })), 0);
    room.sendBytes(writePacket(OP.message, deflateSync(Buffer.concat([good, good.subarray(0, 40)])), 2));
    room.say(danmaku({ text: '后', id: 'b' }));
    await until(() => expect(texts(bench)).toEqual(['前', '后']));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['a packet is cut off']);
  });

  it('a bomb does not unfold', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.sendBytes(writePacket(OP.message, deflateSync(Buffer.alloc(64 << 20)), 2));
    await until(() => expect(bench.desk.unread.map(({ why }) => why)).toEqual(['a zlib body that does not unfold']));
    expect(bench.desk.last()).toBe('live');
  });
});

describe('Bilibili web: messages', () => {
  it('cmd may carry a suffix; a comment keeps words, writer, medal, the platform\'s time and the id a recall names', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say(danmaku({ cmd: 'DANMU_MSG:4:0:2:2:2:0', text: '3号多少钱?', uid: 77, uname: '张三', at: 1_772_971_200_123, id: '987654321987654321', isAdmin: true, medal: [14, '牌子'] }), { cmd: 'RECALL_DANMU_MSG', data: { recall_type: 1, target_id: '987654321987654321' } });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events[0]).toMatchObject({ kind: 'comment', eventId: '987654321987654321', at: 1_772_971_200_123, text: '3号多少钱?', provenance: 'live', viewer: { id: '77', name: '张三', level: 14, badge: '牌子', isModerator: true } });
    expect(bench.desk.events[1]).toMatchObject({ kind: 'withdrawn', target: { kind: 'event', eventId: '987654321987654321' } });
    expect(bench.desk.raws[0]).toMatchObject({ ids: ['987654321987654321'] });
  });

  it('another room\'s copy is marked mirror', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say(danmaku({ cmd: 'DANMU_MSG_MIRROR', text: '别的房间', id: 'm' }));
    await until(() => expect(bench.desk.events[0]?.provenance).toBe('mirror'));
  });

  it('SEND_GIFT_V2 and INTERACT_WORD_V2 are protobuf, with 64-bit uids exact; 1,000 gold are one CNY, silver costs nothing', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say(giftV2('tid-1', '小花', 3, 3_000, SECONDS), gift('tid-2', '辣条', 5, 0, SECONDS), interaction(1, 9_007_199_254_740_993n, '进场', SECONDS), interaction(2, 5n, '关注', SECONDS), interaction(3, 5n, '分享', SECONDS), interaction(6, 5n, '点赞', SECONDS));
    await until(() => expect(bench.desk.events).toHaveLength(6));
    expect(bench.desk.events[0]).toMatchObject({ kind: 'gift', eventId: 'gift:tid-1', name: '小花', count: 3, valueMinor: 300, currency: 'CNY', at: SECONDS * 1_000, viewer: { id: '3546000000000001', level: 12, badge: '小牌子' } });
    expect(bench.desk.events[1]).toMatchObject({ valueMinor: 0, count: 5 });
    expect(bench.desk.events.slice(2).map(({ kind }) => kind)).toEqual(['enter', 'follow', 'share', 'like']);
    expect(bench.desk.events[2]).toMatchObject({ viewer: { id: '9007199254740993' } });
  });

  it('a super chat is words and money; its deletion names it, its Japanese double and combo summaries count nothing', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say(superChat(42, '醒目', 30, SECONDS), { cmd: 'SUPER_CHAT_MESSAGE_JPN', data: {} }, { cmd: 'COMBO_SEND', data: {} }, { cmd: 'SUPER_CHAT_MESSAGE_DELETE', data: { ids: [42] } });
    await until(() => expect(bench.desk.events).toHaveLength(3));
    expect(bench.desk.events).toMatchObject([{ kind: 'comment', eventId: 'sc:42' }, { kind: 'gift', valueMinor: 3_000 }, { kind: 'withdrawn', target: { eventId: 'sc:42' } }]);
  });

  it('what is told again keeps its id, danmaku, gift and super chat alike: the file keeps one', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    for (let turn = 0; turn < 2; turn += 1) room.say(danmaku({ text: '重', id: '99' }), gift('tid-9', '辣条', 1, 100, SECONDS), giftV2('tid-8', '小花', 1, 100, SECONDS), superChat(43, '', 30, SECONDS));
    await until(() => expect(bench.desk.events).toHaveLength(8));
    expect(new Set(bench.desk.events.map(({ eventId }) => eventId))).toEqual(new Set(['99', 'gift:tid-9', 'gift:tid-8', 'sc:43:paid']));
  });

  it('a membership\'s toast comes twice: the echo of a gifted one counts nothing', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say(toast('p1', 0, SECONDS), toast('p1', 2, SECONDS), { cmd: 'GUARD_BUY', data: {} });
    room.say(danmaku({ text: '完', id: 'z' }));
    await until(() => expect(texts(bench)).toEqual(['完']));
    expect(bench.desk.events.filter(({ kind }) => kind === 'join')).toHaveLength(1);
  });

  it('mid-stream LOG_IN_NOTICE: names come masked from then on; it is told, and a masked uid is nobody\'s id', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say({ cmd: 'LOG_IN_NOTICE', data: { notice_msg: '登录后可查看完整昵称' } }, danmaku({ text: '谁', uid: 0, uname: '张***', id: 'k' }));
    await until(() => expect(texts(bench)).toEqual(['谁']));
    expect(bench.desk.notes.has('namesMasked')).toBe(true);
    expect(bench.desk.events).toMatchObject([{ kind: 'notice', text: 'LOG_IN_NOTICE · 登录后可查看完整昵称' }, { viewer: { id: null, name: '张***' } }]);
  });

  it('who is here and how many have watched come apart and are told together', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say({ cmd: 'WATCHED_CHANGE', data: { num: 5_300, text_large: '5300人看过' } }, { cmd: 'ONLINE_RANK_COUNT', data: { count: 120, online_count: 345 } });
    await until(() => expect(bench.desk.events).toMatchObject([{ kind: 'viewers', online: 345, uniqueViewers: 5_300 }]));
  });

  it('a kind nobody knows is counted by its name; what is known to be decoration is not', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.say({ cmd: 'BRAND_NEW_THING', data: {} }, { cmd: 'STOP_LIVE_ROOM_LIST', data: {} }, { nonsense: true });
    await until(() => expect(bench.desk.unread.map(({ why }) => why)).toEqual(['unknown BRAND_NEW_THING', 'no cmd']));
  });
});

describe('Bilibili web: a connection that is lost', () => {
  it('comes back by itself, and the gap is closed when it is live again', async () => {
    const { room, bench } = await open();
    await untilLive(bench);
    room.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    expect(bench.desk.gaps).toMatchObject([{ until: null, reason: 'disconnected' }, { reason: 'disconnected', until: expect.any(Number) as number }]);
  });

  it('the self-test asks for a heartbeat answer', async () => {
    const { bench } = await open();
    await untilLive(bench);
    expect(await bench.source.probe?.()).toMatchObject([{ step: 'answer', outcome: 'ok' }]);
  });
});
