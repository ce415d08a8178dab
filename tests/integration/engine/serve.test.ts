import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { connectDesk, connectWithToken, pair } from '#tests/harness/deskClient.ts';
import { importSample, sampleItem } from '#tests/fakes/sampleShow.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { runServe, startForPerson, startServe, type ServeProcess } from './serveProcess.ts';

const link = (serve: ServeProcess, role: string): string => serve.links.get(role)?.url ?? '';

describe('serve', () => {
  it('starts, is healthy, prints one usable link per role, and ends clean on SIGTERM', async () => {
    const dataDir = join(await tempDir(), 'new', 'folder');
    const serve = await startServe(dataDir);
    expect(await (await fetch(`${serve.url}/healthz`)).json()).toMatchObject({ ok: true, obs: 'notConfigured', show: 'empty', storeOk: true });
    expect([...serve.links.keys()]).toEqual(['producer', 'host', 'viewer', 'overlay', 'ingest']);
    const ingest = serve.links.get('ingest');
    expect(ingest).toEqual({ role: 'ingest', url: `${serve.url}/ingest/v1/${ingest?.sourceId}`, sourceId: expect.any(String), secret: expect.stringMatching(/^[\w-]{43}$/u) });

    const desk = await connectDesk(link(serve, 'producer'));
    expect(desk.state().session?.title).toMatch(/^\d{4}-\d\d-\d\d$/u);
    await desk.until('the feed waits for its first event', (state) => Object.values(state.sources).some((source) => source.situation.kind === 'waiting' && source.secretStored));
    await expect(pair(link(serve, 'producer'))).rejects.toThrow(/ticketUsed/u);
    desk.close();

    expect(await serve.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(serve.stderr()).toBe('');
    const left = await readdir(dataDir);
    expect(left.toSorted()).toEqual(['compiled', 'crowd.db', 'engine.lock', 'engine.log', 'secrets.json', 'show.db']);
    for (const file of left) expect([file, (await stat(join(dataDir, file))).mode & 0o077]).toEqual([file, 0]);
    const log = await readFile(join(dataDir, 'engine.log'), 'utf8');
    expect(log).not.toContain(ingest?.secret);
    for (const role of ['producer', 'host', 'viewer', 'overlay']) expect(log).not.toContain(link(serve, role).split('#ticket=')[1]);
  });

  it('the feed secret stays the same from start to start', async () => {
    const dataDir = await tempDir();
    const first = await startServe(dataDir);
    await first.kill('SIGTERM');
    const second = await startServe(dataDir);
    expect(second.links.get('ingest')?.secret).toBe(first.links.get('ingest')?.secret);
    expect(second.links.get('ingest')?.sourceId).toBe(first.links.get('ingest')?.sourceId);
  });

  it('a second engine on the same folder is refused and names the first', async () => {
    const dataDir = await tempDir();
    const serve = await startServe(dataDir);
    const second = await runServe(['--serve', '--data', dataDir, '--no-open']);
    expect(second.code).toBe(1);
    expect(second.stderr.trim().split('\n')).toEqual([`Another Cuedeck engine (pid ${serve.pid}) is using ${dataDir}. Close it, or choose another data folder.`]);
    expect(await (await fetch(`${serve.url}/healthz`)).json()).toMatchObject({ ok: true });
  });

  it('a port that is taken ends in one sentence, and frees the folder', async () => {
    const serve = await startServe(await tempDir());
    const dataDir = await tempDir();
    const second = await runServe(['--serve', '--data', dataDir, '--no-open', '--lang', 'en', '--port', new URL(serve.url).port]);
    expect(second.code).toBe(1);
    expect(second.stderr.trim().split('\n').at(-1)).toBe(`Port ${new URL(serve.url).port} cannot be opened; most likely another program uses it. Choose another one with --port, or leave it out for any free one.`);
    await (await startServe(dataDir)).kill('SIGTERM');
  });

  it.each([
    [['--frobnicate'], "Unknown option '--frobnicate'."],
    [['--port', 'abc'], '--port must be a number from 0 to 65535, not "abc".'],
    [['--port', '70000'], '--port must be a number from 0 to 65535, not "70000".'],
    [['--lang', 'fr'], '--lang must be zh-CN or en, not "fr".'],
    [['show.db'], "Unexpected argument 'show.db'."],
  ])('%j ends with code 2 and one line that says why', async (args, sentence) => {
    const { code, stderr, stdout } = await runServe(args);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr.startsWith(sentence)).toBe(true);
  });

  it('--help says what there is and starts nothing', async () => {
    expect(await runServe(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--links-json'), stderr: '' });
  });

  it('without a display it prints the links in the language asked for, no secret among them, and stays up', async () => {
    const person = await startForPerson(['--data', await tempDir(), '--lang', 'zh-CN'], { DISPLAY: '', WAYLAND_DISPLAY: '' }, '没有找到可用的浏览器');
    expect(person.stdout()).toMatch(/主播屏 {2}http:\/\/127\.0\.0\.1:\d+\/prompter#ticket=/u);
    expect(person.stdout()).not.toContain('ingest');
    person.stop();
    expect(await person.closed).toEqual({ code: 0, signal: null });
  });

  it('opens an app window without showing the ticket in its arguments; closing the window ends the engine', async () => {
    const dir = await tempDir();
    const dataDir = join(dir, 'data');
    // A browser that notes what it was given, looks at the page and is closed at once.
    const browser = join(dir, 'browser');
    await writeFile(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${dir}/args'\nstat -c %a '${dataDir}/window/open.html' > '${dir}/mode'\ncp '${dataDir}/window/open.html' '${dir}/page'\n`, { mode: 0o755 });
    const person = await startForPerson(['--data', dataDir, '--lang', 'en'], { DISPLAY: ':99', CUEDECK_BROWSER: browser }, 'Cuedeck is ready');
    expect(await person.closed).toEqual({ code: 0, signal: null });
    const args = await readFile(join(dir, 'args'), 'utf8');
    const page = await readFile(join(dir, 'page'), 'utf8');
    const ticket = /#ticket=(?<ticket>[\w-]+)/u.exec(page)?.groups?.['ticket'];
    expect(ticket).toMatch(/^[\w-]{20,}$/u);
    expect(args).not.toContain(ticket);
    expect(args.split('\n')).toEqual(expect.arrayContaining([`--app=file://${dataDir}/window/open.html`, `--user-data-dir=${dataDir}/browser-profile`]));
    expect((await readFile(join(dir, 'mode'), 'utf8')).trim()).toBe('600');
    expect(await readdir(join(dataDir, 'window'))).toEqual([]);
  });
});

describe('serve killed with -9 in the middle of a show', () => {
  it('restarts on the same row with the same clock, no acknowledged command lost, and repeats are one effect', async () => {
    const clock = createSystemClock();
    const dataDir = await tempDir();
    const first = await startServe(dataDir);
    const desk = await connectDesk(link(first, 'producer'));
    await desk.must(importSample(Array.from({ length: 30 }, (_, index) => sampleItem(String(index + 1)))));
    await desk.must({ kind: 'setRoom', currency: 'CNY', minTakeSpanMs: 0 as never });
    await desk.must({ kind: 'loadShow', mode: 'live' });
    await desk.must({ kind: 'startShow' });

    const onAir = () => {
      const { show } = desk.state();
      if (show.kind !== 'running') throw new Error(`The show is ${show.kind}.`);
      return show.onAir;
    };
    const acked: number[] = [];
    let lastTake = '';
    for (let turn = 0; turn < 12; turn += 1) {
      const before = onAir().id;
      const ack = await desk.command({ kind: 'takeNextItem', sawOnAir: before }, `take-${turn}`);
      if (!ack.ok) throw new Error(ack.refusal.key);
      acked.push(ack.value.seq);
      lastTake = before;
      await desk.until('the take is here', () => onAir().id !== before);
    }
    // One more is under way when the process dies: stored whole or not at all.
    void desk.command({ kind: 'sendHostCue', text: 'half way' }, 'cue-1').catch(() => null);
    const run = onAir();
    expect(await first.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    desk.close();

    const killedAt = clock.now();
    const second = await startServe(dataDir);
    expect(clock.now() - killedAt).toBeLessThan(15_000);
    // The pairing outlives the engine: the same token works.
    const again = await connectWithToken(second.url, desk.token);
    const { show } = again.state();
    if (show.kind !== 'running') throw new Error(`The show is ${show.kind}.`);
    expect({ ...show.onAir, scene: null }).toEqual({ ...run, scene: null });
    expect(show.done).toHaveLength(12);
    expect(again.seq()).toBeGreaterThan(acked.at(-1) ?? Infinity);
    expect(await again.command({ kind: 'takeNextItem', sawOnAir: lastTake as never }, 'take-11')).toEqual({ ok: true, value: { seq: acked.at(-1) } });
    expect(again.state().show).toEqual(show);
    again.close();
    await second.kill('SIGTERM');
  });
});
