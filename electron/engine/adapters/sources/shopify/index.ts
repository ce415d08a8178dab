import { randomUUID } from 'node:crypto';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import { hmacSha256 } from '../../../audience/signature.ts';
import type { SourceAdapter } from '../../../ports.ts';
import { pollOrders } from '../common/pollOrders.ts';
import { runPushedSource, type TestDelivery } from '../common/pushedSource.ts';
import { SHOP_QUERY } from './graphql.ts';
import { askShopify, createShopifyPages } from './poll.ts';

/**
 * A Shopify shop. With a signing secret it pushes webhooks to us; with a shop name and an access token its orders are fetched too,
 * which works without a public address. Both at once is best: what one loses the other brings, and the file keeps one of each fact.
 */
export const shopify: SourceAdapter<'shopify'> = {
  kind: 'shopify',
  start: (config, context) => {
    const { signingSecret = '', accessToken = '' } = splitSecrets('shopify', context.secret);
    const door = runPushedSource({ ...context, situation: accessToken === '' ? context.situation : () => undefined, secret: signingSecret === '' ? null : signingSecret }, (secret) => testDelivery(config.id, secret));
    if (accessToken === '') return door;
    if (config.shop === '' && config.apiUrl === '') {
      context.situation({ kind: 'failed', since: context.clock.now(), reason: 'notFound', detail: 'name.myshopify.com' });
      return door;
    }
    const poller = pollOrders({ sourceId: config.id, isPushed: signingSecret !== '', page: createShopifyPages(config, accessToken.trim(), context, 8_000) }, context);
    return {
      stop: poller.stop,
      probe: async () => {
        const began = context.clock.now();
        const asked = await askShopify(config, accessToken.trim(), SHOP_QUERY, {}, AbortSignal.timeout(10_000));
        const answer: SelfTestStep = { step: 'answer', outcome: asked.ok ? 'ok' : 'failed', detail: asked.ok ? `${context.clock.now() - began} ms` : asked.failure.detail };
        return [answer, ...(await door.probe?.() ?? [])];
      },
    };
  },
};

function testDelivery(id: string, secret: string): TestDelivery {
  const number = randomUUID();
  const body = JSON.stringify({ id: `selftest-${number}`, name: '#selftest', test: true, currency: 'USD', total_price: '1.00', financial_status: 'pending', line_items: [] });
  // While a secret is rotated two are stored, parted by a blank; either opens the door.
  const key = secret.trim().split(/\s+/u)[0] ?? '';
  const headers = { 'x-shopify-topic': 'orders/create', 'x-shopify-event-id': `selftest-${number}`, 'x-shopify-test': 'true', 'x-shopify-hmac-sha256': hmacSha256(key, body).toString('base64') };
  return { path: `/hooks/shopify/${id}`, body, headers };
}
