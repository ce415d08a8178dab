import type { MarkKind, TimelineMark, TimelinePart } from './timelineTypes.ts';

/** What is drawn: minutes as columns, the time in the middle of each. */
export type AxisColumns = readonly [number[], (number | null)[], (number | null)[], (number | null)[]];
const HALF_MINUTE = 30_000;
const MINUTE = 60_000;

/** Minutes nobody wrote break the lines: unknown is not zero. */
export function axisColumns({ minutes }: TimelinePart): AxisColumns {
  const columns: [number[], (number | null)[], (number | null)[], (number | null)[]] = [[], [], [], []];
  let before: number | null = null;
  for (const [i, at] of minutes.at.entries()) {
    if (before !== null && at - before > MINUTE) {
      columns[0].push(before + MINUTE + HALF_MINUTE);
      columns[1].push(null);
      columns[2].push(null);
      columns[3].push(null);
    }
    columns[0].push(at + HALF_MINUTE);
    columns[1].push(minutes.online[i] ?? null);
    columns[2].push(minutes.paidMinor[i] ?? null);
    columns[3].push(minutes.comments[i] ?? null);
    before = at;
  }
  return columns;
}

/** A stretch of time that is looked at. */
export interface AxisView { readonly from: number; readonly until: number }
const CLOSEST_MS = 2 * MINUTE;

/** Nearer or farther around a moment; never beyond the session, never closer than two minutes. */
export function zoomed(view: AxisView, whole: AxisView, by: number, around: number): AxisView {
  const length = Math.min(whole.until - whole.from, Math.max(Math.min(CLOSEST_MS, whole.until - whole.from), (view.until - view.from) * by));
  const share = (around - view.from) / Math.max(1, view.until - view.from);
  return within({ from: around - length * share, until: around + length * (1 - share) }, whole);
}

/** The same length, elsewhere. */
export const moved = (view: AxisView, whole: AxisView, byMs: number): AxisView => within({ from: view.from + byMs, until: view.until + byMs }, whole);

function within({ from, until }: AxisView, whole: AxisView): AxisView {
  const length = Math.min(until - from, whole.until - whole.from);
  const begin = Math.min(Math.max(from, whole.from), whole.until - length);
  return { from: begin, until: begin + length };
}

/** Marks of one lane so near to each other that they would cover one another, as one. */
export interface MarkGroup { readonly at: number; readonly share: number; readonly marks: readonly TimelineMark[] }
const NEAREST_SHARE = 0.008;

export function groupMarks(marks: readonly TimelineMark[], { from, until }: AxisView): readonly MarkGroup[] {
  const groups: { at: number; share: number; marks: TimelineMark[] }[] = [];
  for (const mark of marks) {
    const share = (mark.moment.at - from) / Math.max(1, until - from);
    if (share < 0 || share > 1) continue;
    const last = groups.at(-1);
    if (last !== undefined && share - last.share < NEAREST_SHARE) last.marks.push(mark);
    else groups.push({ at: mark.moment.at, share, marks: [mark] });
  }
  return groups;
}

/** The lanes under the curve, and what stands in each. */
export const LANES = [
  { id: 'products', kinds: ['explain', 'pin', 'price'] }, { id: 'draws', kinds: ['draw'] }, { id: 'scenes', kinds: ['scene', 'panic', 'stream'] },
  { id: 'alerts', kinds: ['alert', 'incident'] }, { id: 'cues', kinds: ['hostCue', 'highlight', 'adLib'] },
] as const satisfies readonly { readonly id: string; readonly kinds: readonly MarkKind[] }[];
