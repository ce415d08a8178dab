/** Pictures of a training: its page, the sources under faults, the alerts a crowd raises. */
import type { Browser } from '@playwright/test';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import type { Camera } from './obsPictures.ts';
import { openAlertOf } from '../../../shared/show/decideAlert.ts';

export async function trainingPictures(within: Browser, { open, shoot, link }: Camera): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  const page = await open(within, await link(desk, 'producer'), 'zh-CN');
  const english = await open(within, await link(desk, 'producer'), 'en-US');
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/settings?section=training`);
  await page.getByRole('button', { name: '开始训练' }).waitFor();
  await shoot(page, 'training-start');
  await desk.must({ kind: 'startTraining', title: '模拟训练', platforms: ['bilibiliWeb', 'douyinGrab', 'tiktokBridge'], profile: 'salePeak' });
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.until('platforms', (state) => ['bilibiliWeb', 'douyinGrab', 'tiktokBridge'].every((id) => state.sources[`training-${id}` as never]?.situation.kind === 'live'), 30_000);
  await page.waitForTimeout(8_000);
  await desk.must({ kind: 'beginTrainingFault', fault: 'feedDeath', platform: 'douyinGrab' });
  await desk.must({ kind: 'beginTrainingFault', fault: 'rateLimited', platform: 'tiktokBridge' });
  await desk.must({ kind: 'beginTrainingFault', fault: 'negativeWave', platform: null });
  await desk.must({ kind: 'setTrainingProfile', profile: 'normal' });
  await page.waitForTimeout(3_000);
  await shoot(page, 'training');
  await english.goto(`${origin}/settings?section=training`);
  await english.getByRole('button', { name: 'End training' }).waitFor();
  await shoot(english, 'training-en');
  await page.goto(`${origin}/settings?section=sources`);
  await page.getByText('第 1 次').or(page.getByText('重试中')).first().waitFor({ timeout: 60_000 });
  await shoot(page, 'sources-faults');
  await page.goto(`${origin}/console`);
  await desk.must({ kind: 'beginTrainingFault', fault: 'repeatedQuestion', platform: null });
  await desk.until('complaints and a dead feed', (state) => openAlertOf(state, 'A-18') !== null && openAlertOf(state, 'A-24') !== null, 120_000);
  await page.waitForTimeout(2_000);
  await shoot(page, 'training-alerts');
  desk.close();
  await engine.dispose();
}
