import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentClocks, type Incident } from '#shared/alerts/incident.ts';
import { isStandingTopic } from '#shared/alerts/topics.ts';
import { instant } from '#shared/time/instant.ts';
import { useTick } from '../../state/hooks.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './health.module.css';

/** The four clocks. An on-air limit that was missed leaves its mark, and the room's standing plan counts from then on. */
export function IncidentClocks({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation(['health', 'incidents']);
  const now = useTick(1);
  if (now === null) return null;
  const clocks = incidentClocks(incident, instant(now));
  const isMissed = clocks.some((clock) => clock.isMissed);
  return (
    <>
      <ul className={css['clocks']} aria-label={t('incident.clocks')} data-testid="incident-clocks">
        {clocks.map(({ name, ms, limitMs, isOver, isMissed: missed, isLost }) => (
          <li key={name} data-over={isOver} data-missed={missed} data-lost={isLost}>
            <span>{t(`incident.clock.${name}`)}</span><b>{formatSpan(ms)}{isOver && !missed ? ' ✓' : missed ? ' !' : ''}</b><small>{t('incident.limit', { span: formatSpan(limitMs) })}</small>
          </li>
        ))}
      </ul>
      {clocks.some(({ isLost }) => isLost) ? <p className={css['clockNote']} role="status">{t('incidents:lost')}</p> : isMissed && !isStandingTopic(incident.topic) ? <p className={css['clockNote']} role="status">{t('incidents:onAirMissed')}</p> : null}
    </>
  );
}
