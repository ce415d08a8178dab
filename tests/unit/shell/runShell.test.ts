import { describe, expect, it } from 'vitest';
import { parseShellArguments } from '../../../electron/shell/arguments.ts';
import type { Files } from '../../../electron/shell/files.ts';
import type { ShellDisplay } from '../../../electron/shell/port.ts';
import { runShell, type ShellDeps } from '../../../electron/shell/runShell.ts';
import { FakeUpdater, libraryOf } from '../../fakes/electron/fakeUpdater.ts';
import { createFakeElectron, DISPLAY, type FakeElectron } from '../../fakes/electron/fakeElectron.ts';

const URL_OF_ENGINE = 'http://127.0.0.1:45000';

function desk(electron: FakeElectron = createFakeElectron(), disk = new Map<string, string>(), argv: readonly string[] = [], machine: Partial<Pick<ShellDeps, 'platform' | 'isPackaged' | 'updaterLibrary'>> = {}) {
  const files: Files = { read: (path) => disk.get(path) ?? null, write: (path, text) => { disk.set(path, text); }, writeBytes: (path, bytes) => { disk.set(path, Buffer.from(bytes).toString('latin1')); }, list: (folder) => [...disk].flatMap(([path, text]) => (path.slice(0, path.lastIndexOf('/')) === folder ? [{ name: path.slice(folder.length + 1), bytes: text.length }] : [])) };
  const timers: { ms: number; run: () => void; live: boolean }[] = [];
  const start = runShell(electron, {
    files, appDir: '/app', resourcesPath: '/res', isPackaged: false, platform: 'linux', updaterLibrary: libraryOf(new FakeUpdater()), ...machine, arguments: parseShellArguments(['electron', '.', ...argv]), dataFolder: '/home/user/.local/share/cuedeck', makeFolder: (folder) => { electron.log.push(`make ${folder}`); },
    fetchJson: (url) => Promise.resolve(url === `${URL_OF_ENGINE}/healthz` ? { ok: true, uptimeMs: 5, obs: 'connected', show: 'running', storeOk: true } : null), now: () => new Date('2026-11-22T20:00:00.000Z'), runtime: { platform: 'linux x64' },
    setTimer: (ms, run) => { const timer = { ms, run, live: true }; timers.push(timer); return () => { timer.live = false; }; },
  });
  const child = () => { const last = electron.children.at(-1); if (last === undefined) throw new Error('no engine was started'); return last; };
  const settle = () => new Promise((resolve) => { setImmediate(resolve); });
  /** The engine says it is ready and answers the link the shell then asks for. */
  const ready = async () => {
    child().says({ kind: 'ready', url: URL_OF_ENGINE, port: 45000 });
    await answerLinks();
  };
  const answerLinks = async () => {
    await settle();
    for (const message of child().sent as { kind: string; id: number; role: string }[]) {
      if (message.kind === 'wantLink') child().says({ kind: 'link', id: message.id, url: `${URL_OF_ENGINE}/${message.role}#ticket=${message.id}` });
    }
    await settle();
  };
  return { electron, disk, timers, start, child, settle, ready, answerLinks };
}

