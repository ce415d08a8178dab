/** The word gate: a blocked word keeps a row from approval until it is put otherwise with one press, or compliance lets it pass; say-now is stopped before it is sent. */
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import type { EngineProcess } from '../harness/engineProcess.ts';
import { sampleSheet } from '../harness/sampleShow.ts';
import { expect, test, type Afterwards } from './support/test.ts';

const LINE = '这款是全网最低价,错过再等一年';

async function room(engine: EngineProcess, afterwards: Afterwards): Promise<DeskClient> {
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  const sheet = sampleSheet();
  await desk.must({ kind: 'importRunsheet', sheet: { ...sheet, items: sheet.items.map((item, index) => (index < 2 ? { ...item, talkingPoints: { zh: [LINE, '现货48小时内发货'], en: [] } } : item)) } });
  return desk;
}
const wordsOf = async (desk: DeskClient, name: string, duties: readonly ('owner' | 'compliance' | 'operations')[]): Promise<string> => {
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name, duties: [...duties] });
  return (urls[0] ?? '').replace('/console', '/words');
};

test.setTimeout(300_000);

test('a blocked word stops approval; the rewrite is taken with one press and approval goes; another row passes by compliance with reason and paper', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await room(engine, afterwards);
  const approvals = (): readonly string[] => { const { show } = desk.state(); return show.kind === 'empty' ? [] : show.sheet.items.slice(0, 2).map(({ approval }) => approval.state); };
  const [first, second] = ((): readonly string[] => { const { show } = desk.state(); return show.kind === 'empty' ? [] : show.sheet.items.slice(0, 2).map(({ cue }) => cue); })();
  const owner = await windows.open('owner', await wordsOf(desk, '李场控', ['owner']));
  const row = owner.getByTestId(`word-row-${first ?? ''}`);
  await expect(row.getByTestId('word-hit').first()).toContainText('禁用');
  await expect(row.getByTestId('word-hit').first()).toContainText('全网最低价');
  await row.getByRole('button', { name: /初审通过/u }).click();
  await expect(row.getByTestId('approval-refused')).toContainText('全网最低价');
  expect(approvals()).toEqual(['draft', 'draft']);
  await owner.screenshot({ path: test.info().outputPath('blocked.png') });

  await row.getByRole('button', { name: /改写为/u }).first().click();
  await expect(row.getByText('直播间活动价', { exact: false }).first()).toBeVisible();
  for (const level of [/初审通过/u, /复审通过/u, /合规锁定/u]) await row.getByRole('button', { name: level }).click();
  await expect(row.getByText('合规已锁定')).toBeVisible();
  expect(approvals()).toEqual(['locked', 'draft']);

  const other = owner.getByTestId(`word-row-${second ?? ''}`);
  await expect(other.getByRole('button', { name: '合规放行' }).first()).toHaveAttribute('aria-disabled', 'true');
  const compliance = await windows.open('compliance', await wordsOf(desk, '王合规', ['compliance']));
  const theirs = compliance.getByTestId(`word-row-${second ?? ''}`);
  await theirs.getByRole('button', { name: '合规放行' }).first().click();
  await theirs.getByLabel('放行理由').fill('附近7日成交记录,说明比较范围');
  await theirs.getByLabel('证据编号').fill('QH-2026-017');
  await compliance.screenshot({ path: test.info().outputPath('override.png') });
  await theirs.getByRole('button', { name: '确认放行' }).click();
  await expect(theirs.getByText('已放行').first()).toBeVisible();
  await other.getByRole('button', { name: /初审通过/u }).click();
  await expect.poll(approvals).toEqual(['locked', 'reviewed']);
  expect(desk.state().compliance.overrides).toMatchObject([{ by: '王合规', evidenceId: 'QH-2026-017' }]);
  const { lines } = await desk.query<'audit'>({ kind: 'audit', afterN: 0 });
  expect(lines.some(({ what, who, subject }) => what === 'overrideWords' && who.name === '王合规' && subject.includes('QH-2026-017'))).toBe(true);
});

test('say-now is checked while it is typed and refused by the engine; what it promises stands in the ledger; list and promises as pictures', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await room(engine, afterwards);
  const page = await windows.open('console', (await wordsOf(desk, '李场控', ['owner'])).replace('/words', '/console'));
  const box = page.getByPlaceholder('马上让主播说…');
  await box.fill('告诉大家这是史低价');
  await expect(page.getByTestId('word-hints')).toContainText('禁用');
  await page.screenshot({ path: test.info().outputPath('say-now.png') });
  await box.press('Enter');
  await expect.poll(() => desk.state().hostCues.length).toBe(0);
  await page.getByTestId('word-hints').getByRole('button', { name: /改写为/u }).click();
  await expect(box).toHaveValue('告诉大家这是活动价');
  await box.fill('前100单加送一支小样');
  await box.press('Enter');
  await expect.poll(() => desk.state().compliance.promises.map(({ text, state }) => [text, state])).toEqual([['前100单加送一支小样', 'open']]);

  const owner = await windows.open('ledger', await wordsOf(desk, '李场控', ['owner', 'compliance']));
  await owner.getByRole('tab', { name: /承诺台账/u }).click();
  await expect(owner.getByTestId('promise')).toContainText('前100单加送一支小样');
  await owner.screenshot({ path: test.info().outputPath('promises.png') });
  await owner.getByRole('button', { name: '已兑现', exact: true }).click();
  await expect.poll(() => desk.state().compliance.promises[0]?.state).toBe('kept');
  await owner.getByRole('tab', { name: /词库/u }).click();
  await owner.getByRole('button', { name: '加词' }).click();
  await owner.getByTestId('word-form').getByLabel(/^词 ·/u).fill('紫气东来');
  await owner.getByRole('button', { name: '保存' }).click();
  await expect(owner.getByTestId('edition')).toContainText('+1');
  await owner.screenshot({ path: test.info().outputPath('list.png') });
  await owner.getByRole('tab', { name: '试一句' }).click();
  await owner.getByLabel('文案').fill('紫⭐气东来,NO①,最⭐佳,加薇信');
  await expect(owner.getByTestId('word-hints').getByTestId('word-hit')).not.toHaveCount(0);
  await expect(owner.getByTestId('word-hints')).toContainText('紫⭐气东来');
  await owner.screenshot({ path: test.info().outputPath('try.png') });
});
