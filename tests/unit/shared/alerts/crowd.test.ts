import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RuleId } from '#shared/alerts/model.ts';
import { createMinuteSeries } from '#shared/alerts/crowd/minuteSeries.ts';
import { unusual } from '#shared/alerts/crowd/robust.ts';
import { instant } from '#shared/time/instant.ts';
import { CrowdRoom, type CrowdSecond } from './crowdRoom.ts';

const ANGRY = ['质量太差了，用一次就坏', '脸都烂了，退货', '虚假宣传，骗子', '发货太慢了，等了半个月', '客服不理人，太差劲了'];
const angry = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => ANGRY[i % ANGRY.length] ?? '');
const WARM = 400;

/** What happens, what it must be called, and within how many seconds (domain.md 8). */
const SIGNALS: readonly { readonly rule: RuleId; readonly says: string; readonly within: number; readonly second: Partial<CrowdSecond>; readonly name: string; readonly prepare?: (room: CrowdRoom) => unknown; readonly heal?: (room: CrowdRoom) => unknown }[] = [
  { rule: 'A-16', says: 'P3 hotMoment', within: 30, second: { comments: 4 }, name: 'eight times the usual comments' },
  { rule: 'A-17', says: 'P3 repeatedQuestion', within: 1, second: { said: ['敏感肌能用吗', '敏感肌可以用吗?', '敏感皮能用吗', '敏感肌能不能用', '请问敏感肌能用吗'] }, name: 'five people ask the same within a second' },
  { rule: 'A-17', says: 'P3 repeatedQuestion', within: 48, second: { comments: 0, said: [] }, name: 'five people ask the same, ten seconds apart', prepare: (room) => { for (let i = 0; i < 4; i += 1) room.pass(1, { said: ['什么时候发货'] }).pass(9); room.pass(1, { said: ['啥时候发货'] }); } },
  { rule: 'A-18', says: 'P1 negative', within: 3, second: { said: angry(5) }, name: '15 people among 75 comments complain' },
  { rule: 'A-18', says: 'P0 negative', within: 10, second: { said: angry(3) }, name: 'a quarter of the room complains' },
  { rule: 'A-18', says: 'P0 negativeProduct', within: 20, second: { said: ['5号质量太差了', '5号用了过敏，骗子'] }, name: 'they name one product' },
  { rule: 'A-24', says: 'P2 feedSilent', within: 62, second: { comments: 0, events: 0 }, name: 'connected, and nothing for a minute' },
  { rule: 'A-24', says: 'P2 feedDown', within: 62, second: { comments: 0, events: 0 }, name: 'the connection is gone for a minute', prepare: (room) => { room.situation = { kind: 'retrying', since: room.now, attempt: 1, nextAt: room.now, reason: 'closed' }; }, heal: (room) => { room.situation = { kind: 'live', since: room.now }; } },
  { rule: 'A-24', says: 'P2 captureLow', within: 60, second: { events: 2, unread: 0.1 }, name: 'one message in twenty cannot be read' },
  { rule: 'A-25', says: 'P2 botJoins', within: 40, second: { enters: 30 }, name: 'thirty a second come in and the number online stays' },
  { rule: 'A-11', says: 'P1 onlineFell', within: 62, second: { online: 650 }, name: '65 % of the usual number online for a minute' },
  { rule: 'A-11', says: 'P0 onlineHalved', within: 12, second: { online: 400 }, name: 'half of the room is gone' },
  { rule: 'A-15', says: 'P0 linkFault', within: 125, second: { clicks: 1, paid: 0 }, name: 'clicks go on and nobody pays any more' },
];

