import type { RunsheetItem } from '#shared/runsheet/item.ts';

const MAX = 6;
const MAX_LENGTH = 60;

/** Ready-made lines for the host from the plan of the row on air: the producer's own cue split at its stops, then the interaction line. */
export function quickCues(item: RunsheetItem | null): readonly string[] {
  if (item === null) return [];
  const parts = [...item.producerCue.split(/[;；。\n|]/u), item.interaction].map((part) => part.trim()).filter((part) => part.length > 0 && part.length <= MAX_LENGTH);
  return [...new Set(parts)].slice(0, MAX);
}
