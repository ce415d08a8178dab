import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CROWD_PROFILES, type CrowdProfile } from '#shared/training/model.ts';
import css from '../settings.module.css';
import table from './training.module.css';

/** How busy the crowd is. */
export function ProfileChoice({ profile, onChoose }: { readonly profile: CrowdProfile; readonly onChoose: (profile: CrowdProfile) => void }): ReactNode {
  const { t } = useTranslation('training');
  return (
    <div role="group" aria-label={t('profile')}>
      <h4 className={css['kindGroup']}>{t('profile')}</h4>
      <div className={table['choices']}>{CROWD_PROFILES.map((each) => <button key={each} type="button" className={css['kind']} aria-pressed={each === profile} onClick={() => { onChoose(each); }}><b>{t(`profiles.${each}`)}</b><span>{t(`profileHelp.${each}`)}</span></button>)}</div>
    </div>
  );
}
