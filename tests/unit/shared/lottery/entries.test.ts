import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LotteryDraftInput } from '#shared/lottery/draft.ts';
import { foldEntries, saysKeyword, type Barriers, type EntryFact, type PeopleFacts } from '#shared/lottery/foldEntries.ts';
import { EXCLUSIONS, type Exclusion } from '#shared/lottery/model.ts';
import { instant } from '#shared/time/instant.ts';
import { draftOf } from './fixtures.ts';

const OPEN = 1_000_000;
const CLOSE = 1_060_000;
const NOBODY: Barriers = { insiders: [], blacklist: [], muted: [], links: [], pastWinners: [] };
const PEOPLE: PeopleFacts = { follows: new Set(), orders: new Map(), minutes: new Map(), spokeBefore: new Set() };
let seq = 0;
const said = (user: string | null, more: Partial<EntryFact> = {}): EntryFact => ({
  crowdSeq: (seq += 1), platform: 'douyin', at: OPEN + 5_000, receivedAt: OPEN + 5_100, provenance: 'live', viewerId: user, viewerKey: user === null ? null : `k-${user}`, name: user ?? '***', level: null, isStaff: false, text: '青禾暖冬', isDeleted: false, ...more,
});
const fold = (facts: readonly EntryFact[], { more = {}, barriers = {}, people = {}, isRehearsal = false }: { more?: Partial<LotteryDraftInput>; barriers?: Partial<Barriers>; people?: Partial<PeopleFacts>; isRehearsal?: boolean } = {}) =>
  foldEntries(facts, { rules: draftOf(more), salt: 'salt-1', openedAt: OPEN, closedAt: CLOSE, isRehearsal }, { ...NOBODY, ...barriers }, { ...PEOPLE, ...people });

/** One case of every reason there is: who is left out by it, and somebody beside them who is in. */
const CASES: { readonly [K in Exclusion]: () => ReturnType<typeof fold> } = {
  history: () => fold([said('a'), said('b', { provenance: 'history' })]), mirror: () => fold([said('a'), said('b', { provenance: 'mirror' })]), test: () => fold([said('a'), said('b', { provenance: 'test' })]),
  simulated: () => fold([said('a'), said('b', { provenance: 'simulated' })]), replay: () => fold([said('a'), said('b', { provenance: 'replay' })]),
  masked: () => fold([said('a'), said('0')]), deleted: () => fold([said('a'), said('b', { isDeleted: true })]),
  early: () => fold([said('a'), said('b', { at: OPEN - 1 })]), late: () => fold([said('a'), said('b', { at: CLOSE + 1 })]),
  insider: () => fold([said('a'), said('b'), said('b')], { barriers: { insiders: [{ viewerKey: null, platform: 'douyin', userId: 'b', label: 'Chen' }] } }),
  blacklisted: () => fold([said('a'), said('b')], { barriers: { blacklist: [{ viewerKey: 'k-b', platform: '', userId: null, label: 'x' }] } }),
  muted: () => fold([said('a'), said('b')], { barriers: { muted: ['k-b'] } }),
  duplicate: () => fold([said('a'), said('a')]),
  linked: () => fold([said('a'), said('b', { platform: 'bilibili' })], { barriers: { links: [{ viewerKeys: ['k-a', 'k-c'] }, { viewerKeys: ['k-c', 'k-b'] }] } }),
  wonRecently: () => fold([said('a'), said('b')], { more: { filters: { notWonInDays: 30 } }, barriers: { pastWinners: [{ viewerKey: 'k-b', at: instant(1) }] } }),
  notFollower: () => fold([said('a'), said('b')], { more: { filters: { follower: true } }, people: { follows: new Set(['k-a']) } }),
  fanLevel: () => fold([said('a', { level: 6 }), said('b', { level: 5 })], { more: { filters: { fanLevel: 6 } } }),
  noOrder: () => fold([said('a'), said('b')], { more: { filters: { ordered: true } }, people: { orders: new Map([['k-a', { paid: 1, spentMinor: 1 }]]) } }),
  spend: () => fold([said('a'), said('b')], { more: { filters: { spendMinor: 10_000 } }, people: { orders: new Map([['k-a', { paid: 1, spentMinor: 10_000 }], ['k-b', { paid: 3, spentMinor: 9_999 }]]) } }),
  watch: () => fold([said('a'), said('b')], { more: { filters: { watchMinutes: 5 } }, people: { minutes: new Map([['k-a', 5], ['k-b', 4]]) } }),
  firstComment: () => fold([said('a'), said('b')], { more: { filters: { spokeBefore: true } }, people: { spokeBefore: new Set(['k-a']) } }),
};

