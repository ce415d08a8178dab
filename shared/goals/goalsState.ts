import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import { GOAL_IDS, MAX_AD_SPEND, NO_COSTS, NO_GOALS, type GOAL_EVENTS, type GoalsState, type ShowCosts } from './goals.ts';

type Handled = Extract<ShowEvent, { kind: (typeof GOAL_EVENTS)[number]['shape']['kind']['value'] }>;

export const setGoals = ({ goals }: ShowState, { targets }: CommandOf<'setGoals'>): Decision =>
  GOAL_IDS.every((id) => goals.targets[id] === targets[id]) ? accept() : accept({ kind: 'goalsSet', targets });

export function recordAdSpend({ goals }: ShowState, { entries, replace }: CommandOf<'recordAdSpend'>, { newId }: DecideContext): Decision {
  if ((replace ? 0 : goals.adSpend.length) + entries.length > MAX_AD_SPEND) return refuse('tooManyRows', { max: MAX_AD_SPEND });
  return accept({ kind: 'adSpendRecorded', entries: entries.map((entry) => ({ ...entry, id: newId('spend') })), replace });
}

/** Taking back what is gone already is no mistake: two people saw the same line. */
export const removeAdSpend = ({ goals }: ShowState, { id }: CommandOf<'removeAdSpend'>): Decision =>
  goals.adSpend.some((entry) => entry.id === id) ? accept({ kind: 'adSpendRemoved', id }) : accept();

const COSTS = ['marginPct', 'commissionPct', 'costPeopleMinor', 'costPrizesMinor'] as const;
const isSame = (a: ShowCosts, b: ShowCosts): boolean => COSTS.every((name) => a[name] === b[name]);
export const setShowCosts = ({ goals }: ShowState, { costs }: CommandOf<'setShowCosts'>): Decision => (isSame(goals.costs, costs) ? accept() : accept({ kind: 'showCostsSet', costs }));

/** The goals' part of `evolve`. */
export const evolveGoals = (state: ShowState, { event, at }: { readonly event: Handled; readonly at: Instant }): ShowState => ({ ...state, goals: change(state.goals, event, at) });

function change(goals: GoalsState, event: Handled, at: Instant): GoalsState {
  switch (event.kind) {
    case 'goalsSet': return { ...goals, targets: event.targets };
    case 'adSpendRecorded': return { ...goals, adSpend: [...(event.replace ? [] : goals.adSpend), ...event.entries.map((entry) => ({ ...entry, at }))] };
    case 'adSpendRemoved': return { ...goals, adSpend: goals.adSpend.filter(({ id }) => id !== event.id) };
    case 'showCostsSet': return { ...goals, costs: event.costs };
    default: return event satisfies never;
  }
}

/** Goals and what was spent belong to one show; margin, commission and what a show costs are the room's. */
export const sessionGoals = ({ costs }: GoalsState): GoalsState => ({ ...NO_GOALS, costs });
export const carriedGoals = ({ costs }: GoalsState): readonly ShowEvent[] => (isSame(costs, NO_COSTS) ? [] : [{ kind: 'showCostsSet', costs }]);
