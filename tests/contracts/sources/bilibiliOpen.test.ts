/** Bilibili open-live, on the wire: sources.md sections 1.2 and 8. */
import { OP, writePacket } from '#engine/adapters/sources/bilibili/frame.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startOpenLive, type SimulatedOpenLive } from '#engine/simulator/bilibili/startOpenLive.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

const KEYS = { accessKeyId: 'key-id', accessKeySecret: 'key-secret', code: 'IDENTITY', appId: 1_234 };

async function open(options: { manual?: boolean; secret?: string; code?: string } = {}): Promise<{ bilibili: SimulatedOpenLive; bench: Bench }> {
  const bilibili = await startOpenLive(KEYS);
  onTestFinished(bilibili.stop);
  const secret = JSON.stringify({ accessKeySecret: options.secret ?? KEYS.accessKeySecret, identityCode: options.code ?? KEYS.code });
  const bench = startSource('bilibiliOpen', { appId: '1234', accessKeyId: KEYS.accessKeyId, apiUrl: bilibili.apiUrl }, { secret, manual: options.manual === true });
  return { bilibili, bench };
}

describe('Bilibili open-live: a project session', () => {
  it('starts with a signed request, sends the auth body as it was given, and is live after the answer', async () => {
    const { bilibili, bench } = await open();
    await untilLive(bench);
    expect(bilibili.calls('start')).toBe(1);
    expect(JSON.parse(bilibili.room.auths[0] ?? '')).toEqual({ roomid: 101, game: 'game-1' });
  });

  it('a wrong secret or a wrong identity code stops it: a person has to act', async () => {
    const wrongKey = await open({ secret: 'other' });
    await untilSaid(wrongKey.bench, 'failed');
    expect(wrongKey.bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret', detail: '4002 签名异常' });
    const wrongCode = await open({ code: 'NOBODY' });
    await untilSaid(wrongCode.bench, 'failed');
    expect(wrongCode.bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret', detail: '7007 身份码错误' });
  });

  it('keeps two heartbeats: the project\'s every 20 s, the socket\'s every 30 s', async () => {
    const { bilibili, bench } = await open({ manual: true });
    await untilLive(bench);
    await bench.clock.advance(20_000);
    await until(() => expect(bilibili.calls('heartbeat')).toBe(1));
    await bench.clock.advance(10_000);
    await until(() => expect(bilibili.room.heartbeats()).toBe(2));
    await bench.clock.advance(10_000);
    await until(() => expect(bilibili.calls('heartbeat')).toBe(2));
  });

  it('7003, the project heartbeat expired: the old session is ended, a new one begun, and the silence is a closed gap', async () => {
    const { bilibili, bench } = await open({ manual: true });
    await untilLive(bench);
    bilibili.expire();
    await bench.clock.advance(20_000);
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'heartbeat: 7003 session gone' });
    await until(() => expect(bilibili.calls('end')).toBe(1));
    await bench.clock.advance(2_000);
    await untilLive(bench);
    expect(bilibili.calls('start')).toBe(2);
    expect(bench.desk.gaps).toHaveLength(2);
  });

  it('INTERACTION_END: a new session is begun; the end of another session is none of ours', async () => {
    const { bilibili, bench } = await open();
    await untilLive(bench);
    bilibili.room.say({ cmd: 'LIVE_OPEN_PLATFORM_INTERACTION_END', data: { game_id: 'someone-elses' } });
    bilibili.message('DM', { msg: '还在' });
    await until(() => expect(bench.desk.events).toHaveLength(1));
    expect(bench.desk.last()).toBe('live');
    bilibili.interactionEnd();
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'INTERACTION_END' });
    await untilLive(bench);
    expect(bilibili.calls('start')).toBe(2);
  });

  it('auth -101: this session\'s body is not taken: the session is ended and a new one begun, with a new body', async () => {
    const { bilibili, bench } = await open({ manual: true });
    await untilLive(bench);
    bilibili.room.answerAuth(-101);
    bilibili.room.cut();
    await untilSaid(bench, 'retrying');
    await bench.clock.advance(2_000);
    await until(() => expect(bench.desk.situations.at(-1)).toMatchObject({ kind: 'retrying', reason: 'auth reply -101', attempt: 2 }));
    expect(bilibili.open()).toEqual([]);
    bilibili.room.answerAuth(0);
    await bench.clock.advance(3_000);
    await untilLive(bench);
    expect(bilibili.room.auths.map((body) => (JSON.parse(body) as { game: string }).game)).toEqual(['game-1', 'game-2', 'game-3']);
    expect(bench.desk.gaps).toMatchObject([{ until: null }, { until: expect.any(Number) as number }]);
  });

  it('an engine that died without ending its session is turned away (7001) and tries until it is let in', async () => {
    const first = await open();
    await untilLive(first.bench);
    const secret = JSON.stringify({ accessKeySecret: KEYS.accessKeySecret, identityCode: KEYS.code });
    const second = startSource('bilibiliOpen', { appId: '1234', accessKeyId: KEYS.accessKeyId, apiUrl: first.bilibili.apiUrl }, { secret, manual: true });
    await untilSaid(second, 'retrying');
    expect(second.desk.situations.at(-1)).toMatchObject({ reason: 'start: 7001 请求冷却期' });
    await first.bench.source.stop();
    await second.clock.advance(2_000);
    await untilLive(second);
  });

  it('leaving ends the session, and stop waits until Bilibili was told', async () => {
    const { bilibili, bench } = await open();
    await untilLive(bench);
    await bench.source.stop();
    expect(bilibili.calls('end')).toBe(1);
    expect(bilibili.open()).toEqual([]);
  });
});

