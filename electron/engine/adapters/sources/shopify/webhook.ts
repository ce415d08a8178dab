import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { secretFieldOf, sourceNamed, type PushSource } from '../../../audience/pushSource.ts';
import { hmacSha256, isSameDigest } from '../../../audience/signature.ts';
import type { Webhook, WebhookRequest } from '../../../ports.ts';
import { answerDelivery, countUnread, parseDelivery, storeDelivered, type Delivered, type ShopWebhookDeps } from '../common/deliveries.ts';
import { decodeShopify } from './decode.ts';

const PREFIX = '/hooks/shopify/';
/** Shopify bodies are far smaller; this is a bound, not a limit of theirs. */
const MAX_BYTES = 2_097_152;
/** Shopify gives up after 5 s and delivers again. */
const PATIENCE_MS = 4_000;

/**
 * Takes a shop's webhooks. 200 = the facts are on disk (or were before), or there was nothing to read in it; 401 = not signed with
 * the stored secret; 503 = deliver again. A message that cannot be read is counted and still answered 200: repeats
 * would not make it readable, and Shopify deletes a subscription that keeps failing.
 */
export const createShopifyWebhook = (deps: ShopWebhookDeps): Webhook => ({
  prefix: PREFIX, maxBytes: MAX_BYTES,
  handle: async (request) => answerDelivery(await takeDelivery(deps, request)),
});

async function takeDelivery(deps: ShopWebhookDeps, request: WebhookRequest): Promise<Result<Delivered, Refusal>> {
  const source = sourceNamed(deps.sources(), PREFIX, request.path);
  if (!source.ok) return source;
  const verified = await verify(deps, source.value, request);
  if (!verified.ok) return verified;
  if (!source.value.enabled) return fail(refusal('sourceDisabled', { sourceId: source.value.id }));
  const facts = decodeShopify(parseDelivery(request.rawBody), {
    topic: header(request, 'topic') ?? '', sourceId: source.value.id, receivedAt: request.receivedAt,
    triggeredAt: header(request, 'triggered-at'), isTest: header(request, 'test') === 'true', products: deps.products(),
  });
  if (!facts.ok) {
    const why = facts.failure.kind === 'unknownTopic' ? `unknown topic ${(header(request, 'topic') ?? '').slice(0, 60)}` : facts.failure.detail;
    return countUnread(deps.intake, source.value.id, why);
  }
  return storeDelivered(deps, facts.value, PATIENCE_MS);
}

/** `X-Shopify-<name>`, or `Shopify-<name>` as the preview form of webhooks spells it. Header names arrive in lower case. */
const header = (request: WebhookRequest, name: string): string | null => request.headers[`x-shopify-${name}`] ?? request.headers[`shopify-${name}`] ?? null;

/** The stored secret may be two, parted by a blank: while a shop's secret is rotated, both sign for up to an hour. */
async function verify(deps: ShopWebhookDeps, source: PushSource, request: WebhookRequest): Promise<Result<null, Refusal>> {
  const secret = await secretFieldOf(deps.secrets, source, 'shopify', 'signingSecret');
  if (!secret.ok) return secret;
  const said = header(request, 'hmac-sha256') ?? '';
  const isSigned = secret.value.trim().split(/\s+/u).some((candidate) => isSameDigest(hmacSha256(candidate, request.rawBody), said, 'base64'));
  if (isSigned) return succeed(null);
  deps.intake.unread(source.id, '', 'badSignature');
  return fail(refusal('badSignature'));
}
