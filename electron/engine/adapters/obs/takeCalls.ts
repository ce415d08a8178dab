import type { ObsInventory } from '#shared/obs/model.ts';
import { TRANSITION_MIN_MS, type TakeTransition } from '#shared/obs/takeTransition.ts';
import type { ObsCall } from './link.ts';

/** What was selected before a take of ours set its own; put back after it. `durationMs` null = never read, so left alone. */
export interface TransitionBefore { readonly name: string; readonly durationMs: number | null; readonly ours: string }

type Known = Pick<ObsInventory, 'transitions' | 'transition'> | null;
/** Scene names to their UUIDs, as far as OBS offers any. */
type Uuids = ReadonlyMap<string, string>;
const NONE: Uuids = new Map();

/** What names a scene to OBS: its UUID where there is one, as a name may belong to another scene by the time OBS reads it. */
export const sceneRef = (sceneName: string, uuids: Uuids): { readonly sceneName: string } | { readonly sceneUuid: string } => {
  const sceneUuid = uuids.get(sceneName);
  return sceneUuid === undefined ? { sceneName } : { sceneUuid };
};

const take = (sceneName: string, uuids: Uuids): ObsCall => ({ requestType: 'SetCurrentProgramScene', requestData: sceneRef(sceneName, uuids) });
const select = (transitionName: string): ObsCall => ({ requestType: 'SetCurrentSceneTransition', requestData: { transitionName } });
const length = (transitionDuration: number): ObsCall => ({ requestType: 'SetCurrentSceneTransitionDuration', requestData: { transitionDuration } });

/** Puts the selected transition back. Its length is one number for all transitions in OBS, so it goes first. */
export const restoreCalls = ({ name, durationMs }: TransitionBefore): readonly ObsCall[] => [...(durationMs === null ? [] : [length(durationMs)]), select(name)];

/**
 * The commands of one take. Without a transition of its own that is the take alone, behind the restoring of what an
 * earlier take had set. With one: select it, read the length that is remembered, set ours, take.
 */
export function takeCalls(scene: string, wish: TakeTransition | null, known: Known, before: TransitionBefore | null, uuids: Uuids = NONE): readonly ObsCall[] {
  const selected = before?.name ?? known?.transition?.name ?? null;
  const name = wish?.name ?? selected;
  if (wish === null || name === null) return [...(before === null ? [] : restoreCalls(before)), take(scene, uuids)];
  const isFixed = known?.transitions.find((t) => t.name === name)?.fixed === true;
  return [select(name), { requestType: 'GetCurrentSceneTransition' }, ...(wish.durationMs === null || isFixed ? [] : [length(wish.durationMs)]), take(scene, uuids)];
}

/** The Cut of this OBS, which may carry any name. */
export const cutOf = (known: Known): string | null => known?.transitions.find((t) => t.kind === 'cut_transition')?.name ?? null;

/**
 * The scene at once, out of any state: Cut, then another scene, then the wanted one. The only way that never failed
 * (obs.md 2.5): without the scene in between a half-done transition swallows the take of either of its ends.
 * `avoid` = scenes that may be such an end.
 */
export function forceCalls(scene: string, holding: string | null, avoid: readonly string[], inventory: ObsInventory | null, uuids: Uuids = NONE): readonly ObsCall[] {
  const through = throughScene(scene, holding, avoid, inventory);
  const cut = cutOf(inventory);
  return [
    // No Cut in this collection: the shortest length any transition can have.
    ...(cut === null ? [length(TRANSITION_MIN_MS)] : [select(cut)]),
    ...(through === null ? [] : [take(through, uuids)]),
    take(scene, uuids),
  ];
}

/** The scene that a forced take goes through; null = there is no other. */
export function throughScene(scene: string, holding: string | null, avoid: readonly string[], inventory: ObsInventory | null): string | null {
  const names = inventory?.scenes.map(({ name }) => name) ?? [];
  const others = names.filter((name) => name !== scene);
  if (holding !== null && holding !== scene && names.includes(holding)) return holding;
  return others.findLast((name) => !avoid.includes(name)) ?? others[0] ?? null;
}