describe('shell: start', () => {
  it('a second copy quits at once and starts no second engine', async () => {
    const electron = createFakeElectron();
    electron.locked = false;
    await desk(electron).start;
    expect(electron.log).toEqual(['make /home/user/.local/share/cuedeck', 'userData /home/user/.local/share/cuedeck', 'quit']);
    expect(electron.children).toHaveLength(0);
  });

  it('starts the engine as a utility process and opens the console at a one-time link of it', async () => {
    const { electron, start, child, ready } = desk();
    await start;
    expect(electron.log).toContain('fork /app/out/engine/utility.mjs');
    expect(child().sent[0]).toMatchObject({ kind: 'start', demo: false, dataDir: '/home/user/.local/share/cuedeck', rendererDir: '/app/out/renderer', resourcesDir: '/app/resources' });
    await ready();
    expect(electron.windows.map((window) => window.loaded)).toEqual([[`${URL_OF_ENGINE}/producer#ticket=1`]]);
  });

  it.each([[['--demo'], '/home/user/.local/share/cuedeck/demo'], [['--demo', '--data', '/mnt/show'], '/mnt/show/demo'], [['--data', '/mnt/show'], '/mnt/show']])('with %j everything is in %s: a demo never touches real shows, and has a lock of its own', async (argv, folder) => {
    const { electron, start, child, disk, ready, settle } = desk(createFakeElectron(), new Map(), argv);
    await start;
    expect(electron.log.slice(0, 2)).toEqual([`make ${folder}`, `userData ${folder}`]);
    expect(child().sent[0]).toMatchObject({ kind: 'start', dataDir: folder, demo: argv.includes('--demo') });
    await ready();
    child().says({ kind: 'secret', id: 1, op: 'set', owner: 'obs', secret: 'hunter2' });
    await settle();
    expect([...disk.keys()].filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
    expect([...disk.keys()]).toContain(`${folder}/vault.json`);
  });

  it('windows are sandboxed, isolated, without Node, and keep their timers while covered', async () => {
    const { electron, start, ready } = desk();
    await start;
    await ready();
    expect(electron.windows[0]?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, backgroundThrottling: false });
    expect(electron.log).toContain('sandbox');
  });

  it('an engine that cannot start is shown with its own words and ends the app', async () => {
    const { electron, start, child } = desk();
    await start;
    child().says({ kind: 'failed', message: 'data directory in use by process 4711' });
    expect(electron.log).toContain('error 场控台引擎无法启动: data directory in use by process 4711');
    expect(electron.log).toContain('exit 1');
  });
});

describe('shell: problem report', () => {
  const LOG = '/home/user/.local/share/cuedeck/engine.log';
  const REPORT = '/home/user/.local/share/cuedeck/reports/cuedeck-2026-11-22T200000.json';

  it('the menu saves one with versions, sizes and how the engine is, and shows where it lies', async () => {
    const { electron, disk, start, ready, settle } = desk(createFakeElectron(), new Map([[LOG, '{"level":"warn","time":"2026-11-22T19:59:00.000Z","file":"show","call":"flush","ms":61,"msg":"store call was slow"}\n']]));
    await start;
    await ready();
    const items = electron.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    const item = items.find(({ label }) => label === '保存故障报告…');
    (item?.click as (() => void) | undefined)?.();
    await settle();
    await settle();
    expect(electron.log).toContain(`show ${REPORT}`);
    expect(JSON.parse(disk.get(REPORT) ?? '{}')).toMatchObject({ at: '2026-11-22T20:00:00.000Z', version: '0.1.0', runtime: { platform: 'linux x64' }, engine: { obs: 'connected', storeOk: true }, files: [{ name: 'engine.log' }], log: [{ level: 'warn', call: 'flush', ms: 61 }] });
  });

  it('an engine that cannot be started leaves one before its words block the screen', async () => {
    const { disk, start, child } = desk();
    await start;
    child().says({ kind: 'failed', message: 'data directory in use by process 4711' });
    expect(JSON.parse(disk.get(REPORT) ?? '{}')).toMatchObject({ engine: 'not running' });
  });
});

