import type { ShowState } from './state.ts';

/** The pinned comment as a line for viewers, its author masked; '' = none, or it was answered. */
export function pinnedText({ pinned }: ShowState): string {
  if (pinned === null || pinned.answeredAt !== null) return '';
  return pinned.name === '' ? pinned.text : `${pinned.name}: ${pinned.text}`;
}
