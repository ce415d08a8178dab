import { useCallback, useEffect, useState } from 'react';
import { clampEdge, defaultLayout, fitLayout, layoutKey, layoutSchema, type Edge, type Layout } from './layoutSizes.ts';

const read = (): Layout | null => {
  try {
    return layoutSchema.safeParse(JSON.parse(localStorage.getItem(layoutKey(window.screen)) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
};

const write = (layout: Layout | null): void => {
  try {
    if (layout === null) localStorage.removeItem(layoutKey(window.screen));
    else localStorage.setItem(layoutKey(window.screen), JSON.stringify(layout));
  } catch {
    // Storage may be blocked: the layout then lasts as long as the page.
  }
};

const sizeOfWindow = (): { readonly width: number; readonly height: number } => ({ width: window.innerWidth, height: window.innerHeight });

export interface MovableLayout { readonly layout: Layout; readonly move: (edge: Edge, value: number) => void; readonly reset: (edge: Edge) => void }

/** The console's layout: what was dragged here before, else the default of this window size, always clamped to the window. */
export function useLayout(): MovableLayout {
  const [size, setSize] = useState(sizeOfWindow);
  const [chosen, setChosen] = useState<Layout | null>(read);
  useEffect(() => {
    const onResize = (): void => setSize(sizeOfWindow());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  const wanted = chosen ?? defaultLayout(size.width, size.height);
  const layout = fitLayout(wanted, size.width, size.height);
  const move = useCallback((edge: Edge, value: number) => {
    const now = sizeOfWindow();
    setChosen((before) => {
      const next = { ...(before ?? defaultLayout(now.width, now.height)), [edge]: clampEdge(edge, value, now.width, now.height) };
      write(next);
      return next;
    });
  }, []);
  const reset = useCallback((edge: Edge) => {
    const now = sizeOfWindow();
    move(edge, defaultLayout(now.width, now.height)[edge]);
  }, [move]);
  return { layout, move, reset };
}
