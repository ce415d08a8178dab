import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '#shared/alerts/model.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { noteIncident } from '../../state/healthCommands.ts';
import { useRole, useSheet, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './health.module.css';
import { useAlertWords } from './useAlertWords.ts';
import { useStepWords } from './useStepWords.ts';

interface Line { readonly at: number; readonly text: string; readonly by: string }

/** What happened since the card was opened: alerts as they came and went, steps, and what people wrote. */
function useLines(incident: Incident): readonly Line[] {
  const { t } = useTranslation('health');
  const words = useAlertWords();
  const stepWords = useStepWords('runbook');
  const alerts = useShow((state) => state.health.alerts);
  const from = alerts.find((alert) => alert.id === incident.alertId)?.raisedAt ?? incident.openedAt;
  const until = incident.closed?.at ?? Infinity;
  const ofAlerts = alerts.flatMap((alert): Line[] => {
    const { title } = words(alert.rule, alert.finding);
    return [{ at: alert.raisedAt, text: title, by: '' }, ...(alert.clearedAt === null ? [] : [{ at: alert.clearedAt, text: `${title} · ${t('over')}`, by: '' }])];
  }).filter(({ at }) => at >= Math.min(from, incident.openedAt) && at <= until);
  const ofPeople = incident.marks.map(({ at, by, what }): Line => ({
    at, by, text: what.kind === 'note' ? what.text : t(what.done ? 'incident.stepDone' : 'incident.stepUndone', { step: stepWords(what.step) }),
  }));
  return [...ofAlerts, ...ofPeople].toSorted((a, b) => b.at - a.at);
}

/** The timeline, newest first, and a line to add to it. */
export function IncidentTimeline({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation('health');
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const isProducer = useRole() === 'producer';
  const [text, setText] = useState('');
  const note = useAction(noteIncident, { incidentId: incident.id, text: text.trim() === '' ? '-' : text.trim() });
  const lines = useLines(incident);
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return;
    if ((await note.run())?.kind === 'done') setText('');
  };
  return (
    <>
      <h3>{t('incident.timeline')}</h3>
      {isProducer && (
        <form className={css['note']} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
          <Input aria-label={t('incident.note')} placeholder={t('incident.note')} value={text} maxLength={500} onChange={(event) => setText(event.target.value)} />
          <Button type="submit" disabledReason={note.reason} busy={note.busy}>{t('incident.addNote')}</Button>
        </form>
      )}
      <ul className={css['timeline']}>{lines.map(({ at, by, text: said }, index) => <li key={`${String(at)} ${String(index)}`}><time>{formats.clockSecond(at, zone)}</time><span>{said}</span>{by !== '' && <small>{by}</small>}</li>)}</ul>
    </>
  );
}