describe('shell: navigation lock', () => {
  it.each([
    ['http://127.0.0.1:45000/settings', false],
    ['http://127.0.0.1:45000.evil.example/', true],
    ['http://evil.example/', true],
    ['file:///etc/passwd', true],
  ])('a window asked to go to %s is stopped: %s', async (url, stopped) => {
    const { electron, start, ready } = desk();
    await start;
    await ready();
    let prevented = false;
    electron.windows[0]?.contents.emit('will-navigate', { preventDefault: () => { prevented = true; } }, url);
    expect(prevented).toBe(stopped);
    let redirected = true;
    electron.windows[0]?.contents.emit('will-redirect', { preventDefault: () => { redirected = false; } }, url);
    expect(redirected, 'an answer that sends the window there').toBe(!stopped);
  });

  it.each([[true, false], [false, true]])('a packaged app (%s) has developer tools in its menu: %s', async (isPackaged, has) => {
    const { electron, start } = desk(createFakeElectron(), new Map(), [], { isPackaged });
    await start;
    expect(JSON.stringify(electron.menu).includes('toggleDevTools')).toBe(has);
  });

  it('a link to elsewhere never opens a window; only https goes to the system browser', async () => {
    const { electron, start, ready } = desk();
    await start;
    await ready();
    const open = electron.windows[0]?.openHandler;
    expect(open?.({ url: 'https://obsproject.com/' })).toEqual({ action: 'deny' });
    expect(open?.({ url: 'file:///bin/sh' })).toEqual({ action: 'deny' });
    expect(electron.external).toEqual(['https://obsproject.com/']);
  });

  it.each([['fullscreen', true], ['screen-wake-lock', true], ['media', false], ['geolocation', false]])('permission %s is granted: %s', async (permission, granted) => {
    const { electron, start, ready } = desk();
    await start;
    await ready();
    let answer: boolean | null = null;
    electron.windows[0]?.permission(null, permission, (yes) => { answer = yes; });
    expect(answer).toBe(granted);
  });
});

describe('shell: printing', () => {
  it('prints a page of the exports folder without scripts, where nobody sees it, and says so', async () => {
    const { electron, start, child, ready, settle, disk } = desk();
    await start;
    await ready();
    child().says({ kind: 'printPage', id: 4, name: 'export-1' });
    await settle();
    await settle();
    const window = electron.windows.at(-1);
    expect(window?.loaded).toEqual(['file:///home/user/.local/share/cuedeck/exports/export-1.html']);
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, javascript: false, nodeIntegration: false } });
    expect(window?.destroyed).toBe(true);
    expect(disk.get('/home/user/.local/share/cuedeck/exports/export-1.pdf')).toBe('%PDF-1.7');
    expect(child().sent).toContainEqual({ kind: 'pagePrinted', id: 4, ok: true });
  });

  it('prints nothing that is named by a path', async () => {
    const { electron, start, child, ready, settle } = desk();
    await start;
    await ready();
    child().says({ kind: 'printPage', id: 5, name: '../secrets' });
    await settle();
    expect(electron.windows).toHaveLength(1);
  });
});

