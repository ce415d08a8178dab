import { CATALOGUE } from '../alerts/catalogue.ts';
import { bySeverity, subjectOf, type Alert, type Finding, type Incident, type RuleId } from '../alerts/model.ts';
import { isOnAir } from '../alerts/onAir.ts';
import { isPeopleTopic } from '../alerts/topics.ts';
import { alertIdSchema, incidentIdSchema, type AlertId } from '../ids.ts';
import type { DecideContext } from './decideContext.ts';
import type { ShowEvent } from './events.ts';
import type { WorldReport } from './reports.ts';
import type { ShowState } from './state.ts';

/** The standing alert of a rule; null = nothing stands. */
export const openAlertOf = ({ health }: Pick<ShowState, 'health'>, rule: RuleId): Alert | null =>
  health.alerts.find((alert) => alert.rule === rule && alert.clearedAt === null) ?? null;

/** The fault being worked on: a real one before a drill; null = none. What only people see has cards of its own beside it. */
export function openFaultOf({ health }: Pick<ShowState, 'health'>): Incident | null {
  const open = health.incidents.filter((incident) => incident.closed === null && !isPeopleTopic(incident.topic));
  return open.findLast((incident) => !incident.isDrill) ?? open.at(-1) ?? null;
}

/** The incident in front: the fault, before what people declared beside it; null = none. */
export function openIncidentOf(state: Pick<ShowState, 'health'>): Incident | null {
  const open = state.health.incidents.filter((incident) => incident.closed === null);
  return openFaultOf(state) ?? open.findLast((incident) => !incident.isDrill) ?? open.at(-1) ?? null;
}

/** A finding says something new when its sentence, its level or its subject is another one; the figures in it are those of the moment. */
export const isSameFinding = (a: Finding, b: Finding): boolean => a.severity === b.severity && a.about === b.about && subjectOf(a) === subjectOf(b);

/** What a rule's word adds to the log: the life of its alert, and of the incident that goes with it. */
export function alertFound(state: ShowState, { rule, finding }: Extract<WorldReport, { kind: 'reportAlert' }>, context: DecideContext): readonly ShowEvent[] {
  const open = openAlertOf(state, rule);
  if (finding === null) return open === null ? [] : [{ kind: 'alertCleared', alertId: open.id }, ...recovered(state, open.id)];
  if (open === null) {
    const alertId = alertIdSchema.parse(context.newId('alert'));
    return [{ kind: 'alertRaised', alertId, rule, finding }, ...incidentOf(state, rule, finding, alertId, context)];
  }
  return isSameFinding(open.finding, finding) ? [] : [{ kind: 'alertChanged', alertId: open.id, finding }, ...incidentOf(state, rule, finding, open.id, context)];
}

/** The fault is over. The card stays for the people: a picture that is back is not yet a show that goes on. */
function recovered(state: ShowState, alertId: AlertId): readonly ShowEvent[] {
  const incident = openFaultOf(state);
  return incident !== null && incident.alertId === alertId && incident.recoveredAt === null ? [{ kind: 'incidentRecovered', incidentId: incident.id }] : [];
}

/**
 * One card for one trouble: opened while something is on air; the same trouble again, or its cause when it shows, goes on the
 * card that is open. A consequence of what the card is about adds nothing. A drill never stands in the way of a real card;
 * in a training every card is a drill.
 */
function incidentOf(state: ShowState, rule: RuleId, { severity }: Finding, alertId: AlertId, context: DecideContext): readonly ShowEvent[] {
  const { topic, opensFrom } = CATALOGUE[rule];
  const isTraining = state.training !== null;
  if (topic === null || bySeverity(severity, opensFrom) > 0 || !(isOnAir(state) || (state.show.kind === 'running' && (isTraining || state.show.mode === 'live')))) return [];
  const incident = openFaultOf(state);
  if (incident === null || (incident.isDrill && !isTraining)) return [{ kind: 'incidentOpened', incidentId: incidentIdSchema.parse(context.newId('incident')), topic, level: severity, isDrill: isTraining, alertId, beganAt: state.health.alerts.find(({ id }) => id === alertId)?.raisedAt ?? context.now }];
  const about = state.health.alerts.find((alert) => alert.id === incident.alertId) ?? null;
  const isSame = incident.alertId === alertId || incident.topic === topic;
  const isCause = about !== null && CATALOGUE[about.rule].roots.includes(rule);
  const level = bySeverity(severity, incident.level) < 0 ? severity : incident.level;
  if (incident.alertId === alertId && level === incident.level) return [];
  return isSame || isCause || incident.recoveredAt !== null ? [{ kind: 'incidentLinked', incidentId: incident.id, topic, level, alertId }] : [];
}
