import { z } from 'zod';
import { automationIdSchema } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { durationSchema, type Duration, type Instant } from '../time/instant.ts';
import { firingSchema, ruleSchema, type Firing, type Rule } from './model.ts';

const holdMs = durationSchema.refine((ms) => ms >= 0 && ms <= 600_000, 'outOfRange');

/** Events of automations. */
export const AUTOMATION_EVENTS = [
  z.object({ kind: z.literal('automationSaved'), rule: ruleSchema }),
  z.object({ kind: z.literal('automationRemoved'), ruleId: automationIdSchema }),
  z.object({ kind: z.literal('automationsSwitched'), on: z.boolean(), holdMs: durationSchema }),
  z.object({ kind: z.literal('automationsResumed') }),
  z.object({ kind: z.literal('automationFired'), firing: firingSchema }),
] as const;

/** Commands about automations. */
export const AUTOMATION_COMMANDS = [
  c('saveAutomation', 'Producer: add a rule "when X then Y", or change the one of this id.', { rule: ruleSchema }),
  c('removeAutomation', 'Producer: take a rule away.', { ruleId: automationIdSchema }),
  c('switchAutomations', 'Producer: all rules on or off (the kill switch), and how long a hand at the scenes suspends them (absent = as it was).', { on: z.boolean(), holdMs: holdMs.exactOptional() }),
  c('resumeAutomations', 'Producer: end the suspension after a scene was taken by hand.', {}),
  c('tryAutomation', 'Producer: say what a rule would do now, without doing it.', { ruleId: automationIdSchema }),
] as const;

/** Reports of the engine: a rule was set off by an event of the log, or by a moment of time. */
export const AUTOMATION_REPORTS = [
  z.object({ kind: z.literal('reportAutomationDue'), ruleId: automationIdSchema, cause: z.number().int().nullable(), dueAt: z.number().int() }),
] as const;

/** Rules and what they did. */
export interface AutomationState {
  readonly on: boolean;
  /** How long a scene taken by hand suspends the rules. */
  readonly holdMs: Duration;
  readonly rules: readonly Rule[];
  /** Manual beats automatic: no rule acts before `until`. */
  readonly suspended: { readonly until: Instant; readonly why: 'handTake' | 'foreignSwitch' } | null;
  /** Newest last, at most 50 kept here; all are in the log. */
  readonly firings: readonly Firing[];
}
