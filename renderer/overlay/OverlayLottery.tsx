import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Language } from '../i18n/resources.ts';
import css from './overlay.module.css';

/** The draw of the row on air, by its number: entrants and winner come with the draw itself. */
export function OverlayLottery({ id, language }: { readonly id: string; readonly language: Language }): ReactNode {
  const { t } = useTranslation('control', { lng: language });
  return <div className={css['lottery']} data-testid="overlay-lottery"><b>{t('lotteryWord')}</b><span>{id}</span></div>;
}
