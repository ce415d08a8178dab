import { GraduationCap } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOnAir } from '#shared/alerts/onAir.ts';
import { useRole, useShow } from '../state/hooks.ts';
import css from './TrainingBanner.module.css';

/** Stands in every window while a training runs: nobody may take what they see for real. On the overlay it is a mark in the picture. */
export function TrainingBanner({ small = false }: { readonly small?: boolean }): ReactNode {
  const { t } = useTranslation('training');
  const isTraining = useShow((show) => show.training !== null);
  const isStreaming = useShow((show) => isOnAir(show));
  const role = useRole();
  if (!isTraining) return null;
  if (small) return <div className={css['mark']} role="status">{t('small')}</div>;
  return (
    <div className={css['banner']} role="status" data-testid="training-banner" data-streaming={isStreaming || undefined}>
      <GraduationCap size={15} aria-hidden /><strong>{t('banner')}</strong><span>{t(isStreaming ? 'bannerStreaming' : 'bannerHelp')}</span>
      {role === 'producer' ? <a href="/settings?section=training">{t('open')}</a> : null}
    </div>
  );
}
