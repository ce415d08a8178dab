/** What a page owes to keys and screen readers, read off the page itself. */
import type { Page } from '@playwright/test';

/** Everything that can be pressed or typed into and has no name, everything that scrolls and cannot be reached by keys. Empty is right. */
export const unreachable = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const nameOf = (element: Element): string => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join('') : '';
    const inner = [...element.querySelectorAll('[aria-label], title')].map((each) => each.getAttribute('aria-label') ?? each.textContent ?? '').join('');
    return [element.getAttribute('aria-label') ?? '', labelled, labels, element.textContent ?? '', inner, element.getAttribute('title') ?? ''].map((text) => text.trim()).find((text) => text !== '') ?? '';
  };
  const shape = (element: Element): string => element.outerHTML.slice(0, 140);
  const nameless = [...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea, summary, [role=tab], [role=option], [role=menuitem], table, dialog, aside, [role=group], [role=img]')].filter((element) => shown(element) && nameOf(element) === '').map((element) => `no name: ${shape(element)}`);
  const canFocus = 'button:not([disabled]), a[href], input, select, textarea, summary, [tabindex="0"]';
  const stuck = [...document.querySelectorAll('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = (/auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) || (/auto|scroll/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    return scrolls && shown(element) && !element.matches(canFocus) && element.querySelector(canFocus) === null;
  }).map((element) => `cannot be scrolled by keys: ${shape(element)}`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `two elements are #${id}`);
  return [...nameless, ...stuck, ...twice];
});

/** Words that are paler than WCAG 2.2 AA asks for (4.5, from 24 px or 18.66 px bold on 3), as "ratio text". What lies under a transparent ground is looked up from the next one that is not. */
export const tooPale = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  type Colour = readonly [r: number, g: number, b: number, a: number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (css: string): Colour => {
    if (canvas === null) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top: Colour, under: Colour): Colour => [0, 1, 2].map((i) => (top[i] ?? 0) * top[3] + (under[i] ?? 0) * (1 - top[3])).concat(1) as unknown as Colour;
  const groundOf = (element: Element | null): Colour => {
    if (element === null) return [13, 15, 18, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] >= 1 ? own : over(own, groundOf(element.parentElement));
  };
  const light = ([r, g, b]: Colour): number => [r, g, b].map((part) => { const share = part / 255; return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; }).reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = (walker.currentNode.textContent ?? '').trim();
    if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('[aria-disabled=true], :disabled, option') !== null) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const [a, b] = [light(over(read(style.color), ground)), light(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5) - 0.01) found.add(`${ratio.toFixed(2)} “${text.slice(0, 40)}” ${element.tagName.toLowerCase()}`);
  }
  return [...found];
});
