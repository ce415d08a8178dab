import { useEffect } from 'react';
import { useDesk } from '../state/deskContext.ts';

/** Asks for the high-rate lanes while this page can be seen: pictures and figures cost OBS and bandwidth. Comments keep flowing, so that nothing is missed. */
export function useLanes(): void {
  const { link } = useDesk();
  useEffect(() => {
    const ask = (): void => {
      const isSeen = document.visibilityState === 'visible';
      link.watch({ crowd: true, thumbnails: isSeen, vitals: isSeen, clusters: isSeen });
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      link.watch({ crowd: false, thumbnails: false, vitals: false });
    };
  }, [link]);
}
