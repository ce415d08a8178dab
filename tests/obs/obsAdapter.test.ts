import { describeObsAdapter } from '#tests/contracts/obsAdapter.suite.ts';
import { openRealObsBench } from './realObsBench.ts';

describeObsAdapter('a real OBS with a real RTMP ingest', openRealObsBench);
