import { useMemo } from 'react';
import type { ObsTransition } from '#shared/obs/model.ts';
import { useShow } from '../state/hooks.ts';

/** What the connected OBS has; null = not known now, so nothing can be called missing. */
export interface ObsNames { readonly scenes: readonly string[]; readonly inputs: readonly string[]; readonly transitions: readonly ObsTransition[] }

/** Names for suggestions: of the OBS that is connected. */
export function useObsNames(): ObsNames | null {
  const inventory = useShow(({ obs }) => (obs.connection.kind === 'connected' ? obs.inventory : null));
  return useMemo(() => (inventory === null ? null : { scenes: inventory.scenes.map(({ name }) => name), inputs: inventory.inputs.map(({ name }) => name), transitions: inventory.transitions }), [inventory]);
}
