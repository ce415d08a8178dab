import { randomUUID } from 'node:crypto';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import { hmacSha256 } from '../../../audience/signature.ts';
import type { SourceAdapter } from '../../../ports.ts';
import { pollOrders } from '../common/pollOrders.ts';
import { runPushedSource, type TestDelivery } from '../common/pushedSource.ts';
import { SELF_TEST } from './decode.ts';
import { createWooPages, readWooPage } from './poll.ts';

/**
 * A WooCommerce shop: webhooks with a secret, fetching with the keys of its REST API. WooCommerce switches a webhook off after five
 * failed deliveries and sends nothing again, so a shop without keys can go silent for good: with them the poller takes over.
 */
export const wooCommerce: SourceAdapter<'wooCommerce'> = {
  kind: 'wooCommerce',
  start: (config, context) => {
    const { signingSecret = '', consumerKey = '', consumerSecret = '' } = splitSecrets('wooCommerce', context.secret);
    const keys = { consumerKey: consumerKey.trim(), consumerSecret: consumerSecret.trim() };
    const isPolled = keys.consumerKey !== '' && keys.consumerSecret !== '';
    const door = runPushedSource({ ...context, situation: isPolled ? () => undefined : context.situation, secret: signingSecret === '' ? null : signingSecret }, (secret) => testDelivery(config.id, secret));
    if (!isPolled) return door;
    if (config.shopUrl === '') {
      context.situation({ kind: 'failed', since: context.clock.now(), reason: 'notFound', detail: 'https://' });
      return door;
    }
    const poller = pollOrders({ sourceId: config.id, isPushed: signingSecret !== '', page: createWooPages(config, keys, context.clock.now, () => context.room().products) }, context);
    return {
      stop: poller.stop,
      probe: async () => {
        const began = context.clock.now();
        const asked = await readWooPage(config, keys, { since: began, page: 1, perPage: 1 }, AbortSignal.timeout(10_000));
        const answer: SelfTestStep = { step: 'answer', outcome: asked.ok ? 'ok' : 'failed', detail: asked.ok ? `${context.clock.now() - began} ms` : asked.failure.detail };
        return [answer, ...(await door.probe?.() ?? [])];
      },
    };
  },
};

function testDelivery(id: string, secret: string): TestDelivery {
  const body = JSON.stringify({ id: `${SELF_TEST}${randomUUID()}`, status: 'pending', currency: 'USD', total: '1.00', line_items: [] });
  const headers = { 'x-wc-webhook-topic': 'order.created', 'x-wc-webhook-signature': hmacSha256(secret, body).toString('base64') };
  return { path: `/hooks/woo/${id}`, body, headers };
}
