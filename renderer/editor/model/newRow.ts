import { itemSchema, type RunsheetItem } from '#shared/runsheet/item.ts';
import type { NewItem } from '#shared/show/planCommands.ts';

/** A row nobody has written yet: three minutes, linked to the row before. The engine gives it its id and cue. */
export const blankRow = (): RunsheetItem => itemSchema.parse({
  id: 'new', cue: 'new', phase: 'custom', title: { zh: '', en: '' }, start: { kind: 'linked' }, durationMs: 180_000, minDurationMs: 120_000, flex: 'flex', talkingPoints: {},
  priceLine: '', mechanism: '', interaction: '', overlay: '', producerCue: '', kpiTarget: '', complianceNote: '', fallback: '',
});

/** A new row beside another one: it takes over the phase. */
export function newRow(beside: RunsheetItem | null, role: RunsheetItem['role'] = 'segment'): NewItem {
  const { id: _id, cue: _cue, approval: _approval, ...blank } = blankRow();
  return { ...blank, role, phase: beside?.phase ?? 'custom' };
}

/** A row that was copied, for another place: id and cue are kept where they are free (the engine sees to that). */
export const copyOf = ({ approval: _approval, ...item }: RunsheetItem): NewItem => item;
