import { Minus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '#shared/alerts/model.ts';
import { CLOCKS, incidentClocks, RUNBOOKS, type RunbookStep } from '#shared/alerts/runbooks.ts';
import { instant } from '#shared/time/instant.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { closeIncident, markStep } from '../../state/healthCommands.ts';
import { useRole, useSheet, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './health.module.css';
import { IncidentTimeline } from './IncidentTimeline.tsx';
import { LadderSteps } from './LadderSteps.tsx';
import { Severity } from './Severity.tsx';
import { StepButton } from './StepButton.tsx';
import { useStepWords } from './useStepWords.ts';

function Clocks({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation('health');
  const now = useTick(1);
  if (now === null) return null;
  return (
    <ul className={css['clocks']} aria-label={t('incident.clocks')}>
      {incidentClocks(incident, instant(now)).map(({ name, ms, isOver, isMissed }) => (
        <li key={name} data-over={isOver} data-missed={isMissed}>
          <span>{t(`incident.clock.${name}`)}</span><b>{formatSpan(ms)}{isOver && !isMissed ? ' ✓' : isMissed ? ' !' : ''}</b><small>{t('incident.limit', { span: formatSpan(CLOCKS[name]) })}</small>
        </li>
      ))}
    </ul>
  );
}

function Step({ incident, step, no }: { readonly incident: Incident; readonly step: RunbookStep; readonly no: number }): ReactNode {
  const { t } = useTranslation('health');
  const words = useStepWords('runbook');
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const isProducer = useRole() === 'producer';
  const done = incident.done[step.key] ?? null;
  const mark = useAction(markStep, { incidentId: incident.id, step: step.key, done: done === null });
  return (
    <li className={css['step']} data-done={done !== null}>
      <label title={mark.reason ?? undefined}>
        <input type="checkbox" checked={done !== null} disabled={mark.reason !== null || mark.busy} onChange={() => { void mark.run(); }} />
        <span>{no}. {words(step.key)}</span>
      </label>
      <small>{done === null ? t(`duty.${step.duty}`) : t('incident.doneBy', { name: done.by, time: formats.clockSecond(done.at, zone) })}</small>
      {isProducer && done === null && <StepButton action={step.action} />}
    </li>
  );
}

function Close({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation('health');
  const [cause, setCause] = useState('');
  const close = useAction(closeIncident, { incidentId: incident.id, cause: cause.trim() });
  return (
    <form className={css['close']} onSubmit={(event) => { event.preventDefault(); void close.run(); }}>
      <Field label={t('incident.cause')} help={t('incident.causeHelp')}>{(ids) => <Input {...ids} value={cause} maxLength={500} onChange={(event) => setCause(event.target.value)} />}</Field>
      <Button type="submit" variant={incident.recoveredAt === null ? 'normal' : 'primary'} disabledReason={close.reason} busy={close.busy}>{t('incident.close')}</Button>
    </form>
  );
}

/** The card of the trouble at hand: ladder, steps with their buttons, clocks, timeline. It ends when a person says so. */
export function IncidentCard({ incident, onMinimise }: { readonly incident: Incident; readonly onMinimise: () => void }): ReactNode {
  const { t } = useTranslation(['health', 'common']);
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const isProducer = useRole() === 'producer';
  const time = formats.clockSecond(incident.openedAt, zone);
  return (
    <aside className={css['incident']} aria-label={t('incident.title')} data-drill={incident.isDrill} data-testid="incident-card">
      <header>
        {incident.isDrill ? <Tag tone="accent">{t('incident.drill')}</Tag> : <Severity level={incident.level} />}
        <h2>{t(`topic.${incident.topic}`)}</h2>
        <Button variant="quiet" size="small" icon aria-label={t('incident.minimise')} title={t('incident.minimise')} onClick={onMinimise}><Minus size={16} /></Button>
      </header>
      <div className={css['incidentBody']}>
        <p className={css['opened']}>{incident.alertId === null ? t('incident.openedBy', { time, name: incident.openedBy }) : t('incident.openedAuto', { time })}</p>
        {incident.recoveredAt !== null && <p className={css['recovered']} role="status">{t('incident.recovered')} · {t('incident.recoveredAt', { time: formats.clockSecond(incident.recoveredAt, zone) })}</p>}
        <LadderSteps />
        <Clocks incident={incident} />
        <h3>{t('incident.runbook')}</h3>
        <ol className={css['steps']}>{RUNBOOKS[incident.topic].map((step, index) => <Step key={step.key} incident={incident} step={step} no={index + 1} />)}</ol>
        <IncidentTimeline incident={incident} />
      </div>
      {isProducer && <Close incident={incident} />}
    </aside>
  );
}
