import { describeCues } from '#tests/contracts/cues.suite.ts';
import { openRealObsBench } from './realObsBench.ts';

describeCues('a real OBS', openRealObsBench);