describe('who is in a draw', () => {
  it.each(EXCLUSIONS)('%s: left out and counted, the other one is in', (why) => {
    const { admitted, excluded } = CASES[why]();
    expect(excluded).toEqual({ [why]: 1 });
    expect(admitted.map(({ name }) => name)).toEqual(['*']);
  });

  it('masked people are nobody, whatever the platform writes for them', () => { expect(fold([said(null), said('0'), said('00')]).excluded).toEqual({ masked: 3 }); });
  it('dated in time and received within the grace is in; received later is late', () => {
    expect(fold([said('a', { at: CLOSE, receivedAt: CLOSE + 5_000 }), said('b', { at: CLOSE, receivedAt: CLOSE + 5_001 })])).toMatchObject({ admitted: [{ viewerKey: 'k-a' }], excluded: { late: 1 } });
  });
  it('a keyword is the same in full width, in capitals and with white space around, and no part of another word', () => {
    const entry = (keyword: string, match: 'exact' | 'contains' = 'exact') => draftOf({ entry: { keyword, match } }).entry;
    expect([' 青禾暖冬 ', 'ＷＩＮ', 'win'].map((text, index) => saysKeyword(text, entry(index === 0 ? '青禾暖冬' : 'Win')))).toEqual([true, true, true]);
    expect([saysKeyword('winter', entry('win')), saysKeyword('我要青禾暖冬!', entry('青禾暖冬')), saysKeyword('我要青禾暖冬!', entry('青禾暖冬', 'contains')), saysKeyword('', entry(''))]).toEqual([false, false, true, false]);
  });
  it('a rehearsal draws among its simulated crowd', () => { expect(fold([said('a', { provenance: 'simulated' })], { isRehearsal: true }).admitted).toHaveLength(1); });
  it('tickets by fan level and by paid orders of any linked account, never beyond the most', () => {
    const more = { tickets: { perOrder: 2, byFanLevel: [{ from: 5, tickets: 3 }, { from: 20, tickets: 6 }], most: 10 } };
    const orders = new Map([['k-b', { paid: 2, spentMinor: 1 }], ['k-c', { paid: 40, spentMinor: 1 }]]);
    const { admitted } = fold([said('a', { level: 4 }), said('b', { level: 21 }), said('c', { level: 5 })], { more, people: { orders } });
    expect(Object.fromEntries(admitted.map(({ viewerKey, tickets }) => [viewerKey, tickets]))).toEqual({ 'k-a': 1, 'k-b': 10, 'k-c': 10 });
  });
  it('signals are told and leave nobody out', () => {
    const { admitted, signals } = fold(Array.from({ length: 25 }, (_, n) => said(`u${String(n)}`, { name: `用户${String(100_000 + n)}` })));
    expect(signals).toEqual({ neverSpoke: 25, sameSecond: 25, defaultName: 25 });
    expect(admitted).toHaveLength(25);
  });
  it('names leave masked, ids leave hashed', () => {
    const text = JSON.stringify(fold([said('secret-id-77', { name: '王小明' })]).admitted);
    expect(text).toContain('王***');
    expect(text).not.toMatch(/王小明|douyin:secret/u);
  });
  it('whoever arrives in whatever order, the same people are in, each comment accounted for', () => {
    const crowd = fc.array(fc.record({ user: fc.constantFrom('a', 'b', 'c', '0', 'd'), provenance: fc.constantFrom('live', 'live', 'history'), at: fc.integer({ min: OPEN - 100, max: CLOSE + 100 }) }), { maxLength: 40 });
    fc.assert(fc.property(crowd, (all) => {
      const facts = all.map(({ user, provenance, at }) => said(user, { provenance, at, receivedAt: at }));
      const [forward, backward] = [fold(facts), fold(facts.toReversed())];
      expect(forward.admitted.map(({ key, tickets }) => [key, tickets])).toEqual(backward.admitted.map(({ key, tickets }) => [key, tickets]));
      expect(forward.admitted.length + Object.values(forward.excluded).reduce((sum, count) => sum + count, 0)).toBe(facts.length);
    }));
  });
});
