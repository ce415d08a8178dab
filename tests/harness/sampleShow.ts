/** The shipped sample show, read and imported exactly as the window does it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { importProducts } from '../../shared/commerce/importProducts.ts';
import { sheetIdSchema } from '../../shared/ids.ts';
import { importRunsheetRows } from '../../shared/runsheet/importRows.ts';
import { runsheetSchema, type Runsheet } from '../../shared/runsheet/item.ts';
import type { Product } from '../../shared/commerce/product.ts';
import type { DeskClient } from './deskClient.ts';
import { root } from './engineProcess.ts';

function table(name: string): { headers: string[]; rows: string[][] } {
  const text = readFileSync(join(root, 'resources/demo', name), 'utf8').replace(/^\uFEFF/u, '');
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { headers, rows };
}

export function sampleSheet(): Runsheet {
  return runsheetSchema.parse({ id: sheetIdSchema.parse('sheet-sample'), title: '青禾优选 · 暖冬焕新夜', timeZone: 'Asia/Shanghai', date: '2026-11-28', items: importRunsheetRows(table('sample-runsheet.csv')).items });
}

export const sampleProducts = (): readonly Product[] => importProducts(table('sample-products.csv')).products;

/** Scenes the sample run-sheet names, in order of first use. */
export const sampleScenes = (): readonly string[] => [...new Set(sampleSheet().items.map((item) => item.obsScene).filter((scene) => scene !== null))];

/** Imports the sample and arms the show. */
export async function loadSample(desk: DeskClient, mode: 'rehearsal' | 'live', minTakeSpanMs = 0): Promise<void> {
  await desk.must({ kind: 'importRunsheet', sheet: sampleSheet() });
  await desk.must({ kind: 'importProducts', products: [...sampleProducts()] });
  await desk.must({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: minTakeSpanMs as never });
  await desk.must({ kind: 'loadShow', mode });
}

export const onAirRun = (desk: DeskClient) => { const { show } = desk.state(); return show.kind === 'running' ? show.onAir : null; };
