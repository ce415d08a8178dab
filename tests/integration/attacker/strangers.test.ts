/** Whoever has no token yet: how many of them there may be, how much they may send, how often they may guess. */
import { connect, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { WRONG_TOKEN_LIMIT } from '#engine/adapters/hub/rateLimits.ts';
import { CONNECT_LIMIT, MAX_STRANGER_BYTES, WAITING } from '#engine/adapters/hub/strangers.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/wire.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { connected, startHub, turnedAway, until, type TestHub } from '../hub/hubHarness.ts';

let running: TestHub[] = [];
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await Promise.all(running.map((test) => test.stop()));
  running = [];
});
const start = async (): Promise<TestHub> => {
  // Nothing refills while this clock stands.
  const test = await startHub({ clock: createManualClock() });
  running.push(test);
  return test;
};

interface Stranger { readonly socket: Socket; readonly status: () => number | null; readonly isClosed: () => boolean }

/** Asks to be upgraded over a raw connection and says nothing more. */
async function knock(port: number, from = '127.0.0.1'): Promise<Stranger> {
  const socket = connect({ host: '127.0.0.1', port, localAddress: from });
  sockets.push(socket);
  let heard = '';
  let isClosed = false;
  socket.on('data', (chunk: Buffer) => { heard += chunk.toString('latin1'); });
  socket.on('close', () => { isClosed = true; });
  socket.on('error', () => undefined);
  socket.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`);
  await until('an answer', () => heard.includes('\r\n\r\n') || isClosed);
  return { socket, status: () => Number(/^HTTP\/1\.1 (\d+)/u.exec(heard)?.[1] ?? 0) || null, isClosed: () => isClosed };
}

/** A masked WebSocket frame; `announced` may promise more than `payload` holds. */
function frame(payload: Buffer, { announced = payload.length, opcode = 1, isLast = true } = {}): Buffer {
  const head = Buffer.alloc(14);
  head[0] = (isLast ? 0x80 : 0) | opcode;
  head[1] = 0x80 | 127;
  head.writeBigUInt64BE(BigInt(announced), 2);
  return Buffer.concat([head, payload]);
}

describe('strangers at the window socket', () => {
  it('those who wait for a token are bounded per address; whoever has paired still gets in, and a place is free again when one leaves', async () => {
    const test = await start();
    const { token } = await test.pair('producer');
    const waiting = await Promise.all(Array.from({ length: WAITING.perAddress }, () => knock(test.port)));
    expect(new Set(waiting.map((each) => each.status()))).toEqual(new Set([101]));
    expect((await knock(test.port)).status()).not.toBe(101);
    // Another address is not held up by this one.
    expect((await knock(test.port, '127.0.0.3')).status()).toBe(101);
    waiting[0]?.socket.destroy();
    await until('one has left', () => waiting[0]?.isClosed() === true);
    await connected(test.open(token));
    // A window that was let in waits no more: its place is free at once.
    await connected(test.open(token));
  });

  it('those of all addresses together are bounded, too', async () => {
    const test = await start();
    const all = await Promise.all(Array.from({ length: WAITING.all + 1 }, (_value, n) => knock(test.port, `127.0.1.${1 + (n % 8)}`)));
    expect(all.filter((each) => each.status() === 101)).toHaveLength(WAITING.all);
  });

  it('new connections of an address have a pace, whatever they do afterwards', async () => {
    const test = await start();
    let accepted = 0;
    for (let n = 0; n < CONNECT_LIMIT.burst + 20; n += 1) {
      const each = await knock(test.port);
      if (each.status() === 101) accepted += 1;
      each.socket.destroy();
      await until('it has left', each.isClosed);
    }
    expect(accepted).toBe(CONNECT_LIMIT.burst);
  });

  it.each([
    ['in one frame', () => [frame(Buffer.alloc(MAX_STRANGER_BYTES + 1, 97))]],
    ['in a frame that promises 16 MiB', () => Array.from({ length: 20 }, (_value, n) => (n === 0 ? frame(Buffer.alloc(1_000, 97), { announced: 16_000_000 }) : Buffer.alloc(1_000, 97)))],
    ['in fragments of one message', () => Array.from({ length: 40 }, (_value, n) => frame(Buffer.alloc(1_000, 97), { opcode: n === 0 ? 1 : 0, isLast: false }))],
    ['in many small messages', () => Array.from({ length: 4_000 }, () => frame(Buffer.from('2')))],
  ])('more than a handshake before a token ends the connection before it is parsed: %s', async (_how, frames) => {
    const test = await start();
    const stranger = await knock(test.port);
    for (const bytes of frames()) stranger.socket.write(bytes);
    await until('it is cut off', stranger.isClosed);
    expect((await fetch(`${test.base}/healthz`)).status).toBe(200);
  });

  it('the limit ends with the handshake: a paired window sends large messages', async () => {
    const test = await start();
    const window = await test.connect('producer');
    const answer = await window.emitWithAck('query', { kind: 'searchComments', text: 'x'.repeat(MAX_STRANGER_BYTES * 2), crowdSeq: null, limit: 5 });
    expect(answer).toMatchObject({ ok: false, refusal: { key: 'badMessage' } });
    expect(window.connected).toBe(true);
  });

  it('guessed tokens are counted per address and told when to come back; a good token from the same address is not held up', async () => {
    const test = await start();
    const { token } = await test.pair('producer');
    const keys: unknown[] = [];
    for (let n = 0; n < WRONG_TOKEN_LIMIT.burst + 5; n += 1) {
      const guess = test.open(`guess-${n}`.padEnd(43, 'x'));
      keys.push(((await turnedAway(guess)) as { key: string }).key);
      guess.disconnect();
    }
    expect(keys).toEqual([...Array.from({ length: WRONG_TOKEN_LIMIT.burst }, () => 'notAuthorised'), ...Array.from({ length: 5 }, () => 'tooManyRequests')]);
    // One account for all doors: guesses go on slowly at the control surface, too.
    expect((await fetch(`${test.base}/control/v1/state`, { headers: { authorization: `Bearer ${'y'.repeat(43)}` } })).status).toBe(429);
    await connected(test.open(token));
    await connected(test.open(token, { auth: { token, protocol: PROTOCOL_VERSION } }));
  });
});
