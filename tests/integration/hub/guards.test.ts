import { mkdtempSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '#shared/protocol/wire.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { OTHER_ADDRESS, connected, postTicket, ticketOf, turnedAway } from './hubHarness.ts';
import { hubOfTest } from './hubOfTest.ts';

interface RawAnswer { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string }
/** fetch() forbids setting Host and Origin: this says exactly what it is told. */
function raw(port: number, options: { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method: options.method ?? 'GET', path: options.path ?? '/healthz', headers: options.headers ?? {}, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => { body += chunk.toString(); });
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body }); });
    });
    call.on('error', reject);
    call.end(options.body);
  });
}
const refusalIn = (body: string): string => (JSON.parse(body) as { refusal: { key: string } }).refusal.key;

describe('HTTP guards', () => {
  it('answers healthz without rights and without secrets', async () => {
    const test = await hubOfTest();
    const answer = await raw(test.port, {});
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, version: '0.0.0-test', uptimeMs: expect.any(Number), obs: 'notConfigured', show: 'empty', storeOk: true });
  });

  it('a target that is no address ends nothing: the next request is answered', async () => {
    const test = await hubOfTest();
    for (const path of ['//', '//[', 'http://[', '/\\\\[']) {
      await raw(test.port, { path, headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' } }).catch(() => null);
      expect([path, (await raw(test.port, {})).status]).toEqual([path, 200]);
    }
  });

  it('turns a Host that is not ours away with 421 (DNS rebinding)', async () => {
    const test = await hubOfTest();
    for (const host of ['evil.example', `evil.example:${test.port}`, `127.0.0.1:${test.port + 1}`, `127.0.0.1.evil.example:${test.port}`]) {
      const answer = await raw(test.port, { headers: { host } });
      expect([host, answer.status, refusalIn(answer.body)]).toEqual([host, 421, 'wrongHost']);
    }
    expect((await raw(test.port, { headers: { host: `LOCALHOST:${test.port}` } })).status).toBe(200);
  });

  it('refuses pairing from a page of another site, and leaves the ticket unspent', async () => {
    const test = await hubOfTest();
    const ticket = ticketOf((await test.hub.issueLink('producer', 'P')).urls[0] ?? '');
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${test.port}`, `http://127.0.0.1:${test.port}.evil.example`]) {
      const answer = await raw(test.port, { method: 'POST', path: '/api/pair', headers: { origin }, body: JSON.stringify({ ticket }) });
      expect([origin, answer.status, refusalIn(answer.body)]).toEqual([origin, 403, 'foreignOrigin']);
    }
    const own = await raw(test.port, { method: 'POST', path: '/api/pair', headers: { origin: `http://127.0.0.1:${test.port}` }, body: JSON.stringify({ ticket }) });
    expect(own.status).toBe(200);
  });

  it('refuses a socket from a foreign Origin or under a foreign Host, even with a good token', async () => {
    const test = await hubOfTest();
    const { token } = await test.pair('producer');
    for (const extraHeaders of [{ origin: 'http://evil.example' }, { host: 'evil.example' }]) {
      const window = test.open(token, { extraHeaders });
      expect(await turnedAway(window)).toBeInstanceOf(Error);
    }
    await connected(test.open(token, { extraHeaders: { origin: `http://localhost:${test.port}` } }));
  });

  it('names method, path and size problems in typed answers', async () => {
    const seen: Buffer[] = [];
    const test = await hubOfTest({ webhooks: [{ prefix: '/hooks/shopify/', maxBytes: 1_000, handle: (hook) => { seen.push(Buffer.from(hook.rawBody)); return Promise.resolve({ status: 202, body: { path: hook.path, topic: hook.headers['x-shopify-topic'] } }); } }] });
    const cases: [string, string, string | Buffer | undefined, number, string][] = [
      ['GET', '/nothing-here', undefined, 404, 'notFound'],
      ['DELETE', '/healthz', undefined, 405, 'wrongMethod'],
      ['GET', '/api/pair', undefined, 405, 'wrongMethod'],
      ['POST', '/api/pair', 'not json', 400, 'badMessage'],
      ['POST', '/api/pair', 'x'.repeat(5_000), 413, 'tooLarge'],
      ['POST', '/api/pair', JSON.stringify({ ticket: 'a'.repeat(43) }), 401, 'ticketUnknown'],
      ['GET', '/hooks/shopify/s1', undefined, 405, 'wrongMethod'],
      ['POST', '/hooks/shopify/s1', Buffer.alloc(1_001), 413, 'tooLarge'],
    ];
    for (const [method, path, body, status, key] of cases) {
      const answer = await raw(test.port, { method, path, ...(body === undefined ? {} : { body }) });
      expect([method, path, answer.status, refusalIn(answer.body)]).toEqual([method, path, status, key]);
    }
    expect(seen).toHaveLength(0);
    // Chunked: no length is declared, the limit bites while reading.
    const chunked = await raw(test.port, { method: 'POST', path: '/hooks/shopify/s1', headers: { 'transfer-encoding': 'chunked' }, body: Buffer.alloc(4_000) });
    expect([chunked.status, seen.length]).toEqual([413, 0]);
    const bytes = Buffer.from([0, 255, 10, 13, 34]);
    const good = await raw(test.port, { method: 'POST', path: '/hooks/shopify/s1?x=1', headers: { host: 'my-tunnel.example', 'x-shopify-topic': 'orders/paid' }, body: bytes });
    expect([good.status, JSON.parse(good.body)]).toEqual([202, { path: '/hooks/shopify/s1', topic: 'orders/paid' }]);
    expect(seen[0]).toEqual(bytes);
  });

  it('answers 500 in a typed form when a webhook handler breaks, and stays up', async () => {
    const test = await hubOfTest({ webhooks: [{ prefix: '/hooks/shopify/', maxBytes: 10, handle: () => { throw new Error('boom'); } }] });
    const answer = await raw(test.port, { method: 'POST', path: '/hooks/shopify/a', body: '{}' });
    expect([answer.status, refusalIn(answer.body)]).toEqual([500, 'engineFault']);
    expect((await raw(test.port, {})).status).toBe(200);
  });

  it('serves every screen as the one page, with a strict policy, and nothing outside the folder', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'hub-static-'));
    mkdirSync(join(dir, 'windows', 'assets'), { recursive: true });
    writeFileSync(join(dir, 'outside.txt'), 'outside');
    writeFileSync(join(dir, 'windows', 'index.html'), '<!doctype html><title>Cuedeck</title>');
    writeFileSync(join(dir, 'windows', 'assets', 'main-abc.js'), 'export {}');
    const test = await hubOfTest({ rendererDir: join(dir, 'windows') });
    for (const path of ['/', '/console', '/prompter', '/overlay', '/settings', '/review', '/pair', '/console?lang=en']) {
      const page = await raw(test.port, { path });
      expect([path, page.status, page.headers['cache-control']]).toEqual([path, 200, 'no-cache']);
      expect(page.body).toContain('Cuedeck');
      expect(page.headers['content-security-policy']).toBe(`default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws://127.0.0.1:${test.port}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`);
      expect([page.headers['x-content-type-options'], page.headers['referrer-policy'], page.headers['cross-origin-opener-policy']]).toEqual(['nosniff', 'no-referrer', 'same-origin']);
    }
    expect((await raw(test.port, { path: '/assets/main-abc.js' })).headers['cache-control']).toContain('immutable');
    for (const path of ['/../outside.txt', '/%2e%2e/outside.txt', '/assets/..%2f..%2foutside.txt', '/.git/config']) expect([path, (await raw(test.port, { path })).status]).toEqual([path, 404]);
    rmSync(dir, { recursive: true });
  });
});

