/** Pictures of the crew at work: consoles of one duty, a wish that waits, the stack of alerts, duties at pairing, the audit log. */
import type { Browser } from '@playwright/test';
import type { Duty } from '../../../shared/crew/duty.ts';
import { connectDesk } from '../../harness/deskClient.ts';
import { startEngineProcess } from '../../harness/engineProcess.ts';
import { startToday } from '../../harness/sampleShow.ts';
import type { DeskStudio } from './deskPictures.ts';

export async function crewPictures(within: Browser, { open, shoot }: Pick<DeskStudio, 'open' | 'shoot'>): Promise<void> {
  const engine = await startEngineProcess();
  const desk = await connectDesk(engine.link('producer'));
  await startToday(desk, 'rehearsal');
  const link = async (name: string, duties: readonly Duty[]): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties })).urls[0] ?? '';
  const owner = await open(within, await link('陈晨', ['owner']), 'zh-CN');
  const control = await open(within, await link('林小满', ['control']), 'zh-CN');
  const english = await open(within, await link('Wu', ['compliance']), 'en-US');
  const controlEn = await open(within, await link('Mia', ['control']), 'en-US');
  const ownerEn = await open(within, await link('Ann', ['owner']), 'en-US');
  const compliance = await open(within, await link('吴真', ['compliance']), 'zh-CN');
  for (const page of [owner, control, english, controlEn, ownerEn, compliance]) await page.getByTestId('air-chip').waitFor();
  await control.keyboard.press('Space');
  await owner.getByTestId('ask-notice').waitFor();
  await shoot(control, 'crew-control');
  await shoot(owner, 'crew-ask');
  await shoot(ownerEn, 'crew-ask-en');
  await shoot(english, 'crew-compliance-en');
  await shoot(controlEn, 'crew-control-en');
  await shoot(compliance, 'crew-compliance');
  await controlEn.context().close();
  await compliance.context().close();
  // Allowed, it is done: the next row is on air in every window.
  await owner.getByTestId('ask-notice').getByRole('button', { name: '允许' }).click();
  await desk.until('the wish is carried out', (state) => state.show.kind === 'running' && state.show.onAir.item.cue === '02');
  const { origin } = new URL(owner.url());
  for (const [page, name, another, duties, duty] of [[owner, 'settings-duties', /再加一位场控/u, '职责', '导播'], [ownerEn, 'settings-duties-en', /Another producer/u, 'Duties', 'technical director']] as const) {
    await page.goto(`${origin}/settings?section=pair`);
    await page.getByRole('button', { name: another }).click();
    await page.getByRole('group', { name: duties }).getByRole('button', { name: duty, exact: true }).click();
    await page.getByRole('group', { name: duties }).scrollIntoViewIfNeeded();
    await shoot(page, name);
  }
  await english.goto(`${origin}/settings?section=privacy`);
  await english.getByRole('button', { name: 'Check', exact: true }).click();
  await english.getByText(/lines hold/u).evaluate((element) => { element.scrollIntoView({ block: 'center' }); });
  await shoot(english, 'settings-audit-en');
  desk.close();
  await engine.dispose();
}
