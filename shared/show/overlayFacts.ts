import type { ShowState } from './state.ts';

/** The pinned comment as a line for viewers, its author masked; '' = none. */
export const pinnedText = (_state: ShowState): string => '';
