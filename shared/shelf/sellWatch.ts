import type { SoldUnits } from '../metrics/attributionBook.ts';
import type { Instant } from '../time/instant.ts';
import { keepSamples, productSales, type SalesSample } from './productSales.ts';
import type { ProductSales } from './shelfFigures.ts';

/** Orders of a shelf move in seconds; a rate over three minutes needs no finer steps. */
const EVERY_MS = 5_000;

/** What sells how fast, kept as it is looked at. */
export interface SellWatch {
  /** `sold`: null = not known now; asked only when it is time to look again. */
  readonly look: (sold: () => readonly SoldUnits[] | null, now: Instant) => void;
  /** Null = nothing is known. */
  readonly read: () => ReadonlyMap<string, ProductSales> | null;
}

export function createSellWatch(): SellWatch {
  let samples: readonly SalesSample[] = [];
  let sales: ReadonlyMap<string, ProductSales> | null = null;
  return {
    look: (sold, now) => {
      const last = samples.at(-1)?.at;
      if (last !== undefined && now - last < EVERY_MS) return;
      const known = sold();
      if (known === null) return;
      samples = keepSamples(samples, { at: now, sold: known });
      sales = productSales(samples);
    },
    read: () => sales,
  };
}