describe('shell: engine life', () => {
  it('a crashed engine is started again on the same port, and windows are not opened twice', async () => {
    const { electron, start, child, ready, timers, settle } = desk();
    await start;
    await ready();
    child().dies();
    timers.find((timer) => timer.ms === 0)?.run();
    expect(electron.children).toHaveLength(2);
    expect(child().sent[0]).toMatchObject({ kind: 'start', port: 45000 });
    child().says({ kind: 'ready', url: URL_OF_ENGINE, port: 45000 });
    await settle();
    expect(electron.windows).toHaveLength(1);
  });

  it('an engine that keeps dying is given up on, with words, instead of being restarted for ever', async () => {
    const { electron, start, child, timers } = desk();
    await start;
    for (const wait of [0, 500, 2_000, 5_000]) {
      child().dies();
      timers.findLast((timer) => timer.ms === wait)?.run();
    }
    child().dies();
    expect(electron.children).toHaveLength(5);
    expect(electron.log.at(-1)).toBe('exit 1');
  });

  it('a link asked for while the engine was down is asked again of the next engine', async () => {
    const { electron, start, child, timers, answerLinks, settle } = desk();
    await start;
    child().says({ kind: 'ready', url: URL_OF_ENGINE, port: 45000 });
    await settle();
    child().dies();
    timers.find((timer) => timer.ms === 0)?.run();
    child().says({ kind: 'ready', url: URL_OF_ENGINE, port: 45000 });
    await answerLinks();
    expect(electron.windows[0]?.loaded).toHaveLength(1);
  });

  it('secrets go through the keychain: ciphertext on disk, plain text only to the engine', async () => {
    const { disk, start, child, ready, settle } = desk();
    await start;
    await ready();
    child().says({ kind: 'secret', id: 1, op: 'set', owner: 'obs', secret: 'hunter2' });
    await settle();
    child().says({ kind: 'secret', id: 2, op: 'get', owner: 'obs', secret: null });
    await settle();
    expect(child().sent).toContainEqual({ kind: 'secretAnswer', id: 2, ok: true, value: 'hunter2' });
    expect([...disk.values()].join()).not.toContain('hunter2');
  });

  it('a secret that is taken away while it is being sealed stays away, and the engine may ask who has one', async () => {
    const { start, child, ready, settle } = desk();
    await start;
    await ready();
    child().says({ kind: 'secret', id: 1, op: 'set', owner: 'source.a', secret: 'one' });
    child().says({ kind: 'secret', id: 2, op: 'remove', owner: 'source.a', secret: null });
    child().says({ kind: 'secret', id: 3, op: 'set', owner: 'source.b', secret: 'two' });
    await settle();
    child().says({ kind: 'secret', id: 4, op: 'owners', owner: '', secret: null });
    await settle();
    expect(child().sent).toContainEqual({ kind: 'secretAnswer', id: 4, ok: true, value: '["source.b"]' });
  });

  it('without a keychain a secret is not stored in the clear: the engine is told', async () => {
    const electron = createFakeElectron();
    electron.encryption = false;
    const { disk, start, child, ready, settle } = desk(electron);
    await start;
    await ready();
    child().says({ kind: 'secret', id: 1, op: 'set', owner: 'obs', secret: 'hunter2' });
    await settle();
    expect(child().sent).toContainEqual({ kind: 'secretAnswer', id: 1, ok: false, value: null });
    expect([...disk.values()].join()).not.toContain('hunter2');
  });
});

describe('shell: Linux without a keyring', () => {
  const FOLDER = '/home/user/.local/share/cuedeck';
  async function storing(answers: readonly number[], disk = new Map<string, string>(), platform: NodeJS.Platform = 'linux') {
    const electron = createFakeElectron('en');
    electron.keyring = 'basic_text';
    electron.answers.push(...answers);
    const room = desk(electron, disk, [], { platform });
    await room.start;
    await room.ready();
    for (const [id, secret] of [[1, 'hunter2'], [2, 'hunter3']] as const) {
      room.child().says({ kind: 'secret', id, op: 'set', owner: 'obs', secret });
      await room.settle();
      await room.settle();
    }
    const answersOf = (room.child().sent as { kind: string; ok: boolean }[]).filter(({ kind }) => kind === 'secretAnswer').map(({ ok }) => ok);
    return { electron, disk, answers: answersOf };
  }

  it('a key that is the same on every computer is no seal: it is asked, once, and "nothing" stores nothing', async () => {
    const { electron, disk, answers } = await storing([0, 1]);
    expect(electron.asked.map(({ message, defaultId, cancelId }) => ({ message, defaultId, cancelId }))).toEqual([{ message: 'This computer has no keyring', defaultId: 0, cancelId: 0 }]);
    expect([answers, disk.has(`${FOLDER}/vault.json`)]).toEqual([[false, false], false]);
  });

  it('whoever says "anyway" is not asked again, at the next start either', async () => {
    const first = await storing([1]);
    expect([first.answers, first.electron.asked.length, first.disk.has(`${FOLDER}/vault.json`)]).toEqual([[true, true], 1, true]);
    const next = await storing([], first.disk);
    expect([next.answers, next.electron.asked.length]).toEqual([[true, true], 0]);
  });

  it('a damaged answer is no answer', async () => {
    expect((await storing([0], new Map([[`${FOLDER}/keyring.json`, '{"plainSecrets":']]))).answers).toEqual([false, false]);
  });

  it('other systems are not asked: there is no such store on them', async () => {
    const { electron, answers } = await storing([], new Map(), 'win32');
    expect([answers, electron.asked]).toEqual([[true, true], []]);
  });

  it('a question on the screen holds up no other secret', async () => {
    const electron = createFakeElectron();
    electron.keyring = 'basic_text';
    const stuck = { ...electron, dialog: { ...electron.dialog, showMessageBox: (): Promise<never> => new Promise(() => {}) } };
    const { start, ready, child, settle } = desk(stuck);
    await start;
    await ready();
    child().says({ kind: 'secret', id: 1, op: 'set', owner: 'obs', secret: 'hunter2' });
    child().says({ kind: 'secret', id: 2, op: 'get', owner: 'source.a', secret: null });
    await settle();
    expect(child().sent.filter((message) => (message as { kind: string }).kind === 'secretAnswer')).toEqual([{ kind: 'secretAnswer', id: 2, ok: true, value: null }]);
  });
});

