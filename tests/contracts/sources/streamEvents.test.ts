/** StreamElements and Streamlabs through the socket.io 2 dialect: sources.md section 1.9. */
import { io } from 'socket.io-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineIoUrl, readSocketIoEvent } from '#engine/adapters/sources/common/engineIo.ts';
import { startSocketIo2, type SimulatedSocketIo2 } from '#engine/simulator/streamEvents/startSocketIo2.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

async function openElements(secret = 'jwt-token', manual = false): Promise<{ elements: SimulatedSocketIo2; bench: Bench }> {
  const elements = await startSocketIo2({ authenticate: { method: 'jwt', token: 'jwt-token' } });
  onTestFinished(elements.stop);
  return { elements, bench: startSource('streamElements', { url: elements.url }, { secret, manual }) };
}
async function openLabs(secret = 'labs-token'): Promise<{ labs: SimulatedSocketIo2; bench: Bench }> {
  const labs = await startSocketIo2({ queryToken: 'labs-token' });
  onTestFinished(labs.stop);
  return { labs, bench: startSource('streamlabs', { url: labs.url }, { secret }) };
}

describe('the socket.io 2 dialect', () => {
  it('speaks Engine.IO 3; a socket.io 4 client is not even let in', async () => {
    const { elements, bench } = await openElements();
    await untilLive(bench);
    const four = io(elements.url.replace('ws://', 'http://'), { transports: ['websocket'], reconnection: false });
    onTestFinished(() => { four.disconnect(); });
    await expect(new Promise((resolve, reject) => { four.on('connect', () => resolve('connected')); four.on('connect_error', reject); })).rejects.toBeDefined();
  });

  it('here the client pings, as often as the server said, and silence beyond ping and patience is a dead link', async () => {
    const { elements, bench } = await openElements('jwt-token', true);
    await untilLive(bench);
    await bench.clock.advance(25_000);
    await until(() => expect(elements.pings()).toBe(1));
    elements.freeze(true);
    await bench.clock.advance(32_000);
    await untilSaid(bench, 'retrying');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'silent for 30 s' });
  });

  it('keeps the query of the address, and reads events with a namespace or an ack number', () => {
    expect(engineIoUrl('wss://sockets.streamlabs.com?token=abc')).toBe('wss://sockets.streamlabs.com/socket.io/?token=abc&EIO=3&transport=websocket');
    expect(readSocketIoEvent('42["event",{"a":1}]')).toEqual(['event', { a: 1 }]);
    expect(readSocketIoEvent('42/chat,17["event",2]')).toEqual(['event', 2]);
    for (const frame of ['42', '42{}', '42[', '42[5]', '43[]', '451-["x"]', '']) expect(readSocketIoEvent(frame)).toBeNull();
  });
});

describe('StreamElements', () => {
  it('authenticates with the kind of token that was chosen, and is live once it was accepted', async () => {
    const { elements, bench } = await openElements();
    await untilLive(bench);
    expect(elements.received.map(String)).toContain('42["authenticate",{"method":"jwt","token":"jwt-token"}]');
  });

  it('an unauthorised token stops it', async () => {
    const { bench } = await openElements('wrong');
    await untilSaid(bench, 'failed');
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
  });

  it('tips are exact money with their words; tests stay tests; widget news is nothing; the rest is counted', async () => {
    const { elements, bench } = await openElements();
    await untilLive(bench);
    const event = (id: string, type: string, data: Readonly<Record<string, unknown>>) => ({ _id: id, channel: 'c', type, provider: 'twitch', createdAt: '2026-03-08T12:00:00.000Z', data: { username: 'anna', displayName: 'Anna', ...data } });
    elements.emit('event', event('t1', 'tip', { amount: 5.55, currency: 'USD', message: '加油', tipId: 'x' }));
    elements.emit('event', event('s1', 'subscriber', { tier: '1000', amount: 3, message: '' }));
    elements.emit('event', event('f1', 'follow', {}));
    elements.emit('event', event('c1', 'cheer', { amount: 250 }));
    elements.emit('event', event('r1', 'raid', { amount: 20 }));
    elements.emit('event:test', event('t2', 'tip', { amount: 1, currency: 'USD' }));
    elements.emit('event:update', { name: 'tip-session' });
    elements.emit('event', event('k1', 'kappagen', {}));
    elements.emit('event', { type: 'tip' });
    elements.raw('42[');
    elements.emit('event', event('f2', 'follow', {}));
    await until(() => expect(bench.desk.events).toHaveLength(8));
    expect(bench.desk.events).toMatchObject([
      { kind: 'gift', name: 'tip', valueMinor: 555, currency: 'USD', eventId: 't1', at: Date.UTC(2026, 2, 8, 12) }, { kind: 'comment', text: '加油' }, { kind: 'join', tier: '1000' }, { kind: 'follow' }, { kind: 'gift', name: 'bits', count: 250, valueMinor: 250 }, { kind: 'notice' }, { kind: 'gift', provenance: 'test' }, { kind: 'follow', eventId: 'f2' },
    ]);
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['unknown kappagen', 'event: data', 'not a socket.io event']);
  });

  it('an event that is told again, also by a reconnect, keeps its id: no tip counts twice', async () => {
    const { elements, bench } = await openElements();
    await untilLive(bench);
    const tip = { _id: 't9', type: 'tip', provider: 'twitch', createdAt: '2026-03-08T12:00:00.000Z', data: { username: 'a', amount: 5, currency: 'USD' } };
    elements.emit('event', tip);
    await until(() => expect(bench.desk.events).toHaveLength(1));
    elements.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    elements.emit('event', tip);
    await until(() => expect(bench.desk.events.map(({ eventId }) => eventId)).toEqual(['t9', 't9']));
  });

  it('a lost connection comes back and authenticates again', async () => {
    const { elements, bench } = await openElements();
    await untilLive(bench);
    elements.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    expect(bench.desk.gaps).toHaveLength(2);
  });
});

