/** A draw from the form to the handed out prize, as people do it: windows of four duties, an overlay and a prompter. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { danmaku } from '#engine/simulator/bilibili/messages.ts';
import { startBilibiliSocket } from '#engine/simulator/bilibili/startBilibiliSocket.ts';
import { startBridge } from '#engine/simulator/tiktok/startBridge.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { root } from '../harness/engineProcess.ts';
import { loadSample } from '../harness/sampleShow.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { lotteryDraftSchema, type LotteryDraftInput } from '#shared/lottery/draft.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(360_000);

const linkOf = async (desk: DeskClient, role: 'producer' | 'host' | 'overlay', name: string, duties?: readonly Duty[]): Promise<string> =>
  (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name, ...(duties === undefined ? {} : { duties }) })).urls[0] ?? '';
const disclosure = Object.fromEntries(DISCLOSURE_FIELDS.map((field) => [field, `${field} 已公示`]));
const bag = (more: Partial<LotteryDraftInput> = {}): LotteryDraftInput => ({
  id: 'L7', name: '官方福袋·保温杯', type: 'lucky_bag_physical', mode: 'platform_official', profiles: ['douyin'], windowMs: 600_000, disclosure,
  prizes: [{ name: '316保温杯', kind: 'physical', count: 2, unitMinor: 7_900 as never, priceSource: '店铺页 2026-11-20' }],
  vouchers: { stockReserved: true, wholeRelease: true, prizesLawful: true, insidersExcluded: true, notForMinors: true }, ...more,
});
const toLottery = (page: Page, id: string) => page.goto(`${new URL(page.url()).origin}/lottery?id=${id}`);
/** Sizes people use, kept with the run to be looked at. */
async function shoot(page: Page, to: (name: string) => string, name: string): Promise<void> {
  for (const [width, height] of [[1280, 720], [1920, 1080]] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: to(`${name}-${String(width)}.png`) });
  }
}

