import { describe, expect, it } from 'vitest';
import { updateFeed } from '../../../electron/shell/updateFeed.ts';
import { createUpdates } from '../../../electron/shell/updates.ts';
import { SHELL_TEXTS } from '../../../electron/shell/texts.ts';
import { createFakeElectron } from '../../fakes/electron/fakeElectron.ts';
import { FakeUpdater, libraryOf } from '../../fakes/electron/fakeUpdater.ts';

const TEXTS = SHELL_TEXTS.en;
const HOUR = 3_600_000;

/** A room; each question is answered by the button of this text, or by the first. */
function room(answers: readonly string[] = [], whileAsked: (message: string) => void = () => undefined) {
  const updater = new FakeUpdater();
  const electron = createFakeElectron('en');
  const left = [...answers];
  let onAir = false;
  const timers: { ms: number; run: () => void }[] = [];
  const questions: string[] = [];
  const updates = createUpdates({
    library: libraryOf(updater), isOnAir: () => onAir, texts: TEXTS, setTimer: (ms, run) => { timers.push({ ms, run }); return () => undefined; },
    dialog: { showMessageBox: (options) => {
      questions.push(options.message);
      whileAsked(options.message);
      const at = (options.buttons ?? []).indexOf(left[0] ?? '');
      if (at >= 0) left.shift();
      electron.answers.push(Math.max(0, at));
      return electron.dialog.showMessageBox(options);
    } },
  });
  const settle = async () => { for (let n = 0; n < 5; n += 1) await new Promise((resolve) => { setImmediate(resolve); }); };
  const show = async (isOn: boolean) => { onAir = isOn; updates.onAir(isOn); await settle(); };
  const tick = async () => { timers.at(-1)?.run(); await settle(); };
  const ask = async () => { void updates.checkNow(); await settle(); };
  return { updater, updates, timers, questions, electron, settle, show, tick, ask };
}

describe('updates', () => {
  it('looks a while after the start and twice a day, loads nothing by itself and installs nothing by itself', async () => {
    const { updater, timers, tick, questions } = room();
    expect([timers.map(({ ms }) => ms), updater.calls]).toEqual([[120_000], []]);
    updater.offered = '0.2.0';
    await tick();
    expect([updater.calls, updater.autoDownload, questions]).toEqual([['made', 'check'], false, ['Version 0.2.0 is available']]);
    expect(timers.map(({ ms }) => ms)).toEqual([120_000, 12 * HOUR]);
    await tick();
    expect(updater.calls).toEqual(['made', 'check', 'check']);
  });

  it('loads after a yes, restarts after another', async () => {
    const { updater, tick, settle, questions } = room([TEXTS.loadIt, TEXTS.restartNow]);
    updater.offered = '0.2.0';
    await tick();
    expect(updater.calls).toEqual(['made', 'check', 'download']);
    updater.arrives();
    await settle();
    expect([updater.calls.at(-1), questions]).toEqual(['quitAndInstall', ['Version 0.2.0 is available', 'Version 0.2.0 is ready']]);
  });

  it('a file that is broken or signed by somebody else is thrown away, said, and not tried over and over', async () => {
    const { updater, tick, settle, questions } = room([TEXTS.loadIt]);
    updater.offered = '0.2.0';
    await tick();
    updater.arrives(false);
    await settle();
    expect([questions.at(-1), updater.calls]).toEqual(['Version 0.2.0 was not installed', ['made', 'check', 'download']]);
  });

  it('during a show nothing is looked for, asked, loaded or restarted', async () => {
    const { updater, tick, show, ask, questions } = room();
    updater.offered = '0.2.0';
    await show(true);
    await tick();
    expect([updater.calls, questions]).toEqual([[], []]);
    await ask();
    expect([updater.calls, questions]).toEqual([[], ['A show is running']]);
  });

  it('a show that begins while it loads stops it, and it is begun again after the show', async () => {
    const { updater, tick, show, settle, questions } = room([TEXTS.loadIt]);
    updater.offered = '0.2.0';
    await tick();
    await show(true);
    expect(updater.calls).toEqual(['made', 'check', 'download', 'cancelled']);
    await tick();
    expect(updater.calls).toHaveLength(4);
    await show(false);
    expect(updater.calls.slice(4)).toEqual(['download']);
    updater.arrives();
    await settle();
    expect(questions.at(-1)).toBe('Version 0.2.0 is ready');
  });

  it('a show that begins while a question stands there wins: "restart now" restarts nothing', async () => {
    const late = room([TEXTS.loadIt, TEXTS.restartNow], (message) => { if (message === TEXTS.updateReady('0.2.0')) void late.show(true); });
    late.updater.offered = '0.2.0';
    await late.tick();
    late.updater.arrives();
    await late.settle();
    expect([late.updater.calls.includes('quitAndInstall'), late.questions.at(-1)]).toEqual([false, 'A show is running']);
  });

  it('what was loaded is installed when the app quits, but not out of a show', async () => {
    const { updater, updates, tick, settle, show } = room([TEXTS.loadIt]);
    updater.offered = '0.2.0';
    await tick();
    updater.arrives();
    await settle();
    await show(true);
    updates.quitting();
    expect(updater.autoInstallOnAppQuit).toBe(false);
    await show(false);
    updates.quitting();
    expect(updater.autoInstallOnAppQuit).toBe(true);
  });

  it('who asks is told: the newest, or that nobody answers; who did not ask is not bothered', async () => {
    const { updater, ask, tick, questions } = room();
    await tick();
    expect(questions).toEqual([]);
    await ask();
    updater.isReachable = false;
    await tick();
    await ask();
    expect(questions).toEqual(['This is the newest version', 'The update server does not answer']);
  });
});

describe('the feed of updates', () => {
  const feed = (config: string | null, platform: NodeJS.Platform = 'linux', isPackaged = true) => updateFeed({ files: { read: (path) => (path === '/res/app-update.yml' ? config : null) }, resourcesPath: '/res', isPackaged, platform });
  const SAFE = 'provider: generic\nurl: https://updates.example/cuedeck\nupdaterCacheDirName: cuedeck-updater\n';

  it('is off in a build that names none, and in one that is no package', () => {
    expect([feed(null), feed(SAFE, 'linux', false), feed(SAFE)]).toEqual(['notConfigured', 'notPackaged', 'on']);
  });

  it('is asked over a safe way only', () => {
    expect([feed(SAFE.replace('https', 'http')), feed('provider: generic\n'), feed(`${SAFE}url: http://other.example\n`)]).toEqual(['notHttps', 'notHttps', 'notHttps']);
  });

  it('on Windows needs the name of the one who signs: without it any signature would do', () => {
    expect([feed(SAFE, 'win32'), feed(`${SAFE}publisherName:\n`, 'win32'), feed(`${SAFE}publisherName:\n  - Cuedeck\n`, 'win32'), feed(`${SAFE}publisherName: Cuedeck\n`, 'win32'), feed(SAFE, 'darwin')]).toEqual(['unsigned', 'unsigned', 'on', 'on', 'on']);
  });
});
