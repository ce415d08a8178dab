import type { StepAction } from '../alerts/ladder.ts';
import { runbookOf } from '../alerts/runbooks.ts';
import { openIncidentOf } from './decideAlert.ts';
import type { ShowEvent } from './events.ts';
import type { ShowState } from './state.ts';

/** The ticks on the open card for what was just done, from wherever it was pressed: a button of the card, a key, a control surface. */
export function stepsDone(state: ShowState, action: Exclude<StepAction, null>): readonly ShowEvent[] {
  const incident = openIncidentOf(state);
  if (incident === null) return [];
  return runbookOf(state.health.settings, incident.topic).flatMap((step): readonly ShowEvent[] =>
    (step.action === action && !Object.hasOwn(incident.done, step.key) ? [{ kind: 'incidentStepMarked', incidentId: incident.id, step: step.key, done: true }] : []));
}
