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

  it.each(['douyin', '抖音', 'DouYin', ''])('whoever is barred on "%s" is meant on that platform, by whatever name it goes', (platform) => {
    expect(fold([said('a'), said('b')], { barriers: { insiders: [{ viewerKey: null, platform, userId: 'b', label: 'Chen' }] } }).excluded).toEqual({ insider: 1 });
    expect(fold([said('b', { platform: 'bilibili' })], { barriers: { insiders: [{ viewerKey: null, platform, userId: 'b', label: 'Chen' }] } }).excluded).toEqual(platform === '' ? { insider: 1 } : {});
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

/** One crowd with everything in it that can keep somebody out: few people, so that all of it meets. */
const USERS = ['a', 'b', 'c', 'd', 'e', 'f', '0'] as const;
const anyUser = fc.constantFrom('a', 'b', 'c', 'a', 'b', 'c', 'd', 'e', 'f', '0' as const);
const rare = fc.integer({ min: 0, max: 11 }).map((n) => n === 0);
const anyFact = fc.record({
  user: anyUser, platform: fc.constantFrom('douyin', 'bilibili'), provenance: fc.oneof({ weight: 9, arbitrary: fc.constant('live') }, { weight: 2, arbitrary: fc.constantFrom('history', 'mirror', 'test', 'simulated', 'replay') }), at: fc.constantFrom(OPEN - 1, OPEN, OPEN + 10, OPEN + 20, OPEN + 30, CLOSE, CLOSE + 1), wait: fc.constantFrom(0, 0, 0, 5_000, 5_001, 70_000),
  level: fc.constantFrom(null, 3, 9), isStaff: rare, isDeleted: rare, text: fc.constantFrom('青禾暖冬', '青禾暖冬', ' 青禾暖冬', '你好'),
});
const KEYS = USERS.flatMap((user) => [`douyin-${user}`, `bilibili-${user}`]);
const keysOf = fc.subarray(KEYS);
const few = fc.subarray(KEYS, { maxLength: 3 });
const anyCrowd = fc.record({
  facts: fc.array(anyFact, { maxLength: 60 }), insiders: fc.subarray<string>([...USERS], { maxLength: 2 }), blacklist: few, muted: few, links: fc.array(fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
  filters: fc.record({ follower: rare, fanLevel: fc.constantFrom(null, null, 5), ordered: rare, spendMinor: fc.constantFrom(null, null, null, 100), watchMinutes: fc.constantFrom(null, null, null, 3), spokeBefore: rare, notWonInDays: fc.constantFrom(null, null, 7) }),
  follows: keysOf, buyers: keysOf, stayed: keysOf, spoke: keysOf, won: keysOf,
});
type Crowd = typeof anyCrowd extends fc.Arbitrary<infer C> ? C : never;

/** Counted in another way than the code does: by tables of reasons in their order, and by people instead of one walk over comments. */
function countAgain({ facts: all, insiders, blacklist, muted, links, filters, follows, buyers, stayed, spoke, won }: Crowd): { readonly admitted: readonly string[]; readonly excluded: Readonly<Record<string, number>>; readonly repeats: number } {
  const facts = all.filter(({ text }) => text.trim() === '青禾暖冬');
  const who = ({ platform, user }: { readonly platform: string; readonly user: string }): string => `${platform}-${user}`;
  const ofComment: readonly (readonly [Exclusion, (fact: Crowd['facts'][number]) => boolean])[] = [
    ...(['history', 'mirror', 'test', 'simulated', 'replay'] as const).map((kind) => [kind, ({ provenance }: Crowd['facts'][number]) => provenance === kind] as const),
    ['masked', ({ user }) => user === '0'], ['deleted', ({ isDeleted }) => isDeleted], ['early', ({ at }) => at < OPEN], ['late', ({ at, wait }) => at > CLOSE || at + wait > CLOSE + 5_000],
  ];
  const ofPerson: readonly (readonly [Exclusion, (fact: Crowd['facts'][number]) => boolean])[] = [
    ['insider', ({ isStaff, user, platform }) => isStaff || (platform === 'douyin' && insiders.includes(user))], ['blacklisted', (fact) => blacklist.includes(who(fact))], ['muted', (fact) => muted.includes(who(fact))],
  ];
  const excluded: Record<string, number> = {};
  const add = (why: string, count: number): void => { if (count > 0) excluded[why] = (excluded[why] ?? 0) + count; };
  const reason = (table: typeof ofComment, fact: Crowd['facts'][number]): Exclusion | null => table.find(([, is]) => is(fact))?.[0] ?? null;
  for (const [why] of ofComment) add(why, facts.filter((fact) => reason(ofComment, fact) === why).length);
  const timely = facts.filter((fact) => reason(ofComment, fact) === null);
  const barred = timely.filter((fact) => reason(ofPerson, fact) !== null);
  const firstOf = [...new Set(barred.map(who))].map((person) => barred.find((fact) => who(fact) === person)).filter((fact) => fact !== undefined);
  for (const [why] of ofPerson) add(why, firstOf.filter((fact) => reason(ofPerson, fact) === why).length);
  const valid = timely.filter((fact) => reason(ofPerson, fact) === null);
  // Who is one with whom: links are followed until nothing new is found.
  const circle = (person: string): readonly string[] => { let now = new Set([person]); for (;;) { const next = new Set([...now, ...links.filter((link) => link.some((key) => now.has(key))).flat()]); if (next.size === now.size) return [...next].toSorted(); now = next; } };
  const humans = [...new Set(valid.map((fact) => circle(who(fact)).join(' ')))];
  const admitted = humans.flatMap((human) => {
    const keys = human.split(' ');
    const theirs = valid.filter((fact) => keys.includes(who(fact)));
    const [first] = theirs;
    if (first === undefined) throw new Error('nobody');
    add('duplicate', theirs.filter((fact) => who(fact) === who(first)).length - 1);
    add('linked', theirs.filter((fact) => who(fact) !== who(first)).length);
    const has = (list: readonly string[]): boolean => keys.some((key) => list.includes(key));
    const lacks: readonly (readonly [Exclusion, boolean])[] = [
      ['wonRecently', filters.notWonInDays !== null && has(won)], ['notFollower', filters.follower && !has(follows)], ['fanLevel', filters.fanLevel !== null && (first.level ?? 0) < 5], ['noOrder', filters.ordered && !has(buyers)],
      ['spend', filters.spendMinor !== null && !has(buyers)], ['watch', filters.watchMinutes !== null && !has(stayed)], ['firstComment', filters.spokeBefore && !has(spoke)],
    ];
    const why = lacks.find(([, is]) => is)?.[0];
    if (why !== undefined) add(why, 1);
    return why === undefined ? [who(first)] : [];
  });
  return { admitted, excluded, repeats: barred.length - firstOf.length };
}

describe('counts of who is left out', () => {
  it('are those of a second count, for every reason at once, whatever the crowd; nobody is lost between the two', () => {
    const met = new Set<string>();
    fc.assert(fc.property(anyCrowd, (crowd) => {
      const facts = crowd.facts.map(({ user, platform, wait, ...fact }) => said(user, { ...fact, platform, viewerKey: `${platform}-${user}`, receivedAt: fact.at + wait }));
      const { admitted, excluded } = fold(facts, {
        more: { filters: crowd.filters as never },
        barriers: {
          insiders: crowd.insiders.map((userId) => ({ viewerKey: null, platform: 'douyin', userId, label: '' })), blacklist: crowd.blacklist.map((viewerKey) => ({ viewerKey, platform: '', userId: null, label: '' })), muted: crowd.muted,
          links: crowd.links.map((viewerKeys) => ({ viewerKeys })), pastWinners: crowd.won.map((viewerKey) => ({ viewerKey, at: instant(CLOSE - 1_000) })),
        },
        people: { follows: new Set(crowd.follows), orders: new Map(crowd.buyers.map((key) => [key, { paid: 1, spentMinor: 100 }])), minutes: new Map(crowd.stayed.map((key) => [key, 3])), spokeBefore: new Set(crowd.spoke) },
      });
      const again = countAgain(crowd);
      expect(excluded).toEqual(again.excluded);
      expect(admitted.map(({ viewerKey }) => viewerKey ?? '').toSorted()).toEqual(again.admitted.toSorted());
      const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
      expect(admitted.length + left + again.repeats).toBe(crowd.facts.filter(({ text }) => text.trim() === '青禾暖冬').length);
      for (const why of Object.keys(excluded)) met.add(why);
    }), { numRuns: 800 });
    expect([...met].toSorted()).toEqual([...EXCLUSIONS].toSorted());
  }, 60_000);
});
