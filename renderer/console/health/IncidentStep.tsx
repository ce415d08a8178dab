import { UserRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '#shared/alerts/incident.ts';
import type { RunbookStep } from '#shared/alerts/runbooks.ts';
import { DUTIES } from '#shared/crew/duty.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { markStep, ownStep } from '../../state/healthCommands.ts';
import { useRole, useSheet } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useDesk } from '../../state/deskContext.ts';
import css from './health.module.css';
import { StepButton } from './StepButton.tsx';

interface Props { readonly incident: Incident; readonly step: RunbookStep; readonly no: number; readonly words: string }

/** Who answers for the step: oneself, a duty, or somebody by name. */
function Owner({ incident, step, words }: Omit<Props, 'no'>): ReactNode {
  const { t } = useTranslation(['incidents', 'health']);
  const desk = useDesk();
  const [name, setName] = useState<string | null>(null);
  const owner = Object.hasOwn(incident.owners, step.key) ? incident.owners[step.key] : undefined;
  const self = useAction(ownStep, { incidentId: incident.id, step: step.key, owner: { kind: 'self' } });
  const give = (to: string): void => { void desk.send({ kind: 'ownIncidentStep', incidentId: incident.id, step: step.key, owner: { kind: 'named', name: to } }); setName(null); };
  if (name !== null) {
    return (
      <form className={css['ownerForm']} onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') give(name.trim()); }}>
        <Input aria-label={t('ownName')} value={name} maxLength={60} autoFocus onChange={(event) => setName(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); setName(null); } }} />
        <Button size="small" type="submit">{t('ownSave')}</Button>
      </form>
    );
  }
  return (
    <Menu
      label={t('ownerOf', { step: words })} button={{ size: 'small', variant: 'quiet', disabledReason: self.reason }}
      entries={[
        { id: 'self', label: t('ownSelf'), onSelect: () => { void self.run(); } },
        ...DUTIES.map((duty) => ({ id: duty, label: t(`health:duty.${duty}`), onSelect: () => give(t(`health:duty.${duty}`)) })),
        { id: 'other', label: t('ownOther'), onSelect: () => setName('') },
        ...(owner === undefined ? [] : [{ id: 'nobody', label: t('ownNobody'), onSelect: () => { void desk.send({ kind: 'ownIncidentStep', incidentId: incident.id, step: step.key, owner: { kind: 'nobody' } }); } }]),
      ]}
    ><UserRound size={13} aria-hidden /><span data-owned={owner !== undefined} className={css['owner']}>{owner ?? t(`health:duty.${step.duty}`)}</span></Menu>
  );
}

/** A step of the runbook: tick, sentence, who, and what one press can do. */
export function IncidentStep({ incident, step, no, words }: Props): ReactNode {
  const { t } = useTranslation('health');
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const isProducer = useRole() === 'producer';
  const done = Object.hasOwn(incident.done, step.key) ? incident.done[step.key] : undefined;
  const mark = useAction(markStep, { incidentId: incident.id, step: step.key, done: done === undefined });
  return (
    <li className={css['step']} data-done={done !== undefined}>
      <label title={mark.reason ?? undefined}>
        <input type="checkbox" checked={done !== undefined} disabled={mark.reason !== null || mark.busy} onChange={() => { void mark.run(); }} />
        <span>{no}. {words}</span>
      </label>
      {done === undefined && isProducer ? <Owner incident={incident} step={step} words={words} /> : <small>{done === undefined ? incident.owners[step.key] ?? t(`duty.${step.duty}`) : t('incident.doneBy', { name: done.by, time: formats.clockSecond(done.at, zone) })}</small>}
      {isProducer && done === undefined && <StepButton action={step.action} />}
    </li>
  );
}
