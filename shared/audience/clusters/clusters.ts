import type { Duration, Instant } from '../../time/instant.ts';
import type { CommentKind, CommentMention, CommentTopic, Reading } from '../reading/reading.ts';
import { clusterKey, isClustered } from './clusterKey.ts';
import { foldKey } from './foldKey.ts';

/** One comment for the clusters. */
export interface ClusterItem {
  /** The stored row, so that a cluster leads back to its originals. */
  readonly id: string;
  /** Who said it: the same person twice counts once. */
  readonly viewer: string;
  readonly at: Instant;
  readonly text: string;
  readonly reading: Reading;
  /** Product on air when it was said, for comments that name none. */
  readonly about: string | null;
}

/** "23 people ask the shade for yellow skin." */
export interface Cluster {
  readonly key: string;
  readonly kind: CommentKind;
  readonly topic: CommentTopic;
  readonly concept: string | null;
  readonly mentions: readonly CommentMention[];
  readonly about: string | null;
  /** What most of them wrote, the shortest of the most frequent. */
  readonly text: string;
  /** Distinct people within the window. */
  readonly people: number;
  readonly comments: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** Newest rows of the cluster, oldest first, at most `MAX_IDS`. */
  readonly ids: readonly string[];
}

export interface Clusters {
  /** Takes a comment in; those that nobody waits on (praise, chatter, spam) are left out. Answers the cluster's key or null. */
  readonly add: (item: ClusterItem) => string | null;
  /** Forgets what is older than the window. */
  readonly evict: (now: Instant) => void;
  /** Clusters of at least `minPeople`, most people first, then the newest. */
  readonly snapshot: (options?: { readonly minPeople?: number; readonly limit?: number }) => readonly Cluster[];
  /** How many different people asked this later than a moment, and the first of these asks; null = nobody. */
  readonly askedAfter: (key: string, at: Instant) => { readonly people: number; readonly since: Instant } | null;
  /** Comments held: the measure of memory. */
  readonly size: () => number;
}

/** Rows a cluster leads back to directly; all of them are in the store. */
export const MAX_IDS = 50;
/** Comments remembered at most, whatever the window: 20,000 are about 10 MB. */
const MAX_ITEMS = 20_000;

interface Held { readonly item: ClusterItem; readonly key: string; readonly fold: string }
interface Group { readonly first: ClusterItem; readonly concept: string | null; readonly held: Arrivals; readonly viewers: Map<string, number>; readonly folds: Map<string, { count: number; text: string }> }

/**
 * Clusters of the last `window`, kept as comments come: each add and each eviction costs the same however many are held. Memory is
 * bounded by `maxItems`: beyond it the oldest go first.
 */
export function createClusters({ window, maxItems = MAX_ITEMS }: { readonly window: Duration; readonly maxItems?: number }): Clusters {
  const groups = new Map<string, Group>();
  const held = createArrivals();
  const drop = (oldest: Held): void => {
    held.shift();
    const group = groups.get(oldest.key);
    if (group === undefined) return;
    // It is the oldest of all, so of its group too.
    group.held.shift();
    countDown(group.viewers, oldest.item.viewer);
    const fold = group.folds.get(oldest.fold);
    if (fold !== undefined && (fold.count -= 1) === 0) group.folds.delete(oldest.fold);
    if (group.held.size() === 0) groups.delete(oldest.key);
  };
  return {
    add: (item) => {
      if (!isClustered(item.reading)) return null;
      const { key, concept } = clusterKey(item.text, item.reading, item.about);
      const entry: Held = { item, key, fold: foldKey(item.text) };
      let group = groups.get(key);
      if (group === undefined) groups.set(key, group = { first: item, concept, held: createArrivals(), viewers: new Map(), folds: new Map() });
      group.held.push(entry);
      group.viewers.set(item.viewer, (group.viewers.get(item.viewer) ?? 0) + 1);
      const fold = group.folds.get(entry.fold);
      if (fold === undefined) group.folds.set(entry.fold, { count: 1, text: item.text });
      else fold.count += 1;
      held.push(entry);
      const oldest = held.oldest();
      if (held.size() > maxItems && oldest !== undefined) drop(oldest);
      return key;
    },
    evict: (now) => {
      for (let oldest = held.oldest(); oldest !== undefined && now - oldest.item.at > window; oldest = held.oldest()) drop(oldest);
    },
    snapshot: ({ minPeople = 1, limit = 100 } = {}) => [...groups]
      .filter(([, group]) => group.viewers.size >= minPeople)
      .toSorted(([, a], [, b]) => b.viewers.size - a.viewers.size || newestOf(b).at - newestOf(a).at)
      .slice(0, limit)
      // Only those that are shown: in a burst there are thousands, and to describe one takes a look at all its wordings.
      .map(([key, group]) => describeGroup(key, group)),
    askedAfter: (key, at) => {
      const later = (groups.get(key)?.held.newest(MAX_ITEMS) ?? []).filter(({ item }) => item.at > at);
      const [first] = later;
      return first === undefined ? null : { people: new Set(later.map(({ item }) => item.viewer)).size, since: first.item.at };
    },
    size: held.size,
  };
}

interface Arrivals {
  readonly push: (entry: Held) => void;
  readonly oldest: () => Held | undefined;
  readonly latest: () => Held | undefined;
  /** The last `count` of them, oldest first. */
  readonly newest: (count: number) => readonly Held[];
  readonly shift: () => void;
  readonly size: () => number;
}

/**
 * Comments in the order they came. Not a Set: to find its first entry one steps over the place of every entry that has left, thousands
 * of them with each comment of a burst.
 */
function createArrivals(): Arrivals {
  let entries: Held[] = [];
  let first = 0;
  return {
    push: (entry) => { entries.push(entry); },
    oldest: () => entries[first],
    latest: () => (first < entries.length ? entries.at(-1) : undefined),
    newest: (count) => entries.slice(Math.max(first, entries.length - count)),
    shift: () => {
      first += 1;
      if (first < 1_024 || first * 2 < entries.length) return;
      entries = entries.slice(first);
      first = 0;
    },
    size: () => entries.length - first,
  };
}

function countDown(counts: Map<string, number>, name: string): void {
  const left = (counts.get(name) ?? 1) - 1;
  if (left === 0) counts.delete(name);
  else counts.set(name, left);
}

function newestOf({ held, first }: Group): ClusterItem {
  return held.latest()?.item ?? first;
}

function describeGroup(key: string, group: Group): Cluster {
  const oldest = group.held.oldest()?.item ?? group.first;
  return {
    key, kind: oldest.reading.kind, topic: oldest.reading.topic, concept: group.concept, mentions: oldest.reading.mentions, about: oldest.about,
    text: usualText(group) ?? oldest.text, people: group.viewers.size, comments: group.held.size(), firstAt: oldest.at, lastAt: newestOf(group).at,
    ids: group.held.newest(MAX_IDS).map((entry) => entry.item.id),
  };
}

/** What most wrote, the shortest of the most frequent; the first of several alike. */
function usualText({ folds }: Group): string | null {
  let usual: { readonly count: number; readonly text: string } | null = null;
  for (const fold of folds.values()) if (usual === null || fold.count > usual.count || (fold.count === usual.count && fold.text.length < usual.text.length)) usual = fold;
  return usual?.text ?? null;
}
