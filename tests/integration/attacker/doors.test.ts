/** Ways in that are none: odd upgrades, paths out of the folder, pages that would run foreign script. On the windows as they are built. */
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { SCREENS } from '../../../renderer/screens.ts';
import { controlToken } from '../hub/controlHarness.ts';
import { connected, startHub, until, type TestHub } from '../hub/hubHarness.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BUILT = join(ROOT, 'out/renderer');

let running: TestHub[] = [];
afterEach(async () => {
  await Promise.all(running.map((test) => test.stop()));
  running = [];
});
const start = async (): Promise<TestHub> => {
  const test = await startHub({ rendererDir: BUILT });
  running.push(test);
  return test;
};

/** Sends these very bytes and hears what comes until the other side closes, or goes on with frames. */
async function say(port: number, text: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port });
  let heard = '';
  let isOver = false;
  socket.on('data', (chunk: Buffer) => { heard += chunk.toString('latin1'); });
  socket.on('close', () => { isOver = true; });
  socket.on('error', () => undefined);
  socket.write(text);
  await until(`an answer to ${text.slice(0, 60)}`, () => isOver || heard.startsWith('HTTP/1.1 101') || (heard.includes('\r\n\r\n') && !/^HTTP\/1\.1 \d+ [^\r]*\r\n(?:[^\r]*\r\n)*connection: keep-alive/iu.test(heard)));
  socket.destroy();
  return heard;
}
const get = (port: number, target: string, host = `127.0.0.1:${port}`): Promise<string> => say(port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string): number | null => Number(/^HTTP\/1\.1 (\d+)/u.exec(answer)?.[1] ?? 0) || null;
const headerOf = (answer: string, name: string): string | null => new RegExp(`^${name}: (.*)\\r$`, 'imu').exec(answer)?.[1] ?? null;

const upgrade = (port: number, target: string, { host = `127.0.0.1:${port}`, lines = [] as readonly string[], protocol = 'websocket' } = {}): Promise<string> =>
  say(port, [`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', `Upgrade: ${protocol}`, 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', ...lines, '', ''].join('\r\n'));
const SOCKETS = '/socket.io/?EIO=4&transport=websocket';

describe('upgrades', () => {
  it('only the two socket addresses are upgraded; every other path is closed without a word', async () => {
    const test = await start();
    expect(statusOf(await upgrade(test.port, SOCKETS))).toBe(101);
    for (const path of ['/', '/healthz', '/api/pair', '/console', '/exports/x', '/hooks/shopify/a', '/ingest/v1/a', '/control/v1/state', '/control/v1/feedback/', '/socket.iox/?EIO=4&transport=websocket', '//socket.io/?EIO=4&transport=websocket', '/%73ocket.io/?EIO=4&transport=websocket']) {
      expect([path, statusOf(await upgrade(test.port, path))]).not.toEqual([path, 101]);
    }
    expect((await fetch(`${test.base}/healthz`)).status).toBe(200);
  });

  it.each([
    ['polling', '/socket.io/?EIO=4&transport=polling'], ['webtransport', '/socket.io/?EIO=4&transport=webtransport'],
    ['no transport', '/socket.io/?EIO=4'], ['a made-up connection id', `${SOCKETS}&sid=AAAAAAAAAAAAAAAAAAAA`], ['a prototype\'s name as one', `${SOCKETS}&sid=__proto__`], ['two transports', '/socket.io/?EIO=4&transport=websocket&transport=polling'],
  ])('%s is turned away', async (_what, path) => {
    const test = await start();
    expect(statusOf(await upgrade(test.port, path))).not.toBe(101);
  });

  it('an older wire is told nothing and closed', async () => {
    const test = await start();
    const socket = new WebSocket(`ws://127.0.0.1:${test.port}/socket.io/?EIO=3&transport=websocket`);
    const heard: string[] = [];
    socket.on('message', (data: Buffer) => { heard.push(data.toString()); });
    await new Promise((resolve) => { socket.on('close', resolve); socket.on('error', () => undefined); });
    expect(heard.join('')).not.toContain('sid');
  });

  it('nothing is told by polling, whatever the path says', async () => {
    const test = await start();
    const answer = await get(test.port, '/socket.io/?EIO=4&transport=polling');
    expect([statusOf(answer), answer.includes('"sid"')]).toEqual([400, false]);
    expect(headerOf(answer, 'access-control-allow-origin')).toBeNull();
  });

  it('the connection of somebody else is not taken over by its id, from a page of another site either', async () => {
    const test = await start();
    const window = await connected(test.open((await test.pair('producer')).token));
    const sid = window.io.engine.id;
    for (const lines of [[], ['Origin: http://evil.example']]) {
      const heard = await upgrade(test.port, `${SOCKETS}&sid=${sid}`, { lines });
      // Upgraded or not, nothing of the window comes out of it and the window stays.
      expect(heard.slice(heard.indexOf('\r\n\r\n') + 4).replace(/^[\x80-\xff].{0,3}/u, '')).not.toContain('sid');
    }
    expect(window.connected).toBe(true);
    expect(await window.emitWithAck('query', { kind: 'lan' })).toMatchObject({ ok: true });
  });

  it.each([['http://evil.example'], ['null'], ['https://127.0.0.1'], ['http://127.0.0.1.evil.example'], ['http://user@127.0.0.1'], ['file://']])('cross-site hijacking: a page of %s opens neither socket, even with a good token', async (origin) => {
    const test = await start();
    const token = await controlToken(test);
    for (const path of [SOCKETS, `/control/v1/feedback?token=${token}`]) expect([path, statusOf(await upgrade(test.port, path, { lines: [`Origin: ${origin}`] }))]).toEqual([path, 403 - (path === SOCKETS ? 3 : 0)]);
  });

  it('DNS rebinding: under a name that is not ours neither socket opens, and no page, script or answer is served', async () => {
    const test = await start();
    const token = await controlToken(test);
    for (const host of ['evil.example', `evil.example:${test.port}`, `127.0.0.1:${test.port}.evil.example`, `localhost.evil.example:${test.port}`, `[::1]:${test.port}`, `0.0.0.0:${test.port}`, '']) {
      for (const path of [SOCKETS, `/control/v1/feedback?token=${token}`]) expect([host, path, statusOf(await upgrade(test.port, path, { host }))]).not.toEqual([host, path, 101]);
      for (const path of ['/', '/healthz', '/console', '/control/v1/state', '/exports/x', '/verify-draw.html', '/favicon.ico']) expect([host, path, statusOf(await get(test.port, path, host))]).toEqual([host, path, 421]);
    }
  });

  it('another protocol than WebSocket is not spoken', async () => {
    const test = await start();
    for (const protocol of ['h2c', 'TLS/1.0', 'websocket, h2c']) expect([protocol, statusOf(await upgrade(test.port, SOCKETS, { protocol }))]).not.toEqual([protocol, 101]);
  });
});

