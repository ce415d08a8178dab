import { nextItem } from '#shared/show/order.ts';
import type { ShowState } from '#shared/show/state.ts';

export interface SceneButtonModel { readonly name: string; readonly tally: 'program' | 'next' | 'none' }

/** The scene the next row will ask for; before the start, that of the first row. */
export function sceneOfNext({ show }: Pick<ShowState, 'show'>): string | null {
  switch (show.kind) {
    case 'running': return nextItem(show)?.obsScene ?? null;
    case 'armed': return show.sheet.items[0]?.obsScene ?? null;
    case 'empty': case 'planning': case 'ended': return null;
  }
}

/** The scenes of OBS in OBS's own order with their tally: program red, next green. Program wins where both fit. */
export function sceneButtons(state: Pick<ShowState, 'show' | 'obs'>): readonly SceneButtonModel[] {
  const inventory = state.obs.inventory;
  if (inventory === null) return [];
  const next = sceneOfNext(state);
  return inventory.scenes.map(({ name }) => ({ name, tally: name === inventory.programScene ? 'program' : name === next ? 'next' : 'none' }));
}
