/** docs/feeds.md names a test for every rule of every wire: those tests have to be there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Kinds without a wire of their own. */
const WITHOUT_WIRE = ['demoCrowd', 'replay'];

const rows = readFileSync(join(ROOT, 'docs/feeds.md'), 'utf8').split('\n').flatMap((line) => {
  const [adapter, , quoted, title] = line.slice(1, -1).split('|').map((cell) => cell.trim());
  const file = /^`(.+)`$/u.exec(quoted ?? '')?.[1];
  return adapter === undefined || file === undefined || title === undefined ? [] : [{ adapter, title, file: file.startsWith('tests/') ? file : `tests/contracts/sources/${file}` }];
});

describe('docs/feeds.md', () => {
  it.each(rows)('$adapter: $title', ({ file, title }) => {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(title);
  });

  it('has every row read, and none of an adapter that is not', () => {
    const written = readFileSync(join(ROOT, 'docs/feeds.md'), 'utf8').split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| adapter |'));
    expect(rows).toHaveLength(written.length);
    const named = new Set(rows.map(({ adapter }) => adapter));
    expect(Object.keys(SOURCE_ADAPTERS).filter((kind) => !named.has(kind) && !WITHOUT_WIRE.includes(kind))).toEqual([]);
    expect([...named].filter((adapter) => adapter !== 'every' && !(adapter in SOURCE_ADAPTERS))).toEqual([]);
  });
});
