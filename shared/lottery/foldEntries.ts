import { maskName } from '../audience/masking.ts';
import { sortEntrants } from './canonicalList.ts';
import type { LotteryDraft } from './draft.ts';
import type { Barred, Exclusion, ExclusionCounts, Link, PastWinner } from './model.ts';
import { platformNames } from './platformWords.ts';
import { entrantKey } from './rulesHash.ts';

/** A comment as the log of the audience holds it. */
export interface EntryFact {
  readonly crowdSeq: number; readonly platform: string; readonly at: number; readonly receivedAt: number; readonly provenance: string;
  readonly viewerId: string | null; readonly viewerKey: string | null; readonly name: string; readonly level: number | null; readonly isStaff: boolean; readonly text: string; readonly isDeleted: boolean;
}

/** What is known of people beside what they said, by viewer key, as far as the rules ask for it. */
export interface PeopleFacts { readonly follows: ReadonlySet<string>; readonly orders: ReadonlyMap<string, { readonly paid: number; readonly spentMinor: number }>; readonly minutes: ReadonlyMap<string, number>; readonly spokeBefore: ReadonlySet<string> }

/** What the room said of people when the list was made. */
export interface Barriers { readonly insiders: readonly Barred[]; readonly blacklist: readonly Barred[]; readonly muted: readonly string[]; readonly links: readonly Pick<Link, 'viewerKeys'>[]; readonly pastWinners: readonly PastWinner[] }

export interface EntryRules {
  readonly rules: Pick<LotteryDraft, 'entry' | 'filters' | 'tickets'>; readonly salt: string; readonly openedAt: number; readonly closedAt: number;
  /** A rehearsal draws among its simulated crowd; a real draw never does. */
  readonly isRehearsal: boolean;
}

/** One who is in. `at`: when their first valid comment was said, by the platform's clock. */
export interface Admitted { readonly key: string; readonly tickets: number; readonly name: string; readonly viewerKey: string | null; readonly crowdSeq: number | null; readonly at: number }
export interface EntryResult { readonly admitted: readonly Admitted[]; readonly excluded: ExclusionCounts; readonly signals: { readonly neverSpoke: number; readonly sameSecond: number; readonly defaultName: number } }

/** A text as keywords are compared. */
const folded = (text: string): string => text.normalize('NFKC').trim().toLocaleLowerCase('en');
export function saysKeyword(text: string, { keyword, match }: LotteryDraft['entry']): boolean {
  const [said, wanted] = [folded(text), folded(keyword)];
  return wanted !== '' && (match === 'exact' ? said === wanted : said.includes(wanted));
}

/** Names that platforms give to those who chose none. A signal for people, never a reason to leave somebody out. */
const DEFAULT_NAME = /^(?:用户|user|手机用户|抖音用户|bili_|guest)[\s_-]*\d{4,}$/iu;
/** So many first entries within one second are a burst. */
const BURST = 20;

/** True = the id names no account. Some platforms write 0 for everybody they mask: one "person" with a thousand voices. */
export const isNobody = (id: string | null): id is null => id === null || /^0*$/u.test(id);

interface Candidate { readonly fact: EntryFact; readonly humanKeys: readonly string[] }

/**
 * Who is in, and how many are not and why. Facts in the order in which they were stored; a person counts once, with their first valid
 * comment. Reasons about a comment count comments, reasons about a person count people. The same facts give the same answer.
 */
export function foldEntries(facts: Iterable<EntryFact>, { rules, salt, openedAt, closedAt, isRehearsal }: EntryRules, barriers: Barriers, people: PeopleFacts): EntryResult {
  const excluded: Partial<Record<Exclusion, number>> = {};
  const leaveOut = (why: Exclusion): void => { excluded[why] = (excluded[why] ?? 0) + 1; };
  const judge = createJudge({ graceMs: rules.entry.graceMs, openedAt, closedAt, isRehearsal }, barriers);
  const humans = createHumans(barriers.links);
  const candidates = new Map<string, Candidate>();
  const turnedAway = new Set<string>();
  for (const fact of facts) {
    if (!saysKeyword(fact.text, rules.entry)) continue;
    const why = judge(fact);
    const who = `${fact.platform}:${fact.viewerId ?? ''}`;
    if (why !== null) {
      if (!BY_PERSON.has(why)) leaveOut(why);
      else if (!turnedAway.has(who)) { turnedAway.add(who); leaveOut(why); }
      continue;
    }
    const human = humans.of(fact.viewerKey) ?? who;
    const known = candidates.get(human);
    if (known === undefined) candidates.set(human, { fact, humanKeys: humans.keys(fact.viewerKey) });
    else leaveOut(known.fact.platform === fact.platform && known.fact.viewerId === fact.viewerId ? 'duplicate' : 'linked');
  }
  const admitted: Admitted[] = [];
  for (const { fact, humanKeys } of candidates.values()) {
    const why = personProblem(fact, humanKeys, rules.filters, barriers.pastWinners, people, closedAt);
    if (why !== null) leaveOut(why);
    else admitted.push({ key: entrantKey(salt, fact.platform, fact.viewerId ?? ''), tickets: ticketsOf(fact, humanKeys, rules.tickets, people), name: maskName(fact.name), viewerKey: fact.viewerKey, crowdSeq: fact.crowdSeq, at: fact.at });
  }
  const byKey = new Map(admitted.map((each) => [each.key, each]));
  return { admitted: sortEntrants(admitted).map(({ key }) => byKey.get(key)).filter((each) => each !== undefined), excluded, signals: signalsOf([...candidates.values()].map(({ fact }) => fact), people) };
}

