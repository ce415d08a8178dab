import { sortEntrants } from './canonicalList.ts';
import { createHumans, type Admitted, type Barriers, type EntryResult, type EntryRules } from './foldEntries.ts';
import type { Barred, Exclusion, OwnList } from './model.ts';
import { platformNames } from './platformWords.ts';
import { entrantKey } from './rulesHash.ts';

/** Somebody the room knows by a key, as platforms know them. */
export interface KnownViewer { readonly viewerKey: string; readonly platform: string; readonly userId: string }

/** The platform of a key of the list. */
const platformOfKey = (key: string): string => key.slice(0, key.lastIndexOf(':'));

/**
 * Who of a list of one's own is in, and how many rows are not and why: every row is either. The list holds hashes alone, so those who may not
 * win, are one human with another or won lately are hashed alike and held against it; `known` tells the accounts of those whom the room knows by
 * its own key. What comments tell (following, orders, minutes) is not asked: validators keep such rules from being published.
 */
export function foldOwnList({ rows, masked }: Pick<OwnList, 'rows' | 'masked'>, { rules, salt, closedAt }: EntryRules, barriers: Barriers, known: readonly KnownViewer[]): EntryResult {
  const excluded: Partial<Record<Exclusion, number>> = masked > 0 ? { masked } : {};
  const leaveOut = (why: Exclusion): void => { excluded[why] = (excluded[why] ?? 0) + 1; };
  const viewers = viewersByKey(salt, known);
  const keysOf = keysOfBarred(salt, new Set(rows.map(({ key }) => platformOfKey(key))), known);
  const [insiders, blacklist] = [keysOf(barriers.insiders), keysOf(barriers.blacklist)];
  const muted = new Set(barriers.muted);
  const humans = createHumans(barriers.links);
  const seen = new Set<string>();
  const taken = new Set<string>();
  /** Why a row is not in, in the order of EXCLUSIONS; null = it is. Asked once for each row, in their order. */
  const problem = (key: string, own: readonly string[]): Exclusion | null => {
    const human = own.map(humans.of).find((each) => each !== null) ?? key;
    const isAgain = seen.has(key);
    seen.add(key);
    if (isAgain) return 'duplicate';
    if (insiders.has(key)) return 'insider';
    if (blacklist.has(key)) return 'blacklisted';
    if (own.some((viewerKey) => muted.has(viewerKey))) return 'muted';
    if (taken.has(human)) return 'linked';
    taken.add(human);
    return wonLately(own.flatMap((viewerKey) => humans.keys(viewerKey)), rules.filters.notWonInDays, barriers, closedAt) ? 'wonRecently' : null;
  };
  const admitted: Admitted[] = [];
  for (const [index, { key, name, tickets }] of rows.entries()) {
    const own = viewers.get(key) ?? [];
    const why = problem(key, own);
    // The row's number stands where a comment's would: lists have no clock of their own.
    if (why === null) admitted.push({ key, tickets: Math.min(rules.tickets.most, tickets), name, viewerKey: own[0] ?? null, crowdSeq: null, at: index });
    else leaveOut(why);
  }
  const byKey = new Map(admitted.map((each) => [each.key, each]));
  return { admitted: sortEntrants(admitted).map(({ key }) => byKey.get(key)).filter((each) => each !== undefined), excluded, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 } };
}

/** One account can be known by several keys: the room may read a platform twice. */
function viewersByKey(salt: string, known: readonly KnownViewer[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const { viewerKey, platform, userId } of known) {
    const key = entrantKey(salt, platform, userId);
    byKey.set(key, [...(byKey.get(key) ?? []), viewerKey]);
  }
  return byKey;
}

/** The keys of people who are barred: by account on one platform or on all of the list, or by the room's own key. */
function keysOfBarred(salt: string, platforms: ReadonlySet<string>, known: readonly KnownViewer[]): (barred: readonly Barred[]) => ReadonlySet<string> {
  return (barred) => new Set(barred.flatMap(({ viewerKey, platform, userId }) => [
    ...(userId === null ? [] : (platform === '' ? [...platforms] : platformNames(platform)).map((each) => entrantKey(salt, each, userId))),
    ...known.filter((each) => viewerKey !== null && each.viewerKey === viewerKey).map((each) => entrantKey(salt, each.platform, each.userId)),
  ]));
}

const wonLately = (keys: readonly string[], days: number | null, { pastWinners }: Barriers, closedAt: number): boolean =>
  days !== null && keys.length > 0 && pastWinners.some(({ viewerKey, at }) => keys.includes(viewerKey) && at > closedAt - days * 86_400_000);
