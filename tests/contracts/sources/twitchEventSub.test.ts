/** Twitch EventSub on the wire: sources.md sections 1.7 and 8. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { chatEvent, startEventSub, type EventSubFaults, type SimulatedEventSub } from '#engine/simulator/twitch/startEventSub.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

async function open(options: { faults?: Partial<EventSubFaults>; secret?: string; channel?: string; manual?: boolean } = {}): Promise<{ twitch: SimulatedEventSub; bench: Bench }> {
  const twitch = await startEventSub();
  onTestFinished(twitch.stop);
  twitch.set(options.faults ?? {});
  const bench = startSource('twitchEventSub', { channel: options.channel ?? 'CueDeck', url: twitch.url, apiUrl: twitch.apiUrl, authUrl: twitch.authUrl }, { secret: options.secret ?? 'oauth:good-token', manual: options.manual === true });
  return { twitch, bench };
}

describe('EventSub: connecting', () => {
  it('asks whose token it is, subscribes on the welcomed session, chat first, and is live only then', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    expect(bench.kinds()).toEqual(['connecting', 'live']);
    expect(twitch.subscriptions.get('session-1')?.[0]).toBe('channel.chat.message');
    expect(twitch.subscriptions.get('session-1')).toContain('channel.follow');
  });

  it('a welcome that does not come is a failed try, with the deadline as its reason', async () => {
    const { twitch, bench } = await open({ faults: { welcomes: false }, manual: true });
    await until(() => expect(twitch.sockets()).toBe(1));
    await bench.clock.advance(21_000);
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'no answer' });
    expect(bench.desk.gaps).toEqual([]);
  });

  it('a bad token, an unknown channel and a missing permission for chat stop it: a person has to act', async () => {
    const badToken = await open({ secret: 'expired' });
    await untilSaid(badToken.bench, 'failed');
    expect(badToken.bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
    const nobody = await open({ channel: 'nobody_here' });
    await untilSaid(nobody.bench, 'failed');
    expect(nobody.bench.desk.situations.at(-1)).toMatchObject({ reason: 'notFound', detail: 'nobody_here' });
    const refused = await open({ faults: { refuse: { 'channel.chat.message': 403 } } });
    await untilSaid(refused.bench, 'failed');
    expect(refused.bench.desk.situations.at(-1)).toMatchObject({ reason: 'refused' });
  });

  it('a missing permission for something else leaves chat alone and is noted', async () => {
    const { bench } = await open({ faults: { refuse: { 'channel.follow': 403 } } });
    await untilLive(bench);
    expect(bench.desk.notes.has('partial')).toBe(true);
  });

  it('429, too many sockets: it waits a minute before it tries again', async () => {
    const { bench } = await open({ faults: { refuse: { 'channel.chat.message': 429 } } });
    await untilSaid(bench, 'retrying');
    const said = bench.desk.situations.at(-1);
    expect(said?.kind === 'retrying' ? said.nextAt - said.since : 0).toBeGreaterThanOrEqual(59_000);
    expect(said).toMatchObject({ reason: '429 number of websocket transports limit exceeded' });
  });
});

describe('EventSub: staying connected', () => {
  it('nothing is ever sent on the socket: Twitch would close it with 4001', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.chat('hi');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    await bench.source.probe?.();
    expect(twitch.received).toEqual([]);
  });

  it('silence beyond keep-alive x 1.2 is a dead link', async () => {
    const { twitch, bench } = await open({ manual: true });
    await untilLive(bench);
    await bench.clock.advance(30_000);
    twitch.keepalive();
    twitch.chat('noch da');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    await bench.clock.advance(30_000);
    expect(bench.desk.last()).toBe('live');
    await bench.clock.advance(8_000);
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'silent for 36 s' });
    expect(bench.desk.gaps).toMatchObject([{ until: null, reason: 'silentTooLong' }]);
  });

  it('session_reconnect: the new socket takes over at its welcome, the old one is closed then, no gap, no new subscriptions', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.reconnect();
    twitch.chat('during');
    await until(() => expect(twitch.sockets()).toBe(1));
    twitch.chat('after');
    await until(() => expect(bench.desk.events.map((event) => (event.kind === 'comment' ? event.text : ''))).toContain('after'));
    expect(new Set(bench.desk.events.map(({ eventId }) => eventId)).size).toBe(2);
    expect(bench.kinds()).toEqual(['connecting', 'live']);
    expect(bench.desk.gaps).toEqual([]);
    expect([...twitch.subscriptions.keys()]).toEqual(['session-1']);
  });

  it('a new address that never welcomes: the old socket goes on until Twitch ends it with 4004, then it starts afresh', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.set({ welcomes: false });
    twitch.reconnect();
    await until(() => expect(twitch.sockets()).toBe(2));
    twitch.chat('still here');
    await until(() => expect(bench.desk.events.length).toBeGreaterThanOrEqual(1));
    twitch.set({ welcomes: true });
    twitch.closeWith(4004);
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    expect(bench.desk.gaps).toHaveLength(2);
  });

  it.each([4000, 4001, 4002, 4003, 4004, 4005, 4006, 4007])('close code %i is named, and it comes back', async (code) => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.closeWith(code);
    await untilSaid(bench, 'retrying');
    const said = bench.desk.situations.at(-1);
    expect(said?.kind === 'retrying' ? said.reason : '').toMatch(new RegExp(`^${code} \\w`, 'u'));
    await untilLive(bench);
  });

  it('a revoked chat subscription stops it with the reason; another one only makes it partial', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.revoke('channel.follow', 'authorization_revoked');
    twitch.chat('still here');
    await until(() => expect(bench.desk.events).toHaveLength(1));
    expect(bench.desk.notes.has('partial')).toBe(true);
    twitch.revoke('channel.chat.message', 'authorization_revoked');
    await untilSaid(bench, 'failed');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret', detail: 'authorization_revoked' });
  });
});

describe('EventSub: messages', () => {
  it('a repeated message_id brings the same event id: the file keeps one', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.chat('once', { id: 'meta-1', messageId: 'chat-1' });
    twitch.chat('once', { id: 'meta-1', messageId: 'chat-1' });
    twitch.notify('channel.follow', { user_id: '5', user_name: 'Ben', followed_at: new Date().toISOString() }, { id: 'meta-2' });
    twitch.notify('channel.follow', { user_id: '5', user_name: 'Ben', followed_at: new Date().toISOString() }, { id: 'meta-2' });
    await until(() => expect(bench.desk.events).toHaveLength(4));
    expect(new Set(bench.desk.events.map(({ eventId }) => eventId))).toEqual(new Set(['chat-1', 'meta-2']));
  });

  it('what is told again after ten minutes is history', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.notify('channel.chat.message', chatEvent('old', 'c1'), { at: Date.now() - 700_000 });
    await until(() => expect(bench.desk.events).toMatchObject([{ provenance: 'history' }]));
  });

  it('a comment keeps its writer; bits are a gift beside it; another channel\'s copy is a mirror', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.notify('channel.chat.message', chatEvent('cheer100', 'c1', { cheer: { bits: 100 } }));
    twitch.notify('channel.chat.message', chatEvent('elsewhere', 'c2', { source_broadcaster_user_id: '999' }));
    await until(() => expect(bench.desk.events).toHaveLength(3));
    expect(bench.desk.events).toMatchObject([
      { kind: 'comment', eventId: 'c1', viewer: { id: '77', name: '张三', level: 14, badge: 'moderator', isModerator: true } }, { kind: 'gift', valueMinor: 100, currency: 'USD' }, { kind: 'comment', provenance: 'mirror' },
    ]);
  });

  it('subscriptions, deletions, clears and the stream\'s state are told; deletions name the comment', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    const who = { broadcaster_user_id: '4242', chatter_user_id: '77', chatter_user_name: '张三' };
    twitch.notify('channel.chat.notification', { ...who, notice_type: 'resub', system_message: 'resubscribed', message: { text: '又来了' }, resub: { sub_tier: '1000' } });
    twitch.notify('channel.chat.notification', { ...who, notice_type: 'raid', system_message: '20 raiders', message: { text: '' } });
    twitch.notify('channel.chat.message_delete', { message_id: 'c9', target_user_id: '77' });
    twitch.notify('channel.chat.clear_user_messages', { target_user_id: '77' });
    twitch.notify('channel.chat.clear', {});
    twitch.notify('stream.offline', {});
    await until(() => expect(bench.desk.events).toHaveLength(7));
    expect(bench.desk.events).toMatchObject([
      { kind: 'join', tier: '1000' }, { kind: 'comment', text: '又来了' }, { kind: 'notice', text: '20 raiders' }, { kind: 'withdrawn', target: { kind: 'event', eventId: 'c9' } }, { kind: 'withdrawn', target: { kind: 'viewer', viewerId: '77' } }, { kind: 'withdrawn', target: { kind: 'all' } }, { kind: 'notice' },
    ]);
  });

  it('what cannot be read is counted by its kind, and the good ones around it are kept', async () => {
    const { twitch, bench } = await open();
    await untilLive(bench);
    twitch.chat('a');
    twitch.raw('{');
    twitch.raw('{"metadata":{"message_type":"surprise"},"payload":{}}');
    twitch.notify('channel.chat.message', { message_id: 'x' });
    twitch.notify('channel.new', {});
    twitch.chat('b');
    await until(() => expect(bench.desk.events).toHaveLength(2));
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['no metadata', 'unknown surprise', 'channel.chat.message: message', 'unknown channel.new']);
  });
});
