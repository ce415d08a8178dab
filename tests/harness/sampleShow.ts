/** The shipped sample show, read and imported exactly as the window does it. */
import { join } from 'node:path';
import { readDemoMaterial } from '#engine/demo.ts';
import { runsheetSchema, type Runsheet } from '../../shared/runsheet/item.ts';
import type { DeskClient } from './deskClient.ts';
import { root } from './engineProcess.ts';

const { items, products } = await readDemoMaterial(join(root, 'resources'));

/** The sample show as imported with no manual mapping, on the day it is written for. */
export const sampleSheet = (date = '2026-11-28'): Runsheet => runsheetSchema.parse({ id: 'sheet-sample', title: '青禾优选 · 暖冬焕新夜', timeZone: 'Asia/Shanghai', date, items });

/** The calendar day of the sample's own place. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();

/** Scenes the sample run-sheet names, in order of first use. */
export const sampleScenes = (): readonly string[] => [...new Set(sampleSheet().items.map((item) => item.obsScene).filter((scene) => scene !== null))];

/** Brings the sample into the room; takes may follow each other at once. */
export async function importSampleShow(desk: DeskClient, minTakeSpanMs = 0, date?: string): Promise<void> {
  await desk.must({ kind: 'importRunsheet', sheet: sampleSheet(date) });
  await desk.must({ kind: 'importProducts', products: [...products] });
  await desk.must({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: minTakeSpanMs as never });
}

/** Imports the sample and arms the show. */
export async function loadSample(desk: DeskClient, mode: 'rehearsal' | 'live', minTakeSpanMs = 0, date?: string): Promise<void> {
  await importSampleShow(desk, minTakeSpanMs, date);
  await desk.must({ kind: 'loadShow', mode });
}

export const onAirRun = (desk: DeskClient) => { const { show } = desk.state(); return show.kind === 'running' ? show.onAir : null; };

/** The sample as a show of today that begins now: clocks and offsets read as on an evening. */
export async function startToday(desk: DeskClient, mode: 'rehearsal' | 'live'): Promise<void> {
  await loadSample(desk, mode, 0, today());
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'startFromNow', sawOnAir: onAirRun(desk)?.id ?? null });
}
