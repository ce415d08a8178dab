import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageFonts } from '#engine/review/pageFonts.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const face = (family: string, url: string, range: string): string => `@font-face{font-family:${family};font-style:normal;src:url(${url})format("woff2-variations");unicode-range:${range}}`;

async function folder(rules: string): Promise<string> {
  const dir = await tempDir();
  await mkdir(join(dir, 'files'));
  for (const name of ['han.woff2', 'sign.woff2', 'files/other.woff2']) await writeFile(join(dir, name), name);
  await writeFile(join(dir, 'index-abc.css'), rules);
  return dir;
}

describe('fonts a printed page carries', () => {
  it('only pieces with a sign of the page in them, whether they stand beside the sheet or below it', async () => {
    const fonts = createPageFonts(await folder([face('Noto Sans SC Variable', '/assets/han.woff2', 'U+4E00-4EFF,U+9999'), face('Noto Sans SC Variable', './files/other.woff2', 'U+30??'), face('Noto Sans SC Variable', '/assets/sign.woff2', 'U+20AC'), face('Another', '/assets/han.woff2', 'U+4E00')].join('')));
    const carried = async (text: string): Promise<readonly string[]> => [...(await fonts(text)).matchAll(/base64,([^)]+)\)/gu)].map(([, content = '']) => Buffer.from(content, 'base64').toString());
    expect(await carried('一')).toEqual(['han.woff2']);
    expect(await carried('香 ア')).toEqual(['han.woff2', 'files/other.woff2']);
    expect(await carried('€5')).toEqual(['sign.woff2']);
    expect(await carried('plain text')).toEqual([]);
  });

  it('where there are none the page stays as it is', async () => {
    expect(await createPageFonts('/nonexistent')('一')).toBe('');
  });
});
