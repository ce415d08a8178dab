import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FAULTS, faultFits, faultsAt, TRAINING_FAULTS, type ActiveFault, type TrainingFault, type TrainingPlatform, type TrainingState } from '#shared/training/model.ts';
import { useTick } from '../../state/hooks.ts';
import css from '../settings.module.css';
import { FaultButton, TimeLeft } from './FaultButton.tsx';
import table from './training.module.css';

const OF_FEEDS = TRAINING_FAULTS.filter((fault) => FAULTS[fault].of === 'feed');

interface CellProps { readonly training: TrainingState; readonly fault: TrainingFault; readonly platform: TrainingPlatform; readonly active: ActiveFault | null; readonly now: number }

function Cell({ training, fault, platform, active, now }: CellProps): ReactNode {
  const { t } = useTranslation('training');
  if (!faultFits(training.platforms, fault, platform)) return <td><span title={t('pushedHelp')} aria-label={t('pushedHelp')}>—</span></td>;
  return <td data-active={active !== null || undefined}><div>{active === null ? null : <span><TimeLeft active={active} now={now} /></span>}<FaultButton fault={fault} platform={platform} active={active} /></div></td>;
}

/** What can happen to each platform: a row each, so that ten of them are seen at once. */
export function FeedFaults({ training }: { readonly training: TrainingState }): ReactNode {
  const { t } = useTranslation('training');
  const now = useTick(1) ?? 0;
  const active = faultsAt(training, now);
  return (
    <div role="group" aria-label={t('eachPlatform')}>
      <h4 className={css['kindGroup']}>{t('eachPlatform')}</h4>
      <div className={table['scroll']}>
        <table className={table['matrix']}>
          <thead><tr><td />{OF_FEEDS.map((fault) => <th key={fault} scope="col"><b>{t(`fault.${fault}`)}</b><span>{t(`faultHelp.${fault}`)}</span></th>)}</tr></thead>
          <tbody>
            {training.platforms.map((platform) => (
              <tr key={platform}>
                <th scope="row">{t(`platform.${platform}`)}</th>
                {OF_FEEDS.map((fault) => <Cell key={fault} training={training} fault={fault} platform={platform} now={now} active={active.find((each) => each.fault === fault && each.platform === platform) ?? null} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
