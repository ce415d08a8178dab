import { z } from 'zod';
import { findingSchema, ruleIdSchema, type Finding, type RuleId } from '../alerts/model.ts';
import { thresholdsSchema } from '../alerts/settings.ts';
import { ALERT_RULES } from '../alerts/rules/index.ts';
import type { HealthSample } from '../alerts/sample.ts';
import { freshAlertMemory, stepAlerts, type AlertMemory } from '../alerts/stepAlerts.ts';
import { instantSchema, type Instant } from '../time/instant.ts';

/** An alert as it would have been raised. `until` null = it stood at the end. */
export const wouldFireSchema = z.object({ rule: ruleIdSchema, finding: findingSchema, at: instantSchema, until: instantSchema.nullable() });
export type WouldFire = z.infer<typeof wouldFireSchema>;

/**
 * How far a trial is, and once done what it found. `blind`: rules that could not be judged once, because what they look at (the figures of
 * OBS, the picture, the sound) is not recorded.
 */
export const trialStepSchema = z.object({
  isDone: z.boolean(), at: instantSchema, from: instantSchema, until: instantSchema,
  fired: z.array(wouldFireSchema), blind: z.array(ruleIdSchema), thresholds: thresholdsSchema,
});
export type TrialStep = z.infer<typeof trialStepSchema>;

/** The rules over one session, second by second. Pure: samples come from outside. */
export interface ThresholdTrial {
  readonly look: (sample: HealthSample) => void;
  readonly fired: () => readonly WouldFire[];
  readonly blind: () => readonly RuleId[];
}

export function createThresholdTrial(): ThresholdTrial {
  let memory: AlertMemory = freshAlertMemory();
  const standing = new Map<RuleId, { finding: Finding; at: Instant }>();
  const over: WouldFire[] = [];
  const judged = new Set<RuleId>();
  return {
    look: (sample) => {
      memory = stepAlerts(memory, sample, ALERT_RULES);
      for (const { id } of ALERT_RULES) {
        if (memory.rules.get(id)?.blindSince === null) judged.add(id);
        const [open, was] = [memory.open.get(id) ?? null, standing.get(id) ?? null];
        if (open !== null && was === null) standing.set(id, { finding: open, at: sample.at });
        else if (open !== null && was !== null) was.finding = open;
        else if (was !== null) {
          over.push({ rule: id, finding: was.finding, at: was.at, until: sample.at });
          standing.delete(id);
        }
      }
    },
    fired: () => [...over, ...[...standing].map(([rule, { finding, at }]): WouldFire => ({ rule, finding, at, until: null }))].toSorted((a, b) => a.at - b.at),
    blind: () => ALERT_RULES.map(({ id }) => id).filter((id) => !judged.has(id)),
  };
}
