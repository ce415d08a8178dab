import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../harness/engineProcess.ts';

const folder = join(root, 'node_modules/@fontsource-variable/noto-sans-sc');

/** Pages that leave the room use the fonts of whoever opens them; a machine that takes pictures may have no Chinese one, so it is lent the windows' own. */
export async function lendChineseFont(page: Page): Promise<void> {
  const css = readFileSync(join(folder, 'index.css'), 'utf8');
  const pieces = [...css.matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)[^}]*?unicode-range:\s*([^;]+);/gu)].map(([, file = '', range = '']) => ({ data: readFileSync(join(folder, file)).toString('base64'), range }));
  await page.evaluate(async (given) => {
    const faces = await Promise.all(given.map(async ({ data, range }) => new FontFace('Lent', Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)), { unicodeRange: range, weight: '100 900' }).load()));
    for (const face of faces) document.fonts.add(face);
    document.body.style.fontFamily = 'Lent, sans-serif';
  }, pieces);
}
