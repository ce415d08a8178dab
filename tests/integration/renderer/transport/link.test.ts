import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommandId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { ClientToEngine, CommandEnvelope, EngineToClient } from '#shared/protocol/wire.ts';
import { initialState } from '#shared/show/evolve.ts';
import { instant } from '#shared/time/instant.ts';
import { connectLink, type Link } from '../../../../renderer/transport/link.ts';
import type { LinkSituation } from '../../../../renderer/transport/situation.ts';
import { openSocket } from '../../../../renderer/transport/socket.ts';

type Engine = Server<ClientToEngine, EngineToClient>;
type Window = Socket<ClientToEngine, EngineToClient>;
const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => { for (const close of closing.splice(0).toReversed()) await close(); });

async function listen(serve: (socket: Window) => void, gate?: (next: (error?: Error) => void) => void): Promise<{ readonly url: string; readonly io: Engine }> {
  const http = createServer();
  const io: Engine = new Server(http, { transports: ['websocket'] });
  if (gate !== undefined) io.use((_socket, next) => { gate(next); });
  io.on('connection', (socket) => {
    socket.on('clock', (ack) => { ack(1_800_000_000_000 + performance.now()); });
    socket.on('follow', (request, ack) => {
      ack({ ok: true, value: request.afterSeq === null ? { kind: 'snapshot', seq: 3, state: initialState(), role: 'producer', duties: ['owner'], clientId: 'c1', name: 'Lin', engineVersion: '1' } : { kind: 'deltas', delta: { afterSeq: request.afterSeq, seq: request.afterSeq, events: [] } } });
    });
    socket.on('watch', (_watch, ack) => { ack({ ok: true, value: null }); });
    serve(socket);
  });
  await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
  closing.push(async () => { await io.close(); });
  return { url: `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`, io };
}

function open(url: string, ackTimeoutMs = 300): { readonly link: Link; readonly said: LinkSituation[]; readonly seqs: number[] } {
  const said: LinkSituation[] = [];
  const seqs: number[] = [];
  let ids = 0;
  const link = connectLink({
    socket: openSocket(url, 'token-token-token-1', ackTimeoutMs), now: () => performance.now(), newId: () => { ids += 1; return `id-${String(ids)}` as CommandId; },
    onSituation: (situation) => said.push(situation), onSnapshot: ({ seq }) => seqs.push(seq), onDelta: ({ seq }) => seqs.push(seq),
  });
  closing.push(() => link.close());
  return { link, said, seqs };
}

describe('the link over a real socket', () => {
  it('is live only after the snapshot, and knows the engine\'s clock to within the round trip', async () => {
    const { url } = await listen(() => {});
    const { link, said, seqs } = open(url);
    await vi.waitFor(() => expect(said.at(-1)).toEqual({ kind: 'live' }));
    expect(said.map(({ kind }) => kind)).toEqual(['connecting', 'live']);
    expect(seqs).toEqual([3]);
    await vi.waitFor(() => expect(link.engineNow()).not.toBeNull());
    expect(Math.abs((link.engineNow() ?? 0) - (1_800_000_000_000 + performance.now()))).toBeLessThan(50);
  });

  it('a command whose answer is lost with the connection goes out again under the same id, once the window has caught up', async () => {
    const got: CommandEnvelope[] = [];
    const order: string[] = [];
    const { url } = await listen((socket) => {
      socket.prependAny((name: string) => { order.push(name); });
      socket.on('command', (envelope, ack) => {
        got.push(envelope);
        if (got.length === 1) socket.conn.close();
        else ack({ ok: true, value: { seq: 4 } });
      });
    });
    const { link, said } = open(url, 3_000);
    await vi.waitFor(() => expect(said.at(-1)?.kind).toBe('live'));
    expect(await link.send({ kind: 'startShow' })).toEqual({ kind: 'done', seq: 4 });
    expect(got.map(({ id }) => id)).toEqual(['id-1', 'id-1']);
    expect(said.map(({ kind }) => kind)).toEqual(['connecting', 'live', 'stale', 'live']);
    expect(order.lastIndexOf('command')).toBeGreaterThan(order.lastIndexOf('follow'));
  });

  it('an answer that never comes in time is asked for again, still under the same id', async () => {
    const got: CommandEnvelope[] = [];
    const { url } = await listen((socket) => { socket.on('command', (envelope, ack) => { got.push(envelope); if (got.length === 2) ack({ ok: true, value: { seq: 9 } }); }); });
    const { link, said } = open(url, 150);
    await vi.waitFor(() => expect(said.at(-1)?.kind).toBe('live'));
    expect(await link.send({ kind: 'goLive' })).toEqual({ kind: 'done', seq: 9 });
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
  });

  it('a hole in the numbers is filled by asking again from the last one held', async () => {
    const asked: (number | null)[] = [];
    const { url, io } = await listen((socket) => { socket.prependAny((name: string, request: { readonly afterSeq: number | null }) => { if (name === 'follow') asked.push(request.afterSeq); }); });
    const { said } = open(url);
    await vi.waitFor(() => expect(said.at(-1)?.kind).toBe('live'));
    io.emit('delta', { afterSeq: 8, seq: 9, events: [{ seq: 9, at: instant(1), actor: { kind: 'engine' }, event: { kind: 'engineStarted', version: '1' } }] });
    await vi.waitFor(() => expect(asked).toContain(3));
  });

  it('a window of an address where tokens are guessed is not sent away: it asks again when it was told to, and is in', async () => {
    let tries = 0;
    const { url } = await listen(() => {}, (next) => { tries += 1; next(tries === 1 ? Object.assign(new Error('tooManyRequests'), { data: refusal('tooManyRequests', { retryMs: 20 }) }) : undefined); });
    const { said } = open(url);
    await vi.waitFor(() => expect(said.at(-1)).toEqual({ kind: 'live' }), { timeout: 5_000 });
    expect([tries, said.map(({ kind }) => kind)]).toEqual([2, ['connecting', 'live']]);
  });

  it('a pairing that was withdrawn is said and not retried', async () => {
    let tries = 0;
    const { url } = await listen(() => {}, (next) => { tries += 1; next(Object.assign(new Error('notAuthorised'), { data: refusal('notAuthorised') })); });
    const { said } = open(url);
    await vi.waitFor(() => expect(said.at(-1)).toEqual({ kind: 'pairedOut', refusal: refusal('notAuthorised') }));
    expect(tries).toBe(1);
  });

  it('an old page is told to reload; goodbye ends a living link', async () => {
    const { url } = await listen(() => {}, (next) => { next(Object.assign(new Error('protocolTooOld'), { data: refusal('protocolTooOld') })); });
    const old = open(url);
    await vi.waitFor(() => expect(old.said.at(-1)).toEqual({ kind: 'refused', refusal: refusal('protocolTooOld') }));
    const { url: other, io } = await listen(() => {});
    const paired = open(other);
    await vi.waitFor(() => expect(paired.said.at(-1)?.kind).toBe('live'));
    io.emit('goodbye', refusal('notAuthorised'));
    await vi.waitFor(() => expect(paired.said.at(-1)?.kind).toBe('pairedOut'));
  });
});
