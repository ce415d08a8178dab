/** The part of a product that names it. */
export interface NamedProduct { readonly id: string; readonly sku: string }

/** Our product id for a shop's line: by SKU (letter case and outer blanks aside), else the shop's own SKU or product id as it is. */
export function productRefOf(products: readonly NamedProduct[], line: { readonly sku: string; readonly shopProductId: string }): string {
  const sku = line.sku.trim();
  if (sku === '') return line.shopProductId;
  const wanted = sku.toLowerCase();
  return products.find((product) => product.sku.trim().toLowerCase() === wanted)?.id ?? sku;
}
