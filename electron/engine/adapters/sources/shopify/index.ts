import type { SourceAdapter } from '../../../ports.ts';

/** A Shopify shop that pushes webhooks to us. Nothing to connect: with a secret stored, the source is live and waits. */
export const shopify: SourceAdapter<'shopify'> = {
  kind: 'shopify',
  start: (_config, { clock, secret, situation }) => {
    situation(secret === null ? { kind: 'failed', since: clock.now(), reason: 'secretMissing', detail: '' } : { kind: 'live', since: clock.now() });
    return { stop: () => Promise.resolve() };
  },
};
