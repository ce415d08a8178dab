import { z } from 'zod';
import { makeStored } from '../../state/stored.ts';

/** What of the desk of OBS is open beside the row on air; null = nothing. */
export const DECK_TABS = ['mixer', 'sources', 'outputs'] as const;
export type DeckTab = (typeof DECK_TABS)[number];

/** Kept on this machine. */
export const deckTab = makeStored<DeckTab | null>('cuedeck.deck', z.enum(DECK_TABS).nullable(), null);

export const toggleDeck = (tab: DeckTab): void => deckTab.set(deckTab.get() === tab ? null : tab);
