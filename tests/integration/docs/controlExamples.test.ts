import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { CONTROL_ACTIONS } from '#shared/protocol/controlActions.ts';
import { FEEDBACK_PARTS } from '#shared/protocol/controlFeedback.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { controlToken, cueOnAir, joinSurface, onAirShow } from '../hub/controlHarness.ts';
import { startHub, until, type TestHub } from '../hub/hubHarness.ts';

const run = promisify(execFile);
const guide = await readFile(join(import.meta.dirname, '../../../docs/control-api.md'), 'utf8');
/** The fenced blocks of one language, as a reader would copy them. */
const blocks = (language: string): readonly string[] => [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'gu'))].map((match) => match[1] ?? '');

let running: TestHub[] = [];
afterEach(async () => {
  await Promise.all(running.map((test) => test.stop()));
  running = [];
});
async function room() {
  const test = await startHub();
  running.push(test);
  await onAirShow(test);
  const token = await controlToken(test);
  return { test, token, env: { ...process.env, CUEDECK_API: `${test.base}/control/v1`, CUEDECK_TOKEN: token, no_proxy: '*' } };
}

describe('docs/control-api.md: every example runs as printed', () => {
  it('curl: state, next, jump, say now', async () => {
    const { test, env } = await room();
    const outputs: unknown[] = [];
    for (const block of blocks('sh')) outputs.push(JSON.parse((await run('sh', ['-c', block], { env })).stdout));
    expect(outputs).toHaveLength(4);
    expect(outputs[0]).toMatchObject({ ok: true, value: { feedback: { now: { cue: '1' }, next: { cue: '2' } }, readout: { remainingMs: expect.any(Number) } } });
    expect(outputs.slice(1)).toEqual([1, 2, 3].map(() => ({ ok: true, value: { seq: expect.any(Number) } })));
    expect(cueOnAir(test)).toBe('3');
    expect(test.runtime.current().state.hostCues.at(-1)?.text).toBe('Wrap up, one minute');
  });

  it('Node over the WebSocket', async () => {
    const { test, env } = await room();
    const path = join(await tempDir(), 'example.mjs');
    await writeFile(path, (blocks('js')[0] ?? '').replace("'ws'", JSON.stringify(import.meta.resolve('ws'))));
    const { stdout } = await run(process.execPath, [path], { env });
    expect(JSON.parse(stdout)).toEqual({ now: '2', next: '3', zeroAt: expect.any(Number) });
    expect(cueOnAir(test)).toBe('2');
  });

  it('every message printed for Companion is taken, and every path printed for its variables is in the feedback', async () => {
    const { test, token } = await room();
    const surface = await joinSurface(test.port, token);
    const messages = [...guide.matchAll(/`(\{"action":[^`]+\})`/gu)].map((match) => match[1] ?? '');
    expect(messages.length).toBeGreaterThan(4);
    for (const [index, text] of messages.entries()) {
      const saw = test.runtime.current().state.show;
      const filled = text.replace('$(LABEL:run)', saw.kind === 'running' ? saw.onAir.id : '');
      if (filled.includes('end-show')) continue;
      surface.send({ ...(JSON.parse(filled) as object), id: index });
      await until(`answer to ${text}`, () => surface.messages.some(({ type, id }) => type === 'ack' && id === index));
      expect([text, surface.messages.find(({ id }) => id === index)?.refusal ?? null]).toEqual([text, null]);
    }
    for (const [, path] of guide.matchAll(/`feedback\.([\w.]+)`/gu)) {
      const found = (path ?? '').split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), surface.messages[0]?.feedback);
      expect([path, found === undefined]).toEqual([path, false]);
    }
    surface.close();
  });

  it('every action and every part of the feedback is in the manual', () => {
    for (const { id } of CONTROL_ACTIONS) expect(guide).toContain(`\`${id}\``);
    for (const part of FEEDBACK_PARTS) expect(guide).toContain(`\`${part}\``);
  });
});
