import { DatabaseZap } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useHealthNow, useSheet } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import css from './health.module.css';

/** The disk takes nothing any more: said as long as it is so, and not to be dismissed. */
export function StorageStrip(): ReactNode {
  const { t } = useTranslation('health');
  const { storage } = useHealthNow();
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  if (storage.since === null) return null;
  const what = storage.show ? 'crowd' : storage.crowd ? 'show' : 'both';
  return (
    <div className={css['strip']} data-tone="air" role="alert" data-testid="storage-strip">
      <DatabaseZap size={18} aria-hidden="true" />
      <b>{t(`strip.${what}`)}</b>
      <span>{t('strip.help')}</span>
      <span className={css['stripNext']}>{t('strip.since', { time: formats.clockSecond(storage.since, zone) })}</span>
    </div>
  );
}
