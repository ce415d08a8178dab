import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#engine/lottery/entriesOf.ts';
import { listHash } from '#shared/lottery/canonicalList.ts';
import type { LotteryDraftInput } from '#shared/lottery/draft.ts';
import { carriedLottery } from '#shared/lottery/evolveLottery.ts';
import type { Barriers } from '#shared/lottery/foldEntries.ts';
import { foldOwnList, type KnownViewer } from '#shared/lottery/foldOwnList.ts';
import { importEntrants } from '#shared/lottery/importEntrants.ts';
import { MAX_OWN_ENTRANTS, type Exclusion, type OwnEntrant } from '#shared/lottery/model.ts';
import { entrantKey, rulesText } from '#shared/lottery/rulesHash.ts';
import { checkShape } from '#shared/lottery/validators.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';
import { draftOf, DrawStage, HASH, LEAD } from './fixtures.ts';

const ofList = (more: Partial<LotteryDraftInput> = {}) => draftOf({ type: 'offline_draw', entry: { from: 'list' }, ...more });
const person = (id: string | null, more: { readonly platform?: string; readonly name?: string; readonly tickets?: number } = {}) => ({ platform: 'douyin', userId: id, name: id ?? '', tickets: 1, ...more });
const give = (stage: DrawStage, entrants: readonly ReturnType<typeof person>[]) => stage.as(LEAD).command({ kind: 'giveLotteryEntrants', lotteryId: 'L1', entrants: [...entrants] });
const listIn = (stage: DrawStage) => stage.state.lottery.ownLists.find(({ drawId }) => drawId === stage.run.drawId);

const SALT = 'salt-1';
const CLOSE = 90 * 86_400_000;
const NOBODY: Barriers = { insiders: [], blacklist: [], muted: [], links: [], pastWinners: [] };
const row = (user: string, tickets = 1, platform = 'douyin'): OwnEntrant => ({ key: entrantKey(SALT, platform, user), name: `${user}***`, tickets });
const knownAs = (...users: readonly string[]): readonly KnownViewer[] => users.map((user) => ({ viewerKey: `k-${user}`, platform: 'douyin', userId: user }));
interface Given { readonly masked?: number; readonly barriers?: Partial<Barriers>; readonly known?: readonly KnownViewer[]; readonly more?: Partial<LotteryDraftInput> }
const fold = (rows: readonly OwnEntrant[], { masked = 0, barriers = {}, known = [], more = {} }: Given = {}) =>
  foldOwnList({ rows, masked }, { rules: ofList(more), salt: SALT, openedAt: 0, closedAt: CLOSE, isRehearsal: false }, { ...NOBODY, ...barriers }, known);

