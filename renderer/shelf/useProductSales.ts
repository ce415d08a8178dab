import type { ProductSales } from '#shared/shelf/shelfFigures.ts';

/** What was sold of each product in this session; null = not known yet. */
export function useProductSales(): ReadonlyMap<string, ProductSales> | null {
  return null;
}
