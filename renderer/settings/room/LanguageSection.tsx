import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, resources } from '../../i18n/resources.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Card, Section } from '../parts/Section.tsx';
import { THEMES, themeChoice } from '../../state/theme.ts';
import { useStoredValue } from '../../state/stored.ts';
import css from '../settings.module.css';

/** The language and the theme of this device. */
export function LanguageSection(): ReactNode {
  const { t } = useTranslation('settings');
  const now = useLanguage();
  const [theme, setTheme] = useStoredValue(themeChoice);
  return (
    <Section title={t('sections.language')} intro={t('language.intro')}>
      <Card>
        <div className={css['kinds']}>
          {LANGUAGES.map((language) => (
            <button key={language} type="button" lang={language} className={css['kind']} aria-pressed={language === now} onClick={() => { void switchLanguage(language); }}><b>{resources[language].common.languageName}</b></button>
          ))}
        </div>
      </Card>
      <Card title={t('theme.title')}>
        <div className={css['kinds']} role="group" aria-label={t('theme.title')}>
          {THEMES.map((choice) => <button key={choice} type="button" className={css['kind']} aria-pressed={choice === theme} onClick={() => setTheme(choice)}><b>{t(`theme.${choice}`)}</b><span>{t(`theme.about.${choice}`)}</span></button>)}
        </div>
        <p className={css['note']}>{t('theme.note')}</p>
      </Card>
    </Section>
  );
}
