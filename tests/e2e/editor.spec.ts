/** The run-sheet editor: from a file through every kind of edit and back to a file; two producers. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import type { Runsheet, RunsheetItem } from '../../shared/runsheet/item.ts';
import type { ShowState } from '../../shared/show/state.ts';
import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import type { EngineProcess } from '../harness/engineProcess.ts';
import { sampleSheet } from '../harness/sampleShow.ts';
import { settingsPage } from './support/settingsPage.ts';
import { expect, test } from './support/test.ts';
import type { Windows } from './support/windows.ts';

const sheetIn = (state: ShowState): Runsheet => {
  if (state.show.kind === 'empty') throw new Error('there is no run-sheet');
  return state.show.sheet;
};

interface Editor {
  readonly page: Page;
  readonly grid: Locator;
  readonly row: (cue: string) => Locator;
  readonly head: (cue: string) => Locator;
  readonly cell: (cue: string, column: string) => Locator;
  /** Types over a cell and saves it. */
  readonly type: (cue: string, column: string, text: string) => Promise<void>;
}

function editorOf(page: Page): Editor {
  const grid = page.getByRole('grid', { name: '流程表' });
  const cell = (cue: string, column: string): Locator => grid.locator(`:is([data-cue="${cue}"], [data-front="${cue}"]) > [data-column="${column}"]`);
  return {
    page, grid, cell,
    row: (cue) => grid.locator(`[data-cue="${cue}"]`),
    head: (cue) => grid.locator(`[data-front="${cue}"]`).getByRole('rowheader'),
    type: async (cue, column, text) => {
      await cell(cue, column).click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
  };
}

const linkFor = async (desk: DeskClient, name: string): Promise<string> => (await desk.query({ kind: 'pairingLinks', role: 'producer', name })).urls[0] ?? '';

/** A producer of this name in a window of their own, at the editor. */
async function openEditor(windows: Windows, desk: DeskClient, name: string): Promise<Editor> {
  const page = await windows.open(name, (await linkFor(desk, name)).replace('/console', '/editor'));
  await expect(page.getByRole('grid', { name: '流程表' })).toBeVisible();
  return editorOf(page);
}

async function room(startRoom: () => Promise<EngineProcess>, afterwards: (run: () => Promise<unknown>) => void): Promise<DeskClient> {
  const engine = await startRoom();
  const desk = await connectDesk(engine.link('producer'));
  afterwards(async () => desk.close());
  return desk;
}

/** A workbook with headers nobody has agreed on: some columns have to be mapped by hand. */
async function strangeWorkbook(): Promise<Buffer> {
  const items = sampleSheet().items.slice(0, 12);
  const clock = (index: number): string => {
    const minutes = 20 * 60 + items.slice(0, index).reduce((sum, item) => sum + item.durationMs / 60_000, 0);
    return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const text = (value: string) => ({ value, type: String });
  return writeXlsxFile([
    ['暖冬夜 主播台本', null, null, null, null, null].map((value) => (value === null ? null : text(value))),
    ['段', '几点', '时长', '讲什么', '场景', '道具'].map(text),
    ...items.map((item, index) => [item.cue, clock(index), String(item.durationMs / 60_000), item.title.zh, item.obsScene ?? '', index % 3 === 0 ? '灯架' : ''].map(text)),
  ]).toBuffer();
}

const withoutId = ({ id: _id, ...sheet }: Runsheet): Omit<Runsheet, 'id'> => sheet;

test('a run-sheet comes in as XLSX, is mapped, edited, bulk edited, dragged, undone, exported, and comes back equal', async ({ afterwards, startRoom, windows }) => {
  const desk = await room(startRoom, afterwards);
  const page = await windows.open('李导', await linkFor(desk, '李导'));
  const settings = settingsPage(page);

  await test.step('import: columns with names nobody knows are mapped by hand', async () => {
    await page.getByRole('button', { name: '去导入' }).click();
    await settings.chooseFile({ name: '台本.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await strangeWorkbook() });
    const use = (header: string): Locator => page.getByRole('row').filter({ hasText: header }).getByRole('combobox');
    await use('几点').selectOption({ label: '开始' });
    await use('讲什么').selectOption({ label: '标题（中文）' });
    await use('段').first().selectOption({ label: '段号' });
    await page.getByRole('button', { name: '导入 12 行' }).click();
    await expect(page.getByText('流程表共 12 段。')).toBeVisible();
  });
  const imported = sheetIn(desk.state());
  expect(imported.items.map(({ title }) => title.zh)).toEqual(sampleSheet().items.slice(0, 12).map(({ title }) => title.zh));

  await page.getByRole('button', { name: '去场控台' }).click();
  await page.getByRole('button', { name: '编辑', exact: true }).click();
  const editor = editorOf(page);
  await expect(editor.grid).toBeVisible();
  // On its own screen every column of this journey is in sight.
  await page.goto(new URL('/editor', page.url()).href);
  await expect(editor.grid).toBeVisible();
  const now = (): Runsheet => sheetIn(desk.state());
  const item = (cue: string): RunsheetItem | undefined => now().items.find((each) => each.cue === cue);

  await test.step('inline: typing begins, Enter saves, a wrong value stays with what is wrong', async () => {
    await editor.type('03', 'titleZh', '新的第三段');
    await expect(editor.cell('03', 'titleZh')).toHaveText('新的第三段');
    await editor.type('03', 'duration', '很久');
    await expect(page.getByRole('alert')).toContainText('不是时长');
    await expect(page.getByTestId('cell-input')).toHaveValue('很久');
    await page.getByTestId('cell-input').fill('7:30');
    await page.keyboard.press('Tab');
    await expect.poll(() => item('03')?.durationMs).toBe(450_000);
    expect(item('03')?.title.zh).toBe('新的第三段');
    await editor.cell('04', 'start').dblclick();
    await page.keyboard.press('Escape');
    await editor.type('04', 'start', '20:30');
    await expect.poll(() => item('04')?.start).toEqual({ kind: 'fixed', at: 20.5 * 3_600_000 });
    await expect(editor.cell('05', 'plannedStart')).toHaveText(/20:3\d/u);
  });

  await test.step('suggestions: a choice is taken from the list', async () => {
    await editor.cell('06', 'phase').dblclick();
    await page.getByRole('option', { name: '答疑' }).click();
    await expect.poll(() => item('06')?.phase).toBe('qa');
  });

  await test.step('points: several lines in one cell', async () => {
    await editor.cell('07', 'pointsZh').click();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('第一条\n第二条；还是第二条');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => item('07')?.talkingPoints.zh).toEqual(['第一条', '第二条；还是第二条']);
  });

  await test.step('bulk: three rows at once', async () => {
    await editor.cell('08', 'titleZh').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByTestId('selected-count')).toHaveText('选中 3 行');
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: '批量修改 3 行' });
    await dialog.getByRole('textbox', { name: '负责人' }).fill('阿宁、小周');
    await dialog.getByRole('textbox', { name: '时长' }).fill('1');
    await dialog.getByRole('button', { name: '修改 3 行' }).click();
    await expect(dialog).toBeHidden();
    expect(['08', '09', '10'].map((cue) => [item(cue)?.owners, item(cue)?.durationMs, item(cue)?.minDurationMs])).toEqual(Array.from({ length: 3 }, () => [['阿宁', '小周'], 60_000, 60_000]));
  });

  await test.step('order: dragged by the head, moved by key, cut and pasted', async () => {
    const [from, to] = [await editor.head('02').boundingBox(), await editor.head('05').boundingBox()];
    if (from === null || to === null) throw new Error('the rows are not in sight');
    await page.mouse.move(from.x + 20, from.y + 16);
    await page.mouse.down();
    await page.mouse.move(from.x + 24, from.y + 60, { steps: 4 });
    await page.mouse.move(to.x + 24, to.y + 30, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => now().items.slice(0, 5).map(({ cue }) => cue)).toEqual(['01', '03', '04', '05', '02']);
    // The row is pressed where it stands now, not where it stood.
    await expect(page.getByTestId('editor-said')).toContainText('移到第 5 行');
    await editor.cell('02', 'titleZh').click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => now().items.slice(0, 5).map(({ cue }) => cue)).toEqual(['01', '03', '04', '02', '05']);
    await expect(page.getByTestId('editor-said')).toContainText('移到第 4 行');
    await page.keyboard.press('Shift+Space');
    await page.keyboard.press('Control+x');
    await editor.cell('12', 'titleZh').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => now().items.at(-1)).toMatchObject({ cue: '02', id: imported.items[1]?.id });
  });

  await test.step('rows: copied, duplicated, inserted, deleted; cells of a spreadsheet pasted', async () => {
    await editor.cell('11', 'titleZh').click();
    await page.keyboard.press('Shift+Space');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await expect.poll(() => now().items.filter(({ title }) => title.zh === item('11')?.title.zh)).toHaveLength(2);
    // Faster than the window shows what came of the first key: the second means the row the first one brings.
    await page.keyboard.press('Control+d');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => now().items).toHaveLength(15);
    await expect(editor.grid).toHaveAttribute('aria-rowcount', '17');
    await page.keyboard.press('Control+Delete');
    await expect.poll(() => now().items).toHaveLength(14);
    await editor.cell('09', 'duration').click();
    await page.getByTestId('cell-input').evaluate((box) => {
      const clip = new DataTransfer();
      clip.setData('text/plain', '4\t2:00\n5\t3:00\n');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clip, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => ['09', '10'].map((cue) => [item(cue)?.durationMs, item(cue)?.minDurationMs])).toEqual([[240_000, 120_000], [300_000, 180_000]]);
  });

  await test.step('columns of the room\'s own: added, kept for this person, filled', async () => {
    await page.getByRole('button', { name: '列', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '列' });
    await dialog.getByRole('textbox', { name: '自定义列' }).fill('机位');
    await dialog.getByRole('button', { name: '加一列' }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await editor.cell('01', 'cue').click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('A 机');
    await page.keyboard.press('Enter');
    await expect.poll(() => item('01')?.custom['机位']).toBe('A 机');
  });

  await test.step('find: goes to the next hit', async () => {
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: '在流程表里查找' }).fill('新的第三');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('search')).toContainText('1 / 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await expect(page.getByTestId('cell-input')).toHaveValue('新的第三段');
    await page.keyboard.press('Escape');
  });

  const edited = now();
  const exported = await test.step('export: JSON, XLSX and CSV', async () => {
    const save = async (format: RegExp): Promise<string> => {
      await page.getByRole('button', { name: '导出' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: format }).click()]);
      return download.path();
    };
    return { json: await save(/JSON/u), xlsx: await save(/XLSX/u), csv: await save(/CSV/u) };
  });
  expect(readFileSync(exported.csv, 'utf8').charCodeAt(0), 'a byte order mark for Excel').toBe(0xfeff);

  await test.step('undo takes every edit back, redo brings every one again; keys that come faster than answers wait', async () => {
    const depth = desk.state().planEdits.undo.length;
    expect(depth).toBeGreaterThan(12);
    await editor.cell('01', 'titleZh').click();
    for (let left = depth; left > 0; left -= 1) await page.keyboard.press('Control+z');
    await expect.poll(() => desk.state().planEdits.undo.length).toBe(0);
    expect(now()).toEqual(imported);
    for (let left = depth; left > 0; left -= 1) await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => desk.state().planEdits.redo.length).toBe(0);
    expect(now()).toEqual(edited);
  });

  await page.goto(new URL('/settings', page.url()).href);
  await test.step('each export comes back as the same plan: replaced by JSON and XLSX, merged by CSV without a change', async () => {
    const bring = async (path: string, name: string, mode: '合并进去' | '整张替换'): Promise<void> => {
      await settings.go('导入');
      const again = page.getByRole('button', { name: '再导一个' });
      if (await again.isVisible()) await again.click();
      await page.getByRole('radio', { name: mode }).check();
      await settings.chooseFile({ name, mimeType: 'application/octet-stream', buffer: readFileSync(path) });
      if (mode === '整张替换' && !name.endsWith('.json')) await settings.field('标题').fill(edited.title);
      await page.getByRole('button', { name: /^导入 \d+ 行$/u }).click();
      await expect(page.getByText('导入好了')).toBeVisible();
    };
    await bring(exported.json, 'back.json', '整张替换');
    expect(withoutId(now())).toEqual(withoutId(edited));
    await bring(exported.xlsx, 'back.xlsx', '整张替换');
    expect(now().items).toEqual(edited.items);
    await bring(exported.csv, 'back.csv', '合并进去');
    expect(now().items).toEqual(edited.items);
    expect(desk.state().planEdits.undo, 'nothing was different').toEqual([]);
  });
});

