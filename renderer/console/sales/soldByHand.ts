import type { Product } from '#shared/commerce/product.ts';
import { sourceConfigSchema, type SourceConfig } from '#shared/audience/source.ts';
import { formatDecimal } from '#shared/commerce/decimal.ts';
import type { ShowState } from '#shared/show/state.ts';

/** The product "+1 sold" means: the one being explained, else the first of the row on air. Null = there is none. */
export function productOnAir({ show, shelf, products }: Pick<ShowState, 'show' | 'shelf' | 'products'>): Product | null {
  if (show.kind !== 'running') return null;
  const explained = shelf.windows.find(({ until }) => until === null)?.productId ?? show.onAir.item.productIds[0];
  return products.find(({ id }) => id === explained) ?? null;
}

/** One piece sold at the live price, as docs/ingest.md spells a paid order. Null = the product has no price. */
export function soldOne(product: Product): Readonly<Record<string, unknown>> | null {
  if (product.liveMinor === null) return null;
  const amount = formatDecimal(product.liveMinor, product.currency);
  return { type: 'order', status: 'paid', amount, currency: product.currency, items: [{ product: product.id, title: product.name.zh, quantity: 1, amount }] };
}

/** The room's source of entries by hand, and the one to add where there is none. */
export const manualSource = (sources: ShowState['sources']) => Object.values(sources).find(({ config, enabled }) => config.kind === 'manual' && enabled)?.config.id ?? null;
export function newManualSource(sources: ShowState['sources'], name: string): SourceConfig {
  const taken: readonly string[] = Object.keys(sources);
  const id = ['manual', ...Array.from({ length: 99 }, (_, n) => `manual-${n + 2}`)].find((each) => !taken.includes(each));
  return sourceConfigSchema.parse({ kind: 'manual', id, name });
}
