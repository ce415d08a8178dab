import { useEffect, useState } from 'react';
import { useDesk } from '../../state/deskContext.ts';
import { useWatchDesk } from './deskLane.ts';

/** Small pictures of all scenes as blob URLs by scene, while `isWanted`. Each is revoked well after the next one has replaced it. */
export function useSceneThumbs(isWanted: boolean): Readonly<Record<string, string>> {
  const { link } = useDesk();
  const [urls, setUrls] = useState<Readonly<Record<string, string>>>({});
  useWatchDesk('scenes', isWanted);
  useEffect(() => {
    if (!isWanted) return undefined;
    const held = new Map<string, string>();
    const stop = link.onSceneThumb(({ scene, jpeg }) => {
      const before = held.get(scene);
      const url = URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' }));
      held.set(scene, url);
      setUrls((shown) => ({ ...shown, [scene]: url }));
      if (before !== undefined) setTimeout(() => URL.revokeObjectURL(before), 2_000);
    });
    return () => {
      stop();
      setUrls({});
      for (const url of held.values()) URL.revokeObjectURL(url);
    };
  }, [link, isWanted]);
  return urls;
}