describe('what the crowd does raises its rule within its window, and it ends with its cause', () => {
  test.each(SIGNALS)('$rule $says: $name', ({ rule, says, within, second, prepare, heal }) => {
    const room = new CrowdRoom().pass(WARM);
    expect(room.raised, 'nothing before').toEqual([]);
    prepare?.(room);
    const seconds = room.says(rule) === says ? 0 : room.secondsUntil(rule, says, within, second);
    expect(seconds, `${rule}; said ${room.raised.join(', ')}`).not.toBeNull();
    heal?.(room);
    room.pass(400);
    expect(room.open).toEqual([]);
  });

  it('the evidence is in the finding: figures, the words asked, the product', () => {
    const asked = new CrowdRoom().pass(WARM).pass(1, { said: ['敏感肌能用吗', '敏感肌能用吗', '敏感肌能用吗', '敏感肌能用吗', '敏感肌能用吗 @小明同学'] });
    expect(asked.finding('A-17')?.params).toMatchObject({ people: 5, text: '敏感肌能用吗' });
    const cross = new CrowdRoom().pass(WARM).pass(15, { said: ['5号质量太差了', '5号用了过敏，骗子'] });
    expect(cross.finding('A-18')?.params).toMatchObject({ product: '屏障修护面霜' });
    const bots = new CrowdRoom().pass(WARM).pass(40, { enters: 30 });
    expect(bots.finding('A-25')?.params).toMatchObject({ usual: 60, seconds: 0 });
  });
});

/** What must not raise the rule, however much it looks like it. */
const QUIET: readonly { readonly rule: RuleId; readonly name: string; readonly run: (room: CrowdRoom) => unknown }[] = [
  { rule: 'A-16', name: 'the first minutes of a show: nothing is usual yet', run: (room) => room.pass(60).pass(240, { comments: 20 }) },
  { rule: 'A-16', name: 'a quiet room that says five times as much as nothing', run: (room) => room.pass(WARM, { comments: 0.03 }).pass(60, { comments: 0.2 }) },
  { rule: 'A-16', name: 'half as much again', run: (room) => room.pass(WARM, { comments: 3 }).pass(120, { comments: 4.5 }) },
  { rule: 'A-17', name: 'one person asks ten times', run: (room) => room.pass(WARM).pass(10, { said: [{ text: '什么时候发货', by: 'the same' }] }) },
  { rule: 'A-17', name: 'five people ask five different things', run: (room) => room.pass(WARM).pass(1, { said: ['什么时候发货', '敏感肌能用吗', '有没有小样', '多少钱', '尺码怎么选'] }) },
  { rule: 'A-17', name: 'four people ask the same', run: (room) => room.pass(WARM).pass(4, { said: ['什么时候发货'] }).pass(60) },
  { rule: 'A-17', name: 'five people ask the same over ten minutes', run: (room) => { for (let i = 0; i < 6; i += 1) room.pass(1, { said: ['什么时候发货'] }).pass(99); } },
  { rule: 'A-17', name: 'five people want to buy: intent is no question', run: (room) => room.pass(WARM).pass(5, { said: ['5号已拍', '拍了两单'] }) },
  { rule: 'A-18', name: 'one angry viewer who writes thirty times', run: (room) => room.pass(WARM).pass(30, { said: [{ text: '质量太差了，骗子', by: 'the same' }] }) },
  { rule: 'A-18', name: 'seven people complain', run: (room) => room.pass(WARM).pass(7, { said: ['质量太差了，退货'] }).pass(60) },
  { rule: 'A-18', name: 'ten of five hundred complain', run: (room) => room.pass(WARM, { comments: 5 }).pass(10, { comments: 5, said: ['质量太差了，退货'] }).pass(30, { comments: 5 }) },
  { rule: 'A-18', name: 'ten complaints in an empty room: too few comments to speak of a wave', run: (room) => room.pass(WARM, { comments: 0 }).pass(5, { comments: 0, said: ['质量太差了，退货', '骗子，太差了'] }) },
  { rule: 'A-18', name: 'questions and praise in masses', run: (room) => room.pass(WARM).pass(60, { said: ['太好看了吧', '多少钱?', '质量真好，回购了'] }) },
  { rule: 'A-24', name: 'a feed that never brought anything: that is a state, not a loss', run: (room) => room.pass(600, { comments: 0, events: 0 }) },
  { rule: 'A-24', name: 'a feed that speaks every fifty seconds is not old after ninety', run: (room) => { for (let i = 0; i < 10; i += 1) room.pass(1).pass(49, { comments: 0, events: 0 }); room.pass(40, { comments: 0, events: 0 }); } },
  { rule: 'A-24', name: 'forty seconds of silence', run: (room) => room.pass(WARM).pass(40, { comments: 0, events: 0 }).pass(5) },
  { rule: 'A-24', name: 'one unread message among a thousand', run: (room) => room.pass(WARM, { events: 20 }).pass(1, { unread: 1, events: 20 }).pass(60, { events: 20 }) },
  { rule: 'A-25', name: 'real people stream in and the number online rises with them', run: (room) => { room.pass(WARM); for (let i = 1; i <= 90; i += 1) room.pass(1, { enters: 30, online: 1_000 + i * 25 }); } },
  { rule: 'A-25', name: 'nobody says how many are online', run: (room) => room.pass(WARM, { online: null }).pass(120, { enters: 60, online: null }) },
  { rule: 'A-25', name: 'ten seconds of many joins', run: (room) => room.pass(WARM).pass(8, { enters: 30 }).pass(3) },
  { rule: 'A-11', name: 'a small room: 40 become 20', run: (room) => room.pass(WARM, { online: 40 }).pass(120, { online: 20 }) },
  { rule: 'A-11', name: 'one reading that fell', run: (room) => room.pass(WARM).pass(5, { online: 300 }).pass(60) },
  { rule: 'A-11', name: 'it shrinks slowly, as at the end of any show', run: (room) => { room.pass(WARM); for (let i = 0; i < 900; i += 1) room.pass(1, { online: 1_000 - Math.floor(i / 3) }); } },
  { rule: 'A-15', name: 'nobody bought before either', run: (room) => room.pass(WARM, { paid: 0 }).pass(200, { clicks: 2, paid: 0 }) },
  { rule: 'A-15', name: 'few clicks and no order', run: (room) => room.pass(WARM).pass(140, { clicks: 0.2, paid: 0 }) },
];

