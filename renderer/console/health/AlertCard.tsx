import { Check, Clock, ThumbsDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE, RUNBOOK_OF } from '#shared/alerts/catalogue.ts';
import type { Alert, IncidentTopic } from '#shared/alerts/model.ts';
import { acknowledgeAlert, markNotUseful, snoozeAlert } from '../../state/healthCommands.ts';
import { useRole, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { formatSpan } from '../../ui/numberFormat.ts';
import css from './health.module.css';
import { Severity } from './Severity.tsx';
import { useAlertWords } from './useAlertWords.ts';
import { useRunbook } from './useStepWords.ts';

function Actions({ alert }: { readonly alert: Alert }): ReactNode {
  const { t } = useTranslation('health');
  const [ack, snooze, useless] = [useAction(acknowledgeAlert, { alertId: alert.id }), useAction(snoozeAlert, { alertId: alert.id }), useAction(markNotUseful, { alertId: alert.id })];
  return (
    <div className={css['actions']}>
      {alert.clearedAt === null && alert.acknowledged === null && <Button size="small" disabledReason={ack.reason} busy={ack.busy} onClick={() => { void ack.run(); }}><Check size={14} aria-hidden />{t('acknowledge')}</Button>}
      {alert.clearedAt === null && alert.snoozedUntil === null && <Button size="small" variant="quiet" disabledReason={snooze.reason} busy={snooze.busy} onClick={() => { void snooze.run(); }}><Clock size={14} aria-hidden />{t('snooze')}</Button>}
      {!alert.notUseful && <Button size="small" variant="quiet" title={t('notUseful')} disabledReason={useless.reason} busy={useless.busy} onClick={() => { void useless.run(); }}><ThumbsDown size={14} aria-hidden /><span className={css['uselessWord']}>{t('notUseful')}</span></Button>}
    </div>
  );
}

/** How long it stands, or stood; and who is on it. */
function Life({ alert, follows }: { readonly alert: Alert; readonly follows: number }): ReactNode {
  const { t } = useTranslation('health');
  const now = useTick(1);
  const until = alert.clearedAt ?? now ?? alert.raisedAt;
  const span = formatSpan(Math.max(0, until - alert.raisedAt));
  const comma = useLanguage() === 'en' ? ', ' : '、';
  return (
    <span className={css['life']}>
      <span>{alert.clearedAt === null ? t('since', { span }) : t('lasted', { span })}</span>
      <span>{t('to', { who: CATALOGUE[alert.rule].duties.map((duty) => t(`duty.${duty}`)).join(comma) })}</span>
      {follows > 0 && <span>{t('follows', { count: follows })}</span>}
      {alert.acknowledged !== null && <span>{t('acknowledgedBy', { name: alert.acknowledged.by })}</span>}
      {alert.snoozedUntil !== null && alert.clearedAt === null && now !== null && now < alert.snoozedUntil && <span>{t('snoozed')}</span>}
      {alert.notUseful && <span>{t('markedNotUseful')}</span>}
    </span>
  );
}

/** What to do, step by step: the room's own words first. */
function Runbook({ topic }: { readonly topic: IncidentTopic }): ReactNode {
  const { t } = useTranslation('health');
  const { steps, words } = useRunbook(topic);
  return (
    <details className={css['runbook']}>
      <summary>{t('settings.runbook')} · {t(`topic.${topic}`)}</summary>
      <ol>{steps.map(({ key, duty }) => <li key={key}>{words(key)} <small>{t(`duty.${duty}`)}</small></li>)}</ol>
    </details>
  );
}

/** One alert: how grave, what, what to do, and what people did about it. */
export function AlertCard({ alert, follows = 0 }: { readonly alert: Alert; readonly follows?: number }): ReactNode {
  const words = useAlertWords()(alert.rule, alert.finding);
  const isProducer = useRole() === 'producer';
  return (
    <article className={css['card']} data-level={alert.finding.severity} data-over={alert.clearedAt !== null} data-testid={`alert-${alert.rule}`}>
      <header><Severity level={alert.finding.severity} /><b>{words.title}</b></header>
      {alert.clearedAt === null && <p>{words.advice}</p>}
      <Life alert={alert} follows={follows} />
      {alert.clearedAt === null && <Runbook topic={RUNBOOK_OF[alert.rule]} />}
      {isProducer && <Actions alert={alert} />}
    </article>
  );
}
