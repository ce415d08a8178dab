import { productSchema, type Product } from '#shared/commerce/product.ts';
import { commandIdSchema, type CommandId } from '#shared/ids.ts';
import { itemSchema, runsheetSchema, type Runsheet } from '#shared/runsheet/item.ts';

/** Strings and numbers that must never leave for anyone but a producer: a raw search of the wire finds them wherever they hide. */
export const PRODUCER_ONLY = ['7700011', '7700022', '77.33', '7700044', '7700055', 'SECRET-CUSTOM', 'SECRET-KPI', 'obs-host.internal', 'SECRET-FILE', 'SECRET-CHANNEL', 'SECRET-SOURCE'] as const;

export const product = (n: number): Product => productSchema.parse({
  id: `P${n}`, linkNo: n, sku: `SKU-${n}`, name: { zh: `商品${n}`, en: `Product ${n}` }, listMinor: 9_900, liveMinor: 6_900,
  costMinor: 7_700_011, floorMinor: 7_700_022, commissionPct: 77.33, targetUnits: 7_700_044, targetGmvMinor: 7_700_055, custom: { 供货价: 'SECRET-CUSTOM' },
});

/** A plan of `rows` linked rows, 3 minutes each; `text` fills the bilingual fields to a realistic size. */
export const sheet = (rows: number, text = ''): Runsheet => runsheetSchema.parse({
  id: 'sheet-1', title: 'Evening show', timeZone: 'Asia/Shanghai', date: '2026-11-22',
  items: Array.from({ length: rows }, (_value, index) => itemSchema.parse({
    id: `I${index + 1}`, cue: String(index + 1), phase: 'product', title: { zh: `环节${index + 1}${text}`, en: `Segment ${index + 1} ${text}` }, start: { kind: 'linked' },
    durationMs: 180_000, minDurationMs: 60_000, flex: 'flex', productIds: ['P1'], obsScene: 'Main', owners: ['主播'],
    talkingPoints: { zh: [text], en: [text] }, mechanism: text, producerCue: `cue ${text}`, kpiTarget: 'SECRET-KPI', custom: { 备注: 'SECRET-CUSTOM' },
  })),
});

let commandNo = 0;
/** A fresh command id. */
export const commandId = (): CommandId => {
  commandNo += 1;
  return commandIdSchema.parse(`test-command-${commandNo}`);
};
