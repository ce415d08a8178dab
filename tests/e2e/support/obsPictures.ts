/** Pictures of the desk of OBS in the demo: mixer, the OBS actions of a row, automations, the overlay over a test picture. */
import type { Browser, Page } from '@playwright/test';
import type { DeskClient } from '../../harness/deskClient.ts';
import type { EngineProcess } from '../../harness/engineProcess.ts';
import { ruleSchema } from '../../../shared/automation/model.ts';
import { obsCueSchema } from '../../../shared/obs/cue.ts';
import { duration } from '../../../shared/time/instant.ts';

/** What the pictures are taken with. Pages are 1920x1080 between two of them. */
export interface Camera {
  readonly open: (within: Browser, link: string, locale: 'zh-CN' | 'en-US') => Promise<Page>;
  readonly shoot: (page: Page, name: string) => Promise<void>;
  readonly link: (desk: DeskClient, role: 'producer') => Promise<string>;
}

const RULES = [
  { id: 'rule-sell', name: '开卖提醒', mode: 'on', trigger: { kind: 'itemTaken', cue: null, phase: 'product' }, conditions: [{ kind: 'live', not: false }], actions: [{ kind: 'sayNow', text: '上链接' }, { kind: 'obs', step: { kind: 'fade', input: '背景音乐 BGM', db: -18, ms: 800 } }], spanMs: 10_000 },
  { id: 'rule-draw', name: '倒计时归零开奖', mode: 'dryRun', trigger: { kind: 'timerEnded', label: '福袋' }, conditions: [], actions: [{ kind: 'mark', what: 'draw', label: '{title}' }, { kind: 'scene', scene: '02_主播近景' }], spanMs: 60_000 },
  { id: 'rule-lost', name: '断流提示', mode: 'on', trigger: { kind: 'stream', to: 'reconnecting' }, conditions: [], actions: [{ kind: 'sayNow', text: '先聊两句，画面马上回来' }], spanMs: 30_000 },
] as const;

/** The demo on air: `page` and `english` show its console. */
export interface DemoRoom { readonly camera: Camera; readonly engine: EngineProcess; readonly desk: DeskClient; readonly page: Page; readonly english: Page }

export async function mixerPictures({ camera: { shoot }, page, english }: DemoRoom): Promise<void> {
  const { origin } = new URL(page.url());
  for (const [window, name] of [[page, 'mixer'], [english, 'mixer-en']] as const) {
    await window.goto(`${origin}/console`);
    await window.getByTestId('live-row').waitFor();
    await window.locator('body').press('a');
    await window.getByTestId('deck').getByRole('slider').first().waitFor();
    await window.waitForTimeout(1_500);
    await shoot(window, name);
  }
}

export async function obsPictures(within: Browser, { camera, engine, desk, page }: DemoRoom): Promise<void> {
  const { shoot } = camera;
  const { origin } = new URL(page.url());
  await automations(page, desk, origin, shoot);
  await cueEditor(page, desk, origin, shoot);
  await overlay(within, camera, engine, desk);
}

async function automations(page: Page, desk: DeskClient, origin: string, shoot: Camera['shoot']): Promise<void> {
  const rules = RULES.map((rule) => ruleSchema.parse(rule));
  for (const rule of rules) await desk.must({ kind: 'saveAutomation', rule });
  for (const { id } of rules.toReversed()) await desk.must({ kind: 'tryAutomation', ruleId: id });
  await page.goto(`${origin}/settings?section=automation`);
  await page.getByTestId('rule').nth(1).getByRole('button', { name: '修改' }).click();
  await page.getByTestId('rule-editor').waitFor();
  await page.waitForTimeout(500);
  await shoot(page, 'automations');
}

/** The OBS actions of the second row: a card, a text from a template, music down. */
async function cueEditor(page: Page, desk: DeskClient, origin: string, shoot: Camera['shoot']): Promise<void> {
  await page.goto(`${origin}/editor`);
  const { show } = desk.state();
  const row = show.kind === 'running' ? show.sheet.items.find(({ obsScene }) => obsScene === '02_主播近景') : undefined;
  if (row === undefined) throw new Error('the demo has no row with the host');
  const steps = [{ kind: 'source', scene: null, source: '价格条 Price', on: true }, { kind: 'text', input: '02_主播近景 · 标题', text: '{title} {priceLine}' }, { kind: 'fade', input: '背景音乐 BGM', db: -18, ms: 800 }, { kind: 'overlay', part: 'product', on: true }];
  await desk.must({ kind: 'editItem', itemId: row.id, saw: { obsCue: row.obsCue }, changes: { obsCue: obsCueSchema.parse({ transition: { name: 'Fade', durationMs: 400 }, steps }) } });
  await page.locator(`[data-row="${row.id}"]`).first().click();
  await page.locator('[data-action="obsCue"]').click();
  await page.getByTestId('cue-steps').waitFor();
  await page.waitForTimeout(500);
  await shoot(page, 'cue-editor');
  await page.keyboard.press('Escape');
}

/** The page of the browser source over a picture as OBS would have it below. */
async function overlay(within: Browser, { open, shoot }: Camera, engine: EngineProcess, desk: DeskClient): Promise<void> {
  const page = await open(within, engine.link('overlay').replace('#', '?show=title,product,countdown,pinned,lottery,ticker,timers#'), 'zh-CN');
  await desk.must({ kind: 'startTimer', label: '优惠截止', counts: 'down', durationMs: duration(300_000), until: null, showOn: ['overlay'] });
  await desk.must({ kind: 'pinComment', crowdSeq: null, name: '王小明', text: '黄皮选哪个色号？敏感肌能用吗', showOn: ['overlay'] });
  // Colour bars, as a test signal has them.
  await page.evaluate(() => {
    const bars = ['#b4b4b4', '#b4b410', '#10b4b4', '#10b410', '#b410b4', '#b41010', '#1010b4'].map((colour, index) => `${colour} ${String((index * 100) / 7)}% ${String(((index + 1) * 100) / 7)}%`);
    document.documentElement.style.background = `linear-gradient(90deg, ${bars.join(', ')})`;
  });
  await page.waitForTimeout(1_500);
  await shoot(page, 'overlay');
  await page.context().close();
}
