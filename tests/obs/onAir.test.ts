import { describeOnAir } from '#tests/contracts/onAir.suite.ts';
import { openRealObsBench } from './realObsBench.ts';

describeOnAir('a real OBS with a real RTMP ingest', openRealObsBench);
