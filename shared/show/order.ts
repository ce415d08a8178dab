import type { ItemId } from '../ids.ts';
import type { RunsheetItem } from '../runsheet/item.ts';
import type { ShowSituation } from './state.ts';

export type RunningShow = Extract<ShowSituation, { kind: 'running' }>;

/** Where the row on air stands in the plan; -1 when it was taken out of the plan (it stays on air: a run is a copy). */
export const onAirIndex = (show: RunningShow): number => show.sheet.items.findIndex((item) => item.id === show.onAir.item.id);

/**
 * The row NEXT would take: the first one after the row on air, in plan order, that was not dropped. Null after the last
 * one, and null when the row on air is not in the plan any more: no neighbour is ever promoted silently (D1).
 */
export function nextItem(show: RunningShow): RunsheetItem | null {
  const index = onAirIndex(show);
  if (index === -1) return null;
  return show.sheet.items.slice(index + 1).find((item) => !show.dropped.includes(item.id)) ?? null;
}

/** The row BACK would take: the nearest one before the row on air, in plan order, that was not dropped. */
export function previousItem(show: RunningShow): RunsheetItem | null {
  const index = onAirIndex(show);
  if (index === -1) return null;
  return show.sheet.items.slice(0, index).findLast((item) => !show.dropped.includes(item.id)) ?? null;
}

/** Rows a jump to `target` passes over that are neither played nor dropped yet, in plan order. A jump backwards passes over none. */
export function rowsJumpedOver(show: RunningShow, target: ItemId): readonly ItemId[] {
  const from = onAirIndex(show);
  const to = show.sheet.items.findIndex((item) => item.id === target);
  if (from === -1 || to <= from + 1) return [];
  const settled = new Set<ItemId>(show.dropped);
  for (const run of show.done) settled.add(run.item.id);
  return show.sheet.items.slice(from + 1, to).map((item) => item.id).filter((id) => !settled.has(id));
}
