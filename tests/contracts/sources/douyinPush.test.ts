/** Douyin's official push to our door: sources.md sections 1.3 and 8. */
import { describe, expect, it } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import type { Clock } from '#engine/ports.ts';
import { createDouyinPush } from '#engine/adapters/sources/douyin/pushWebhook.ts';
import { createVitalsBoard } from '#engine/audience/sourceVitals.ts';
import { IntakeRefused } from '#engine/audience/intakeRefused.ts';
import { postPush, signedPush } from '#engine/simulator/douyin/pushSender.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { createDouyinPlatform } from '../../fakes/douyinPlatform.ts';
import { createManualClock } from '../../fakes/manualClock.ts';
import { createSourceDesk } from '../../fakes/sourceDesk.ts';
import { serveWebhooks } from '../../fakes/webhookServer.ts';
import { startSource } from './kit.ts';

const SECRET = 'push-secret';
const ID = 'src' as SourceId;

async function openDoor(options: { roomId?: string; enabled?: boolean; isFull?: boolean; clock?: Clock } = {}) {
  const clock = options.clock ?? createSystemClock();
  const desk = createSourceDesk(clock);
  const seen = new Set<string>();
  const arrivals: SourceId[] = [];
  const board = createVitalsBoard(clock, (id) => arrivals.push(id));
  const intake = board.watch({
    unread: desk.context.intake.unread,
    accept: async (events) => {
      if (options.isFull === true) throw new IntakeRefused(refusal('tooManyRequests'));
      const results = events.map(({ eventId }) => (seen.has(eventId) ? 'duplicate' as const : 'stored' as const));
      for (const event of events) { if (!seen.has(event.eventId)) desk.events.push(event); seen.add(event.eventId); }
      return Promise.resolve(results);
    },
  });
  const push = createDouyinPush({
    clock, intake, log: desk.context.log, secrets: { get: () => Promise.resolve(SECRET) }, keepRaw: (_id, raw, ids) => desk.context.keepRaw(raw, ids), note: (_id, note, isOn) => desk.context.note(note, isOn),
    sources: () => [{ id: ID, enabled: options.enabled ?? true, roomId: options.roomId ?? '' }],
  });
  const base = await serveWebhooks([push], clock.now);
  const url = `${base}/hooks/douyin/${ID}`;
  return { desk, arrivals, base, url, send: (type: string, items: unknown, fields: Parameters<typeof signedPush>[3] = {}) => postPush(url, signedPush(SECRET, type, items, fields)) };
}
const comment = (n: number, at = Date.now()) => ({ msg_id: `7300000000000000${100 + n}`, sec_openid: 'open-1', avatar_url: '', nickname: '观众', content: `第${n}条`, timestamp: at });

describe('Douyin push: the signature', () => {
  it('sorted headers, raw body and secret under MD5: a true one is taken and answered with 200', async () => {
    const { send, desk } = await openDoor();
    const answer = await send('live_comment', [comment(1), comment(2)]);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ err_no: 0, accepted: 2, duplicates: 0 });
    expect(desk.events).toMatchObject([{ kind: 'comment', text: '第1条', provenance: 'live', viewer: { id: 'open-1', name: '观众' } }, { text: '第2条' }]);
  });

  it('a changed body, another secret, a missing or odd signature: 401, nothing stored, counted', async () => {
    const { url, desk } = await openDoor();
    const good = signedPush(SECRET, 'live_comment', [comment(1)]);
    const wrong = [{ ...good, body: good.body.replace('第1条', '改过') }, { ...good, body: ` ${good.body}` }, signedPush('other', 'live_comment', [comment(1)]), { ...good, headers: { ...good.headers, 'x-signature': '' } }, { ...good, headers: { ...good.headers, 'x-signature': 'AAAA' } }, { ...good, headers: { ...good.headers, 'x-msg-type': 'live_gift' } }];
    for (const delivery of wrong) expect((await postPush(url, delivery)).status).toBe(401);
    expect(desk.events).toEqual([]);
    expect(desk.unread.map(({ why }) => why)).toEqual(wrong.map(() => 'badSignature'));
  });

  it('a signed delivery of long ago is not taken again', async () => {
    const { send, desk } = await openDoor();
    expect((await send('live_comment', [comment(1)], { at: Date.now() - 3_600_000 })).status).toBe(401);
    expect(desk.events).toEqual([]);
  });
});

