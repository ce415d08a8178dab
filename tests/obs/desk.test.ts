import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeDesk } from '#tests/contracts/desk.suite.ts';
import { makeClip } from '#tests/harness/obs/makeClip.ts';
import { openRealObsBench } from './realObsBench.ts';

describeDesk('a real OBS', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'cuedeck-clip-'));
  const clip = join(dir, 'clip.mp4');
  await makeClip(clip, 6);
  const bench = await openRealObsBench();
  return { ...bench, clip, stop: async () => { await bench.stop(); await rm(dir, { recursive: true, force: true }); } };
});
