import { Paperclip } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident, IncidentMark } from '#shared/alerts/incident.ts';
import type { AlertId } from '#shared/ids.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { addEvidence, noteIncident } from '../../state/healthCommands.ts';
import { useRole, useSheet, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from './health.module.css';
import { useAlertWords } from './useAlertWords.ts';
import { useEvidenceWords } from './useEvidenceWords.ts';
import { useRunbook } from './useStepWords.ts';

interface Line { readonly at: number; readonly text: string; readonly by: string; readonly alertId?: AlertId }

/** What a line a person wrote, or the engine added, says. */
function useMarkWords(incident: Incident): (what: IncidentMark['what']) => string {
  const { t } = useTranslation(['health', 'incidents']);
  const { words } = useRunbook(incident.topic);
  const evidenceWords = useEvidenceWords();
  return (what) => {
    switch (what.kind) {
      case 'note': return what.text;
      case 'step': return t(what.done ? 'incident.stepDone' : 'incident.stepUndone', { step: words(what.step) });
      case 'taken': return t('incidents:markTaken');
      case 'owner': return what.owner === null ? t('incidents:markNoOwner', { step: words(what.step) }) : t('incidents:markOwner', { step: words(what.step), owner: what.owner });
      case 'evidence': return t('incidents:markEvidence', { what: evidenceWords(what.evidence) });
      case 'called': return t('incidents:markCalled', { who: t(`duty.${what.to}`) });
    }
  };
}

/** What happened since the trouble began: alerts as they came and went, what the host was told, steps, and what people wrote. */
function useLines(incident: Incident): readonly Line[] {
  const { t } = useTranslation(['health', 'incidents']);
  const words = useAlertWords();
  const markWords = useMarkWords(incident);
  const alerts = useShow((state) => state.health.alerts);
  const cues = useShow((state) => state.hostCues);
  const from = Math.min(alerts.find((alert) => alert.id === incident.alertId)?.raisedAt ?? incident.openedAt, incident.beganAt, incident.openedAt);
  const until = incident.closed?.at ?? Infinity;
  const ofAlerts = alerts.flatMap((alert): Line[] => {
    const { title } = words(alert.rule, alert.finding);
    return [{ at: alert.raisedAt, text: title, by: '', alertId: alert.id }, ...(alert.clearedAt === null ? [] : [{ at: alert.clearedAt, text: `${title} · ${t('over')}`, by: '' }])];
  });
  const ofCues = cues.flatMap((cue): Line[] => [
    { at: cue.sentAt, text: t('incidents:cueSent', { text: cue.text }), by: cue.from },
    ...(cue.answer.kind === 'acknowledged' ? [{ at: cue.answer.at, text: t('incidents:cueRead', { text: cue.text }), by: '' }] : []),
  ]);
  const ofMarks = incident.marks.map(({ at, by, what }): Line => ({ at, by: by === 'engine' ? '' : by, text: markWords(what) }));
  return [...[...ofAlerts, ...ofCues].filter(({ at }) => at >= from && at <= until), ...ofMarks].toSorted((a, b) => b.at - a.at);
}

/** A line about an alert can be made evidence of the card. */
function AsEvidence({ incident, alertId }: { readonly incident: Incident; readonly alertId: AlertId }): ReactNode {
  const { t } = useTranslation('incidents');
  const add = useAction(addEvidence, { incidentId: incident.id, evidence: { kind: 'alert', alertId, label: '' } });
  return <Button size="small" variant="quiet" icon aria-label={t('addAlert')} title={t('addAlert')} disabledReason={add.reason} onClick={() => { void add.run(); }}><Paperclip size={13} aria-hidden /></Button>;
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
      <ul className={css['timeline']}>{lines.map(({ at, by, text: said, alertId }, index) => <li key={`${String(at)} ${String(index)}`}><time>{formats.clockSecond(at, zone)}</time><span>{said}</span>{by !== '' && <small>{by}</small>}{alertId !== undefined && isProducer && incident.closed === null && <AsEvidence incident={incident} alertId={alertId} />}</li>)}</ul>
    </>
  );
}
