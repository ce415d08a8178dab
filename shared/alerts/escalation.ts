import type { Duty } from '../crew/duty.ts';
import { instant, type Instant } from '../time/instant.ts';
import type { Incident } from './incident.ts';
import type { AlertSettings } from './settings.ts';
import { isStandingTopic, type IncidentTopic } from './topics.ts';

/** Who is called, in order, until somebody takes the card on. */
export const CALLED: Readonly<Record<IncidentTopic, readonly Duty[]>> = {
  streamLost: ['director', 'producer', 'owner'], obsLost: ['director', 'producer', 'owner'], noSound: ['director', 'producer', 'owner'], noPicture: ['director', 'producer', 'owner'],
  negativeWave: ['producer', 'moderator', 'compliance', 'owner'], feedDead: ['producer', 'analyst', 'owner'], linkFault: ['control', 'producer', 'owner'],
  wrongPrice: ['control', 'compliance', 'producer', 'owner'], oversell: ['control', 'producer', 'owner'], drawFault: ['producer', 'compliance', 'owner'],
  wordSpoken: ['compliance', 'producer', 'owner'], platformNotice: ['compliance', 'producer', 'owner'], hostUnwell: ['producer', 'director', 'owner'], privacyLeak: ['director', 'compliance', 'owner'],
  publicOpinion: ['operations', 'compliance', 'owner'], compliance: ['compliance', 'producer', 'owner'], personnel: ['producer', 'owner'], other: ['producer', 'director', 'owner'],
};

/** Everybody called so far: the first from the opening on. */
export const calledNow = ({ topic, called }: Pick<Incident, 'topic' | 'called'>): readonly Duty[] => [...CALLED[topic].slice(0, 1), ...called.map(({ to }) => to)];

/** Whom nobody's answer calls next, and when; null = somebody has it, it is over, or there is nobody left to call. */
export function nextCall(incident: Incident, { escalation }: Pick<AlertSettings, 'escalation'>): { readonly to: Duty; readonly at: Instant } | null {
  if (incident.taken !== null || incident.recoveredAt !== null || incident.closed !== null) return null;
  const to = CALLED[incident.topic][incident.called.length + 1];
  const step = isStandingTopic(incident.topic) ? escalation.standingMs : escalation.onAirMs;
  return to === undefined ? null : { to, at: instant(incident.openedAt + step * (incident.called.length + 1)) };
}
