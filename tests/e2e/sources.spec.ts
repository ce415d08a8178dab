/** Sources as a producer sees them: added, silent, flowing, failed, waiting, tested, entered by hand. */
import type { Locator } from '@playwright/test';
import { danmaku } from '#engine/simulator/bilibili/messages.ts';
import { startBilibiliSocket } from '#engine/simulator/bilibili/startBilibiliSocket.ts';
import { startGrabber } from '#engine/simulator/douyin/startGrabber.ts';
import { startYoutube } from '#engine/simulator/youtube/startYoutube.ts';
import { consolePage } from './support/consolePage.ts';
import { importSample, settingsPage } from './support/settingsPage.ts';
import { expect, test } from './support/test.ts';

test('every state of a source is said in words: flowing, silent, masked, waiting, refused, retrying with its next try; a self-test walks the path', async ({ startRoom, windows, afterwards }) => {
  const grabber = await startGrabber();
  afterwards(grabber.stop);
  const bilibili = await startBilibiliSocket();
  afterwards(bilibili.stop);
  const refusing = await startBilibiliSocket();
  afterwards(refusing.stop);
  refusing.answerAuth(-101);
  const youtube = await startYoutube();
  afterwards(youtube.stop);
  const engine = await startRoom();
  const page = await windows.open('producer', engine.link('producer'));
  await consolePage(page).air.waitFor();
  const settings = settingsPage(page);
  await settings.go('数据来源');
  const main = page.getByRole('main');
  const row = (kind: string): Locator => main.getByRole('listitem').filter({ hasText: kind }).first();
  const secret = (label: string): Locator => main.getByLabel(label, { exact: true });

  // The room's own signed feed was never sent anything: it is not called connected.
  await expect(main.getByRole('listitem').first()).toContainText('在等第一条，还没收到过');

  await settings.addSource('抖音弹幕抓取器', { 显示名称: '抖音主号', 服务器地址: grabber.url });
  const douyin = row('抖音弹幕抓取器');
  await expect(douyin).toContainText('已连接，还没有消息');
  await expect(douyin).toContainText('端口对整个局域网开放');
  for (let n = 1; n <= 20; n += 1) grabber.comment(`${n}号链接多少钱`);
  grabber.tell(42, '{"MsgId":1}');
  await expect(douyin).toContainText('已收 20 条');
  await expect(douyin).toContainText('unknown Type 42 ×1');

  // The web danmaku asks for a word of consent first.
  const addDanmaku = async (name: string, url: string): Promise<void> => {
    await main.getByRole('button', { name: /^B站网页弹幕/u }).click();
    await expect(main.getByRole('button', { name: '添加', exact: true })).toHaveAttribute('aria-disabled', 'true');
    await settings.field('显示名称').fill(name);
    await settings.field('房间号').fill('https://live.bilibili.com/101?from=x');
    await secret('令牌（token）').fill('tok');
    await main.getByText('高级', { exact: true }).click();
    await settings.field('服务器地址').fill(url);
    await main.getByRole('checkbox').check();
    await main.getByRole('button', { name: '添加', exact: true }).click();
  };
  await addDanmaku('B站直播间', bilibili.url);
  const web = row('B站直播间');
  await expect(web).toContainText('已连接，还没有消息');
  bilibili.say(danmaku({ text: '主播好', id: 'd1', at: Date.now() - 2_400 }), { cmd: 'LOG_IN_NOTICE', data: { notice_msg: '登录后可查看' } });
  await expect(web).toContainText('B站把昵称打码了');
  await expect(web).toContainText(/延迟 2\.\d 秒/u);

  await addDanmaku('B站备用', refusing.url);
  await expect(row('B站备用')).toContainText('密钥不对或已过期');
  await settings.addSource('YouTube 直播聊天', { '直播链接或视频 ID': 'https://www.youtube.com/watch?v=abcdefghijk', 'API 密钥或 OAuth 令牌': 'good-key', 接口地址: youtube.apiUrl });
  const video = row('YouTube 直播聊天');
  await expect(video).toContainText(/配额 \d+ \/ 10,000/u);
  await expect(video).toContainText(/每 \d\.\d 秒取一次/u);

  await expect(video.getByRole('button', { name: '密钥' })).toHaveAttribute('aria-expanded', 'false');

  await settings.addSource('TikTok（本机桥接）', { 服务器地址: 'ws://127.0.0.1:9/' });
  const lost = row('TikTok（本机桥接）');
  await expect(lost).toContainText('那个地址没有程序在听');
  await expect(lost).toContainText(/后再试（第 \d+ 次）|正在再试/u);

  // A self-test of a living source walks to the database; of a dead one it stops where it is dead.
  await douyin.getByRole('button', { name: '自检' }).click();
  await expect(douyin.getByRole('status', { name: '自检结果' })).toContainText('存进了数据库（标为测试）');
  await expect(douyin).toContainText('已收 20 条');
  await lost.getByRole('button', { name: '自检' }).click();
  await expect(lost.getByRole('status', { name: '自检结果' })).toContainText('没连上');
  const ingest = main.getByRole('listitem').first();
  await ingest.getByRole('button', { name: '自检' }).click();
  await expect(ingest.getByRole('status', { name: '自检结果' })).toContainText('签名的测试请求进得来');
  await expect(ingest).toContainText('在等第一条，还没收到过');

  // A feed that dies: retrying, an open gap; back again: the gap is closed and drawn.
  grabber.cut();
  await expect(douyin).toContainText(/断了|没有数据/u);
  await expect(douyin).toContainText('已收 20 条');
  await expect(douyin.getByRole('img', { name: /最近一小时，1 段没有数据/u })).toBeVisible();

  // Entered by hand.
  await settings.addSource('手工录入', {});
  const hand = row('手工录入');
  await settings.field('谁').fill('现场王姐');
  await settings.field('内容').fill('S码还有吗');
  await hand.getByRole('button', { name: '录入', exact: true }).last().click();
  await expect(hand).toContainText('记下了');
  await expect(hand).toContainText('已收 1 条');

  const top = async (): Promise<void> => { await main.getByRole('heading', { name: '数据来源' }).scrollIntoViewIfNeeded(); };
  await top();
  await page.screenshot({ path: test.info().outputPath('sources-1920.png') });
  await page.setViewportSize({ width: 1280, height: 720 });
  await top();
  await page.screenshot({ path: test.info().outputPath('sources-1280.png') });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: test.info().outputPath('sources-390.png') });
  await page.setViewportSize({ width: 1920, height: 1080 });

  await settings.go('导入');
  await importSample(page, settings, '导入流程表', 'sample-runsheet.csv', '来源');
  await settings.backToConsole();
  await expect(consolePage(page).comment('S码还有吗')).toBeVisible();
});
