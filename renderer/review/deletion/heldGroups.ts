import type { HeldCount } from '#shared/deletion/proof.ts';

/** What people call what the files hold, in the order in which they ask for it. */
export const HELD_GROUPS = ['audience', 'orders', 'people', 'figures', 'log', 'lists', 'reports', 'raw', 'exports', 'imported', 'copies'] as const;
export type HeldGroup = (typeof HELD_GROUPS)[number];

const NAMED: Readonly<Partial<Record<string, HeldGroup>>> = { audience_rows: 'audience', orders: 'orders', people: 'people' };
const STORES: Readonly<Record<HeldCount['store'], HeldGroup>> = { 'show.db': 'log', 'crowd.db': 'figures', 'lottery.db': 'lists', 'review.db': 'reports', imported: 'imported', raw: 'raw', exports: 'exports', copies: 'copies' };
/** Lines that only hold others together are nothing anybody counts. */
const UNCOUNTED: ReadonlySet<string> = new Set(['sessions', 'draws', 'commands']);

/** Counts by table as counts by what people call it; groups that hold nothing are left out. */
export function heldGroups(counts: readonly HeldCount[]): readonly { readonly group: HeldGroup; readonly rows: number }[] {
  const sums = new Map<HeldGroup, number>();
  for (const { store, table, rows } of counts) {
    if (UNCOUNTED.has(table)) continue;
    const group = (store === 'crowd.db' ? NAMED[table] : undefined) ?? STORES[store];
    sums.set(group, (sums.get(group) ?? 0) + rows);
  }
  return HELD_GROUPS.flatMap((group) => { const rows = sums.get(group) ?? 0; return rows === 0 ? [] : [{ group, rows }]; });
}
