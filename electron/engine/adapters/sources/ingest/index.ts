import type { SourceAdapter } from '../../../ports.ts';

/**
 * A feed that pushes to us (docs/ingest.md). There is nothing to connect: switched on, the source is live and the doors in
 * audience/ingest take its batches; "connected, 0 messages" is then shown as what it is.
 */
export const ingest: SourceAdapter<'ingest'> = {
  kind: 'ingest',
  start: (_config, { clock, secret, situation }) => {
    situation(secret === null ? { kind: 'failed', since: clock.now(), reason: 'secretMissing', detail: '' } : { kind: 'live', since: clock.now() });
    return { stop: () => Promise.resolve() };
  },
};
