/** A Douyin grabber on this machine: sources.md sections 1.3 and 8. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { grabberUser, startGrabber, type SimulatedGrabber } from '#engine/simulator/douyin/startGrabber.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

async function open(): Promise<{ grabber: SimulatedGrabber; bench: Bench }> {
  const grabber = await startGrabber();
  onTestFinished(grabber.stop);
  const bench = startSource('douyinGrab', { url: grabber.url });
  await untilLive(bench);
  return { grabber, bench };
}

describe('Douyin grabber', () => {
  it('Data is JSON in a string: it is parsed twice, and 19-digit ids stay exact, neighbours included', async () => {
    const { grabber, bench } = await open();
    grabber.comment('这个多少钱', { msgId: '7300000000000000001' });
    grabber.comment('还有货吗', { msgId: '7300000000000000002' });
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events.map(({ eventId }) => eventId)).toEqual(['7300000000000000001', '7300000000000000002']);
    expect(bench.desk.events[0]).toMatchObject({ kind: 'comment', text: '这个多少钱', viewer: { id: 'MS4wLjABAAAA', name: '观众', level: 7, badge: '小团' } });
  });

  it('a viewer without SecUid is known by the 64-bit number, digit by digit', async () => {
    const { grabber, bench } = await open();
    grabber.comment('甲', { secUid: '' });
    await until(() => expect(bench.desk.events).toMatchObject([{ viewer: { id: '7123456789012345678' } }]));
  });

  it('there is no time in it: an event happened when it was received', async () => {
    const { grabber, bench } = await open();
    grabber.comment('乙');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    expect(bench.desk.events[0]?.at).toBe(bench.desk.events[0]?.receivedAt);
  });

  it('every type becomes what it is; a gift counts its increment and is worth ten diamonds a CNY', async () => {
    const { grabber, bench } = await open();
    const user = grabberUser();
    grabber.tell(2, `{"MsgId":11,${user},"Count":7,"Total":100}`);
    grabber.tell(3, `{"MsgId":12,${user},"CurrentCount":88,"EnterTipType":0}`);
    grabber.tell(4, `{"MsgId":13,${user}}`);
    grabber.tell(5, `{"MsgId":14,${user},"GiftId":1,"GiftName":"小心心","GroupId":5,"GiftCount":3,"RepeatCount":9,"DiamondCount":1,"Combo":true}`);
    grabber.tell(6, `{"MsgId":15,"User":null,"OnlineUserCount":321,"TotalUserCount":"4567","OnlineUserCountStr":"321"}`);
    grabber.tell(7, `{"MsgId":16,${user},"Type":2,"Level":1}`);
    grabber.tell(7, `{"MsgId":17,${user},"Type":1,"Level":8}`);
    grabber.tell(8, `{"MsgId":18,${user},"ShareType":1}`);
    await until(() => expect(bench.desk.events).toHaveLength(7));
    expect(bench.desk.events).toMatchObject([{ kind: 'like', count: 7 }, { kind: 'enter' }, { kind: 'follow' }, { kind: 'gift', name: '小心心', count: 3, valueMinor: 30, currency: 'CNY' }, { kind: 'viewers', online: 321, uniqueViewers: 4_567 }, { kind: 'join', tier: '小团' }, { kind: 'share' }]);
  });

  it('a gift out of order carries no increment and counts nothing', async () => {
    const { grabber, bench } = await open();
    grabber.tell(5, `{"MsgId":21,${grabberUser()},"GiftName":"玫瑰","GiftCount":0,"RepeatCount":2,"DiamondCount":1}`);
    grabber.comment('后面');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    expect(bench.desk.events[0]?.kind).toBe('comment');
    expect(bench.desk.unread).toEqual([]);
  });

  it('what the grabber tells again keeps its MsgId: the file keeps one, so that no gift counts twice', async () => {
    const { grabber, bench } = await open();
    for (let turn = 0; turn < 2; turn += 1) {
      grabber.tell(5, `{"MsgId":7300000000000000031,${grabberUser()},"GiftName":"玫瑰","GiftCount":2,"RepeatCount":2,"DiamondCount":1}`);
      grabber.comment('同一句', { msgId: '7300000000000000032' });
    }
    await until(() => expect(bench.desk.events).toHaveLength(4));
    expect(new Set(bench.desk.events.map(({ eventId }) => eventId))).toEqual(new Set(['7300000000000000031', '7300000000000000032']));
  });

  it('type 9, the stream ended, has no user', async () => {
    const { grabber, bench } = await open();
    grabber.tell(9, '{"MsgId":31,"User":null,"Content":""}');
    await until(() => expect(bench.desk.events).toMatchObject([{ kind: 'notice', text: '直播已结束' }]));
  });

  it('what cannot be read is counted by type, and the good ones around it are kept', async () => {
    const { grabber, bench } = await open();
    grabber.comment('一');
    grabber.send('not json');
    grabber.tell(1, '{"MsgId":');
    grabber.tell(99, '{"MsgId":1}');
    grabber.send(Buffer.from([1, 2]));
    grabber.comment('二');
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['not JSON', 'Type 1: ', 'unknown Type 99', 'a binary frame']);
  });

  it('nothing is ever sent to it: any client could close the grabber or switch the system proxy; and its open port is noted', async () => {
    const { grabber, bench } = await open();
    grabber.comment('听');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    await bench.source.probe?.();
    await bench.source.stop();
    expect(grabber.received).toEqual([]);
    expect(bench.desk.notes.has('openPort')).toBe(true);
  });

  it('a grabber that vanishes is tried again with growing waits, and the silence is a gap', async () => {
    const { grabber, bench } = await open();
    await grabber.stop();
    await untilSaid(bench, 'retrying');
    expect(bench.desk.gaps).toMatchObject([{ until: null, reason: 'disconnected' }]);
    await until(() => expect(bench.desk.situations.filter(({ kind }) => kind === 'retrying').length).toBeGreaterThanOrEqual(2));
    const waits = bench.desk.situations.flatMap((each) => (each.kind === 'retrying' ? [each.nextAt - each.since] : []));
    expect(waits[0]).toBeGreaterThanOrEqual(1_000);
    expect(waits[1]).toBeGreaterThanOrEqual(2_000);
    expect(bench.desk.gaps).toHaveLength(1);
  });
});
