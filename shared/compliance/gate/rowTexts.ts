import type { Product } from '../../commerce/product.ts';
import type { RunsheetItem } from '../../runsheet/item.ts';
import type { TextToCheck } from '../checkText.ts';

/** A text of a row that viewers get to hear or see. `field`: where it stands; `line`: which of several lines, else null. */
export interface RowText extends TextToCheck { readonly field: 'titleZh' | 'titleEn' | 'priceLine' | 'mechanism' | 'pointsZh' | 'pointsEn' | 'interaction' | 'cueText'; readonly line: number | null }

/** What of a row is said or shown. Notes to the crew (cue, fallback, compliance note) are not. */
export function rowTexts(item: RunsheetItem, products: readonly Product[]): readonly RowText[] {
  const complianceClass = classOf(item, products);
  const text = (field: RowText['field'], value: string, line: number | null = null, scope: RowText['scope'] = 'script'): RowText => ({ field, line, text: value, scope, complianceClass });
  const all = [
    text('titleZh', item.title.zh, null, 'overlay'), text('titleEn', item.title.en, null, 'overlay'), text('priceLine', item.priceLine), text('mechanism', item.mechanism),
    ...item.talkingPoints.zh.map((line, index) => text('pointsZh', line, index)), ...item.talkingPoints.en.map((line, index) => text('pointsEn', line, index)), text('interaction', item.interaction),
    ...(item.obsCue?.steps ?? []).flatMap((step, index) => (step.kind === 'text' ? [text('cueText', step.text, index, 'overlay')] : [])),
  ];
  return all.filter((each) => each.text.trim() !== '');
}

/** The class a row's words are judged by: that of its goods; of goods of several classes, or none, every class is looked at. */
export function classOf({ productIds }: RunsheetItem, products: readonly Product[]): string | null {
  const classes = new Set(products.filter(({ id }) => productIds.includes(id)).map(({ complianceClass }) => complianceClass.trim()));
  const [only] = classes;
  return classes.size === 1 && only !== undefined && only !== '' ? only : null;
}
