import { z } from 'zod';
import type { ObsTransition } from '#shared/obs/model.ts';
import { TRANSITION_MAX_MS, TRANSITION_MIN_MS, type TakeTransition } from '#shared/obs/takeTransition.ts';
import { makeStored } from '../../state/stored.ts';

/** As typed: a length may still be on its way to a whole number in the range. */
export interface ChosenTransition { readonly name: string | null; readonly durationMs: number | null }

export const chosenTransition = makeStored<ChosenTransition>('cuedeck.transition', z.object({ name: z.string().nullable(), durationMs: z.number().nullable() }), { name: null, durationMs: null });

/** What a take by hand carries; null = OBS's own setting. A transition that this OBS does not have is left out, a length outside of the range brought into it. */
export function transitionOf({ name, durationMs }: ChosenTransition, known: readonly ObsTransition[] | null): TakeTransition | null {
  const found = known?.find((transition) => transition.name === name) ?? null;
  const length = durationMs === null || found?.fixed === true ? null : Math.round(Math.min(TRANSITION_MAX_MS, Math.max(TRANSITION_MIN_MS, durationMs)));
  return found === null && length === null ? null : { name: found?.name ?? null, durationMs: length };
}
