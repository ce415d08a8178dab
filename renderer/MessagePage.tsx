import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './App.module.css';
import { switchLanguage } from './i18n/setup.ts';
import { useLanguage } from './i18n/useLanguage.ts';
import { Button } from './ui/Button.tsx';

export interface MessagePageProps { readonly title: string; readonly help: ReactNode; readonly icon?: ReactNode; readonly isWaiting?: boolean; readonly children?: ReactNode }

/** A whole page with one message: what is the matter, and what to do. */
export function MessagePage({ title, help, icon, isWaiting = false, children }: MessagePageProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <main className={css['page']}>
      <span className={css['brand']}>{t('productName')}</span>
      <span className={css['mark']} aria-hidden="true">{isWaiting ? <span className={css['spinner']} /> : icon}</span>
      <h1 className={css['title']} role={isWaiting ? 'status' : 'alert'}>{title}</h1>
      <p className={css['help']}>{help}</p>
      {children}
      <div className={css['actions']}>
        {!isWaiting && <Button variant="primary" onClick={() => window.location.reload()}>{t('reload')}</Button>}
        <Button variant="quiet" onClick={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }}>{t('switchLanguage')}</Button>
      </div>
    </main>
  );
}
