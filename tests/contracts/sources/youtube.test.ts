/** YouTube liveChatMessages on the wire: sources.md sections 1.8 and 8. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { createQuotaMeter } from '#engine/adapters/sources/youtube/quota.ts';
import { startYoutube, youtubeError, type SimulatedYoutube } from '#engine/simulator/youtube/startYoutube.ts';
import { HOUR, instant } from '#shared/time/instant.ts';
import { startSource, until, untilLive, untilSaid, type Bench } from './kit.ts';

async function open(options: { secret?: string; video?: string; fields?: Readonly<Record<string, unknown>>; prepare?: (youtube: SimulatedYoutube) => void } = {}): Promise<{ youtube: SimulatedYoutube; bench: Bench }> {
  const youtube = await startYoutube();
  onTestFinished(youtube.stop);
  options.prepare?.(youtube);
  const bench = startSource('youtube', { videoId: options.video ?? 'abcdefghijk', apiUrl: youtube.apiUrl, dailyUnits: 1_000_000, ...options.fields }, { secret: options.secret ?? 'good-key', manual: true });
  return { youtube, bench };
}
const comments = ({ desk }: Bench) => desk.events.filter(({ kind }) => kind === 'comment');
const long = (at: Bench): number => at.clock.now();

describe('YouTube: polling', () => {
  it('finds the chat, is live with the first page, and reads the next page from where it left off', async () => {
    const { youtube, bench } = await open({ prepare: (made) => made.add(made.text('m1', '第一条', Date.UTC(2026, 2, 8, 11))) });
    await untilLive(bench);
    youtube.add(youtube.text('m2', '第二条', long(bench) + 500));
    await bench.clock.advance(2_000);
    await until(() => expect(comments(bench)).toHaveLength(2));
    expect(youtube.tokens().slice(0, 2)).toEqual([null, 'page-1']);
    expect(comments(bench).map(({ eventId }) => eventId)).toEqual(['m1', 'm2']);
  });

  it('the first page tells old chat again: it is history; what is said after connecting is live', async () => {
    const { youtube, bench } = await open({ prepare: (made) => made.add(made.text('m1', 'old', Date.UTC(2026, 2, 8, 11))) });
    await untilLive(bench);
    youtube.add(youtube.text('m2', 'new', long(bench) + 500));
    await bench.clock.advance(2_000);
    await until(() => expect(comments(bench).map(({ provenance }) => provenance)).toEqual(['history', 'live']));
  });

  it('obeys pollingIntervalMillis', async () => {
    const { youtube, bench } = await open({ prepare: (made) => made.setPolling(10_000) });
    await untilLive(bench);
    await bench.clock.advance(9_000);
    expect(youtube.calls('/messages')).toBe(1);
    await bench.clock.advance(1_500);
    await until(() => expect(youtube.calls('/messages')).toBe(2));
  });

  it('the key stands in a header, never in an address', async () => {
    const { youtube, bench } = await open();
    await untilLive(bench);
    expect(youtube.keys()[0]).toBe('good-key');
    expect(youtube.urls().join(' ')).not.toContain('good-key');
  });

  it('tells how many watch', async () => {
    const { bench } = await open();
    await untilLive(bench);
    await until(() => expect(bench.desk.events).toMatchObject([{ kind: 'viewers', online: 321 }]));
  });
});

describe('YouTube: the quota', () => {
  it('is counted and told, and polling slows down so that it lasts the planned hours', async () => {
    const { bench } = await open({ fields: { dailyUnits: 10_000, showHours: 3 } });
    await untilLive(bench);
    await until(() => expect(bench.desk.quotas).toHaveLength(1));
    expect(bench.desk.quotas[0]).toMatchObject({ used: 6, budget: 10_000 });
    expect(bench.desk.quotas[0]?.everyMs).toBeGreaterThan(5_300);
    expect(bench.desk.quotas[0]?.everyMs).toBeLessThan(5_500);
  });

  it('three hours of polling at the pace it sets stay within the day\'s 10,000 units', () => {
    const meter = createQuotaMeter(10_000, 3);
    let now = instant(Date.UTC(2026, 2, 8, 12));
    const end = now + 3 * HOUR;
    let polls = 0;
    while (now < end) {
      meter.spend(5, now);
      polls += 1;
      now = instant(now + Math.max(1_000, meter.pace(now)));
    }
    expect(polls * 5).toBeLessThanOrEqual(10_000);
    expect(polls * 5).toBeGreaterThan(9_900);
    expect(meter.isEmpty(instant(Date.UTC(2026, 2, 9, 9)))).toBe(false);
  });

  it('403 quotaExceeded: five minutes, then from the same page token; the stretch is a gap "rate limited"', async () => {
    const { youtube, bench } = await open();
    await untilLive(bench);
    youtube.fail(youtubeError(403, 'quotaExceeded', 'RESOURCE_EXHAUSTED'));
    youtube.add(youtube.text('m1', 'meanwhile', long(bench) + 500));
    await bench.clock.advance(1_500);
    await untilSaid(bench, 'retrying');
    const said = bench.desk.situations.at(-1);
    expect(said?.kind === 'retrying' ? said.nextAt - said.since : 0).toBe(300_000);
    expect(bench.desk.gaps).toMatchObject([{ reason: 'rateLimited', until: null }]);
    const refused = youtube.tokens().at(-1);
    const asked = youtube.calls('/messages');
    await bench.clock.advance(299_000);
    expect(youtube.calls('/messages')).toBe(asked);
    await bench.clock.advance(1_000);
    await untilLive(bench);
    expect(youtube.tokens().at(-1)).toBe(refused);
    await until(() => expect(comments(bench).map(({ eventId }) => eventId)).toEqual(['m1']));
    expect(bench.desk.gaps.at(-1)).toMatchObject({ reason: 'rateLimited', until: expect.any(Number) as number });
    const polled = youtube.calls('/messages');
    await bench.clock.advance(5_000);
    await until(() => expect(youtube.calls('/messages'), 'the old pace again').toBeGreaterThan(polled));
  });

  it('units spent by our own count: nothing is asked before the day is over at midnight Pacific, and the source says when', async () => {
    const { youtube, bench } = await open({ fields: { dailyUnits: 100, showHours: 1 } });
    await untilLive(bench);
    await expect.poll(async () => { await bench.clock.advance(30_000); return bench.desk.last(); }, { timeout: 20_000, interval: 10 }).toBe('retrying');
    const midnight = Date.UTC(2026, 2, 9, 7);
    expect(bench.desk.situations.at(-1)).toMatchObject({ reason: 'quota: spent', nextAt: midnight });
    expect(bench.desk.quotas.at(-1)?.used).toBeLessThanOrEqual(100);
    const asked = youtube.calls('/messages');
    await bench.clock.advance(midnight - bench.clock.now() - 1_000);
    expect(youtube.calls('/messages')).toBe(asked);
    await bench.clock.advance(1_000);
    await untilLive(bench);
  });

  it('429: one minute, then two, at most five', async () => {
    const { youtube, bench } = await open();
    await untilLive(bench);
    const waits: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      youtube.fail(youtubeError(429, 'rateLimitExceeded', 'RESOURCE_EXHAUSTED'));
      await bench.clock.advance(turn === 0 ? 1_500 : 60_000);
      await until(() => expect(bench.desk.situations.filter(({ kind }) => kind === 'retrying')).toHaveLength(turn + 1));
      const said = bench.desk.situations.at(-1);
      if (said?.kind === 'retrying') waits.push(said.nextAt - said.since);
    }
    expect(waits).toEqual([60_000, 120_000]);
  });
});

describe('YouTube: faults and ends', () => {
  it('503 UNAVAILABLE: back-off, then a resume from the same token loses nothing', async () => {
    const { youtube, bench } = await open({ prepare: (made) => made.add(made.text('m1', 'a', Date.UTC(2026, 2, 8, 11))) });
    await untilLive(bench);
    youtube.fail(youtubeError(503, 'backendError', 'UNAVAILABLE'));
    youtube.add(youtube.text('m2', 'b', long(bench) + 500));
    await bench.clock.advance(1_500);
    await untilSaid(bench, 'retrying');
    await bench.clock.advance(2_000);
    await until(() => expect(comments(bench).map(({ eventId }) => eventId)).toEqual(['m1', 'm2']));
    expect(youtube.tokens().at(-1)).toBe('page-1');
  });

  it('a page token that ran out: the chat is read anew, and repeats keep their ids', async () => {
    const { youtube, bench } = await open({ prepare: (made) => made.add(made.text('m1', 'a', Date.UTC(2026, 2, 8, 11))) });
    await untilLive(bench);
    youtube.fail(youtubeError(400, 'pageTokenInvalid', 'INVALID_ARGUMENT'));
    await bench.clock.advance(1_500);
    await untilSaid(bench, 'retrying');
    await bench.clock.advance(2_000);
    await until(() => expect(youtube.tokens().at(-1)).toBeNull());
    await until(() => expect(comments(bench)).toHaveLength(2));
    expect(new Set(comments(bench).map(({ eventId }) => eventId)).size).toBe(1);
  });

  it.each(['offlineAt', 'liveChatEnded', 'chatEndedEvent'] as const)('the end of the chat (%s) finishes the source', async (how) => {
    const { youtube, bench } = await open();
    await untilLive(bench);
    youtube.end(how);
    await bench.clock.advance(2_000);
    await untilSaid(bench, 'finished');
    const calls = youtube.calls('/messages');
    await bench.clock.advance(60_000);
    expect(youtube.calls('/messages')).toBe(calls);
  });

  it('a wrong key and a video without a live chat stop it: a person has to act', async () => {
    const wrong = await open({ secret: 'bad-key' });
    await untilSaid(wrong.bench, 'failed');
    expect(wrong.bench.desk.situations.at(-1)).toMatchObject({ reason: 'badSecret' });
    const none = await open({ video: 'zzzzzzzzzzz' });
    await untilSaid(none.bench, 'failed');
    expect(none.bench.desk.situations.at(-1)).toMatchObject({ reason: 'notFound', detail: 'zzzzzzzzzzz' });
  });

  it('every kind becomes what it is; a super chat is exact money in its currency; unknown kinds are counted', async () => {
    const { youtube, bench } = await open();
    await untilLive(bench);
    const at = new Date(long(bench) + 500).toISOString();
    const item = (id: string, type: string, details: Readonly<Record<string, unknown>>) => ({ id, snippet: { type, publishedAt: at, ...details }, authorDetails: { channelId: 'UC2', displayName: 'Ben', isChatOwner: true } });
    youtube.add(
      item('a', 'superChatEvent', { superChatDetails: { amountMicros: '4990000', currency: 'USD', userComment: '加油', tier: 2 } }), item('b', 'superChatEvent', { superChatDetails: { amountMicros: '500000000', currency: 'JPY' } }), item('c', 'newSponsorEvent', { newSponsorDetails: { memberLevelName: 'Gold' } }),
      item('d', 'memberMilestoneChatEvent', { memberMilestoneChatDetails: { memberMonth: 5, userComment: '五个月' } }), item('e', 'giftMembershipReceivedEvent', {}), item('f', 'userBannedEvent', { userBannedDetails: { bannedUserDetails: { channelId: 'UC9' } } }), item('g', 'pollEvent', {}), item('h', 'hologramEvent', {}),
      item('i', 'superStickerEvent', { superStickerDetails: { amountMicros: '1000000', currency: 'CNY' } }), { id: '', snippet: {} },
    );
    await bench.clock.advance(2_000);
    await until(() => expect(bench.desk.events.filter(({ kind }) => kind !== 'viewers')).toHaveLength(8));
    expect(bench.desk.events.filter(({ kind }) => kind !== 'viewers')).toMatchObject([
      { kind: 'comment', text: '加油', viewer: { isHost: true } }, { kind: 'gift', valueMinor: 499, currency: 'USD' }, { kind: 'gift', valueMinor: 500, currency: 'JPY' }, { kind: 'join', tier: 'Gold' }, { kind: 'comment', text: '五个月' }, { kind: 'join' }, { kind: 'withdrawn', target: { kind: 'viewer', viewerId: 'UC9' } }, { kind: 'gift', valueMinor: 100, currency: 'CNY' },
    ]);
    expect(bench.desk.unread.map(({ why }) => why)).toEqual(['unknown hologramEvent', 'id']);
  });

  it('the self-test asks YouTube for the chat, for one unit', async () => {
    const { bench } = await open();
    await untilLive(bench);
    expect(await bench.source.probe?.()).toMatchObject([{ step: 'answer', outcome: 'ok' }]);
  });
});
