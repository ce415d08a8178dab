import { useSyncExternalStore } from 'react';

/** Below this height the run-sheet has no room for more than its rows: what else there is opens over them. */
const SHORT = '(max-height: 860px)';

const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(SHORT);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useIsShort = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(SHORT).matches);
