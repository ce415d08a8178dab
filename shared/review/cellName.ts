import type { Say } from '../words/say.ts';

/** Cells whose column in the editor has another name. */
export const CELL_COLUMNS: Readonly<Record<string, string>> = {
  durationMs: 'duration', minDurationMs: 'minDuration', productIds: 'products', lotteryId: 'lottery', obsScene: 'scene', kpiTarget: 'kpi', complianceNote: 'compliance', expectedGmvMinor: 'gmv',
};

/** A cell of the run-sheet in words; one nobody knows stays as it is. */
export function cellName(field: string, say: Say): string {
  switch (field) {
    // Both sides of a text have a column each in the editor; here it is the text that was changed.
    case 'title': return say('column.row');
    case 'talkingPoints': return say('column.points');
    case 'custom': return say('column.custom');
    default: return say(`edits:column.${CELL_COLUMNS[field] ?? field}`, {}, field);
  }
}
