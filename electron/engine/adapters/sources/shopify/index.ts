import { randomUUID } from 'node:crypto';
import { hmacSha256 } from '../../../audience/signature.ts';
import type { SourceAdapter } from '../../../ports.ts';
import { runPushedSource } from '../common/pushedSource.ts';

/** A Shopify shop that pushes webhooks to us. Nothing to connect: with a secret stored, the source waits for its first order. */
export const shopify: SourceAdapter<'shopify'> = {
  kind: 'shopify',
  start: ({ id }, context) => runPushedSource(context, (secret) => {
    const number = randomUUID();
    const body = JSON.stringify({ id: `selftest-${number}`, name: '#selftest', test: true, currency: 'USD', total_price: '1.00', financial_status: 'pending', line_items: [] });
    // While a secret is rotated two are stored, parted by a blank; either opens the door.
    const key = secret.trim().split(/\s+/u)[0] ?? '';
    const headers = { 'x-shopify-topic': 'orders/create', 'x-shopify-event-id': `selftest-${number}`, 'x-shopify-test': 'true', 'x-shopify-hmac-sha256': hmacSha256(key, body).toString('base64') };
    return { path: `/hooks/shopify/${id}`, body, headers };
  }),
};
