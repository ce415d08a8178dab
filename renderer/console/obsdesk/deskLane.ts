import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_DESK, NO_DESK, type DeskLane, type WatchDesk } from '#shared/obs/desk/model.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay } from '../../state/hooks.ts';
import type { Link } from '../../transport/link.ts';

interface LaneMirror { readonly store: StoreApi<DeskLane>; readonly want: (wants: Partial<WatchDesk>) => () => void }

const KEYS = Object.keys(NO_DESK) as (keyof WatchDesk)[];
const mirrors = new WeakMap<Link, LaneMirror>();

/** This window's copy of the desk of OBS, and what all its views together want of it. Hidden pages want nothing. */
function mirrorOf(link: Link): LaneMirror {
  const known = mirrors.get(link);
  if (known !== undefined) return known;
  const store = createStore<DeskLane>(() => EMPTY_DESK);
  const wishes = new Set<Partial<WatchDesk>>();
  let told = JSON.stringify(NO_DESK);
  link.onDesk((change) => store.setState(change as Partial<DeskLane>));
  const tell = (): void => {
    const isSeen = document.visibilityState === 'visible';
    const wants = Object.fromEntries(KEYS.map((key) => [key, isSeen && [...wishes].some((wish) => wish[key] === true)])) as unknown as WatchDesk;
    if (JSON.stringify(wants) === told) return;
    told = JSON.stringify(wants);
    link.watchDesk(wants);
  };
  document.addEventListener('visibilitychange', tell);
  const mirror: LaneMirror = {
    store,
    want: (wish) => {
      wishes.add(wish);
      tell();
      return () => { wishes.delete(wish); tell(); };
    },
  };
  mirrors.set(link, mirror);
  return mirror;
}

/** Selects from the desk of OBS. What is not asked for with `useWatchDesk` by any view of this window is null. */
export function useLane<T>(select: (lane: DeskLane) => T): T {
  return useStore(mirrorOf(useDesk().link).store, select);
}

/** Asks for a part of the desk while the calling view is on screen. */
export function useWatchDesk(part: keyof WatchDesk, isWanted = true): void {
  const { link } = useDesk();
  // Who may not look is not asked for a look: each try would be a denial in the audit log.
  const mayLook = useMay('lookAtObs');
  useEffect(() => (isWanted && mayLook ? mirrorOf(link).want({ [part]: true }) : undefined), [link, part, isWanted, mayLook]);
}
