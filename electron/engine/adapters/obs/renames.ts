import type { ObsInventory } from '#shared/obs/model.ts';

interface Named { readonly name: string; readonly uuid: string | null }
export interface Rename { readonly from: string; readonly to: string }

/** What carries the same UUID and another name: renamed while nobody listened. Empty where OBS offers no UUIDs. */
export function findRenames(before: readonly Named[], after: readonly Named[]): readonly Rename[] {
  const old = new Map(before.flatMap(({ uuid, name }) => (uuid === null ? [] : [[uuid, name] as const])));
  return inOrder(after.flatMap(({ uuid, name }) => {
    const from = uuid === null ? undefined : old.get(uuid);
    return from === undefined || from === name ? [] : [{ from, to: name }];
  }));
}

/**
 * So that who follows them one by one ends at the right names: a name is free before another takes it (A to B, B to C: B first). Two that have
 * changed names have none free: one of them goes by a name in between.
 */
function inOrder(renames: readonly Rename[]): readonly Rename[] {
  const ordered: Rename[] = [];
  let open = [...renames];
  while (open.length > 0) {
    const free = open.find(({ to }) => !open.some(({ from }) => from === to));
    if (free !== undefined) {
      ordered.push(free);
      open = open.filter((each) => each !== free);
      continue;
    }
    const [first, ...others] = open;
    if (first === undefined) break;
    const between = `${first.from.slice(0, 90)} → ${first.to.slice(0, 90)}`;
    ordered.push({ from: first.from, to: between });
    open = [{ from: between, to: first.to }, ...others];
  }
  return ordered;
}

/** Both kinds of renames between two reads of one collection; another collection has other scenes, not renamed ones. */
export function renamesBetween(before: ObsInventory | null, after: ObsInventory): { readonly scenes: readonly Rename[]; readonly inputs: readonly Rename[] } {
  if (before === null || before.collection !== after.collection) return { scenes: [], inputs: [] };
  return { scenes: findRenames(before.scenes, after.scenes), inputs: findRenames(before.inputs, after.inputs) };
}
