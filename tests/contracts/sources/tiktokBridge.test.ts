/** TikTok through a bridge's JSON: sources.md sections 1.5 and 8. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBridge, type SimulatedBridge } from '#engine/simulator/tiktok/startBridge.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

async function open(prepare: (bridge: SimulatedBridge) => void = () => undefined): Promise<{ bridge: SimulatedBridge; bench: Bench }> {
  const bridge = await startBridge();
  onTestFinished(bridge.stop);
  prepare(bridge);
  const bench = startSource('tiktokBridge', { url: bridge.url });
  await untilLive(bench);
  return { bridge, bench };
}
const gifts = ({ desk }: Bench): readonly number[] => desk.events.flatMap((event) => (event.kind === 'gift' ? [event.count] : []));

describe('TikTok bridge', () => {
  it('the chat replayed on connecting is history, not something said now', async () => {
    const { bridge, bench } = await open((made) => { made.chat('早先说的'); });
    bridge.chat('现在说的');
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events).toMatchObject([{ text: '早先说的', provenance: 'history' }, { text: '现在说的', provenance: 'live' }]);
  });

  it('a bridge that replays without saying so is caught by the time of the message', async () => {
    const { bridge, bench } = await open();
    bridge.tell('chat', { common: { msgId: '1', createTime: String(Date.now() - 600_000) }, user: { userId: '5', nickname: 'Ben' }, comment: 'old' });
    await until(() => expect(bench.desk.events).toMatchObject([{ provenance: 'history' }]));
  });

  it('both shapes name the same person; ids of 64 bits stay exact even as bare numbers', async () => {
    const { bridge, bench } = await open();
    bridge.chat('nested');
    bridge.send('{"event":"chat","data":{"msgId":7400000000000000123,"userId":6900000000000000001,"uniqueId":"anna","nickname":"Anna","comment":"flat","isModerator":true,"teamMemberLevel":4}}');
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events[0]).toMatchObject({ viewer: { id: '6900000000000000001', name: 'Anna', badge: 'subscriber' } });
    expect(bench.desk.events[1]).toMatchObject({ eventId: '7400000000000000123', viewer: { id: '6900000000000000001', name: 'Anna', isModerator: true, level: 4 } });
  });

  it('a gift streak grows and is told once more at its end: five taps are five, a single one is one', async () => {
    const { bridge, bench } = await open();
    bridge.streak(5, 'g1');
    bridge.streak(1, 'g2');
    bridge.chat('完');
    await until(() => expect(bench.desk.events.at(-1)?.kind).toBe('comment'));
    expect(gifts(bench).reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(bench.desk.events[0]).toMatchObject({ kind: 'gift', name: 'Rose', valueMinor: null });
  });

  it('a streak that goes on over a lost connection is not counted from the start again', async () => {
    const { bridge, bench } = await open();
    const tap = (repeatCount: number): void => bridge.tell('gift', { common: { msgId: `m${repeatCount}`, createTime: String(Date.now()) }, user: { userId: '5' }, giftId: 1, giftDetails: { giftName: 'Rose', giftType: 1 }, repeatCount, repeatEnd: 0, groupId: 'g' });
    tap(3);
    await until(() => expect(gifts(bench)).toEqual([3]));
    bridge.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    tap(5);
    await until(() => expect(gifts(bench)).toEqual([3, 2]));
  });

  it('a reconnect replays the chat: what was heard live comes again as history under its own id, and is kept once', async () => {
    const { bridge, bench } = await open();
    const id = bridge.chat('说过的');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    bridge.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.events).toMatchObject([{ eventId: id, provenance: 'live' }, { eventId: id, provenance: 'history' }]);
    expect(bench.desk.gaps).toMatchObject([{ until: null, reason: 'disconnected' }, { until: expect.any(Number) as number }]);
  });

  it('turned away with 429 it comes back when it was told to, and with growing waits when nothing was said', async () => {
    const { bridge, bench } = await open();
    bridge.refuse(429, 7);
    bridge.cut();
    await until(() => expect(bench.desk.situations.at(-1)).toMatchObject({ kind: 'retrying', attempt: 2, reason: 'HTTP 429' }));
    const told = bench.desk.situations.at(-1);
    expect(told?.kind === 'retrying' ? told.nextAt - told.since : 0).toBe(7_000);
    bridge.refuse(503);
    const other = startSource('tiktokBridge', { url: bridge.url });
    await untilSaid(other, 'retrying');
    const usual = other.desk.situations.at(-1);
    expect(usual?.kind === 'retrying' ? [usual.reason, usual.nextAt - usual.since < 2_000] : null).toEqual(['HTTP 503', true]);
  });

  it('imDelete withdraws messages and people; the originals stay', async () => {
    const { bridge, bench } = await open();
    const id = bridge.chat('要删的');
    bridge.tell('imDelete', { common: { msgId: '9', createTime: String(Date.now()) }, deleteMsgIdsList: [id], deleteUserIdsList: ['6900000000000000001'] });
    await until(() => expect(bench.desk.events).toHaveLength(3));
    expect(bench.desk.events.slice(1)).toMatchObject([{ kind: 'withdrawn', target: { kind: 'event', eventId: id } }, { kind: 'withdrawn', target: { kind: 'viewer', viewerId: '6900000000000000001' } }]);
  });

  it('a follow also comes as "social" with the same id: the file keeps one', async () => {
    const { bridge, bench } = await open();
    const data = { common: { msgId: 'f1', createTime: String(Date.now()) }, user: { userId: '5' }, displayType: 'pm_main_follow_message_viewer_2' };
    bridge.tell('follow', data);
    bridge.tell('social', data);
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(new Set(bench.desk.events.map(({ eventId, kind }) => `${kind}:${eventId}`))).toEqual(new Set(['follow:f1']));
  });

  it('likes, entries, head counts, questions, product cards and the end of the stream are told; a product card is never an order', async () => {
    const { bridge, bench } = await open();
    let n = 0;
    const tell = (event: string, data: Readonly<Record<string, unknown>>): void => { n += 1; bridge.tell(event, { common: { msgId: `k${n}`, createTime: String(Date.now()) }, user: { userId: '5', nickname: 'Ben' }, ...data }); };
    tell('like', { likeCount: 15 });
    tell('member', {});
    tell('share', {});
    tell('roomUser', { viewerCount: 777 });
    tell('questionNew', { details: { questionText: 'Size?' } });
    tell('subscribe', {});
    tell('oecLiveShopping', { shopData: { title: 'Coat', priceString: '$10' } });
    tell('streamEnd', { action: 3 });
    await until(() => expect(bench.desk.events).toHaveLength(8));
    expect(bench.desk.events.map(({ kind }) => kind)).toEqual(['like', 'enter', 'share', 'viewers', 'comment', 'join', 'notice', 'notice']);
  });

  it('unknown and unreadable messages are counted, the good ones around them are kept, and nothing is sent', async () => {
    const { bridge, bench } = await open();
    bridge.chat('a');
    bridge.send('{"event":"chat","data":{"comment":5}}');
    bridge.tell('newThing', {});
    bridge.send('[]');
    bridge.chat('b');
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['chat: comment', 'unknown newThing', 'no event']);
    expect(bridge.received).toEqual([]);
  });
});
