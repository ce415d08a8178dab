import { PRODUCT_CLASSES, type LexiconEntry, type ProductClass } from './lexicon.ts';

/** Kinds of goods as shelves name them. The first that fits decides; what is medical by its licence may speak of it. */
const KINDS: readonly (readonly [RegExp, readonly ProductClass[]])[] = [
  [/食品接触|餐具|食品级|food contact/iu, ['non-medical']],
  [/药品|非处方药|处方药|医疗器械|消毒产品|消字号|械字号|卫消|medicine|medical device|disinfectant|\bdrug|\botc\b/iu, []],
  [/保健食品|保健品|蓝帽|膳食补充|health\s?food|supplement/iu, ['non-medical', 'healthfood']],
  [/婴幼儿|婴儿配方|奶粉|辅食|特殊膳食|infant/iu, ['non-medical', 'food', 'infant-food']],
  [/酒(?!店|精)|alcohol|wine|spirits|beer/iu, ['non-medical', 'food', 'alcohol']],
  [/化妆|护肤|美妆|彩妆|cosmetic|skin\s?care|make-?up/iu, ['non-medical', 'cosmetics']],
  [/教育|培训|课程|education|course|tuition/iu, ['non-medical', 'education']],
  [/食品|农产|生鲜|粮|饮料|茶|food|beverage|\(SC\)/iu, ['non-medical', 'food']],
];

/**
 * Which of the list's classes a product falls under, by the compliance class of its shelf row. Null = nobody said: then every class is
 * looked at, as a text that names no goods may be about any.
 */
export function productClasses(complianceClass: string | null): ReadonlySet<ProductClass> | null {
  const text = (complianceClass ?? '').normalize('NFKC').trim();
  if (text === '') return null;
  const named = PRODUCT_CLASSES.find((each) => each === text.toLowerCase());
  if (named !== undefined) return new Set<ProductClass>(named === 'non-medical' ? [named] : ['non-medical', named]);
  return new Set(KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? ['non-medical']);
}

/** Does an entry apply to goods of these classes? */
export const appliesTo = ({ appliesTo: wanted }: LexiconEntry, classes: ReadonlySet<ProductClass> | null): boolean =>
  classes === null || wanted.some((each) => each === 'all' || classes.has(each));
