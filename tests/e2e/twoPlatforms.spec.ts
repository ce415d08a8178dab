/** Two platforms at once: a burst, a cluster to the prompter, answered; one feed dies, its figure greys, the gap is drawn; it returns. */
import { danmaku } from '#engine/simulator/bilibili/messages.ts';
import { startBilibiliSocket } from '#engine/simulator/bilibili/startBilibiliSocket.ts';
import { startBridge } from '#engine/simulator/tiktok/startBridge.ts';
import { openAlertOf } from '../../shared/show/decideAlert.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { loadSample } from '../harness/sampleShow.ts';
import { expect, test } from './support/test.ts';

const QUESTION = ['敏感肌能用吗', '敏感肌可以用吗?', '请问敏感肌能用吗', '敏感肌能不能用啊'];

test('two platforms: burst, cluster to the prompter, answered; a feed dies, greys, leaves a gap, and returns', async ({ startRoom, windows, afterwards }) => {
  test.setTimeout(300_000);
  const bilibili = await startBilibiliSocket();
  afterwards(bilibili.stop);
  const tiktok = await startBridge();
  afterwards(tiktok.stop);
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const link = async (role: 'producer' | 'host') => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: 'e2e' })).urls[0] ?? '';
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  await desk.must({ kind: 'addSource', source: { kind: 'bilibiliWeb', id: 'bili' as never, name: 'B站主号', roomId: '101', uid: '0', url: `${bilibili.url}/sub` } });
  await desk.storeSecret('source.bili', JSON.stringify({ token: 'e2e' }));
  await desk.must({ kind: 'addSource', source: { kind: 'tiktokBridge', id: 'tt' as never, name: 'TikTok 号', url: tiktok.url } });
  await desk.until('both feeds', ({ sources }) => sources['bili' as never]?.situation.kind === 'live' && sources['tt' as never]?.situation.kind === 'live', 30_000);
  const page = await windows.open('console', await link('producer'));
  const host = await windows.open('host', await link('host'), { viewport: { width: 390, height: 844 } });
  const comments = page.getByRole('listbox', { name: '评论列表' });
  const online = page.getByRole('list', { name: '实时数据' }).getByRole('listitem').filter({ hasText: '在线人数' });
  const figures = page.getByRole('list', { name: '实时数据' }).getByRole('listitem').filter({ hasText: '评论/分' });
  let gauges = 0;
  const gauge = (count: number): void => tiktok.tell('roomUser', { common: { msgId: `gauge-${gauges += 1}`, roomId: '7300', createTime: String(Date.now()) }, viewerCount: count });
  let said = 0;
  const chatter = (): void => {
    said += 1;
    bilibili.say(danmaku({ text: `来了来了 ${said}`, uid: 5_000 + said, uname: `路人${said}`, at: Date.now(), id: `b-${said}` }));
  };
  /** Platforms tell the number online again and again; so does this one, until the desk shows it. */
  const tellOnline = async (count: number, shown: string): Promise<void> => expect(async () => {
    gauge(count);
    await expect(online).toContainText(shown, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await tellOnline(1_204, '1,204');

  // A burst on both: forty people, ten of them on each platform with the same question.
  for (let n = 0; n < 10; n += 1) {
    const text = QUESTION[n % QUESTION.length] ?? '';
    bilibili.say(danmaku({ text, uid: 100 + n, uname: `观众${n}`, at: Date.now(), id: `q-${n}` }));
    tiktok.chat(text, { user: { userId: String(800 + n), displayId: `u${n}`, nickname: `Fan ${n}` } });
    chatter();
    tiktok.chat(`good evening ${n}`, { user: { userId: String(900 + n), displayId: `v${n}`, nickname: `Guest ${n}` } });
  }
  await expect(page.getByText(/^共 40 条/u).first()).toBeVisible();
  await expect(comments).toContainText('good evening 9');
  const clusters = page.getByRole('listitem').filter({ hasText: '敏感肌' }).filter({ hasText: '20 人' });
  await expect(clusters).toHaveCount(1);
  await desk.until('A-17', (state) => openAlertOf(state, 'A-17') !== null, 30_000);
  const asked = openAlertOf(desk.state(), 'A-17')?.finding.params ?? {};
  expect([Number(asked['people']) >= 5, String(asked['text'])]).toEqual([true, expect.stringContaining('敏感肌')]);

  // One tap to the prompter; the host answers it there.
  await clusters.getByRole('button', { name: '给主播' }).click();
  const question = host.getByTestId('pinned-question');
  await expect(question).toContainText('敏感肌');
  await question.getByRole('button', { name: '已回答' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByTestId('pinned-strip')).toContainText(/✓ .*答完/u);

  // TikTok dies. Its figure, the number online, greys within its age rule (a minute); Bilibili's goes on.
  const diedAt = Date.now();
  tiktok.refuse(503);
  tiktok.cut();
  await desk.until('the loss is told', ({ sources }) => sources['tt' as never]?.situation.kind === 'retrying', 20_000);
  expect(desk.state().sources['tt' as never]?.gaps.at(-1)).toMatchObject({ until: null, reason: 'disconnected' });
  await expect(online).not.toHaveAttribute('data-stale', 'true');
  await expect(async () => {
    chatter();
    expect(await online.getAttribute('data-stale')).toBe('true');
  }).toPass({ intervals: [2_000], timeout: 110_000 });
  expect(Date.now() - diedAt, 'not before its age').toBeGreaterThan(50_000);
  await expect(figures).not.toHaveAttribute('data-stale', 'true');
  await desk.until('A-24', (state) => openAlertOf(state, 'A-24')?.finding.params['key'] === 'tt', 60_000);
  await expect(page.getByRole('group', { name: /全场走势/u })).toContainText('1 次断流');
  await page.screenshot({ path: 'test-results/seen-two-platforms.png' });

  // And returns: the gap is closed, the figure is live again.
  tiktok.refuse(null);
  await desk.until('back', ({ sources }) => sources['tt' as never]?.situation.kind === 'live' && sources['tt' as never]?.gaps.at(-1)?.until !== null, 60_000);
  await tellOnline(1_190, '1,190');
  await expect(online).not.toHaveAttribute('data-stale', 'true');
  await desk.until('A-24 over', (state) => openAlertOf(state, 'A-24') === null, 60_000);
  await expect(page.getByRole('group', { name: /全场走势/u })).toContainText('1 次断流');
});
