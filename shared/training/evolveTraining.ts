import type { ShowEvent } from '../show/events.ts';
import type { Happened } from '../show/happened.ts';
import type { ShowState } from '../show/state.ts';
import { faultsAt } from './model.ts';

type Handled = Extract<ShowEvent, { kind: 'trainingStarted' | 'trainingProfileSet' | 'trainingFaultBegun' | 'trainingFaultEnded' | 'trainingStopped' }>;

/** The training in the state; faults whose time is over leave with the next one. */
export function evolveTraining(state: ShowState, { event, at }: Happened<Handled>): ShowState {
  const { training } = state;
  if (event.kind === 'trainingStarted') return { ...state, training: { startedAt: at, platforms: event.platforms, profile: event.profile, faults: [] } };
  if (training === null) return state;
  switch (event.kind) {
    case 'trainingProfileSet': return { ...state, training: { ...training, profile: event.profile } };
    case 'trainingFaultBegun': {
      const { fault, platform, until } = event;
      const others = faultsAt(training, at).filter((active) => active.fault !== fault || active.platform !== platform);
      return { ...state, training: { ...training, faults: [...others, { fault, platform, since: at, until }] } };
    }
    case 'trainingFaultEnded': return { ...state, training: { ...training, faults: training.faults.filter((active) => active.fault !== event.fault || active.platform !== event.platform) } };
    case 'trainingStopped': return { ...state, training: null };
  }
}
