import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openCrowdFile } from '#engine/adapters/store/crowdFile.ts';
import { LOTTERY_APPLICATION_ID, openLotteryFile } from '#engine/adapters/store/lotteryFile.ts';
import { lottery0001 } from '#engine/adapters/store/migrations/lottery-0001.ts';
import { openDatabase } from '#engine/adapters/store/openDatabase.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SessionId } from '#shared/ids.ts';
import { listHash } from '#shared/lottery/canonicalList.ts';
import type { LotteryDraftInput } from '#shared/lottery/draft.ts';
import { instant } from '#shared/time/instant.ts';
import { audienceEvent, comment, order, SHOW_START } from '#tests/fakes/audienceEvents.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { draftOf } from '#tests/unit/shared/lottery/fixtures.ts';

const MINUTE = 60_000;
const OPEN = SHOW_START + 30 * MINUTE;
const CLOSE = OPEN + 10 * MINUTE;
const who = (id: string, more: object = {}) => ({ viewer: { id, name: `name of ${id}`, ...more } });
const said = (id: string, at: number, more: Readonly<Record<string, unknown>> = {}): AudienceEvent => comment(`c-${id}-${String(at)}`, '青禾暖冬', { receivedAt: at, ...who(id), ...more });

/** lottery.db and crowd.db on a real disk, the crowd as told. */
async function files(crowd: readonly AudienceEvent[]) {
  const dir = await tempDir();
  const paths = { lottery: join(dir, 'lottery.db'), crowd: join(dir, 'crowd.db') };
  const crowdFile = openCrowdFile(paths.crowd, 'room key of the test');
  const ordered = crowd.toSorted((a, b) => a.receivedAt - b.receivedAt);
  if (ordered.length > 0) crowdFile.handlers.append({ sessionId: 'session-1' as SessionId, showSeq: 1, now: instant(ordered.at(-1)?.receivedAt ?? SHOW_START), events: ordered });
  crowdFile.close();
  return { paths, open: () => openLotteryFile(paths.lottery, paths.crowd) };
}

const asked = (more: Partial<LotteryDraftInput> = {}, byHand: readonly string[] = []) => {
  const rules = draftOf({ entry: { keyword: '青禾暖冬', graceMs: 5_000 as never }, ...more });
  return {
    entry: { rules, salt: 'salt', openedAt: OPEN, closedAt: CLOSE, isRehearsal: false },
    barriers: { insiders: [], blacklist: [], muted: [], links: [], pastWinners: [] }, own: null,
    facts: { openedAt: OPEN, closedAt: CLOSE, graceMs: rules.entry.graceMs, sessionFrom: SHOW_START, filters: rules.filters, currency: rules.currency, platforms: {}, hidden: [], byHand },
  };
};

