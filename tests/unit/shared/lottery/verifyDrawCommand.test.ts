import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { proofOf } from './proofFixture.ts';

const root = join(import.meta.dirname, '../../../..');
/** What somebody sees who runs the command on these arguments, and the code it ends with. */
function run(...given: readonly string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'electron/launch/verifyDraw.ts'), ...given], { encoding: 'utf8', cwd: root });
  return { code: status, out: stdout, error: stderr };
}
const proof = proofOf(20);

test('a proof, one with a byte order mark, and a whole lottery file hold: 0', async () => {
  const dir = await tempDir();
  const given = { proof: JSON.stringify(proof), marked: `\uFEFF${JSON.stringify(proof)}`, whole: JSON.stringify({ format: 'cuedeck.lottery-file', proof }) };
  for (const [name, text] of Object.entries(given)) {
    writeFileSync(join(dir, name), text);
    const { code, out, error } = run(join(dir, name), '--find', 'douyin:nobody');
    expect([name, code, error]).toEqual([name, 0, '']);
    expect(out).toContain('Host seed only');
    expect(out).toContain('douyin:nobody is not in the list');
    expect(out.trimEnd().split('\n').at(-1)).toBe('15 passed, 0 failed');
    // Moments as people write them.
    expect(out).not.toMatch(/\b1\d{12}\b/u);
  }
});

test('one that was tampered with: 1, says what it means, and claims no trust', async () => {
  const file = join(await tempDir(), 'proof.json');
  writeFileSync(file, JSON.stringify({ ...proof, seed: '00'.repeat(32) }));
  const { code, out } = run(file);
  expect(code).toBe(1);
  expect(out).toContain('FAILED commit     this seed is not the one whose hash was shown before the first entry');
  expect(out).not.toContain('Host seed only');
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, [1-9]\d* failed$/u);
  writeFileSync(file, JSON.stringify({ ...proof, format: 'another' }));
  expect(run(file)).toMatchObject({ code: 1, out: expect.stringContaining('FAILED form') as string });
});

test('nothing to check: 2, and what to do about it', async () => {
  const dir = await tempDir();
  mkdirSync(join(dir, 'folder'));
  const given: Readonly<Record<string, string>> = { 'empty.json': '', 'other.json': '{"a":1}', 'list.json': '[1]', 'null.json': 'null', 'undrawn.json': '{"format":"cuedeck.lottery-file","proof":null}' };
  for (const [name, text] of Object.entries(given)) writeFileSync(join(dir, name), text);
  const said = (...names: readonly string[]): readonly [number | null, string, string] => {
    const { code, out, error } = run(...names.map((name) => join(dir, name)));
    return [code, out, error.replaceAll(`${dir}/`, '').split(/[:.]\s|\n/u)[1] ?? ''];
  };
  expect(['empty.json', 'other.json', 'list.json', 'null.json', 'undrawn.json', 'missing.json', 'folder'].map((name) => said(name))).toEqual([
    [2, '', 'this is not JSON in UTF-8'], [2, '', 'this is JSON, but no proof of a draw'], [2, '', 'this is JSON, but no proof of a draw'], [2, '', 'this is JSON, but no proof of a draw'],
    [2, '', 'this lottery file holds no proof'], [2, '', 'there is no such file'], [2, '', 'is a folder, not a file'],
  ]);
  for (const wrong of [[], ['a', 'b'], ['--find'], ['a', '--find', 'douyin'], ['a', '--other']]) {
    const { code, error } = run(...wrong);
    expect([code, error.includes('usage: npm run verify-draw -- proof.json'), error.includes('node:internal')]).toEqual([2, true, false]);
  }
  expect(run('--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^usage/u) as string });
});
