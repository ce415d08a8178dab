import { z } from 'zod';

/** What can stand over the picture, each by itself. `?show=` of an overlay page and the overlay steps of a cue name them. */
export const OVERLAY_PARTS = ['title', 'product', 'countdown', 'pinned', 'lottery', 'ticker', 'timers'] as const;
export const overlayPartSchema = z.enum(OVERLAY_PARTS);
export type OverlayPart = z.infer<typeof overlayPartSchema>;

/** Which parts somebody took off the air; every part not named may be shown. */
export type HiddenParts = readonly OverlayPart[];

/** The parts hidden after one was switched; the same array when nothing changes. */
export function switchPart(hidden: HiddenParts, part: OverlayPart, on: boolean): HiddenParts {
  if (hidden.includes(part) === !on) return hidden;
  return on ? hidden.filter((known) => known !== part) : OVERLAY_PARTS.filter((known) => known === part || hidden.includes(known));
}
