import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '#engine/adapters/log.ts';
import { createScrubber } from '#engine/adapters/scrubber.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';

describe('scrubber', () => {
  it.each(['password', 'obsPassword', 'secret', 'accessToken', 'ticket', 'Authorization', 'set-cookie', 'x-signature', 'apiKey'])('masks %s by its key, however deep', (key) => {
    expect(createScrubber().fields({ deep: [{ [key]: 'abc' }] })).toEqual({ deep: [{ [key]: '[redacted]' }] });
  });

  it('says whether a secret is stored', () => {
    expect(createScrubber().fields({ secretStored: true })).toEqual({ secretStored: true });
  });

  it('masks a secret it has seen by value: in texts, errors and urls', () => {
    const scrubber = createScrubber();
    scrubber.learn('hunter22');
    expect(scrubber.text('ws://x/?p=hunter22')).toBe('ws://x/?p=[redacted]');
    expect(JSON.stringify(scrubber.fields({ error: new Error('bad hunter22'), list: ['hunter22'] }))).not.toContain('hunter22');
  });

  it('shortens bytes and stops at cycles', () => {
    const loop: Record<string, unknown> = { jpeg: new Uint8Array(7) };
    loop['self'] = loop;
    expect(JSON.stringify(createScrubber().fields(loop))).toContain('[7 bytes]');
  });
});

describe('log', () => {
  it('writes JSON lines to a file of its owner, secrets masked', async () => {
    const dir = await tempDir();
    const scrubber = createScrubber();
    scrubber.learn('hunter22');
    const log = createLog({ dir, stderrLevel: null, scrubber });
    log.warn('connect failed with hunter22', { password: 'x', why: new Error('hunter22 refused') });
    log.info('ready', { port: 8080 });
    log.flush();
    const path = join(dir, 'engine.log');
    const text = await readFile(path, 'utf8');
    expect(text).not.toContain('hunter22');
    expect(text.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ level: 'warn', msg: 'connect failed with [redacted]', password: '[redacted]' }, { level: 'info', msg: 'ready', port: 8080 }]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
