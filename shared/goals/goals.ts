import { z } from 'zod';
import { minorSchema } from '../commerce/money.ts';
import type { Instant } from '../time/instant.ts';
import { commandOf as c } from '../show/commandOf.ts';

/** Metrics that can have a goal, by their id in metrics/catalogue; of ad spend it is the budget. Values in the metric's own unit: minor units, people, a ratio. */
export const GOAL_IDS = ['paidGmv', 'uniqueViewers', 'acu', 'gpm', 'paidOrders', 'netFollowers', 'adRoi', 'adSpend'] as const;
export type GoalId = (typeof GOAL_IDS)[number];
export const targetsSchema = z.partialRecord(z.enum(GOAL_IDS), z.number().positive().max(9e15));
export type Targets = Readonly<z.infer<typeof targetsSchema>>;

const pct = z.number().min(0).max(100).nullable();
const wholeMinor = minorSchema.min(0);
const maybeMinor = wholeMinor.nullable();
/** Null = not entered; a part nobody entered is left out of the sum, and it is said. */
export const showCostsSchema = z.object({ marginPct: pct, commissionPct: pct, costPeopleMinor: maybeMinor, costPrizesMinor: maybeMinor });
export type ShowCosts = Readonly<z.infer<typeof showCostsSchema>>;
export const NO_COSTS: ShowCosts = { marginPct: null, commissionPct: null, costPeopleMinor: null, costPrizesMinor: null };

/** One sum spent on ads, and what the ad platform says it brought (paid GMV; null = it does not say). `costMinor` is null for those who see no costs. */
const spent = { channel: z.string().trim().min(1).max(60), paidMinor: maybeMinor };
export const adSpendSchema = z.object({ id: z.string().min(1).max(64), ...spent, costMinor: maybeMinor });
/** `at`: when it was entered. */
export type AdSpend = Readonly<z.infer<typeof adSpendSchema>> & { readonly at?: Instant };
export const MAX_AD_SPEND = 500;

/** What people enter of goals and costs. */
export const GOAL_COMMANDS = [
  c('setGoals', 'Producer: what this show is to bring; a metric left out has no goal.', { targets: targetsSchema }),
  c('recordAdSpend', 'Producer: sums spent on ads, by hand or out of a file; `replace` forgets those of before.', { entries: z.array(z.object({ ...spent, costMinor: wholeMinor })).min(1).max(MAX_AD_SPEND), replace: z.boolean().default(false) }),
  c('removeAdSpend', 'Producer: take back one sum.', { id: z.string().min(1).max(64) }),
  c('setShowCosts', 'Producer: margin, commission, people and prizes, for the return on the whole show.', { costs: showCostsSchema }),
] as const;

export const GOAL_EVENTS = [
  z.object({ kind: z.literal('goalsSet'), targets: targetsSchema }),
  z.object({ kind: z.literal('adSpendRecorded'), entries: z.array(adSpendSchema), replace: z.boolean() }),
  z.object({ kind: z.literal('adSpendRemoved'), id: z.string() }),
  z.object({ kind: z.literal('showCostsSet'), costs: showCostsSchema }),
] as const;

export interface GoalsState { readonly targets: Targets; readonly adSpend: readonly AdSpend[]; readonly costs: ShowCosts }
export const NO_GOALS: GoalsState = { targets: {}, adSpend: [], costs: NO_COSTS };
