/** The producer's desk, found as a person finds things: by role and name in zh-CN. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface ConsolePage {
  readonly page: Page;
  /** The chip that says whether anything goes out. */
  readonly air: Locator;
  readonly liveRow: Locator;
  readonly remaining: Locator;
  readonly scene: (name: string) => Locator;
  /** Headline figure as a number; null while it says that it knows nothing. */
  readonly figure: (name: string) => Promise<number | null>;
  readonly comment: (text: string) => Locator;
  readonly next: Locator;
  readonly goLive: Locator;
  readonly streamLock: Locator;
  readonly press: (button: string) => Promise<void>;
  /** Holds a button down, as a person does, until what it is held for has happened. */
  readonly hold: (button: string, isDone: () => Promise<void>) => Promise<void>;
  readonly sayNow: (text: string) => Promise<Locator>;
  /** Every text the chip has shown since this was called, in order. */
  readonly recordAir: () => Promise<() => Promise<readonly string[]>>;
}

export function consolePage(page: Page): ConsolePage {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: false });
  const air = page.getByTestId('air-chip');
  const figure = async (name: string): Promise<number | null> => {
    const tile = page.getByRole('list', { name: '实时数据' }).getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) }).first();
    const text = await tile.locator('> span').nth(1).innerText();
    const digits = text.replaceAll(/[^\d.]/gu, '');
    return digits === '' ? null : Number(digits);
  };
  return {
    page, air, figure,
    liveRow: page.getByTestId('live-row'),
    remaining: page.getByTestId('remaining'),
    scene: (name) => page.getByRole('group', { name: '场景' }).getByRole('button', { name }),
    comment: (text) => page.getByRole('listbox', { name: '评论列表' }).getByRole('option').filter({ hasText: text }),
    next: page.locator('[data-action=next]'),
    goLive: page.getByTestId('go-live'),
    streamLock: page.getByTestId('stream-lock'),
    press: async (name) => { await button(name).click(); },
    hold: async (name, isDone) => {
      const target = button(name);
      await expect(target).not.toHaveAttribute('aria-disabled', 'true');
      await target.hover();
      await page.mouse.down();
      try {
        await isDone();
      } finally {
        await page.mouse.up();
      }
    },
    sayNow: async (text) => {
      await page.getByRole('textbox', { name: '写提词' }).fill(text);
      await page.getByRole('button', { name: '发送' }).click();
      return page.getByTestId('host-cue').filter({ hasText: text });
    },
    recordAir: async () => {
      await air.evaluate((chip) => {
        const seen: string[] = [];
        const look = (): void => {
          const now = (document.querySelector('[data-testid=air-chip]')?.textContent ?? '(no chip)').replaceAll(/[\d:]+/gu, '');
          if (seen.at(-1) !== now) seen.push(now);
        };
        look();
        new MutationObserver(look).observe(chip.ownerDocument.body, { subtree: true, childList: true, characterData: true, attributes: true });
        Object.assign(window, { airSeen: seen });
      });
      return () => page.evaluate(() => [...(window as unknown as { airSeen: string[] }).airSeen]);
    },
  };
}

export interface DigitFlip { readonly text: string; readonly at: number }

/** The moments at which a moving figure changed, with what it said then; `at` is this machine's clock, ms. */
export async function recordFlips(digits: Locator, count: number): Promise<readonly DigitFlip[]> {
  return digits.evaluate((element, wanted) => new Promise<{ text: string; at: number }[]>((resolve) => {
    const flips: { text: string; at: number }[] = [];
    const observer = new MutationObserver(() => {
      const text = element.textContent ?? '';
      if (flips.at(-1)?.text === text) return;
      flips.push({ text, at: Date.now() });
      if (flips.length === wanted) { observer.disconnect(); resolve(flips); }
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  }), count);
}
