/**
 * The main job on real input: a run-sheet from a file, a real OBS, a real RTMP ingest, comments from Twitch's protocol,
 * orders from signed webhooks, the host's screen, and an engine killed in the middle of it.
 */
import type { Page } from '@playwright/test';
import type { StoredEvent } from '../../shared/show/events.ts';
import { remainingAt, runAnchor } from '../../shared/show/runClock.ts';
import { instant } from '../../shared/time/instant.ts';
import { createShopifySender } from '../fakes/shop/shopifySender.ts';
import { startIrc } from '../../electron/engine/simulator/twitch/startIrc.ts';
import { connectWithToken, pair, type DeskClient } from '../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../harness/engineProcess.ts';
import { createRtmpSink } from '../harness/obs/createRtmpSink.ts';
import { startRealObs, type RealObs } from '../harness/obs/startRealObs.ts';
import { until } from '../harness/obs/until.ts';
import { sampleScenes, sampleSheet } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { consolePage, recordFlips, type ConsolePage } from './support/consolePage.ts';
import { readComments, readLog, readOrders, readSessions, readTakes, zeroAtOf } from './support/logReader.ts';
import { importSample, settingsPage, type SettingsPage } from './support/settingsPage.ts';
import { expect, randomFrom, test } from './support/test.ts';

const TITLE = '青禾优选 · 暖冬焕新夜';
const SHOP_SECRET = 'shpss_e2e_0123456789abcdef';
const STANDBY = '00_备播';
const items = sampleSheet().items;
const titleOf = (index: number): string => items[index]?.title.zh ?? '';
const sceneOf = (index: number): string => items[index]?.obsScene ?? '';
const shot = async (page: Page, name: string): Promise<void> => { await page.screenshot({ path: `test-results/seen-${name}.png` }); };
const programScene = async (obs: RealObs): Promise<string> => (await obs.client().call('GetCurrentProgramScene')).currentProgramSceneName;

/** A take is true when OBS, the prompter and the log say the same. */
async function expectOnAir(index: number, at: { readonly desk: ConsolePage; readonly prompter: Page; readonly obs: RealObs; readonly dataDir: string }): Promise<void> {
  await expect(at.desk.liveRow).toContainText(titleOf(index));
  await expect(at.prompter.getByRole('heading', { level: 1 })).toHaveText(titleOf(index));
  await expect.poll(() => programScene(at.obs)).toBe(sceneOf(index));
  const last = readTakes(at.dataDir).at(-1)?.event;
  expect([last?.item.cue, last?.item.title.zh, last?.item.obsScene]).toEqual([items[index]?.cue, titleOf(index), sceneOf(index)]);
}

/** Sends one order after the other until told to stop; keeps the ids that were answered with 200. */
function keepOrdering(url: () => string, sourceId: string, firstId: number): { readonly answered: Set<string>; readonly stop: () => Promise<void> } {
  const answered = new Set<string>();
  let isWanted = true;
  const work = (async () => {
    for (let id = firstId; isWanted; id += 1) {
      const shop = createShopifySender({ baseUrl: url(), sourceId, secret: SHOP_SECRET });
      // No answer (the engine is gone) promises nothing; only a 200 does.
      const reply = await shop.payOrder({ id, total: '10.00', lines: [{ sku: 'QH-TIS-06', quantity: 1, price: '10.00' }] }).catch(() => null);
      if (reply?.status === 200) answered.add(String(id));
      await new Promise((resolve) => { setTimeout(resolve, 40); });
    }
  })();
  return { answered, stop: async () => { isWanted = false; await work; } };
}

/** A second producer's client that changes a room setting again and again and keeps every acknowledged sequence number. */
function keepCommanding(client: DeskClient): { readonly acked: Map<number, number>; readonly stop: () => Promise<void> } {
  const acked = new Map<number, number>();
  let isWanted = true;
  const work = (async () => {
    for (let span = 0; isWanted && client.socket.connected; span = (span + 1) % 50) {
      const ack = await client.command({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: span as never }).catch(() => null);
      if (ack?.ok === true) acked.set(ack.value.seq, span);
      await new Promise((resolve) => { setTimeout(resolve, 30); });
    }
  })();
  return { acked, stop: async () => { isWanted = false; await work; } };
}

/** Ms since the engine takes the next press again: a second take within the minimum span is refused. Negative = not yet. */
function msSinceMayTake(log: readonly StoredEvent[]): number {
  const span = log.reduce((ms, { event }) => (event.kind === 'roomSet' ? event.minTakeSpanMs : ms), 0);
  const takenAt = log.findLast(({ event }) => event.kind === 'itemTaken')?.at ?? 0;
  return Date.now() - takenAt - span;
}

