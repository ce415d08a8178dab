import type { ItemId } from '../ids.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import { isInSpan, loopSpan } from '../runsheet/loop.ts';
import type { Run, ShowSituation } from './state.ts';

export type RunningShow = Extract<ShowSituation, { kind: 'running' }>;

/** A row to take, and the pass of the loop it then belongs to. */
export interface Place { readonly index: number; readonly item: RunsheetItem; readonly pass: number | null }

/** The newest run of the plan's own order: the one on air, or the one an ad-lib interrupted. */
export const planRun = (show: RunningShow): Run => (show.onAir.how === 'adLib' ? (show.done.findLast((run) => run.how !== 'adLib') ?? show.onAir) : show.onAir);

/** Where the show stands in the plan. `isRow`: the row of the run itself, else the row it stood behind before it was taken out. */
export interface PlanPosition { readonly index: number; readonly isRow: boolean; readonly pass: number | null }

/** Null when the row of the run is not in the plan and nothing says where it was. */
export function planPosition(show: RunningShow): PlanPosition | null {
  const run = planRun(show);
  const span = loopSpan(show.sheet);
  const row = show.sheet.items.findIndex((item) => item.id === run.item.id);
  if (row !== -1) return { index: row, isRow: true, pass: isInSpan(span, row) ? (run.loopPass ?? 1) : null };
  if (show.resumeAfter === null) return null;
  const { afterId } = show.resumeAfter;
  const index = afterId === null ? -1 : show.sheet.items.findIndex((item) => item.id === afterId);
  if (index === -1 && afterId !== null) return null;
  // It may have been the first row of the loop: the row it stood behind is then just outside.
  const isInside = isInSpan(span, index) || isInSpan(span, index + 1);
  return { index, isRow: false, pass: run.loopPass !== null && isInside ? run.loopPass : null };
}

const isTakeable = (show: RunningShow) => {
  const dropped = new Set<ItemId>(show.dropped);
  return (item: RunsheetItem | undefined): item is RunsheetItem => item !== undefined && item.role === 'segment' && !dropped.has(item.id);
};

function firstIn(show: RunningShow, from: number, to: number): { readonly index: number; readonly item: RunsheetItem } | null {
  const isOpen = isTakeable(show);
  const step = from <= to ? 1 : -1;
  for (let index = from; step === 1 ? index <= to : index >= to; index += step) {
    const item = show.sheet.items[index];
    if (isOpen(item)) return { index, item };
  }
  return null;
}

const rangeForward = (show: RunningShow, from: number, to: number) => (from > to ? null : firstIn(show, from, to));
const rangeBackward = (show: RunningShow, from: number, to: number) => (from < to ? null : firstIn(show, from, to));

/**
 * What NEXT takes: the first row behind the one on air, in plan order, that is neither dropped nor a milestone; at the end
 * of a loop its first row again, while passes are left. Null after the last row. When the row on air was taken out of the
 * plan or is skipped, NEXT is the row that followed it: nothing comes on air by itself (D1), and NEXT is not lost (D2).
 */
export function nextPlace(show: RunningShow): Place | null {
  const at = planPosition(show);
  if (at === null) return null;
  const span = loopSpan(show.sheet);
  const last = show.sheet.items.length - 1;
  if (span !== null && at.pass !== null) {
    const inPass = rangeForward(show, at.index + 1, span.to);
    if (inPass !== null) return { ...inPass, pass: at.pass };
    const again = at.pass < span.times && !show.loopLeft ? rangeForward(show, span.from, span.to) : null;
    if (again !== null) return { ...again, pass: at.pass + 1 };
    const behind = rangeForward(show, span.to + 1, last);
    return behind === null ? null : { ...behind, pass: null };
  }
  const found = rangeForward(show, at.index + 1, last);
  return found === null ? null : { ...found, pass: isInSpan(span, found.index) ? 1 : null };
}

/** What BACK takes: the nearest row before; in a loop the last of the pass before; of an ad-lib the row it interrupted. */
export function previousPlace(show: RunningShow): Place | null {
  const at = planPosition(show);
  if (at === null) return null;
  const span = loopSpan(show.sheet);
  const isInterrupted = show.onAir.how === 'adLib' && at.isRow;
  const from = isInterrupted || !at.isRow ? at.index : at.index - 1;
  if (span !== null && at.pass !== null) {
    const inPass = rangeBackward(show, from, span.from);
    if (inPass !== null) return { ...inPass, pass: at.pass };
    const before = at.pass > 1 ? rangeBackward(show, span.to, span.from) : null;
    if (before !== null) return { ...before, pass: at.pass - 1 };
    const outside = rangeBackward(show, span.from - 1, 0);
    return outside === null ? null : { ...outside, pass: null };
  }
  const found = rangeBackward(show, from, 0);
  return found === null ? null : { ...found, pass: isInSpan(span, found.index) ? (span?.times ?? 1) : null };
}

/** The row NEXT would take, or null. */
export const nextItem = (show: RunningShow): RunsheetItem | null => nextPlace(show)?.item ?? null;

/** A row of the plan as the target of a jump; in the loop it belongs to the pass that is on, or to the first. */
export function placeOf(show: RunningShow, itemId: ItemId): Place | null {
  const index = show.sheet.items.findIndex((item) => item.id === itemId);
  const item = show.sheet.items[index];
  if (item === undefined) return null;
  return { index, item, pass: isInSpan(loopSpan(show.sheet), index) ? (planPosition(show)?.pass ?? 1) : null };
}

/** Rows a jump to `target` passes over that are neither played nor dropped yet, in plan order. A jump backwards passes over none. */
export function rowsJumpedOver(show: RunningShow, target: ItemId): readonly ItemId[] {
  const from = planPosition(show)?.index ?? null;
  const to = show.sheet.items.findIndex((item) => item.id === target);
  if (from === null || to <= from + 1) return [];
  const settled = new Set<ItemId>(show.dropped);
  for (const run of show.done) settled.add(run.item.id);
  return show.sheet.items.slice(from + 1, to).filter((item) => item.role === 'segment' && !settled.has(item.id)).map((item) => item.id);
}