describe('shell: updates', () => {
  const has = (electron: FakeElectron) => JSON.stringify(electron.menu).includes('检查更新');

  it('a build without a feed has no word of updates; one with a feed looks, and not while a show is on air', async () => {
    const without = desk(createFakeElectron(), new Map(), [], { isPackaged: true });
    await without.start;
    expect(has(without.electron)).toBe(false);
    const updater = new FakeUpdater();
    const room = desk(createFakeElectron(), new Map([['/res/app-update.yml', 'provider: generic\nurl: https://updates.example/cuedeck\n']]), [], { isPackaged: true, updaterLibrary: libraryOf(updater) });
    await room.start;
    await room.ready();
    expect(has(room.electron)).toBe(true);
    room.child().says({ kind: 'onAir', onAir: true });
    room.timers.find(({ ms }) => ms === 120_000)?.run();
    await room.settle();
    expect(updater.calls).toEqual([]);
    room.child().says({ kind: 'onAir', onAir: false });
    room.timers.findLast(({ ms }) => ms === 43_200_000)?.run();
    await room.settle();
    expect(updater.calls).toEqual(['made', 'check']);
  });
});

describe('shell: on air', () => {
  it('the display stays awake exactly while a show is on air', async () => {
    const { electron, start, child, ready } = desk();
    await start;
    await ready();
    child().says({ kind: 'onAir', onAir: true });
    child().says({ kind: 'onAir', onAir: true });
    child().says({ kind: 'onAir', onAir: false });
    expect(electron.log.filter((line) => /awake|asleep/u.test(line))).toEqual(['awake prevent-display-sleep', 'asleep 7']);
  });

  it('quitting while on air asks first, and "stay" stays', async () => {
    const electron = createFakeElectron();
    electron.quitAnswer = 0;
    const { start, child, ready } = desk(electron);
    await start;
    await ready();
    child().says({ kind: 'onAir', onAir: true });
    let prevented = false;
    electron.emitApp('before-quit', { preventDefault: () => { prevented = true; } });
    expect(prevented).toBe(true);
    expect(child().sent).not.toContainEqual({ kind: 'stop' });
  });

  it('quitting off air stops the engine cleanly', async () => {
    const { electron, start, child, ready } = desk();
    await start;
    await ready();
    electron.emitApp('before-quit', { preventDefault: () => {} });
    expect(child().sent).toContainEqual({ kind: 'stop' });
  });
});

/** Quits the app as a person does: first the question, then every window closes. */
function quit(electron: FakeElectron): void {
  electron.emitApp('before-quit', { preventDefault: () => {} });
  for (const window of electron.windows) window.close();
}

