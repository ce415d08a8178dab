import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CROWD_PROFILES, TRAINING_PLATFORMS, type CrowdProfile, type TrainingPlatform } from '#shared/training/model.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import css from '../settings.module.css';
import table from './training.module.css';
import { ProfileChoice } from './ProfileChoice.tsx';
import { useHindrance } from './useHindrance.ts';

/** Which platforms, how busy a crowd, and off it goes. */
export function StartTraining(): ReactNode {
  const { t } = useTranslation('training');
  const desk = useDesk();
  const busy = useBusy('startTraining');
  const [title, setTitle] = useState(() => t('defaultName'));
  const [platforms, setPlatforms] = useState<readonly TrainingPlatform[]>(['bilibiliWeb', 'douyinGrab']);
  const [profile, setProfile] = useState<CrowdProfile>(CROWD_PROFILES[1]);
  const command = { kind: 'startTraining', title: title.trim() === '' ? t('defaultName') : title.trim(), platforms: [...platforms], profile } as const;
  const reason = useHindrance(command);
  const toggle = (platform: TrainingPlatform): void => { setPlatforms(platforms.includes(platform) ? platforms.filter((each) => each !== platform) : [...platforms, platform]); };
  return (
    <Card>
      <form className={css['sourceMore']} onSubmit={(event: SyntheticEvent) => { event.preventDefault(); if (reason === null) void desk.send(command); }}>
        <Field label={t('name')}>{(ids) => <Input {...ids} value={title} maxLength={80} onChange={(event) => { setTitle(event.target.value); }} />}</Field>
        <div role="group" aria-label={t('platforms')}>
          <h4 className={css['kindGroup']}>{t('platforms')}</h4>
          <div className={table['choices']}>{TRAINING_PLATFORMS.map((platform) => <button key={platform} type="button" className={css['kind']} aria-pressed={platforms.includes(platform)} onClick={() => { toggle(platform); }}><b>{t(`platform.${platform}`)}</b></button>)}</div>
          <p className={css['note']}>{t('platformsHelp')}</p>
        </div>
        <ProfileChoice profile={profile} onChoose={setProfile} />
        {reason === null ? null : <Hint tone="warn">{reason}</Hint>}
        <div className={css['row']}><Button type="submit" variant="primary" busy={busy} disabledReason={reason}>{t('start')}</Button></div>
      </form>
    </Card>
  );
}
