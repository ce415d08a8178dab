import type { Product } from '../../commerce/product.ts';
import type { TextToCheck } from '../checkText.ts';

/** A text of a product that buyers read or hear. */
export interface ProductText extends TextToCheck { readonly field: 'nameZh' | 'nameEn' | 'spec' | 'coupon' | 'gift' | 'returnPolicy' | 'claim' }

/** What of a product is said or shown: its names, its selling points and what comes with it, by the class of the product. Its papers, its notes and the words it must not use are not. */
export function productTexts({ name, spec, coupon, gift, returnPolicy, claimsAllowed, complianceClass }: Product): readonly ProductText[] {
  const about = complianceClass.trim() === '' ? null : complianceClass;
  const text = (field: ProductText['field'], value: string): ProductText => ({ field, text: value, scope: 'product', complianceClass: about });
  return [text('nameZh', name.zh), text('nameEn', name.en), text('spec', spec), text('coupon', coupon), text('gift', gift), text('returnPolicy', returnPolicy), ...claimsAllowed.map((claim) => text('claim', claim))]
    .filter((each) => each.text.trim() !== '');
}