describe('shell: the prompter finds its display again', () => {
  const LAPTOP = DISPLAY(1, 0);
  const HOST = DISPLAY(2, 1920);
  const GUEST = DISPLAY(3, 3840);

  /** A desk whose prompter was opened by the console's button. */
  async function withPrompter(displays: readonly ShellDisplay[] = [LAPTOP, HOST], disk = new Map<string, string>()) {
    const electron = createFakeElectron();
    electron.displays = [...displays];
    const room = desk(electron, disk);
    await room.start;
    await room.ready();
    await press(room);
    const prompter = () => { const window = electron.windows[1]; if (window === undefined) throw new Error('no prompter'); return window; };
    return { ...room, prompter };
  }
  async function press(room: ReturnType<typeof desk>): Promise<void> {
    void room.electron.calls.get('cuedeck:openPrompter')?.({ senderFrame: { url: `${URL_OF_ENGINE}/console` } });
    await room.answerLinks();
  }
  /** The next start of the app on the same machine. */
  async function nextStart(disk: Map<string, string>, displays: readonly ShellDisplay[]) {
    const electron = createFakeElectron();
    electron.displays = [...displays];
    const room = desk(electron, disk);
    await room.start;
    await room.ready();
    await room.answerLinks();
    return room;
  }
  const hosts = (electron: FakeElectron) => electron.windows.filter((window) => window.loaded.some((url) => url.includes('/host')));

  it('unplugged: it becomes a normal window on the primary display; plugged in again: back and full screen, without a new link', async () => {
    const { electron, prompter } = await withPrompter();
    expect(prompter().fullScreen).toBe(true);
    electron.plug([LAPTOP]);
    expect(prompter().fullScreen).toBe(false);
    expect(prompter().bounds).toEqual({ x: 320, y: 180, width: 1280, height: 720 });
    electron.plug([LAPTOP, HOST]);
    expect(prompter().bounds).toEqual(HOST.bounds);
    expect(prompter().fullScreen).toBe(true);
    expect(prompter().loaded).toHaveLength(1);
  });

  it('a display that is not its own changes nothing', async () => {
    const { electron, prompter } = await withPrompter();
    electron.plug([LAPTOP, HOST, GUEST]);
    electron.plug([LAPTOP, GUEST]);
    expect(prompter().bounds.x).toBe(320);
    electron.plug([LAPTOP]);
    electron.plug([LAPTOP, GUEST]);
    expect(prompter().fullScreen).toBe(false);
  });

  it('after a restart it opens on its display by itself', async () => {
    const { electron, disk } = await withPrompter();
    quit(electron);
    const next = await nextStart(disk, [LAPTOP, HOST]);
    expect(hosts(next.electron)).toHaveLength(1);
    expect(hosts(next.electron)[0]?.bounds).toEqual(HOST.bounds);
    expect(hosts(next.electron)[0]?.fullScreen).toBe(true);
  });

  it('after a crash or a power cut too', async () => {
    const { disk } = await withPrompter();
    expect(hosts((await nextStart(disk, [LAPTOP, HOST])).electron)).toHaveLength(1);
  });

  it('after a restart without its display it waits, and opens when the display comes, even under another id', async () => {
    const { electron, disk } = await withPrompter();
    quit(electron);
    const next = await nextStart(disk, [LAPTOP]);
    expect(hosts(next.electron)).toHaveLength(0);
    const back = { ...HOST, id: 42 };
    next.electron.plug([LAPTOP, back]);
    await next.answerLinks();
    expect(hosts(next.electron)[0]?.bounds).toEqual(back.bounds);
    expect(hosts(next.electron)[0]?.fullScreen).toBe(true);
  });

  it('closed by hand it stays closed, after a restart and when displays come', async () => {
    const { electron, disk, prompter, answerLinks } = await withPrompter();
    prompter().close();
    electron.plug([LAPTOP]);
    electron.plug([LAPTOP, HOST]);
    await answerLinks();
    quit(electron);
    expect(hosts((await nextStart(disk, [LAPTOP, HOST])).electron)).toHaveLength(0);
  });

  it('dragged to another display it belongs there from now on', async () => {
    const { electron, disk, prompter } = await withPrompter([LAPTOP, HOST, GUEST]);
    prompter().setFullScreen(false);
    prompter().setBounds({ x: 4000, y: 100, width: 900, height: 700 });
    prompter().emitter.emit('move');
    quit(electron);
    expect(hosts((await nextStart(disk, [LAPTOP, HOST, GUEST])).electron)[0]?.bounds).toEqual(GUEST.bounds);
  });

  it('moved by the system because its display went, its home stays its home', async () => {
    const { electron, disk, prompter } = await withPrompter([LAPTOP, HOST, GUEST]);
    electron.displays = [LAPTOP, GUEST];
    prompter().setFullScreen(false);
    prompter().setBounds({ x: 4000, y: 100, width: 900, height: 700 });
    prompter().emitter.emit('move');
    quit(electron);
    expect(hosts((await nextStart(disk, [LAPTOP, HOST, GUEST])).electron)[0]?.bounds).toEqual(HOST.bounds);
  });

  it('asked for by hand with one display it is a window, and asked for again it takes the display that came', async () => {
    const room = await withPrompter([LAPTOP]);
    expect(room.prompter().fullScreen).toBe(false);
    room.electron.plug([LAPTOP, HOST]);
    expect(room.prompter().fullScreen).toBe(false);
    await press(room);
    expect(room.prompter().fullScreen).toBe(true);
    expect(room.prompter().bounds).toEqual(HOST.bounds);
    expect(room.electron.windows).toHaveLength(2);
  });

  it('a damaged memory is no memory', async () => {
    const disk = new Map([['/home/user/.local/share/cuedeck/prompter.json', '{"isOpen":true,"home":{"id":"x"}}']]);
    expect(hosts((await nextStart(disk, [LAPTOP, HOST])).electron)).toHaveLength(0);
  });

  it('a window place of the console is used on the next start, and not when its display is gone', async () => {
    const disk = new Map<string, string>();
    const first = await nextStart(disk, [LAPTOP, HOST]);
    const place = { x: 2100, y: 60, width: 1300, height: 850 };
    first.electron.windows[0]?.setBounds(place);
    first.electron.windows[0]?.emitter.emit('move');
    quit(first.electron);
    expect((await nextStart(disk, [LAPTOP, HOST])).electron.windows[0]?.bounds).toEqual(place);
    expect((await nextStart(disk, [LAPTOP])).electron.windows[0]?.bounds.x).toBe(0);
  });
});

