import type { TFunction } from 'i18next';
import type { Refusal } from '#shared/protocol/refusal.ts';
import { common } from './zh-CN/common.ts';
import { lottery } from './zh-CN/lottery.ts';
import { shelf } from './zh-CN/shelf.ts';
import { words as wordTexts } from '#shared/words/zh-CN/words.ts';

type OutputWord = keyof typeof common.output;
const isOutputWord = (word: unknown): word is OutputWord => typeof word === 'string' && word in common.output;

const isBreach = (word: unknown): word is keyof typeof shelf.breach => typeof word === 'string' && word in shelf.breach;
const isPlatform = (word: unknown): word is keyof typeof shelf.platform => typeof word === 'string' && word in shelf.platform;

const isCapacity = (word: unknown): word is keyof typeof shelf.capacity => typeof word === 'string' && word in shelf.capacity;
const isPriceField = (word: unknown): word is keyof typeof shelf.field => typeof word === 'string' && word in shelf.field;

const isTextField = (word: unknown): word is keyof typeof wordTexts.textField => typeof word === 'string' && word in wordTexts.textField;
const isDisclosure = (word: unknown): word is keyof typeof lottery.disclosure => typeof word === 'string' && word in lottery.disclosure;

/** A `t` of whatever namespace: the keys below name theirs. */
export interface AnyTranslate { readonly $TFunctionBrand: string }

/** The sentence of a refusal in the language of `t`. `params.now` (a state of an output), `breach`, `platform`, `capacity` and fields of prices name things and are translated too. */
export function refusalText(anyT: AnyTranslate, { key, params }: Refusal): string {
  const t = anyT as TFunction;
  const { now, breach, platform, field, capacity, textField, instead } = params;
  const words: Record<string, string | number> = { ...params };
  if (isOutputWord(now)) words['now'] = t(`output.${now}`, { ns: 'common' });
  if (isBreach(breach)) words['breach'] = t(`breach.${breach}`, { ns: 'shelf' });
  if (isPlatform(platform)) words['platform'] = t(`platform.${platform}`, { ns: 'shelf' });
  if (isPriceField(field)) words['field'] = t(`field.${field}`, { ns: 'shelf' });
  if (isCapacity(capacity)) words['capacity'] = t(`capacity.${capacity}`, { ns: 'shelf' });
  if (isTextField(textField)) words['textField'] = t(`textField.${textField}`, { ns: 'words' });
  if (isDisclosure(textField)) words['textField'] = t(`disclosure.${textField}`, { ns: 'lottery' });
  if (instead === '') words['instead'] = t('noInstead', { ns: 'words' });
  return t(key, { ns: 'refusals', ...words });
}
