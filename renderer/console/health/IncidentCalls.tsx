import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { calledNow, nextCall } from '#shared/alerts/escalation.ts';
import type { Incident } from '#shared/alerts/incident.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { takeIncident } from '../../state/healthCommands.ts';
import { useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCountdown } from '../../ui/numberFormat.ts';
import { openCard } from './chosenCard.ts';
import css from './health.module.css';

/** Who has the card; while nobody has it, who was called and who is next. */
export function IncidentCalls({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation(['incidents', 'health']);
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const settings = useShow((state) => state.health.settings);
  const now = useTick(1);
  const take = useAction(takeIncident, { incidentId: incident.id });
  if (incident.taken !== null) return <p className={css['takenBy']}>{t('taken', { name: incident.taken.by })}</p>;
  if (incident.closed !== null || now === null) return null;
  const next = nextCall(incident, settings);
  return (
    <div className={css['calls']} data-testid="incident-calls">
      <div>
        <b>{t('called', { who: calledNow(incident).map((duty) => t(`health:duty.${duty}`)).join(comma) })}</b>
        {incident.recoveredAt === null && <small>{next === null ? t('callNoMore') : t('callNext', { span: formatCountdown(next.at - now), who: t(`health:duty.${next.to}`) })}</small>}
      </div>
      <Button variant="primary" size="small" disabledReason={take.reason} busy={take.busy} onClick={() => { openCard(incident.id); void take.run(); }}>{t('take')}</Button>
    </div>
  );
}