describe('Streamlabs', () => {
  it('the token stands in the query; a wrong one is refused with 401 and stops it', async () => {
    const good = await openLabs();
    await untilLive(good.bench);
    const wrong = await openLabs('nope');
    await untilSaid(wrong.bench, 'failed');
    expect(wrong.bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
    expect(JSON.stringify(wrong.bench.desk.situations)).not.toContain('nope');
  });

  it('an event told again keeps its ids; a cut connection comes back, and the stretch is a gap', async () => {
    const { labs, bench } = await openLabs();
    await untilLive(bench);
    const donation = { type: 'donation', event_id: 'e9', message: [{ _id: 'd9', name: 'Ben', amount: 5, currency: 'USD' }] };
    labs.emit('event', donation);
    await until(() => expect(bench.desk.events).toHaveLength(1));
    labs.cut();
    await untilSaid(bench, 'retrying');
    await untilLive(bench);
    labs.emit('event', donation);
    await until(() => expect(bench.desk.events.map(({ eventId }) => eventId)).toEqual(['donation:d9', 'donation:d9']));
    expect(bench.desk.gaps).toMatchObject([{ until: null, reason: 'disconnected' }, { until: expect.any(Number) as number }]);
  });

  it('one event may carry several things; each has its own id, exact money, and tests stay tests', async () => {
    const { labs, bench } = await openLabs();
    await untilLive(bench);
    labs.emit('event', { type: 'donation', event_id: 'e1', message: [{ _id: 'd1', name: 'Ben', amount: '13.37', currency: 'EUR', message: 'gg' }, { _id: 'd2', name: 'Cy', amount: 5, currency: 'JPY' }] });
    labs.emit('event', { type: 'follow', for: 'twitch_account', event_id: 'e2', message: [{ _id: 'f1', name: 'Dan', isTest: true }] });
    labs.emit('event', { type: 'bits', event_id: 'e3', message: [{ _id: 'b1', name: 'Eve', amount: '100' }] });
    labs.emit('event', { type: 'superchat', for: 'youtube_account', event_id: 'e4', message: [{ id: 's1', name: 'Fay', amount: '4990000', currency: 'USD' }] });
    labs.emit('event', { type: 'streamlabels', message: { data: {} } });
    labs.emit('event', { type: 'quest', message: [{ _id: 'q' }] });
    labs.emit('event', { type: 'resub', event_id: 'e5', message: [{ _id: 'r1', name: 'Gil', sub_plan: '2000' }] });
    await until(() => expect(bench.desk.events).toHaveLength(7));
    expect(bench.desk.events).toMatchObject([{ valueMinor: 1_337, currency: 'EUR' }, { text: 'gg' }, { valueMinor: 5, currency: 'JPY' }, { kind: 'follow', provenance: 'test' }, { name: 'bits', valueMinor: 100 }, { name: 'superchat', valueMinor: 499, currency: 'USD' }, { kind: 'join', tier: '2000' }]);
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['unknown quest']);
  });
});
