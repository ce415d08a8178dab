/** The word list where people work: in a cell of the run-sheet, on the shelf, taken from a file; and accounts that are said to be one person. */
import { productSchema } from '#shared/commerce/product.ts';
import { lexiconCsv } from '#shared/compliance/writeLexicon.ts';
import type { Duty } from '#shared/crew/duty.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { sampleSheet } from '../harness/sampleShow.ts';
import { createSignedFeed } from '../harness/signedFeed.ts';
import { shippedLexicon } from '../words/shippedLexicon.ts';
import { expect, test, type Afterwards, type StartRoom } from './support/test.ts';

test.setTimeout(180_000);

async function room(startRoom: StartRoom, afterwards: Afterwards) {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  return { engine, desk };
}
const screen = async (desk: DeskClient, path: string, duties: readonly Duty[] = ['owner']): Promise<string> => {
  const { urls } = await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'producer', name: '李场控', duties: [...duties] });
  return (urls[0] ?? '').replace('/console', path);
};

test('a cell of the run-sheet: what is typed is judged at once, one press puts it otherwise, and that is what is saved', async ({ startRoom, windows, afterwards }) => {
  const { desk } = await room(startRoom, afterwards);
  await desk.must({ kind: 'importRunsheet', sheet: sampleSheet() });
  const page = await windows.open('editor', await screen(desk, '/editor'));
  const cell = page.getByRole('grid', { name: '流程表' }).locator(':is([data-cue="03"], [data-front="03"]) > [data-column="titleZh"]');
  const title = (): string => { const { show } = desk.state(); return show.kind === 'empty' ? '' : show.sheet.items.find(({ cue }) => cue === '03')?.title.zh ?? ''; };
  const before = title();
  await cell.dblclick();
  await page.getByTestId('cell-input').fill('面霜登场,全网最低价');
  await expect(page.getByTestId('word-hit').first()).toContainText('全网最低价');
  await expect(page.getByTestId('word-hit').first()).toContainText('禁用');
  await page.screenshot({ path: test.info().outputPath('cell.png') });
  await page.getByTestId('word-hints').getByRole('button', { name: /改写为/u }).click();
  await expect(page.getByTestId('cell-input')).not.toHaveValue(/全网最低价/u);
  await expect(page.getByTestId('word-hints').getByText('禁用')).toHaveCount(0);
  // The box is still the one being typed into.
  await page.getByTestId('cell-input').press('Enter');
  await expect.poll(title).not.toBe(before);
  expect(title()).toContain('面霜登场');
  expect(title()).not.toContain('全网最低价');
});

test('the shelf: what the list forbids of these goods stands at the product with its field, and keeps it from being listed until compliance lets it pass', async ({ startRoom, windows, afterwards }) => {
  const { desk } = await room(startRoom, afterwards);
  const cream = productSchema.parse({ id: 'C1', linkNo: 1, name: { zh: '舒缓面霜', en: 'Cream' }, complianceClass: '普通化妆品', claimsAllowed: ['保湿', '消炎'], costMinor: 3_000, floorMinor: 5_000, liveMinor: 9_900, lowest7dMinor: 9_900, listMinor: 12_900, stock: 100 });
  await desk.must({ kind: 'importProducts', products: [cream] });
  await desk.must({ kind: 'setShelfPlatforms', platforms: ['own'] });
  const page = await windows.open('shelf', await screen(desk, '/shelf', ['owner', 'compliance']));
  await page.locator('tr[data-product=C1]').click();
  const found = page.getByTestId('product-words');
  await expect(found).toContainText('卖点');
  const forbidden = found.getByTestId('word-hit').filter({ hasText: '禁用' });
  await expect(forbidden).toContainText('消炎');
  await page.screenshot({ path: test.info().outputPath('shelf.png') });
  expect(await desk.command({ kind: 'listProduct', productId: cream.id, platform: 'own', cardMinor: 9_900 as never })).toMatchObject({ ok: false, refusal: { key: 'productWordsBlocked', params: { textField: 'claim', words: '消炎' } } });
  await found.getByRole('button', { name: '合规放行' }).click();
  await found.getByLabel('放行理由').fill('备案功效含舒缓,检测报告已存');
  await found.getByLabel('证据编号').fill('BA-2026-031');
  await found.getByRole('button', { name: '确认放行' }).click();
  await expect(found).toContainText('已放行');
  await desk.must({ kind: 'listProduct', productId: cream.id, platform: 'own', cardMinor: 9_900 as never });
});

