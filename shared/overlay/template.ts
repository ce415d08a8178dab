import { minorExponent } from '../commerce/decimal.ts';
import { shownProducts } from '../shelf/productOnAir.ts';
import type { ShelfState } from '../shelf/model.ts';
import type { Product } from '../commerce/product.ts';
import type { Bilingual, RunsheetItem } from '../runsheet/item.ts';

/** What a text written to OBS may hold in braces, e.g. `{product} {price}`. Anything else in braces stays as it is. */
export const TEMPLATE_NAMES = ['title', 'titleEn', 'cue', 'next', 'product', 'productEn', 'link', 'price', 'priceLine', 'countdown', 'pinned'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];
export type TemplateValues = Readonly<Record<TemplateName, string>>;

/** The text with every known name replaced by its value. */
export const fillTemplate = (template: string, values: TemplateValues): string =>
  template.replaceAll(/\{([A-Za-z]+)\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? values[name as TemplateName] : whole));

/** True when the text changes by itself from second to second. */
export const isTicking = (template: string): boolean => template.includes('{countdown}');

const zhFirst = ({ zh, en }: Bilingual): string => zh || en;
const enFirst = ({ zh, en }: Bilingual): string => en || zh;

/** An amount as viewers read it: symbol, no decimals where there are none. */
export function priceText(minor: number, currency: string): string {
  const digits = minorExponent(currency);
  const isWhole = minor % 10 ** digits === 0;
  return new Intl.NumberFormat('zh-CN', { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: isWhole ? 0 : digits, maximumFractionDigits: digits }).format(minor / 10 ** digits);
}

/** Minutes and seconds left, `1:02:03` from an hour on; nothing once the time is over: viewers have no use for "over". */
export function countdownText(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 0) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What there is to say. `remainingMs` null = no row on air; `pinned` already masked. */
export interface TemplateFacts {
  readonly item: RunsheetItem | null;
  readonly next: RunsheetItem | null;
  readonly products: readonly Product[];
  readonly shelf: Pick<ShelfState, 'windows'>;
  readonly remainingMs: number | null;
  readonly pinned: string;
}

/** The values for the row on air and what is being explained, else its first product. Only what viewers may see: the live price, never cost or floor. */
export function templateValues({ item, next, products, shelf, remainingMs, pinned }: TemplateFacts): TemplateValues {
  const product = item === null ? undefined : shownProducts(item.productIds, products, shelf)[0];
  return {
    title: item === null ? '' : zhFirst(item.title), titleEn: item === null ? '' : enFirst(item.title), cue: item?.cue ?? '', next: next === null ? '' : zhFirst(next.title),
    product: product === undefined ? '' : zhFirst(product.name), productEn: product === undefined ? '' : enFirst(product.name),
    link: product === undefined || product.linkNo === null ? '' : String(product.linkNo),
    price: product === undefined || product.liveMinor === null ? '' : priceText(product.liveMinor, product.currency),
    priceLine: item?.priceLine ?? '', countdown: remainingMs === null ? '' : countdownText(remainingMs), pinned,
  };
}
