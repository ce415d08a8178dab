import { describeObsAdapter } from './obsAdapter.suite.ts';
import { openSimulatedObsBench } from './simulatedObsBench.ts';

describeObsAdapter('the simulated OBS', openSimulatedObsBench);
