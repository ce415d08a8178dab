import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { secretFieldOf, sourceNamed, type PushSource } from '../../../audience/pushSource.ts';
import { hmacSha256, isSameDigest } from '../../../audience/signature.ts';
import type { Webhook, WebhookRequest } from '../../../ports.ts';
import { answerDelivery, countUnread, parseDelivery, storeDelivered, type Delivered, type ShopWebhookDeps } from '../common/deliveries.ts';
import { decodeWooOrder } from './decode.ts';

const PREFIX = '/hooks/woo/';
const MAX_BYTES = 2_097_152;
/** WordPress waits 5 s unless told otherwise. */
const PATIENCE_MS = 4_000;
/** The unsigned request a new webhook begins with: a form with nothing but its number. */
const PING = /^webhook_id=\d{1,20}$/u;

/**
 * Takes a shop's webhooks. WooCommerce never sends again, and after five failed answers in a row it switches the webhook off: so
 * everything that is truly the shop's is answered 200, readable or not, and what a full lane turns away (503) the poller brings later.
 */
export const createWooWebhook = (deps: ShopWebhookDeps): Webhook => ({
  prefix: PREFIX, maxBytes: MAX_BYTES,
  handle: async (request) => answerDelivery(await takeDelivery(deps, request)),
});

const NOTHING: Delivered = { accepted: 0, duplicates: 0, unread: null };

async function takeDelivery(deps: ShopWebhookDeps, request: WebhookRequest): Promise<Result<Delivered, Refusal>> {
  const source = sourceNamed(deps.sources(), PREFIX, request.path);
  if (!source.ok) return source;
  // It says nothing and has no effect, so it needs no signature; refused, the webhook could not even be saved.
  if (isPing(request)) return succeed(NOTHING);
  const verified = await verify(deps, source.value, request);
  if (!verified.ok) return verified;
  if (!source.value.enabled) return fail(refusal('sourceDisabled', { sourceId: source.value.id }));
  const topic = request.headers['x-wc-webhook-topic'] ?? '';
  // Deleting an order in the shop moves no money back and says nothing of it but its number.
  if (topic === 'order.deleted') return succeed(NOTHING);
  const read = /^order\.(?:created|updated|restored)$/u.test(topic)
    ? decodeWooOrder(parseDelivery(request.rawBody), { sourceId: source.value.id, receivedAt: request.receivedAt, products: deps.products() })
    : fail(`unknown topic ${topic.slice(0, 60)}`);
  if (!read.ok) return countUnread(deps.intake, source.value.id, read.failure);
  return storeDelivered(deps, read.value.facts, PATIENCE_MS);
}

function isPing({ headers, rawBody }: WebhookRequest): boolean {
  return rawBody.byteLength <= 40 && headers['x-wc-webhook-signature'] === undefined && PING.test(Buffer.from(rawBody).toString('latin1').trim());
}

async function verify(deps: ShopWebhookDeps, source: PushSource, request: WebhookRequest): Promise<Result<null, Refusal>> {
  const secret = await secretFieldOf(deps.secrets, source, 'wooCommerce', 'signingSecret');
  if (!secret.ok) return secret;
  if (isSameDigest(hmacSha256(secret.value, request.rawBody), request.headers['x-wc-webhook-signature'] ?? '', 'base64')) return succeed(null);
  deps.intake.unread(source.id, '', 'badSignature');
  return fail(refusal('badSignature'));
}