async function setUpSources(page: Page, settings: SettingsPage, twitchUrl: string): Promise<void> {
  await settings.go('数据来源');
  const twitch = await settings.addSource('Twitch 评论', { 'Twitch 频道': 'twitch.tv/cuedeck', '服务器地址': twitchUrl });
  await expect(twitch).toContainText('已连接，还没有消息');
  const shop = await settings.addSource('Shopify 订单', {});
  await expect(shop).toContainText('还没有签名密钥');
  await settings.field('签名密钥').fill(SHOP_SECRET);
  await page.getByRole('main').getByRole('button', { name: '保存', exact: true }).click();
  await expect(shop).toContainText('密钥已保存');
}

test('a producer and a host run the sample show on a real OBS, through a killed engine and a dropped ingest', async ({ browserName, afterwards, startRoom, windows }) => {
  test.setTimeout(180_000);
  const seed = Number(process.env['CUEDECK_E2E_SEED'] ?? Date.now() % 100_000);
  test.info().annotations.push({ type: 'seed', description: `CUEDECK_E2E_SEED=${seed} (${browserName})` });
  console.log(`journey: CUEDECK_E2E_SEED=${seed}`);
  const random = randomFrom(seed);

  const sink = await createRtmpSink();
  afterwards(() => sink.stop());
  await sink.start();
  const obs = await startRealObs({ scenes: [STANDBY, ...sampleScenes()] });
  afterwards(() => obs.stop());
  await obs.setStreamTarget(sink.server, sink.key);
  const twitch = await startIrc(['cuedeck']);
  afterwards(() => twitch.stop());
  let engine: EngineProcess = await startRoom();
  const { dataDir, port } = engine;

  const page = await windows.open('console', engine.link('producer'));
  const prompter = await windows.open('prompter', engine.link('host'), { viewport: { width: 1280, height: 800 } });
  const desk = consolePage(page);
  const settings = settingsPage(page);

  await test.step('first run: an empty room offers three ways to begin', async () => {
    await expect(page.getByRole('heading', { name: '先选一样开始' })).toBeVisible();
    await expect(prompter.getByText('还没有流程')).toBeVisible();
    await shot(page, 'first-run');
  });

  await test.step('the sample files come in through the import page without mapping a column by hand', async () => {
    await page.getByRole('button', { name: '去导入' }).click();
    await importSample(page, settings, '导入流程表', 'sample-runsheet.csv', TITLE);
    await expect(page.getByText('流程表共 26 段。')).toBeVisible();
    await importSample(page, settings, '导入商品', 'sample-products.csv');
    await expect(page.getByText('商品共 15 款。')).toBeVisible();
  });

  await test.step('OBS: a wrong password is named with what to do, the right one connects', async () => {
    await settings.go('OBS');
    await settings.connectObs(obs.port, 'not-the-password');
    await expect(page.getByRole('alert').filter({ hasText: '密码不对' })).toContainText('显示连接信息');
    await shot(page, 'wrong-password');
    await settings.connectObs(obs.port, obs.password);
    await expect(settings.obsStatus).toContainText(`${sampleScenes().length + 1} 个场景`);
    await expect(settings.obsStatus).toContainText('已连接');
  });

  await test.step('sources: Twitch and the shop', () => setUpSources(page, settings, twitch.url));

  const second = await test.step('a link for a second producer', async () => {
    await settings.go('配对屏幕');
    const { url, token } = await pair(await settings.pairingLink('再加一位场控'));
    return { url, token };
  });

  await test.step('preflight: every scene the sheet names is in OBS', async () => {
    await settings.backToConsole();
    await page.getByRole('button', { name: '开播前检查' }).click();
    const preflight = page.getByRole('dialog', { name: '开播前检查' });
    await expect(preflight.getByRole('listitem').filter({ hasText: 'OBS 场景' })).toContainText('通过');
    await expect(preflight.getByRole('listitem').filter({ hasText: '连接 OBS' })).toContainText('通过');
    await expect(preflight.getByRole('listitem').filter({ hasText: '不通过' })).toHaveCount(0);
    await shot(page, 'preflight');
    await preflight.getByRole('button', { name: '关闭' }).click();
  });

  await test.step('armed for real, started, live on the real ingest', async () => {
    await desk.press('正式就绪');
    await expect(prompter.getByText('待开场').first()).toBeVisible();
    await desk.press('开始节目');
    await expectOnAir(0, { desk, prompter, obs, dataDir });
    await desk.goLive.click();
    await expect(desk.air).toContainText('直播中');
    await expect.poll(async () => (await obs.client().call('GetStreamStatus')).outputActive).toBe(true);
    await expect(prompter.locator('[data-air=live]')).toBeVisible();
  });

  const feed = createSignedFeed(engine.feed);
  afterwards(async () => feed.close());
  await test.step('comments, orders and viewers move the figures', async () => {
    for (const text of ['黄皮选哪个色号?', '3号链接多少钱', 'does it ship to Osaka?']) twitch.say(text);
    await expect(desk.comment('黄皮选哪个色号?')).toBeVisible();
    await expect(desk.comment('does it ship to Osaka?')).toBeVisible();
    const shop = createShopifySender({ baseUrl: engine.url, sourceId: 'shopify', secret: SHOP_SECRET });
    for (const [id, total] of [[9_000_000_000_001, '119.00'], [9_000_000_000_002, '89.00'], [9_000_000_000_003, '42.00']] as const) {
      expect((await shop.createOrder({ id, total })).status).toBe(200);
      expect((await shop.payOrder({ id, total })).status).toBe(200);
    }
    await expect.poll(() => desk.figure('支付订单')).toBe(3);
    await expect.poll(() => desk.figure('支付 GMV')).toBe(250);
    expect(await desk.figure('GPM')).toBeNull();
    await feed.send([{ type: 'viewers', id: 'v-1', online: 1_204, views: 5_000, uniqueViewers: 3_000 }]);
    await expect.poll(() => desk.figure('在线人数')).toBe(1_204);
    await expect.poll(() => desk.figure('GPM')).toBe(50);
    expect(readComments(dataDir, 'twitch')).toEqual(['黄皮选哪个色号?', '3号链接多少钱', 'does it ship to Osaka?']);
    await shot(page, 'console-live');
  });

  await test.step('say now: sent, seen by the host, answered, with the time it took', async () => {
    const cue = await desk.sayNow('语速慢一点，强调满减');
    await expect(cue).toHaveAttribute('data-answer', 'waiting');
    await expect(prompter.getByText('语速慢一点，强调满减')).toBeVisible();
    await shot(prompter, 'say-now');
    await prompter.getByRole('button', { name: '收到' }).click();
    await expect(cue).toHaveAttribute('data-answer', 'acknowledged');
    await expect(cue).toContainText(/✓ 收到 \d+\.\d s/u);
    await expect(prompter.getByText('语速慢一点，强调满减')).toBeHidden();
  });

  const killAfterTake = 2 + Math.floor(random() * 3);
  const killDelayMs = Math.floor(random() * 120);
  for (let index = 1; index <= 5; index += 1) {
    const isKilled = index === killAfterTake;
    await test.step(`NEXT: item ${index + 1}${isKilled ? ', and the engine is killed' : ''}`, async () => {
      const commanding = isKilled ? keepCommanding(await connectWithToken(second.url, second.token)) : null;
      const ordering = isKilled ? keepOrdering(() => engine.url, 'shopify', 9_100_000_000_000) : null;
      if (isKilled) await until('orders and commands are flowing', 10_000, () => (ordering?.answered.size ?? 0) > 3 && (commanding?.acked.size ?? 0) > 3);
      await expect(desk.next).not.toHaveAttribute('aria-disabled', 'true');
      await expect.poll(() => msSinceMayTake(readLog(dataDir)), 'the guard against double presses has passed').toBeGreaterThan(0);
      // Odd rows by the keyboard, even ones by the mouse.
      if (index % 2 === 1) {
        await page.locator('body').click({ position: { x: 4, y: 4 } });
        await page.keyboard.press('Space');
      } else await desk.next.click();
      if (isKilled) {
        await new Promise((resolve) => { setTimeout(resolve, killDelayMs); });
        await engine.kill9();
        await commanding?.stop();
        await expect(page.getByRole('alert').filter({ hasText: '与引擎失去联系' })).toBeVisible();
        const restarted = await startEngineProcess({ dataDir, port });
        afterwards(() => restarted.stop());
        engine = restarted;
      }
      await expectOnAir(index, { desk, prompter, obs, dataDir });
      if (isKilled) {
        await ordering?.stop();
        await expectNothingLost({ desk, dataDir, second, answered: ordering?.answered ?? new Set(), acked: commanding?.acked ?? new Map() });
      }
    });
  }
  expect(readTakes(dataDir).map(({ event }) => event.item.cue), 'each take is in the log once').toEqual(items.slice(0, 6).map((item) => item.cue));

  await test.step('the ingest drops: reconnecting, never off air, and back', async () => {
    await expect(desk.air).toContainText('直播中');
    const airSeen = await desk.recordAir();
    await sink.stop();
    await expect(desk.air).toContainText('重连中');
    await expect(prompter.locator('[data-air=reconnecting]')).toBeVisible();
    await shot(page, 'reconnecting');
    await sink.start();
    await expect(desk.air).toContainText('直播中', { timeout: 30_000 });
    expect(new Set(await airSeen())).toEqual(new Set(['直播中', '重连中']));
  });

  await test.step('the stream is ended by a hold, then the show; the session is complete on disk', async () => {
    await desk.hold('长按下播', () => expect(desk.air).toContainText(/正在下播|未推流/u));
    await expect(desk.air).toContainText('未推流');
    await expect.poll(async () => (await obs.client().call('GetStreamStatus')).outputActive).toBe(false);
    await desk.hold('结束节目', () => expect(prompter.getByText('本场结束')).toBeVisible());
    await settings.go('场次记录');
    const row = page.getByRole('row').filter({ hasText: '本场' });
    await expect(row).toContainText('直播');
    const log = readLog(dataDir);
    expect(readSessions(dataDir)).toEqual([expect.objectContaining({ mode: 'live', started_at: expect.any(Number), ended_at: expect.any(Number), events: log.length })]);
    expect(log.map(({ seq }) => seq), 'no hole in the log').toEqual(log.map((_event, index) => index + 1));
    const kinds = log.map(({ event }) => event.kind);
    for (const kind of ['runsheetImported', 'productsImported', 'showLoaded', 'showStarted', 'streamStartRequested', 'hostCueSent', 'hostCueAcknowledged', 'streamStopRequested', 'showEnded'] as const) expect(kinds.filter((each) => each === kind), kind).toHaveLength(1);
    await shot(page, 'sessions');
  });
});

