import { useMemo } from 'react';
import { useMetrics } from '../../state/crowd/CrowdProvider.tsx';
import { useShow, useTick } from '../../state/hooks.ts';
import { readFeedHealth, type FeedHealth } from './feedHealth.ts';

const NO_FEEDS: readonly never[] = [];

/** Every source's health and the engine's time it was judged at, once a second. Before the clock is known, the read-out's own time stands in. */
export function useFeeds(): { readonly feeds: readonly FeedHealth[]; readonly now: number } {
  const sources = useShow((show) => show.sources);
  const metrics = useMetrics();
  const now = useTick(1) ?? metrics?.at ?? 0;
  const readouts = metrics?.feeds ?? NO_FEEDS;
  const feeds = useMemo(() => readFeedHealth(Object.values(sources), readouts, now), [sources, readouts, now]);
  return { feeds, now };
}