describe('pairing', () => {
  it('a ticket buys one session: used, expired and unknown ones are told apart', async () => {
    const clock = createManualClock();
    const test = await hubOfTest({ clock });
    const ticket = ticketOf((await test.hub.issueLink('host', 'Anna')).urls[0] ?? '');
    const first = await postTicket(test.base, ticket);
    expect(first).toMatchObject({ ok: true, value: { role: 'host', name: 'Anna', home: '/prompter' } });
    expect(await postTicket(test.base, ticket)).toMatchObject({ ok: false, refusal: { key: 'ticketUsed' } });
    const late = ticketOf((await test.hub.issueLink('viewer', 'V')).urls[0] ?? '');
    await clock.advance(10 * 60_000);
    expect(await postTicket(test.base, late)).toMatchObject({ ok: false, refusal: { key: 'ticketExpired' } });
    expect(await postTicket(test.base, `${late.slice(1)}A`)).toMatchObject({ ok: false, refusal: { key: 'ticketUnknown' } });
  });

  it('two windows racing for one ticket: one gets in', async () => {
    const test = await hubOfTest();
    const ticket = ticketOf((await test.hub.issueLink('producer', 'P')).urls[0] ?? '');
    const answers = await Promise.all(Array.from({ length: 8 }, () => postTicket(test.base, ticket)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('an overlay link may be used again and again, as OBS reloads its page', async () => {
    const test = await hubOfTest();
    const links = await test.hub.issueLink('overlay', 'OBS');
    expect(links.expiresAt).toBeNull();
    const answers = await Promise.all([1, 2, 3].map(() => postTicket(test.base, ticketOf(links.urls[0] ?? ''))));
    expect(answers.every((answer) => answer.ok && answer.value.role === 'overlay' && answer.value.home === '/overlay')).toBe(true);
  });

  it('a paired window survives a restart of the engine; only the hash of its token is stored', async () => {
    const test = await hubOfTest();
    const { token, clientId } = await test.pair('producer');
    expect(JSON.stringify(await test.store.grants())).not.toContain(token);
    await test.hub.stop();
    const again = await hubOfTest({ store: test.store });
    const window = await connected(again.open(token));
    const answer = await window.emitWithAck('follow', { afterSeq: null });
    expect(answer.ok && answer.value.kind === 'snapshot' && answer.value.clientId).toBe(clientId);
  });

  it('turns away no token, a made-up token, a window of another protocol; none of them can do anything', async () => {
    const test = await hubOfTest();
    const { token } = await test.pair('producer');
    expect(await turnedAway(test.open('x'.repeat(43)))).toEqual({ key: 'notAuthorised', params: {} });
    expect(await turnedAway(test.open(token, { auth: {} }))).toEqual({ key: 'notAuthorised', params: {} });
    expect(await turnedAway(test.open(token, { auth: { token, protocol: PROTOCOL_VERSION + 1 } }))).toEqual({ key: 'protocolTooOld', params: {} });
  });

  it('slows down guessing: attempts per address are limited', async () => {
    const test = await hubOfTest();
    const answers = await Promise.all(Array.from({ length: 60 }, (_value, index) => postTicket(test.base, `guess-number-${index}`)));
    expect(answers.some((answer) => !answer.ok && answer.refusal.key === 'tooManyRequests')).toBe(true);
  });
});

describe('the local network', () => {
  it('is closed by default', async () => {
    const test = await hubOfTest();
    const window = await test.connect('producer');
    expect(await window.emitWithAck('query', { kind: 'lan' })).toEqual({ ok: true, value: { open: false, addresses: [] } });
    await expect(fetch(`http://${OTHER_ADDRESS}:${test.port}/healthz`)).rejects.toThrow();
  });

  it('opens on the same port when a producer says so, and closes with everyone on it', async () => {
    const test = await hubOfTest();
    const producer = await test.connect('producer');
    const host = await test.connect('host');
    expect(await host.emitWithAck('setLan', { open: true })).toMatchObject({ ok: false, refusal: { key: 'roleMayNot' } });
    const opened = await producer.emitWithAck('setLan', { open: true });
    expect(opened).toMatchObject({ ok: true, value: { open: true } });
    expect(test.lanChanges).toEqual([true]);
    const lanBase = `http://${OTHER_ADDRESS}:${test.port}`;
    expect((await fetch(`${lanBase}/healthz`)).status).toBe(200);
    const links = await test.hub.issueLink('host', 'Tablet');
    expect(links.urls.some((url) => url.startsWith(`${lanBase}/prompter#ticket=`))).toBe(true);
    const paired = await postTicket(lanBase, ticketOf(links.urls.find((url) => url.startsWith(lanBase)) ?? ''));
    if (!paired.ok) throw new Error(paired.refusal.key);
    const { io } = await import('socket.io-client');
    const tablet = io(lanBase, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token: paired.value.token, protocol: PROTOCOL_VERSION } });
    await new Promise((resolve, reject) => { tablet.once('connect', () => { resolve(null); }); tablet.once('connect_error', reject); });
    const gone = new Promise((resolve) => { tablet.once('disconnect', resolve); });
    expect(await producer.emitWithAck('setLan', { open: false })).toEqual({ ok: true, value: { open: false, addresses: [] } });
    await gone;
    expect(producer.connected).toBe(true);
    await expect(fetch(`${lanBase}/healthz`)).rejects.toThrow();
  });
});
