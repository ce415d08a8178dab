/** The run-sheet while the show runs: back on time and undone again, the palette, own keys, the crew's view, paper, the host's phone. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { runsheetSchema, type RunsheetItem } from '../../shared/runsheet/item.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import type { EngineProcess } from '../harness/engineProcess.ts';
import { loadSample, sampleSheet } from '../harness/sampleShow.ts';
import { consolePage } from './support/consolePage.ts';
import { readLog } from './support/logReader.ts';
import { expect, test } from './support/test.ts';

const shot = async (page: Page, name: string): Promise<void> => { await page.screenshot({ path: `/tmp/e2e-live-${name}.png` }); };
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now());

/** The sample show, planned to have begun `lateMs` ago by the clock on the wall in Shanghai, linked so that nothing absorbs it. */
async function startLate(desk: DeskClient, lateMs: number, more: (items: readonly RunsheetItem[]) => Readonly<Record<string, unknown>> = () => ({})): Promise<void> {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(Date.now() - lateMs);
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  const at = ((h * 60 + m) * 60 + s) * 1_000;
  const items = sampleSheet().items.map((item, index): RunsheetItem => ({ ...item, start: index === 0 ? { kind: 'fixed', at: at as never } : { kind: 'linked' } }));
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'unloadShow' });
  await desk.must({ kind: 'importRunsheet', sheet: runsheetSchema.parse({ ...sampleSheet(), date: TODAY, items, ...more(items) }) });
  await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
  await desk.must({ kind: 'startShow' });
}

const onAir = (desk: DeskClient) => { const { show } = desk.state(); if (show.kind !== 'running') throw new Error(`not running: ${show.kind}`); return show.onAir; };

async function room(startRoom: () => Promise<EngineProcess>, afterwards: (run: () => Promise<unknown>) => void): Promise<{ readonly engine: EngineProcess; readonly desk: DeskClient; readonly link: (role: 'producer' | 'host' | 'viewer') => Promise<string> }> {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  return {
    engine, desk,
    link: async (role) => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: 'e2e' })).urls[0] ?? '',
  };
}

test('late: a way back is applied with one press, logged, and taken back with one press', async ({ startRoom, windows, afterwards }) => {
  const { engine, desk, link } = await room(startRoom, afterwards);
  await startLate(desk, 6 * 60_000);
  const page = await windows.open('console', await link('producer'));
  const panel = page.getByTestId('catchup');
  await expect(panel).toContainText(/晚 06:0\d/u);
  const best = panel.locator('[data-plan=A]');
  await expect(best).toContainText(/压缩 .*省 \d+:\d\d.*结束/u);
  await expect(panel.locator('[data-plan=C]')).toContainText('整体顺延');
  await shot(page, 'catchup');
  const { show } = desk.state();
  const before = show.kind === 'running' ? show.sheet.items.map(({ durationMs }) => durationMs) : [];

  await best.getByRole('button', { name: '采用' }).click();
  const applied = page.getByTestId('catchup-applied');
  await expect(applied).toContainText(/采用了追时方案，动了 \d+ 段/u);
  await expect(panel).toBeHidden();
  await shot(page, 'catchup-applied');
  const edit = readLog(engine.dataDir).findLast(({ event }) => event.kind === 'planEdited')?.event;
  expect(edit?.kind === 'planEdited' ? edit.record?.catchUp : null).toMatchObject({ planId: 'A' });
  await desk.until('the plan got shorter', (state) => state.show.kind === 'running' && state.show.sheet.items.some(({ durationMs }, index) => durationMs < (before[index] ?? 0)));

  await applied.getByRole('button', { name: '撤销', exact: true }).click();
  await desk.until('every row has its length again', (state) => state.show.kind === 'running' && state.show.dropped.length === 0 && state.show.sheet.items.every(({ durationMs }, index) => durationMs === before[index]));
  await expect(applied).toBeHidden();
  await expect(panel).toBeVisible();
});

test('a plan the show has left behind is refused with its reason', async ({ startRoom, windows, afterwards }) => {
  const { desk, link } = await room(startRoom, afterwards);
  await startLate(desk, 6 * 60_000);
  const { show } = desk.state();
  const [, , third] = show.kind === 'running' ? show.sheet.items : [];
  if (third === undefined) throw new Error('no third row');
  await desk.must({ kind: 'jumpToItem', itemId: third.id, sawOnAir: onAir(desk).id, jumpedRows: 'dropped' });
  const ack = await desk.command({ kind: 'applyCatchUp', planId: 'A', savesMs: 60_000 as never, changes: [{ itemId: third.id, kind: 'squeeze', toDurationMs: (third.durationMs - 60_000) as never }] }, randomUUID());
  expect(ack.ok ? null : ack.refusal.key).toBe('staleCatchUp');
  const page = await windows.open('console', await link('producer'));
  await expect(consolePage(page).liveRow).toContainText(third.title.zh);
});

