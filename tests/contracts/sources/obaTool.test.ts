/** oba-live-tool's local socket: sources.md section 1.4. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { startOba, type SimulatedOba } from '#engine/simulator/oba/startOba.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

async function open(): Promise<{ oba: SimulatedOba; bench: Bench }> {
  const oba = await startOba();
  onTestFinished(oba.stop);
  const bench = startSource('obaTool', { url: oba.url });
  await untilLive(bench);
  return { oba, bench };
}

describe('oba-live-tool', () => {
  it('a comment of any console is a comment; its repeats carry one id, so that the file keeps one', async () => {
    const { oba, bench } = await open();
    const comment = { msg_type: 'comment', msg_id: '7300000000000000001', nick_name: '张三', content: '3号多少钱' };
    oba.tell(comment);
    oba.tell(comment);
    oba.tell({ msg_type: 'wechat_channel_live_msg', msg_id: 'w1', nick_name: '李四', user_id: 'u4', content: '有S码吗' });
    await until(() => expect(bench.desk.events).toHaveLength(3));
    expect(new Set(bench.desk.events.map(({ eventId }) => eventId)).size).toBe(2);
    expect(bench.desk.events[2]).toMatchObject({ kind: 'comment', text: '有S码吗', viewer: { id: 'u4', name: '李四' } });
  });

  it('an order is placed and then paid: two facts of one order, without an amount, on the product it names', async () => {
    const { oba, bench } = await open();
    const order = { msg_type: 'live_order', nick_name: '张*', order_ts: 1_772_971_200, product_id: '3600000000000000001', product_title: '大衣' };
    oba.tell({ ...order, msg_id: '6900000000000000009#0', order_status: '已下单' });
    oba.tell({ ...order, msg_id: '6900000000000000009#3', order_status: '已付款' });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events).toMatchObject([
      { kind: 'order', change: 'created', orderId: '6900000000000000009', amountMinor: 0, at: 1_772_971_200_000, lines: [{ productRef: '3600000000000000001', title: '大衣', quantity: 1 }] },
      { kind: 'order', change: 'paid', orderId: '6900000000000000009' },
    ]);
  });

  it('gestures are told; unknown kinds, unknown order states and broken messages are counted', async () => {
    const { oba, bench } = await open();
    for (const [n, msg_type] of ['room_enter', 'room_like', 'room_follow', 'subscribe_merchant_brand_vip', 'ecom_fansclub_participate'].entries()) oba.tell({ msg_type, msg_id: `k${n}`, nick_name: 'n', user_id: 'u' });
    oba.tell({ msg_type: 'hologram', msg_id: 'h' });
    oba.tell({ msg_type: 'live_order', msg_id: '1#9', order_status: '未知状态' });
    oba.send('{"msg_type":');
    oba.tell({ msg_type: 'comment', msg_id: 'z', content: '完' });
    await until(() => expect(bench.desk.events.at(-1)?.kind).toBe('comment'));
    expect(bench.desk.events.map(({ kind }) => kind)).toEqual(['enter', 'like', 'follow', 'join', 'join', 'comment']);
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['unknown hologram', 'live_order: 未知状态', 'not JSON']);
  });

  it('nothing is sent to it, its open port is noted, and when it vanishes it is tried again', async () => {
    const { oba, bench } = await open();
    oba.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    expect(oba.received).toEqual([]);
    expect(bench.desk.notes.has('openPort')).toBe(true);
    expect(bench.desk.gaps).toHaveLength(2);
  });
});
