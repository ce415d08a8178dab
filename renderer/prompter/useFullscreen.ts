import { useCallback, useEffect, useState } from 'react';

/** Is this page full screen, and a toggle. A browser that refuses leaves everything as it was. */
export function useFullscreen(): readonly [boolean, () => void] {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = (): void => { setFull(document.fullscreenElement !== null); };
    document.addEventListener('fullscreenchange', changed);
    return () => { document.removeEventListener('fullscreenchange', changed); };
  }, []);
  const toggle = useCallback(() => {
    const asked = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    asked.catch(() => { setFull(document.fullscreenElement !== null); });
  }, []);
  return [full, toggle];
}