test('the list out of a file: what is wrong is named, the difference is shown word for word before anything changes, and it is taken as new editions', async ({ startRoom, windows, afterwards }) => {
  const { desk } = await room(startRoom, afterwards);
  const { entries } = shippedLexicon();
  const [first, second, ...others] = entries;
  if (first === undefined || second === undefined) throw new Error('an empty list');
  const page = await windows.open('words', await screen(desk, '/words', ['owner', 'compliance']));
  await page.getByRole('tab', { name: /词库/u }).click();
  await page.getByRole('button', { name: '导入词库' }).click();
  const file = page.getByLabel('选择词库文件');
  const put = (csv: string) => file.setInputFiles({ name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });

  await put(lexiconCsv([{ ...first, severity: 'ban' as never }]));
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('第 2 行“severity”不对：ban');
  await expect(page.getByTestId('words-diff')).toHaveCount(0);

  // One is changed, one is new, one is not in the file any more.
  await put(lexiconCsv([{ ...first, suggestion: '改成具体参数' }, ...others, { ...first, id: 'R0001', term: '紫气东来' }]));
  const diff = page.getByTestId('words-diff');
  await expect(diff).toContainText(`${String(others.length)} 条与现有词库相同`);
  await expect(diff.locator('details').filter({ hasText: '新增' })).toContainText('紫气东来');
  await expect(diff.locator('details').filter({ hasText: '改动' })).toContainText('建议');
  await expect(diff.locator('details').filter({ hasText: '文件里没有的' })).toContainText(second.term);
  await page.screenshot({ path: test.info().outputPath('diff.png') });
  expect(desk.state().compliance.words.edits).toBe(0);
  await diff.getByRole('checkbox').check();
  await diff.getByRole('button', { name: '确认，改 3 条' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByTestId('edition')).toContainText('+2');
  expect(desk.state().compliance.words.edits).toBe(2);
  await page.getByRole('searchbox', { name: '搜词、类别或法条' }).fill('紫气东来');
  await expect(page.getByText('紫气东来', { exact: true })).toBeVisible();
});

test('one person with two accounts: found by name, said with a reason, counted once in the draws, and taken back', async ({ startRoom, windows, afterwards }) => {
  const { engine, desk } = await room(startRoom, afterwards);
  const feed = createSignedFeed(engine.feed, 1);
  afterwards(async () => { feed.close(); await Promise.resolve(); });
  await feed.send(['暖冬小美一号', '暖冬小美二号'].map((name) => ({ type: 'comment', id: `c-${name}`, at: Date.now(), user: { id: name, name }, text: '你好呀' })));
  const found = async (): Promise<number> => (await desk.query<'findViewers'>({ kind: 'findViewers', text: '暖冬小美' })).viewers.length;
  await expect.poll(found, { timeout: 15_000 }).toBe(2);
  const page = await windows.open('lottery', await screen(desk, '/lottery'));
  await page.getByRole('button', { name: '同一人账号' }).click();
  const dialog = page.getByRole('dialog');
  const link = dialog.getByRole('button', { name: '认定为同一人' });
  await expect(link).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox', { name: '按昵称找账号' }).fill('没有这个人');
  await dialog.getByRole('button', { name: '查找' }).click();
  await expect(dialog).toContainText('没有找到这个昵称');
  await dialog.getByRole('textbox', { name: '按昵称找账号' }).fill('暖冬小美');
  await dialog.getByRole('button', { name: '查找' }).click();
  for (const name of ['暖冬小美一号', '暖冬小美二号']) await dialog.getByRole('checkbox', { name }).check();
  await expect(link).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox', { name: '认定依据' }).fill('连麦同一个人');
  await page.screenshot({ path: test.info().outputPath('links.png') });
  await link.click();
  await expect(dialog.getByTestId('viewer-link')).toContainText('2 个账号 · 连麦同一个人');
  expect(desk.state().lottery.links).toMatchObject([{ note: '连麦同一个人', by: '李场控' }]);
  await dialog.getByRole('button', { name: '撤销' }).click();
  await expect(dialog).toContainText('还没有认定过');
  expect(desk.state().lottery.links).toEqual([]);
});
