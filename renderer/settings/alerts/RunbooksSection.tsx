import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALLED } from '#shared/alerts/escalation.ts';
import { RUNBOOK_NUMBERS, RUNBOOKS, runbookOf, runbookSchema, type RunbookStep } from '#shared/alerts/runbooks.ts';
import { alertSettingsSchema, type AlertSettings } from '#shared/alerts/settings.ts';
import { INCIDENT_TOPICS, type IncidentTopic } from '#shared/alerts/topics.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { RunbookSteps } from './RunbookSteps.tsx';
import own from './runbooks.module.css';

const isBad = (steps: readonly RunbookStep[]): boolean => !runbookSchema.safeParse(steps).success || steps.some(({ key, text }) => key.startsWith('own-') && text.trim() === '');
const isTemplate = (topic: IncidentTopic, steps: readonly RunbookStep[]): boolean => JSON.stringify(steps) === JSON.stringify(RUNBOOKS[topic]);

/** One runbook: edited as a draft, saved as the room's own, brought back to its template by a press. */
function Runbook({ topic, settings, onSave }: { readonly topic: IncidentTopic; readonly settings: AlertSettings; readonly onSave: (settings: AlertSettings) => Promise<void> }): ReactNode {
  const { t } = useTranslation(['incidents', 'health']);
  const stands = runbookOf(settings, topic);
  const [draft, setDraft] = useState<readonly RunbookStep[] | null>(null);
  const steps = draft ?? stands;
  const number = RUNBOOK_NUMBERS[topic];
  const bad = isBad(steps);
  const save = async (next: readonly RunbookStep[]): Promise<void> => {
    const { [topic]: _runbook, ...runbooks } = settings.runbooks;
    const { [topic]: _notes, ...runbookNotes } = settings.runbookNotes;
    await onSave({ ...settings, runbookNotes, runbooks: isTemplate(topic, next) ? runbooks : { ...runbooks, [topic]: [...next] } });
    setDraft(null);
  };
  return (
    <details className={own['runbook']} data-testid={`runbook-${topic}`}>
      <summary>
        <b>{number === null ? '' : `RB${String(number)} `}{t(`health:topic.${topic}`)}</b>
        <Tag tone={isTemplate(topic, stands) ? 'plain' : 'accent'}>{t(isTemplate(topic, stands) ? 'template' : 'edited')}</Tag>
        <small>{t('steps', { count: steps.length })} · {CALLED[topic].map((duty) => t(`health:duty.${duty}`)).join(' → ')}</small>
      </summary>
      <RunbookSteps steps={steps} onChange={setDraft} />
      {bad && <Hint tone="bad">{t('bad')}</Hint>}
      <div className={css['row']}>
        <Button variant="primary" disabledReason={bad ? t('bad') : draft === null ? t('saved') : null} onClick={() => { void save(steps.map((step) => ({ ...step, text: step.text.trim() }))); }}>{t('save')}</Button>
        {!isTemplate(topic, steps) && <Button onClick={() => setDraft(RUNBOOKS[topic])}>{t('restore')}</Button>}
      </div>
    </details>
  );
}

function Escalation({ settings, onSave }: { readonly settings: AlertSettings; readonly onSave: (settings: AlertSettings) => Promise<void> }): ReactNode {
  const { t } = useTranslation(['incidents', 'health']);
  const [seconds, setSeconds] = useState(String(settings.escalation.onAirMs / 1_000));
  const [minutes, setMinutes] = useState(String(settings.escalation.standingMs / 60_000));
  const wanted = alertSettingsSchema.safeParse({ ...settings, escalation: { onAirMs: Number(seconds) * 1_000, standingMs: Number(minutes) * 60_000 } });
  return (
    <Card title={t('escalation')}>
      <form className={css['sourceMore']} onSubmit={(event) => { event.preventDefault(); if (wanted.success) void onSave(wanted.data); }}>
        <div className={css['grid']}>
          <Field label={t('onAirMs')} error={wanted.success ? null : t('health:settings.bad')}>{(ids) => <Input {...ids} inputMode="numeric" value={seconds} onChange={(event) => setSeconds(event.target.value)} />}</Field>
          <Field label={t('standingMs')}>{(ids) => <Input {...ids} inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} />}</Field>
        </div>
        <div className={css['row']}><Button type="submit" variant="primary" disabledReason={wanted.success ? null : t('health:settings.bad')}>{t('save')}</Button></div>
      </form>
    </Card>
  );
}

/** The room's runbooks (RB1 to RB12 and those beside them), and who is called when nobody takes a card on. */
export function RunbooksSection(): ReactNode {
  const { t } = useTranslation('incidents');
  const desk = useDesk();
  const busy = useBusy('setAlertSettings');
  const settings = useShow((state) => state.health.settings);
  const [saved, setSaved] = useState(false);
  const save = async (next: AlertSettings): Promise<void> => { setSaved((await desk.send({ kind: 'setAlertSettings', settings: next })).kind === 'done'); };
  const ordered = INCIDENT_TOPICS.toSorted((a, b) => (RUNBOOK_NUMBERS[a] ?? 99) - (RUNBOOK_NUMBERS[b] ?? 99));
  return (
    <Section title={t('section')} intro={t('intro')}>
      {saved && !busy ? <Hint tone="good">{t('saved')}</Hint> : null}
      <Escalation settings={settings} onSave={save} />
      <Card>{ordered.map((topic) => <Runbook key={topic} topic={topic} settings={settings} onSave={save} />)}</Card>
    </Section>
  );
}
