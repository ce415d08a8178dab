/** Pictures of a training: its page, the sources under faults, the alerts a crowd raises. */
import type { Browser, Page } from '@playwright/test';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { loadSample } from '../../harness/sampleShow.ts';
import type { Camera } from './obsPictures.ts';
import { TRAINING_PLATFORMS } from '../../../shared/training/model.ts';
import { openAlertOf } from '../../../shared/show/decideAlert.ts';

export async function trainingPictures(within: Browser, { open, shoot, link }: Camera): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  const page = await open(within, await link(desk, 'producer'), 'zh-CN');
  const english = await open(within, await link(desk, 'producer'), 'en-US');
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/settings?section=training`);
  await page.getByRole('button', { name: '开始训练' }).waitFor();
  const unchosen = page.getByRole('group', { name: '模拟哪些平台' }).getByRole('button', { pressed: false });
  while (await unchosen.count() > 0) await unchosen.first().click();
  await shoot(page, 'training-start');
  await english.goto(`${origin}/settings?section=training`);
  await english.getByRole('button', { name: 'Start training' }).waitFor();
  await shoot(english, 'training-start-en');
  await desk.must({ kind: 'startTraining', title: '模拟训练', platforms: [...TRAINING_PLATFORMS], profile: 'salePeak' });
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.until('platforms', (state) => TRAINING_PLATFORMS.every((id) => state.sources[`training-${id}` as never]?.situation.kind === 'live'), 30_000);
  await page.waitForTimeout(8_000);
  await desk.must({ kind: 'beginTrainingFault', fault: 'feedDeath', platform: 'douyinGrab' });
  await desk.must({ kind: 'beginTrainingFault', fault: 'rateLimited', platform: 'tiktokBridge' });
  await desk.must({ kind: 'beginTrainingFault', fault: 'negativeWave', platform: null });
  await desk.must({ kind: 'setTrainingProfile', profile: 'normal' });
  await page.waitForTimeout(3_000);
  await shoot(page, 'training');
  await toLastPlatform(page);
  await shoot(page, 'training-faults');
  await english.goto(`${origin}/settings?section=training`);
  await english.getByRole('button', { name: 'End training' }).waitFor();
  await shoot(english, 'training-en');
  await toLastPlatform(english);
  await shoot(english, 'training-faults-en');
  await page.goto(`${origin}/settings?section=sources`);
  await page.getByText('第 1 次').or(page.getByText('重试中')).first().waitFor({ timeout: 60_000 });
  await shoot(page, 'sources-faults');
  await english.goto(`${origin}/settings?section=sources`);
  await english.getByText('Trying now').or(english.getByText('Next try')).first().waitFor({ timeout: 60_000 });
  await shoot(english, 'sources-faults-en');
  await page.goto(`${origin}/console`);
  await desk.must({ kind: 'beginTrainingFault', fault: 'repeatedQuestion', platform: null });
  await desk.until('complaints and a dead feed', (state) => openAlertOf(state, 'A-18') !== null && openAlertOf(state, 'A-24') !== null, 120_000);
  await page.waitForTimeout(2_000);
  await shoot(page, 'training-alerts');
  desk.close();
  await engine.dispose();
}

/** Down to the last platform, at whatever size the picture is taken. */
const toLastPlatform = (page: Page): Promise<void> => page.evaluate(() => {
  const show = (): void => document.querySelector('tbody tr:last-child')?.scrollIntoView({ block: 'end' });
  addEventListener('resize', show);
  show();
});