describe('who of a list of one\'s own is in', () => {
  it.each<readonly [Exclusion, ReturnType<typeof fold>]>([
    ['masked', fold([row('a')], { masked: 1 })], ['duplicate', fold([row('a'), row('a', 5)])],
    ['insider', fold([row('a'), row('b')], { barriers: { insiders: [{ viewerKey: null, platform: 'douyin', userId: 'b', label: '' }] } })],
    ['insider', fold([row('a'), row('b')], { barriers: { insiders: [{ viewerKey: null, platform: '抖音', userId: 'b', label: '' }] } })],
    ['insider', fold([row('a'), row('b')], { barriers: { insiders: [{ viewerKey: null, platform: '', userId: 'b', label: '' }] } })],
    ['insider', fold([row('a'), row('b')], { barriers: { insiders: [{ viewerKey: 'k-b', platform: '', userId: null, label: '' }] }, known: knownAs('b') })],
    ['blacklisted', fold([row('a'), row('b')], { barriers: { blacklist: [{ viewerKey: 'k-b', platform: '', userId: null, label: '' }] }, known: knownAs('b') })],
    ['muted', fold([row('a'), row('b')], { barriers: { muted: ['k-b'] }, known: knownAs('b') })],
    ['linked', fold([row('a'), row('b')], { barriers: { links: [{ viewerKeys: ['k-a', 'k-c'] }, { viewerKeys: ['k-c', 'k-b'] }] }, known: knownAs('a', 'b', 'c') })],
    ['wonRecently', fold([row('a'), row('b')], { barriers: { pastWinners: [{ viewerKey: 'k-b', at: instant(CLOSE - 86_400_000) }] }, known: knownAs('b'), more: { filters: { notWonInDays: 2 } } })],
    ['wonRecently', fold([row('a'), row('b')], { barriers: { pastWinners: [{ viewerKey: 'k-c', at: instant(CLOSE - 86_400_000) }], links: [{ viewerKeys: ['k-b', 'k-c'] }] }, known: knownAs('b', 'c'), more: { filters: { notWonInDays: 2 } } })],
  ])('%s: left out and counted, the other one is in', (why, { admitted, excluded }) => {
    expect(excluded).toEqual({ [why]: 1 });
    expect(admitted.map(({ name }) => name)).toEqual(['a***']);
  });
  it('an account of another platform is another one; whoever won long ago is in again', () => {
    expect(fold([row('b'), row('b', 1, 'bilibili')], { barriers: { insiders: [{ viewerKey: null, platform: 'bilibili', userId: 'b', label: '' }] } })).toMatchObject({ excluded: { insider: 1 }, admitted: [{ key: entrantKey(SALT, 'douyin', 'b') }] });
    expect(fold([row('b')], { barriers: { pastWinners: [{ viewerKey: 'k-b', at: instant(CLOSE - 3 * 86_400_000) }] }, known: knownAs('b'), more: { filters: { notWonInDays: 2 } } }).excluded).toEqual({});
  });
  it('tickets are those of the row, never beyond the most the rules allow', () => {
    expect(fold([row('a', 7), row('b', 2)], { more: { tickets: { most: 5 } } }).admitted.map(({ tickets }) => tickets).toSorted((a, b) => a - b)).toEqual([2, 5]);
    expect(fold([row('a', 7)]).admitted.map(({ tickets }) => tickets)).toEqual([1]);
  });
  it('every row is in or counted, nobody twice, nobody who is barred; the order of the rows changes neither the counts of people nor the hash of who stays', () => {
    const users = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
    const some = fc.subarray([...users]);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...users), fc.constantFrom('douyin', 'bilibili')), { maxLength: 40 }), fc.nat(5), some, some, some, (people, masked, insiders, blacklist, muted) => {
      const rows = people.map(([user, platform]) => row(user, 1, platform));
      const barriers = { insiders: insiders.map((userId) => ({ viewerKey: null, platform: 'douyin', userId, label: '' })), blacklist: blacklist.map((userId) => ({ viewerKey: null, platform: '', userId, label: '' })), muted: muted.map((user) => `k-${user}`) };
      const known = knownAs(...users);
      const [forward, backward] = [fold(rows, { masked, barriers, known }), fold(rows.toReversed(), { masked, barriers, known })];
      const left = Object.values(forward.excluded).reduce((sum, count) => sum + count, 0);
      expect(forward.admitted.length + left).toBe(rows.length + masked);
      // Counted once more, in another way: by asking for each person.
      const distinct = [...new Set(people.map(([user, platform]) => `${platform} ${user}`))].map((each) => each.split(' ') as [string, string]);
      const isInsider = ([platform, user]: readonly [string, string]): boolean => platform === 'douyin' && insiders.includes(user as 'a');
      const isListed = ([, user]: readonly [string, string]): boolean => blacklist.includes(user as 'a');
      const isMuted = ([platform, user]: readonly [string, string]): boolean => platform === 'douyin' && muted.includes(user as 'a');
      const expected = {
        masked, duplicate: rows.length - distinct.length, insider: distinct.filter(isInsider).length, blacklisted: distinct.filter((each) => !isInsider(each) && isListed(each)).length,
        muted: distinct.filter((each) => !isInsider(each) && !isListed(each) && isMuted(each)).length,
      };
      expect(forward.excluded).toEqual(Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)));
      expect(backward.excluded).toEqual(forward.excluded);
      expect(listHash(backward.admitted)).toBe(listHash(forward.admitted));
      expect(new Set(forward.admitted.map(({ key }) => key)).size).toBe(forward.admitted.length);
    }));
  });
});

