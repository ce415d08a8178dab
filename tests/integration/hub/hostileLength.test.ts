import { io, type Socket } from 'socket.io-client';
import { expect, it, onTestFinished } from 'vitest';
import { ingestToAudience } from '#shared/audience/ingestToAudience.ts';
import type { SourceId } from '#shared/ids.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/wire.ts';
import { instant } from '#shared/time/instant.ts';
import { connected, startHub } from './hubHarness.ts';

/** Where a text should be: comparing its length throws. */
const HOSTILE: unknown = JSON.parse('{"length":{"toString":null}}');

it('a length that cannot be compared ends nothing: handshake, pairing, requests and batches answer a refusal', async () => {
  const test = await startHub();
  onTestFinished(test.stop);
  const { token } = await test.pair('producer');
  const stranger: Socket = io(test.base, { transports: ['websocket'], reconnection: false, auth: { token: HOSTILE, protocol: PROTOCOL_VERSION } });
  onTestFinished(() => { stranger.close(); });
  expect(await new Promise((resolve) => { stranger.on('connect_error', (error: Error & { data?: unknown }) => { resolve(error.data); }); })).toMatchObject({ key: 'notAuthorised' });
  const paired = await fetch(`${test.base}/api/pair`, { method: 'POST', body: JSON.stringify({ ticket: HOSTILE }) });
  expect([paired.status, await paired.json()]).toMatchObject([400, { refusal: { key: 'badMessage' } }]);
  const window = await connected(test.open(token));
  expect(await window.emitWithAck('command', { id: HOSTILE, command: { kind: 'openSession', title: HOSTILE } } as never)).toMatchObject({ ok: false, refusal: { key: 'badMessage' } });
  expect(ingestToAudience({ type: 'comment', id: 'c1', user: { id: 'u', name: 'x' }, text: HOSTILE }, 'src' as SourceId, instant(1_772_971_200_000))).toMatchObject({ ok: false });
  expect((await fetch(`${test.base}/healthz`)).status).toBe(200);
});
