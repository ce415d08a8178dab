import { useTranslation } from 'react-i18next';
import type { IncidentEvidence } from '#shared/alerts/incident.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSheet, useShow } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { useAlertWords } from './useAlertWords.ts';

/** What a piece of evidence is called. */
export function useEvidenceWords(): (evidence: IncidentEvidence) => string {
  const { t } = useTranslation('incidents');
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const words = useAlertWords();
  const alerts = useShow((state) => state.health.alerts);
  const nameOf = (evidence: IncidentEvidence): string => {
    switch (evidence.kind) {
      case 'moment': return t('moment', { time: formats.clockSecond(evidence.at, zone) });
      case 'alert': {
        const alert = alerts.find(({ id }) => id === evidence.alertId);
        return alert === undefined ? evidence.alertId : `${formats.clockSecond(alert.raisedAt, zone)} ${words(alert.rule, alert.finding).title}`;
      }
      case 'comment': return t('comment', { no: evidence.crowdSeq });
      case 'file': return evidence.name;
      case 'link': return evidence.href;
    }
  };
  return (evidence) => (evidence.label === '' ? nameOf(evidence) : `${nameOf(evidence)} · ${evidence.label}`);
}
