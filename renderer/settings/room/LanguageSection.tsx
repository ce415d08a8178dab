import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, resources } from '../../i18n/resources.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Card, Section } from '../parts/Section.tsx';
import css from '../settings.module.css';

/** The language of this window. */
export function LanguageSection(): ReactNode {
  const { t } = useTranslation('settings');
  const now = useLanguage();
  return (
    <Section title={t('sections.language')} intro={t('language.intro')}>
      <Card>
        <div className={css['kinds']}>
          {LANGUAGES.map((language) => (
            <button key={language} type="button" lang={language} className={css['kind']} aria-pressed={language === now} onClick={() => { void switchLanguage(language); }}><b>{resources[language].common.languageName}</b></button>
          ))}
        </div>
      </Card>
    </Section>
  );
}
