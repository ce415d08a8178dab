import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRawJournal } from '#engine/adapters/rawJournal.ts';
import type { SessionId, SourceId } from '#shared/ids.ts';
import { createManualClock } from '../../../fakes/manualClock.ts';
import { createQuietLog } from '../../../fakes/quietLog.ts';

const SESSION = 'session-1' as SessionId;
const SOURCE = 'src-1' as SourceId;

function journalIn(options: { maxBytes?: number } = {}) {
  const dir = join(mkdtempSync(join(tmpdir(), 'cuedeck-raw-')), 'raw');
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const clock = createManualClock();
  const log = createQuietLog();
  const journal = createRawJournal({ dir, clock, log, session: () => SESSION, ...options });
  const read = (): readonly { at: number; ids: string[]; raw: string }[] => readdirSync(join(dir, SESSION)).flatMap((name) => gunzipSync(readFileSync(join(dir, SESSION, name))).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { at: number; ids: string[]; raw: string }));
  return { dir, clock, log, journal, read };
}

describe('raw messages', () => {
  it('every message is kept as it came, with the ids of what was read from it, in a file only this user can read', async () => {
    const { dir, journal, read } = journalIn();
    journal.keep(SOURCE, '{"id":7300000000000000001}', ['c1']);
    journal.keep(SOURCE, 'nonsense\n"', []);
    await journal.stop();
    expect(read().map(({ ids, raw }) => [ids, raw])).toEqual([[['c1'], '{"id":7300000000000000001}'], [[], 'nonsense\n"']]);
    const [name = ''] = readdirSync(join(dir, SESSION));
    if (process.platform !== 'win32') expect(statSync(join(dir, SESSION, name)).mode & 0o077).toBe(0);
  });

  it('is bounded: at its limit it says so once and keeps what it has', async () => {
    const { journal, read } = journalIn({ maxBytes: 500 });
    for (let n = 0; n < 100; n += 1) journal.keep(SOURCE, 'x'.repeat(50), [`c${n}`]);
    await journal.stop();
    expect(read().length).toBeGreaterThan(0);
    expect(read().length).toBeLessThan(10);
  });

  it('is deleted after 30 days', async () => {
    const { dir, clock, journal } = journalIn();
    mkdirSync(join(dir, 'old'), { recursive: true });
    mkdirSync(join(dir, 'new'), { recursive: true });
    const ago = (days: number): Date => new Date(clock.now() - days * 86_400_000);
    utimesSync(join(dir, 'old'), ago(31), ago(31));
    utimesSync(join(dir, 'new'), ago(29), ago(29));
    await journal.expire();
    expect(readdirSync(dir)).toEqual(['new']);
  });
});
