/** Settings, reached from the console's own menu, found by role and name in zh-CN. */
import { expect, type Locator, type Page } from '@playwright/test';
import { join } from 'node:path';
import { root } from '../../harness/engineProcess.ts';

export const demoFile = (name: string): string => join(root, 'resources/demo', name);

export interface SettingsPage {
  readonly go: (section: string) => Promise<void>;
  readonly backToConsole: () => Promise<void>;
  readonly connectObs: (port: number, password: string) => Promise<void>;
  /** What the page says about OBS, with what to do. */
  readonly obsStatus: Locator;
  readonly addSource: (kind: string, fields: Readonly<Record<string, string>>) => Promise<Locator>;
  readonly chooseFile: (path: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }) => Promise<void>;
  readonly field: (label: string) => Locator;
  /** Makes a one-time link for a role of the pairing page. */
  readonly pairingLink: (role: string) => Promise<string>;
}

export function settingsPage(page: Page): SettingsPage {
  const content = page.getByRole('main');
  const field = (label: string): Locator => content.getByLabel(label, { exact: true });
  const go = async (section: string): Promise<void> => {
    if (!page.url().includes('/settings')) {
      await page.getByRole('button', { name: '菜单' }).click();
      await page.getByRole('menuitem', { name: '设置' }).click();
    }
    await page.getByRole('navigation', { name: '设置' }).getByRole('link', { name: section }).click();
    await expect(page.getByRole('navigation', { name: '设置' }).getByRole('link', { name: section })).toHaveAttribute('aria-current', 'page');
  };
  return {
    go, field,
    backToConsole: async () => {
      await page.getByRole('link', { name: '回到场控台' }).click();
      await page.getByTestId('air-chip').waitFor();
    },
    obsStatus: content.getByRole('region', { name: 'OBS' }),
    connectObs: async (port, password) => {
      // The first card is the main OBS; the second OBS has the same fields.
      await field('主机').first().fill('127.0.0.1');
      await field('端口').first().fill(String(port));
      await field('密码').fill(password);
      await content.getByRole('button', { name: '连接', exact: true }).click();
    },
    addSource: async (kind, fields) => {
      const before = await content.getByRole('listitem').count();
      await content.getByRole('button', { name: new RegExp(`^${kind}`, 'u') }).click();
      for (const [label, text] of Object.entries(fields)) {
        const input = field(label);
        if (!(await input.isVisible())) await content.getByText('高级', { exact: true }).click();
        await input.fill(text);
      }
      await content.getByRole('button', { name: '添加', exact: true }).click();
      await expect(content.getByRole('listitem')).toHaveCount(before + 1);
      return content.getByRole('listitem').last();
    },
    chooseFile: async (file) => { await content.locator('input[type=file]').setInputFiles(file); },
    pairingLink: async (role) => {
      await content.getByRole('button', { name: new RegExp(`^${role}`, 'u') }).click();
      await content.getByRole('button', { name: '生成链接' }).click();
      return content.getByRole('textbox', { name: '仅本机' }).inputValue();
    },
  };
}

/** Imports a shipped sample without touching the mapping. */
export async function importSample(page: Page, settings: SettingsPage, kind: '导入流程表' | '导入商品', file: string, title?: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: kind, exact: true }).click();
  await settings.chooseFile(demoFile(file));
  if (title !== undefined) await settings.field('标题').fill(title);
  await page.getByRole('button', { name: /^导入 \d+ 行$/u }).click();
  await expect(page.getByText('导入好了')).toBeVisible();
}