test('the palette jumps, the timeline and timers follow, offset can be counted both ways', async ({ startRoom, windows, afterwards }) => {
  const { desk, link } = await room(startRoom, afterwards);
  await startLate(desk, 30_000, (items) => ({ adLibs: [{ ...items[3], id: 'adlib-1', cue: 'A1', title: { zh: '机动答疑', en: 'Spare Q&A' }, start: { kind: 'linked' } }], loop: { fromId: items[0]?.id, toId: items[1]?.id, times: 3 } }));
  const page = await windows.open('console', await link('producer'));
  const { liveRow } = consolePage(page);
  await expect(liveRow).toContainText('第 1/3 轮');

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: '命令面板' });
  await palette.getByRole('combobox').fill('coffee');
  await expect(palette.getByRole('option').first()).toContainText('咖啡机');
  await shot(page, 'palette');
  const wanted = sampleSheet().items.find(({ title }) => /coffee/iu.test(title.en));
  await palette.locator(`[data-entry="row.${wanted?.id ?? ''}"]`).click();
  await page.locator('[data-action=jump]').click();
  await expect(liveRow).toContainText(wanted?.title.zh ?? '?');

  await page.getByRole('tab', { name: '时间轴' }).click();
  await expect(page.getByTestId('timeline')).toBeVisible();
  await expect(page.locator('[data-lane=planned]')).toHaveCount(26);
  await expect(page.getByTestId('timeline-now')).toBeVisible();
  await shot(page, 'timeline');
  await page.locator(`[data-lane=planned][data-cue="${sampleSheet().items[20]?.cue ?? ''}"]`).click();
  await expect(page.getByRole('dialog')).toContainText(sampleSheet().items[20]?.title.zh ?? '?');
  await page.keyboard.press('Escape');

  await page.keyboard.press('m');
  const timers = page.getByRole('dialog', { name: '计时器' });
  await timers.getByLabel('计时器名称').fill('优惠截止');
  await timers.getByRole('button', { name: '5:00' }).click();
  await expect(timers.getByTestId('timer')).toContainText(/优惠截止.*0[45]:\d\d/u);
  await timers.getByRole('button', { name: '暂停计时 优惠截止' }).click();
  await expect(timers.getByTestId('timer')).toHaveAttribute('data-clock', 'paused');
  await timers.getByLabel('怎么计').selectOption('until');
  await timers.getByLabel('时刻').fill('23:59:59');
  await timers.getByRole('button', { name: '开始' }).click();
  await expect(timers.getByTestId('timer')).toHaveCount(2);
  await shot(page, 'timers');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.keyboard.press('j');
  await page.getByRole('dialog', { name: '机动段' }).locator('[data-action=fireAdLib]').click();
  await expect(liveRow).toContainText('机动答疑');
  await expect(liveRow).toContainText('插播');
  await shot(page, 'adlib');

  const offset = page.getByRole('button', { name: '切换偏差的算法' });
  await expect(offset).toContainText('总偏差');
  await offset.click();
  await expect(offset).toContainText('相对偏差');
  await page.reload();
  await expect(page.getByRole('button', { name: '切换偏差的算法' })).toContainText('相对偏差');
});

