import type { ShowState } from '../../show/state.ts';
import type { ShowMoment } from './peaks.ts';

/** What happened in the show that may bring people: rows taken, explanations begun, moments marked (draws). Oldest first. `pick` chooses the language of a name. */
export function showMoments({ show, shelf, products, desk }: Pick<ShowState, 'show' | 'shelf' | 'products' | 'desk'>, pick: (name: { readonly zh: string; readonly en: string }) => string): readonly ShowMoment[] {
  const runs = show.kind === 'running' ? [...show.done, show.onAir] : show.kind === 'ended' ? show.done : [];
  const nameOf = (id: string): string => {
    const product = products.find((each) => each.id === id);
    return product === undefined ? id : `${id} ${pick(product.name)}`.trim();
  };
  return [
    ...runs.map(({ item, takenAt }) => ({ at: takenAt, label: `${item.cue} ${pick(item.title)}`.trim() })),
    ...shelf.windows.map(({ productId, from }) => ({ at: from, label: nameOf(productId) })),
    ...desk.highlights.flatMap(({ label, at }) => (label === '' ? [] : [{ at, label }])),
  ].toSorted((a, b) => a.at - b.at);
}
