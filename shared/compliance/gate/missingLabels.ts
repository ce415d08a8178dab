import type { Product } from '../../commerce/product.ts';
import { productClasses } from '../productClass.ts';
import type { ScreenDuties } from './model.ts';

export type Label = 'operator' | 'aiHost' | 'healthFood';
/** A label that has to be on screen. `input`: the source of OBS that carries it; '' = none is named. */
export interface LabelDuty { readonly label: Label; readonly input: string }

/** Labels the law wants while these goods are shown: who runs the room once a source is named for it, a machine host, health food (本品不能代替药物). */
export function labelDuties({ operatorInput, aiHost, aiInput, healthFoodInput }: ScreenDuties, goods: readonly Product[]): readonly LabelDuty[] {
  const isHealthFood = goods.some(({ complianceClass }) => productClasses(complianceClass)?.has('healthfood') === true);
  return [
    ...(operatorInput === '' ? [] : [{ label: 'operator' as const, input: operatorInput }]),
    ...(aiHost ? [{ label: 'aiHost' as const, input: aiInput }] : []),
    ...(isHealthFood ? [{ label: 'healthFood' as const, input: healthFoodInput }] : []),
  ];
}

/** Those whose source is not named, or not in OBS. `inputs` null = OBS is not known: only what is not named is missing. */
export const missingLabels = (duties: readonly LabelDuty[], inputs: readonly string[] | null): readonly LabelDuty[] =>
  duties.filter(({ input }) => input === '' || (inputs !== null && !inputs.includes(input)));
