import { useEffect, useState } from 'react';

/** Is the screen kept awake? `unsupported`: the browser has no such function (plain http on a LAN counts as that). */
export type WakeLockSituation = 'held' | 'released' | 'unsupported';

/**
 * Keeps the screen awake while `wanted`. Browsers drop the lock whenever the page is hidden, so it is asked for again on return;
 * they may refuse it too (battery saver), which is reported and not retried until then.
 */
export function useWakeLock(wanted: boolean): WakeLockSituation {
  const [situation, setSituation] = useState<WakeLockSituation>('wakeLock' in navigator ? 'released' : 'unsupported');
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let sentinel: WakeLockSentinel | null = null;
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (over) { await got.release(); return; }
        sentinel = got;
        setSituation('held');
        got.addEventListener('release', () => { setSituation('released'); });
      } catch {
        setSituation('released');
      }
    };
    const again = (): void => { void ask(); };
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void sentinel?.release();
    };
  }, [wanted]);
  return situation;
}
