/** The stops of the tour, and the part of the console each stands at (`data-tour`). */
export const TOUR_STEPS = ['runsheet', 'next', 'picture', 'host', 'comments', 'figures', 'top'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
interface Size { readonly width: number; readonly height: number }

const GAP = 12;
/** From the edge of the window, px. */
const EDGE = 8;
const within = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most));

/** Where the card stands: beside its part where there is room, else below, above, or in the lower right corner of it; always wholly in the window. */
export function cardPlace(part: Box | null, card: Size, room: Size): { readonly left: number; readonly top: number } {
  const [mostLeft, mostTop] = [room.width - card.width - EDGE, room.height - card.height - EDGE];
  if (part === null) return { left: within((room.width - card.width) / 2, mostLeft), top: within((room.height - card.height) / 2, mostTop) };
  const right = part.left + part.width + GAP;
  const left = part.left - card.width - GAP;
  const below = part.top + part.height + GAP;
  const above = part.top - card.height - GAP;
  const top = within(part.top, mostTop);
  if (right <= mostLeft) return { left: right, top };
  if (left >= EDGE) return { left, top };
  const across = within(part.left + part.width - card.width, mostLeft);
  if (below <= mostTop) return { left: across, top: below };
  if (above >= EDGE) return { left: across, top: above };
  return { left: within(across - GAP, mostLeft), top: within(part.top + part.height - card.height - GAP, mostTop) };
}
