import type { Command } from '#shared/show/commands.ts';
import { itemSchema, type RunsheetItem } from '#shared/runsheet/item.ts';

/** A plan row with only what a test cares about filled in. */
export function sampleItem(cue: string, over: Partial<RunsheetItem> = {}): RunsheetItem {
  const base = itemSchema.parse({
    id: `item-${cue}`, cue, phase: 'product', title: { zh: `环节${cue}`, en: `Item ${cue}` }, start: { kind: 'linked' },
    durationMs: 60_000, minDurationMs: 30_000, flex: 'flex', talkingPoints: {},
  });
  return { ...base, ...over };
}

/** `importRunsheet` of a short plan. */
export const importSample = (items: readonly RunsheetItem[] = [sampleItem('01'), sampleItem('02'), sampleItem('03')]): Command =>
  ({ kind: 'importRunsheet', sheet: { id: 'sheet-1' as never, title: '三八好物节', timeZone: 'Asia/Shanghai', date: '2026-03-08' as never, items: [...items], adLibs: [], loop: null } });
