import type { Instant } from '../time/instant.ts';
import { CATALOGUE } from './catalogue.ts';
import { bySeverity, type Finding, type RuleId } from './model.ts';
import { FORGET_BLIND_MS, HOLE_MS, WINDOW_MS, type AlertRule, type Verdict } from './rule.ts';
import type { HealthSample } from './sample.ts';

interface RuleMemory {
  readonly fineSince: Instant | null;
  readonly blindSince: Instant | null;
  readonly overAt: Instant | null;
}

/** What the engine of alerts remembers between two samples. The open alerts themselves are in the show's state. */
export interface AlertMemory { readonly window: readonly HealthSample[]; readonly rules: ReadonlyMap<RuleId, RuleMemory>; readonly open: ReadonlyMap<RuleId, Finding> }

/** Before the first sample; `open` are the alerts the log left standing. */
export const freshAlertMemory = (open: ReadonlyMap<RuleId, Finding> = new Map()): AlertMemory => ({ window: [], rules: new Map(), open });

const NEW_RULE: RuleMemory = { fineSince: null, blindSince: null, overAt: null };

/**
 * One second of alerting: pushes the sample, asks every rule, and answers with what stands now. Pure. Roots are judged before
 * their children (the order of `rules`), so that a fault and its consequences seen in the same second are one alert.
 */
export function stepAlerts(memory: AlertMemory, sample: HealthSample, rules: readonly AlertRule[]): AlertMemory {
  const window = pushed(memory.window, sample);
  const states = new Map(memory.rules);
  const open = new Map(memory.open);
  for (const rule of rules) {
    const standing = open.get(rule.id) ?? null;
    const verdict = rule.judge({ now: sample, window, settings: sample.show.health.settings, isOpen: standing !== null });
    const before = states.get(rule.id) ?? NEW_RULE;
    const { finding, state } = live(rule, before, standing, verdict, sample.at);
    const isNew = standing === null && finding !== null;
    if (isNew && isHiddenByRoot(rule.id, open, states, sample.at)) continue;
    states.set(rule.id, state);
    if (finding === null) open.delete(rule.id);
    else open.set(rule.id, finding);
  }
  return { window, rules: states, open };
}

function pushed(window: readonly HealthSample[], sample: HealthSample): readonly HealthSample[] {
  const newest = window.at(-1);
  const isBroken = newest !== undefined && (sample.at - newest.at > HOLE_MS || sample.at < newest.at);
  return isBroken ? [sample] : [...window.filter(({ at }) => sample.at - at <= WINDOW_MS), sample];
}

/** The life of one alert: raised, grown graver, held while it cannot be judged, over. */
function live(rule: AlertRule, before: RuleMemory, standing: Finding | null, verdict: Verdict, now: Instant): { readonly finding: Finding | null; readonly state: RuleMemory } {
  switch (verdict.kind) {
    case 'bad': {
      const isCooling = standing === null && before.overAt !== null && now - before.overAt < rule.cooldownMs && bySeverity(verdict.finding.severity, 'P1') > 0;
      if (isCooling) return { finding: null, state: { ...before, fineSince: null, blindSince: null } };
      return { finding: gravest(standing, verdict.finding), state: { ...before, fineSince: null, blindSince: null } };
    }
    case 'blind': {
      const blindSince = before.blindSince ?? now;
      const isForgotten = standing !== null && now - blindSince >= FORGET_BLIND_MS;
      return { finding: isForgotten ? null : standing, state: { fineSince: null, blindSince, overAt: isForgotten ? now : before.overAt } };
    }
    case 'fine': {
      const fineSince = before.fineSince ?? now;
      const isOver = standing !== null && now - fineSince >= rule.clearAfterMs;
      return { finding: isOver ? null : standing, state: { fineSince, blindSince: null, overAt: isOver ? now : before.overAt } };
    }
  }
}

/** An alert does not become milder while it stands: it is over, or it is not. */
const gravest = (standing: Finding | null, found: Finding): Finding => (standing === null || bySeverity(found.severity, standing.severity) <= 0 ? found : standing);

/** A child whose root stands, or stood a moment ago, says nothing of its own. */
function isHiddenByRoot(id: RuleId, open: ReadonlyMap<RuleId, Finding>, states: ReadonlyMap<RuleId, RuleMemory>, now: Instant): boolean {
  const { roots, afterRootMs } = CATALOGUE[id];
  return roots.some((root) => {
    if (open.has(root)) return true;
    const overAt = states.get(root)?.overAt ?? null;
    return overAt !== null && now - overAt < afterRootMs;
  });
}
