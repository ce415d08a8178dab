import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, resources, type Language } from './resources.ts';

const KEY = 'cuedeck.language';

/** The language to begin with: what was chosen here before, else the browser's own, else Chinese. */
export function firstLanguage(stored: string | null, preferred: readonly string[]): Language {
  const chosen = LANGUAGES.find((language) => language === stored);
  if (chosen !== undefined) return chosen;
  for (const tag of preferred) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-CN';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

/** Switches every text of the window at run time and remembers the choice. */
export async function switchLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be blocked; the choice then lasts as long as the page.
  }
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

const storedLanguage = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/** Prepares i18next; all texts are in the bundle, so this does not wait for anything. */
export async function setUpI18n(language: Language = firstLanguage(storedLanguage(), navigator.languages)): Promise<void> {
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language, fallbackLng: 'zh-CN', defaultNS: 'common', resources,
    interpolation: { escapeValue: false }, returnNull: false,
  });
}
