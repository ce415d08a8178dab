import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/setup.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';

export function LanguageButton(): ReactNode {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return <Button variant="quiet" icon aria-label={t('switchLanguage')} title={t('switchLanguage')} onClick={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }}><Languages size={16} /></Button>;
}
