import type { RunsheetItem } from './item.ts';

/** The OBS scenes the rows name, each once, in order of first use: the row's own, and those in which its OBS steps switch sources. */
export const sheetScenes = (items: readonly Pick<RunsheetItem, 'obsScene' | 'obsCue'>[]): readonly string[] =>
  [...new Set(items.flatMap(({ obsScene, obsCue }) => [obsScene, ...(obsCue?.steps ?? []).map((step) => (step.kind === 'source' ? step.scene : null))].filter((scene) => scene !== null)))];
