import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileSecrets } from '#engine/adapters/secrets/fileSecrets.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

async function start() {
  const dir = await tempDir();
  const path = join(dir, 'secrets.json');
  const log = createQuietLog();
  return { dir, path, log, secrets: createFileSecrets({ path, log }), mode: async () => (await stat(path)).mode & 0o777 };
}

describe('file secrets', () => {
  it('keep a secret across a restart, in a file only its owner can read', async () => {
    const { path, log, secrets, mode } = await start();
    await secrets.set('obs', '密码 pass');
    expect(await mode()).toBe(0o600);
    expect(await createFileSecrets({ path, log }).get('obs')).toBe('密码 pass');
    expect(log.entries).toEqual([]);
  });

  it('know nothing of owners that were never set or were removed, prototype names included', async () => {
    const { secrets } = await start();
    expect(await secrets.get('constructor')).toBeNull();
    await secrets.set('a', '1');
    await secrets.remove('a');
    await secrets.remove('a');
    expect(await secrets.get('a')).toBeNull();
    await secrets.set('b', '2');
    expect(await secrets.owners()).toEqual(['b']);
  });

  it('many changes at once all survive, and leave no half-written file behind', async () => {
    const { dir, secrets } = await start();
    await Promise.all(Array.from({ length: 40 }, (_, index) => secrets.set(`source-${index}`, `value-${index}`)));
    for (let index = 0; index < 40; index += 1) expect(await secrets.get(`source-${index}`)).toBe(`value-${index}`);
    expect(await readdir(dir)).toEqual(['secrets.json']);
  });

  it('a file others can read is closed to them, with a warning', async () => {
    const { path, log, secrets, mode } = await start();
    await secrets.set('obs', 'x');
    await chmod(path, 0o644);
    expect(await secrets.get('obs')).toBe('x');
    expect(await mode()).toBe(0o600);
    expect(log.entries.map(({ level }) => level)).toEqual(['warn']);
  });

  it('a damaged file is set aside, never overwritten', async () => {
    const { path, log, secrets } = await start();
    await writeFile(path, '{"obs": 12', { mode: 0o600 });
    expect(await secrets.get('obs')).toBeNull();
    await secrets.set('obs', 'new');
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe('{"obs": 12');
    expect(log.entries.map(({ level }) => level)).toEqual(['error']);
  });
});