const BY_PERSON: ReadonlySet<Exclusion> = new Set<Exclusion>(['insider', 'blacklisted', 'muted']);
const isOf = (barred: readonly Barred[]): ((fact: EntryFact) => boolean) => {
  const keys = new Set(barred.flatMap(({ viewerKey }) => (viewerKey === null ? [] : [viewerKey])));
  const ids = new Set(barred.flatMap(({ platform, userId }) => (userId === null ? [] : platformNames(platform).map((each) => `${each}:${userId}`))));
  return ({ viewerKey, platform, viewerId }) => (viewerKey !== null && keys.has(viewerKey)) || ids.has(`${platform}:${viewerId ?? ''}`) || ids.has(`:${viewerId ?? ''}`);
};
const PROVENANCES: ReadonlySet<string> = new Set(['history', 'mirror', 'test', 'simulated', 'replay']);

/** Why a comment is no entry, in the order of EXCLUSIONS; null = it is one. */
function createJudge({ graceMs, openedAt, closedAt, isRehearsal }: { readonly graceMs: number; readonly openedAt: number; readonly closedAt: number; readonly isRehearsal: boolean }, { insiders, blacklist, muted }: Barriers): (fact: EntryFact) => Exclusion | null {
  const [isInsider, isListed, mutedKeys] = [isOf(insiders), isOf(blacklist), new Set(muted)];
  return (fact) => {
    if (PROVENANCES.has(fact.provenance) && !(isRehearsal && fact.provenance === 'simulated')) return fact.provenance as Exclusion;
    if (isNobody(fact.viewerId)) return 'masked';
    if (fact.isDeleted) return 'deleted';
    if (fact.at < openedAt) return 'early';
    if (fact.at > closedAt || fact.receivedAt > closedAt + graceMs) return 'late';
    if (fact.isStaff || isInsider(fact)) return 'insider';
    if (isListed(fact)) return 'blacklisted';
    return fact.viewerKey !== null && mutedKeys.has(fact.viewerKey) ? 'muted' : null;
  };
}

/** Accounts that people said are one human, joined over all links that share one. */
export function createHumans(links: Barriers['links']): { readonly of: (viewerKey: string | null) => string | null; readonly keys: (viewerKey: string | null) => readonly string[] } {
  const groups = new Map<string, Set<string>>();
  for (const { viewerKeys } of links) {
    const joined = new Set(viewerKeys.flatMap((key) => [key, ...(groups.get(key) ?? [])]));
    for (const key of joined) groups.set(key, joined);
  }
  return {
    of: (key) => { const group = key === null ? undefined : groups.get(key); return group === undefined ? null : `human ${[...group].toSorted()[0] ?? ''}`; },
    keys: (key) => (key === null ? [] : [...(groups.get(key) ?? [key])]),
  };
}

/** Why a person may not enter although the comment was one; null = they may. What any of their accounts did counts for the human. */
function personProblem(fact: EntryFact, keys: readonly string[], filters: LotteryDraft['filters'], pastWinners: readonly PastWinner[], people: PeopleFacts, closedAt: number): Exclusion | null {
  const { notWonInDays, fanLevel, spendMinor, watchMinutes } = filters;
  if (notWonInDays !== null && pastWinners.some(({ viewerKey, at }) => keys.includes(viewerKey) && at > closedAt - notWonInDays * 86_400_000)) return 'wonRecently';
  if (filters.follower && !keys.some((key) => people.follows.has(key))) return 'notFollower';
  if (fanLevel !== null && (fact.level ?? 0) < fanLevel) return 'fanLevel';
  const paid = sumOf(keys, (key) => people.orders.get(key)?.paid ?? 0);
  if (filters.ordered && paid === 0) return 'noOrder';
  if (spendMinor !== null && sumOf(keys, (key) => people.orders.get(key)?.spentMinor ?? 0) < spendMinor) return 'spend';
  if (watchMinutes !== null && Math.max(0, ...keys.map((key) => people.minutes.get(key) ?? 0)) < watchMinutes) return 'watch';
  return filters.spokeBefore && !keys.some((key) => people.spokeBefore.has(key)) ? 'firstComment' : null;
}
const sumOf = (keys: readonly string[], of: (key: string) => number): number => keys.reduce((sum, key) => sum + of(key), 0);

function ticketsOf({ level }: EntryFact, keys: readonly string[], { perOrder, byFanLevel, most }: LotteryDraft['tickets'], people: PeopleFacts): number {
  const ofLevel = Math.max(1, ...byFanLevel.filter(({ from }) => (level ?? 0) >= from).map(({ tickets }) => tickets));
  return Math.max(1, Math.min(most, ofLevel + perOrder * sumOf(keys, (key) => people.orders.get(key)?.paid ?? 0)));
}

function signalsOf(facts: readonly EntryFact[], people: PeopleFacts): EntryResult['signals'] {
  const seconds = new Map<number, number>();
  for (const { at } of facts) seconds.set(Math.floor(at / 1_000), (seconds.get(Math.floor(at / 1_000)) ?? 0) + 1);
  return {
    neverSpoke: facts.filter(({ viewerKey }) => viewerKey === null || !people.spokeBefore.has(viewerKey)).length,
    sameSecond: [...seconds.values()].filter((count) => count >= BURST).reduce((sum, count) => sum + count, 0),
    defaultName: facts.filter(({ name }) => DEFAULT_NAME.test(name.trim())).length,
  };
}
