import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { calledNow } from '#shared/alerts/escalation.ts';
import { isPeopleTopic, isStandingTopic, INCIDENT_TOPICS, type IncidentTopic } from '#shared/alerts/topics.ts';
import { severitySchema, type Severity } from '#shared/alerts/severity.ts';
import { instant } from '#shared/time/instant.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { openIncident } from '../../state/healthCommands.ts';
import { useEngineNow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input, Select, TextArea } from '../../ui/Field.tsx';
import css from './health.module.css';

const GROUPS = ['air', 'people', 'beside'] as const;
const groupOf = (topic: IncidentTopic): (typeof GROUPS)[number] => (isStandingTopic(topic) ? 'beside' : isPeopleTopic(topic) ? 'people' : 'air');

/** An incident opened by hand: what, how grave, since when, what is known. Whoever may only ask sends it to somebody who may. */
export function DeclareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['incidents', 'health']);
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const engineNow = useEngineNow();
  const [topic, setTopic] = useState<IncidentTopic>('streamLost');
  const [level, setLevel] = useState<Severity>('P0');
  const [minutes, setMinutes] = useState('0');
  const [text, setText] = useState('');
  const said = text.trim() === '' ? {} : { text: text.trim() };
  const began = (): { beganAt?: ReturnType<typeof instant> } => {
    const [now, ago] = [engineNow(), Number(minutes)];
    return now === null || !Number.isFinite(ago) || ago <= 0 ? {} : { beganAt: instant(Math.max(0, now - ago * 60_000)) };
  };
  const [real, drill] = [useAction(openIncident, { topic, isDrill: false, level, ...said }), useAction(openIncident, { topic, isDrill: true, ...said })];
  const send = useAction(openIncident, { topic, isDrill: false, level, ...began(), ...said });
  const close = async (run: () => Promise<unknown>): Promise<void> => { if (await run() !== null) onClose(); };
  return (
    <Dialog
      title={t('declareTitle')} onClose={onClose}
      foot={<>
        <Button onClick={onClose}>{t('cancelDeclare')}</Button>
        <Button title={t('drillHelp')} disabledReason={drill.reason} busy={drill.busy} onClick={() => { void close(drill.run); }}>{t('health:incident.declareDrill')}</Button>
        <Button variant="danger" disabledReason={real.reason} busy={real.busy} onClick={() => { void close(send.run); }}>{t('health:incident.declare')}</Button>
      </>}
    >
      <div className={css['declareForm']}>
        <Field label={t('health:incident.what')} help={t('willCall', { who: calledNow({ topic, called: [] }).map((duty) => t(`health:duty.${duty}`)).join(comma) })}>{(ids) => (
          <Select {...ids} value={topic} onChange={(event) => setTopic(INCIDENT_TOPICS.find((each) => each === event.target.value) ?? 'other')}>
            {GROUPS.map((group) => <optgroup key={group} label={t(`groups.${group}`)}>{INCIDENT_TOPICS.filter((each) => groupOf(each) === group).map((each) => <option key={each} value={each}>{t(`health:topic.${each}`)}</option>)}</optgroup>)}
          </Select>
        )}</Field>
        <div className={css['declareRow']}>
          <Field label={t('level')}>{(ids) => <Select {...ids} value={level} onChange={(event) => setLevel(severitySchema.parse(event.target.value))}>{severitySchema.options.map((each) => <option key={each} value={each}>{t(`health:severity.${each}`)}</option>)}</Select>}</Field>
          <Field label={t('beganAgo')}>{(ids) => <Input {...ids} inputMode="numeric" value={minutes} maxLength={5} onChange={(event) => setMinutes(event.target.value.replaceAll(/[^\d]/gu, ''))} />}</Field>
        </div>
        <Field label={t('text')} help={t('declareHelp')}>{(ids) => <TextArea {...ids} rows={3} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} />}</Field>
      </div>
    </Dialog>
  );
}
