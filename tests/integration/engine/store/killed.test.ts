import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShowFile } from '#engine/adapters/store/showFile.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

const script = join(import.meta.dirname, '../fixtures/appendForever.ts');

/** Lets the child append until `enough` commits were acknowledged, then kills it at once; the acknowledged sequences. */
async function appendUntilKilled(path: string, enough: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    text += chunk;
    if (text.split('\n').length > enough) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return text.split('\n').slice(0, -1).map(Number);
}

describe('show store killed with -9 while appending', () => {
  it('holds every acknowledged event, in order, without holes or halves, time after time', async () => {
    const path = join(await tempDir(), 'show.db');
    for (const enough of [1, 40, 173]) {
      const acked = await appendUntilKilled(path, enough);
      expect(acked.length).toBeGreaterThanOrEqual(enough);
      const file = openShowFile(path);
      const { events, seq } = file.handlers.loadCurrent(null);
      file.close();
      expect(events.map((entry) => entry.seq)).toEqual(Array.from({ length: seq }, (_, index) => index + 1));
      expect(seq).toBeGreaterThanOrEqual(acked.at(-1) ?? Infinity);
      // One session event, then commits of two: a half commit would leave an even count.
      expect(seq % 2).toBe(1);
      const stored = new Set(events.map((entry) => entry.seq));
      expect(acked.filter((entry) => !stored.has(entry))).toEqual([]);
    }
  });
});
