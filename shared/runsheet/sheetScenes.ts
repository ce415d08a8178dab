import type { RunsheetItem } from './item.ts';

/** The OBS scenes the rows name, each once, in order of first use. */
export const sheetScenes = (items: readonly Pick<RunsheetItem, 'obsScene'>[]): readonly string[] =>
  [...new Set(items.flatMap(({ obsScene }) => (obsScene === null ? [] : [obsScene])))];
