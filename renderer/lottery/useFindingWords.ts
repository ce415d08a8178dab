import { useTranslation } from 'react-i18next';
import type { LotteryFinding } from '#shared/lottery/validators.ts';
import { lottery } from '../i18n/zh-CN/lottery.ts';
import { words as wordTexts } from '#shared/words/zh-CN/words.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { formatsOf } from '../ui/format.ts';

type FindingKey = keyof typeof lottery.finding;
type ProfileKey = keyof typeof lottery.profile;
type TypeKey = keyof typeof lottery.type;
type TextFieldKey = keyof typeof wordTexts.textField;
type DisclosureKey = keyof typeof lottery.disclosure;
const isKey = <T extends object>(of: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(of, key);

/** What a validator found, and what to do about it; one of a newer engine is named by its rule. */
export function useFindingWords(currency: string): (finding: LotteryFinding) => string {
  const { t } = useTranslation(['lottery', 'words']);
  const { money } = formatsOf(useLanguage());
  // The sentences take different figures, which only the finding knows.
  const plain = t as unknown as (key: `finding.${FindingKey}`, figures: Readonly<Record<string, string | number>>) => string;
  return ({ key, rule, params }) => {
    const told = Object.fromEntries(Object.entries(params).map(([name, value]) => {
      if (name === 'minor' || name === 'max') return [name, money(Number(value), currency)];
      if (name === 'field' && isKey(lottery.disclosure, String(value))) return [name, t(`disclosure.${String(value) as DisclosureKey}`)];
      if (name === 'field' && isKey(wordTexts.textField, String(value))) return [name, t(`textField.${String(value) as TextFieldKey}`, { ns: 'words' })];
      if (name === 'profile' && isKey(lottery.profile, String(value))) return [name, t(`profile.${String(value) as ProfileKey}`)];
      if (name === 'type' && isKey(lottery.type, String(value))) return [name, t(`type.${String(value) as TypeKey}`)];
      return [name, value];
    }));
    return isKey(lottery.finding, key) ? plain(`finding.${key}`, told) : `${rule} ${key}`;
  };
}