test('official lucky bag: sixteen points checked while they are typed, two people, cued and counted down, the result filed by hand, claims and an alternate that there is not', async ({ afterwards, startRoom, windows }, info) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'saveLottery', draft: lotteryDraftSchema.parse(bag({ disclosure: { ...disclosure, contact: '' } })) });
  const writer = await windows.open('writer', await linkOf(desk, 'producer', 'Chen', ['control', 'operations']));
  const lead = await windows.open('lead', await linkOf(desk, 'producer', 'Wu', ['producer']));
  const overlay = await windows.open('overlay', await linkOf(desk, 'overlay', 'OBS'), { viewport: { width: 1920, height: 1080 } });
  const host = await windows.open('host', await linkOf(desk, 'host', 'Host'), { viewport: { width: 390, height: 844 } });
  // The link pairs first; a page left before that is not paired.
  for (const page of [writer, lead]) await expect(page.getByTestId('alert-bell')).toBeVisible();
  await toLottery(writer, 'L7');

  await test.step('a field that is missing says so at the field and in the list; what is typed is checked at once', async () => {
    const checks = writer.getByTestId('lottery-checks');
    await expect(checks).toContainText('1 处必须改');
    await expect(checks).toContainText('“联系方式”没有填');
    await expect(writer.getByTestId('lottery-disclosure').getByRole('alert')).toContainText('联系方式');
    await shoot(writer, (name) => info.outputPath(name), 'editor');
    await writer.getByRole('textbox', { name: '16. 联系方式' }).fill('直播间客服 9:00-21:00');
    await expect(checks).not.toContainText('必须改');
    await writer.getByRole('combobox', { name: '开奖方式' }).selectOption({ label: '本机随机（可验证）' });
    await expect(checks).toContainText('抖音 只认官方工具');
    await writer.getByRole('combobox', { name: '开奖方式' }).selectOption({ label: '平台官方工具' });
    await writer.getByRole('button', { name: '保存草稿' }).click();
    await desk.until('saved', ({ lottery }) => lottery.desks[0]?.draft.disclosure.contact === '直播间客服 9:00-21:00');
  });

  await test.step('the author cannot approve; another person does, and publishes', async () => {
    await writer.getByRole('button', { name: '提交审批' }).click();
    await desk.until('submitted', ({ lottery }) => lottery.desks[0]?.phase === 'submitted');
    await toLottery(lead, 'L7');
    await lead.getByRole('button', { name: '复核通过（L2）' }).click();
    await lead.getByRole('button', { name: '发布', exact: true }).click();
    await desk.until('published', ({ lottery }) => lottery.runs[0]?.phase === 'published');
  });

  await test.step('opened and counted down on console, overlay and prompter', async () => {
    await lead.getByRole('tab', { name: '开奖台' }).click();
    await lead.getByRole('button', { name: '已在平台开始' }).click();
    await expect(overlay.getByTestId('overlay-lottery')).toContainText('在平台福袋参与');
    await expect(overlay.getByTestId('overlay-lottery').getByRole('timer')).toHaveText(/^0?9:\d\d$/u);
    await expect(host.getByTestId('prompter-lottery')).toContainText('请大家点屏幕上的福袋参与');
    await expect(host.getByTestId('prompter-lottery')).toContainText('不口头开奖');
    await writer.goto(`${new URL(writer.url()).origin}/console`);
    await expect(writer.getByTestId('lottery-bar')).toContainText('官方福袋·保温杯');
    await shoot(writer, (name) => info.outputPath(name), 'console-open');
    await overlay.screenshot({ path: info.outputPath('overlay-open.png'), omitBackground: true });
    await host.screenshot({ path: info.outputPath('prompter-open.png') });
  });

  await test.step('closed on the platform, the result filed by hand, announced; viewers see masked names alone', async () => {
    await lead.getByRole('button', { name: '平台已截止' }).hover();
    await lead.mouse.down();
    await desk.until('closed', ({ lottery }) => lottery.runs[0]?.phase === 'closed');
    await lead.mouse.up();
    await lead.getByTestId('lottery-by-hand').getByRole('textbox', { name: '中奖人' }).fill('张*** 10086\n李***');
    await shoot(lead, (name) => info.outputPath(name), 'by-hand');
    await lead.getByRole('button', { name: '登记', exact: true }).click();
    await desk.until('drawn', ({ lottery }) => lottery.runs[0]?.phase === 'drawn');
    await expect(host.getByTestId('prompter-lottery')).toContainText('等场控公布再念');
    await expect(overlay.getByTestId('overlay-winner')).toHaveCount(0);
    await lead.getByRole('button', { name: '公布' }).hover();
    await lead.mouse.down();
    await desk.until('claiming', ({ lottery }) => lottery.runs[0]?.phase === 'claiming');
    await lead.mouse.up();
    await expect(overlay.getByTestId('overlay-winner')).toHaveCount(2);
    await expect(overlay.getByTestId('overlay-winners')).toContainText('张***');
    await expect(host.getByTestId('prompter-lottery')).toContainText('恭喜 张***、李***');
    await overlay.waitForTimeout(4_500);
    await overlay.screenshot({ path: info.outputPath('overlay-winners.png'), omitBackground: true });
    await host.screenshot({ path: info.outputPath('prompter-winners.png') });
  });

  await test.step('one claims and gets it; the other does not: with a reason and a person, and nobody is made up in their place', async () => {
    await lead.getByRole('tab', { name: '兑奖' }).click();
    const rows = lead.getByTestId('lottery-winner');
    await rows.filter({ hasText: '张***' }).getByRole('button', { name: '已兑' }).click();
    await rows.filter({ hasText: '张***' }).getByRole('button', { name: '已发奖' }).click();
    await rows.filter({ hasText: '李***' }).getByRole('button', { name: '作废，换候补' }).click();
    await expect(lead.getByText('没有候补了')).toBeVisible();
    await shoot(lead, (name) => info.outputPath(name), 'claims');
    await rows.filter({ hasText: '李***' }).getByRole('button', { name: '作废并换候补' }).hover();
    await lead.mouse.down();
    await desk.until('lost', ({ lottery }) => lottery.runs[0]?.winners[1]?.situation.kind === 'lost');
    await lead.mouse.up();
    await expect(rows.filter({ hasText: '李***' })).toContainText('已作废：逾期未兑');
    expect(desk.state().lottery.runs[0]?.winners.map(({ situation }) => situation.kind)).toEqual(['fulfilled', 'lost']);
  });
});

