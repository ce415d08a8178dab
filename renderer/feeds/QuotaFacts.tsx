import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceQuota } from '#shared/audience/sourceVitals.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { formatsOf } from '../ui/format.ts';
import css from './feeds.module.css';

/** The platform's allowance: used, left, how fast it goes, when it begins anew. */
export function QuotaFacts({ quota }: { readonly quota: SourceQuota }): ReactNode {
  const { t } = useTranslation('settings');
  const { whole, clockMinute } = formatsOf(useLanguage());
  const share = Math.min(1, quota.used / quota.budget);
  return (
    <div className={css['quota']}>
      <span className={css['quotaBar']} data-tone={share >= 0.9 ? 'bad' : share >= 0.7 ? 'warn' : 'good'} role="img" aria-label={`${Math.round(share * 100)} %`}><i style={{ inlineSize: `${share * 100}%` }} /></span>
      <span>{t('sources.quota.used', { used: whole(quota.used), budget: whole(quota.budget) })}</span>
      <span>{t('sources.quota.every', { seconds: (quota.everyMs / 1_000).toFixed(1) })}</span>
      <span>{t('sources.quota.resets', { at: clockMinute(quota.resetsAt) })}</span>
    </div>
  );
}
