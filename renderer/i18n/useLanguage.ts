import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#shared/runsheet/item.ts';
import type { Language } from './resources.ts';

/** The language shown now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

/** The side of a bilingual text for a language; an empty side falls back to the other. */
export const pickText = (text: Bilingual, language: Language): string => {
  const [first, second] = language === 'en' ? [text.en, text.zh] : [text.zh, text.en];
  return first === '' ? second : first;
};
