import type { TFunction } from 'i18next';
import type { Refusal } from '#shared/protocol/refusal.ts';
import { common } from './zh-CN/common.ts';

type OutputWord = keyof typeof common.output;
const isOutputWord = (word: unknown): word is OutputWord => typeof word === 'string' && word in common.output;

/** A `t` of whatever namespace: the keys below name theirs. */
export interface AnyTranslate { readonly $TFunctionBrand: string }

/** The sentence of a refusal in the language of `t`. `params.now` names a state of an output and is translated too. */
export function refusalText(anyT: AnyTranslate, { key, params }: Refusal): string {
  const t = anyT as TFunction;
  const now = params['now'];
  const words = isOutputWord(now) ? { ...params, now: t(`output.${now}`, { ns: 'common' }) } : params;
  return t(key, { ns: 'refusals', ...words });
}
