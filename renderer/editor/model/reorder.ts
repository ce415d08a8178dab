import type { ItemId } from '#shared/ids.ts';

/** Where moved rows go: behind a row that does not move itself; null = first. */
export interface Target { readonly afterId: ItemId | null }

/**
 * Rows dropped into a gap of their list (0 = above the first row, n = below the last). Null when nothing would change: the
 * rows stand there already, in this order and without a gap between them.
 */
export function dropTarget(ids: readonly ItemId[], moving: ReadonlySet<ItemId>, gap: number): Target | null {
  if (!ids.some((id) => moving.has(id))) return null;
  const afterId = ids.slice(0, gap).findLast((id) => !moving.has(id)) ?? null;
  const rest = ids.filter((id) => !moving.has(id));
  const at = afterId === null ? 0 : rest.indexOf(afterId) + 1;
  const moved = [...rest.slice(0, at), ...ids.filter((id) => moving.has(id)), ...rest.slice(at)];
  return moved.every((id, index) => id === ids[index]) ? null : { afterId };
}

/** Rows moved one place up (-1) or down (+1) by key: they close up and move as a block. Null at the edge of the list. */
export function stepTarget(ids: readonly ItemId[], moving: ReadonlySet<ItemId>, by: -1 | 1): Target | null {
  const first = ids.findIndex((id) => moving.has(id));
  const last = ids.findLastIndex((id) => moving.has(id));
  if (first === -1) return null;
  return dropTarget(ids, moving, by === -1 ? Math.max(0, first - 1) : Math.min(ids.length, last + 2));
}

/** Which gap of a list a pointer means: `offset` px below the top of its first row. */
export const gapAt = (offset: number, rowHeight: number, length: number): number => Math.min(length, Math.max(0, Math.round(offset / rowHeight)));