describe('a list is given', () => {
  it('while the draw is open: after its commitment was shown, and not after the close', () => {
    const stage = new DrawStage().published(ofList());
    expect(give(stage, [person('a')])).toMatchObject({ ok: false, key: 'lotteryPhase' });
    stage.did({ kind: 'openLottery', lotteryId: 'L1' });
    expect(give(stage, [person('a'), person(null), person('0')])).toMatchObject({ ok: true });
    expect(listIn(stage)).toMatchObject({ rows: [{ name: '*' }], masked: 2 });
    stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
    expect(give(stage, [person('z')])).toMatchObject({ ok: false, key: 'lotteryPhase' });
    expect(listIn(stage)?.rows).toHaveLength(1);
  });
  it('a draw by keyword takes none', () => { expect(give(new DrawStage().opened(), [person('a')])).toMatchObject({ ok: false, key: 'lotteryByKeyword' }); });
  it('the one given last counts, and the record says that there were two, by whom, with their hashes', () => {
    const stage = new DrawStage().opened(ofList());
    give(stage, [person('a'), person('b')]);
    give(stage, [person('c')]);
    expect(listIn(stage)?.rows.map(({ key }) => key)).toEqual([entrantKey(stage.run.salt, 'douyin', 'c')]);
    const lines = stage.state.lottery.desks[0]?.lines.filter(({ what }) => what === 'lotteryEntrantsGiven') ?? [];
    expect(lines.map(({ by, detail }) => [by, detail.split(' ')[0], detail.split(' ')[1]?.length])).toEqual([['Lin', '2', 64], ['Lin', '1', 64]]);
    expect(lines[0]?.detail).not.toBe(lines[1]?.detail);
  });
  it('no id and no whole name gets into the log', () => {
    const stage = new DrawStage().opened(ofList());
    give(stage, [person('secret-4711', { name: '王小明' })]);
    expect(JSON.stringify(stage.log)).not.toMatch(/secret-4711|王小明/u);
    expect(listIn(stage)?.rows).toMatchObject([{ name: '王***' }]);
  });
  it('platforms are told apart without regard to case and form of letters', () => {
    const stage = new DrawStage().opened(ofList());
    give(stage, [person('e\u0301', { platform: 'DouYin' })]);
    expect(listIn(stage)?.rows[0]?.key).toBe(entrantKey(stage.run.salt, 'douyin', 'é'));
  });
  it('what is frozen is asked of the list alone, and the rows leave the state with it; a session that begins in between knows them', () => {
    const stage = new DrawStage().opened(ofList());
    give(stage, [person('a'), person('b')]);
    stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
    const before = entriesOf(stage.state, stage.run, stage.now).own;
    expect(before?.rows).toHaveLength(2);
    stage.did({ kind: 'openSession', title: 'Next' });
    const from = stage.log.findLastIndex(({ event }) => event.kind === 'sessionOpened');
    expect(stage.log.slice(from).reduce(evolve, initialState()).lottery).toEqual(stage.state.lottery);
    expect(entriesOf(stage.state, stage.run, stage.now).own).toEqual(before);
    stage.report({ kind: 'reportLotteryFrozen', drawId: stage.run.drawId, list: { listHash: HASH('a'), entrants: 2, tickets: 2, excluded: {}, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: stage.now } });
    expect(stage.state.lottery.ownLists).toEqual([]);
    expect(carriedLottery(stage.state.lottery)).not.toEqual([]);
  });
  it('a draw that is called off keeps no list', () => {
    const stage = new DrawStage().opened(ofList());
    give(stage, [person('a')]);
    stage.did({ kind: 'cancelLottery', lotteryId: 'L1', reason: 'r', notice: 'n' });
    expect(stage.state.lottery.ownLists).toEqual([]);
  });
  it('drawn on the platform: who won is filed only after who took part stands', () => {
    const stage = new DrawStage().opened(ofList({ mode: 'platform_official' }));
    give(stage, [person('a')]);
    stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
    const file = () => stage.command({ kind: 'fileLotteryResult', lotteryId: 'L1', winners: [{ name: '张***' }] });
    expect(file()).toMatchObject({ ok: false, key: 'lotteryNotFrozen' });
    stage.report({ kind: 'reportLotteryFrozen', drawId: stage.run.drawId, list: { listHash: HASH('a'), entrants: 1, tickets: 1, excluded: {}, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: stage.now } });
    expect(file()).toMatchObject({ ok: false, key: 'lotteryWinnerNotListed', params: { place: 1 } });
    expect(stage.command({ kind: 'fileLotteryResult', lotteryId: 'L1', winners: [{ name: person('a').name, account: 'a' }] })).toMatchObject({ ok: true });
    expect(stage.state.lottery.ownLists).toEqual([]);
  });
});

describe('a result that somebody else drew', () => {
  const filing = () => {
    const stage = new DrawStage().opened(draftOf({ mode: 'platform_official', prizes: [{ name: '316保温杯', kind: 'physical', count: 3, unitMinor: 7_900, priceSource: '店铺页' }] }));
    stage.did({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: null, platform: '抖音', userId: 'staff-7', label: 'Chen' }] });
    stage.did({ kind: 'closeLottery', lotteryId: 'L1' });
    return { stage, file: (winners: readonly { readonly name: string; readonly account?: string }[], note = '') => stage.command({ kind: 'fileLotteryResult', lotteryId: 'L1', winners: [...winners], note }) };
  };
  it('one account wins once; two people whose masked names are alike are two', () => {
    const { file } = filing();
    expect(file([{ name: '张***', account: '10086' }, { name: '李***' }, { name: '张***', account: '10086' }])).toMatchObject({ ok: false, key: 'lotteryWinnerTwice', params: { place: 3 } });
    expect(file([{ name: '张***' }, { name: '张***' }])).toMatchObject({ ok: true });
  });
  it('an insider is not filed without a word, and what was said stands in the record (LV-07)', () => {
    const { stage, file } = filing();
    expect(file([{ name: '陈***', account: 'staff-7' }])).toMatchObject({ ok: false, key: 'lotteryWinnerBarred', params: { place: 1 } });
    expect(file([{ name: '陈***', account: 'staff-7' }], '平台抽中员工,作废处理')).toMatchObject({ ok: true });
    expect(stage.state.lottery.desks[0]?.lines.some(({ what, detail }) => what === 'filed' && detail === '平台抽中员工,作废处理')).toBe(true);
  });
  it('the account is kept as a hash and a name in full is masked (LV-13, LV-14)', () => {
    const { stage, file } = filing();
    file([{ name: '张小北', account: '10086' }]);
    expect(stage.run.drawn?.ranked[0]).toMatchObject({ name: '张***', key: expect.stringMatching(/^filed:[0-9a-f]{64}$/u) as string });
    expect(JSON.stringify(stage.log)).not.toContain('10086');
  });
});

