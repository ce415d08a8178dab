import type { ShowState } from './state.ts';

/** The pinned comment as a line for viewers, its author masked where it was stored; '' = none, or it was answered. */
export const pinnedText = ({ pinned }: Pick<ShowState, 'pinned'>): string => (pinned === null || pinned.answeredAt !== null || !pinned.showOn.includes('overlay') ? '' : pinned.name === '' ? pinned.text : `${pinned.name}: ${pinned.text}`);
