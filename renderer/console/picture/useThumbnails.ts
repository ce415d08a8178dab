import { useEffect, useState } from 'react';
import { useDesk } from '../../state/deskContext.ts';

/** One picture as shown: a blob URL, the scene it shows, and when it was taken (engine ms). */
export interface Picture { readonly url: string; readonly scene: string; readonly at: number }
export interface Pictures { readonly program: Picture | null; readonly preview: Picture | null }

const NONE: Pictures = { program: null, preview: null };

/** The newest pictures of program and preview. Each blob URL is revoked when the next one has replaced it. */
export function useThumbnails(): Pictures {
  const { link } = useDesk();
  const [pictures, setPictures] = useState<Pictures>(NONE);
  useEffect(() => {
    const urls = new Map<'program' | 'preview', string>();
    const stop = link.onThumbnail(({ of, scene, at, jpeg }) => {
      const before = urls.get(of);
      const url = URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' }));
      urls.set(of, url);
      setPictures((shown) => ({ ...shown, [of]: { url, scene, at } }));
      // The old picture stays on screen until the new one is decoded: revoke it well after.
      if (before !== undefined) setTimeout(() => URL.revokeObjectURL(before), 2_000);
    });
    return () => {
      stop();
      for (const url of urls.values()) URL.revokeObjectURL(url);
    };
  }, [link]);
  return pictures;
}
