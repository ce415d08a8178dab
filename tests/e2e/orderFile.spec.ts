/** Orders out of a file nobody knows the headers of: assigned by hand once, remembered for its shape, and every row that is no order named and counted. */
import type { Locator, Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import type { SourceId } from '../../shared/ids.ts';
import { connectDesk } from '../harness/deskClient.ts';
import { startToday } from '../harness/sampleShow.ts';
import { expect, test } from './support/test.ts';

const HEADERS = ['单据', '价税合计', '制单日', '收款日', '货号'];
const day = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now());

async function openManual(page: Page): Promise<Locator> {
  await page.getByRole('navigation', { name: '设置' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: '录入', exact: true }).first().click();
  return page.getByRole('region', { name: '导入订单文件' });
}

test('columns are assigned by hand and remembered by shape; bad rows are named by row and field and counted as unread; the same orders as XLSX add nothing', async ({ startRoom, windows, afterwards }) => {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  await desk.must({ kind: 'addSource', source: { kind: 'manual', id: 'hand' as SourceId, name: '手工录入' } });
  await startToday(desk, 'rehearsal');
  // The engine's own link is the desk's: it pairs once.
  const link = (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: 'e2e' })).urls[0] ?? '';
  const page = await windows.open('console', link, { viewport: { width: 1280, height: 720 } });
  await page.getByTestId('air-chip').waitFor();
  await page.goto(`${new URL(page.url()).origin}/settings?section=sources`);
  const file = await openManual(page);
  const rows = [['X-1', '129.00', `${day()} 00:00:01`, `${day()} 00:00:02`, 'S1'], ['X-2', '1,238.00', `${day()} 00:00:03`, '', 'S2'], ['X-3', '12,5', `${day()} 00:00:04`, '', 'S1'], ['', '89.00', `${day()} 00:00:05`, '', 'S1']];
  const csv = [HEADERS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  await file.getByLabel('选订单文件').setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });

  const send = file.getByRole('button', { name: '导入', exact: true });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  for (const [field, header] of [['订单号', '单据'], ['金额', '价税合计'], ['下单时间', '制单日'], ['支付时间', '收款日']] as const) await file.getByLabel(field, { exact: true }).selectOption({ label: header });
  await expect(file).toContainText('能导入 2 单');
  await expect(file).toContainText('2 行读不了');
  await expect(file).toContainText('第 4 行 · 金额 金额读不懂 “12,5”');
  await expect(file).toContainText('第 5 行 · 订单号 没有单号');
  await page.screenshot({ path: test.info().outputPath('mapping.png') });
  await send.click();
  await expect(file).toContainText('已导入：新增 3 条，已有 0 条，读不了 2 行');
  await expect.poll(async () => (await desk.query<'sourceVitals'>({ kind: 'sourceVitals' })).vitals.find(({ sourceId }) => sourceId === 'hand')?.unreadKinds.map(({ what, count }) => `${what} ${String(count)}`).toSorted()).toEqual(['order file: amount 1', 'order file: no number 1']);

  // The same shape again, as a workbook: nothing to assign, and nothing is counted twice.
  const workbook = await writeXlsxFile([HEADERS, ...rows.slice(0, 2)].map((cells) => cells.map((value) => ({ value, type: String }))) as never).toBuffer();
  await file.getByLabel('选订单文件').setInputFiles({ name: 'export.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: workbook });
  await expect(file).toContainText('用了上次这种表头的对应');
  await expect(file).toContainText('能导入 2 单');
  await send.click();
  await expect(file).toContainText('已导入：新增 0 条，已有 3 条，读不了 0 行');
});
