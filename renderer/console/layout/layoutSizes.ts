import { z } from 'zod';

/** Sizes of the console's movable edges, in px. */
export const layoutSchema = z.object({ left: z.number(), right: z.number(), bottom: z.number() });
export type Layout = z.infer<typeof layoutSchema>;
export type Edge = keyof Layout;

/** A window lower than this has no room for the chart's full height, px. */
const LOW = 640;

interface Bounds { readonly min: number; readonly max: number }

/** How far each edge may go in a window of this size: no panel is ever squeezed to uselessness. */
export function boundsOf(edge: Edge, width: number, height: number): Bounds {
  switch (edge) {
    case 'left': return { min: 336, max: Math.max(336, width * 0.42) };
    case 'right': return { min: 264, max: Math.max(264, width * 0.4) };
    // Magnified to twice its size a screen is 540 px high: the run-sheet needs them more than the chart.
    case 'bottom': return { min: height < LOW ? 76 : 112, max: Math.max(112, height * 0.4) };
  }
}

/** On the 4 px grid and inside its bounds. */
export function clampEdge(edge: Edge, value: number, width: number, height: number): number {
  const { min, max } = boundsOf(edge, width, height);
  return Math.round(Math.min(max, Math.max(min, value)) / 4) * 4;
}

/** The middle (picture, now card) never gets narrower than this. */
export const MIDDLE_MIN = 480;

/** A layout made to fit a window: every edge in its bounds, the side panels giving way to the middle, comments first. */
export function fitLayout(wanted: Layout, width: number, height: number): Layout {
  const bottom = clampEdge('bottom', wanted.bottom, width, height);
  let left = clampEdge('left', wanted.left, width, height);
  const right = clampEdge('right', Math.min(wanted.right, width - MIDDLE_MIN - left), width, height);
  left = clampEdge('left', Math.min(left, width - MIDDLE_MIN - right), width, height);
  return { left, right, bottom };
}

/** The layout nobody has touched: proportions of the study at 1920x1080, tighter on small screens. */
export function defaultLayout(width: number, height: number): Layout {
  return {
    left: clampEdge('left', width * 0.292, width, height),
    right: clampEdge('right', width < 1_500 ? width * 0.235 : width * 0.26, width, height),
    bottom: clampEdge('bottom', height < LOW ? 76 : height < 900 ? 132 : 196, width, height),
  };
}

/** Layouts are remembered per screen size: a laptop's does not follow to the studio monitor. */
export const layoutKey = (screen: { readonly width: number; readonly height: number }): string => `cuedeck.console.layout.${String(screen.width)}x${String(screen.height)}`;
