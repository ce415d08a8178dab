/** `npm run audit` against a registry on this machine: the real npm, the real lockfile, our judgement. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { tempDir } from '#tests/fakes/tempDir.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FLAW = 'GHSA-aaaa-bbbb-cccc';
const ADVISORY = { 'better-sqlite3': [{ id: 1, url: `https://github.com/advisories/${FLAW}`, title: 'Reads too far', severity: 'high', vulnerable_versions: '<99.0.0', cwe: [], cvss: { score: 7, vectorString: null } }] };
const PACKAGE = { name: 'better-sqlite3', 'dist-tags': { latest: '13.2.0' }, versions: { '13.2.0': { name: 'better-sqlite3', version: '13.2.0', dist: { tarball: 'http://127.0.0.1/none', shasum: '0'.repeat(40) } } } };

async function audit(bulk: { readonly status: number; readonly body: unknown }, rows: string, env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number; readonly out: string }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const isBulk = request.method === 'POST';
      response.writeHead(isBulk ? bulk.status : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isBulk ? bulk.body : PACKAGE));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onTestFinished(() => { server.close(); });
  const list = join(await tempDir(), 'audit.md');
  writeFileSync(list, rows);
  const { CI: _ci, ...own } = process.env;
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, '.ci/audit.ts')], { env: { ...own, npm_config_registry: registry, npm_config_cache: join(list, '../cache'), npm_config_fetch_retries: '0', no_proxy: '*', CUEDECK_AUDIT_LIST: list, ...env } }, (error, out) => { resolve({ code: typeof error?.code === 'number' ? error.code : 0, out }); });
  });
}
const justified = (until: string): string => `| advisory | package | why | until |\n|---|---|---|---|\n| ${FLAW} | better-sqlite3 | nobody else's files are opened | ${until} |\n`;

it('nothing known is 0', async () => {
  expect(await audit({ status: 200, body: {} }, '')).toMatchObject({ code: 0, out: expect.stringContaining('everything we install: 0 open, 0 justified') as unknown });
});

it('a finding nobody has justified is 1, and is named with its package; it is said whether the package is shipped', async () => {
  const { code, out } = await audit({ status: 200, body: ADVISORY }, '');
  expect([code, out]).toEqual([1, expect.stringContaining(`high     better-sqlite3: Reads too far (${FLAW})`)]);
  expect(out).toContain('of it, what is shipped as a package: 1 open');
});

it('a justified one is 0 until its day is over', async () => {
  expect(await audit({ status: 200, body: ADVISORY }, justified('2099-01-01'))).toMatchObject({ code: 0, out: expect.stringContaining(`justified better-sqlite3 (${FLAW})`) as unknown });
  expect(await audit({ status: 200, body: ADVISORY }, justified('2020-01-01'))).toMatchObject({ code: 1, out: expect.stringContaining('until 2020-01-01 only') as unknown });
  // Without a reason it is no entry.
  expect((await audit({ status: 200, body: ADVISORY }, justified('2099-01-01').replace("nobody else's files are opened", ' '))).code).toBe(1);
});

it('an entry for what is not found any more is said', async () => {
  expect(await audit({ status: 200, body: {} }, justified('2099-01-01'))).toMatchObject({ code: 0, out: expect.stringContaining('take it out') as unknown });
});

it('a registry that does not answer is never taken for "nothing found": 2 on a desk, passed over in CI, and its address is not printed', async () => {
  const desk = await audit({ status: 405, body: {} }, '');
  expect([desk.code, desk.out]).toEqual([2, expect.stringContaining('gave no answer')]);
  expect(desk.out).not.toContain('127.0.0.1');
  expect((await audit({ status: 503, body: 'down' }, '', { CI: 'true' })).code).toBe(0);
});
