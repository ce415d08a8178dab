import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { importProducts } from '#shared/commerce/importProducts.ts';
import type { Product } from '#shared/commerce/product.ts';
import type { Table } from '#shared/tables/columns.ts';

/** A file of resources/demo as the windows read it: text cells, BOM left to the importer where the parser leaves it. */
export function sampleTable(name: 'sample-runsheet.csv' | 'sample-products.csv' | 'sample-lotteries.csv'): Table {
  const text = readFileSync(fileURLToPath(new URL(`../../../resources/demo/${name}`, import.meta.url)), 'utf8');
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { headers, rows };
}

/** The products of resources/demo, imported as the window does. */
export const sampleProducts = (): readonly Product[] => importProducts(sampleTable('sample-products.csv')).products;
