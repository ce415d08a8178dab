import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { inOwnTask } from '../../ui/inOwnTask.ts';

export interface FollowLive {
  /** The person scrolled away: the list stays where it is until asked back. */
  readonly isAway: boolean;
  readonly onUserScroll: () => void;
  readonly backToLive: () => void;
}

/**
 * Keeps the row on air in view when it changes, unless the person is looking elsewhere in the list. Wheel, touch and keys
 * count as looking elsewhere; our own scrolling does not.
 */
export function useFollowLive(list: RefObject<HTMLElement | null>, liveIndex: number | null, scrollTo: (index: number) => void): FollowLive {
  const [isAway, setAway] = useState(false);
  const scroll = useRef(scrollTo);
  useEffect(() => { scroll.current = scrollTo; });
  useEffect(() => (liveIndex === null || isAway ? undefined : inOwnTask(() => scroll.current(liveIndex))), [liveIndex, isAway]);
  const onUserScroll = useCallback(() => {
    if (liveIndex === null) return;
    const live = list.current?.querySelector<HTMLElement>('[data-status=onAir]');
    const box = list.current?.getBoundingClientRect();
    if (box === undefined) return;
    const row = live?.getBoundingClientRect();
    setAway(row === undefined || row.bottom < box.top || row.top > box.bottom);
  }, [list, liveIndex]);
  const backToLive = useCallback(() => {
    setAway(false);
    if (liveIndex !== null) scroll.current(liveIndex);
  }, [liveIndex]);
  return { isAway, onUserScroll, backToLive };
}