test('two producers: each sees who changed what; the later edit of one cell is refused with both values', async ({ afterwards, startRoom, windows }) => {
  const desk = await room(startRoom, afterwards);
  await desk.must({ kind: 'importRunsheet', sheet: sampleSheet() });
  const li = await openEditor(windows, desk, '李导');
  const wu = await openEditor(windows, desk, '吴场控');
  const title = (): string => sheetIn(desk.state()).items[4]?.title.zh ?? '';

  await li.cell('05', 'titleZh').click();
  await li.page.keyboard.press('F2');
  await li.page.getByTestId('cell-input').fill('李导的标题');
  await wu.type('05', 'titleZh', '吴场控的标题');
  await expect.poll(title).toBe('吴场控的标题');
  await expect(li.cell('05', 'titleZh')).toHaveAttribute('data-author', '吴场控');

  await li.page.keyboard.press('Enter');
  const dialog = li.page.getByRole('dialog', { name: '同一格刚被别人改过' });
  await expect(dialog.getByRole('region', { name: '现在的内容' })).toContainText('吴场控的标题');
  await expect(dialog.getByRole('region', { name: '你要写的' })).toContainText('李导的标题');
  await dialog.getByRole('button', { name: '保留现在的' }).click();
  expect(title()).toBe('吴场控的标题');
  await expect(li.cell('05', 'titleZh')).toHaveText('吴场控的标题');

  await li.cell('05', 'titleZh').click();
  await li.page.keyboard.press('F2');
  await li.page.getByTestId('cell-input').fill('李导的第二版');
  await wu.type('05', 'titleZh', '吴场控的第二版');
  await expect.poll(title).toBe('吴场控的第二版');
  await li.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '用我的' }).click();
  await expect.poll(title).toBe('李导的第二版');
  await expect(wu.page.getByTestId('last-edit')).toContainText('李导');

  // Different cells of one row do not disturb each other.
  await li.cell('06', 'titleZh').click();
  await li.page.keyboard.press('F2');
  await li.page.getByTestId('cell-input').fill('李导改标题');
  await wu.type('06', 'duration', '9');
  await li.page.keyboard.press('Enter');
  await expect.poll(() => { const row = sheetIn(desk.state()).items[5]; return [row?.title.zh, row?.durationMs]; }).toEqual(['李导改标题', 540_000]);
});

