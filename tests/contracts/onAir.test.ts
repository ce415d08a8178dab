import { describeOnAir } from './onAir.suite.ts';
import { openSimulatedObsBench } from './simulatedObsBench.ts';

describeOnAir('the simulated OBS', openSimulatedObsBench);
