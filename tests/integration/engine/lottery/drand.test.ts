import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDrand } from '#engine/adapters/drand.ts';
import { QUICKNET, roundAt } from '#shared/lottery/drand.ts';
import { fromHex, sha256, toHex } from '#shared/lottery/sha256.ts';
import { instant } from '#shared/time/instant.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';

const named = roundAt(instant(QUICKNET.genesisMs + 300_000));
const signature = 'ab'.repeat(48);
const right = { round: named.round, signature, randomness: toHex(sha256(fromHex(signature))) };

/** A node that gives this answer. */
async function node(answer: unknown, status = 200): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onTestFinished(() => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}

describe('the public beacon', () => {
  it('a round is asked for by its number, and nothing else leaves', async () => {
    const good = await node(right);
    expect(await createDrand({ log: createQuietLog(), nodes: [good.url] }).fetch(named)).toEqual({ chain: named.chain, ...right });
    expect(good.asked).toEqual([`/${QUICKNET.chain}/public/${String(named.round)}`]);
  });
  it.each([
    ['another round', { ...right, round: named.round + 1 }, 200], ['a number that is not the hash of its signature', { ...right, randomness: '0'.repeat(64) }, 200],
    ['something else', { hello: 1 }, 200], ['an error', right, 500],
  ])('%s is no answer; the next node is asked', async (_what, answer, status) => {
    const [bad, good] = [await node(answer, status), await node(right)];
    expect(await createDrand({ log: createQuietLog(), nodes: [bad.url] }).fetch(named)).toBeNull();
    expect(await createDrand({ log: createQuietLog(), nodes: [bad.url, good.url] }).fetch(named)).toMatchObject(right);
  });
  it('no network is no answer, and no error', async () => {
    expect(await createDrand({ log: createQuietLog(), nodes: ['http://127.0.0.1:1'] }).fetch(named)).toBeNull();
  });
});
