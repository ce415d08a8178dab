/** A problem report asked for in a browser: what helps is in it, and no secret, name or word of anybody, wherever it stood. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLog } from '#engine/adapters/log.ts';
import { createScrubber } from '#engine/adapters/scrubber.ts';
import { createProblemReports } from '#engine/writeProblemReport.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { Stage } from '../../unit/shared/show/stage.ts';
import { product } from '../hub/fixtures.ts';

const SECRET = 'obs-password-7Qx';
const NAMES = ['观众小明', 'Li Lei of the crew', 'Summer sale of the Zhao family', 'obs-host.internal', 'shop-of-zhao.example'];

it('holds versions, counts, health, sizes, the last errors and what the page ran into; and nothing that was planted', async () => {
  const dataDir = await tempDir();
  const scrubber = createScrubber();
  scrubber.learn(SECRET);
  const log = createLog({ dir: dataDir, stderrLevel: null, scrubber });
  log.warn('store call was slow', { call: 'flush', ms: 61, secret: SECRET });
  log.error('effect failed', { error: new TypeError(`cannot read "${NAMES[0] ?? ''}"`), raw: NAMES.join(' '), note: `${SECRET} ${NAMES.join(' ')}` });
  for (const name of NAMES) log.error(`platform said "${name}"`, { text: name, kind: name, error: new SyntaxError(`Unexpected ${name}`) });
  log.flush();
  writeFileSync(join(dataDir, 'show.db'), 'x'.repeat(10));
  writeFileSync(join(dataDir, `${NAMES[0] ?? ''}.csv`), 'x');
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: NAMES[2] ?? '' });
  stage.did({ kind: 'importProducts', products: [{ ...product(1), name: { zh: NAMES[2] ?? '', en: '' } }] });
  stage.did({ kind: 'configureObs', address: { host: NAMES[3] ?? '', port: 4455 } });
  const report = createProblemReports({ clock: createManualClock(), dataDir, version: '0.1.0', state: () => stage.state, health: () => ({ ok: true, obs: 'connected', show: 'running', storeOk: true }) });
  const text = await report({ name: 'TypeError', message: `Cannot read "${NAMES[1] ?? ''}"`, stack: `TypeError: ${NAMES[1] ?? ''}\n    at draw (http://${NAMES[3] ?? ''}:8080/assets/index-abc.js:1:2)` });
  for (const planted of [SECRET, ...NAMES]) expect([planted, text.includes(planted)]).toEqual([planted, false]);
  const read = JSON.parse(text) as { readonly counts: Record<string, number>; readonly files: unknown; readonly lastErrors: { readonly msg: string }[]; readonly page: unknown; readonly engine: unknown; readonly log: unknown[] };
  expect(read).toMatchObject({ version: '0.1.0', engine: { obs: 'connected', storeOk: true }, page: { name: 'TypeError', message: 'Cannot read "…"', at: ['index-abc.js:1:2'] }, files: expect.arrayContaining([{ name: 'show.db', bytes: 10 }]) as unknown });
  expect([read.counts['products'], read.lastErrors.length, read.lastErrors[0]?.msg, read.log.length]).toEqual([1, 1 + NAMES.length, 'effect failed', 2 + NAMES.length]);
  expect((await report(null)).includes('"page"')).toBe(false);
});

it('a large log is read from its end, and no log is no failure', async () => {
  const dataDir = await tempDir();
  const report = createProblemReports({ clock: createManualClock(), dataDir, version: '0.1.0', state: () => new Stage().state, health: () => null });
  expect(JSON.parse(await report(null))).toMatchObject({ engine: 'not running', log: [] });
  const line = (n: number): string => `${JSON.stringify({ level: 'info', time: '2026-11-22T20:00:00.000Z', msg: 'tick', n })}\n`;
  writeFileSync(join(dataDir, 'engine.log'), Array.from({ length: 40_000 }, (_value, n) => line(n)).join(''));
  const { log } = JSON.parse(await report(null)) as { readonly log: { readonly n: number }[] };
  expect([log.length, log.at(-1)?.n, log.every(({ n }) => typeof n === 'number')]).toEqual([1_000, 39_999, true]);
});
