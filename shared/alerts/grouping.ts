import type { Instant } from '../time/instant.ts';
import type { Duty as CrewDuty } from '../crew/duty.ts';
import { CATALOGUE, isFor } from './catalogue.ts';
import { bySeverity, type Alert, type HealthState, type RuleId, type Severity } from './model.ts';

/** An alert with what follows from it: one line on screen. */
export interface AlertGroup { readonly root: Alert; readonly children: readonly Alert[] }

/** At most so many cards pop up; the rest waits in the list behind the bell. */
export const MOST_POP_UPS = 3;

const byGravity = (a: Alert, b: Alert): number => bySeverity(a.finding.severity, b.finding.severity) || b.raisedAt - a.raisedAt;

/** What stands, gravest first, each cause with what follows from it. A child whose causes are gone stands by itself. */
export function groupAlerts(alerts: readonly Alert[]): readonly AlertGroup[] {
  const open = alerts.filter((alert) => alert.clearedAt === null);
  const rootOf = (alert: Alert): Alert | null => {
    const causes = open.filter((other) => CATALOGUE[alert.rule].roots.includes(other.rule));
    // The cause of the causes: OBS gone rather than the stream it took with it.
    return causes.find((cause) => !causes.some((other) => CATALOGUE[cause.rule].roots.includes(other.rule))) ?? null;
  };
  const roots = open.filter((alert) => rootOf(alert) === null).toSorted(byGravity);
  return roots.map((root) => ({ root, children: open.filter((alert) => rootOf(alert)?.id === root.id).toSorted(byGravity) }));
}

const isOutOfSight = (alert: Alert, now: Instant): boolean => alert.acknowledged !== null || alert.notUseful || (alert.snoozedUntil !== null && now < alert.snoozedUntil);

/** Rules that people called not useful this session: what is not grave of them goes to the list only. */
const unwanted = (alerts: readonly Alert[]): ReadonlySet<RuleId> => new Set(alerts.filter(({ notUseful }) => notUseful).map(({ rule }) => rule));

/** The cards to pop up now before somebody with these duties: causes only, not those somebody took care of; in quiet mode nothing but P0. P3 is a note and never pops up. */
export function popUps({ alerts, settings }: HealthState, now: Instant, duties: readonly CrewDuty[] = ['owner']): readonly AlertGroup[] {
  const muted = unwanted(alerts);
  const mayPop = ({ rule, finding }: Alert): boolean => {
    if (finding.severity === 'P0') return true;
    return finding.severity !== 'P3' && !settings.quiet && !(finding.severity === 'P2' && muted.has(rule));
  };
  return groupAlerts(alerts).filter(({ root }) => mayPop(root) && isFor(root.rule, root.finding.severity === 'P0', duties) && !isOutOfSight(root, now)).slice(0, MOST_POP_UPS);
}

/** The gravest thing that stands and nobody has taken care of; null = all is well. */
export function worstOpen(alerts: readonly Alert[], now: Instant): Severity | null {
  return groupAlerts(alerts).find(({ root }) => !isOutOfSight(root, now))?.root.finding.severity ?? null;
}
