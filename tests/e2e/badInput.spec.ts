/** Bad input: a clear message with what to do; nothing lost, nothing half-done. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIngestClient } from '../fakes/ingestClient.ts';
import { createShopifySender } from '../fakes/shop/shopifySender.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { startRealObs } from '../harness/obs/startRealObs.ts';
import { loadSample, sampleScenes, sampleSheet } from '../harness/sampleShow.ts';
import { consolePage } from './support/consolePage.ts';
import { readComments, readLog, readOrders } from './support/logReader.ts';
import { demoFile, settingsPage } from './support/settingsPage.ts';
import { expect, test } from './support/test.ts';

test('OBS: a port that is another program, then a wrong password, each with what to do; a missing scene is named', async ({ afterwards, startRoom, windows }) => {
  const other = createServer((_request, response) => { response.end('I am a web server'); });
  await new Promise<void>((resolve) => { other.listen(0, '127.0.0.1', resolve); });
  afterwards(() => new Promise((resolve) => { other.close(resolve); other.closeAllConnections(); }));
  // The scene of the second row is missing in this OBS.
  const missing = sampleSheet().items[1]?.obsScene ?? '';
  const obs = await startRealObs({ scenes: sampleScenes().filter((scene) => scene !== missing) });
  afterwards(() => obs.stop());
  const engine = await startRoom();
  const raw = await connectDesk(engine.link('producer'));
  afterwards(async () => raw.close());
  await loadSample(raw, 'live');
  await raw.must({ kind: 'unloadShow' });
  const { urls } = await raw.query({ kind: 'pairingLinks', role: 'producer', name: 'Wu' });
  const page = await windows.open('console', urls[0] ?? '');
  const desk = consolePage(page);
  const settings = settingsPage(page);

  await settings.go('OBS');
  await settings.connectObs((other.address() as AddressInfo).port, '');
  await expect(settings.obsStatus).toContainText('这个端口上不是 OBS');
  await expect(settings.obsStatus).toContainText('服务器端口');
  await settings.connectObs(obs.port, 'wrong');
  await expect(settings.obsStatus).toContainText('密码不对');
  await expect(settings.obsStatus).toContainText('显示连接信息');
  expect(raw.state().obs.connection).toMatchObject({ kind: 'stopped', failure: 'wrongPassword' });
  await settings.connectObs(obs.port, obs.password);
  await expect(settings.obsStatus).toContainText('已连接');

  await settings.backToConsole();
  await page.getByRole('button', { name: '开播前检查' }).click();
  const row = page.getByRole('dialog', { name: '开播前检查' }).getByRole('listitem').filter({ hasText: 'OBS 场景' });
  await expect(row).toContainText(`OBS 里没有：${missing}`);
  await expect(row).toContainText('不通过');
  await page.getByRole('button', { name: '关闭' }).click();
  await desk.press('正式就绪');
  await desk.press('开始节目');
  await desk.next.click();
  // The take stands, the scene is named, OBS stays where it was.
  await expect(page.getByRole('alert').filter({ hasText: missing })).toContainText('OBS 里没有这个场景');
  await expect(desk.liveRow).toContainText(sampleSheet().items[1]?.title.zh ?? '');
  expect((await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName).toBe(sampleSheet().items[0]?.obsScene);
});

test('a CSV with a bad time: row and column named, nothing imported unless the good rows are accepted', async ({ startRoom, windows }) => {
  const engine = await startRoom();
  const page = await windows.open('console', engine.link('producer'));
  const settings = settingsPage(page);
  await settings.go('导入');
  const good = readFileSync(demoFile('sample-runsheet.csv'), 'utf8');
  const bad = good.replace('\n3,20:07,20:12,', '\n3,25:99,20:12,');
  expect(bad).not.toBe(good);
  await settings.chooseFile({ name: 'tonight.csv', mimeType: 'text/csv', buffer: Buffer.from(bad) });
  const problem = page.getByRole('listitem').filter({ hasText: '25:99' });
  await expect(problem).toContainText('第 4 行');
  await expect(problem).toContainText('start_planned');
  await page.screenshot({ path: 'test-results/seen-bad-time.png' });

  const send = page.getByRole('button', { name: /^导入 \d+ 行$/u });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  // A press all the same, past the browser driver's own check of what may be pressed.
  await send.click({ force: true });
  expect(readLog(engine.dataDir).some(({ event }) => event.kind === 'runsheetImported'), 'nothing half-done').toBe(false);

  await page.getByRole('checkbox', { name: /只导入没有错误的 25 行/u }).check();
  await send.click();
  await expect(page.getByText('流程表共 25 段。')).toBeVisible();
  const imported = readLog(engine.dataDir).flatMap(({ event }) => (event.kind === 'runsheetImported' ? [event.sheet.items.length] : []));
  expect(imported).toEqual([25]);
});

test('feeds: a bad signature is 401 by name; an oversized batch is refused whole, a malformed one event by event', async ({ startRoom, windows }) => {
  const engine = await startRoom();
  const { sourceId, secret } = engine.feed;
  const feed = createIngestClient({ baseUrl: engine.url, sourceId, secret });
  const comment = (id: string, text: string) => ({ type: 'comment', id, user: { name: '林' }, text });

  const forged = await feed.send([comment('f-1', '假的')], { secret: 'not-the-secret' });
  expect([forged.status, forged.body]).toEqual([401, { ok: false, refusal: { key: 'badSignature', params: {} }, message: expect.stringContaining('signature') }]);
  const large = await feed.sendRaw(JSON.stringify({ events: [comment('big', 'x'.repeat(1_100_000))] })).catch((thrown: unknown) => String(thrown));
  if (typeof large === 'object') expect([large.status, large.body['refusal']]).toEqual([413, { key: 'tooLarge', params: { maxBytes: 1_048_576 } }]);
  else expect(large, 'or the engine hung up before reading it all').toMatch(/fetch failed/u);
  const many = await feed.send(Array.from({ length: 501 }, (_none, index) => comment(`m-${index}`, 'x')));
  expect(many.status).toBe(400);
  const broken = await feed.sendRaw('{"events": [');
  expect([broken.status, (broken.body['refusal'] as { key: string }).key]).toEqual([400, 'badMessage']);

  const mixed = await feed.send([
    comment('g-1', '好的第一条'), { type: 'comment', id: 'g-2', user: { name: '林' } }, { type: 'order', id: 'g-3', orderId: 'o', status: 'paid', amount: 129.5, currency: 'CNY' }, 'nonsense', comment('g-5', '好的第二条'),
  ]);
  expect(mixed.status).toBe(200);
  expect(mixed.body).toMatchObject({ ok: true, accepted: 2, duplicates: 0, refused: [{ index: 1, field: 'text', key: 'badMessage' }, { index: 2, field: 'amount', key: 'badMessage' }, { index: 3, key: 'badMessage' }] });
  expect(readComments(engine.dataDir, sourceId)).toEqual(['好的第一条', '好的第二条']);

  // A shop whose secret was never entered, then one with the wrong secret.
  const page = await windows.open('console', engine.link('producer'));
  const settings = settingsPage(page);
  await settings.go('数据来源');
  await settings.addSource('Shopify 订单', {});
  const shop = createShopifySender({ baseUrl: engine.url, sourceId: 'shopify', secret: 'right' });
  const before = await shop.payOrder({ id: 1, total: '9.00' });
  expect([before.status, (before.body['refusal'] as { key: string }).key]).toEqual([403, 'secretMissing']);
  await settings.field('签名密钥').fill('right');
  await page.getByRole('main').getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('密钥已保存')).toBeVisible();
  const wrong = await shop.payOrder({ id: 2, total: '9.00' }, { secret: 'wrong' });
  expect([wrong.status, (wrong.body['refusal'] as { key: string }).key]).toEqual([401, 'badSignature']);
  expect((await shop.payOrder({ id: 3, total: '9.00' })).status).toBe(200);
  expect(readOrders(engine.dataDir, 'shopify')).toEqual([{ orderId: '3', paidMinor: 900 }]);
});

test('pairing: an unknown, a used and a missing ticket each say what to do', async ({ startRoom, windows }) => {
  const engine = await startRoom();
  const link = engine.link('producer');
  await expect((await windows.open('first', link)).getByTestId('air-chip')).toBeVisible();
  const used = await windows.open('used', link);
  await expect(used.getByText('配对链接已经用过，请向场控要一个新的链接。')).toBeVisible();
  const unknown = await windows.open('unknown', link.replace(/#ticket=.*$/u, '#ticket=this-was-never-issued-by-anyone'));
  await expect(unknown.getByText('配对链接无效或已撤销，请向场控要一个新的链接。')).toBeVisible();
  const none = await windows.open('none', `${engine.url}/console`);
  await expect(none.getByRole('alert')).toHaveText('本窗口还没有配对');
  await none.screenshot({ path: 'test-results/seen-unpaired.png' });
  const host = await windows.open('host', engine.link('host').replace('/prompter', '/console'));
  await expect(host.getByRole('alert')).toContainText('这个身份（主播）不能打开此页面');
});