describe('rules of a draw by list', () => {
  const keys = (draft: ReturnType<typeof draftOf>): readonly string[] => checkShape({ draft, run: null, insiders: 1, now: 0 }).map(({ key }) => key);
  it.each([
    ['needs no keyword', ofList(), []], ['a draw by keyword does', draftOf({ entry: {} }), ['keywordMissing']],
    ['the first ones', ofList({ type: 'comment_phrase', mode: 'app_fastest' }), ['listUnfit']], ['judges', ofList({ type: 'quiz_poll', mode: 'skill_judged' }), ['listUnfit']], ['the platform', ofList({ mode: 'platform_official' }), []],
    ['followers', ofList({ filters: { follower: true } }), ['listFilters']], ['tickets by order', ofList({ tickets: { perOrder: 1, most: 3 } }), ['listFilters']], ['not won lately', ofList({ filters: { notWonInDays: 30 } }), []],
  ])('%s', (_what, draft, expected) => { expect(keys(draft)).toEqual(expected); });
  it('rules that were hashed before there were lists have the same hash', () => { expect(rulesText('d', SALT, draftOf())).not.toContain('"from"'); });
});

describe('participants out of a table', () => {
  const read = (...rows: readonly (readonly string[])[]) => importEntrants(rows, { platform: 'own' });
  it('by the names of its columns, whatever their order', () => {
    expect(read(['昵称', '平台', '账号ID', '奖券'], ['小明', '抖音', 'u1', '3'], ['小红', 'B站', 'u2', '']).entrants).toEqual([{ platform: 'douyin', userId: 'u1', name: '小明', tickets: 3 }, { platform: 'bilibili', userId: 'u2', name: '小红', tickets: 1 }]);
  });
  it('or as lines without a header: a platform first where it is one that is known', () => {
    expect(read(['抖音', 'u1', '小明', '2'], ['u2', '小红'], ['u3']).entrants).toEqual([{ platform: 'douyin', userId: 'u1', name: '小明', tickets: 2 }, { platform: 'own', userId: 'u2', name: '小红', tickets: 1 }, { platform: 'own', userId: 'u3', name: '', tickets: 1 }]);
  });
  it('rows that name nobody are kept to be counted, with a word; stars are nobody', () => {
    const { entrants, problems } = read(['user_id', 'name'], ['', 'x'], ['138****0000', 'y'], ['0', 'z'], ['', '']);
    expect(entrants.map(({ userId }) => userId)).toEqual([null, null, '0']);
    expect(problems.map(({ row: at, key, severity }) => [at, key, severity])).toEqual([[2, 'missingId', 'warning'], [3, 'missingId', 'warning'], [4, 'missingId', 'warning']]);
  });
  it('what is wrong is named with its row as the file shows it, and is not taken', () => {
    const { entrants, problems } = read(['user_id', 'tickets'], ['a', '0'], ['b', 'many'], ['c', '１２']);
    expect(entrants).toMatchObject([{ userId: 'c', tickets: 12 }]);
    expect(problems.map(({ row: at, column, value, key }) => [at, column, value, key])).toEqual([[2, 'tickets', '0', 'badNumber'], [3, 'tickets', 'many', 'badNumber']]);
    expect(read(['抖音', 'a', '', '9999']).problems).toMatchObject([{ row: 1, key: 'badNumber' }]);
    expect(read().problems).toMatchObject([{ key: 'noRows' }]);
    expect(read(...Array.from({ length: MAX_OWN_ENTRANTS + 1 }, (_, n) => [`u${String(n)}`])).problems).toMatchObject([{ key: 'tooManyRows', params: { max: MAX_OWN_ENTRANTS } }]);
  });
});