describe('paths', () => {
  it('nothing outside the folder of the windows is served, however the way out is spelt', async () => {
    const test = await start();
    const outside = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const ways = ['/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/assets/../../../package.json', '/assets/..%5c..%5c..%5cpackage.json', '/%252e%252e/%252e%252e/package.json', '/..;/..;/package.json', '/assets/%00/../../package.json',
      '/.%00./.%00./package.json', '//../../package.json', 'file:///etc/passwd', '/\\..\\..\\package.json', '/assets/....//....//package.json', '/%c0%ae%c0%ae/package.json', '/exports/../../package.json', '/exports/%2e%2e%2f%2e%2e%2fshow.db', '/control/v1/../../package.json'];
    for (const way of ways) {
      const answer = await get(test.port, way);
      expect([way, statusOf(answer)]).toSatisfy(([, status]: [string, number]) => status === 404 || status === 400);
      expect([way, answer.includes(outside.slice(0, 40)) || answer.includes('root:')]).toEqual([way, false]);
    }
  });

  it('neither dot files nor source maps nor anything but the built windows is in that folder', async () => {
    const test = await start();
    for (const path of ['/.env', '/.git/HEAD', '/assets/.hidden', '/index.html.map', '/settings.json', '/show.db', '/secrets.json', '/engine.log']) expect([path, statusOf(await get(test.port, path))]).toEqual([path, 404]);
  });
});

describe('script in a page of ours', () => {
  it('the policy is on every answer, pages and refusals alike, and allows no inline script, no eval, no frame and no foreign address', async () => {
    const test = await start();
    for (const path of ['/', ...SCREENS.map(({ name }) => `/${name}`), '/pair', '/no-such-page', '/healthz', '/control/v1/state', '/exports/none', '/verify-draw.html', '/%2e%2e/x']) {
      const policy = headerOf(await get(test.port, path), 'content-security-policy') ?? '';
      expect([path, policy]).toEqual([path, expect.stringContaining("default-src 'none'")]);
      for (const hole of ['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'strict-dynamic', '*', 'http:', 'https:']) expect([path, hole, policy.includes(hole)]).toEqual([path, hole, false]);
      // A page may speak to its own engine and to nobody else.
      expect([path, /ws:\/\/(?!127\.0\.0\.1:)/u.test(policy), policy.includes("frame-ancestors 'none'")]).toEqual([path, false, true]);
    }
    expect(headerOf(await get(test.port, '/', 'evil.example'), 'content-security-policy')).toContain("default-src 'none'");
  });

  it('the built page needs no more than that: no script, style or handler stands in it', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son\w+=|javascript:|<base|<iframe/iu);
    // The picture of the tab stands in the page; everything else is a file of the build.
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/gu)) expect(address).toMatch(/^(?:\/assets\/[\w.-]+|data:image\/svg\+xml,[^"]+)$/u);
  });

  it('no answer lets a page of another site read it', async () => {
    const test = await start();
    for (const path of ['/', '/healthz', '/control/v1/state']) {
      const answer = await say(test.port, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n`);
      expect([path, headerOf(answer, 'access-control-allow-origin'), headerOf(answer, 'cross-origin-resource-policy'), headerOf(answer, 'x-content-type-options'), headerOf(answer, 'set-cookie')]).toEqual([path, null, 'same-origin', 'nosniff', null]);
    }
  });
});
