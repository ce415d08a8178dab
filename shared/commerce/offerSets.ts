import type { Offer } from './offer.ts';

export interface StackOptions { readonly ignoreExclusions: boolean }

const clash = (a: Offer, b: Offer, { ignoreExclusions }: StackOptions): boolean =>
  a.group === b.group || (!ignoreExclusions && (a.excludes.includes(b.group) || b.excludes.includes(a.group)));

/**
 * Every set of offers one order may use together, the empty set first. At most one of a group, so the number is the product of
 * (group size + 1) over four groups. `ignoreExclusions`: what if "does not stack" was not set on the platform.
 */
export function offerSets(offers: readonly Offer[], options: StackOptions): readonly (readonly Offer[])[] {
  let sets: readonly (readonly Offer[])[] = [[]];
  for (const offer of offers) sets = [...sets, ...sets.filter((set) => set.every((held) => !clash(held, offer, options))).map((set) => [...set, offer])];
  return sets;
}