test('keyword draw over two platforms: insiders and masked people counted out, sealed before and revealed after, nobody claims so the alternate has it, filed and verified offline', async ({ afterwards, startRoom, windows }, info) => {
  const [bilibili, tiktok] = [await startBilibiliSocket(), await startBridge()];
  afterwards(bilibili.stop);
  afterwards(tiktok.stop);
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'addSource', source: { kind: 'bilibiliWeb', id: 'bili' as never, name: 'B站主号', roomId: '101', uid: '0', url: `${bilibili.url}/sub` } });
  await desk.storeSecret('source.bili', JSON.stringify({ token: 'e2e' }));
  await desk.must({ kind: 'addSource', source: { kind: 'tiktokBridge', id: 'tt' as never, name: 'TikTok 号', url: tiktok.url } });
  await desk.until('both feeds', ({ sources }) => sources['bili' as never]?.situation.kind === 'live' && sources['tt' as never]?.situation.kind === 'live', 30_000);
  const draft = lotteryDraftSchema.parse(bag({ id: 'L8', name: '口令抽奖·保温杯', type: 'comment_phrase', mode: 'app_random', profiles: ['own', 'bilibili'], entry: { keyword: '青禾暖冬', graceMs: 0 as never }, alternates: 5, prizes: [{ name: '316保温杯', kind: 'physical', count: 1, unitMinor: 7_900 as never, priceSource: '店铺页 2026-11-20' }] }));
  await desk.must({ kind: 'saveLottery', draft });
  await desk.must({ kind: 'setLotteryBarred', list: 'insiders', barred: [{ viewerKey: null, platform: '', userId: '103', label: 'Chen' }] });
  await desk.must({ kind: 'submitLottery', lotteryId: draft.id });
  const lead = await windows.open('lead', await linkOf(desk, 'producer', 'Wu', ['producer']));
  const overlay = await windows.open('overlay', await linkOf(desk, 'overlay', 'OBS'), { viewport: { width: 1920, height: 1080 } });
  const host = await windows.open('host', await linkOf(desk, 'host', 'Host'), { viewport: { width: 390, height: 844 } });
  await expect(lead.getByTestId('alert-bell')).toBeVisible();
  await toLottery(lead, 'L8');
  await lead.getByRole('button', { name: '复核通过（L2）' }).click();
  await lead.getByRole('button', { name: '发布', exact: true }).click();
  await desk.until('sealed', ({ lottery }) => (lottery.runs[0]?.commit ?? null) !== null, 15_000);
  const commit = desk.state().lottery.runs[0]?.commit ?? '';
  const held = async (name: string): Promise<void> => { await lead.getByRole('button', { name, exact: true }).hover(); await lead.mouse.down(); await lead.waitForTimeout(1_300); await lead.mouse.up(); };

  await test.step('sealed and shown before the first entry', async () => {
    await lead.getByRole('tab', { name: '开奖台' }).click();
    await expect(lead.getByTestId('lottery-commit')).toHaveText(commit);
    await lead.getByRole('button', { name: '开始', exact: true }).click();
    await expect(overlay.getByTestId('overlay-commit')).toHaveText(commit.slice(0, 16));
    await expect(host.getByTestId('prompter-lottery')).toContainText('公屏发“青禾暖冬”参与');
  });

  await test.step('entries of both platforms are counted live; insiders, masked and repeated ones are left out by reason', async () => {
    for (let n = 0; n < 8; n += 1) bilibili.say(danmaku({ text: '青禾暖冬', uid: 100 + n, uname: `观众${n}`, at: Date.now(), id: `k-${n}` }));
    bilibili.say(danmaku({ text: '青禾暖冬', uid: 100, uname: '观众0', at: Date.now(), id: 'k-again' }));
    bilibili.say(danmaku({ text: '青禾暖冬', uid: 0, uname: '匿***', at: Date.now(), id: 'k-masked' }));
    for (let n = 0; n < 4; n += 1) tiktok.chat('青禾暖冬', { user: { userId: String(800 + n), displayId: `u${n}`, nickname: `Fan ${n}` } });
    await desk.until('counted', ({ lottery }) => lottery.runs[0]?.counted?.entrants === 11, 30_000);
    await expect(lead.getByTestId('lottery-entrants')).toHaveText('11');
    await expect(overlay.getByTestId('overlay-entrants')).toHaveText('11');
    await overlay.screenshot({ path: info.outputPath('overlay-keyword.png'), omitBackground: true });
    await held('截止');
    await desk.until('frozen', ({ lottery }) => (lottery.runs[0]?.list ?? null) !== null, 20_000);
    expect(desk.state().lottery.runs[0]?.list?.excluded).toMatchObject({ insider: 1, masked: 1, duplicate: 1 });
    await expect(lead.getByTestId('lottery-exclusions').locator('[data-reason=insider]')).toContainText('1');
    await expect(lead.getByTestId('lottery-exclusions').locator('[data-reason=masked]')).toContainText('1');
    await shoot(lead, (name) => info.outputPath(name), 'frozen');
  });

  await test.step('revealed: the winner on the overlay is who was drawn, masked', async () => {
    await held('按住开奖');
    await desk.until('drawn', ({ lottery }) => lottery.runs[0]?.phase === 'drawn', 20_000);
    await held('公布');
    await desk.until('claiming', ({ lottery }) => lottery.runs[0]?.phase === 'claiming');
    const first = desk.state().lottery.runs[0]?.drawn?.ranked[0]?.name ?? '';
    expect(first).toMatch(/\*\*\*$/u);
    await expect(overlay.getByTestId('overlay-winner')).toContainText(first);
    await overlay.waitForTimeout(4_500);
    await overlay.screenshot({ path: info.outputPath('overlay-drawn.png'), omitBackground: true });
  });

  await test.step('nobody claims: with a reason and a person, the next of the order has it', async () => {
    const next = desk.state().lottery.runs[0]?.drawn?.ranked[1]?.name ?? '';
    await lead.getByRole('tab', { name: '兑奖' }).click();
    await lead.getByRole('button', { name: '作废，换候补' }).click();
    await expect(lead.getByText(`下一位候补：${next}`)).toBeVisible();
    await held('作废并换候补');
    await desk.until('alternate', ({ lottery }) => lottery.runs[0]?.winners.length === 2);
    await expect(overlay.getByTestId('overlay-winner')).toContainText(next);
    await expect(overlay.getByTestId('overlay-winner')).toContainText('候补');
    await lead.getByTestId('lottery-winner').filter({ hasNotText: '已作废' }).getByRole('button', { name: '已发奖' }).click();
    await desk.until('fulfilled', ({ lottery }) => lottery.runs[0]?.phase === 'fulfilled');
    await shoot(lead, (name) => info.outputPath(name), 'alternate');
  });

  await test.step('filed, chained, and drawn again by the page that asks no network', async () => {
    await lead.getByRole('tab', { name: '档案' }).click();
    await lead.getByRole('button', { name: '归档', exact: true }).click();
    await desk.until('archived', ({ lottery }) => lottery.runs[0]?.phase === 'archived', 15_000);
    await lead.getByRole('button', { name: '生成抽奖档案' }).click();
    await expect(lead.getByTestId('lottery-file')).toContainText('已归档第 1 号');
    await expect(lead.getByTestId('lottery-file')).toContainText('档案链完整');
    await shoot(lead, (name) => info.outputPath(name), 'file');
    const [proof] = await Promise.all([lead.waitForEvent('download'), lead.getByRole('button', { name: '开奖证明' }).click()]);
    const path = info.outputPath('proof.json');
    await proof.saveAs(path);
    const verifier = await lead.context().newPage();
    await verifier.goto(`file://${join(root, 'out/renderer/verify-draw.html')}`);
    await verifier.locator('input[type=file]').setInputFiles(path);
    await expect(verifier.getByText('全部核对一致')).toBeVisible();
    await verifier.screenshot({ path: info.outputPath('verifier.png') });
  });
});