describe('shell: prompter and places', () => {
  it('the prompter opens full screen on the second display', async () => {
    const electron = createFakeElectron();
    electron.displays = [DISPLAY(1, 0), DISPLAY(2, 1920)];
    const { start, ready, answerLinks } = desk(electron);
    await start;
    await ready();
    void electron.calls.get('cuedeck:openPrompter')?.({ senderFrame: { url: `${URL_OF_ENGINE}/console` } });
    await answerLinks();
    expect(electron.windows[1]?.bounds.x).toBe(1920);
    expect(electron.windows[1]?.calls).toContain('fullscreen:true');
  });

  it('a page that is not ours cannot call the shell', async () => {
    const { electron, start, ready } = desk();
    await start;
    await ready();
    await expect(Promise.resolve(electron.calls.get('cuedeck:openPrompter')?.({ senderFrame: { url: 'https://evil.example/' } }))).rejects.toThrow('Not one of our pages');
  });

  it('a window comes back where it was with the same displays, and not to a place that is gone', async () => {
    const first = desk();
    await first.start;
    await first.ready();
    const window = first.electron.windows[0];
    window?.setBounds({ x: 300, y: 200, width: 1200, height: 800 });
    window?.emitter.emit('move');
    const places = JSON.parse(first.disk.get('/home/user/.local/share/cuedeck/windows.json') ?? '{}') as Record<string, unknown>;
    expect(Object.values(places)).toEqual([{ x: 300, y: 200, width: 1200, height: 800 }]);
  });

  it('the app speaks English on an English system', async () => {
    const electron = createFakeElectron('en-GB');
    await desk(electron).start;
    expect(JSON.stringify(electron.menu)).toContain('Open the prompter on the second screen');
  });
});
