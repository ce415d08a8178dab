import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { calledNow } from '#shared/alerts/escalation.ts';
import type { Incident } from '#shared/alerts/incident.ts';
import { isPeopleTopic } from '#shared/alerts/topics.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { openIncidentOf } from '#shared/show/decideAlert.ts';
import { useDuties, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { openCard, putCardAside, useChosenCard } from './chosenCard.ts';
import css from './health.module.css';
import { IncidentCard } from './IncidentCard.tsx';
import { LadderStrip } from './LadderStrip.tsx';
import { PopUps } from './PopUps.tsx';
import { Severity } from './Severity.tsx';
import { RescueStrips } from './RescueStrips.tsx';
import { StorageStrip } from './StorageStrip.tsx';

/** Nobody has it, and it is one of my duties that was called. */
const isCalled = (incident: Incident, duties: readonly Duty[]): boolean => incident.taken === null && incident.recoveredAt === null && calledNow(incident).some((duty) => duties.includes(duty));

/** The card of this window: the one somebody opened here, else the fault in front, else what calls me. */
function useCard(): { readonly shown: Incident | null; readonly others: readonly Incident[]; readonly duties: readonly Duty[] } {
  const duties = useDuties();
  const incidents = useShow((state) => state.health.incidents);
  const front = useShow(openIncidentOf);
  const { open, aside } = useChosenCard();
  const byItself = front !== null && !aside.includes(front.id) && (!isPeopleTopic(front.topic) || isCalled(front, duties)) ? front : null;
  const shown = incidents.find(({ id }) => id === open) ?? byItself;
  return { shown, others: incidents.filter((incident) => incident.closed === null && incident.id !== shown?.id), duties };
}

function OtherStrip({ incident, duties }: { readonly incident: Incident; readonly duties: readonly Duty[] }): ReactNode {
  const { t } = useTranslation(['health', 'incidents']);
  const calls = isCalled(incident, duties);
  const topic = t(`topic.${incident.topic}`);
  return (
    <div className={css['strip']} data-tone={calls && !incident.isDrill ? 'air' : 'plain'} data-of="incident">
      {incident.isDrill ? <Tag tone="accent">{t('incident.drill')}</Tag> : <Severity level={incident.level} />}
      <b>{calls ? t('incidents:youAreCalled', { topic }) : topic}</b>
      {calls && <span>{t('incidents:youAreCalledHelp')}</span>}
      <Button size="small" onClick={() => openCard(incident.id)}>{t('ladder.open')}</Button>
    </div>
  );
}

/** Everything of health that lies over the desk; cards that pop up stand above the comments. The card of a fault opens by itself once for each trouble. */
export function HealthOverlay(): ReactNode {
  const { shown, others, duties } = useCard();
  const fault = others.find(({ topic }) => !isPeopleTopic(topic)) ?? null;
  const isPanic = useShow(({ obs }) => obs.panic !== null);
  const hasLadder = useShow(({ obs }) => obs.stream.kind === 'reconnecting' || obs.stream.kind === 'unknown');
  return (
    <>
      <div className={css['strips']} data-over-picture data-below={isPanic} data-card={shown !== null}>
        <StorageStrip />
        <RescueStrips />
        <LadderStrip onOpen={fault === null ? null : () => openCard(fault.id)} />
        {others.filter((incident) => !(hasLadder && incident === fault)).map((incident) => <OtherStrip key={incident.id} incident={incident} duties={duties} />)}
      </div>
      <PopUps incident={shown} />
      {shown !== null && <IncidentCard key={shown.id} incident={shown} onMinimise={() => putCardAside(shown.id)} />}
    </>
  );
}