describe('must not fire', () => {
  test.each(QUIET)('$rule: $name', ({ rule, run }) => {
    const room = new CrowdRoom();
    run(room);
    expect(room.raised.filter((raised) => raised.startsWith(rule))).toEqual([]);
  });

  it('without a show nothing about the crowd is told, whatever it does', () => {
    const room = new CrowdRoom({ mode: 'none' });
    room.pass(WARM).pass(60, { comments: 10, enters: 40, said: angry(2) }).pass(100, { events: 0, comments: 0, online: 100 });
    expect(room.raised).toEqual([]);
  });

  it('an ordinary hour, with its own scatter, raises nothing (seeded)', () => {
    fc.assert(fc.property(fc.array(fc.record({ comments: fc.double({ min: 0.45, max: 0.8, noNaN: true }), enters: fc.double({ min: 0.7, max: 1.4, noNaN: true }), online: fc.integer({ min: 930, max: 1_070 }) }), { minLength: 60, maxLength: 60 }), (minutes) => {
      const room = new CrowdRoom();
      for (const minute of minutes) room.pass(60, minute);
      expect(room.raised).toEqual([]);
    }), { numRuns: 4, seed: 5, endOnFailure: true });
  }, 60_000);
});

describe('the life of an alert', () => {
  it('a question somebody answers leaves at once, and is not told again for two minutes; another question is', () => {
    const room = new CrowdRoom().pass(WARM).pass(5, { said: ['什么时候发货'] });
    const key = String(room.finding('A-17')?.params['key']);
    room.threads = [{ thread: { kind: 'cluster', key }, label: 'x', people: 5, firstAskedAt: room.now, status: { kind: 'claimed', clientId: 'c', by: 'Lin', at: room.now } }];
    room.pass(7, { said: ['什么时候发货'] });
    expect(room.open).not.toContain('A-17');
    room.pass(1, { said: ['敏感肌能用吗', '敏感肌能用吗', '敏感肌能用吗', '敏感肌能用吗', '敏感肌能用吗'] });
    expect(room.finding('A-17')?.params).toMatchObject({ text: '敏感肌能用吗' });
  });

  it('a question that is over and comes back within two minutes stays silent, later it speaks again', () => {
    const room = new CrowdRoom().pass(WARM).pass(5, { said: ['什么时候发货'] }).pass(70);
    expect([room.open, room.raised.length]).toEqual([[], 1]);
    room.pass(5, { said: ['什么时候发货'] });
    expect(room.raised).toHaveLength(1);
    room.pass(200).pass(5, { said: ['什么时候发货'] });
    expect(room.raised).toHaveLength(2);
  });

  it('hysteresis: a hot moment that cools to just under its limit stands, and does not flicker', () => {
    const room = new CrowdRoom().pass(WARM, { comments: 1 }).pass(60, { comments: 2.1 });
    expect(room.says('A-16')).toBe('P3 hotMoment');
    for (let i = 0; i < 5; i += 1) room.pass(20, { comments: 1.9 }).pass(20, { comments: 2.1 });
    expect(room.raised).toEqual(['A-16 P3 hotMoment']);
  });

  it('bots are no measure of what is usual: after a wave of them the next one is found as well', () => {
    const room = new CrowdRoom().pass(WARM);
    for (let wave = 0; wave < 4; wave += 1) room.pass(150, { enters: 30 }).pass(200);
    expect(room.raised.filter((raised) => raised.startsWith('A-25'))).toHaveLength(4);
  });

  it('a wave grows graver and never milder while it stands', () => {
    const room = new CrowdRoom().pass(WARM, { comments: 1 }).pass(15, { comments: 1, said: ['质量太差了，退货'] }).pass(15, { comments: 1 });
    const first = room.says('A-18');
    room.pass(20, { comments: 1, said: angry(2) });
    expect([first, room.finding('A-18')?.severity]).toEqual([null, 'P0']);
    room.pass(60, { comments: 3 });
    expect(room.finding('A-18')?.severity).toBe('P0');
  });
});

