import { isOnAir } from '../alerts/onAir.ts';
import type { CommandOf } from '../show/commands.ts';
import { accept, refuse, type DecideContext, type Decision } from '../show/decideContext.ts';
import { isLoaded, newSession } from '../show/decidePlan.ts';
import type { ShowState } from '../show/state.ts';
import { instant } from '../time/instant.ts';
import { faultFits, FAULTS, faultsAt, isTrainingSource, trainingSources, type TrainingState } from './model.ts';

/** A training begins where nothing real can be going out, and in a session of its own: what it brings is never beside real figures. */
export function startTraining(state: ShowState, { title, platforms, profile }: CommandOf<'startTraining'>, context: DecideContext): Decision {
  if (state.training !== null) return refuse('trainingRunning');
  if (isLoaded(state)) return refuse('trainingShowLoaded');
  if (isOnAir(state) || state.obs.stream.kind === 'starting') return refuse('trainingOnAir');
  return accept(
    ...newSession(state, title, context), { kind: 'trainingStarted', platforms: [...platforms], profile },
    ...trainingSources(platforms).map((source) => ({ kind: 'sourceAdded', source }) as const),
  );
}

const whileTraining = ({ training }: ShowState, then: (training: TrainingState) => Decision): Decision => (training === null ? refuse('noTraining') : then(training));

export const setTrainingProfile = (state: ShowState, { profile }: CommandOf<'setTrainingProfile'>): Decision =>
  whileTraining(state, (training) => (training.profile === profile ? accept() : accept({ kind: 'trainingProfileSet', profile })));

/** The same fault again begins anew: its time counts from now. */
export const beginTrainingFault = (state: ShowState, { fault, platform }: CommandOf<'beginTrainingFault'>, { now }: DecideContext): Decision => whileTraining(state, (training) => {
  const { ms } = FAULTS[fault];
  return faultFits(training.platforms, fault, platform) ? accept({ kind: 'trainingFaultBegun', fault, platform, until: ms === null ? null : instant(now + ms) }) : refuse('trainingFaultUnfit', { fault });
});

export const endTrainingFault = (state: ShowState, { fault, platform }: CommandOf<'endTrainingFault'>, { now }: DecideContext): Decision => whileTraining(state, (training) =>
  (faultsAt(training, now).some((active) => active.fault === fault && active.platform === platform) ? accept({ kind: 'trainingFaultEnded', fault, platform }) : accept()));

export const stopTraining = (state: ShowState, { title }: CommandOf<'stopTraining'>, context: DecideContext): Decision => whileTraining(state, () => {
  if (isLoaded(state)) return refuse('trainingShowLoaded');
  // The new session knows no simulated source; these events are for those that run them.
  const simulated = Object.values(state.sources).filter(({ config }) => isTrainingSource(config.id)).map(({ config }) => ({ kind: 'sourceRemoved', sourceId: config.id }) as const);
  return accept(...newSession(state, title, context), { kind: 'trainingStopped' }, ...simulated);
});
