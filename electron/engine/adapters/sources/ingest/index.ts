import { randomUUID } from 'node:crypto';
import { hmacSha256 } from '../../../audience/signature.ts';
import type { SourceAdapter } from '../../../ports.ts';
import { runPushedSource } from '../common/pushedSource.ts';

/**
 * A feed that pushes to us (docs/ingest.md). There is nothing to connect: switched on, it waits, and the doors in audience/ingest
 * take its batches.
 */
export const ingest: SourceAdapter<'ingest'> = {
  kind: 'ingest',
  start: ({ id }, context) => runPushedSource(context, (secret) => {
    const body = JSON.stringify({ events: [{ type: 'comment', id: `selftest-${randomUUID()}`, provenance: 'test', user: { id: 'selftest', name: 'Cuedeck' }, text: 'self-test' }] });
    const timestamp = String(context.clock.now());
    return { path: `/ingest/v1/${id}`, body, headers: { 'x-cuedeck-timestamp': timestamp, 'x-cuedeck-signature': `sha256=${hmacSha256(secret, timestamp, '.', body).toString('hex')}` } };
  }),
};
