import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The `@font-face` rules a page needs, files inside them. '' = there are none: the machine's own fonts are used. */
export type PageFonts = (text: string) => Promise<string>;

interface Face { readonly file: string; readonly range: string; readonly spans: readonly (readonly [from: number, until: number])[] }

/**
 * Chinese on a machine without a Chinese font: what is printed there carries the font the windows have. Of its hundred pieces only those with a
 * sign of the page in them. `cssDir` holds the style sheets that name the pieces.
 */
export function createPageFonts(cssDir: string): PageFonts {
  let known: Promise<readonly Face[]> | null = null;
  return async (text) => {
    const faces = await (known ??= readFaces(cssDir));
    const signs = new Set(Array.from(text, (sign) => sign.codePointAt(0) ?? 0).filter((sign) => sign > 0x7f));
    const needed = faces.filter(({ spans }) => [...signs].some((sign) => spans.some(([from, until]) => sign >= from && sign <= until)));
    const rules = await Promise.all(needed.map(async ({ file, range }) => `@font-face{font-family:"Noto Sans SC";font-weight:100 900;src:url(data:font/woff2;base64,${(await readFile(file)).toString('base64')}) format("woff2");unicode-range:${range}}`));
    return rules.join('\n');
  };
}

async function readFaces(cssDir: string): Promise<readonly Face[]> {
  const sheets = (await readdir(cssDir).catch(() => [])).filter((name) => name.endsWith('.css'));
  const faces = new Map<string, Face>();
  for (const sheet of sheets) {
    for (const [rule] of (await readFile(join(cssDir, sheet), 'utf8')).matchAll(/@font-face\s*\{[^}]*\}/gu)) {
      const [url, range] = [/url\(["']?([^)"']+\.woff2)["']?\)/u.exec(rule)?.[1], /unicode-range:\s*([^;}]+)/u.exec(rule)?.[1]?.trim()];
      if (url === undefined || range === undefined || !/Noto Sans SC/u.test(rule)) continue;
      // A path from the root of the site: the pieces stand beside the sheet.
      const file = url.startsWith('/') ? join(cssDir, basename(url)) : join(cssDir, url);
      faces.set(file, { file, range, spans: range.split(',').flatMap(spanOf) });
    }
  }
  return [...faces.values()];
}

/** `U+4e00-4eff`, `U+20ac`, `U+30??`. */
function spanOf(text: string): readonly (readonly [number, number])[] {
  const found = /^u\+([0-9a-f?]{1,6})(?:-([0-9a-f]{1,6}))?$/iu.exec(text.trim());
  const from = found?.[1];
  if (from === undefined) return [];
  return [[Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(found?.[2] ?? from.replaceAll('?', 'f'), 16)]];
}
