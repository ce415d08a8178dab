/** Draws that are not entered by keyword and drawn by chance: a list of one's own, the first ones, and a public beacon that cannot be reached. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lotteryDraftSchema, type LotteryDraft, type LotteryDraftInput } from '#shared/lottery/draft.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { root } from '../harness/engineProcess.ts';
import { loadSample } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { expect, test, type Afterwards, type StartRoom } from './support/test.ts';
import type { Windows } from './support/windows.ts';

test.setTimeout(240_000);

const disclosure = Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, `${field} 已公示`]));
const written = (more: Partial<LotteryDraftInput>): LotteryDraft => lotteryDraftSchema.parse({
  id: 'L5', name: '会员抽奖', type: 'comment_phrase', mode: 'app_random', profiles: ['own'], windowMs: 600_000, alternates: 5, disclosure, entry: { keyword: '青禾暖冬', graceMs: 0 },
  prizes: [{ name: '316保温杯', kind: 'physical', count: 1, unitMinor: 7_900, priceSource: '店铺页 2026-11-20' }],
  vouchers: { stockReserved: true, wholeRelease: true, prizesLawful: true, insidersExcluded: true, notForMinors: true }, ...more,
});
const linkOf = async (desk: DeskClient, role: 'producer' | 'overlay' | 'host', name: string): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name, ...(role === 'producer' ? { duties: ['producer' as const] } : {}) })).urls[0] ?? '';

/** A room on air with one draw that was agreed to and published, and the desk of whoever leads. */
async function held({ startRoom, windows, afterwards }: { readonly startRoom: StartRoom; readonly windows: Windows; readonly afterwards: Afterwards }, draft: LotteryDraft, env: NodeJS.ProcessEnv = {}) {
  const engine = await startRoom({ env });
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'saveLottery', draft });
  await desk.must({ kind: 'submitLottery', lotteryId: draft.id });
  const lead = await windows.open('lead', await linkOf(desk, 'producer', 'Wu'));
  await expect(lead.getByTestId('alert-bell')).toBeVisible();
  await lead.goto(`${new URL(lead.url()).origin}/lottery?id=${draft.id}`);
  await lead.getByRole('button', { name: '复核通过（L2）' }).click();
  await lead.getByRole('button', { name: '发布', exact: true }).click();
  await desk.until('published', ({ lottery }) => lottery.runs[0] !== undefined && (draft.mode !== 'app_random' || lottery.runs[0].commit !== null), 15_000);
  await lead.getByRole('tab', { name: '开奖台' }).click();
  return { engine, desk, lead, run: () => desk.state().lottery.runs[0] ?? null };
}
/** Held down as long as it takes: a press that is too short does nothing. */
async function holdDown(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).hover();
  await page.mouse.down();
  await page.waitForTimeout(1_300);
  await page.mouse.up();
}

test('a list of one\'s own: typed and out of a file, wrong rows named before anything is given, people left out by reason, drawn and checked offline', async ({ afterwards, startRoom, windows }, info) => {
  const { desk, lead, run } = await held({ startRoom, windows, afterwards }, written({ type: 'offline_draw', entry: { from: 'list' }, tickets: { most: 2 } }));
  const [overlay, host] = [await windows.open('overlay', await linkOf(desk, 'overlay', 'OBS')), await windows.open('host', await linkOf(desk, 'host', 'Host'), { viewport: { width: 390, height: 844 } })];
  await desk.must({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: null, platform: '抖音', userId: 'm-3', label: 'Chen' }] });
  await expect(lead.getByText('承诺值要先公布')).toBeVisible();
  await lead.getByRole('button', { name: '开始', exact: true }).click();
  await expect(host.getByTestId('prompter-lottery')).toContainText('按主办方的参与名单抽取');
  await expect(overlay.getByTestId('overlay-lottery')).toContainText('按参与名单抽取');
  const own = lead.getByTestId('own-entrants');

  await own.getByRole('textbox', { name: '逐行填写' }).fill('抖音,m-1,小林\n抖音,m-2,小周,许多');
  await expect(own.getByTestId('own-problems')).toContainText('许多');
  await expect(own.getByRole('button', { name: '放入 1 行' })).toHaveAttribute('aria-disabled', 'true');
  await own.getByRole('textbox', { name: '逐行填写' }).fill('抖音,m-1,小林\n抖音,m-2,小周,2');
  await own.getByRole('button', { name: '放入 2 行' }).click();
  await expect(own.getByTestId('own-given')).toContainText('2');

  const table = ['平台,账号ID,昵称,奖券', ...Array.from({ length: 9 }, (_, n) => `抖音,m-${String(n)},会员${String(n)},${String(1 + (n % 3))}`), '抖音,m-1,会员1,1', '抖音,138****0000,匿名,1'].join('\n');
  await own.locator('input[type=file]').setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(own.getByTestId('own-read')).toContainText('读到 11 行');
  await expect(own.getByTestId('own-read')).toContainText('1 行认不出人');
  await expect(own).toContainText('之前放入的 2 行会被替换');
  await lead.screenshot({ path: info.outputPath('own-list.png') });
  await own.getByRole('button', { name: '放入 11 行' }).click();
  await desk.until('counted', () => run()?.counted?.entrants === 8, 30_000);
  await expect(overlay.getByTestId('overlay-entrants')).toHaveText('8');

  await holdDown(lead, '截止');
  await desk.until('frozen', () => (run()?.list ?? null) !== null, 20_000);
  expect(run()?.list).toMatchObject({ entrants: 8, excluded: { insider: 1, duplicate: 1, masked: 1 } });
  await expect(lead.getByTestId('lottery-exclusions').locator('[data-reason=insider]')).toContainText('1');
  await expect(own).toHaveCount(0);
  await holdDown(lead, '按住开奖');
  await desk.until('drawn', () => run()?.phase === 'drawn', 20_000);
  await holdDown(lead, '公布');
  await expect(overlay.getByTestId('overlay-winner')).toContainText('会***');

  await lead.getByRole('tab', { name: '档案' }).click();
  await lead.getByRole('button', { name: '生成抽奖档案' }).click();
  await expect(lead.getByTestId('lottery-file')).toContainText('放入名单');
  const [proof] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('button', { name: '开奖证明' }).click()]);
  const path = info.outputPath('proof.json');
  await proof.saveAs(path);
  const verifier = await lead.context().newPage();
  await verifier.goto(`file://${join(root, 'out/renderer/verify-draw.html')}`);
  await verifier.locator('input[type=file]').setInputFiles(path);
  await expect(verifier.getByText('全部核对一致')).toBeVisible();
  await verifier.locator('input[name=platform]').fill('抖音');
  await verifier.locator('input[name=userId]').fill('m-5');
  await verifier.locator('form button').click();
  await expect(verifier.getByTestId('am-i-in')).toContainText('2');
});