describe('who is in a draw, out of a real crowd.db', () => {
  const crowd = [
    comment('early', 'hello', { receivedAt: SHOW_START + MINUTE, ...who('a') }), audienceEvent({ kind: 'follow', eventId: 'f-a', receivedAt: SHOW_START + MINUTE, ...who('a') }),
    order('o-a', 'o-a', 'paid', 9_900, { receivedAt: OPEN + MINUTE, ...who('a') }), order('o-b', 'o-b', 'paid', 9_900, { receivedAt: OPEN + MINUTE, ...who('b') }), order('r-b', 'o-b', 'refunded', 9_900, { receivedAt: OPEN + 2 * MINUTE, ...who('b') }),
    order('o-c', 'o-c', 'paid', 9_900, { receivedAt: OPEN + MINUTE, currency: 'USD', ...who('c') }),
    audienceEvent({ kind: 'follow', eventId: 'f-c', receivedAt: CLOSE + 4_000, ...who('c') }), audienceEvent({ kind: 'follow', eventId: 'f-d', receivedAt: CLOSE + 60_000, ...who('d') }),
    ...['a', 'b', 'c', 'd'].map((id, index) => said(id, OPEN + 3 * MINUTE + index)),
    said('gone', OPEN + 4 * MINUTE), audienceEvent({ kind: 'withdrawn', eventId: 'w-1', receivedAt: OPEN + 5 * MINUTE, target: { kind: 'viewer', viewerId: 'gone' } }),
    said('gone-later', OPEN + 4 * MINUTE), audienceEvent({ kind: 'withdrawn', eventId: 'w-2', receivedAt: CLOSE + MINUTE, target: { kind: 'viewer', viewerId: 'gone-later' } }),
    said('staff', OPEN + 4 * MINUTE, who('staff', { isModerator: true })), said('', OPEN + 4 * MINUTE, { viewer: { id: null, name: '***' } }), said('first', OPEN - 1), said('slow', CLOSE + 3_000, { at: CLOSE - 1 }), said('late', CLOSE + 6_000, { at: CLOSE - 1 }),
  ];
  const count = async (more: Partial<LotteryDraftInput>, byHand: readonly string[] = []) => {
    const { open } = await files(crowd);
    const file = open();
    const list = file.handlers.freeze({ ...asked(more, byHand), drawId: 'draw-1', at: CLOSE + 7_000 });
    const drawn = file.handlers.draw({ drawId: 'draw-1', seed: null, beacon: '', rulesHash: 'r', most: 50 });
    file.close();
    return { list, names: drawn?.ranked.length ?? 0 };
  };

  it('everybody who said it in time, by the clock of the platform and within the grace; each who is left out is counted', async () => {
    const { list } = await count({});
    expect(list).toMatchObject({ entrants: 6, excluded: { deleted: 1, insider: 1, masked: 1, early: 1, late: 1 }, signals: { neverSpoke: 5 } });
  });
  it('followers, with those whose follow came within the grace', async () => {
    expect((await count({ filters: { follower: true } })).list).toMatchObject({ entrants: 2, excluded: { notFollower: 4 } });
  });
  it('buyers in the currency of the draw; what was refunded is not spent', async () => {
    expect((await count({ filters: { ordered: true } })).list).toMatchObject({ entrants: 2, excluded: { noOrder: 4 } });
    expect((await count({ filters: { spendMinor: 100 } })).list).toMatchObject({ entrants: 1, excluded: { spend: 5 } });
    expect((await count({ tickets: { perOrder: 2, most: 5 } })).list).toMatchObject({ entrants: 6, tickets: 10 });
  });
  it('who was there for so many minutes, and who had spoken before', async () => {
    expect((await count({ filters: { watchMinutes: 3 } })).list).toMatchObject({ entrants: 2, excluded: { watch: 4 } });
    expect((await count({ filters: { spokeBefore: true } })).list).toMatchObject({ entrants: 1, excluded: { firstComment: 5 } });
  });
  it('of a source that people type into the moment of arrival counts: nobody is let in afterwards by a date given by hand', async () => {
    expect((await count({}, ['src-1'])).list).toMatchObject({ entrants: 5, excluded: { late: 2 } });
  });

  it('the first ones win by the clock of the platform, the same each time, whatever the order of arrival (app_fastest)', async () => {
    const { open } = await files([said('third', OPEN + 100, { at: OPEN + 90 }), said('first', OPEN + 200, { at: OPEN + 10 }), said('second', OPEN + 300, { at: OPEN + 20 }), said('tieA', OPEN + 400, { at: OPEN + 95 }), said('tieB', OPEN + 401, { at: OPEN + 95 })]);
    const file = open();
    const list = file.handlers.freeze({ ...asked({ type: 'fastest_click', mode: 'app_fastest' }), drawId: 'draw-f', at: CLOSE });
    const order = () => file.handlers.draw({ drawId: 'draw-f', seed: null, beacon: '', rulesHash: 'r', most: 10 });
    const first = order();
    expect(first?.ranked.map(({ crowdSeq }) => crowdSeq)).toEqual([2, 3, 1, 4, 5]);
    expect(order()).toEqual(first);
    expect(list.entrants).toBe(5);
    file.close();
  });
});

