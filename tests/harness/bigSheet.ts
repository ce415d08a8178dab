/** Plans of any length, for measuring. */
import { itemSchema, runsheetSchema, type Runsheet } from '../../shared/runsheet/item.ts';

/** `rows` linked one-minute rows starting at 20:00 in Shanghai. */
export function bigSheet(rows: number): Runsheet {
  const items = Array.from({ length: rows }, (_, index) => itemSchema.parse({
    id: `row-${index + 1}`, cue: String(index + 1), phase: index % 3 === 0 ? 'product' : 'interaction', title: { zh: `第 ${index + 1} 段`, en: `Row ${index + 1}` },
    start: index === 0 ? { kind: 'fixed', at: 72_000_000 } : { kind: 'linked' }, durationMs: 60_000, minDurationMs: 30_000, flex: 'flex',
    talkingPoints: { zh: ['要点一', '要点二'], en: ['point one', 'point two'] }, obsScene: `0${index % 6}_scene`, owners: ['主播', '场控'],
  }));
  return runsheetSchema.parse({ id: `sheet-${rows}`, title: `${rows} rows`, timeZone: 'Asia/Shanghai', date: '2026-11-28', items });
}
