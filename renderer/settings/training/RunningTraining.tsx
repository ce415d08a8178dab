import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { faultFits, faultsAt, TRAINING_FAULTS, type ActiveFault, type TrainingFault, type TrainingState } from '#shared/training/model.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { FaultButton, TimeLeft } from './FaultButton.tsx';
import { FeedFaults } from './FeedFaults.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import table from './training.module.css';
import { useHindrance } from './useHindrance.ts';

function FaultCell({ fault, active, now }: { readonly fault: TrainingFault; readonly active: ActiveFault | null; readonly now: number }): ReactNode {
  const { t } = useTranslation('training');
  return (
    <div className={table['fault']} data-active={active !== null || undefined}>
      <div><b>{t(`fault.${fault}`)}</b><span>{active === null ? t(`faultHelp.${fault}`) : <TimeLeft active={active} now={now} />}</span></div>
      <FaultButton fault={fault} platform={null} active={active} />
    </div>
  );
}

/** What can happen to the crowd as a whole. */
function CrowdFaults({ training }: { readonly training: TrainingState }): ReactNode {
  const { t } = useTranslation('training');
  const now = useTick(1) ?? 0;
  const active = faultsAt(training, now);
  const faults = TRAINING_FAULTS.filter((fault) => faultFits(training.platforms, fault, null));
  return (
    <div role="group" aria-label={t('crowd')}>
      <h4 className={css['kindGroup']}>{t('crowd')}</h4>
      <div className={table['faults']}>{faults.map((fault) => <FaultCell key={fault} fault={fault} now={now} active={active.find((each) => each.fault === fault && each.platform === null) ?? null} />)}</div>
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
        <CrowdFaults training={training} />
        {training.platforms.length === 0 ? null : <FeedFaults training={training} />}
      </Card>
    </>
  );
}