describe('lottery.db of an earlier Cuedeck', () => {
  it('is opened as it stands: lists, draws and the chain hold, and what is new works on it', async () => {
    const { paths, open } = await files([]);
    const old = openDatabase({ path: paths.lottery, applicationId: LOTTERY_APPLICATION_ID, migrations: [lottery0001], synchronous: 'FULL' });
    const entrants = [{ key: 'douyin:aa', tickets: 1 }, { key: 'douyin:bb', tickets: 2 }];
    const frozen = { listHash: listHash(entrants), entrants: 2, tickets: 3, excluded: { late: 1 }, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: CLOSE };
    old.prepare('INSERT INTO draws (draw_id, frozen) VALUES (?, ?)').run('draw-old', JSON.stringify(frozen));
    entrants.forEach(({ key, tickets }, place) => old.prepare('INSERT INTO entrants (draw_no, place, entrant, tickets, name, viewer_key, crowd_seq, at) VALUES (1, ?, ?, ?, ?, ?, ?, ?)').run(place, key, tickets, `n${String(place)}***`, `v${String(place)}`, place + 1, OPEN));
    old.close();
    const file = open();
    expect(file.handlers.list({ drawId: 'draw-old' })).toContain('douyin:aa');
    const line = file.handlers.archive({ drawId: 'draw-old', record: JSON.stringify({ run: { rules: { name: '保温杯' }, phase: 'fulfilled', isRehearsal: false } }), at: CLOSE, retainUntil: CLOSE + 1_000 });
    expect([line.n, file.handlers.brokenAt(null)]).toEqual([1, null]);
    expect(file.handlers.archivedDraws(null)).toMatchObject([{ n: 1, drawId: 'draw-old', name: '保温杯', phase: 'fulfilled', isRehearsal: false, retainUntil: CLOSE + 1_000, hash: line.hash }]);
    file.close();
  });
  it('one of a newer Cuedeck, and one of something else, are left alone', async () => {
    const { paths, open } = await files([]);
    open().close();
    const raw = new Database(paths.lottery);
    raw.pragma('user_version = 99');
    raw.close();
    expect(open).toThrow(/newer/u);
  });
});

describe('what leaves lottery.db', () => {
  const full = async () => {
    const made = await files([said('a', OPEN + 1), said('b', OPEN + 2)]);
    const file = made.open();
    file.handlers.freeze({ ...asked(), drawId: 'draw-1', at: CLOSE });
    return { ...made, file };
  };
  it('a person, on request: key and name go, the list still has the hash that was shown and the draw comes out the same', async () => {
    const { file, paths } = await full();
    const before = file.handlers.list({ drawId: 'draw-1' });
    const draw = () => file.handlers.draw({ drawId: 'draw-1', seed: '5'.repeat(64), beacon: '', rulesHash: 'r', most: 5 });
    const [first] = draw()?.ranked ?? [];
    expect(file.handlers.erase({ viewerKey: first?.viewerKey ?? '' })).toBe(1);
    expect(file.handlers.erase({ viewerKey: first?.viewerKey ?? '' })).toBe(0);
    expect(file.handlers.list({ drawId: 'draw-1' })).toBe(before);
    expect(draw()?.ranked[0]).toMatchObject({ key: first?.key, name: '***', viewerKey: null });
    file.close();
    const raw = new Database(paths.lottery, { readonly: true });
    expect(raw.prepare('SELECT count(*) FROM entrants WHERE viewer_key = ?').pluck().get(first?.viewerKey)).toBe(0);
    raw.close();
  });
  it('files and lists, when their years are over and not a moment before; the chain goes on', async () => {
    const { file } = await full();
    const keep = 3 * 365 * 86_400_000;
    const put = (drawId: string, at: number) => file.handlers.archive({ drawId, record: `{"of":"${drawId}"}`, at, retainUntil: at + keep });
    put('draw-1', CLOSE);
    put('draw-2', CLOSE + 1_000);
    expect(file.handlers.expire({ now: CLOSE + keep })).toBe(0);
    expect(file.handlers.list({ drawId: 'draw-1' })).not.toBeNull();
    expect(file.handlers.expire({ now: CLOSE + keep + 1 })).toBe(1);
    expect([file.handlers.archived({ drawId: 'draw-1' })?.record, file.handlers.archived({ drawId: 'draw-2' })?.record, file.handlers.list({ drawId: 'draw-1' })]).toEqual([null, '{"of":"draw-2"}', null]);
    expect(file.handlers.archivedDraws(null).map(({ n, bytes }) => [n, bytes])).toEqual([[2, 15], [1, null]]);
    put('draw-3', CLOSE + 2_000);
    expect(file.handlers.brokenAt(null)).toBeNull();
    file.close();
  });
});
