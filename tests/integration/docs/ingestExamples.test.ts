import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { createHmac } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Server } from 'socket.io';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createIngest, type Ingest } from '#engine/audience/ingest/createIngest.ts';
import { INGEST_TYPES } from '#shared/audience/ingestEvent.ts';
import type { SourceId } from '#shared/ids.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';
import { tempDir } from '#tests/fakes/tempDir.ts';
import { serveWebhooks } from '#tests/fakes/webhookServer.ts';
import { openLane, SESSION } from '../engine/audience/lane.ts';

const run = promisify(execFile);
const SECRET = 'secret shown once: äöü €';
const guide = await readFile(join(import.meta.dirname, '../../../docs/ingest.md'), 'utf8');

/** The fenced blocks of one language, as a reader would copy them. */
const blocks = (language: string): readonly string[] => [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'gu'))].map((match) => match[1] ?? '');

async function openFeed() {
  const lane = await openLane();
  const ingest = createIngest({ clock: lane.clock, log: createQuietLog(), intake: lane.pipeline, sources: () => [{ id: 'feed-1' as SourceId, enabled: true }], secrets: { get: async () => SECRET } });
  const environment = (url: string) => ({ ...process.env, CUEDECK_URL: url, CUEDECK_SOURCE: 'feed-1', CUEDECK_SECRET: SECRET });
  return { lane, ingest, environment };
}

/** The namespace as docs/ingest.md describes it, on a bare Socket.IO server. */
async function serveSocket(ingest: Ingest): Promise<string> {
  const http = createServer();
  const io = new Server(http, { transports: ['websocket'] });
  io.of('/ingest').use((socket, next) => {
    void ingest.socket.authorise(socket.handshake.auth).then((answer) => {
      if (!answer.ok) return next(Object.assign(new Error(answer.refusal.key), { data: answer.refusal }));
      socket.on('events', (payload: unknown, ack: (value: unknown) => void) => void ingest.socket.offer(answer.value.sourceId, payload).then(ack));
      next();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => io.close());
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** The example as a module of its own; the client, which a reader would install, is the one installed here. */
async function writeModule(source: string): Promise<string> {
  const path = join(await tempDir(), 'example.mjs');
  await writeFile(path, source.replaceAll("'socket.io-client'", JSON.stringify(import.meta.resolve('socket.io-client'))));
  return path;
}

describe('docs/ingest.md: every example runs as printed', () => {
  it('curl and openssl', async () => {
    const { lane, ingest, environment } = await openFeed();
    const { stdout } = await run('sh', ['-c', blocks('sh')[0] ?? ''], { env: environment(await serveWebhooks([ingest.webhook], lane.clock.now)) });
    expect(JSON.parse(stdout)).toEqual({ ok: true, accepted: 2, duplicates: 0, refused: [] });
    expect((await lane.store.readout(SESSION)).metrics).toMatchObject({ comments: 1, money: [{ currency: 'CNY', paidMinor: 12_900 }] });
  });

  it('Python', async () => {
    const { lane, ingest, environment } = await openFeed();
    const { stdout } = await run('python3', ['-c', blocks('python')[0] ?? ''], { env: { ...environment(await serveWebhooks([ingest.webhook], lane.clock.now)), PYTHONUTF8: '1' } });
    expect(JSON.parse(stdout)).toEqual({ ok: true, accepted: 2, duplicates: 0, refused: [] });
    expect((await lane.store.commentsBefore(SESSION, null, 10)).text).toEqual(['三号链接多少钱']);
  });

  it('Node', async () => {
    const { lane, ingest, environment } = await openFeed();
    const { stdout } = await run(process.execPath, [await writeModule(blocks('js')[0] ?? '')], { env: environment(await serveWebhooks([ingest.webhook], lane.clock.now)) });
    expect(JSON.parse(stdout)).toEqual({ ok: true, accepted: 2, duplicates: 0, refused: [] });
    expect((await lane.store.readout(SESSION)).metrics).toMatchObject({ likes: 12, views: 20_431, online: { value: 1_280 } });
  });

  it('Socket.IO', async () => {
    const { lane, ingest, environment } = await openFeed();
    const { stdout } = await run(process.execPath, [await writeModule(blocks('js')[1] ?? '')], { env: environment(await serveSocket(ingest)) });
    expect(JSON.parse(stdout)).toEqual({ ok: true, value: { accepted: 1, duplicates: 0, refused: [] } });
    expect((await lane.store.commentsBefore(SESSION, null, 10)).text).toEqual(['好看']);
  });

  it('the check value for signing code is right, and every event type is described', () => {
    const hex = createHmac('sha256', 's3cret').update('1772971200000.{"events":[]}').digest('hex');
    expect(guide).toContain(`sha256=${hex}`);
    for (const type of INGEST_TYPES) expect(guide).toContain(`\`${type}\``);
  });
});
