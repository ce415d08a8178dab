import { useEffect, useState } from 'react';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import { useDesk } from '../../state/deskContext.ts';

/** What each source has brought so far, as the engine counts it; empty until the first frame. Watches the crowd lane while shown. */
export function useFeeds(): ReadonlyMap<string, FeedReadout> {
  const { link } = useDesk();
  const [feeds, setFeeds] = useState<ReadonlyMap<string, FeedReadout>>(new Map());
  useEffect(() => {
    const stop = link.onFrame((frame) => {
      if (frame.metrics !== null) setFeeds(new Map(frame.metrics.feeds.map((feed) => [feed.sourceId, feed])));
    });
    link.watch({ crowd: true, thumbnails: false, vitals: false });
    return () => {
      stop();
      link.watch({ crowd: false, thumbnails: false, vitals: false });
    };
  }, [link]);
  return feeds;
}
