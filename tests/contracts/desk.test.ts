import { describeDesk } from './desk.suite.ts';
import { openSimulatedObsBench } from './simulatedObsBench.ts';

describeDesk('the simulated OBS', async () => ({ ...(await openSimulatedObsBench()), clip: '/shows/clip.mp4' }));
