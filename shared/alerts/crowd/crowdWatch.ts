import { createShelfReader, type ShelfReader } from '../../audience/reading/shelfMentions.ts';
import type { CommentKind, CommentTopic } from '../../audience/reading/reading.ts';
import type { Product } from '../../commerce/product.ts';
import type { MetricsReadout, MinuteBucket } from '../../metrics/readout.ts';
import type { SourceState } from '../../show/state.ts';
import { threadKey } from '../../commentDesk/thread.ts';
import type { CommentDeskState } from '../../commentDesk/commentDeskState.ts';
import type { Instant } from '../../time/instant.ts';
import type { Thresholds } from '../settings.ts';
import type { CrowdSample } from './crowdSample.ts';
import { createViolationWatch } from './violationWatch.ts';
import { createFeedAges } from './feedAges.ts';
import { createGauge } from './gauge.ts';
import { createMinuteSeries } from './minuteSeries.ts';
import { createMoodWindow } from './moodWindow.ts';
import { createRepeatedQuestions } from './repeatedQuestions.ts';
import { createSalesWatch } from './salesWatch.ts';
import { createSecondCounts } from './secondCounts.ts';

/** A comment as it was stored and read. */
export interface WatchedComment { readonly crowdSeq: number; readonly viewer: string; readonly text: string; readonly kind: CommentKind; readonly topic: CommentTopic }
/** What one stored batch told. */
export interface CrowdNews { readonly heard: readonly WatchedComment[]; readonly notices: readonly { readonly sourceId: string; readonly text: string }[]; readonly metrics: MetricsReadout; readonly buckets: readonly MinuteBucket[] }
/** What the show knows at this moment. */
export interface CrowdAround { readonly products: readonly Product[]; readonly onAirProductId: string | null; readonly sources: readonly SourceState[]; readonly desk: Pick<CommentDeskState, 'threads'>; readonly thresholds: Thresholds }

/** Everything the rules about the crowd look at, kept as batches come. Bounded, whatever the crowd does. */
export interface CrowdWatch {
  readonly hear: (news: CrowdNews, around: Pick<CrowdAround, 'products' | 'onAirProductId'>, now: Instant) => void;
  /** The minute up to now was made by bots: it is no measure of what is usual. */
  readonly excludeNow: (now: Instant) => void;
  readonly read: (around: CrowdAround, now: Instant) => CrowdSample;
}

/** @param begunAt what was before is not known: five minutes from here on nothing is called unusual */
export function createCrowdWatch(begunAt: Instant, readShelf: ShelfReader = createShelfReader()): CrowdWatch {
  const comments = createMinuteSeries(begunAt);
  const enters = createMinuteSeries(begunAt);
  const gauge = createGauge();
  const mood = createMoodWindow();
  const questions = createRepeatedQuestions();
  const feeds = createFeedAges();
  const clicks = createGrowing();
  const paid = createGrowing();
  const sales = createSalesWatch(begunAt);
  const violations = createViolationWatch();
  const entersOf = new Map<number, number>();
  let metrics: MetricsReadout | null = null;
  const hearOne = ({ crowdSeq, viewer, text, kind, topic }: WatchedComment, about: string | null, now: Instant, products: readonly Product[]): void => {
    if (kind !== 'question' && kind !== 'complaint') return;
    const { lang, mentions } = readShelf(text, products);
    if (kind === 'question') questions.ask({ id: String(crowdSeq), viewer, at: now, text, about, reading: { lang, kind, topic, mentions, confidence: 1, why: [] } });
    else mood.complaint(now, viewer, mentions.flatMap((mention) => nameOf(products, mention)));
  };
  return {
    hear: ({ heard, notices, metrics: next, buckets }, { products, onAirProductId }, now) => {
      for (const comment of heard) {
        mood.comment(now);
        hearOne(comment, onAirProductId, now, products);
      }
      comments.add(now, heard.length);
      for (const bucket of buckets) {
        enters.add(now, Math.max(0, bucket.enters - (entersOf.get(bucket.minute) ?? 0)));
        entersOf.set(bucket.minute, bucket.enters);
        for (const old of entersOf.keys()) if (entersOf.size > 10) entersOf.delete(old); else break;
      }
      metrics = next;
      clicks.to(next.productClicks, now);
      paid.to(next.money.reduce((sum, { paidOrders }) => sum + paidOrders, 0), now);
      feeds.hear(next.feeds);
      violations.hear(notices, now);
      sales.hear(next, now);
    },
    excludeNow: (now) => { enters.exclude(now); comments.exclude(now); },
    read: (around, now) => {
      gauge.note(metrics?.online ?? null, now);
      const handled = new Set(around.desk.threads.filter(({ status }) => status.kind === 'claimed' || status.kind === 'answered' || (status.kind === 'snoozed' && status.until > now)).map(({ thread }) => threadKey(thread)));
      const people = around.thresholds.repeatPeople;
      const windowS = Math.round(around.thresholds.linkWindowMs / 1_000);
      return {
        comments: comments.read(now), enters: enters.read(now), online: gauge.read(now), mood: mood.read(now),
        repeated: questions.read(now, people, people * 0.8, (key) => handled.has(threadKey({ kind: 'cluster', key }))),
        sales: clicks.isKnown() ? { clicks: clicks.counts.sum(now, 0, windowS), paid: paid.counts.sum(now, 0, windowS), paidBefore: paid.counts.sum(now, windowS, 300) } : null,
        feeds: feeds.read(around.sources, now),
        violation: violations.read((id) => around.sources.find(({ config }) => config.id === id)?.config.name ?? id, now),
        ...sales.read(now),
      };
    },
  };
}

/** A running total as what it grew by. The first value is where it starts: what came before the watch is not news. */
function createGrowing() {
  // The longest window of A-15 and the five minutes before it.
  const counts = createSecondCounts(600);
  let last: number | null = null;
  return {
    counts, isKnown: () => last !== null,
    to: (total: number | null, now: Instant) => {
      if (total === null) return;
      if (last !== null && total > last) counts.add(now, total - last);
      last = total;
    },
  };
}

function nameOf(products: readonly Product[], { productId, linkNo }: { readonly productId: string | null; readonly linkNo: number | null }): readonly string[] {
  const product = products.find(({ id }) => id === productId) ?? products.find((each) => linkNo !== null && each.linkNo === linkNo);
  if (product === undefined) return linkNo === null ? [] : [`#${linkNo}`];
  return [product.name.zh === '' ? product.name.en : product.name.zh];
}