test('a dear prize judged by people: a blocked word is put otherwise in one press, two people agree with their remarks, the judges\' result is filed, a dispute stops the clock; the archive, one person with two accounts and draws of a file', async ({ afterwards, startRoom, windows }, info) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  const draft = lotteryDraftSchema.parse(bag({
    id: 'L9', name: '答题赢咖啡机', type: 'quiz_poll', mode: 'skill_judged', profiles: ['own'], entry: { keyword: '' }, disclosure: { ...disclosure, method: '评论区写下答案,人人有奖' },
    prizes: [{ name: '全自动咖啡机', kind: 'physical', count: 1, unitMinor: 179_900 as never, priceSource: '店铺页 2026-11-20' }],
  }));
  await desk.must({ kind: 'saveLottery', draft });
  const writer = await windows.open('writer', await linkOf(desk, 'producer', 'Chen', ['control', 'operations']));
  const lead = await windows.open('lead', await linkOf(desk, 'producer', 'Wu', ['producer']));
  const compliance = await windows.open('compliance', await linkOf(desk, 'producer', 'He', ['compliance']));
  for (const page of [writer, lead, compliance]) await expect(page.getByTestId('alert-bell')).toBeVisible();
  const phase = (): string | undefined => desk.state().lottery.runs[0]?.phase;

  await test.step('the engine refuses it and names field, words and another way to say it; the form shows the same at the field, and one press puts it otherwise', async () => {
    expect(await desk.command({ kind: 'submitLottery', lotteryId: draft.id })).toMatchObject({ ok: false, refusal: { key: 'lotteryWordsBlocked', params: { textField: 'method', words: '人人有奖', instead: '评论区写下答案' } } });
    await toLottery(writer, 'L9');
    await expect(writer.getByTestId('lottery-checks')).toContainText('参与方式里的“人人有奖”属于禁用词');
    await shoot(writer, (name) => info.outputPath(name), 'words-blocked');
    await writer.getByTestId('lottery-disclosure').getByRole('button', { name: '改写为：评论区写下答案' }).click();
    await expect(writer.getByTestId('lottery-checks')).not.toContainText('禁用词');
    await writer.getByRole('button', { name: '保存草稿' }).click();
    await desk.until('saved', ({ lottery }) => lottery.desks[0]?.draft.disclosure.method === '评论区写下答案');
    await writer.getByRole('button', { name: '提交审批' }).click();
  });

  await test.step('L2 is not enough for a dear prize: compliance agrees as well, both with a remark', async () => {
    await toLottery(lead, 'L9');
    await lead.getByRole('textbox', { name: '审批意见' }).fill('价格已核对');
    await lead.getByRole('button', { name: '复核通过（L2）' }).click();
    await desk.until('L2', ({ lottery }) => lottery.desks[0]?.phase === 'approved');
    await expect(lead.getByText('须合规审核（L3）')).toBeVisible();
    await expect(lead.getByRole('button', { name: '发布', exact: true })).toHaveCount(0);
    await toLottery(compliance, 'L9');
    await compliance.getByRole('textbox', { name: '审批意见' }).fill('评分标准已附');
    await compliance.getByRole('button', { name: '合规通过（L3）' }).click();
    await expect(compliance.getByTestId('lottery-approval')).toContainText('Wu 通过 L2 · 价格已核对');
    await expect(compliance.getByTestId('lottery-approval')).toContainText('He 通过 L3 · 评分标准已附');
    await shoot(compliance, (name) => info.outputPath(name), 'approved-l3');
    await lead.getByRole('button', { name: '发布', exact: true }).click();
    await desk.until('published', () => phase() === 'published');
  });

  await test.step('judged: opened, closed, filed, shown; disputed with the clock standing still, and settled', async () => {
    await desk.must({ kind: 'openLottery', lotteryId: draft.id });
    await desk.must({ kind: 'closeLottery', lotteryId: draft.id });
    await lead.getByRole('tab', { name: '开奖台' }).click();
    await expect(lead.getByTestId('lottery-by-hand')).toContainText('登记评委结果');
    await lead.getByTestId('lottery-by-hand').getByRole('textbox', { name: '中奖人' }).fill('周*** 200');
    await lead.getByRole('button', { name: '登记', exact: true }).click();
    await desk.until('drawn', () => phase() === 'drawn');
    await desk.must({ kind: 'announceLottery', lotteryId: draft.id });
    await lead.getByRole('tab', { name: '开奖台' }).click();
    await lead.getByText('有利调整 · 标记争议').click();
    await lead.getByRole('textbox', { name: '原因' }).fill('有人说题目泄露');
    await lead.getByRole('button', { name: '标记争议', exact: true }).click();
    await desk.until('disputed', () => phase() === 'disputed');
    await lead.getByRole('tab', { name: '兑奖' }).click();
    await expect(lead.getByTestId('lottery-winner')).toContainText('计时暂停');
    await shoot(lead, (name) => info.outputPath(name), 'disputed');
    await lead.getByRole('tab', { name: '开奖台' }).click();
    await lead.getByText('有利调整 · 标记争议').click();
    await lead.getByRole('textbox', { name: '原因' }).fill('题目未泄露');
    await lead.getByRole('button', { name: '争议了结', exact: true }).click();
    await desk.until('settled', () => phase() === 'claiming');
    await desk.must({ kind: 'claimLotteryPrize', lotteryId: draft.id, place: 0, to: 'fulfilled' });
    await desk.must({ kind: 'archiveLottery', lotteryId: draft.id });
    await desk.until('archived', () => phase() === 'archived', 15_000);
  });

  await test.step('the archive of all draws, checked and exported', async () => {
    await compliance.getByRole('button', { name: '归档总表' }).click();
    await expect(compliance.getByTestId('archive-chain')).toHaveText('档案链完整');
    await expect(compliance.getByTestId('archive-line')).toContainText('答题赢咖啡机');
    await shoot(compliance, (name) => info.outputPath(name), 'archive');
    const [file] = await Promise.all([compliance.waitForEvent('download'), compliance.getByTestId('archive-line').getByRole('button', { name: '导出' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.json$/u);
    await compliance.keyboard.press('Escape');
    await compliance.getByRole('button', { name: 'L3 门槛' }).click();
    await compliance.getByRole('textbox', { name: 'CNY' }).fill('2000');
    await compliance.getByRole('button', { name: '保存', exact: true }).click();
    await desk.until('a limit of the room', ({ lottery }) => lottery.riskLimits['CNY'] === 200_000);
    await compliance.keyboard.press('Escape');
  });

  await test.step('draws of a file: what is wrong is told with its row and column, and what is right comes in', async () => {
    await writer.getByRole('button', { name: '导入抽奖' }).click();
    const table = 'lottery_id,name,open_time,draw_time\nA1,福袋一,20:00,20:10\nA2,福袋二,25:99,20:10\n';
    await writer.locator('dialog input[type=file]').setInputFiles({ name: 'draws.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await expect(writer.getByTestId('import-problems')).toContainText('3');
    await expect(writer.getByTestId('import-problems')).toContainText('25:99');
    await shoot(writer, (name) => info.outputPath(name), 'import');
    await writer.getByRole('button', { name: '导入 1 个' }).click();
    await desk.until('imported', ({ lottery }) => lottery.desks.some(({ id }) => id === 'A1'));
  });
});
