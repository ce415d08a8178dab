import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemReport } from '#shared/problemReport/problemReport.ts';

const TIME = '2026-11-22T20:00:00.000Z';
const line = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify({ level: 'warn', time: TIME, msg: 'store call was slow', ...fields });
const reportOf = (log: string, over: Partial<Parameters<typeof problemReport>[0]> = {}) =>
  problemReport({ at: TIME, version: '0.1.0', runtime: { platform: 'linux x64' }, files: [], health: null, log, ...over });
const logOf = (text: string): Record<string, unknown>[] => (JSON.parse(text) as { log: Record<string, unknown>[] }).log;

describe('a problem report', () => {
  it('keeps what helps: calls, numbers, codes, our own errors and their places', () => {
    const stack = 'TypeError: x\n    at take (file:///home/li/cuedeck/out/engine/utility.mjs:12:3)\n    at /home/li/secret/place.ts:4:1';
    const [first, second] = logOf(reportOf(`${line({ call: 'flush', file: 'show', ms: 61 })}\n${line({ msg: 'effect failed', error: { name: 'TypeError', message: "Cannot read properties of undefined (reading 'x')", stack } })}\n`));
    expect(first).toEqual({ time: TIME, level: 'warn', msg: 'store call was slow', call: 'flush', file: 'show', ms: 61 });
    expect(second).toEqual({ time: TIME, level: 'warn', msg: 'effect failed', error: { name: 'TypeError', message: 'Cannot read properties of undefined (reading "…")', at: ['utility.mjs:12:3', 'place.ts:4:1'] } });
  });

  it('holds nothing of a viewer, a secret, an address or a folder, in whatever field it stood', () => {
    const secrets = ['观众小明', 'Alice-of-Twitch', 'sk_live_0123456789abcdefghijklmnop', 'rtmp://push.example/live?key=abc', '/home/li/shows', 'li@example.com', '13800138000'];
    const parts = secrets.flatMap((secret) => [
      line({ raw: secret }), line({ name: secret }), line({ text: `${secret} says hi` }), line({ kind: `${secret} ` }), line({ error: { name: 'SyntaxError', message: `Unexpected token in ${secret}`, stack: `SyntaxError: ${secret}\n    at ${secret}` } }),
      line({ error: { name: 'TypeError', message: `cannot use "${secret}"`, stack: '' } }), line({ nested: { deep: { name: secret } } }), line({ list: [secret] }), `${secret} not json`,
    ]);
    const text = reportOf(parts.join('\n'), { files: [{ name: '小明.csv', bytes: 1 }, { name: 'show.db', bytes: 2 }], health: { ok: true, obs: '观众小明 rtmp://push.example' } });
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({ engine: 'unreadable', files: [{ name: 'show.db', bytes: 2 }] });
  });

  it('never fails and never lets words of others through, whatever stands in the log', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
      const text = reportOf(`${line({ ...fields, comment: '观众小明' })}\n{"half": `);
      expect(logOf(text)).toHaveLength(2);
      expect(text).not.toContain('观众');
    }));
  });

  it('is bounded: the newest thousand lines', () => {
    const log = logOf(reportOf(Array.from({ length: 1_200 }, (_value, ms) => line({ ms })).join('\n')));
    expect([log.length, log[0]?.['ms'], log.at(-1)?.['ms']]).toEqual([1_000, 200, 1_199]);
  });
});
