import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '#shared/alerts/incident.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSheet, useTick } from '../../state/hooks.ts';
import { formatsOf } from '../../ui/format.ts';
import { formatSpan } from '../../ui/numberFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { openCard } from './chosenCard.ts';
import css from './health.module.css';

/** One incident of the session as a line for the review: what, how long, who closed it and why it was. */
export function PastIncident({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation(['health', 'incidents']);
  const formats = formatsOf(useLanguage());
  const zone = useSheet()?.timeZone;
  const now = useTick(1);
  const end = incident.closed?.at ?? now ?? incident.openedAt;
  const clock = (at: number): string => formats.clockSecond(at, zone);
  return (
    <article className={css['past']} data-testid="past-incident">
      <header><Tag tone={incident.isDrill ? 'accent' : incident.closed === null ? 'air' : 'plain'}>{incident.isDrill ? t('incident.drill') : t(`severity.${incident.level}`)}</Tag><b>{t(`topic.${incident.topic}`)}</b><span>{clock(incident.openedAt)}</span><span>{t('incident.lasted', { span: formatSpan(Math.max(0, end - incident.openedAt)) })}</span><Button size="small" variant="quiet" onClick={() => openCard(incident.id)}>{t('ladder.open')}</Button></header>
      {incident.recoveredAt !== null && <p>{t('incident.recoveredAt', { time: clock(incident.recoveredAt) })}</p>}
      {incident.closed !== null && <p>{t('incident.closedBy', { time: clock(incident.closed.at), name: incident.closed.by })} · {incident.closed.cause === '' ? t('incident.noCause') : incident.closed.cause}{incident.closed.followUp === '' ? '' : ` · ${t('incidents:followUp')}: ${incident.closed.followUp}`}</p>}
    </article>
  );
}