test('keys are put elsewhere, conflicts are named, and nothing fires while typing', async ({ startRoom, windows, afterwards }) => {
  const { desk, link } = await room(startRoom, afterwards);
  await startLate(desk, 0);
  const page = await windows.open('console', await link('producer'));
  const { liveRow } = consolePage(page);
  await expect(liveRow).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/settings?section=keys`);
  const line = page.locator('li[data-slot=next]');
  await line.getByRole('button').last().click();
  await page.keyboard.press('h');
  await expect(line.getByRole('alert')).toContainText('暂停');
  await shot(page, 'keys');
  await line.getByRole('button', { name: '改给这个动作' }).click();
  await expect(line).toContainText('H');
  await expect(page.locator('li[data-slot=hold]')).toContainText('未设');

  await page.goto(`${new URL(page.url()).origin}/console`);
  await expect(liveRow).toContainText(sampleSheet().items[0]?.title.zh ?? '?');
  await page.getByRole('textbox', { name: '写提词' }).focus();
  await page.keyboard.type('h h');
  await page.keyboard.press('Escape');
  await expect(liveRow).toContainText(sampleSheet().items[0]?.title.zh ?? '?');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-action=next] kbd')).toHaveText('H');
  await page.keyboard.press('h');
  await expect(liveRow).toContainText(sampleSheet().items[1]?.title.zh ?? '?');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' }).locator('[data-slot=next]')).toContainText('H');
  await shot(page, 'keymap');
});

test('the crew sees its rows and columns and follows a take; the sheet is laid out for paper', async ({ startRoom, windows, afterwards }) => {
  const { desk, link } = await room(startRoom, afterwards);
  await startLate(desk, 0);
  const owner = sampleSheet().items[0]?.owners[0] ?? '';
  const crew = await windows.open('crew', (await link('viewer')).replace('/console', `/crew?owner=${encodeURIComponent(owner)}&columns=plan,expected,scene,producerCue`), { viewport: { width: 390, height: 844 } });
  const table = crew.getByTestId('crew-table');
  const mine = sampleSheet().items.filter(({ owners }) => owners.length === 0 || owners.includes(owner));
  await expect(table.locator('tbody tr')).toHaveCount(mine.length);
  await expect(table.locator('tr[data-status=onAir]')).toContainText(sampleSheet().items[0]?.title.zh ?? '?');
  const target = sampleSheet().items[22];
  if (target === undefined) throw new Error('no row 23');
  await desk.must({ kind: 'jumpToItem', itemId: target.id, sawOnAir: onAir(desk).id, jumpedRows: 'toDo' });
  const live = table.locator('tr[data-status=onAir]');
  await expect(live).toContainText(target.title.zh);
  await expect(live).toBeInViewport();
  await expect(crew.getByTestId('crew-on-air')).toContainText(target.title.zh);
  await expect(crew.locator('button[data-action]')).toHaveCount(0);
  await shot(crew, 'crew-phone');

  const paper = await windows.open('print', await link('viewer'));
  await expect(paper.getByTestId('air-chip')).toBeVisible();
  await paper.goto(`${new URL(paper.url()).origin}/print`);
  await expect(paper.getByTestId('print-table').locator('tbody tr')).toHaveCount(26);
  await expect(paper.getByRole('button', { name: '打印 / 存为 PDF' })).toBeVisible();
  await shot(paper, 'print');
  const pdf = await paper.pdf({ preferCSSPageSize: true, path: '/tmp/e2e-live-print.pdf' });
  // More than one page of A4 landscape (841.89 x 595.28 pt).
  const text = pdf.toString('latin1');
  expect(text).toMatch(/MediaBox\s*\[0 0 84[12]\.?\d* 59[45]\.?\d*\]/u);
  expect(text.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(1);
});

test('a phone paired by its link is the host\'s screen: say-now lines are answered one by one, and the console sees how fast', async ({ startRoom, windows, afterwards }) => {
  const { desk, link } = await room(startRoom, afterwards);
  await startLate(desk, 0);
  const page = await windows.open('console', await link('producer'));
  const phone = await windows.open('phone', await link('host'), { viewport: { width: 390, height: 844 } });
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(sampleSheet().items[0]?.title.zh ?? '?');
  const sheet = consolePage(page);
  const first = await sheet.sayNow('语速慢一点');
  const second = await sheet.sayNow('强调满减');
  await desk.must({ kind: 'startTimer', label: '优惠截止', counts: 'down', durationMs: 300_000 as never, until: null, showOn: ['prompter'] });
  await expect(page.getByTestId('ack-summary')).toContainText('2 条等收到');
  await expect(phone.getByText('语速慢一点')).toBeVisible();
  await expect(phone.getByText('后面还有 1 条')).toBeVisible();
  await expect(phone.getByTestId('prompter-timer')).toContainText(/优惠截止.*0[45]:\d\d/u);
  await shot(phone, 'phone');
  await phone.getByRole('button', { name: '收到' }).click();
  await expect(first).toHaveAttribute('data-answer', 'acknowledged');
  await expect(phone.getByText('强调满减')).toBeVisible();
  await phone.getByRole('button', { name: '收到' }).click();
  await expect(second).toContainText(/✓ 收到 \d+\.\d s/u);
  await expect(page.getByTestId('ack-summary')).toContainText(/通常 \d+\.\d s 收到/u);
  await shot(page, 'acks');
});
