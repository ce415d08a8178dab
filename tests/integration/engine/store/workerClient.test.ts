import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataDirInUse, DataDirUnusable, lockDataDir } from '#engine/adapters/store/dataDirLock.ts';
import type { ShowRequests } from '#engine/adapters/store/showFile.ts';
import { StoreProblem } from '#engine/adapters/store/storeProblem.ts';
import { openStoreWorker } from '#engine/adapters/store/workerClient.ts';
import { startFailure } from '#engine/startFailure.ts';
import type { RescueReport } from '#shared/alerts/rescue.ts';
import type { SessionId } from '#shared/ids.ts';
import { instant } from '#shared/time/instant.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const sessionId = 's-1' as SessionId;
const opened = { sessionId, at: instant(1), actor: { kind: 'engine' }, commandId: null, events: [{ kind: 'sessionOpened', sessionId, title: 'T' }] } as const;

async function start(slowMs = 1_000) {
  const log = createQuietLog();
  const client = await openStoreWorker<ShowRequests>({ file: 'show', path: join(await tempDir(), 'show.db'), slowMs, log, onDeath: (problem) => log.error(problem.message) });
  return { log, client };
}

describe('store worker client', () => {
  it('a call that fails rejects alone; the ones around it are answered', async () => {
    const { client } = await start();
    const answers = await Promise.allSettled([client.call('append', opened), client.call('append', opened), client.call('sessions', null)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(answers[1]).toMatchObject({ reason: { name: 'StoreProblem', kind: 'sqlite', code: 'SQLITE_CONSTRAINT_PRIMARYKEY' } });
    await client.close();
  });

  it('closing lets what was asked before finish', async () => {
    const { client, log } = await start();
    const appended = client.call('append', opened);
    await client.close();
    expect(await appended).toMatchObject({ kind: 'appended' });
    await expect(client.call('sessions', null)).rejects.toMatchObject({ kind: 'closed' });
    expect(log.entries).toEqual([]);
  });

  it('slow calls are logged by name', async () => {
    const { client, log } = await start(0.000_1);
    await client.call('append', opened);
    await client.close();
    expect(log.entries).toContainEqual({ level: 'warn', what: 'store call was slow', fields: expect.objectContaining({ file: 'show', call: 'append' }) });
  });
});

describe('data folder lock', () => {
  it('a second claim is refused with the pid of the first, and free again after release', async () => {
    const dir = await tempDir();
    const lock = lockDataDir(dir, 4_242);
    expect(() => lockDataDir(dir, 4_243)).toThrow(DataDirInUse);
    expect(() => lockDataDir(dir, 4_243)).toThrow(/4242/u);
    lock.release();
    lock.release();
    lockDataDir(dir, 4_243).release();
  });

  it('a folder that cannot be one is named with the system\'s code, in both languages with what to do', async () => {
    const path = join(await tempDir(), 'a-file');
    await writeFile(path, '');
    const lock = (): unknown => { try { return lockDataDir(path, 1); } catch (thrown) { return thrown; } };
    expect(lock()).toBeInstanceOf(DataDirUnusable);
    expect(startFailure(lock(), path, 'en')).toBe(`The data folder ${path} cannot be used (EEXIST). Make it a folder you may write to, or choose another one with --data.`);
    expect(startFailure(lock(), path, 'zh-Hans-CN')).toContain('用 --data 另选一个');
  });

  it('a full disk at the start is called a full disk', () => {
    expect(startFailure(new StoreProblem({ kind: 'sqlite', code: 'SQLITE_FULL', message: 'database or disk is full' }), '/data', 'en')).toBe('The disk of /data is full. Free some space and start again; what was recorded is safe.');
  });

  it('a file that is no database is put aside, and that is said', async () => {
    const dir = await tempDir();
    const path = join(dir, 'show.db');
    await writeFile(path, 'this was never a database, and is longer than a header '.repeat(40));
    const told: RescueReport[] = [];
    const client = await openStoreWorker<ShowRequests>({ file: 'show', path, slowMs: 50, log: createQuietLog(), onDeath: () => undefined, onRescued: (report) => { told.push(report); } });
    expect(await client.call('loadCurrent', null)).toEqual({ sessionId: null, events: [], seq: 0 });
    await client.close();
    expect(told).toMatchObject([{ file: 'show', from: 'nothing' }]);
    expect(await readFile(join(dir, told[0]?.aside ?? ''), 'utf8')).toContain('never a database');
  });
});
