import { Agent, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { FORWARDED_PUSH_BYTES, FORWARDED_PUSH_LIMIT, PUSH_BYTES, PUSH_LIMIT } from '#engine/adapters/hub/rateLimits.ts';
import type { WebhookRoute } from '#engine/adapters/hub/ingestPort.ts';
import { createIngest } from '#engine/audience/ingest/createIngest.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { createIngestClient } from '#tests/fakes/ingestClient.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { openLane } from '../engine/audience/lane.ts';
import type { SourceId } from '#shared/ids.ts';
import { startHub, type TestHub } from './hubHarness.ts';

let running: TestHub[] = [];
afterEach(async () => {
  await Promise.all(running.map((test) => test.stop()));
  running = [];
});

/** Two doors for the sources `a` and `b`, on a clock that stands still: nothing refills. */
async function start() {
  const clock = createManualClock();
  let read = 0;
  const turned: SourceId[] = [];
  const door: WebhookRoute = {
    prefix: '/hooks/shopify/', maxBytes: 1_048_576, sourceAt: (path) => (/\/[ab]$/u.test(path) ? path.slice(-1) as SourceId : null), turnedAway: (id) => turned.push(id),
    handle: () => { read += 1; return Promise.resolve({ status: 401, body: {} }); },
  };
  const test = await startHub({ clock, webhooks: [door] });
  running.push(test);
  return { test, clock, turned, read: () => read };
}

/** Posts to a path; connections are kept and used again. */
function post(port: number, agent: Agent, path: string, body: string | Buffer = '{}', headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly retryAfter: string | undefined }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, agent, method: 'POST', path: `/hooks/shopify/${path}`, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }));
    });
    call.on('error', reject);
    call.end(body);
  });
}

describe('pushed requests', () => {
  it('are slowed down per address and per source before they are read: 429, when to come back, and counted for the source', async () => {
    const { test, clock, turned, read } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const flood = await Promise.all(Array.from({ length: PUSH_LIMIT.burst }, (_value, index) => post(test.port, agent, index % 2 === 0 ? 'a' : 'made-up')));
    expect(flood.every(({ status }) => status === 401)).toBe(true);
    const over = await post(test.port, agent, 'a');
    expect(over).toMatchObject({ status: 429, retryAfter: '1' });
    expect([read(), turned]).toEqual([PUSH_LIMIT.burst, ['a']]);
    // Made-up paths count for the address only: nobody fills the list of buckets with names.
    expect((await post(test.port, agent, 'made-up')).status).toBe(429);
    expect(turned).toEqual(['a']);
    await clock.advance(1_000);
    expect((await post(test.port, agent, 'a')).status).toBe(401);
    agent.destroy();
  });

  it('are slowed down by their bytes too: large bodies that nobody signed cannot keep the engine reading', async () => {
    const { test, clock } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const large = Buffer.alloc(1_048_576);
    const count = PUSH_BYTES.burst / large.byteLength;
    for (let sent = 0; sent < count; sent += 1) expect((await post(test.port, agent, 'b', large)).status).toBe(401);
    expect((await post(test.port, agent, 'b')).status).toBe(429);
    await clock.advance(1_000);
    expect((await post(test.port, agent, 'b')).status).toBe(401);
    agent.destroy();
  });

  it('a stranger who floods through a tunnel runs dry before the shops behind it do, whatever address they claim to come from', async () => {
    const { test, clock } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const from = (sender: string, body?: Buffer) => post(test.port, agent, 'a', body, { 'x-forwarded-for': sender });
    // What stands before the last is what the sender says of itself.
    const flood = await Promise.all(Array.from({ length: FORWARDED_PUSH_LIMIT.burst + 100 }, (_value, n) => from(`10.0.0.${n % 250}, 203.0.113.9`)));
    expect(flood.filter(({ status }) => status === 429)).toHaveLength(100);
    expect((await from('198.51.100.7')).status).toBe(401);
    const large = Buffer.alloc(1_048_576);
    for (let sent = 0; sent < FORWARDED_PUSH_BYTES.burst / large.byteLength; sent += 1) expect((await from('203.0.113.10', large)).status).toBe(401);
    expect((await from('203.0.113.10')).status).toBe(429);
    expect((await from('198.51.100.7')).status).toBe(401);
    // All of them together are still held to what the engine can read.
    const many = await Promise.all(Array.from({ length: PUSH_LIMIT.burst }, (_value, n) => post(test.port, agent, 'made-up', '{}', { 'x-forwarded-for': `192.0.2.${n % 250}` })));
    expect(many.some(({ status }) => status === 429)).toBe(true);
    await clock.advance(1_000);
    expect((await from('203.0.113.9')).status).toBe(401);
    agent.destroy();
  });

  it('a signed feed brings 10,000 events in one second through the same door', async () => {
    const lane = await openLane();
    const id = 'feed-1' as SourceId;
    const ingest = createIngest({ clock: lane.clock, log: createQuietLog(), intake: lane.pipeline, sources: () => [{ id, enabled: true }], secrets: { get: () => Promise.resolve('s'.repeat(32)) } });
    // The hub's clock stands still: no token is refilled meanwhile.
    const test = await startHub({ clock: createManualClock(), webhooks: [{ ...ingest.webhook, sourceAt: () => id, turnedAway: () => undefined }] });
    running.push(test);
    const client = createIngestClient({ baseUrl: test.base, sourceId: id, secret: 's'.repeat(32), now: lane.clock.now });
    const batch = (n: number) => Array.from({ length: 500 }, (_value, index) => ({ type: 'comment', id: `${n}-${index}`, user: { id: `u${index}`, name: '小美' }, text: `第${index}条，这件有L码吗` }));
    const answers = await Promise.all(Array.from({ length: 20 }, (_value, n) => client.send(batch(n))));
    expect(answers.map(({ status, body }) => [status, body['accepted']])).toEqual(Array.from({ length: 20 }, () => [200, 500]));
  });
});
