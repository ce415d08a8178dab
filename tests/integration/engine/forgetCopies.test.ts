import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgettingCopies } from '#engine/adapters/forgetCopies.ts';

import { createManualClock } from '#tests/fakes/manualClock.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const DAY_MS = 86_400_000;

async function start(place = 'backups') {
  const dataDir = await tempDir();
  const folder = join(dataDir, place);
  const clock = createManualClock();
  const done: string[] = [];
  const raw = { forget: async () => { done.push('forget'); }, expire: async (days?: number) => { done.push(`expire ${days}`); } };
  const copy = async (name: string, ageDays: number) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), name);
    const at = (clock.now() - ageDays * DAY_MS) / 1_000;
    await utimes(join(folder, name), at, at);
  };
  return { done, copy, left: async () => (await readdir(folder).catch((): string[] => [])).toSorted(), ...forgettingCopies(raw, { dataDir, clock }) };
}

describe('copies made before a migration', () => {
  it('go when a viewer is taken out, half-made ones too; what names no viewer stays', async () => {
    const { copy, forget, left, done } = await start();
    for (const name of ['crowd-v3.db', 'crowd-v3.db.new', 'lottery-v1.db', 'review-v1.db', 'show-v7.db', 'notes.txt']) await copy(name, 0);
    await forget({}, []);
    expect([await left(), done]).toEqual([['notes.txt', 'show-v7.db'], ['forget']]);
  });

  it('damaged files that were set aside go too, with their logs', async () => {
    const { copy, forget, left } = await start('damaged');
    const aside = '2026-11-23T06-47-56-123Z.db';
    for (const name of [`crowd-${aside}`, `crowd-${aside}-wal`, `crowd-${aside}.json`, `lottery-${aside}`, `show-${aside}`, 'notes.txt']) await copy(name, 0);
    await forget({}, []);
    expect(await left()).toEqual(['notes.txt', `show-${aside}`]);
  });

  it('go with the raw messages when they are as old', async () => {
    const { copy, expire, left, done } = await start();
    await copy('crowd-v3.db', 31);
    await copy('crowd-v4.db', 29);
    await copy('show-v7.db', 400);
    await expire(30);
    expect([await left(), done]).toEqual([['crowd-v4.db', 'show-v7.db'], ['expire 30']]);
  });

  it('a folder that was never made is no fault', async () => {
    const { expire, forget, left } = await start();
    await expire();
    await forget({}, []);
    expect(await left()).toEqual([]);
  });
});