test('locked rows refuse and say so; the row on air asks before it goes, and the run goes on', async ({ afterwards, startRoom, windows }) => {
  const desk = await room(startRoom, afterwards);
  await desk.must({ kind: 'importRunsheet', sheet: sampleSheet() });
  const { page, ...editor } = await openEditor(windows, desk, '李导');
  await editor.cell('03', 'titleZh').click();
  for (const state of ['已看', '已批', '锁定']) {
    await page.getByRole('button', { name: '审批' }).click();
    await page.getByRole('menuitem', { name: `设为“${state}”` }).click();
    await expect(editor.cell('03', 'approval')).toContainText(state);
  }
  await expect(editor.row('03')).toHaveAttribute('data-locked', 'true');
  await editor.cell('03', 'approval').hover();
  await expect(editor.cell('03', 'approval')).toHaveAttribute('title', /锁定：李导，\d\d:\d\d/u);
  await editor.cell('03', 'titleZh').dblclick();
  await expect(page.getByText('第 03 段已锁定')).toBeVisible();
  expect(await page.getByTestId('cell-input').inputValue()).toBe('');

  await desk.must({ kind: 'loadShow', mode: 'rehearsal' });
  await desk.must({ kind: 'startShow' });
  await expect(editor.row('01')).toHaveAttribute('data-status', 'onAir');
  await editor.cell('01', 'titleZh').click();
  await page.keyboard.press('Control+Delete');
  const dialog = page.getByRole('dialog', { name: '这一段正在播' });
  await expect(dialog).toContainText('第 01 段正在播');
  await dialog.getByRole('button', { name: '取消' }).click();
  expect(sheetIn(desk.state()).items).toHaveLength(26);
  await page.keyboard.press('Control+Delete');
  await dialog.getByRole('button', { name: '照样删除' }).click();
  await expect.poll(() => sheetIn(desk.state()).items.length).toBe(25);
  const { show } = desk.state();
  expect(show.kind === 'running' && show.onAir.item.cue).toBe('01');
});

