/** The one command: headless with links for programs, and as a window where there is no Electron. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startEngineProcess } from '../harness/engineProcess.ts';
import { startDisplay } from '../harness/obs/startDisplay.ts';
import { readGrants } from './support/logReader.ts';
import { npmStart } from './support/npmStart.ts';
import { expect, test } from './support/test.ts';

/** A machine without an Electron binary, which must not go looking for one in a test. */
const NO_ELECTRON = { ELECTRON_OVERRIDE_DIST_PATH: join(tmpdir(), 'no-electron-here'), ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
const NO_DISPLAY = { DISPLAY: '', WAYLAND_DISPLAY: '' };

/** The engine closed its files itself: it said goodbye last, and its lock can be taken again. */
async function expectCleanEnd(dataDir: string): Promise<void> {
  const log = readFileSync(join(dataDir, 'engine.log'), 'utf8').trim().split('\n');
  expect(log.at(-1)).toContain('engine stopping');
  const again = await startEngineProcess({ dataDir });
  await again.stop();
}

test('npm start -- --serve runs headless, prints one JSON line per role, is healthy, and ends on Ctrl+C', async ({ afterwards }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-start-'));
  afterwards(async () => rmSync(dataDir, { recursive: true, force: true }));
  const started = npmStart(['--serve', '--data', dataDir, '--port', '0', '--no-open', '--links-json']);
  afterwards(() => started.dispose());
  await started.until('a line for every role', (output) => /"role":"ingest"/u.test(output));
  const links = started.output().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { role: string; url: string });
  expect(links.map(({ role }) => role)).toEqual(['producer', 'host', 'viewer', 'overlay', 'ingest']);
  const health = await fetch(`${new URL(links[0]?.url ?? '').origin}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ ok: true, show: 'empty', storeOk: true })]);
  await started.interrupt();
  await expectCleanEnd(dataDir);
});

test('npm start without Electron says so in one line and opens a paired window in the browser', async ({ afterwards }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-start-'));
  afterwards(async () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const display = await startDisplay();
  afterwards(() => display.stop());
  const started = npmStart(['--data', dataDir], { ...NO_ELECTRON, DISPLAY: display.name });
  afterwards(() => started.dispose());
  await started.until('the one explaining line', (output) => output.includes('no Electron binary on this machine; opening the control room in a browser instead.'));
  expect(started.output().match(/no Electron binary/gu)).toHaveLength(1);
  await started.until('the links', (output) => /#ticket=/u.test(output));
  // The window has traded its ticket: it is open and talks to the engine as the producer of this machine.
  await expect.poll(() => readGrants(dataDir).map(({ role }) => role), { timeout: 45_000 }).toContain('producer');
  const picture = test.info().outputPath('npm-start.png');
  mkdirSync(dirname(picture), { recursive: true });
  execFileSync('/usr/bin/ffmpeg', ['-loglevel', 'error', '-y', '-f', 'x11grab', '-video_size', '1024x600', '-i', display.name, '-frames:v', '1', picture]);
  await started.interrupt();
  await expectCleanEnd(dataDir);
});

test('npm start without Electron and without a display prints the link to open', async ({ afterwards }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'cuedeck-start-'));
  afterwards(async () => rmSync(dataDir, { recursive: true, force: true }));
  const started = npmStart(['--data', dataDir, '--lang', 'en'], { ...NO_ELECTRON, ...NO_DISPLAY });
  afterwards(() => started.dispose());
  await started.until('what to do', (output) => output.includes('No browser or no display was found here: open the control room with the link above.'));
  const link = /http:\/\/127\.0\.0\.1:\d+\/\S*#ticket=\S+/u.exec(started.output())?.[0] ?? '';
  const page = await fetch(link);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('id="root"')]);
  await started.interrupt();
  await expectCleanEnd(dataDir);
});