describe('Douyin push: deliveries', () => {
  it('repeats are answered with 200 and stored once', async () => {
    const { send, desk } = await openDoor();
    for (let turn = 0; turn < 3; turn += 1) expect((await send('live_comment', [comment(1)])).status).toBe(200);
    expect(desk.events).toHaveLength(1);
  });

  it('out of order: every event keeps the platform\'s own time', async () => {
    const { send, desk } = await openDoor();
    const now = Date.now();
    await send('live_comment', [comment(2, now - 1_000)]);
    await send('live_comment', [comment(1, now - 5_000)]);
    expect(desk.events.map(({ at }) => at)).toEqual([now - 1_000, now - 5_000]);
  });

  it('above 100 a second the platform drops: everything that was sent is taken, that the cap was reached is told, and a minute later it is over', async () => {
    const clock = createManualClock();
    const { url, desk } = await openDoor({ clock });
    const douyin = createDouyinPlatform({ secret: SECRET, url, now: clock.now });
    await Promise.all(Array.from({ length: 60 }, (_, n) => douyin.push('live_comment', [comment(n, clock.now())])));
    expect([desk.events.length, douyin.dropped(), desk.notes.has('pushCap')]).toEqual([60, 0, false]);
    await clock.advance(1_000);
    await Promise.all(Array.from({ length: 140 }, (_, n) => douyin.push('live_comment', [comment(100 + n, clock.now())])));
    expect([new Set(desk.events.map(({ eventId }) => eventId)).size, douyin.dropped(), douyin.failed()]).toEqual([160, 40, 0]);
    expect(desk.notes.has('pushCap')).toBe(true);
    await clock.advance(59_000);
    await douyin.push('live_comment', [comment(300, clock.now())]);
    expect(desk.notes.has('pushCap')).toBe(true);
    await clock.advance(1_000);
    expect(desk.notes.has('pushCap')).toBe(false);
  });

  it('whatever is signed is answered in time: the breaker, which ten straight failures trip, stays shut', async () => {
    const clock = createManualClock();
    const { url, desk } = await openDoor({ clock, roomId: '1' });
    const douyin = createDouyinPlatform({ secret: SECRET, url, now: clock.now });
    for (let n = 0; n < 12; n += 1) await douyin.push(n % 2 === 0 ? 'live_comment' : 'live_dance', n % 3 === 0 ? 'no array' : [{ msg_id: n }], n % 4 === 0 ? '2' : '1');
    await douyin.push('live_comment', [comment(1, clock.now())], '1');
    expect([douyin.isBroken(), desk.events.length]).toEqual([false, 1]);
    const refusing = await openDoor({ clock, isFull: true });
    const unheard = createDouyinPlatform({ secret: SECRET, url: refusing.url, now: clock.now });
    for (let n = 0; n < 12; n += 1) await unheard.push('live_comment', [comment(n, clock.now())]);
    expect([unheard.isBroken(), unheard.failed()]).toEqual([true, 10]);
  });

  it('every kind becomes what it is; a gift is worth its value in fen, an upgrade is no new member, a test stays a test', async () => {
    const { send, desk, arrivals } = await openDoor();
    const item = { sec_openid: 'o', nickname: 'n', timestamp: Date.now() };
    await send('live_gift', [{ ...item, msg_id: 'g1', sec_gift_id: 'gift', gift_num: 2, gift_value: 200 }]);
    await send('live_like', [{ ...item, msg_id: 'l1', like_num: '15' }]);
    await send('live_fansclub', [{ ...item, msg_id: 'f1', fansclub_reason_type: 2, fansclub_level: 1 }, { ...item, msg_id: 'f2', fansclub_reason_type: 1, fansclub_level: 5 }]);
    expect(desk.events).toMatchObject([{ kind: 'gift', count: 2, valueMinor: 200, currency: 'CNY' }, { kind: 'like', count: 15 }, { kind: 'join', tier: '粉丝团' }]);
    const before = arrivals.length;
    await send('live_gift', [{ ...item, msg_id: 'g2', gift_num: 1, gift_value: 100, test: true }]);
    expect(desk.events.at(-1)).toMatchObject({ provenance: 'test' });
    expect(arrivals).toHaveLength(before);
  });

  it('a bad item spoils no other; an unknown kind and another room are counted and answered with 200: ten failures would trip the breaker', async () => {
    const { send, desk } = await openDoor({ roomId: '1' });
    expect((await send('live_comment', [{ msg_id: 'x' }, comment(1), 'nonsense'], { roomId: '1' })).status).toBe(200);
    expect((await send('live_dance', [comment(2)], { roomId: '1' })).status).toBe(200);
    expect((await send('live_comment', '{"not":"an array"}', { roomId: '1' })).status).toBe(200);
    expect((await send('live_comment', [comment(3)], { roomId: '2' })).status).toBe(200);
    expect(desk.events).toHaveLength(1);
    expect(desk.unread.map(({ why }) => why)).toEqual(['live_comment: content', 'live_comment: ', 'unknown live_dance', 'live_comment: not a JSON array', 'another room']);
  });

  it('a full lane says 503, so that Douyin sends it again; a switched-off source says 403', async () => {
    expect((await (await openDoor({ isFull: true })).send('live_comment', [comment(1)])).status).toBe(503);
    expect((await (await openDoor({ enabled: false })).send('live_comment', [comment(1)])).status).toBe(403);
  });
});

describe('Douyin push: connection truth', () => {
  it('with a secret the source waits for its first event; it is not called connected', () => {
    expect(startSource('douyinPush', {}, { secret: SECRET }).desk.situations).toMatchObject([{ kind: 'waiting' }]);
    expect(startSource('douyinPush', {}).desk.situations).toMatchObject([{ kind: 'failed', reason: 'secretMissing' }]);
  });

  it('its self-test posts a signed test to our own door, which stores it as a test and calls it no arrival', async () => {
    const { base, desk, arrivals } = await openDoor();
    const { source } = startSource('douyinPush', {}, { secret: SECRET, door: base });
    expect(await source.probe?.()).toMatchObject([{ step: 'door', outcome: 'ok' }, { step: 'stored', outcome: 'ok' }]);
    expect(desk.events).toMatchObject([{ provenance: 'test' }]);
    expect(arrivals).toEqual([]);
  });
});