/** The rows that lie in sight of a grid, by what they hold and where they lie: which row should be there, and which is. */
const rowsInSight = (grid: Locator): Promise<readonly { readonly wanted: string; readonly found: readonly (string | null)[] }[]> => grid.evaluate((scroller) => {
  const box = scroller.getBoundingClientRect();
  const [head, height] = [30, 32];
  const seen: { wanted: string; found: (string | null)[] }[] = [];
  for (let y = head + height / 2; y < scroller.clientHeight - height; y += height) {
    const at = document.elementsFromPoint(box.left + 400, box.top + y).map((element) => element.closest('[data-cue]')).find((row) => row !== null);
    const front = document.elementsFromPoint(box.left + 110, box.top + y).map((element) => element.closest('[data-front]')).find((row) => row !== null);
    const line = Math.floor((scroller.scrollTop + y - head) / height);
    seen.push({ wanted: String(line + 1).padStart(4, '0'), found: [at?.getAttribute('data-cue') ?? null, front?.querySelector('[data-column="cue"]')?.textContent ?? null] });
  }
  return seen;
});

test('wherever a table of 1,000 rows is scrolled to, by whatever way, every row in sight is the one that belongs there', async ({ afterwards, startRoom, windows }) => {
  const desk = await room(startRoom, afterwards);
  const sample = sampleSheet();
  const items = Array.from({ length: 1_000 }, (_none, index) => {
    const from = sample.items[index % sample.items.length] as RunsheetItem;
    return { ...from, id: `row-${String(index)}` as RunsheetItem['id'], cue: String(index + 1).padStart(4, '0'), start: index === 0 ? from.start : { kind: 'linked' as const } };
  });
  await desk.must({ kind: 'importRunsheet', sheet: { ...sample, items } });
  const { grid, page, cell } = await openEditor(windows, desk, '李导');
  await expect(grid).toHaveAttribute('aria-rowcount', '1002');
  const expectRows = (): Promise<void> => expect(async () => {
    const rows = await rowsInSight(grid);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.map(({ found }) => found)).toEqual(rows.map(({ wanted }) => [wanted, wanted]));
  }).toPass({ timeout: 10_000 });
  await expectRows();
  // Leaps, small moves, and small moves before what a leap has begun is drawn.
  for (const moves of [[5_000], [16, 16, 16], [640, 640, 640], [12_000, 8, 8], [-9_000, 320, -8], [16_000]]) {
    await grid.evaluate(async (scroller, down) => {
      for (const by of down) { scroller.scrollBy({ top: by }); await new Promise((resolve) => { requestAnimationFrame(resolve); }); }
    }, moves);
    await expectRows();
  }
  await grid.evaluate((scroller) => { scroller.scrollTo({ top: 0, left: 0 }); });
  await cell('0003', 'titleZh').click();
  for (const key of ['PageDown', 'PageDown', 'PageUp']) { await page.keyboard.press(key); await expectRows(); }
  await page.keyboard.press('Control+Home');
  await expectRows();
  await expect(cell('0001', 'titleZh')).toBeInViewport();
});
