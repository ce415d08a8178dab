/** The shipped sample show, read and imported exactly as the window does it. */
import { join } from 'node:path';
import { readDemoMaterial } from '#engine/demo.ts';
import { runsheetSchema, type Runsheet } from '../../shared/runsheet/item.ts';
import type { DeskClient } from './deskClient.ts';
import { root } from './engineProcess.ts';

const { items, products } = await readDemoMaterial(join(root, 'resources'));

/** The sample show as imported with no manual mapping. */
export const sampleSheet = (): Runsheet => runsheetSchema.parse({ id: 'sheet-sample', title: '青禾优选 · 暖冬焕新夜', timeZone: 'Asia/Shanghai', date: '2026-11-28', items });

/** Scenes the sample run-sheet names, in order of first use. */
export const sampleScenes = (): readonly string[] => [...new Set(sampleSheet().items.map((item) => item.obsScene).filter((scene) => scene !== null))];

/** Imports the sample and arms the show. */
export async function loadSample(desk: DeskClient, mode: 'rehearsal' | 'live', minTakeSpanMs = 0): Promise<void> {
  await desk.must({ kind: 'importRunsheet', sheet: sampleSheet() });
  await desk.must({ kind: 'importProducts', products: [...products] });
  await desk.must({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: minTakeSpanMs as never });
  await desk.must({ kind: 'loadShow', mode });
}

export const onAirRun = (desk: DeskClient) => { const { show } = desk.state(); return show.kind === 'running' ? show.onAir : null; };
