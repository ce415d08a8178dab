import { createContext, useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { MetricsReadout } from '#shared/metrics/readout.ts';
import { useDesk } from '../deskContext.ts';
import type { CommentPicture } from './commentFeed.ts';
import type { SearchPicture } from './commentSearch.ts';
import { createCrowd, type Crowd } from './crowd.ts';
import { browserPaintClock } from './paintPacer.ts';

const CrowdContext = createContext<Crowd | null>(null);

/** Gives the views below it the audience lane of this window. The window must `watch` the crowd for frames to come. */
export function CrowdProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const desk = useDesk();
  const crowd = useMemo(() => createCrowd({
    desk, paintClock: browserPaintClock(),
    setTimer: (run, ms) => { const handle = setTimeout(run, ms); return () => { clearTimeout(handle); }; },
  }), [desk]);
  useEffect(() => crowd.join(), [crowd]);
  return <CrowdContext value={crowd}>{children}</CrowdContext>;
}

/** The audience lane. Views below <CrowdProvider> only. */
export function useCrowd(): Crowd {
  const crowd = useContext(CrowdContext);
  if (crowd === null) throw new Error('useCrowd outside of CrowdProvider');
  return crowd;
}

/** What the comment list shows now: once per paint, never once per comment. */
export function useCommentPicture(): CommentPicture {
  const { feed } = useCrowd();
  return useSyncExternalStore(feed.subscribe, feed.picture);
}

/** What is looked for in the whole session, and what was found. */
export function useCommentSearch(): SearchPicture {
  const { search } = useCrowd();
  return useSyncExternalStore(search.subscribe, search.picture);
}

/** The latest figures, at most 4 times a second; null before the first frame with figures. */
export function useMetrics(): MetricsReadout | null {
  const { buffer, figures } = useCrowd();
  useSyncExternalStore(figures.subscribe, figures.version);
  return buffer.metrics();
}
