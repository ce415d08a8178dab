import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { openIncidentOf } from '#shared/show/decideAlert.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import css from './health.module.css';
import { IncidentCard } from './IncidentCard.tsx';
import { LadderStrip } from './LadderStrip.tsx';
import { PopUps } from './PopUps.tsx';
import { Severity } from './Severity.tsx';
import { StorageStrip } from './StorageStrip.tsx';

/** Everything of health that lies over the desk. Nothing below it moves; the card opens by itself once for each trouble. */
export function HealthOverlay(): ReactNode {
  const { t } = useTranslation('health');
  const incident = useShow(openIncidentOf);
  const [minimised, setMinimised] = useState<string | null>(null);
  const isOpen = incident !== null && minimised !== incident.id;
  const open = incident === null || isOpen ? null : () => setMinimised(null);
  const isPanic = useShow(({ obs }) => obs.panic !== null);
  const hasLadder = useShow(({ obs }) => obs.stream.kind === 'reconnecting' || obs.stream.kind === 'unknown');
  return (
    <>
      <div className={css['strips']} data-over-picture data-below={isPanic} data-card={isOpen}>
        <StorageStrip />
        <LadderStrip onOpen={open} />
        {incident !== null && open !== null && !hasLadder && <div className={css['strip']} data-tone="plain"><Severity level={incident.level} /><b>{t(`topic.${incident.topic}`)}</b><Button size="small" onClick={open}>{t('ladder.open')}</Button></div>}
      </div>
      <PopUps incident={isOpen ? incident : null} />
      {isOpen && <IncidentCard key={incident.id} incident={incident} onMinimise={() => setMinimised(incident.id)} />}
    </>
  );
}
