import { randomUUID } from 'node:crypto';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import type { SourceAdapter } from '../../../ports.ts';
import { runPushedSource } from '../common/pushedSource.ts';
import { askShops } from './api.ts';
import { signPush } from './sign.ts';
import { SELF_TEST } from './webhook.ts';

/** A TikTok Shop: it pushes that an order changed, we fetch the order. Both need the app's secret; the fetch needs a token of the shop too. */
export const tiktokShop: SourceAdapter<'tiktokShop'> = {
  kind: 'tiktokShop',
  start: (config, context) => {
    const { appSecret = '', accessToken = '' } = splitSecrets('tiktokShop', context.secret);
    const keys = { appSecret: appSecret.trim(), accessToken: accessToken.trim() };
    const isWhole = keys.appSecret !== '' && keys.accessToken !== '';
    const door = runPushedSource({ ...context, secret: isWhole ? keys.appSecret : null }, (secret) => {
      const body = JSON.stringify({ type: 1, tts_notification_id: randomUUID(), shop_id: '0', timestamp: Math.floor(context.clock.now() / 1_000), data: { order_id: `${SELF_TEST}${randomUUID()}`, order_status: 'UNPAID' } });
      return { path: `/hooks/tiktok-shop/${config.id}`, body, headers: { authorization: signPush(config.appKey, secret, body).toString('hex') } };
    });
    if (!isWhole) return door;
    return {
      stop: door.stop,
      probe: async () => {
        const began = context.clock.now();
        const asked = await askShops(config, keys, began);
        const answer: SelfTestStep = { step: 'answer', outcome: asked.ok ? 'ok' : 'failed', detail: asked.ok ? `${context.clock.now() - began} ms` : asked.failure };
        return [answer, ...(await door.probe?.() ?? [])];
      },
    };
  },
};
