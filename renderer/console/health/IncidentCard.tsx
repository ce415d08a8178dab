import { Minus } from 'lucide-react';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '#shared/alerts/incident.ts';
import { RUNBOOK_NUMBERS } from '#shared/alerts/runbooks.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { closeIncident } from '../../state/healthCommands.ts';
import { useRole, useSheet, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { putCardAside } from './chosenCard.ts';
import css from './health.module.css';
import { IncidentCalls } from './IncidentCalls.tsx';
import { IncidentClocks } from './IncidentClocks.tsx';
import { IncidentEvidence } from './IncidentEvidence.tsx';
import { IncidentStep } from './IncidentStep.tsx';
import { IncidentTimeline } from './IncidentTimeline.tsx';
import { LadderSteps } from './LadderSteps.tsx';
import { Severity } from './Severity.tsx';
import { useRunbook } from './useStepWords.ts';

function Close({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation(['health', 'incidents']);
  const [cause, setCause] = useState('');
  const [followUp, setFollowUp] = useState('');
  const close = useAction(closeIncident, { incidentId: incident.id, cause: cause.trim(), followUp: followUp.trim() });
  return (
    <form className={css['close']} onSubmit={(event) => { event.preventDefault(); void close.run().then((done) => { if (done?.kind === 'done') putCardAside(incident.id); }); }}>
      <Field label={t('incident.cause')}>{(ids) => <Input {...ids} placeholder={t('incident.causeHelp')} value={cause} maxLength={500} onChange={(event) => setCause(event.target.value)} />}</Field>
      <Field label={t('incidents:followUp')}>{(ids) => <Input {...ids} placeholder={t('incidents:followUpHelp')} value={followUp} maxLength={500} onChange={(event) => setFollowUp(event.target.value)} />}</Field>
      <Button type="submit" variant={incident.recoveredAt === null ? 'normal' : 'primary'} disabledReason={close.reason} busy={close.busy}>{t('incident.close')}</Button>
    </form>
  );
}

/** The comments end above the card while it is open: what viewers write is half of the evidence. */
function useRoomForCard(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['incident'] = 'open';
    return () => { delete root.dataset['incident']; };
  }, []);
}

/** The card of the trouble at hand: ladder, steps with their buttons, clocks, timeline. It ends when a person says so. */
export function IncidentCard({ incident, onMinimise }: { readonly incident: Incident; readonly onMinimise: () => void }): ReactNode {
  const { t } = useTranslation(['health', 'incidents', 'common']);
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const isProducer = useRole() === 'producer';
  const time = formats.clockSecond(incident.openedAt, zone);
  const runbook = useRunbook(incident.topic);
  const isOwn = useShow((state) => state.health.settings.runbooks[incident.topic] !== undefined);
  const number = RUNBOOK_NUMBERS[incident.topic];
  useRoomForCard();
  return (
    <aside className={css['incident']} aria-label={t('incident.title')} data-drill={incident.isDrill} data-testid="incident-card">
      <header>
        {incident.isDrill ? <Tag tone="accent">{t('incident.drill')}</Tag> : <Severity level={incident.level} />}
        <h2>{t(`topic.${incident.topic}`)}</h2>
        <Button variant="quiet" size="small" icon aria-label={t('incident.minimise')} title={t('incident.minimise')} onClick={onMinimise}><Minus size={16} /></Button>
      </header>
      <div className={css['incidentBody']}>
        <p className={css['opened']}>{incident.alertId === null ? t('incident.openedBy', { time, name: incident.openedBy }) : t('incident.openedAuto', { time })}{incident.beganAt < incident.openedAt ? ` · ${t('incidents:began', { time: formats.clockSecond(incident.beganAt, zone) })}` : ''}</p>
        <IncidentCalls incident={incident} />
        {incident.recoveredAt !== null && <p className={css['recovered']} role="status">{t('incident.recovered')} · {t('incident.recoveredAt', { time: formats.clockSecond(incident.recoveredAt, zone) })}</p>}
        <LadderSteps />
        <IncidentClocks incident={incident} />
        <section className={css['runbookSteps']}>
          <h3>{t('incident.runbook')}<small>{isOwn ? t('incidents:runbookOwn') : number === null ? '' : t('incidents:runbookNo', { no: number })}</small></h3>
          <ol className={css['steps']}>{runbook.steps.map((step, index) => <IncidentStep key={step.key} incident={incident} step={step} no={index + 1} words={runbook.words(step.key)} />)}</ol>
        </section>
        <IncidentEvidence incident={incident} />
        <IncidentTimeline incident={incident} />
      </div>
      {isProducer && incident.closed === null && <Close incident={incident} />}
    </aside>
  );
}