describe('the series', () => {
  it('reads any span of seconds as a count by hand does, and knows no minute from before it began (property)', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 20 })), { maxLength: 200 }), fc.integer({ min: 0, max: 1_200 }), (entries, at) => {
      const begun = 1_772_971_200_000;
      const series = createMinuteSeries(instant(begun));
      const sorted = entries.filter(([second]) => second <= at).toSorted(([a], [b]) => a - b);
      for (const [second, count] of sorted) series.add(instant(begun + second * 1_000), count);
      const sum = (from: number, until: number): number => sorted.filter(([second]) => second > from && second <= until).reduce((total, [, count]) => total + count, 0);
      const { last, before } = series.read(instant(begun + at * 1_000));
      expect(last).toBe(sum(at - 60, at));
      expect(before).toHaveLength(Math.max(0, Math.min(30, Math.floor((at + 1) / 60) - 1)));
      for (const [i, count] of before.entries()) expect(count).toBe(sum(at - 60 * (i + 2), at - 60 * (i + 1)));
    }), { seed: 11 });
  });

  it('robust: one mad minute among the usual ones moves nothing', () => {
    const usual = [60, 62, 58, 61, 59, 60];
    expect(unusual({ last: 120, before: usual })?.usual).toBe(60);
    expect(unusual({ last: 120, before: [...usual, 5_000] })?.z).toBeGreaterThan(3);
    expect(unusual({ last: 120, before: [60, 60, 60, 60] }), 'five minutes warm it up').toBeNull();
  });
});
