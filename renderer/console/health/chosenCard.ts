import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Which card this window looks at: one that was opened from the list or put aside; null = whatever is in front. */
interface Chosen { readonly open: string | null; readonly aside: readonly string[] }
const chosen = createStore<Chosen>(() => ({ open: null, aside: [] }));

export const useChosenCard = (): Chosen => useStore(chosen);
export const openCard = (id: string): void => { chosen.setState(({ aside }) => ({ open: id, aside: aside.filter((each) => each !== id) })); };
export const putCardAside = (id: string): void => { chosen.setState(({ aside }) => ({ open: null, aside: [...aside.filter((each) => each !== id), id] })); };
