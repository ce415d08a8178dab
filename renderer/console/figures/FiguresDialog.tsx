import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRole, useShow } from '../../state/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { FigureTable } from './FigureTable.tsx';
import css from './figures.module.css';
import { FunnelView } from './FunnelView.tsx';
import { GoalsView } from './GoalsView.tsx';
import { PeaksView } from './PeaksView.tsx';
import { PlatformView } from './PlatformView.tsx';
import { Recompute } from './Recompute.tsx';
import { SpendView } from './SpendView.tsx';
import { useFigures } from './useFigures.ts';

const TABS = ['all', 'funnel', 'goals', 'spend', 'platform'] as const;
type Tab = (typeof TABS)[number];
/** What a viewer's screen may look at: it enters nothing and sees no goals. */
const LOOKING: readonly Tab[] = ['all', 'funnel'];

/** All figures of the show, the funnel, goals, ads and costs, and the platform's own values. */
export function FiguresDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('metrics');
  const [tab, setTab] = useState<Tab>('all');
  const isProducer = useRole() === 'producer';
  const currency = useShow((show) => show.room.currency);
  const now = useFigures();
  const offered = isProducer ? TABS : LOOKING;
  return (
    <Dialog title={t('title')} onClose={onClose} width="full" foot={isProducer && tab === 'all' ? <Recompute /> : undefined}>
      <div className={css['dialog']}>
        <Tabs tabs={offered.map((id) => ({ id, label: t(`tab.${id}`) }))} value={tab} onChange={setTab} label={t('title')} />
        <div className={css['panel']} role="tabpanel" aria-label={t(`tab.${tab}`)}>
          {tab === 'all' && <FigureTable now={now} currency={currency} />}
          {tab === 'funnel' && <><FunnelView now={now} currency={currency} /><PeaksView now={now} /></>}
          {tab === 'goals' && <GoalsView now={now} currency={currency} />}
          {tab === 'spend' && <SpendView now={now} currency={currency} />}
          {tab === 'platform' && <PlatformView currency={currency} />}
        </div>
      </div>
    </Dialog>
  );
}
