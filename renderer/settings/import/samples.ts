import productsCsv from '../../../resources/demo/sample-products.csv?raw';
import runsheetCsv from '../../../resources/demo/sample-runsheet.csv?raw';
import type { ImportKind } from '../sections.ts';

/** The sample files are part of the bundle: they work without a network and without a file dialog. */
export const SAMPLES: Readonly<Record<ImportKind, { readonly name: string; readonly text: string }>> = {
  runsheet: { name: 'sample-runsheet.csv', text: runsheetCsv },
  products: { name: 'sample-products.csv', text: productsCsv },
};
