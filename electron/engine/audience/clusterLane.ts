import { createClusters, type Cluster, type Clusters } from '#shared/audience/clusters/clusters.ts';
import type { ClusterNow, ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import { maskText } from '#shared/audience/masking.ts';
import { createShelfReader, type ShelfReader } from '#shared/audience/reading/shelfMentions.ts';
import { HEARD_AFTER_MS, REOPEN_PEOPLE } from '#shared/commentDesk/reopenRule.ts';
import type { ThreadRef } from '#shared/commentDesk/thread.ts';
import { onAirProduct } from '#shared/show/onAirProduct.ts';
import type { ShowState } from '#shared/show/state.ts';
import { after, duration, instant, MINUTE, type Instant } from '#shared/time/instant.ts';
import type { CommitListener } from '../committer.ts';
import type { Cancel, Clock, CrowdCommit, CrowdStore, HeardComment, Log } from '../ports.ts';
import { later } from '../later.ts';
import { whenCalm, type Calm } from '../whenCalm.ts';

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly crowdStore: Pick<CrowdStore, 'askedSince'>;
  readonly state: () => ShowState;
  /** Shared with whoever else looks at the same comments. */
  readonly readShelf?: ShelfReader;
  readonly tell: (now: ClustersNow) => void;
  /** Commands go first. */
  readonly calm?: Calm;
  /** An answered cluster is asked again by enough people (reopenRule.ts). */
  readonly grown: (thread: ThreadRef, people: number, since: Instant) => void;
}

/** What many ask at once, kept as comments come. */
export interface ClusterLane {
  readonly hear: (commit: CrowdCommit) => void;
  readonly onShowCommit: CommitListener;
  /** The clusters as last told; null before anything was read. */
  readonly now: () => ClustersNow | null;
  /** As they stand at this moment, at least `minPeople` strong, within `withinMs`: what alerts look at. */
  readonly start: () => void;
  readonly stop: () => void;
}

const WINDOW = duration(10 * MINUTE);
/** At most two snapshots a second. */
const EVERY_MS = 500;
/** Minutes pass without comments too: clusters leave by age. */
const AGE_MS = 5_000;
const SHOWN = 30;
const MAX_KEY = 120;
const RESTORED = 20_000;

/** Builds the lane; it begins with what crowd.db holds of the last minutes. */
export function createClusterLane(deps: Deps): ClusterLane {
  const { clock, state, tell, calm = () => null } = deps;
  let clusters = createClusters({ window: WINDOW });
  const { readShelf = createShelfReader() } = deps;
  let told: ClustersNow | null = null;
  let said = '';
  let cancelTold: Cancel | null = null;
  let cancelSpeak: Cancel = () => undefined;
  let cancelAge: Cancel = () => undefined;
  /** Counts the sessions: what was read for one is not put into the next. */
  let round = 0;

  const speak = (): void => {
    cancelTold = null;
    clusters.evict(clock.now());
    tellGrown(deps, clusters);
    const next = snapshot(clusters, clock.now());
    const news = JSON.stringify([next.asked, next.clusters]);
    if (news === said) return;
    said = news;
    told = next;
    tell(next);
  };
  const plan = (): void => { cancelTold ??= later(clock, EVERY_MS, () => { cancelSpeak = whenCalm(calm, speak); }); };
  const add = (heard: readonly HeardComment[]): void => {
    const { products } = state();
    const about = onAirProduct(state());
    for (const comment of heard) addOne(clusters, comment, about, (text) => readShelf(text, products));
    if (heard.length > 0) plan();
  };
  const restore = async (): Promise<void> => {
    const { session } = state();
    round += 1;
    const mine = round;
    clusters = createClusters({ window: WINDOW });
    plan();
    if (session === null) return;
    try {
      const heard = await deps.crowdStore.askedSince(session.id, instant(clock.now() - WINDOW), RESTORED);
      if (mine === round && clusters.size() === 0) add(heard);
    } catch (thrown) {
      deps.log.warn('the clusters of before could not be read', { thrown });
    }
  };
  return {
    hear: ({ heard }) => { add(heard); },
    onShowCommit: ({ stored }) => {
      if (stored.some(({ event }) => event.kind === 'sessionOpened' || event.kind === 'viewerErased')) void restore();
    },
    now: () => told,
    start: () => {
      void restore();
      cancelAge = clock.every(AGE_MS, () => { if (clusters.size() > 0) plan(); });
    },
    stop: () => {
      cancelTold?.();
      cancelSpeak();
      cancelAge();
    },
  };
}

/** What was answered and is asked again is told; the show's loop sees to it that once is enough. */
function tellGrown({ state, grown }: Deps, clusters: Clusters): void {
  for (const { thread, status } of state().commentDesk.threads) {
    if (thread.kind !== 'cluster' || status.kind !== 'answered') continue;
    const asked = clusters.askedAfter(thread.key, after(status.at, HEARD_AFTER_MS));
    if (asked !== null && asked.people >= REOPEN_PEOPLE) grown(thread, asked.people, asked.since);
  }
}

function addOne(clusters: Clusters, { crowdSeq, viewer, at, text, kind, topic }: HeardComment, about: string | null, readText: (text: string) => ReturnType<ShelfReader>): void {
  if (kind !== 'question' && kind !== 'intent' && kind !== 'complaint') return;
  clusters.add({ id: String(crowdSeq), viewer, at, text, about, reading: { ...readText(text), kind, topic, confidence: 1, why: [] } });
}

function snapshot(clusters: Clusters, at: Instant): ClustersNow {
  return { at, windowMs: WINDOW, asked: clusters.size(), clusters: clusters.snapshot({ minPeople: 2, limit: SHOWN }).map(clusterNow) };
}

/** Names inside a question do not make it to the prompter, so neither to here. */
const clusterNow = ({ key, kind, topic, text, mentions, about, people, comments, firstAt, lastAt, ids }: Cluster): ClusterNow => ({
  key: shortKey(key), kind, topic, text: maskText(text).slice(0, 200), mentions: [...mentions], about, people, comments, firstAt, lastAt, crowdSeqs: ids.map(Number),
});

/** A key of words may be as long as the comment; its beginning and a sum of the rest tell it apart as well. */
function shortKey(key: string): string {
  if (key.length <= MAX_KEY) return key;
  let sum = 2_166_136_261;
  for (const character of key) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return `${key.slice(0, MAX_KEY - 9)}~${sum.toString(36)}`;
}
