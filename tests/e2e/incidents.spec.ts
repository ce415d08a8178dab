/** Incidents that people open: who is called, who takes it, who answers for which step, what proves it, and the room's own runbook. */
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { loadSample } from '../harness/sampleShow.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { DEFAULT_ALERT_SETTINGS } from '#shared/alerts/settings.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(360_000);

const linkOf = async (desk: DeskClient, name: string, duties: readonly Duty[]): Promise<string> => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties })).urls[0] ?? '';

test('operations may only ask for an incident; compliance is called when nobody takes it, takes it, owns a step, adds evidence and closes it', async ({ afterwards, startRoom, windows }, info) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'setAlertSettings', settings: { ...DEFAULT_ALERT_SETTINGS, escalation: { onAirMs: 5_000, standingMs: 60_000 } } });
  const [lin, wu] = [await windows.open('Lin', await linkOf(desk, 'Lin', ['compliance'])), await windows.open('Zhou', await linkOf(desk, 'Zhou', ['operations']))];

  await test.step('who may only ask puts it to somebody who may', async () => {
    await wu.getByTestId('alert-bell').click();
    await wu.getByRole('tab', { name: '事故' }).click();
    await wu.getByRole('button', { name: '上报事故' }).click();
    await wu.getByRole('combobox', { name: '什么事' }).selectOption({ label: '个人信息上屏' });
    await wu.getByRole('textbox', { name: '已知情况' }).fill('订单弹窗露出了手机号');
    await wu.screenshot({ path: info.outputPath('declare.png') });
    await wu.getByRole('dialog', { name: '上报事故' }).getByRole('button', { name: '上报事故' }).click();
    await desk.until('asked', (state) => state.asks.length === 1);
    expect(desk.state().health.incidents).toHaveLength(0);
    const [ask] = desk.state().asks;
    if (ask === undefined) throw new Error('nothing was asked');
    await desk.must({ kind: 'settleAsk', askId: ask.id, allow: true });
  });

  await test.step('nobody of the first duty is there: the next is called on the engine\'s clock', async () => {
    await desk.until('called', (state) => state.health.incidents[0]?.called[0]?.to === 'compliance', 15_000);
    const card = lin.getByTestId('incident-card');
    await expect(card).toBeVisible();
    await expect(card.getByTestId('incident-calls')).toContainText('已呼叫：导播、合规');
    await lin.screenshot({ path: info.outputPath('called.png') });
    await card.getByRole('button', { name: '我来处理' }).click();
    await expect(card).toContainText('Lin 已接手');
  });

  await test.step('owner, tick, evidence, cause and follow-up', async () => {
    const card = lin.getByTestId('incident-card');
    await card.getByRole('button', { name: '“核对是否须按个保法第57条通知”由谁负责' }).click();
    await lin.getByRole('menuitem', { name: '我来' }).click();
    await expect(card.getByRole('listitem').filter({ hasText: '第57条' }).filter({ has: lin.getByRole('checkbox') })).toContainText('Lin');
    // Ticked when the engine has it, a moment after the press.
    await card.getByRole('checkbox', { name: /记下露出了什么/u }).click();
    await expect(card.getByRole('checkbox', { name: /记下露出了什么/u })).toBeChecked();
    await card.getByRole('button', { name: '标记此刻' }).click();
    await card.getByRole('button', { name: '加链接…' }).click();
    await card.getByRole('textbox', { name: '网址' }).fill('javascript:alert(1)');
    await card.getByRole('button', { name: '添加', exact: true }).click();
    await expect(card.getByText('请填 http 或 https 开头的网址')).toBeVisible();
    await card.getByRole('textbox', { name: '网址' }).fill('https://example.invalid/clip');
    await card.getByRole('button', { name: '添加', exact: true }).click();
    await card.locator('input[type=file]').setInputFiles({ name: 'leak.png', mimeType: 'image/png', buffer: Buffer.from('abc') });
    await expect(card.getByTestId('incident-evidence')).toContainText('leak.png');
    await expect(card.getByTestId('incident-evidence')).toContainText('SHA-256 ba7816bf8f01cfea');
    await expect(card.getByTestId('incident-evidence').getByRole('listitem')).toHaveCount(3);
    for (const [width, height] of [[1280, 720], [1920, 1080]] as const) {
      await lin.setViewportSize({ width, height });
      await lin.screenshot({ path: info.outputPath(`card-${String(width)}.png`) });
    }
    await card.getByRole('textbox', { name: '原因' }).fill('弹窗未脱敏');
    await card.getByRole('textbox', { name: '后续' }).fill('改弹窗模板，明天前');
    await card.getByRole('button', { name: '关单' }).click();
    await desk.until('closed', (state) => state.health.incidents[0]?.closed?.followUp === '改弹窗模板，明天前');
  });

  await test.step('the room makes a runbook its own, and the next card goes by it', async () => {
    const owner = await windows.open('Owner', await linkOf(desk, 'Owner', ['owner']));
    // The link pairs first; a page left before that is not paired.
    await expect(owner.getByTestId('alert-bell')).toBeVisible();
    await owner.goto(`${new URL(owner.url()).origin}/settings?section=runbooks`);
    const runbook = owner.getByTestId('runbook-noSound');
    await runbook.locator('summary').click();
    await runbook.getByRole('textbox', { name: '第 1 步 · 步骤' }).fill('先看调音台三号推子');
    await runbook.getByRole('button', { name: '加一步' }).click();
    await expect(runbook.getByText('每一步都要写清楚做什么')).toBeVisible();
    await runbook.getByRole('textbox', { name: '第 6 步 · 步骤' }).fill('通知前台');
    await owner.screenshot({ path: info.outputPath('runbooks.png') });
    await runbook.getByRole('button', { name: '保存' }).click();
    await expect(runbook).toContainText('已改');
    await desk.must({ kind: 'openIncident', topic: 'noSound', isDrill: true });
    await expect(lin.getByTestId('incident-card')).toContainText('先看调音台三号推子');
    await expect(lin.getByTestId('incident-card')).toContainText('本间手册');
    await expect(lin.getByTestId('incident-card').getByRole('checkbox')).toHaveCount(6);
  });
});
