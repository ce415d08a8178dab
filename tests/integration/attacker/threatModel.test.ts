/** docs/security.md names a test for each claim: every one of them is there, under the words it is named by. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const model = readFileSync(join(ROOT, 'docs/security.md'), 'utf8').replaceAll(/\n +/gu, ' ');
const tests = globSync('tests/**/*.{test,spec}.{ts,tsx}', { cwd: ROOT });
const sources = globSync('{electron,shared,renderer}/**/*.{ts,tsx,mjs}', { cwd: ROOT });
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** `file.test.ts` *words of a title*, *words of another* */
const NAMED = /`([\w/.-]+\.(?:test|spec)\.tsx?)`((?:,? (?:and )?\*[^*]+\*)*)/gu;
const claims = [...model.matchAll(NAMED)].map(([, file = '', titles = '']) => ({ file, titles: [...titles.matchAll(/\*([^*]+)\*/gu)].map(([, title = '']) => title) }));

it('the model names its proofs', () => {
  expect(claims.length).toBeGreaterThan(40);
  expect(claims.flatMap(({ titles }) => titles).length).toBeGreaterThan(25);
});

it('every test it names exists, with the title it is quoted by', () => {
  const missing = claims.flatMap(({ file, titles }) => {
    const found = tests.filter((path) => `/${path}`.endsWith(`/${file}`));
    if (found.length === 0) return [`${file}: no such file`];
    // A quotation may leave words out; quotes inside a title are escaped in the source.
    return titles.filter((title) => !found.some((path) => title.split('...').every((words) => textOf(path).replaceAll("\\'", "'").includes(words.trim().replace(/,$/u, ''))))).map((title) => `${file}: ${title}`);
  });
  expect(missing).toEqual([]);
});

it('every file of ours it names exists', () => {
  const named = [...model.matchAll(/`((?:[\w-]+\/)*[\w-]+\.tsx?)`/gu)].map(([, path = '']) => path).filter((path) => !/\.(?:test|spec)\./u.test(path));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => ![...sources, ...tests].some((each) => `/${each}`.endsWith(`/${path}`)))).toEqual([]);
});
