import { describeCues } from './cues.suite.ts';
import { openSimulatedObsBench } from './simulatedObsBench.ts';

describeCues('the simulated OBS', openSimulatedObsBench);