describe('Bilibili open-live: messages', () => {
  it('every kind becomes what it is; money is what was really paid', async () => {
    const { bilibili, bench } = await open();
    await untilLive(bench);
    bilibili.message('DM', { msg: '有货吗', fans_medal_level: 9, fans_medal_name: '牌', fans_medal_wearing_status: true, dm_type: 0, is_admin: 1 });
    bilibili.message('DM_MIRROR', { msg: '别处' });
    bilibili.message('SEND_GIFT', { gift_name: '花', gift_num: 2, price: 1_000, r_price: 500, paid: true });
    bilibili.message('SEND_GIFT', { gift_name: '辣条', gift_num: 1, price: 100, r_price: 100, paid: false });
    bilibili.message('GUARD', { user_info: { open_id: 'g', uname: '舰长' }, guard_level: 3, guard_num: 1, guard_unit: '月', price: 198_000 });
    bilibili.message('SUPER_CHAT', { message_id: 7, message: '加油', rmb: 30, start_time: 1, end_time: 2 });
    bilibili.message('SUPER_CHAT_DEL', { message_ids: [7] });
    bilibili.message('LIKE', { like_count: 12 });
    bilibili.message('LIVE_ROOM_ENTER', {});
    bilibili.message('LIVE_END', { title: '今晚' });
    await until(() => expect(bench.desk.events).toHaveLength(11));
    expect(bench.desk.events).toMatchObject([
      { kind: 'comment', text: '有货吗', eventId: 'msg-1', viewer: { id: 'open-1', level: 9, badge: '牌', isModerator: true } }, { kind: 'comment', provenance: 'mirror' },
      { kind: 'gift', valueMinor: 100, count: 2 }, { kind: 'gift', valueMinor: 0 }, { kind: 'join', tier: '舰长', viewer: { id: 'g' } },
      { kind: 'comment', eventId: 'sc:7' }, { kind: 'gift', valueMinor: 3_000 }, { kind: 'withdrawn', target: { kind: 'event', eventId: 'sc:7' } },
      { kind: 'like', count: 12 }, { kind: 'enter' }, { kind: 'notice', text: 'LIVE_END 今晚' },
    ]);
  });

  it('the socket frames as the page\'s does: several packets in one message, nested runs, a cut-off packet, the odd length of a heartbeat\'s answer', async () => {
    const { bilibili, bench } = await open();
    await untilLive(bench);
    await until(() => expect(bilibili.room.heartbeats()).toBeGreaterThanOrEqual(1));
    const dm = (n: number) => ({ cmd: 'LIVE_OPEN_PLATFORM_DM', data: { msg_id: `f${n}`, open_id: 'o', uname: 'n', msg: `${n}`, timestamp: 1_772_971_200 } });
    bilibili.room.sayTogether(dm(1), dm(2));
    bilibili.room.sayNested('zlib', dm(3), dm(4));
    const good = writePacket(OP.message, JSON.stringify(dm(5)), 0);
    bilibili.room.sendBytes(Buffer.concat([good, good.subarray(0, 50)]));
    bilibili.room.say(dm(6), dm(6));
    await until(() => expect(bench.desk.events.map(({ eventId }) => eventId)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f6']));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['a packet is cut off']);
  });

  it('zlib runs are read; an unknown kind is counted by name, a broken one by its field', async () => {
    const { bilibili, bench } = await open();
    await untilLive(bench);
    const dm = (n: number) => ({ cmd: 'LIVE_OPEN_PLATFORM_DM', data: { msg_id: `z${n}`, open_id: 'o', uname: 'n', msg: `${n}`, timestamp: 1_772_971_200 } });
    bilibili.room.sayPacked('zlib', dm(1), { cmd: 'LIVE_OPEN_PLATFORM_NEW', data: { msg_id: 'x' } }, { cmd: 'LIVE_OPEN_PLATFORM_DM', data: { msg_id: 'y' } }, dm(2));
    await until(() => expect(bench.desk.events.map(({ eventId }) => eventId)).toEqual(['z1', 'z2']));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['unknown LIVE_OPEN_PLATFORM_NEW', 'LIVE_OPEN_PLATFORM_DM: msg']);
  });
});