test('the first ones: whoever said it first by the clock of the platform wins, whatever arrives first, and nothing is sealed or proved that is not', async ({ afterwards, startRoom, windows }, info) => {
  const { engine, desk, lead, run } = await held({ startRoom, windows, afterwards }, written({ name: '拼手速', type: 'fastest_click', mode: 'app_fastest', alternates: 2 }));
  await expect(lead.getByTestId('lottery-commit')).toHaveCount(0);
  await lead.getByRole('button', { name: '开始', exact: true }).click();
  await desk.until('open', () => run()?.phase === 'open');
  const at = (run()?.openedAt ?? 0) + 1;
  const feed = createSignedFeed(engine.feed, 1);
  afterwards(async () => { feed.close(); await Promise.resolve(); });
  // By the platform's clock 丙 was first, then 乙, then 甲; they arrive the other way round.
  for (const [name, after] of [['甲一', 60], ['乙一', 40], ['丙一', 20]] as const) await feed.send([{ type: 'comment', id: `c-${name}`, at: at + after, user: { id: name, name }, text: '青禾暖冬' }]);
  await desk.until('counted', () => run()?.counted?.entrants === 3, 30_000);
  await holdDown(lead, '截止');
  await desk.until('frozen', () => (run()?.list ?? null) !== null, 20_000);
  await holdDown(lead, '按住开奖');
  await desk.until('drawn', () => run()?.phase === 'drawn', 20_000);
  expect(run()?.drawn).toMatchObject({ how: 'fastest', seed: null, ranked: [{ name: '丙***' }, { name: '乙***' }, { name: '甲***' }] });
  await holdDown(lead, '公布');
  await lead.getByRole('tab', { name: '兑奖' }).click();
  await expect(lead.getByTestId('lottery-winner')).toContainText('丙***');
  await lead.getByRole('tab', { name: '档案' }).click();
  await lead.getByRole('button', { name: '生成抽奖档案' }).click();
  await expect(lead.getByTestId('lottery-file')).toBeVisible();
  await expect(lead.getByRole('button', { name: '开奖证明' })).toHaveCount(0);
  await lead.screenshot({ path: info.outputPath('fastest.png') });
});

test('a public beacon that cannot be reached: it says so and what to do, list and seed stand, and without it only with a reason that the record keeps', async ({ afterwards, startRoom, windows }, info) => {
  // No way out for HTTPS, as behind a firewall: a proxy that is not there.
  const { engine, desk, lead, run } = await held({ startRoom, windows, afterwards }, written({ beacon: 'drand', windowMs: 10_000 as never }), { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' });
  await lead.getByRole('button', { name: '开始', exact: true }).click();
  await desk.until('open', () => run()?.phase === 'open');
  const feed = createSignedFeed(engine.feed, 1);
  afterwards(async () => { feed.close(); await Promise.resolve(); });
  await feed.send(['甲一', '乙一', '丙一'].map((name) => ({ type: 'comment', id: `c-${name}`, at: Date.now(), user: { id: name, name }, text: '青禾暖冬' })));
  await desk.until('closed by the clock and frozen', () => (run()?.list ?? null) !== null, 40_000);
  const list = run()?.list;
  await holdDown(lead, '按住开奖');
  await expect(lead.getByTestId('lottery-run').getByRole('alert')).toContainText('拿不到公共随机源，名单和种子都没变。检查网络后再按住开奖，或写明原因', { timeout: 60_000 });
  expect(run()).toMatchObject({ phase: 'closed', problem: 'beaconUnavailable', drawn: null, list });
  await lead.screenshot({ path: info.outputPath('beacon-unavailable.png') });
  await lead.locator('details summary').filter({ hasText: '有利调整' }).click();
  await expect(lead.getByRole('button', { name: '不用公共随机源开奖' })).toHaveAttribute('aria-disabled', 'true');
  await lead.getByRole('textbox', { name: '原因' }).fill('机房断网,已当场说明');
  await holdDown(lead, '不用公共随机源开奖');
  await desk.until('drawn', () => run()?.phase === 'drawn', 20_000);
  expect(run()).toMatchObject({ drawn: { beacon: null }, withoutBeacon: true, list });
  await expect(lead.getByText('仅主播种子')).toBeVisible();
  expect(desk.state().lottery.desks[0]?.lines.some(({ what, detail, by }) => what === 'withoutBeacon' && detail.includes('机房断网') && by === 'Wu')).toBe(true);
});
