import { instant, type Instant } from '../time/instant.ts';
import type { FeedReadout, MetricsReadout } from './readout.ts';
import type { SessionTotals } from './totals.ts';

/**
 * The figures as windows show them. `views` of a source is the larger of what the platform says and the counted entries
 * (neither can be too high: platforms sample entries, and some never report views); several sources are added up.
 */
export function buildReadout(totals: SessionTotals, feeds: readonly FeedReadout[], commentsLastMinute: number, at: Instant): MetricsReadout {
  const sources = Object.values(totals.sources);
  return {
    at,
    online: totals.online === null ? null : { value: totals.online.value, at: instant(totals.online.at), peak: totals.online.peak },
    views: sumKnown(sources.map((source) => (source.views === null && source.enters === 0 ? null : Math.max(source.views ?? 0, source.enters)))),
    uniqueViewers: sumKnown(sources.map((source) => source.uniqueViewers)),
    comments: totals.comments, commentsLastMinute,
    likes: totals.likes, follows: totals.follows, gifts: totals.gifts,
    productClicks: totals.productClicks,
    money: Object.entries(totals.money)
      .map(([currency, tally]) => ({ currency, ...tally }))
      .toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
    feeds: [...feeds],
    ...(totals.detail !== null && { detail: totals.detail }),
  };
}

/** Null when nobody said anything: shown as "—", never as 0. */
function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
