import { z } from 'zod';
import { automationIdSchema } from '../ids.ts';
import { markedAsSchema } from '../markers/markedAs.ts';
import { cueStepSchema, obsNameSchema } from '../obs/cue.ts';
import { phaseSchema } from '../runsheet/item.ts';
import { showModeSchema } from '../show/showMode.ts';
import { instantSchema } from '../time/instant.ts';

const label = z.string().trim().min(1).max(60);

/** What sets a rule off. Instants are crossed, not reached again: what was so already when the row began sets nothing off. */
export const triggerSchema = z.discriminatedUnion('kind', [
  /** A row came on air; null = any. */
  z.object({ kind: z.literal('itemTaken'), cue: z.string().min(1).max(16).nullable(), phase: phaseSchema.nullable() }),
  /** The time left of the row on air turned to the room's warning or danger. */
  z.object({ kind: z.literal('timeTurned'), to: z.enum(['warning', 'danger']) }),
  /** So many ms were left of the row on air (negative = over by so many). */
  z.object({ kind: z.literal('timeLeft'), ms: z.number().int().min(-3_600_000).max(3_600_000) }),
  z.object({ kind: z.literal('stream'), to: z.enum(['live', 'reconnecting', 'off', 'failed']) }),
  /** Another scene is on air; null = any. */
  z.object({ kind: z.literal('scene'), scene: obsNameSchema.nullable() }),
  /** A timer that counts down ended; null = any. */
  z.object({ kind: z.literal('timerEnded'), label: label.nullable() }),
  z.object({ kind: z.literal('recording'), to: z.enum(['started', 'stopped']) }),
  z.object({ kind: z.literal('obs'), to: z.enum(['connected', 'lost']) }),
  z.object({ kind: z.literal('show'), to: z.enum(['started', 'ended']) }),
]);
export type Trigger = z.infer<typeof triggerSchema>;

/** What must hold as well. `not` turns it round. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mode'), is: showModeSchema, not: z.boolean().default(false) }),
  z.object({ kind: z.literal('phase'), is: phaseSchema, not: z.boolean().default(false) }),
  z.object({ kind: z.literal('scene'), is: obsNameSchema, not: z.boolean().default(false) }),
  z.object({ kind: z.literal('live'), not: z.boolean().default(false) }),
  z.object({ kind: z.literal('recording'), not: z.boolean().default(false) }),
  z.object({ kind: z.literal('held'), not: z.boolean().default(false) }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** What a rule does. The stream is not among it, and cannot be: nobody starts or ends a stream but a person. */
export const automationActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scene'), scene: obsNameSchema }),
  z.object({ kind: z.literal('obs'), step: cueStepSchema }),
  z.object({ kind: z.literal('sayNow'), text: z.string().trim().min(1).max(300) }),
  z.object({ kind: z.literal('recording'), on: z.boolean() }),
  /** A mark in the recording; the label may hold templates, and be empty. */
  z.object({ kind: z.literal('mark'), what: markedAsSchema, label: z.string().trim().max(200) }),
  z.object({ kind: z.literal('timer'), label, counts: z.enum(['down', 'up']), durationMs: z.number().int().min(0).max(86_400_000) }),
]);
export type AutomationAction = z.infer<typeof automationActionSchema>;

export const MAX_RULES = 100;
/** A rule that may fire more often than this is a mistake. */
export const MIN_SPAN_MS = 1_000;

/** "When X then Y". `dryRun` = it only says what it would do. `spanMs` = it fires at most once in so many ms. */
export const ruleSchema = z.object({
  id: automationIdSchema, name: label, mode: z.enum(['off', 'dryRun', 'on']),
  trigger: triggerSchema, conditions: z.array(conditionSchema).max(10), actions: z.array(automationActionSchema).min(1).max(10),
  spanMs: z.number().int().min(MIN_SPAN_MS).max(3_600_000).default(10_000),
});
export type Rule = z.infer<typeof ruleSchema>;

/** Why a rule that was set off did nothing. */
export const HELD_BACK = ['switchedOff', 'suspended', 'panic', 'tooSoon', 'conditions', 'late'] as const;
/** What came of it: of each action `null` = done, else the key of the refusal. */
export const firingOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), refusals: z.array(z.string().max(60).nullable()) }),
  /** Says what would be refused, too: the list is that of `done`. */
  z.object({ kind: z.literal('dryRun'), refusals: z.array(z.string().max(60).nullable()) }),
  z.object({ kind: z.literal('heldBack'), why: z.enum(HELD_BACK) }),
]);
export type FiringOutcome = z.infer<typeof firingOutcomeSchema>;

/** One time a rule was set off. `cause`: the number of the event in the log, or null for a moment of time; `byHand` = somebody tried it. */
export const firingSchema = z.object({ ruleId: automationIdSchema, name: z.string().max(60), at: instantSchema, cause: z.number().int().nullable(), byHand: z.boolean(), outcome: firingOutcomeSchema });
export type Firing = z.infer<typeof firingSchema>;

/** How long a hand at the scenes keeps the rules away, in ms. */
export const DEFAULT_HOLD_MS = 15_000;
/** A moment of time met later than this after it (a stall, a sleeping machine) is past: nothing is done for it. */
export const LATE_MS = 5_000;
