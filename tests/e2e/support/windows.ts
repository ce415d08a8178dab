/** Windows of the product: one browser context each, watched for page errors and breaches of the content security policy. */
import type { Browser, BrowserContext, ConsoleMessage, Page } from '@playwright/test';

export interface OpenOptions {
  readonly locale?: 'zh-CN' | 'en-US';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Do not wait for anything: the page is meant to show a message instead of a screen. */
  readonly isTurnedDown?: boolean;
}

export interface Windows {
  /** Opens a link in a context of its own, as another machine would. */
  readonly open: (name: string, link: string, options?: OpenOptions) => Promise<Page>;
  /** Faults of all windows so far; empty is what every journey must end with. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What the browser itself reports about a page; Chromium words a policy breach as a console error. */
const isBreach = (message: ConsoleMessage): boolean => message.type() === 'error' && /content security policy|refused to/iu.test(message.text());

export function createWindows(browser: Browser): Windows {
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  const watch = (name: string, page: Page): void => {
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
    page.on('crash', () => faults.push(`${name}: the page crashed`));
    page.on('console', (message) => { if (isBreach(message)) faults.push(`${name}: ${message.text()}`); });
  };
  return {
    open: async (name, link, options = {}) => {
      const context = await browser.newContext({ locale: options.locale ?? 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: options.viewport ?? { width: 1920, height: 1080 } });
      contexts.push(context);
      const page = await context.newPage();
      watch(name, page);
      await page.goto(link);
      return page;
    },
    faults: () => faults,
    close: async () => { await Promise.all(contexts.map((context) => context.close())); },
  };
}
