import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { faultFits, faultsAt, TRAINING_FAULTS, type ActiveFault, type TrainingFault, type TrainingPlatform, type TrainingState } from '#shared/training/model.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { ProfileChoice } from './ProfileChoice.tsx';
import table from './training.module.css';
import { useHindrance } from './useHindrance.ts';

function FaultCell({ fault, platform, active, now }: { readonly fault: TrainingFault; readonly platform: TrainingPlatform | null; readonly active: ActiveFault | null; readonly now: number }): ReactNode {
  const { t } = useTranslation('training');
  const desk = useDesk();
  const name = `${t(`fault.${fault}`)} · ${platform === null ? t('crowd') : t(`platform.${platform}`)}`;
  const press = (): void => { void desk.send({ kind: active === null ? 'beginTrainingFault' : 'endTrainingFault', fault, platform }); };
  return (
    <div className={table['fault']} data-active={active !== null || undefined}>
      <div><b>{t(`fault.${fault}`)}</b><span>{active === null ? t(`faultHelp.${fault}`) : active.until === null ? t('untilEnded') : t('left', { seconds: Math.max(0, Math.ceil((active.until - now) / 1_000)) })}</span></div>
      <Button size="small" aria-label={`${t(active === null ? 'begin' : 'end')}：${name}`} onClick={press}>{t(active === null ? 'begin' : 'end')}</Button>
    </div>
  );
}

function Faults({ training, platform }: { readonly training: TrainingState; readonly platform: TrainingPlatform | null }): ReactNode {
  const { t } = useTranslation('training');
  const now = useTick(1) ?? 0;
  const active = faultsAt(training, now);
  const faults = TRAINING_FAULTS.filter((fault) => faultFits(training.platforms, fault, platform));
  const name = platform === null ? t('crowd') : t(`platform.${platform}`);
  return (
    <div role="group" aria-label={name}>
      <h4 className={css['kindGroup']}>{name}</h4>
      <div className={table['faults']}>{faults.map((fault) => <FaultCell key={fault} fault={fault} platform={platform} now={now} active={active.find((each) => each.fault === fault && each.platform === platform) ?? null} />)}</div>
    </div>
  );
}

/** The desk of whoever leads the training. */
export function RunningTraining({ training }: { readonly training: TrainingState }): ReactNode {
  const { t } = useTranslation('training');
  const desk = useDesk();
  const language = useLanguage();
  const busy = useBusy('stopTraining');
  const isRunning = useShow(({ show }) => show.kind === 'running');
  const after = { kind: 'stopTraining', title: new Date(training.startedAt).toLocaleDateString(language) } as const;
  const reason = useHindrance(after);
  return (
    <>
      <Card title={t('running')} tools={<Button busy={busy} disabledReason={reason} onClick={() => { void desk.send(after); }}>{t('stop')}</Button>}>
        <p className={css['note']}>{t('since', { time: new Date(training.startedAt).toLocaleTimeString(language, { hour12: false }) })}{reason === null ? null : ` · ${reason}`}</p>
        {isRunning ? null : <Hint tone="info">{t('notLoaded')} <a href="/console">{t('goConsole')}</a></Hint>}
        <ProfileChoice profile={training.profile} onChoose={(profile) => { void desk.send({ kind: 'setTrainingProfile', profile }); }} />
      </Card>
      <Card title={t('faults')}>
        <p className={css['note']}>{t('faultsHelp')}</p>
        <Faults training={training} platform={null} />
        {training.platforms.map((platform) => <Faults key={platform} training={training} platform={platform} />)}
      </Card>
    </>
  );
}
