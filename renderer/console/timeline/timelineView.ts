/** The stretch of time in view, in engine ms. */
export interface View { readonly from: number; readonly to: number }

/** No closer than this: below it seconds would fill the strip. */
const MIN_SPAN = 60_000;
/** Room left and right of the show when all of it is in view. */
const MARGIN = 0.02;

/** All of the show. */
export function fitView(show: View): View {
  const margin = Math.max(MIN_SPAN / 4, (show.to - show.from) * MARGIN);
  return { from: show.from - margin, to: show.to + margin };
}

/** Keeps a view within the show and its margins, and no closer than a minute. */
export function clampView(view: View, show: View): View {
  const whole = fitView(show);
  const span = Math.min(whole.to - whole.from, Math.max(MIN_SPAN, view.to - view.from));
  const from = Math.min(Math.max(view.from, whole.from), whole.to - span);
  return { from, to: from + span };
}

/** Zooms by `factor` (> 1 = closer) so that the moment `at` stays where it is. */
export function zoomAt(view: View, at: number, factor: number, show: View): View {
  const span = Math.max(MIN_SPAN, (view.to - view.from) / factor);
  const share = (at - view.from) / (view.to - view.from);
  return clampView({ from: at - span * share, to: at + span * (1 - share) }, show);
}

/** Moves by a share of what is in view (+ = later). */
export function panBy(view: View, share: number, show: View): View {
  const step = (view.to - view.from) * share;
  return clampView({ from: view.from + step, to: view.to + step }, show);
}

/** Brings `at` to a third from the left when it is (nearly) out of sight; else leaves the view as it is. */
export function followView(view: View, at: number, show: View): View {
  const span = view.to - view.from;
  if (at >= view.from && at <= view.from + span * 0.85) return view;
  return clampView({ from: at - span / 3, to: at + (span * 2) / 3 }, show);
}

/** Where a moment is on a strip of this width, in px. */
export const xOf = (view: View, at: number, width: number): number => ((at - view.from) / (view.to - view.from)) * width;

/** Which moment a place on the strip is. */
export const timeAt = (view: View, x: number, width: number): number => view.from + (x / Math.max(1, width)) * (view.to - view.from);

export interface Placed<B> { readonly block: B; readonly x: number; readonly width: number }

/**
 * The blocks to draw: those in view, and of many that fall into one pixel only the first, so that 5,000 rows cost as much as
 * the strip has pixels. The block `keep` picks is always drawn.
 */
export function placeBlocks<B extends { readonly from: number; readonly to: number }>(blocks: readonly B[], view: View, width: number, keep: (block: B) => boolean): readonly Placed<B>[] {
  const placed: Placed<B>[] = [];
  let filled = -Infinity;
  for (const block of blocks) {
    if (block.to < view.from || block.from > view.to) continue;
    const x = xOf(view, block.from, width);
    const end = xOf(view, block.to, width);
    if (end <= filled && !keep(block)) continue;
    placed.push({ block, x, width: Math.max(1, end - x) });
    filled = Math.max(filled, Math.ceil(end));
  }
  return placed;
}

/** Which of these places (px, ascending) have room for a name of `minPx` beside them: the first of those that stand too close. */
export function placesWithRoom(places: readonly number[], minPx: number): ReadonlySet<number> {
  const kept: number[] = [];
  for (const x of places) if (x - (kept.at(-1) ?? -Infinity) >= minPx) kept.push(x);
  return new Set(kept);
}

const STEPS = [10_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000, 7_200_000, 10_800_000, 21_600_000];

/** Round moments to write on the axis, at least `minPx` apart. `offsetMs`: the zone's offset from UTC, so that hours are the zone's own. */
export function axisTicks(view: View, width: number, offsetMs: number, minPx = 64): readonly number[] {
  const least = ((view.to - view.from) * minPx) / Math.max(1, width);
  const step = STEPS.find((ms) => ms >= least) ?? 43_200_000;
  const ticks: number[] = [];
  for (let at = Math.ceil((view.from + offsetMs) / step) * step - offsetMs; at <= view.to; at += step) ticks.push(at);
  return ticks;
}
