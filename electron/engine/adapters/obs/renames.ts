import type { ObsInventory } from '#shared/obs/model.ts';

interface Named { readonly name: string; readonly uuid: string | null }
export interface Rename { readonly from: string; readonly to: string }

/** What carries the same UUID and another name: renamed while nobody listened. Empty where OBS offers no UUIDs. */
export function findRenames(before: readonly Named[], after: readonly Named[]): readonly Rename[] {
  const old = new Map(before.flatMap(({ uuid, name }) => (uuid === null ? [] : [[uuid, name] as const])));
  return after.flatMap(({ uuid, name }) => {
    const from = uuid === null ? undefined : old.get(uuid);
    return from === undefined || from === name ? [] : [{ from, to: name }];
  });
}

/** Both kinds of renames between two reads of one collection; another collection has other scenes, not renamed ones. */
export function renamesBetween(before: ObsInventory | null, after: ObsInventory): { readonly scenes: readonly Rename[]; readonly inputs: readonly Rename[] } {
  if (before === null || before.collection !== after.collection) return { scenes: [], inputs: [] };
  return { scenes: findRenames(before.scenes, after.scenes), inputs: findRenames(before.inputs, after.inputs) };
}