interface Survived { readonly desk: ConsolePage; readonly dataDir: string; readonly second: { readonly url: string; readonly token: string }; readonly answered: ReadonlySet<string>; readonly acked: ReadonlyMap<number, number> }

/** After kill -9: the timer's anchor, what both windows show, every acknowledged command and every webhook answered with 200. */
async function expectNothingLost({ desk, dataDir, second, answered, acked }: Survived): Promise<void> {
  const client = await connectWithToken(second.url, second.token);
  const { show } = client.state();
  const log = readLog(dataDir);
  const zeroAt = zeroAtOf(log);
  client.close();
  if (show.kind !== 'running') throw new Error(`the show is ${show.kind} after the restart`);
  expect(runAnchor(show.onAir), 'the anchor is what the log says, to the millisecond').toEqual({ kind: 'running', zeroAt });

  // What is left is rounded up to the second, as of the last whole second of the engine's clock; `off` shifts that clock.
  const expected = (at: number, off: number): number => Math.ceil(remainingAt({ kind: 'running', zeroAt: instant(zeroAt) }, instant(Math.floor((at + off) / 1_000) * 1_000)) / 1_000);
  const flips = await recordFlips(desk.remaining, 5);
  const errors = flips.map(({ text, at }) => {
    const [minutes = '0', seconds = '0'] = text.split(':');
    const shown = Number(minutes) * 60 + Number(seconds);
    expect([expected(at, 0), expected(at, 100)], `the countdown says ${text} at ${at}`).toContain(shown);
    return Math.min(at % 1_000, 1_000 - (at % 1_000));
  });
  // A machine busy with OBS and two browsers paints late, never early: the least of them is what the clock itself is off.
  expect(Math.min(...errors), `the countdown beats within 100 ms of the log's (${errors.join(', ')} ms)`).toBeLessThan(100);

  const bySeq = new Map(log.map(({ seq, event }) => [seq, event]));
  for (const [seq, span] of acked) expect(bySeq.get(seq), `acknowledged command at ${seq}`).toMatchObject({ kind: 'roomSet', minTakeSpanMs: span });
  const stored = new Set(readOrders(dataDir, 'shopify').map(({ orderId }) => orderId));
  expect([...answered].filter((id) => !stored.has(id)), 'orders answered with 200 but not stored').toEqual([]);
  expect(answered.size).toBeGreaterThan(3);
  expect(acked.size).toBeGreaterThan(3);
}
