import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { chromiumOptions } from '../../harness/chromiumOptions.ts';
import { makeClip } from '../../harness/obs/makeClip.ts';
import { startRealObs } from '../../harness/obs/startRealObs.ts';
import { treeCpuMs } from '../../harness/processCost.ts';
import { loadSample, sampleScenes } from '../../harness/sampleShow.ts';
import { against, told, type BenchCase } from '../result.ts';
import { median, sleep } from '../stats.ts';

/**
 * What a producer's window costs with the mixer playing and pictures of all scenes shown: CPU of the whole browser, percent of a core,
 * on a machine without a GPU. Beside it, in turn, the same window with OBS away: what the console costs by itself.
 */
const windowCost: BenchCase = {
  name: 'obs.desk',
  produces: [],
  minutes: 5,
  run: async ({ quick }) => {
    const scenes = sampleScenes();
    const obs = await startRealObs({ scenes });
    const dir = mkdtempSync(join(tmpdir(), 'cuedeck-clip-'));
    const clip = join(dir, 'clip.mp4');
    await makeClip(clip, 8, true);
    await obs.client().call('CreateInput', { sceneName: scenes[0] ?? '', inputName: '音乐', inputKind: 'ffmpeg_source', inputSettings: { local_file: clip, looping: true } });
    for (const sceneName of scenes.slice(1)) await obs.client().call('CreateSceneItem', { sceneName, sourceName: '音乐' });
    const engine = await startEngineProcess();
    const desk = await connectDesk(engine.link('producer'));
    const connect = async (): Promise<void> => {
      // An OBS that was forgotten took its password with it.
      await desk.storeSecret('obs', obs.password);
      await desk.must({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
      await desk.until('OBS connected', (state) => state.obs.connection.kind === 'connected' && state.obs.inventory !== null);
    };
    await connect();
    await loadSample(desk, 'rehearsal');
    await desk.must({ kind: 'startShow' });
    const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'bench' });
    const server = await chromium.launchServer(chromiumOptions);
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(urls[0] ?? '');
    await page.locator('[data-testid="live-row"]').waitFor();
    await page.locator('body').press('a');
    await page.getByTestId('deck').waitFor();
    const pid = server.process().pid ?? 0;
    const cost = async (): Promise<number> => {
      await sleep(3_000);
      const [began, at] = [treeCpuMs(pid), performance.now()];
      await sleep(quick ? 4_000 : 8_000);
      return ((treeCpuMs(pid) - began) / (performance.now() - at)) * 100;
    };
    const [shown, away]: [number[], number[]] = [[], []];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      shown.push(await cost());
      await desk.must({ kind: 'forgetObs' });
      away.push(await cost());
      await connect();
    }
    desk.close();
    await browser.close();
    await server.close();
    await engine.dispose();
    await obs.stop();
    rmSync(dir, { recursive: true, force: true });
    return [
      against('obs.desk.window_cpu_pct', '% of a core', median(shown), '<=', 15),
      told('obs.desk.window_without_pct', '% of a core', median(away)),
    ];
  },
};

export const obsWindowCases: readonly BenchCase[] = [windowCost];
